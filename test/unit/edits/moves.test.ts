import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { moveParagraph, moveSection, moveSubparagraph, type Side } from '../../../server/src/edits/moves';
import type { Renumbering } from '../../../server/src/edits/renumber';
import type { Report } from '../../../server/src/report/model';
import { wordsOf } from '../../../server/src/text/message';
import { asMarkdown, blocks, reportOf } from '../support/documents';

function check(
  before: string,
  move: (report: Report) => Renumbering | undefined,
  after: string,
  left: readonly string[] = [],
): void {
  const report = reportOf(before);
  const result = move(report);
  assert.ok(result);
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

const paragraph =
  (number: string, side: Side, other: string) =>
  (report: Report): Renumbering | undefined => {
    const [one, two] = [number, other].map((name) => report.paragraphs.find((place) => place.number === name));
    assert.ok(one && two);
    return moveParagraph(report, one, side, two);
  };

const section =
  (title: string, side: Side, other: string) =>
  (report: Report): Renumbering | undefined => {
    const [one, two] = [title, other].map((name) => report.allSections.find((place) => place.title === name));
    assert.ok(one && two);
    return moveSection(report, one, side, two);
  };

describe('Edits: move a paragraph', () => {
  it('with all that refers to it; “above” and “below” turn', () => {
    check(
      blocks('1. One (see para. 3 below).', '2. Two (see para. 1 above).', '3. Three (see para. 1 above).', '4. Four.'),
      paragraph('3', 'before', '1'),
      blocks('1. Three (see para. 2 below).', '2. One (see para. 1 above).', '3. Two (see para. 2 above).', '4. Four.'),
    );
  });

  it('with its subparagraphs, to the end of the text and from there', () => {
    const one = ['1. One:', '(a) A;', '(b) B.'];
    check(
      blocks(...one, '2. Two, see para. 1 (b) above.', '3. Three.'),
      paragraph('1', 'after', '3'),
      blocks('1. Two, see para. 3 (b) below.', '2. Three.', '3. One:', '(a) A;', '(b) B.'),
    );
    check(
      blocks('1. Two, see para. 3 (b) below.', '2. Three.', '3. One:', '(a) A;', '(b) B.'),
      paragraph('3', 'before', '1'),
      blocks(...one, '2. Two, see para. 1 (b) above.', '3. Three.'),
    );
  });

  it('with its notes, which are numbered by their marks, behind their paragraphs or at the end', () => {
    const behind = [
      ['1. One.¹ See footnote 3 below.', '¹ A.'],
      ['2. Two.²', '² B.'],
      ['3. Three.³ Four.', '³ C.'],
    ];
    const moved = ['1. Two.¹', '¹ B.', '2. Three.² Four.', '² C.', '3. One.³ See footnote 2 above.', '³ A.'];
    check(blocks(...behind.flat()), paragraph('1', 'after', '3'), blocks(...moved));
    const atEnd = (parts: readonly string[]): string =>
      blocks(...parts.filter((part) => /^\d/.test(part)), ...parts.filter((part) => !/^\d/.test(part)));
    check(atEnd(behind.flat()), paragraph('1', 'after', '3'), atEnd(moved));
    check(asMarkdown(atEnd(behind.flat())), paragraph('1', 'after', '3'), asMarkdown(atEnd(moved)));
  });

  it('into another section', () => {
    check(
      blocks('I. Ports', '1. One.', '2. Two. See section II.', 'II. Ships', '3. Three.'),
      paragraph('2', 'after', '3'),
      blocks('I. Ports', '1. One.', 'II. Ships', '2. Three.', '3. Two. See section II.'),
    );
  });

  it('and parts ranges, or keeps them', () => {
    check(
      blocks(
        '1. See paras. 2–4 below and paras. 3–4 below.',
        '2. Two.',
        '3. Three.',
        '4. Four.',
        '5. Five.',
        '6. Six.',
      ),
      paragraph('4', 'after', '5'),
      blocks(
        '1. See paras. 2, 3 and 5 below and paras. 3 and 5 below.',
        '2. Two.',
        '3. Three.',
        '4. Five.',
        '5. Four.',
        '6. Six.',
      ),
    );
    check(
      blocks('1. See paras. 2 and 3–5 below.', '2. Two.', '3. Three.', '4. Four.', '5. Five.', '6. Six.'),
      paragraph('5', 'after', '6'),
      blocks('1. See paras. 2, 3, 4 and 6 below.', '2. Two.', '3. Three.', '4. Four.', '5. Six.', '6. Five.'),
    );
  });

  it('and names what it cannot follow', () => {
    check(
      blocks('1. One.', '2. Two, as the preceding paragraph says.', '3. See paras. 1 and 2 above.', '4. Four.'),
      paragraph('2', 'after', '4'),
      blocks('1. One.', '2. See paras. 1 and 4 above.', '3. Four.', '4. Two, as the preceding paragraph says.'),
      [
        'What “above” points to will stand on both sides of it.',
        '“the preceding paragraph” may mean what will be there no more.',
      ],
    );
    check(
      blocks(
        ...['I. Ports', 'A. Quays', '1. One.', 'B. Cranes', '2. Two, see section A above.'],
        ...['II. Ships', 'A. Masts', '3. Three.', 'B. Sails', '4. Four.'],
      ),
      paragraph('2', 'after', '4'),
      blocks(
        ...['I. Ports', 'A. Quays', '1. One.', 'B. Cranes', 'II. Ships', 'A. Masts', '2. Three.'],
        ...['B. Sails', '3. Four.', '4. Two, see section A above.'],
      ),
      ['“A” would mean something else where it will stand.'],
    );
  });

  it('keeps the line ends of the text', () => {
    check('1. One.\r\n\r\n2. Two.\r\n', paragraph('2', 'before', '1'), '1. Two.\r\n\r\n2. One.\r\n');
    check('1. One.\n2. Two.\n\n3. Three.', paragraph('1', 'after', '3'), '1. Two.\n\n2. Three.\n\n3. One.');
  });

  it('not into another numbering', () => {
    const report = reportOf(blocks('1. One.', '2. Two.', 'Annex I', 'List', '1. One.', '2. Two.'));
    const [one, other] = [report.paragraphs[0], report.paragraphs[3]];
    assert.ok(one && other);
    assert.equal(moveParagraph(report, one, 'after', other), undefined);
  });
});

describe('Edits: move a section', () => {
  it('with all it holds', () => {
    check(
      blocks(
        ...['I. Ports', 'A. Quays', '1. One.¹', 'B. Cranes', '2. Two, see section II below.'],
        ...['II. Ships', '3. Three, see section I.B and paras. 1–2 above.²', 'III. Crews', '4. Four.'],
        ...['¹ A.', '² B.'],
      ),
      section('Ports', 'after', 'Ships'),
      blocks(
        ...['I. Ships', '1. Three, see section II.B and paras. 2–3 below.¹'],
        ...['II. Ports', 'A. Quays', '2. One.²', 'B. Cranes', '3. Two, see section I above.', 'III. Crews', '4. Four.'],
        ...['¹ B.', '² A.'],
      ),
    );
  });

  it('at the end of the report, whose notes stay there', () => {
    check(
      blocks('I. Ports', '1. One.¹', 'II. Ships', '2. Two.²', '¹ A.', '² B.'),
      section('Ships', 'before', 'Ports'),
      blocks('I. Ships', '1. Two.¹', 'II. Ports', '2. One.²', '¹ B.', '² A.'),
    );
  });
});

describe('Edits: move a subparagraph', () => {
  it('within its list', () => {
    check(
      blocks(
        '1. One:',
        '(a) A;',
        '(b) B:',
        '(i) I;',
        '(ii) II;',
        '(c) C.',
        '2. See para. 1 (b) (ii) above and para. 1 (a) above.',
      ),
      (report) => {
        const [a, b] = report.paragraphs[0]?.subparagraphs ?? [];
        return a && b && moveSubparagraph(report, b, 'before', a);
      },
      blocks(
        '1. One:',
        '(a) B:',
        '(i) I;',
        '(ii) II;',
        '(b) A;',
        '(c) C.',
        '2. See para. 1 (a) (ii) above and para. 1 (b) above.',
      ),
    );
  });
});
