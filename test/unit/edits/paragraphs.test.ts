import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { deleteWordsOfParagraph, insertParagraphAgain } from '../../../server/src/edits/keptNumbers';
import { insertParagraph } from '../../../server/src/edits/paragraphs';
import { deleteParagraph } from '../../../server/src/edits/removal';
import type { Paragraph } from '../../../server/src/report/model';
import { wordsOf } from '../../../server/src/text/message';
import { blocks, reportOf } from '../support/documents';

const paragraphOf = (paragraphs: readonly Paragraph[], number: string): Paragraph => {
  const found = paragraphs.find((paragraph) => paragraph.number === number);
  assert.ok(found);
  return found;
};

function checkDeletion(number: string, before: string, after: string, ...left: readonly string[]): void {
  const report = reportOf(before);
  const result = deleteParagraph(report, paragraphOf(report.paragraphs, number));
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

describe('Edits: delete a paragraph', () => {
  it('with its notes; what is behind counts one less', () => {
    checkDeletion(
      '2',
      blocks('1. One.¹ See para. 3 below.', '2. Two.²', '3. Three.³ See para. 1 above.', '¹ A.', '² B.', '³ C.'),
      blocks('1. One.¹ See para. 2 below.', '2. Three.² See para. 1 above.', '¹ A.', '² C.'),
    );
  });

  it('with its subparagraphs, and a note that is cited elsewhere stays', () => {
    checkDeletion(
      '2',
      blocks('1. One.¹', '2. Two:', '(a) A;¹', '(b) B.', '3. Three. See para. 2 (b) above.', '¹ A.'),
      blocks('1. One.¹', '2. Three. See para. 2 (b) above.', '¹ A.'),
      'What “2 (b)” refers to will be there no more.',
    );
  });

  it('and names what may have meant it', () => {
    checkDeletion(
      '2',
      blocks('1. One, as the following paragraphs show.', '2. Two.', '3. Three, in spite of the preceding paragraph.'),
      blocks('1. One, as the following paragraphs show.', '2. Three, in spite of the preceding paragraph.'),
      '“the following paragraphs” may mean what will be there no more.',
      '“the preceding paragraph” may mean what will be there no more.',
    );
  });
});

describe('Edits: insert a paragraph', () => {
  it('behind another one; what is behind counts one more', () => {
    const report = reportOf(
      blocks('1. One. See paras. 1–2.', '2. Two: see paras. 1–3 above and below.', '(a) A;', '(b) B.', '3. Three.'),
    );
    const { edits } = insertParagraph(report, paragraphOf(report.paragraphs, '2'), 'New.');
    assert.equal(
      textAfter(report, edits),
      blocks(
        '1. One. See paras. 1–2.',
        '2. Two: see paras. 1–4 above and below.',
        '(a) A;',
        '(b) B.',
        '3. New.',
        '4. Three.',
      ),
    );
  });

  it('and names what may have meant the one that follows', () => {
    const report = reportOf(
      blocks('1. See the following paragraph.', '2. See the two preceding paragraphs.', '3. Three.'),
    );
    const { left } = insertParagraph(report, paragraphOf(report.paragraphs, '1'), 'New.');
    assert.deepEqual(
      left.map(({ reason }) => wordsOf(reason)),
      [
        '“the following paragraph” may mean what will be there no more.',
        '“the two preceding paragraphs” may mean what will be there no more.',
      ],
    );
  });

  it('in the form of the others', () => {
    const report = reportOf('1.\tOne.\r\n\r\n2.\tTwo.\r\n');
    const { edits } = insertParagraph(report, paragraphOf(report.paragraphs, '1'), 'New.');
    assert.equal(textAfter(report, edits), '1.\tOne.\r\n\r\n2.\tNew.\r\n\r\n3.\tTwo.\r\n');
  });
});

describe('Edits: paragraphs come and go while all numbers stay', () => {
  it('a new one has the number of the one before it, and “bis”', () => {
    const again = (text: string): string => {
      const report = reportOf(text);
      const result = insertParagraphAgain(report, paragraphOf(report.paragraphs, '1'));
      assert.ok(result);
      const { edit } = result.cursor;
      return textAfter(report, [{ ...edit, newText: `${edit.newText}New.` }]);
    };
    const once = again(blocks('1.\tOne.', '2.\tTwo, see para. 2.'));
    assert.equal(once, blocks('1.\tOne.', '1 bis.\tNew.', '2.\tTwo, see para. 2.'));
    assert.equal(again(once), blocks('1.\tOne.', '1 bis.\tNew.', '1 ter.\tNew.', '2.\tTwo, see para. 2.'));
  });

  it('one that goes leaves its number; what referred to it is named', () => {
    const report = reportOf(
      blocks(
        '1. One.¹',
        '2. Two:²',
        '(a) A;',
        '(b) B.',
        '3. See para. 2 (a) above and paras. 1 and 3.³',
        '¹ A.',
        '² B.',
        '³ C.',
      ),
    );
    const { edits, left } = deleteWordsOfParagraph(report, paragraphOf(report.paragraphs, '2'));
    assert.equal(
      textAfter(report, edits),
      blocks('1. One.¹', '2. [Deleted]', '3. See para. 2 (a) above and paras. 1 and 3.³', '¹ A.', '³ C.'),
    );
    assert.deepEqual(
      left.map(({ reason }) => wordsOf(reason)),
      ['What “2 (a)” refers to will be there no more.'],
    );
  });
});
