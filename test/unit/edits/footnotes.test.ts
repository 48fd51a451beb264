import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { deleteNote, insertFootnote, repeatNote } from '../../../server/src/edits/footnotes';
import { wordsOf } from '../../../server/src/text/message';
import { asMarkdown, blocks, reportOf } from '../support/documents';
import { theCursor, unmark } from '../support/marked';

/** `⁞` in the first text is where the footnote goes; in the second where one writes on. */
function checkInsertion(before: string, after: string, afterPunctuation = true): void {
  const marked = unmark(before);
  const report = reportOf(marked.text);
  const cursor = theCursor(marked);
  const block = report.tree.blockAt(cursor);
  const { edits, cursor: place } = insertFootnote(
    report,
    { block, offset: cursor - report.tree.start(block) },
    afterPunctuation,
  );
  const shown = edits.map(({ span, newText }) =>
    newText === place.edit.newText && span === place.edit.span
      ? { span, newText: `${newText.slice(0, place.offset)}⁞${newText.slice(place.offset)}` }
      : { span, newText },
  );
  assert.equal(textAfter(report, shown), after);
}

function checkDeletion(id: string, before: string, after: string, left: readonly string[] = []): void {
  const report = reportOf(before);
  const note = report.notes.find((one) => one.id === id);
  assert.ok(note);
  const result = deleteNote(report, note);
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

describe('Edits: insert a footnote', () => {
  const text = (...parts: readonly string[]): string => blocks(...parts);

  it('between others, which count one more', () => {
    const before = text('1. One.¹ Two⁞. Three.²', '2. See footnote 2 above.³', '¹ A.', '² B.', '³ C.');
    const after = text('1. One.¹ Two.² Three.³', '2. See footnote 3 above.⁴', '¹ A.', '² ⁞', '³ B.', '⁴ C.');
    checkInsertion(before, after);
    checkInsertion(asMarkdown(before), asMarkdown(after));
  });

  it('before all others, and behind them', () => {
    checkInsertion(text('1. Z⁞ero. One.¹', '¹ A.'), text('1. Zero.¹ One.²', '¹ ⁞', '² A.'));
    checkInsertion(text('1. One.¹ Last.⁞', '¹ A.'), text('1. One.¹ Last.²', '¹ A.', '² ⁞'));
  });

  it('at the foot of the page that the mark stands on', () => {
    const page = text('1. One.¹', '2. Two.²', '¹ A.', '² B.');
    checkInsertion(
      text(page, '3. Three⁞.', '4. Four.³', '5. Five.⁴', '³ C.', '⁴ D.'),
      text(page, '3. Three.³', '4. Four.⁴', '5. Five.⁵', '³ ⁞', '⁴ C.', '⁵ D.'),
    );
    checkInsertion(text(page, '3. Last⁞.'), text(page, '3. Last.³', '³ ⁞'));
  });

  it('behind its paragraph where notes stand so', () => {
    checkInsertion(
      text('1. One.¹', '¹ A.', '2. Two⁞:', '(a) An item.', '3. Three.²', '² B.'),
      text('1. One.¹', '¹ A.', '2. Two:²', '(a) An item.', '² ⁞', '3. Three.³', '³ B.'),
    );
    checkInsertion(text('1. One⁞.', '2. Two.¹', '¹ A.', '3. T.'), text('1. One.¹', '¹ ⁞', '2. Two.²', '² A.', '3. T.'));
  });

  it('as the first of a report', () => {
    checkInsertion(text('1. One⁞.', '2. Two.'), text('1. One.¹', '¹ ⁞', '2. Two.'));
    checkInsertion(text('# Report', '1. One⁞.', '2. Two.'), text('# Report', '1. One.[^1]', '2. Two.', '[^1]: ⁞'));
  });

  it('before the punctuation where that is the custom', () => {
    checkInsertion(text('1. Un.⁞', '2. Deux¹.', '¹ A.'), text('1. Un¹.', '2. Deux².', '¹ ⁞', '² A.'), false);
  });

  it('on the next line where notes stand so', () => {
    checkInsertion('1. One.¹ Two.⁞ Three.²\n\n¹ A.\n² B.\n', '1. One.¹ Two.² Three.³\n\n¹ A.\n² ⁞\n³ B.\n');
  });

  it('with the line ends of the text', () => {
    checkInsertion('1. One.¹ Two.⁞\r\n\r\n¹ A.\r\n', '1. One.¹ Two.²\r\n\r\n¹ A.\r\n\r\n² ⁞\r\n');
  });
});

describe('Edits: delete a footnote', () => {
  it('with its mark; the others count one less, and what referred to it is named', () => {
    checkDeletion(
      '2',
      blocks('1. One.¹ Two.² Three.³', '2. See footnote 3 above, and footnote 2 above.', '¹ A.', '² B.', '³ C.'),
      blocks('1. One.¹ Two. Three.²', '2. See footnote 2 above, and footnote 2 above.', '¹ A.', '² C.'),
      ['What “2” refers to will be there no more.'],
    );
  });
});

describe('Edits: repeat a note', () => {
  it('at its second mark', () => {
    const report = reportOf(blocks('1. One.¹ Two.²', '2. Three.¹ Four.³', '¹ A/99/1, para. 4.', '² B.', '³ C.'));
    const mark = report.references.filter(({ id }) => id === '1')[1];
    const result = mark && repeatNote(report, mark);
    assert.ok(result);
    assert.equal(
      textAfter(report, result.edits),
      blocks('1. One.¹ Two.²', '2. Three.³ Four.⁴', '¹ A/99/1, para. 4.', '² B.', '³ A/99/1, para. 4.', '⁴ C.'),
    );
  });
});
