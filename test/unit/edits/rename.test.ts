import assert from 'node:assert/strict';
import { ReportSnapshot, type PlacedEdits } from '../../../server/src/service';
import { asMarkdown, blocks } from '../support/documents';
import { theCursor, unmark } from '../support/marked';

function open(marked: string) {
  const parts = unmark(marked);
  const snapshot = ReportSnapshot.open(parts.text);
  const at = theCursor(parts);
  const before = parts.text.slice(0, at).split(/\r\n|\n/);
  return { snapshot, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

function textAfter(snapshot: ReportSnapshot, { edits }: PlacedEdits): string {
  return snapshot.edited(
    [...edits].reverse().map(({ range, newText }) => ({ range, text: newText })),
    1,
  ).snapshot.text;
}

/** `⁞` stands on the number that is changed. */
function check(before: string, label: string, after: string, left: readonly string[] = []): void {
  const { snapshot, position } = open(before);
  const result = snapshot.renameTo(position, label);
  assert.ok(result?.is === 'renamed', result && 'reason' in result ? result.reason : before);
  assert.equal(textAfter(snapshot, result), after);
  assert.deepEqual(
    result.left.map(({ message }) => message),
    left,
  );
}

/** The number is refused; `inserted` is the text where the place is put where the number belongs. */
function refused(before: string, label: string, reason: string, inserted: string | null = null): void {
  const { snapshot, position } = open(before);
  const result = snapshot.renameTo(position, label);
  assert.ok(result?.is === 'refused');
  assert.equal(result.reason, reason);
  assert.equal(result.insertion && textAfter(snapshot, result.insertion), inserted);
}

function target(before: string): string | undefined {
  const { snapshot, position } = open(before);
  const found = snapshot.renameTargetAt(position);
  if (!found) return undefined;
  const { start, end } = snapshot.offsetsOf(found.range);
  return `${found.kind} ${found.label} at ${snapshot.text.slice(start, end)}`;
}

describe('Edits: rename', () => {
  it('tells which number stands at a place, and nothing where none does', () => {
    const notes = blocks('1. One.¹', '¹ A.');
    assert.equal(target(notes.replace('1.', '⁞1.')), 'paragraph 1 at 1');
    assert.equal(target(notes.replace('One.¹', 'One.⁞¹')), 'footnote 1 at ¹');
    assert.equal(target(asMarkdown(notes).replace('One.[', 'One.[⁞')), 'footnote 1 at 1');
    assert.equal(target(asMarkdown(notes).replace('[^1]:', '[^1⁞]:')), 'footnote 1 at 1');
    assert.equal(target(blocks('I⁞V. Ports', '1. One.')), 'section IV at IV');
    assert.equal(target(blocks('IV. Po⁞rts', '1. One.')), undefined);
    assert.equal(target(blocks('1. One:', '(a) A;', '(⁞b) B.')), 'subparagraph b at b');
    assert.equal(target(blocks('1. One.', 'Annex I⁞I', 'List', '1. One.')), 'annex II at II');
    assert.equal(target(blocks('1. One.', 'An⁞nex', 'List', '1. One.')), undefined);
    assert.equal(target(blocks('1. One, see para. ⁞1 above.')), 'paragraph 1 at 1');
    assert.equal(target(blocks('1. One:', '(a) A;', '2. See para. 1 (⁞a) and paras. 1–2 above.')), undefined);
  });

  it('a paragraph, with all that refers to it', () => {
    check(
      blocks('1. One, see paras. 2–4 and 4 below.', '2. Two.', '⁞4. Four.', '6. Six, see paragraph 4 above.'),
      '5',
      blocks('1. One, see paras. 2–5 and 5 below.', '2. Two.', '5. Four.', '6. Six, see paragraph 5 above.'),
    );
  });

  it('a note from its mark, and from its words', () => {
    const before = blocks('1. One.¹ Two.³', '2. Three.³ See footnote 3 above.', '¹ A.', '³ C.');
    const after = blocks('1. One.¹ Two.²', '2. Three.² See footnote 2 above.', '¹ A.', '² C.');
    check(before.replace('Two.³', 'Two.³⁞'), '2', after);
    check(before.replace('³ C.', '⁞³ C.'), '²', after);
    check(asMarkdown(before).replace(']: C', '⁞]: C'), '[^2]', asMarkdown(after));
  });

  it('a mark that has no note', () => {
    check(
      blocks('1. One.¹ Two.⁷⁞', '2. Three.⁷', '¹ A.', '² B.'),
      '3',
      blocks('1. One.¹ Two.³', '2. Three.³', '¹ A.', '² B.'),
    );
  });

  it('a section, in what refers to those below it, too', () => {
    check(
      blocks(
        'I. Ports',
        '1. One, see section III.B below.',
        'III⁞. Ships',
        'A. Masts',
        '2. Two.',
        'B. Sails',
        '3. Three.',
      ),
      'ii',
      blocks(
        'I. Ports',
        '1. One, see section II.B below.',
        'II. Ships',
        'A. Masts',
        '2. Two.',
        'B. Sails',
        '3. Three.',
      ),
    );
  });

  it('a subparagraph and an annex', () => {
    check(
      blocks('1. One:', '(a) A;', '(⁞c) C.', '2. See para. 1 (c) above.'),
      '(b)',
      blocks('1. One:', '(a) A;', '(b) C.', '2. See para. 1 (b) above.'),
    );
    check(
      blocks('1. See annexes I and III.', 'Annex I', 'List', '1. One.', 'Annex ⁞III', 'Table', '1. One.'),
      'II',
      blocks('1. See annexes I and II.', 'Annex I', 'List', '1. One.', 'Annex II', 'Table', '1. One.'),
    );
  });

  it('not to what is no number of its kind', () => {
    refused(blocks('⁞1. One.'), 'one', 'A number such as 12 is wanted here, not “one”.');
    refused(blocks('⁞1. One.'), '0', 'A number such as 12 is wanted here, not “0”.');
    refused(blocks('⁞I. Ports', '1. One.'), '2', 'A Roman numeral such as IV is wanted here, not “2”.');
    refused(blocks('I. Ports', '⁞A. Quays', '1. One.'), 'II', 'A capital letter such as C is wanted here, not “II”.');
    refused(blocks('1. One:', '(⁞a) A;', '(b) B.'), '7', 'A letter such as c is wanted here, not “7”.');
  });

  it('not to a number that is taken; there it can be inserted', () => {
    const after = blocks('1. One.', '2. Three, see para. 3 below.', '3. Two.', '4. Four.');
    refused(
      blocks('1. One.', '2. Two.', '⁞3. Three, see para. 2 above.', '4. Four.'),
      '2',
      'There is a paragraph 2 already.',
      after,
    );
    refused(
      blocks('1. One.', '2. Two.', '⁞2. New.', '3. Three.', '4. Four, see para. 3 above.', '6. Six.'),
      '3',
      'There is a paragraph 3 already.',
      blocks('1. One.', '2. Two.', '3. New.', '4. Three.', '5. Four, see para. 4 above.', '6. Six.'),
    );
    refused(blocks('1. One.¹⁞ Two.²', '¹ A.', '² B.'), '2', 'There is a note 2 already.');
    refused(blocks('1. One.¹ Two.²⁞', '¹ A.', '² B.'), '1', 'There is a note 1 already.');
    refused(
      blocks('I. Ports', '1. One, see section II below.', '⁞II. Ships', '2. Two.'),
      'I',
      'There is a section I already.',
      blocks('I. Ships', '1. Two.', 'II. Ports', '2. One, see section I above.'),
    );
  });

  it('to its own number, which changes nothing', () => {
    check(blocks('⁞1. One.'), '1', blocks('1. One.'));
  });

  it('and names what would mean something else', () => {
    const text = (letter: string): string =>
      blocks(
        ...['I. Ports', 'A. Quays', '1. One.', 'II. Ships', '2. Two, see section A above.'],
        ...[`${letter}. Masts`, '3. Three, see section A above.', 'C. Sails', '4. Four.'],
      );
    check(text('⁞B'), 'A', text('A'), Array(2).fill('“A” would mean something else where it will stand.'));
  });

  it('keeps the line ends of the text', () => {
    check('1. One.\r\n\r\n⁞3. Two, see para. 1.\r\n', '2', '1. One.\r\n\r\n2. Two, see para. 1.\r\n');
  });
});
