import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { FORMS, blocks, doc } from '../support/documents';
import { COUNCIL_REPORT } from '../support/reports';

/** What can be folded, as `kind first–last` with lines counted from 1. */
function check(text: string, ...expected: readonly string[]): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const found = ReportSnapshot.open(text.replaceAll('\n', lineEnd)).foldingRanges();
    assert.deepEqual(
      found.map(({ kind, start, end }) => `${kind} ${String(start + 1)}–${String(end + 1)}`),
      expected,
    );
  }
}

describe('Folding', () => {
  it('nothing', () => {
    check('');
    check('1. One.\n');
    check(blocks('1. One.', '2. Two.', '3. Three.'));
  });

  it('sections', () => {
    check(
      blocks('I. Ports', '1. One.', 'A. Ships', '2. Two.', 'II. Crews', '3. Three.'),
      'section 1–7',
      'section 5–7',
      'section 9–11',
    );
  });

  it('not a heading with nothing below it', () => check(blocks('I. Ports', 'II. Ships', '1. One.'), 'section 3–5'));

  it('paragraphs of several lines', () => {
    check('1. One\nis long.\n\n2. Two.\n', 'paragraph 1–2');
    check(blocks('1. They agreed:', '(a) One;', '(b) Two.', '2. Two.'), 'paragraph 1–5');
  });

  it('paragraphs with the notes that cut them', () => {
    for (const { written } of FORMS)
      check(written(blocks('1. The harbour¹ was', '¹ A.', 'closed.', '2. Two.')), 'paragraph 1–5');
  });

  it('blocks of notes', () => {
    for (const { written } of FORMS) check(written(blocks('1. One.¹ Two.²', '¹ A.', '² B.', '2. Two.')), 'notes 3–5');
    check(blocks('1. One.[^1]', '[^1]: A.', '    More.', '2. Two.'), 'notes 3–5');
    check(blocks('1. One.¹', '¹ A.', '2. Two.'));
  });

  it('title page and contents page', () => {
    check(
      blocks('A/99/412', 'Harbour safety', 'Contents', 'I. Ports ............ 3', 'I. Ports', '1. One.'),
      'titlePage 1–3',
      'contents 5–7',
      'section 9–11',
    );
  });

  it('the last lines without a line end', () => check('I. Ports\n\n1. One\ntwo', 'section 1–4', 'paragraph 3–4'));

  it('not the empty lines behind', () =>
    check('I. Ports\n\n1. One.\n\n\n\nII. Ships\n\n2. Two.\n\n\n', 'section 1–3', 'section 7–9'));

  it('a report: ranges nest and stay in the text', () => {
    const lineCount = COUNCIL_REPORT.split('\n').length;
    const ranges = ReportSnapshot.open(COUNCIL_REPORT).foldingRanges();
    assert.ok(ranges.length > 10);
    for (const one of ranges) {
      assert.ok(0 <= one.start && one.start < one.end && one.end < lineCount);
      for (const other of ranges)
        assert.ok(
          other.end < one.start ||
            one.end < other.start ||
            (other.start <= one.start && one.end <= other.end) ||
            (one.start <= other.start && other.end <= one.end),
          `${JSON.stringify(one)} crosses ${JSON.stringify(other)}`,
        );
    }
  });

  it('a whole page', () => {
    check(
      doc`
        I. Ports

        1. They agreed:

        (a) One¹ and

        ¹ A.

        ² B.

        Two;²

        (b) Three.

        2. Two.
      `,
      'section 1–15',
      'paragraph 3–13',
      'notes 7–9',
    );
  });
});
