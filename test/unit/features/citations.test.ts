import assert from 'node:assert/strict';
import type { Destination } from '../../../server/src/service';
import { ask } from '../support/asked';
import { blocks, FORMS } from '../support/documents';

describe('Citations: definition', () => {
  /** Where the citation at the cursor leads: the words of each target, and in brackets what of them is selected. */
  function check(fixture: string, origin: string, ...targets: readonly string[]): void {
    for (const { written } of FORMS) {
      const { snapshot, position, words } = ask(written(fixture));
      const found = snapshot.definition(position);
      const shown = ({ target, selection }: Destination): string => `${words(target)} [${words(selection)}]`;
      assert.deepEqual(found.map(shown), targets.map(written), fixture);
      for (const one of found) assert.equal(words(one.origin), written(origin));
    }
  }

  it('leads to a paragraph', () => {
    check(blocks('1. One.', '2. See para. ⁞1 above.', '3. Three.'), '1', '1. One. [1]');
    check(blocks('1. See paragraph 3⁞ below.', '2. Two.', '3. Three.'), '3', '3. Three. [3]');
  });

  it('leads to a paragraph as a whole', () => {
    check(
      blocks('1. It holds:', '(a) Ports;', '(b) Quays.', '2. See para. ⁞1 above.', '3. Three.'),
      '1',
      '1. It holds:\n\n(a) Ports;\n\n(b) Quays. [1]',
    );
  });

  it('leads to a subparagraph', () => {
    check(
      blocks('1. It holds:', '(a) Ports;', '(b) Quays.', '2. See para. 1⁞ (b) above.', '3. Three.'),
      '1 (b)',
      '(b) Quays. [b]',
    );
  });

  it('leads from each item of a list, and from a range to both ends', () => {
    const text = (list: string): string => blocks('1. One.', '2. Two.', '3. Three.', `4. See paras. ${list} above.`);
    check(text('1 and ⁞3'), '3', '3. Three. [3]');
    check(text('⁞1–3'), '1–3', '1. One. [1]', '3. Three. [3]');
  });

  it('leads to sections, annexes, captions and notes', () => {
    const text = (words: string): string =>
      blocks('I. Ports', `1. ${words}`, 'II. Quays', '2. Two.¹', 'Table 1', 'Ships', '¹ Chart 14.', 'Annex', 'Ships');
    check(text('See section ⁞II below.'), 'II', 'II. Quays\n\n2. Two.¹\n\nTable 1\n\nShips\n\n¹ Chart 14. [II]');
    check(text('See footnote ⁞1 below.'), '1', '¹ Chart 14. [¹]');
  });

  it('leads from a short form or ibid. to the work in full', () => {
    check(
      blocks('1. Under the Convention on the Rights of the Child.', '2. Article 3 of the Con⁞vention.'),
      'Convention',
      'Convention on the Rights of the Child [Convention on the Rights of the Child]',
    );
    check(
      blocks('1. One.¹ Two.²', '¹ A/HRC/57/78, para. 4.', '² Ib⁞id., para. 5.'),
      'Ibid.',
      'A/HRC/57/78 [A/HRC/57/78]',
    );
  });

  it('leads nowhere outside, and not to what is not there', () => {
    check(blocks('1. See A/HRC⁞/57/78, para. 4.'), '');
    check(blocks('1. See A/HRC/57/78, para. ⁞1.'), '');
    check(blocks('1. See para. ⁞9 above.', '2. Two.'), '');
  });

  it('prefers the mark of a note beside it', () => {
    const { snapshot, position, words } = ask(blocks('1. One.', '2. See para. 1⁞¹ above.', '¹ Chart 14.'));
    assert.deepEqual(
      snapshot.definition(position).map(({ target }) => words(target)),
      ['¹ Chart 14.'],
    );
  });
});

describe('Citations: references', () => {
  /** `«…»` marks all that is found from `⁞`. */
  function check(fixture: string, withPlace = true): void {
    const { snapshot, position, marked } = ask(fixture);
    assert.equal(marked(snapshot.references(position, withPlace)), fixture);
  }

  it('of a paragraph, from its number and from a citation', () => {
    check(blocks('«⁞1». One.', '2. See para. «1» above.', '3. See paras. 2 and «1» above.'));
    check(blocks('«1». One.', '2. See para. «⁞1» above.', '3. See paras. 2 and «1» above.'));
    check(blocks('1. One.', '2. See para. «⁞1» above.'), false);
  });

  it('of a paragraph within a range', () => {
    check(blocks('1. One.', '«⁞2». Two.', '3. Three.', '4. See paras. «1–3» above.'));
  });

  it('of a section', () => {
    check(blocks('«I». Po⁞rts', '1. One.', 'II. Quays', '2. See section «I» above.'));
  });

  it('of a work in whatever shape, with the places in it', () => {
    check(
      blocks(
        '1. See General Assembly resolution «60⁞/251», para. «5».',
        '2. See «A/RES/60/251» and General Assembly resolution 60/252.',
      ),
    );
  });

  it('of a note, with its marks', () => {
    check(blocks('1. One.«¹» Two.²', '«¹» Chart 14.', '² See footnote «⁞1» above.'));
  });

  it('of the report itself', () => {
    check(blocks('«A/99/4⁞12»', 'I. Ports', '1. In the «present report», see also «A/99/412».'));
  });

  it('of nothing', () => {
    check(blocks('1. O⁞ne.', '2. See para. 1 above.'));
    check(blocks('1. See para. ⁞9 above.', '2. Two.'));
  });
});

