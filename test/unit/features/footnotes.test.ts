import assert from 'node:assert/strict';
import type { Destination } from '../../../server/src/service';
import { ask } from '../support/asked';
import { FORMS, blocks } from '../support/documents';

/** Where the mark or note at the cursor leads: the words of each target, and in brackets what of them is selected. */
function checkDefinition(fixture: string, origin: string, ...targets: readonly string[]): void {
  const { snapshot, position, words } = ask(fixture);
  const found = snapshot.definition(position);
  const shown = ({ target, selection }: Destination): string => `${words(target)} [${words(selection)}]`;
  assert.deepEqual(found.map(shown), targets, fixture);
  for (const one of found) assert.equal(words(one.origin), origin);
}

describe('Footnotes: definition', () => {
  it('leads from a mark to its note', () => {
    checkDefinition(blocks('1. One.⁞¹ Two.²', '¹ A/99/1.', '² A/99/2.'), '¹', '¹ A/99/1. [¹]');
    checkDefinition(blocks('1. One.¹ Two.²⁞', '¹ A/99/1.', '² A/99/2.'), '²', '² A/99/2. [²]');
    checkDefinition(blocks('1. One.[⁞^1]', '[^1]: A/99/1.'), '[^1]', '[^1]: A/99/1. [[^1]]');
    checkDefinition(blocks('1. One.[^1⁞]', '[^1]: A/99/1.'), '[^1]', '[^1]: A/99/1. [[^1]]');
    checkDefinition(blocks('1. One.^⁞1^', '[^1]: A/99/1.'), '^1^', '[^1]: A/99/1. [[^1]]');
  });

  it('leads from a note to all its marks', () => {
    checkDefinition(blocks('1. One.¹', '2. Two.¹', '⁞¹ A/99/1.'), '¹', '¹ [¹]', '¹ [¹]');
    checkDefinition(blocks('1. One.[^1]', '[^⁞1]: A/99/1.'), '[^1]', '[^1] [[^1]]');
  });

  it('of each in a list', () => {
    checkDefinition(blocks('1. One.⁞¹⁰,¹¹', '¹⁰ A.', '¹¹ B.'), '¹⁰', '¹⁰ A. [¹⁰]');
    checkDefinition(blocks('1. One.¹⁰,¹⁞¹', '¹⁰ A.', '¹¹ B.'), '¹¹', '¹¹ B. [¹¹]');
  });

  it('of letters and asterisks', () => {
    const table = (line: string, note: string): string => blocks('1. One.', 'Table 1. Ports', line, note, '2. Two.');
    checkDefinition(table('Maren⁞ᵃ 12', 'ᵃ Estimate.'), 'ᵃ', 'ᵃ Estimate. [ᵃ]');
    checkDefinition(table('Marenᵃ 12', '⁞ᵃ Estimate.'), 'ᵃ', 'ᵃ [ᵃ]');
    const title = (line: string, note: string): string => blocks('A/99/412', line, note, 'I. Ports', '1. One.');
    checkDefinition(title('Harbour safety⁞*', '* Reissued.'), '*', '* Reissued. [*]');
    checkDefinition(title('Harbour safety*', '⁞* Reissued.'), '*', '* [*]');
  });

  it('of glued notes', () => {
    checkDefinition(blocks('1. One.¹ Two.⁞²', '¹ A/99/1. ² A/99/2.'), '²', '² A/99/2. [²]');
    checkDefinition(blocks('1. One.¹ Two.²', '¹ A/99/1. ⁞² A/99/2.'), '²', '² [²]');
  });

  it('of a note over several blocks', () => {
    checkDefinition(
      blocks('1. One.⁞[^1]', '[^1]: First.', '    Second.', '2. Two.'),
      '[^1]',
      '[^1]: First.\n\n    Second. [[^1]]',
    );
  });

  it('in the series of the place', () => {
    const text = (first: string, second: string): string =>
      blocks('I. Ports', `1. One.${first}`, '¹ A/99/1.', 'Annex', `1. Two.${second}`, '¹ A/99/2.');
    checkDefinition(text('⁞¹', '¹'), '¹', '¹ A/99/1. [¹]');
    checkDefinition(text('¹', '⁞¹'), '¹', '¹ A/99/2. [¹]');
  });

  it('nowhere', () => {
    checkDefinition(blocks('1. O⁞ne.¹', '¹ A/99/1.'), '');
    checkDefinition(blocks('1. One.⁞² Two.¹', '¹ A/99/1.'), '');
    checkDefinition(blocks('1. One.¹', '¹ A/9⁞9/1.'), '');
    checkDefinition(blocks('1. One.', '⁞¹ A/99/1.'), '');
    checkDefinition('⁞', '');
  });
});

