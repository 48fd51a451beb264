import assert from 'node:assert/strict';
import type { Completion } from '../../../server/src/service';
import { ask } from '../support/asked';
import { blocks, doc } from '../support/documents';

/** What can be written at `⁞`: labels, and the words that each gives way to. */
function found(fixture: string, trigger: string | null = null): { items: readonly Completion[]; typed: string[] } {
  const { snapshot, position, words } = ask(fixture);
  const { items } = snapshot.completions(position, trigger);
  return { items, typed: [...new Set(items.map(({ range }) => words(range)))] };
}

const labels = (fixture: string, trigger: string | null = null): string[] =>
  found(fixture, trigger).items.map(({ label }) => label);

const detailed = (fixture: string): string[] => found(fixture).items.map(({ label, detail }) => `${label}: ${detail}`);

describe('Completion: places', () => {
  const report = (words: string): string => doc`
    I. Ports

    1. Ports are old.

    2. Quays are wet.

    3. ${words}

    A. Ships

    4. Ships are slow.

    II. Quays

    5. Rope is short.

    Table 1. Ropes

    | Hemp | 12 |

    Figure II. Knots

    6. Knots hold.¹

    ¹ Chart 14.

    Annex I

    Sails

    1. Sails tear.

    Annex II

    Masts

    1. Masts break.
  `;

  it('are paragraphs with their first words, the nearest first', () => {
    assert.deepEqual(detailed(report('See para. ⁞')), [
      '2: Quays are wet.',
      '1: Ports are old.',
      '4: Ships are slow.',
      '5: Rope is short.',
      '6: Knots hold.',
    ]);
  });

  it('are asked for by each word that announces them', () => {
    for (const words of ['See paras. ⁞', '(see para. ⁞)', 'Paragraph ⁞', 'See para.\n⁞', 'See\u00a0para.\u00a0⁞'])
      assert.equal(labels(report(words))[0], '2', words);
    assert.deepEqual(labels(report('See section ⁞')), ['I.A', 'I', 'II']);
    assert.deepEqual(labels(report('See annex ⁞')), ['I', 'II']);
    assert.deepEqual(labels(report('See table ⁞')), ['1']);
    assert.deepEqual(labels(report('See fig. ⁞')), ['II']);
    assert.deepEqual(labels(report('See footnote ⁞')), ['1']);
    assert.deepEqual(labels(report('See box ⁞')), []);
  });

  it('go on with what was typed', () => {
    const text = report('See para. 2⁞3 above.');
    assert.deepEqual([labels(text), found(text).typed], [['2'], ['23']]);
    assert.deepEqual(labels(report('See section i.⁞')), ['I.A']);
  });

  it('within an annex are its own first', () => {
    assert.deepEqual(detailed(blocks('1. Main.', '2. Other.', 'Annex', '1. Own.', '2. Last, see para. ⁞')), [
      '1: Own.',
      '2: Other.',
    ]);
  });

  it('open by themselves where nothing else can be meant', () => {
    assert.equal(labels(report('See para. ⁞'), ' ')[0], '2');
    assert.deepEqual(labels(report('See section ⁞'), ' ').length, 3);
    for (const words of [
      'In part ⁞',
      'It took note ⁞',
      'See para. 2 ⁞',
      'See ⁞',
      'He said/⁞',
      'One ^⁞',
      'See:\n\nTable ⁞',
    ])
      assert.deepEqual(labels(report(words), words.at(-2) ?? ' '), [], words);
  });

  it('in French and in Spanish', () => {
    const french = (words: string): string =>
      blocks('1. Les ports sont vieux et les quais du pays sont dans un mauvais état.', '2. Les quais.', `3. ${words}`);
    assert.deepEqual(labels(french('Le rapport est dans la liste des ports (voir par. ⁞')), ['2', '1']);
    assert.deepEqual(labels(french('Le rapport est dans la liste des ports (voir paragraphe ⁞')), ['2', '1']);
    const spanish = (words: string): string =>
      blocks('1. Los puertos del país son viejos y el Estado no los repara.', '2. Los muelles.', `3. ${words}`);
    assert.deepEqual(labels(spanish('El informe está en la lista de los puertos (véase párr. ⁞')), ['2', '1']);
  });

  it('can be looked at', () => {
    const { snapshot, position } = ask(report('See para. ⁞'));
    const [first] = snapshot.completions(position, null).items;
    assert.ok(first);
    assert.equal(snapshot.completionMarkdown(first.subject), '**Paragraph 2** · I, Ports · “Quays are wet.”');
  });

  it('are so many and no more', () => {
    const text = blocks(...Array.from({ length: 300 }, (_, index) => `${index + 1}. One.`), '301. See para. ⁞');
    const { snapshot, position } = ask(text);
    const { items, complete } = snapshot.completions(position, null);
    assert.deepEqual([items.length, items[0]?.label, complete], [100, '300', false]);
  });
});

