import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { NUMBERED_KINDS, type NumberedKind } from '../../../server/src/edits/numbering';
import { renumber } from '../../../server/src/edits/renumber';
import { wordsOf } from '../../../server/src/text/message';
import { blocks, reportOf } from '../support/documents';

/** What a text is numbered anew as, and what is said about references that were left. Done again, it changes nothing. */
function check(
  before: readonly string[],
  after: readonly string[],
  { kinds = NUMBERED_KINDS, left = [] }: { kinds?: readonly NumberedKind[]; left?: readonly string[] } = {},
): void {
  const report = reportOf(blocks(...before));
  const renumbering = renumber(report, new Set(kinds));
  const text = textAfter(report, renumbering.edits);
  assert.equal(text, blocks(...after));
  assert.deepEqual(
    renumbering.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
  assert.deepEqual(renumber(reportOf(text), new Set(kinds)).edits, []);
}

const unchanged = (...texts: readonly string[]): void => {
  check(texts, texts);
};

describe('Edits: renumber paragraphs', () => {
  it('in order, with all that refers to them', () => {
    check(
      [
        '1. The harbour is deep.',
        '2. It is wide (see para. 5 above and paras. 7–9 below).',
        '5. It was dredged, as paragraph 1 above says.',
        '7. It is old.',
        '8. See paras. 2, 5 and 7 above.',
        '9. It is safe. See para. 8 above.',
      ],
      [
        '1. The harbour is deep.',
        '2. It is wide (see para. 3 above and paras. 4–6 below).',
        '3. It was dredged, as paragraph 1 above says.',
        '4. It is old.',
        '5. See paras. 2, 3 and 4 above.',
        '6. It is safe. See para. 5 above.',
      ],
    );
  });

  it('and leave references to other documents alone', () => {
    check(
      ['1. See A/HRC/99/12, para. 3.', '3. See para. 3 of resolution 98/7, and para. 1 above.'],
      ['1. See A/HRC/99/12, para. 3.', '2. See para. 3 of resolution 98/7, and para. 1 above.'],
    );
  });

  it('with the letters of subparagraphs', () => {
    check(
      [
        '1. The Panel asks:',
        '(a) To dredge it;',
        '(d) To light it.',
        '4. See para. 1 (d) above and paras. 1 (a) and (d) above.',
        '6. Seven:',
        '(a) A;',
        '(b) B.',
        '8. See paras. 6 (a)–(b) above.',
      ],
      [
        '1. The Panel asks:',
        '(a) To dredge it;',
        '(b) To light it.',
        '2. See para. 1 (b) above and paras. 1 (a) and (b) above.',
        '3. Seven:',
        '(a) A;',
        '(b) B.',
        '4. See paras. 3 (a)–(b) above.',
      ],
    );
  });

  it('but not letters that are not there', () => {
    check(['1. One, see paragraph 3 (b) below.', '3. Two.'], ['1. One, see paragraph 2 (b) below.', '2. Two.']);
  });

  it('each series by itself', () => {
    check(
      [
        '1. One.',
        '2. Two.',
        '4. Four.',
        'Annex I',
        'The list',
        '1. First.',
        '3. Third.',
        'Annex II',
        'The map',
        '1. See annex I, para. 3.',
      ],
      [
        '1. One.',
        '2. Two.',
        '3. Four.',
        'Annex I',
        'The list',
        '1. First.',
        '2. Third.',
        'Annex II',
        'The map',
        '1. See annex I, para. 2.',
      ],
    );
  });

  it('and annexes that have letters', () => {
    const annexes = (first: string, second: string, third: string): string[] => [
      `1. See annex ${third}.`,
      ...[first, second, third].flatMap((letter) => [`Annex ${letter}`, 'The list', '1. First.']),
    ];
    unchanged(...annexes('A', 'B', 'C'));
    check(annexes('A', 'C', 'D'), annexes('A', 'B', 'C'));
  });

  it('but leave a range of which one end is not there', () => {
    check(
      ['1. One.', '3. Two, see paras. 3–9 below.', '5. Three, see paras. 5–3.'],
      ['1. One.', '2. Two, see paras. 3–9 below.', '3. Three, see paras. 5–3.'],
      { left: ['It is not certain what “5” refers to.'] },
    );
  });

  it('but not in an excerpt that begins later, nor where all is in order', () => {
    unchanged('12. One.', '13. Two, see para. 12 above.');
    unchanged('1. One.', '2. Two, see para. 1 above.', '3. Three.¹', '¹ See para. 2 above.');
  });

  it('with the recommendations that begin with their numbers', () => {
    check(
      [
        '1. One.',
        '2. Two.',
        '5. The following were made:',
        '5.1 Dredge the harbour (Ostmark);',
        '5.2 Light it (Maren);',
      ],
      [
        '1. One.',
        '2. Two.',
        '3. The following were made:',
        '3.1 Dredge the harbour (Ostmark);',
        '3.2 Light it (Maren);',
      ],
    );
  });
});

describe('Edits: renumber footnotes', () => {
  it('in the order of their marks, with what refers to them', () => {
    check(
      ['1. One.¹ Two.⁴', '2. Three.⁷', '¹ A/99/1.', '⁴ A/99/2.', '⁷ See footnote 4 above.'],
      ['1. One.¹ Two.²', '2. Three.³', '¹ A/99/1.', '² A/99/2.', '³ See footnote 2 above.'],
    );
    check(
      ['1. One.[^1] Two.[^9]', '2. Three.[^3]', '[^1]: A/99/1.', '[^9]: A/99/2.', '[^3]: A/99/3.'],
      ['1. One.[^1] Two.[^2]', '2. Three.[^3]', '[^1]: A/99/1.', '[^2]: A/99/2.', '[^3]: A/99/3.'],
    );
  });

  it('and do not take a figure of a name for the first mark of a note', () => {
    unchanged('1. One.¹ Two, as Canal³ reported.', '2. Three.² Four.³', '¹ A.', '² B.', '³ C.');
  });

  it('of which one is not marked', () => {
    check(
      ['1. One.¹', '2. Two.⁵', '¹ A.', '³ B, which nobody marked.', '⁵ C.'],
      ['1. One.¹', '2. Two.³', '¹ A.', '² B, which nobody marked.', '³ C.'],
    );
  });
});

describe('Edits: renumber sections, annexes and tables', () => {
  it('sections with what refers to them', () => {
    check(
      [
        'I. Introduction',
        '1. See section IV.C below.',
        'IV. Findings',
        'A. Water',
        '2. It is deep.',
        'C. Land',
        '3. It is wide. See section B below and section I above.',
        'V. Conclusions',
        '4. See sect. IV above.',
      ],
      [
        'I. Introduction',
        '1. See section II.B below.',
        'II. Findings',
        'A. Water',
        '2. It is deep.',
        'B. Land',
        '3. It is wide. See section B below and section I above.',
        'III. Conclusions',
        '4. See sect. II above.',
      ],
    );
  });

  it('sections with letters in brackets', () => {
    check(
      [
        'I. Ports',
        'A. Quays',
        '1. Stone',
        '(a) Old ones',
        '1. One.',
        '(c) New ones',
        '2. Two.',
        '2. Wood',
        '3. Three.',
      ],
      [
        'I. Ports',
        'A. Quays',
        '1. Stone',
        '(a) Old ones',
        '1. One.',
        '(b) New ones',
        '2. Two.',
        '2. Wood',
        '3. Three.',
      ],
    );
  });

  it('annexes', () => {
    check(
      ['1. See annex IV.', 'Annex I', 'The list', '1. One.', 'Annex IV', 'The map', '1. One.'],
      ['1. See annex II.', 'Annex I', 'The list', '1. One.', 'Annex II', 'The map', '1. One.'],
    );
  });

  it('tables', () => {
    check(
      ['1. See table 5 below.', 'Table 1', 'Ships', '2. One.', 'Table 5', 'Harbours', '3. Two.'],
      ['1. See table 2 below.', 'Table 1', 'Ships', '2. One.', 'Table 2', 'Harbours', '3. Two.'],
    );
  });

  it('only those that are asked for', () => {
    check(['1. One.¹', '3. Two.³', '¹ A.', '³ B.'], ['1. One.¹', '2. Two.³', '¹ A.', '³ B.'], {
      kinds: ['paragraphs'],
    });
    check(['1. One.¹', '3. Two.³', '¹ A.', '³ B.'], ['1. One.¹', '3. Two.²', '¹ A.', '² B.'], { kinds: ['footnotes'] });
  });
});