describe('Citations: hover', () => {
  function check(fixture: string, ...expected: readonly string[]): void {
    const { snapshot, position } = ask(fixture);
    assert.equal(snapshot.hover(position)?.markdown, expected.length > 0 ? expected.join('\n\n') : undefined, fixture);
  }

  it('on a paragraph', () => {
    const text = (citing: string): string =>
      blocks('I. Ports', 'A. Quays', '1. The *quays* are [old].', '2. Two.', `3. ${citing}`, '4. Four.');
    check(
      text('See para. ⁞1 above.'),
      '**Paragraph 1** · I.A, Quays · “The quays are \\[old\\].” · Above, two paragraphs back.',
    );
    check(text('See para. ⁞2 above.'), '**Paragraph 2** · I.A, Quays · “Two.” · Above, the paragraph before.');
    check(text('See para. ⁞4 below.'), '**Paragraph 4** · I.A, Quays · “Four.” · Below, the next paragraph.');
    check(
      text('See paras. ⁞1–2 above.'),
      '**Paragraph 1** · I.A, Quays · “The quays are \\[old\\].” · Above, two paragraphs back.',
      '**Paragraph 2** · I.A, Quays · “Two.” · Above, the paragraph before.',
    );
  });

  it('on a subparagraph', () => {
    check(
      blocks('1. It holds:', '(a) Ports;', '(b) Quays.', '2. See para. ⁞1 (b) above.'),
      '**Paragraph 1 (b)** · “Quays.” · Above, the paragraph before.',
    );
  });

  it('on a section', () => {
    check(
      blocks('I. Ports', '1. See section ⁞II below.', 'II. Quays', '2. Two.', '3. Three.'),
      '**Section II** · Quays · paragraphs 2 to 3 · Below.',
    );
  });

  it('on a note', () => {
    check(blocks('1. One.¹ Two.²', '¹ Chart 14.', '² See footnote ⁞1 above.'), '**Note 1** · Chart 14.');
  });

  it('on a document', () => {
    check(
      blocks('Summary', 'See A/HRC/57/78.', 'I. Ports', '1. See A/HRC⁞/57/78.', '2. Two.¹', '¹ A/HRC/57/78, para. 4.'),
      '**A/HRC/57/78** · Human Rights Council, fifty-seventh session, document 78. [Open on docs.un.org](https://docs.un.org/en/A/HRC/57/78)',
      '*Mentioned in the summary, paragraph 1 and note 1.*',
    );
  });

  it('on a place in a document', () => {
    check(
      blocks('1. See A/HRC/57/78, paras. 4 and ⁞9 (b).'),
      '**A/HRC/57/78, paragraph 9 (b)** · Human Rights Council, fifty-seventh session, document 78. [Open on docs.un.org](https://docs.un.org/en/A/HRC/57/78)',
    );
  });

  it('on a resolution', () => {
    check(
      blocks('1. See Human Rights Council resolution 5⁞4/36.'),
      '**Human Rights Council resolution 54/36** · fifty-fourth session, A/HRC/RES/54/36. [Open on docs.un.org](https://docs.un.org/en/A/HRC/RES/54/36)',
      '*Mentioned only here.*',
    );
  });

  it('on a treaty and its articles', () => {
    check(
      blocks('1. See article ⁞19 (3) of the International Covenant on Civil and Political Rights.'),
      '**International Covenant on Civil and Political Rights, article 19, paragraph 3.** The Covenant has 53 articles.',
    );
    check(
      blocks('1. See the Convention on the Rights of the Child.', '2. The Con⁞vention.'),
      '**Convention on the Rights of the Child** · adopted in 1989. The Convention has 54 articles.',
      '*Mentioned in paragraphs 1 and 2.*',
    );
  });

  it('on a general comment', () => {
    check(
      blocks('1. See Human Rights Committee, general com⁞ment No. 34 (2011).'),
      '**Human Rights Committee, general comment No. 34 (2011)** · freedoms of opinion and expression (art. 19), CCPR/C/GC/34. [Open on docs.un.org](https://docs.un.org/en/CCPR/C/GC/34)',
      '*Mentioned only here.*',
    );
  });

  it('on a communication', () => {
    check(
      blocks('1. It was set out in the letter of the experts, AL KHM⁞ 1/2025.'),
      '**KHM 1/2025** · communication of the special procedures to Cambodia, letter of allegation.',
      '*Mentioned only here.*',
    );
  });

  it('on ibid.', () => {
    check(
      blocks('1. One.¹ Two.²', '¹ A/HRC/57/78, para. 4.', '² Ib⁞id., paras. 5 and 10.'),
      '**Same source as note 1:** A/HRC/57/78, here paras. 5 and 10.',
    );
    check(
      blocks('1. One.¹ Two.² Three.³', '¹ A/HRC/57/78.', '² Ibid., para. 9.', '³ Ib⁞id.'),
      '**Same source as note 1:** A/HRC/57/78.',
    );
    check(blocks('1. One.¹ Two.', '¹ Ib⁞id., para. 5.'), 'No source comes before this “ibid.”.');
    check(
      blocks('1. One.¹ Two.²', '¹ A/HRC/57/78; and A/HRC/57/79.', '² Ib⁞id., para. 5.'),
      'Note 1 cites several documents; “ibid.” does not say which.',
    );
  });

  it('on what is not there', () => {
    check(blocks('1. See para. ⁞9 above.', '2. Two.'), 'This report has no paragraph 9; the last is 2.');
    check(blocks('1. It holds:', '(a) Ports;', '(b) Quays.', '2. See para. ⁞1 (f) above.'), 'Paragraph 1 has no (f).');
    check(blocks('I. Ports', '1. See section ⁞VII below.', 'II. Quays', '2. Two.'), 'This report has no section VII.');
    check(blocks('1. See footnote ⁞5 above.¹', '¹ Chart 14.'), 'There is no note 5; the last is 1.');
  });

  it('on what may be several things', () => {
    check(
      blocks(
        '1. See the Convention on the Rights of the Child and the Convention on the Rights of Persons with Disabilities.',
        '2. The Con⁞vention.',
      ),
      'This may be Convention on the Rights of Persons with Disabilities or Convention on the Rights of the Child.',
    );
  });

  it('speaks another language', () => {
    const { snapshot, position } = ask(blocks('1. One.', '2. See para. ⁞1 above.'));
    const french: Readonly<Record<string, string>> = {
      'paragraph {0}': 'paragraphe {0}',
      'Above, the paragraph before.': 'Plus haut, le paragraphe précédent.',
    };
    assert.equal(
      snapshot.hover(position, (template) => french[template] ?? template)?.markdown,
      '**Paragraphe 1** · “One.” · Plus haut, le paragraphe précédent.',
    );
  });

  it('nowhere else', () => {
    check(blocks('1. The present re⁞port.'));
    check(blocks('1. O⁞ne, see para. 2 below.', '2. Two.'));
  });
});