describe('Completion: notes', () => {
  it('in brackets, the next one first', () => {
    const text = (mark: string): string =>
      blocks(`1. One.[^1] Two.${mark}`, '2. Three.', '[^1]: Chart 14.', '[^2]: Chart 15.', '[^3]: Chart 16.');
    assert.deepEqual(detailed(text('[^⁞]')), ['2: Chart 15.', '1: Chart 14.', '3: Chart 16.']);
    assert.deepEqual(
      found(text('[^⁞]')).items.map(({ newText }) => newText),
      ['2', '1', '3'],
    );
    assert.deepEqual(
      found(text('[^⁞')).items.map(({ newText }) => newText),
      ['2]', '1]', '3]'],
    );
    assert.deepEqual(labels(text('[^3⁞]')), ['3']);
    assert.deepEqual(labels(text('[^⁞]'), '^').length, 3);
  });

  it('as raised figures', () => {
    const text = (mark: string): string => blocks(`1. One.¹ Two.${mark}`, '¹ Chart 14.', '² Chart 15.', '¹² Chart 16.');
    assert.deepEqual(
      found(text('¹⁞')).items.map(({ newText }) => newText),
      ['¹', '¹²'],
    );
    assert.deepEqual(found(text('¹⁞')).typed, ['¹']);
  });

  it('not where a note begins', () => {
    assert.deepEqual(labels(blocks('1. One.[^1]', '[^1⁞]: Chart 14.')), []);
    assert.deepEqual(labels(blocks('1. One.¹', '¹⁞ Chart 14.')), []);
  });
});

