import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from '../../../server/src/text/pieces';

describe('Pieces', () => {
  it('read like the text that they make', () => {
    const pieces = Pieces.of('The quay is closed.').replaced(4, 8, 'long pier').replaced(0, 3, '');
    assert.equal(pieces.text, ' long pier is closed.');
    assert.equal(pieces.length, 21);
    assert.equal(pieces.slice(1, 10), 'long pier');
    assert.equal(pieces.slice(11), 'is closed.');
    assert.equal(pieces.slice(-5, 5), ' long');
    assert.equal(pieces.slice(9, 9), '');
    assert.equal(pieces.slice(30, 40), '');
    assert.equal(pieces.unitAt(1), 'l'.charCodeAt(0));
    assert.ok(Number.isNaN(pieces.unitAt(21)));
    assert.ok(Number.isNaN(pieces.unitAt(-1)));
  });

  it('leave the text before as it was', () => {
    const before = Pieces.of('abc');
    before.replaced(1, 2, 'x');
    assert.equal(before.text, 'abc');
  });

  it('of long texts, after any edits', () => {
    const edit = fc.record({ at: fc.nat(40_000), length: fc.nat(6_000), size: fc.nat(6_000) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), fc.nat(40_000), (edits, from) => {
        let text = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
        let pieces = Pieces.of(text);
        edits.forEach(({ at, length, size }, index) => {
          const start = at % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const insertion = String(index % 10).repeat(size);
          text = text.slice(0, start) + insertion + text.slice(end);
          pieces = pieces.replaced(start, end, insertion);
        });
        assert.equal(pieces.length, text.length);
        assert.equal(pieces.slice(from % 9_000, from), text.slice(from % 9_000, from));
        assert.equal(pieces.text, text);
        assert.ok(Object.is(pieces.unitAt(from), text.charCodeAt(from)));
      }),
      { seed: 2038, numRuns: 200 },
    );
  });

  it('of thousands of edits all over a text', () => {
    let pieces = Pieces.of('a'.repeat(50_000_000));
    for (let at = 0; at < 3_000; at++) pieces = pieces.replaced(at * 16_000, at * 16_000, 'b');
    assert.equal(pieces.length, 50_003_000);
    assert.equal(pieces.slice(16_000 * 2_999, 16_000 * 2_999 + 2), 'ba');
  });
});