describe('Citations: list', () => {
  /** Kind, words, status and target of each. */
  function check(text: string, ...expected: readonly string[]): void {
    const { snapshot } = ask(`${text}⁞`);
    assert.deepEqual(
      snapshot.referenceList().map(({ kind, text: words, target }) => {
        const { status, document, line, url } = target;
        return [kind, words, status, document, line, url].filter((part) => part !== null).join(' | ');
      }),
      expected,
    );
  }

  it('holds all kinds in the order of the text', () => {
    check(
      blocks(
        'A/99/412',
        'I. Ports',
        '1. See paras. 1 and 2 (a) below and section I above.¹',
        '2. See A/HRC/57/78, para. 4, KHM 1/2025 and article 3 of the Convention on the Rights of the Child.²',
        '¹ See footnote 2 below.',
        '² Ibid., p. 4; see www.b.example.',
      ),
      'document | A/99/412 | resolved | A/99/412 | 0',
      'paragraph | 1 | resolved | 4',
      'paragraph | 2 (a) | resolved | 6',
      'section | I | resolved | 2',
      'footnote | ¹ | resolved | 8',
      'document | A/HRC/57/78 | external | A/HRC/57/78 | https://docs.un.org/en/A/HRC/57/78',
      'paragraph | 4 | external | A/HRC/57/78 | https://docs.un.org/en/A/HRC/57/78',
      'communication | KHM 1/2025 | external',
      'treaty | 3 | external | Convention on the Rights of the Child',
      'treaty | Convention on the Rights of the Child | external | Convention on the Rights of the Child',
      'footnote | ² | resolved | 10',
      'footnote | footnote 2 | resolved | 10',
      'ibid | Ibid. | ambiguous',
      'url | www.b.example | external | https://www.b.example',
    );
  });

  it('of what is not there', () => {
    check(
      blocks('1. See para. 9 above.³', '2. Two.¹', '¹ Chart 14.'),
      'paragraph | 9 | unresolved',
      'footnote | ³ | unresolved',
      'footnote | ¹ | resolved | 4',
    );
  });
});