describe('Completion: works', () => {
  it('are symbols that are cited, by use, and those of general comments', () => {
    const text = (words: string): string =>
      blocks('1. See A/HRC/57/1.', '2. See A/HRC/57/78, para. 4, and CEDAW/C/KHM/CO/6.', `3. See ${words}`);
    assert.deepEqual(labels(text('A/⁞')), ['A/HRC/57/78', 'A/HRC/57/1']);
    assert.deepEqual(labels(text('A/⁞'), '/'), ['A/HRC/57/78', 'A/HRC/57/1']);
    assert.deepEqual(labels(text('A/HRC/57/7⁞')), ['A/HRC/57/78']);
    assert.deepEqual(found(text('A/HRC/57/7⁞')).typed, ['A/HRC/57/7']);
    const own = labels(text('CEDAW/⁞'));
    assert.equal(own[0], 'CEDAW/C/KHM/CO/6');
    assert.ok(own.includes('CEDAW/C/GC/35'));
    assert.deepEqual(labels(text('and/⁞')), []);
    assert.deepEqual(labels(text('https://docs.un.org/en/A/⁞')), []);
  });

  it('are resolutions of the body that is named', () => {
    const text = (words: string): string =>
      blocks(
        '1. See General Assembly resolutions 60/251 and 61/177 and Human Rights Council resolution 54/36.',
        `2. ${words}`,
      );
    assert.deepEqual(labels(text('See resolution ⁞')), ['60/251', '61/177', '54/36']);
    assert.deepEqual(labels(text('See Human Rights Council resolution ⁞'), ' '), ['54/36']);
    assert.deepEqual(labels(text('See resolution 6⁞')), ['60/251', '61/177']);
    assert.deepEqual(labels(text('See decision ⁞')), []);
  });

  it('are general comments of the committee that is named', () => {
    const text = (words: string): string =>
      blocks('1. See Human Rights Committee, general comment No. 36 (2018).', `2. ${words}`);
    const all = labels(text('See Human Rights Committee, general comment No. ⁞'));
    assert.deepEqual([all[0], all[1], all.at(-1)], ['36 (2018)', '1 (1981)', '37 (2020)']);
    assert.deepEqual(labels(text('See Human Rights Committee, general comment No. 34⁞')), ['34 (2011)']);
    assert.deepEqual(labels(text('See No. ⁞')), []);
  });

  it('are treaties that have the article, those that are cited first', () => {
    const text = (words: string): string => blocks('1. See the Convention on the Rights of the Child.', `2. ${words}`);
    assert.equal(labels(text('See article 19 of the ⁞'))[0], 'Convention on the Rights of the Child');
    const all = labels(text('See article 19 (2) of the International Covenant on ⁞'));
    assert.deepEqual(all.sort(), [
      'International Covenant on Civil and Political Rights',
      'International Covenant on Economic, Social and Cultural Rights',
    ]);
    assert.deepEqual(labels(text('See article 48 of the International Covenant on ⁞')), [
      'International Covenant on Civil and Political Rights',
    ]);
    assert.deepEqual(labels(text('See article 19 of the law of the ⁞')), []);
  });

  it('are treaties whose name was begun, when asked', () => {
    const text = blocks('1. Children have rights under the Convention on the Rights of the C⁞');
    assert.deepEqual(labels(text), ['Convention on the Rights of the Child']);
    assert.deepEqual(found(text).typed, ['Convention on the Rights of the C']);
    assert.deepEqual(labels(text, ' '), []);
    assert.deepEqual(labels(blocks('1. Children have ri⁞')), []);
  });

  it('can be looked at', () => {
    const { snapshot, position } = ask(blocks('1. See CCPR/C/GC/3⁞'));
    const item = snapshot.completions(position, null).items.find(({ label }) => label === 'CCPR/C/GC/34');
    assert.ok(item);
    assert.match(
      snapshot.completionMarkdown(item.subject) ?? '',
      /^\*\*Human Rights Committee, general comment No\. 34/,
    );
  });
});

describe('Completion: from the other reports at hand', () => {
  const library = {
    symbols: () => [{ symbol: 'A/98/7', title: 'Harbours' }],
    cited: [
      { number: '41', words: 'Lamps are bright' },
      { number: '7', words: 'Quays are long' },
    ],
  };
  const offered = (fixture: string): string[] => {
    const { snapshot, position } = ask(fixture);
    return snapshot.completions(position, null, library).items.map(({ label, detail }) => `${label}: ${detail}`);
  };

  it('are their symbols behind those that are cited already', () => {
    const text = blocks('1. See A/98/3 and A/98/3.', '2. See A/9⁞');
    assert.deepEqual(offered(text).slice(0, 2), ['A/98/3: ', 'A/98/7: Harbours']);
  });

  it('are the paragraphs of the document before, and not those of the report itself', () => {
    const text = (words: string): string => blocks('1. Ports are old.', `2. ${words}`);
    assert.deepEqual(offered(text('See A/98/7, para. ⁞')), ['41: Lamps are bright', '7: Quays are long']);
    assert.deepEqual(offered(text('See A/98/7, para. 4⁞')), ['41: Lamps are bright']);
    assert.deepEqual(offered(text('See A/98/7. See also para. ⁞')), ['1: Ports are old.']);
  });
});
