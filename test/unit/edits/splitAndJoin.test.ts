import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { joinParagraphs, splitParagraph } from '../../../server/src/edits/splitAndJoin';
import { wordsOf } from '../../../server/src/text/message';
import { asMarkdown, blocks, reportOf } from '../support/documents';
import { theCursor, unmark } from '../support/marked';

function split(before: string) {
  const marked = unmark(before);
  const report = reportOf(marked.text);
  const cursor = theCursor(marked);
  const block = report.tree.blockAt(cursor);
  return { report, result: splitParagraph(report, { block, offset: cursor - report.tree.start(block) }) };
}

/** `⁞` in the first text is where one stands; in the second where one goes on. */
function checkSplit(before: string, after: string, ...left: readonly string[]): void {
  const { report, result } = split(before);
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

function join(number: string, before: string) {
  const report = reportOf(before);
  const paragraph = report.paragraphs.find((one) => one.number === number);
  assert.ok(paragraph);
  return { report, result: joinParagraphs(report, paragraph) };
}

function checkJoin(number: string, before: string, after: string, ...left: readonly string[]): void {
  const { report, result } = join(number, before);
  assert.ok(result);
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

describe('Edits: split a paragraph', () => {
  it('between two sentences; what is behind counts one more', () => {
    const before = blocks('1. One.¹ ⁞Two.²', '2. Three.³ See para. 2 and paras. 1–2 above.', '¹ A.', '² B.', '³ C.');
    const after = blocks(
      '1. One.¹',
      '2. ⁞Two.²',
      '3. Three.³ See para. 3 and paras. 1–3 above.',
      '¹ A.',
      '² B.',
      '³ C.',
    );
    checkSplit(before, after);
    checkSplit(asMarkdown(before), asMarkdown(after));
    checkSplit(before.replace('One.¹ ⁞', 'One.⁞¹ '), after);
  });

  it('and its list goes with the second half', () => {
    checkSplit(
      blocks(
        '1. One. ⁞Two:',
        '(a) A;',
        '(b) B.',
        '2. See para. 1 (b) above, paras. 1 (a)–(b) above and para. 1 above.',
      ),
      blocks(
        '1. One.',
        '2. ⁞Two:',
        '(a) A;',
        '(b) B.',
        '3. See para. 2 (b) above, paras. 2 (a)–(b) above and para. 1 above.',
      ),
      '“1” may mean what will be paragraph 2.',
    );
  });

  it('and its notes with the half that they are marked in', () => {
    checkSplit(
      blocks('1. One.¹ Two.²⁞ Three.³', '¹ A, see para. 2 below.', '² B.', '³ C.', '2. Four.⁴', '⁴ D.'),
      blocks('1. One.¹ Two.²', '¹ A, see para. 3 below.', '² B.', '2. ⁞Three.³', '³ C.', '3. Four.⁴', '⁴ D.'),
    );
  });

  it('where it goes on in a block of its own', () => {
    checkSplit(
      blocks('1. One.', '⁞Two follows here.', '2. Three, see para. 2.'),
      blocks('1. One.', '2. ⁞Two follows here.', '3. Three, see para. 3.'),
    );
  });

  it('and names words that may mean the other half', () => {
    checkSplit(
      blocks('1. See the following paragraph.', '2. Two. ⁞Three.', '3. See the two preceding paragraphs.'),
      blocks('1. See the following paragraph.', '2. Two.', '3. ⁞Three.', '4. See the two preceding paragraphs.'),
      '“the following paragraph” may mean what will be there no more.',
      '“the two preceding paragraphs” may mean what will be there no more.',
    );
  });

  it('not within a sentence, behind its end, or in a list', () => {
    assert.equal(split(blocks('1. One ⁞goes. Two.')).result, undefined);
    assert.equal(split(blocks('1. One. Two.⁞')).result, undefined);
    assert.equal(split(blocks('⁞1. One. Two.')).result, undefined);
    assert.equal(split(blocks('1. One:', '(a) A. ⁞B.')).result, undefined);
    assert.equal(split(blocks('One. ⁞Two.')).result, undefined);
  });

  it('keeps the line ends and the form of the text', () => {
    checkSplit('1.\tOne. ⁞Two.\r\n\r\n2.\tThree.\r\n', '1.\tOne.\r\n\r\n2.\t⁞Two.\r\n\r\n3.\tThree.\r\n');
    checkSplit('1. One goes here.\n⁞Two goes there.\n', '1. One goes here.\n\n2. ⁞Two goes there.\n');
  });
});

describe('Edits: join two paragraphs', () => {
  it('what is behind counts one less, and what referred to the second refers to both', () => {
    checkJoin(
      '2',
      blocks(
        '1. See paras. 2, 4 and 3–5 below, and para. 3 below.',
        '2. Two.¹',
        '3. Three.²',
        '4. Four.',
        '5. Five.',
        '¹ A.',
        '² B.',
      ),
      blocks(
        '1. See paras. 2, 3 and 2–4 below, and para. 2 below.',
        '2. Two.¹ Three.²',
        '3. Four.',
        '4. Five.',
        '¹ A.',
        '² B.',
      ),
    );
  });

  it('with the list of the second, or behind that of the first', () => {
    checkJoin(
      '1',
      blocks('1. One.', '2. Two:', '(a) A;', '(b) B.', '3. See para. 2 (b) above.'),
      blocks('1. One. Two:', '(a) A;', '(b) B.', '2. See para. 1 (b) above.'),
    );
    checkJoin(
      '1',
      blocks('1. One:', '(a) A;', '(b) B.', '2. Two.', '3. See para. 2 above.'),
      blocks('1. One:', '(a) A;', '(b) B.', 'Two.', '2. See para. 1 above.'),
    );
  });

  it('over the notes of the first', () => {
    checkJoin(
      '1',
      blocks('1. One.¹', '¹ A.', '2. Two.²', '² B.', '3. Three.³', '³ C.'),
      blocks('1. One.¹ Two.²', '¹ A.', '² B.', '2. Three.³', '³ C.'),
    );
  });

  it('and leaves the notes where they cut the second', () => {
    checkJoin(
      '1',
      blocks('1. One.', '2. Two is said¹ and', '¹ A.', 'goes on.', '3. Three.²', '² B.'),
      blocks('1. One. Two is said¹ and', '¹ A.', 'goes on.', '2. Three.²', '² B.'),
    );
  });

  it('and names what would refer to itself, and lists that name both', () => {
    checkJoin(
      '1',
      blocks(
        '1. One, see para. 2 below.',
        '2. Two, in spite of the preceding paragraph.',
        '3. See paras. 1 and 2 above.',
      ),
      blocks('1. One, see para. 1 below. Two, in spite of the preceding paragraph.', '2. See paras. 1 and 1 above.'),
      '“2” would refer to the paragraph that it stands in.',
      '“2” would name what its list names already.',
      '“the preceding paragraph” may mean what will be there no more.',
    );
  });

  it('not where a heading stands between them, or both have lists', () => {
    assert.equal(join('1', blocks('1. One.', 'II. Ships', '2. Two.')).result, undefined);
    assert.equal(join('1', blocks('1. One:', '(a) A;', '(b) B.', '2. Two:', '(a) A;', '(b) B.')).result, undefined);
    assert.equal(join('2', blocks('1. One.', '2. Two.')).result, undefined);
  });

  it('keeps the line ends of the text', () => {
    checkJoin('1', '1. One.\r\n\r\n2. Two.\r\n\r\n3. Three.', '1. One. Two.\r\n\r\n2. Three.');
  });
});
