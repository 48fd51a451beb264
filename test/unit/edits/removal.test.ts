import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { deleteSection, deleteSubparagraph } from '../../../server/src/edits/removal';
import type { Renumbering } from '../../../server/src/edits/renumber';
import { rowsOfItems } from '../../../server/src/edits/rows';
import type { Report } from '../../../server/src/report/model';
import { wordsOf } from '../../../server/src/text/message';
import { blocks, reportOf } from '../support/documents';

function check(
  before: string,
  remove: (report: Report) => Renumbering | undefined,
  after: string,
  ...left: readonly string[]
): void {
  const report = reportOf(before);
  const result = remove(report);
  assert.ok(result);
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

const item =
  (label: string) =>
  (report: Report): Renumbering | undefined => {
    const found = rowsOfItems(report)
      .flat()
      .find((one) => one.label === label);
    assert.ok(found);
    return deleteSubparagraph(report, found);
  };

const section =
  (title: string) =>
  (report: Report): Renumbering => {
    const found = report.allSections.find((one) => one.title === title);
    assert.ok(found);
    return deleteSection(report, found);
  };

describe('Edits: delete a subparagraph', () => {
  it('with what is below it and its notes; what is behind counts one less', () => {
    check(
      blocks(
        '1. One:',
        '(a) A;',
        '(b) B:¹',
        '(i) I;',
        '(ii) II;',
        '(c) C;²',
        '(d) D.',
        '2. See para. 1 (d) above.',
        '¹ A.',
        '² B.',
      ),
      item('(b)'),
      blocks('1. One:', '(a) A;', '(b) C;¹', '(c) D.', '2. See para. 1 (c) above.', '¹ B.'),
    );
  });

  it('and names what referred to it, and narrows ranges', () => {
    check(
      blocks('1. One:', '(a) A;', '(b) B;', '(c) C.', '2. See para. 1 (a) above and paras. 1 (a)–(c) above.'),
      item('(a)'),
      blocks('1. One:', '(a) B;', '(b) C.', '2. See para. 1 (a) above and paras. 1 (a)–(b) above.'),
      'What “1 (a)” refers to will be there no more.',
    );
  });

  it('not one that shares its line', () => {
    const report = reportOf(blocks('1. One:', '(a) (i) A;', '(ii) B.'));
    const [first] = report.lists[0] ?? [];
    assert.equal(first && deleteSubparagraph(report, first), undefined);
  });
});

describe('Edits: delete a section', () => {
  it('with all it holds; sections, paragraphs, notes and tables behind count less', () => {
    check(
      blocks(
        ...[
          'I. Ports',
          '1. One, see section III.A and para. 4 below.¹',
          'II. Ships',
          'A. Masts',
          '2. Two.²',
          'Table 1',
          'Masts',
        ],
        ...[
          'B. Sails',
          '3. Three.',
          'III. Crews',
          'A. Cooks',
          '4. Four, see table 2.³',
          'Table 2',
          'Cooks',
          '¹ A.',
          '² B.',
          '³ C.',
        ],
      ),
      section('Ships'),
      blocks(
        ...['I. Ports', '1. One, see section II.A and para. 2 below.¹'],
        ...['II. Crews', 'A. Cooks', '2. Four, see table 1.²', 'Table 1', 'Cooks', '¹ A.', '² C.'],
      ),
    );
  });

  it('and names what referred to it or to what it held', () => {
    check(
      blocks('I. Ports', '1. One, see section II, section II.A and para. 2 below.', 'II. Ships', 'A. Masts', '2. Two.'),
      section('Ships'),
      blocks('I. Ports', '1. One, see section II, section II.A and para. 2 below.'),
      'What “II” refers to will be there no more.',
      'What “II.A” refers to will be there no more.',
      'What “2” refers to will be there no more.',
    );
  });

  it('and its lines on the contents page', () => {
    check(
      blocks(
        'Contents',
        'I. Ports ........ 2\nII. Ships ........ 3\nA. Masts ........ 3\nIII. Crews ........ 4',
        'I. Ports',
        '1. One.',
        'II. Ships',
        'A. Masts',
        '2. Two.',
        'III. Crews',
        '3. Three.',
      ),
      section('Ships'),
      blocks('Contents', 'I. Ports ........ 2\nII. Crews ........ 4', 'I. Ports', '1. One.', 'II. Crews', '2. Three.'),
    );
  });

  it('and of two annexes the one that stays has no number', () => {
    const before = blocks(
      ...['1. Annex II shows it. See annex II, para. 1, and annex I.', '2. See annexes I and II.'],
      ...['Annex I', 'List', '1. One.', 'Annex II', 'Map', '1. Two.'],
    );
    check(
      before,
      section('Annex I'),
      blocks(
        '1. The annex shows it. See the annex, para. 1, and annex I.',
        '2. See annexes I and II.',
        'Annex',
        'Map',
        '1. Two.',
      ),
      'What “I” refers to will be there no more.',
      'What “I” refers to will be there no more.',
      '“II” will have no number of its own.',
    );
  });

  it('keeps the line ends of the text', () => {
    check('I. A\r\n\r\n1. One.\r\n\r\nII. B\r\n\r\n2. Two.\r\n', section('A'), 'I. B\r\n\r\n1. Two.\r\n');
  });
});