describe('Footnotes: references', () => {
  /** In both written forms: `«…»` marks all that is found from `⁞`. */
  function check(fixture: string, withNote = true): void {
    for (const { written } of FORMS) {
      const { snapshot, position, marked } = ask(written(fixture));
      assert.equal(marked(snapshot.references(position, withNote)), written(fixture));
    }
  }

  it('from a mark', () => {
    check(blocks('1. One.«⁞¹» Two.² Three.«¹»', '«¹» A.', '² B.'));
    check(blocks('1. One.«⁞¹» Two.² Three.«¹»', '¹ A.', '² B.'), false);
  });

  it('from a note', () => {
    check(blocks('1. One.«¹»', '2. Two.«¹»', '«⁞¹» A.'));
    check(blocks('1. One.«¹»', '2. Two.«¹»', '⁞¹ A.'), false);
    check(blocks('1. One.¹', '¹ A.', '«⁞²» B.'));
  });

  it('from a mark without a note', () => {
    check(blocks('1. One.«⁞²» Two.¹ Three.«²»', '¹ A.'));
  });

  it('with the words that name it', () => {
    check(blocks('1. One.«⁞¹» Two.²', '«¹» A.', '² See footnote «1» above.'));
  });

  it('not from elsewhere', () => check(blocks('1. O⁞ne.¹', '¹ A.')));
});

