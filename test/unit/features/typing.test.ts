import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { blocks } from '../support/documents';
import { theCursor, unmark } from '../support/marked';

const ALWAYS = { continues: true, renumbers: true };

/** The text after a sign is typed at `⁞`, with what comes of it, and `⁞` behind what is written there. */
function typed(marked: string, sign: string, settings = ALWAYS, lineEnd = '\n', indentation = ''): string {
  const fixture = unmark(marked.replaceAll('\n', lineEnd));
  const at = theCursor(fixture);
  const put = sign === '\n' ? lineEnd + indentation : sign;
  const text = fixture.text.slice(0, at) + put + fixture.text.slice(at);
  const snapshot = ReportSnapshot.open(text);
  const { source } = { source: Source.of(text) };
  const edits = snapshot.typed(source.positionAt(at + put.length), sign, settings);
  let [result, from, cursor] = ['', 0, -1];
  for (const { range, newText } of edits) {
    const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
    if (cursor < 0 && start > at + put.length) cursor = result.length + at + put.length - from;
    result += text.slice(from, start) + newText;
    if (start <= at + put.length && at + put.length <= end) cursor = result.length;
    from = end;
  }
  if (cursor < 0) cursor = result.length + at + put.length - from;
  result += text.slice(from);
  return `${result.slice(0, cursor)}⁞${result.slice(cursor)}`.replaceAll(lineEnd, '\n');
}

const enter = (marked: string, settings = ALWAYS): string => typed(marked, '\n', settings);
/** What an editor does without us. */
const plain = (marked: string): string => marked.replace('⁞', '\n⁞');

describe('Features: Enter', () => {
  it('begins the next number, and what is behind counts on', () => {
    assert.equal(
      enter(blocks('1. One.', '2. Two.⁞', '3. Three (see para. 2 above).', '4. See para. 3.')),
      blocks('1. One.', '2. Two.', '3. ⁞', '4. Three (see para. 2 above).', '5. See para. 4.'),
    );
  });

  it('leaves what is behind, where that is set', () => {
    assert.equal(
      enter(blocks('1. One.', '2. Two.⁞', '3. Three.'), { continues: true, renumbers: false }),
      blocks('1. One.', '2. Two.', '3. ⁞', '3. Three.'),
    );
    const text = blocks('1. One.', '2. Two.⁞', '3. Three.');
    assert.equal(enter(text, { continues: false, renumbers: true }), plain(text));
  });

  it('goes on at the end of the text, behind a mark, and without empty lines where there are none', () => {
    assert.equal(enter('1. One.\n\n2. Two.⁞'), '1. One.\n\n2. Two.\n\n3. ⁞');
    assert.equal(enter('1. One.\n\n2. Two.¹⁞\n\n¹ A.\n'), '1. One.\n\n2. Two.¹\n\n3. ⁞\n\n¹ A.\n');
    assert.equal(enter('1. One.\n2. Two.⁞\n3. Three.\n'), '1. One.\n2. Two.\n3. ⁞\n4. Three.\n');
  });

  it('keeps line ends, and indentation', () => {
    assert.equal(
      typed('1. One.\n\n2. Two.⁞\n\n3. Three.\n', '\n', ALWAYS, '\r\n'),
      '1. One.\n\n2. Two.\n\n3. ⁞\n\n4. Three.\n',
    );
    assert.equal(typed('\t1.\tOne.\n\n\t2.\tTwo.⁞', '\n', ALWAYS, '\n', '\t'), '\t1.\tOne.\n\n\t2.\tTwo.\n\n\t3.\t⁞');
  });

  it('begins the next letter', () => {
    assert.equal(
      enter(blocks('1. One:', '(a) A;⁞', '(b) B.', '2. See para. 1 (b) above.')),
      blocks('1. One:', '(a) A;', '(b) ⁞', '(c) B.', '2. See para. 1 (c) above.'),
    );
    assert.equal(enter('1. One:\n\n(a) A; and⁞'), '1. One:\n\n(a) A; and\n\n(b) ⁞');
    assert.equal(
      enter('1. One:\n\n(a) A:\n\n(i) B;⁞\n\n(b) C.\n'),
      '1. One:\n\n(a) A:\n\n(i) B;\n\n(ii) ⁞\n\n(b) C.\n',
    );
  });

  it('goes on with the next number behind a list that has ended', () => {
    assert.equal(
      enter(blocks('1. One:', '(a) A;', '(b) B.⁞', '2. Two.')),
      blocks('1. One:', '(a) A;', '(b) B.', '2. ⁞', '3. Two.'),
    );
  });

  it('on a number without words takes it away', () => {
    assert.equal(enter(blocks('1. One.', '2. ⁞', '3. Three.')), blocks('1. One.', '⁞', '2. Three.'));
    assert.equal(enter('1. One:\n\n(a) A;\n\n(b) ⁞'), '1. One:\n\n(a) A;\n\n⁞');
  });

  it('is what it is everywhere else', () => {
    for (const text of [
      blocks('1. One⁞ and more.', '2. Two.'),
      blocks('1. One and⁞', '2. Two.'),
      blocks('1. The Government should:⁞', '2. Two.'),
      blocks('1. One:⁞', '(a) A;', '(b) B.'),
      blocks('1. One:', '(a) A:⁞', '(i) B;', '(ii) C.'),
      blocks('I. Introduction⁞', '1. One.'),
      blocks('1. One.¹', '¹ A.⁞', '2. Two.'),
      blocks('A line.⁞', '1. One.'),
      '1. One line that\nends here.\n\n2. Two.⁞\n',
      '1. One.\n⁞\n2. Two.\n',
      '⁞',
    ])
      assert.equal(enter(text), plain(text));
  });
});

describe('Features: a digit that is typed', () => {
  it('is raised behind the figures of a mark or a note', () => {
    assert.equal(typed(blocks('1. One.¹⁞', '¹ A.'), '2'), blocks('1. One.¹²⁞', '¹ A.'));
    assert.equal(typed(blocks('1. One.¹', '¹⁞ A.'), '0'), blocks('1. One.¹', '¹⁰⁞ A.'));
  });

  it('stays as it is elsewhere', () => {
    for (const text of [
      blocks('1. An area of 10 km²⁞.'),
      blocks('1. One⁞.¹', '¹ A.'),
      blocks('1. One[^1⁞].', '[^1]: A.'),
    ])
      assert.equal(typed(text, '2'), text.replace('⁞', '2⁞'));
  });
});

describe('Features: marks that are linked', () => {
  const linked = (marked: string): string[] | undefined => {
    const fixture = unmark(marked);
    const snapshot = ReportSnapshot.open(fixture.text);
    const source = Source.of(fixture.text);
    return snapshot
      .linkedMarks(source.positionAt(theCursor(fixture)))
      ?.ranges.map(
        ({ start, end }) =>
          `${start.line}:${start.character} ${fixture.text.slice(source.offsetAt(start), source.offsetAt(end))}`,
      );
  };

  it('are those of one note, with the note', () => {
    assert.deepEqual(linked(blocks('1. One.¹²⁞', '2. Two.¹²', '¹² A.')), ['4:0 ¹²', '0:7 ¹²', '2:7 ¹²']);
    assert.deepEqual(linked(blocks('1. One.[^12⁞]', '[^12]: A.')), ['2:2 12', '0:9 12']);
  });

  it('are none where there is no other', () => {
    assert.equal(linked(blocks('1. One.¹⁞', '2. Two.')), undefined);
    assert.equal(linked(blocks('1. O⁞ne.¹', '¹ A.')), undefined);
  });
});
