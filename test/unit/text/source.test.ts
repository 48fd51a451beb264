import assert from 'node:assert/strict';
import { Source, type TextChange } from '../../../server/src/text/source';
import { theCursor, unmark } from '../support/marked';

describe('Text: places in a source', () => {
  /** The cursor lies on this line and character, and leads back to its offset. */
  function check(marked: string, line: number, character: number): void {
    const fixture = unmark(marked);
    const source = Source.of(fixture.text);
    const offset = theCursor(fixture);
    assert.deepEqual(source.positionAt(offset), { line, character }, JSON.stringify(marked));
    assert.equal(source.offsetAt({ line, character }), offset, JSON.stringify(marked));
  }

  it('in an empty text', () => check('⁞', 0, 0));

  it('on a single line', () => {
    check('⁞harbour', 0, 0);
    check('har⁞bour', 0, 3);
    check('harbour⁞', 0, 7);
  });

  it('with LF', () => {
    check('one⁞\ntwo\n', 0, 3);
    check('one\n⁞two\n', 1, 0);
    check('one\ntwo⁞\n', 1, 3);
    check('one\ntwo\n⁞', 2, 0);
    check('one\n⁞\ntwo', 1, 0);
    check('\n\n\n⁞', 3, 0);
  });

  it('with CR LF', () => {
    check('one⁞\r\ntwo', 0, 3);
    check('one\r\n⁞two', 1, 0);
    check('one\r\ntwo\r\n⁞', 2, 0);
    check('one\r\n\r\n⁞two', 2, 0);
  });

  it('with a lone CR', () => {
    check('one⁞\rtwo', 0, 3);
    check('one\r⁞two', 1, 0);
    check('one\rtwo\r⁞', 2, 0);
    check('one\r\r⁞two', 2, 0);
  });

  it('with line ends of several kinds', () => {
    check('one\rtwo\r\nthree\n⁞four', 3, 0);
    check('one\n\r⁞two', 2, 0);
    check('one\r\r\n⁞two', 2, 0);
    check('one\n\r\n\r⁞two', 3, 0);
  });

  it('of signs that only look like line ends', () => {
    check('one\u2028tw⁞o', 0, 6);
    check('one\u2029tw⁞o', 0, 6);
    check('one\u0085tw⁞o', 0, 6);
    check('one\ftw⁞o', 0, 6);
  });

  it('behind a byte order mark, which counts as a sign', () => {
    check('⁞\ufeffone', 0, 0);
    check('\ufeff⁞one', 0, 1);
    check('\ufeffone\n⁞two', 1, 0);
  });

  it('behind surrogate pairs, which count as two', () => {
    check('🏛⁞one', 0, 2);
    check('🏛🏛\n🏛⁞', 1, 2);
    check('\ud83c⁞one', 0, 1);
  });

  it('inside CR LF: the end of the line', () => {
    const source = Source.of('one\r\ntwo');
    assert.deepEqual(source.positionAt(4), { line: 0, character: 3 });
  });

  it('outside of the text: its nearest end', () => {
    const source = Source.of('one\ntwo');
    assert.deepEqual(source.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(source.positionAt(99), { line: 1, character: 3 });
    assert.equal(source.offsetAt({ line: -1, character: 2 }), 0);
    assert.equal(source.offsetAt({ line: 7, character: 0 }), 7);
    assert.equal(source.offsetAt({ line: 0, character: -4 }), 0);
  });

  it('past the end of a line: the end of the line', () => {
    assert.equal(Source.of('one\ntwo').offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(Source.of('one\r\ntwo').offsetAt({ line: 0, character: 4 }), 3);
    assert.equal(Source.of('one\rtwo').offsetAt({ line: 0, character: 4 }), 3);
    assert.equal(Source.of('one\n').offsetAt({ line: 1, character: 4 }), 4);
  });

  it('and lines by their starts and ends', () => {
    const source = Source.of('one\r\n\ntwo\rthree');
    const lines = Array.from({ length: source.lineCount }, (_, line) => [source.lineStart(line), source.lineEnd(line)]);
    assert.deepEqual(lines, [
      [0, 3],
      [5, 5],
      [6, 9],
      [10, 15],
    ]);
    assert.equal(source.lineStart(4), 15);
  });
});

describe('Text: edits', () => {
  const linesOf = (source: Source): number[] =>
    Array.from({ length: source.lineCount }, (_, line) => source.lineStart(line));

  /** What stands between `«` and `»` is replaced; without them the insertion goes to `⁞`. */
  function check(marked: string, insertion: string, expected: string): void {
    const { text, cursors, ranges } = unmark(marked);
    const source = Source.of(text);
    const at = cursors[0] ?? 0;
    const { start, end } = ranges[0] ?? { start: at, end: at };
    const { source: edited, difference } = source.withChanges([{ range: source.rangeOf(start, end), text: insertion }]);
    assert.equal(edited.text, expected);
    assert.deepEqual(linesOf(edited), linesOf(Source.of(expected)), JSON.stringify(marked));
    assert.deepEqual(difference, { start, oldEnd: end, newEnd: start + insertion.length });
  }

  it('insert, delete and replace within a line', () => {
    check('har⁞bour', 'd ', 'hard bour');
    check('har«bour»', '', 'har');
    check('har«bour»\ntwo\n', 'vest', 'harvest\ntwo\n');
    check('⁞', 'harbour\n', 'harbour\n');
  });

  it('insert and delete lines', () => {
    check('one\n⁞three\n', 'two\n', 'one\ntwo\nthree\n');
    check('one\n«two\n»three\n', '', 'one\nthree\n');
    check('one«\n»two', '', 'onetwo');
    check('«one\ntwo\nthree»', '', '');
    check('one\ntwo⁞', '\n\n\n', 'one\ntwo\n\n\n');
  });

  it('part and join CR LF', () => {
    check('one\r⁞two', '\n', 'one\r\ntwo');
    check('one⁞\ntwo', '\r', 'one\r\ntwo');
    check('one\r«x»\ntwo', '', 'one\r\ntwo');
    check('one\r\n⁞\r\ntwo', 'x', 'one\r\nx\r\ntwo');
    check('«one\r\n»\r\ntwo', '', '\r\ntwo');
    check('one\r⁞\r\ntwo', '\n', 'one\r\n\r\ntwo');
  });

  /** Changes as an editor sends them, each counted in the text that the one before left. */
  function checkBatch(
    text: string,
    changes: readonly (readonly [number, number, number, number, string] | string)[],
    expected: string,
  ): void {
    const sent = changes.map((change): TextChange => {
      if (typeof change === 'string') return { text: change };
      const [line, character, endLine, endCharacter, insertion] = change;
      return {
        range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
        text: insertion,
      };
    });
    const before = Source.of(text);
    const { source, difference } = before.withChanges(sent);
    assert.equal(source.text, expected);
    assert.deepEqual(linesOf(source), linesOf(Source.of(expected)));
    const { start, oldEnd, newEnd } = difference;
    assert.equal(text.slice(0, start), expected.slice(0, start), 'what stands before the difference');
    assert.equal(text.slice(oldEnd), expected.slice(newEnd), 'what stands behind the difference');
  }

  it('come in batches', () => {
    checkBatch('one\ntwo\n', [], 'one\ntwo\n');
    checkBatch(
      'one\ntwo\n',
      [
        [0, 3, 0, 3, '!'],
        [1, 0, 1, 3, 'three'],
      ],
      'one!\nthree\n',
    );
    checkBatch(
      'one\ntwo\n',
      [
        [1, 0, 1, 0, 'x\n'],
        [0, 0, 1, 0, ''],
      ],
      'x\ntwo\n',
    );
    checkBatch(
      'one two three',
      [
        [0, 8, 0, 13, ''],
        [0, 0, 0, 4, ''],
        [0, 4, 0, 4, 'three'],
      ],
      'two three',
    );
  });

  it('may replace the whole text', () => {
    checkBatch('one\ntwo\n', ['three'], 'three');
    checkBatch('one\ntwo\n', ['three\n', [1, 0, 1, 0, 'four']], 'three\nfour');
    checkBatch('one\ntwo\n', [[0, 0, 0, 3, 'x'], ''], '');
    checkBatch('', ['one\r\ntwo'], 'one\r\ntwo');
  });

  it('tolerate ranges that end before they begin or lie outside', () => {
    checkBatch('one\ntwo', [[1, 3, 0, 3, '']], 'one');
    checkBatch('one\ntwo', [[9, 9, 9, 9, '!']], 'one\ntwo!');
    checkBatch('one\ntwo', [[0, 99, 1, 0, ' ']], 'one two');
  });

  it('leave the source that was edited as it was', () => {
    const source = Source.of('one\ntwo');
    source.withChanges([{ text: '' }]);
    assert.equal(source.text, 'one\ntwo');
    assert.deepEqual(linesOf(source), [0, 4]);
  });
});