describe('Footnotes: hover', () => {
  function check(fixture: string, ...expected: readonly string[]): void {
    const { snapshot, position } = ask(fixture);
    assert.equal(snapshot.hover(position)?.markdown, expected.length > 0 ? expected.join('\n\n') : undefined, fixture);
  }

  it('on a mark shows the note and what it supports', () => {
    const text = blocks('37. One. Two. Three.⁞¹', '¹ A/99/1, para. 4.', '38. Four.');
    check(text, '**Note 1** · A/99/1, para. 4.', '*Only source for the last sentence of paragraph 37.*');
    check(
      blocks('37. One. Two. Three.⁞[^1]', '38. Four.', '[^1]: A/99/1, para. 4.'),
      '**Note 1** · A/99/1, para. 4.',
      '*Only source for the last sentence of paragraph 37.*',
    );
  });

  /** What the mark at the cursor supports, in both written forms. */
  function checkSupport(fixture: string, expected: string): void {
    for (const { written } of FORMS) {
      const { snapshot, position } = ask(written(fixture));
      assert.equal(snapshot.hover(position)?.markdown.split('\n\n')[1], `*${expected}*`, written(fixture));
    }
  }

  const NOTES = ['4. Four.', '¹ A.', '² B.', '³ C.'];

  it('counts sentences', () => {
    checkSupport(blocks('3. One.⁞¹ Two. Three.', ...NOTES), 'Only source for the first sentence of paragraph 3.');
    checkSupport(blocks('3. One. Two.⁞¹ Three.', ...NOTES), 'Only source for the second sentence of paragraph 3.');
    checkSupport(blocks('3. One. Two. Three.⁞¹', ...NOTES), 'Only source for the last sentence of paragraph 3.');
    checkSupport(
      blocks('3. One. Two words⁞¹ here. Three.', ...NOTES),
      'Only source for the second sentence of paragraph 3.',
    );
  });

  it('counts many sentences', () => {
    for (const [ordinal, expected] of [
      [10, 'tenth'],
      [11, '11th'],
      [21, '21st'],
      [22, '22nd'],
      [23, '23rd'],
    ] as const) {
      const ships = Array.from({ length: 25 }, (_, index) => `The ship left.${index === ordinal - 1 ? '⁞¹' : ''}`);
      checkSupport(
        blocks(`3. ${ships.join(' ')}`, ...NOTES),
        `Only source for the ${expected} sentence of paragraph 3.`,
      );
    }
  });

  it('on a paragraph of one sentence', () => {
    checkSupport(blocks('3. One.⁞¹', ...NOTES), 'Only source for paragraph 3.');
    checkSupport(blocks('3. One word¹ and two.⁞²', ...NOTES), 'One of two sources for paragraph 3.');
  });

  it('counts the sources of a sentence', () => {
    checkSupport(blocks('3. One. Two.⁞¹,²', ...NOTES), 'One of two sources for the last sentence of paragraph 3.');
    checkSupport(
      blocks('3. One word¹ two words² and three.⁞³ Four.', ...NOTES),
      'One of three sources for the first sentence of paragraph 3.',
    );
    checkSupport(blocks('3. One.¹ Two.⁞² Three.³', ...NOTES), 'Only source for the second sentence of paragraph 3.');
  });

  it('in a paragraph that notes cut in two', () => {
    checkSupport(
      blocks('3. One. The harbour was', '¹ A.', 'closed.⁞¹ Three.', '4. Four.'),
      'Only source for the second sentence of paragraph 3.',
    );
    checkSupport(
      blocks('3. The harbour¹ was', '¹ A.', 'closed.⁞²', '² B.', '4. Four.'),
      'One of two sources for paragraph 3.',
    );
  });

  it('in a paragraph of broken lines', () => {
    checkSupport(
      '3. The harbour\nwas closed. It opened\nagain.⁞¹ Three.\n\n¹ A.\n\n4. Four.\n',
      'Only source for the second sentence of paragraph 3.',
    );
  });

  it('in a subparagraph', () => {
    checkSupport(
      blocks('3. They agreed:', '(a) To inspect;⁞¹', '(b) To report.', ...NOTES),
      'Only source for subparagraph 3 (a).',
    );
  });

  it('in a heading', () => {
    checkSupport(blocks('I. Ports⁞¹', '1. One.', '¹ A.'), 'Supports the heading “Ports”.');
  });

  it('on a mark in a table shows the note alone', () => {
    check(blocks('1. One.', 'Table 1. Ports', '| Maren⁞ᵃ | 12 |', 'ᵃ Estimate.', '2. Two.'), '**Note a** · Estimate.');
  });

  it('on a mark without a note', () => {
    check(blocks('1. One.⁞²', '¹ A.'), 'There is no note 2.');
    check(blocks('1. One.⁞[^act]', '[^1]: A.'), 'There is no note act.');
  });

  it('on a note shows the sentences that it supports', () => {
    check(blocks('37. One. Two.¹ Three.', '⁞¹ A.', '38. Four.'), '“Two.” · paragraph 37');
    check(blocks('37. One. Two.¹ Three.', '38. Four.¹', '⁞¹ A.'), '“Two.” · paragraph 37', '“Four.” · paragraph 38');
    check(blocks('I. Ports¹', '1. One.', '⁞¹ A.'), '“Ports” · the heading “Ports”');
    check(blocks('1. One.', '⁞¹ A.'), 'Note 1 is not marked anywhere in the text.');
    check(
      blocks('3. The harbour was', '¹ A.', 'closed.² Three.', '⁞² B.', '4. Four.'),
      '“The harbour was closed.” · paragraph 3',
    );
  });

  it('shows addresses as links', () => {
    check(
      blocks('1. One. Two.⁞¹', '¹ See www.ports.example/a and <https://b.example/c>.'),
      '**Note 1** · See [www.ports.example/a](https://www.ports.example/a) and [https://b.example/c](https://b.example/c).',
      '*Only source for the last sentence of paragraph 1.*',
    );
  });

  it('leaves links of Markdown as they are', () => {
    check(
      blocks('1. One. Two.⁞[^1]', '[^1]: See [the register](https://b.example/c) of 2037.'),
      '**Note 1** · See [the register](https://b.example/c) of 2037.',
      '*Only source for the last sentence of paragraph 1.*',
    );
  });

  it('shows signs of Markdown as they are', () => {
    check(
      blocks('1. One. Two.⁞¹', '¹ See [the register] <b>, #3 and `x`.'),
      '**Note 1** · See \\[the register\\] \\<b\\>, \\#3 and \\`x\\`.',
      '*Only source for the last sentence of paragraph 1.*',
    );
  });

  it('shows a note over several lines and blocks on one line', () => {
    check(
      blocks('1. One. Two.⁞[^1]', '[^1]: First\nand more.', '    Second.', '2. Two.'),
      '**Note 1** · First and more. Second.',
      '*Only source for the last sentence of paragraph 1.*',
    );
  });

  it('marks what it is about', () => {
    const { snapshot, position, words } = ask(blocks('1. One. Two.⁞¹²', '¹² A.'));
    const hover = snapshot.hover(position);
    assert.ok(hover);
    assert.equal(words(hover.range), '¹²');
  });

  it('speaks another language', () => {
    const { snapshot, position } = ask(blocks('1. One. Two.⁞¹', '¹ A.'));
    const french: Readonly<Record<string, string>> = {
      'Note {0}': 'Note nᵒ {0}',
      'Only source for {0}.': 'Seule source pour {0}.',
      'the {0} sentence of {1}': 'la {0} phrase du {1}',
      'paragraph {0}': 'paragraphe {0}',
      last: 'dernière',
    };
    assert.equal(
      snapshot.hover(position, (template) => french[template] ?? template)?.markdown,
      '**Note nᵒ 1** · A.\n\n*Seule source pour la dernière phrase du paragraphe 1.*',
    );
  });

  it('nowhere else', () => {
    check(blocks('1. O⁞ne.¹', '¹ A.'));
    check(blocks('1. One.¹', '¹ Char⁞t 14.'));
    check('⁞');
  });
});
