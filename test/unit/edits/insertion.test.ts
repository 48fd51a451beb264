import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import type { Insertion } from '../../../server/src/edits/footnotes';
import { insertAnnex, insertSection, insertSubparagraph } from '../../../server/src/edits/insertion';
import { rowsOfItems } from '../../../server/src/edits/rows';
import type { Report } from '../../../server/src/report/model';
import { wordsOf } from '../../../server/src/text/message';
import { blocks, reportOf } from '../support/documents';

/** `⁞` in the second text is where one goes on writing. */
function check(
  before: string,
  insert: (report: Report) => Insertion | undefined,
  after: string,
  ...left: readonly string[]
): void {
  const report = reportOf(before);
  const result = insert(report);
  assert.ok(result);
  const { edit, offset } = result.cursor;
  const shown = result.edits.map((one) =>
    one === edit ? { ...one, newText: `${one.newText.slice(0, offset)}⁞${one.newText.slice(offset)}` } : one,
  );
  assert.equal(textAfter(report, shown), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

const behindItem =
  (label: string) =>
  (report: Report): Insertion | undefined => {
    const found = rowsOfItems(report)
      .flat()
      .find((one) => one.label === label);
    assert.ok(found);
    return insertSubparagraph(report, found);
  };

const behindSection =
  (title: string, words = '') =>
  (report: Report): Insertion | undefined => {
    const found = report.allSections.find((one) => one.title === title);
    assert.ok(found);
    return insertSection(report, found, words);
  };

describe('Edits: insert a subparagraph', () => {
  it('behind another one and what is below it; those behind it count one more', () => {
    check(
      blocks(
        '1. One:',
        '(a) A;',
        '(b) B:',
        '(i) I;',
        '(ii) II;',
        '(c) C.',
        '2. See paras. 1 (a)–(c) above and para. 1 (c) above.',
      ),
      behindItem('(b)'),
      blocks(
        '1. One:',
        '(a) A;',
        '(b) B:',
        '(i) I;',
        '(ii) II;',
        '(c) ⁞',
        '(d) C.',
        '2. See paras. 1 (a)–(d) above and para. 1 (d) above.',
      ),
    );
  });

  it('in the form of its list', () => {
    check(
      '1. One:\r\n   a)\tA;\r\n   b)\tB.\r\n',
      behindItem('a)'),
      '1. One:\r\n   a)\tA;\r\n   b)\t⁞\r\n   c)\tB.\r\n',
    );
    check(
      blocks('1. One:', '(i) A;', '(ii) B;'),
      behindItem('(ii)'),
      blocks('1. One:', '(i) A;', '(ii) B;', '(iii) ⁞'),
    );
  });
});

describe('Edits: insert a section', () => {
  it('behind another one and what it holds; those behind it count one more', () => {
    check(
      blocks(
        'I. Ports',
        'A. Quays',
        '1. One, see section II.A below.¹',
        'II. Ships',
        'A. Masts',
        '2. Two, see section I.A above.',
        '¹ A.',
      ),
      behindSection('Ports', 'Crews'),
      blocks(
        'I. Ports',
        'A. Quays',
        '1. One, see section III.A below.¹',
        'II. Crews⁞',
        'III. Ships',
        'A. Masts',
        '2. Two, see section I.A above.',
        '¹ A.',
      ),
    );
  });

  it('in the form of its heading', () => {
    check(
      blocks('## **I. Ports**', '1. One.', '## **II. Ships**', '2. Two.'),
      behindSection('Ports'),
      blocks('## **I. Ports**', '1. One.', '## **II. ⁞**', '## **III. Ships**', '2. Two.'),
    );
    check(blocks('## Ports', '1. One.'), behindSection('Ports'), blocks('## Ports', '1. One.', '## ⁞'));
  });

  it('not behind a heading of which nothing can be taken over', () => {
    const report = reportOf(blocks('I. Ports', '1. One.', 'Ships and crews', '2. Two.'));
    const section = report.allSections.find(({ style }) => style === 'unnumbered');
    assert.ok(section);
    assert.equal(insertSection(report, section), undefined);
  });
});

describe('Edits: insert an annex', () => {
  it('behind another one', () => {
    check(
      blocks('1. See annexes I and II.', 'Annex I', 'List', '1. One.', 'Annex II', 'Map', '1. Two.'),
      behindSection('Annex I'),
      blocks('1. See annexes I and III.', 'Annex I', 'List', '1. One.', 'Annex II⁞', 'Annex III', 'Map', '1. Two.'),
    );
  });

  it('as the first of a report, before its notes', () => {
    check(blocks('1. One.¹', '¹ A.'), insertAnnex, blocks('1. One.¹', 'Annex⁞', '¹ A.'));
    check(blocks('## I. Ports', '1. Puertos.'), insertAnnex, blocks('## I. Ports', '1. Puertos.', '## Annex⁞'));
  });

  it('behind the only one; both are numbered', () => {
    check(
      blocks('1. See the annex.', '2. The annex shows it.¹', 'Annex', 'List', '1. One.', '¹ A.'),
      behindSection('Annex'),
      blocks('1. See annex I.', '2. Annex I shows it.¹', 'Annex I', 'List', '1. One.', 'Annex II⁞', '¹ A.'),
    );
  });
});
