import assert from 'node:assert/strict';
import { ReportSnapshot, type Range } from '../../../server/src/service';
import { blocks } from '../support/documents';

describe('Semantic tokens', () => {
  /** The references with their states, in the order of the text. */
  function check(text: string, expected: readonly string[], within?: Range): void {
    const snapshot = ReportSnapshot.open(text);
    const shown = snapshot.semanticTokens(within).map(({ range, state }) => {
      const { start, end } = snapshot.offsetsOf(range);
      assert.equal(range.start.line, range.end.line);
      return `${state}: ${text.slice(start, end)}`;
    });
    assert.deepEqual(shown, expected);
  }

  it('tell own, outside and broken references apart', () => {
    check(
      blocks(
        'I. Ports',
        '1. See paras. 2 and 9 below and A/HRC/57/78, para. 4.',
        '2. See section I above, and article 3 of the Convention on the Rights of the Child.',
      ),
      [
        'own: 2',
        'broken: 9',
        'outside: A/HRC/57/78',
        'outside: 4',
        'own: I',
        'outside: 3',
        'outside: Convention on the Rights of the Child',
      ],
    );
  });

  it('leave marks, addresses and what nobody can tell as they are', () => {
    check(blocks('1. In the present report.¹ See https://b.example.', '2. See para. 4.', '¹ Chart 14.'), []);
  });

  it('go on over lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      check(`1. See the Convention on${end}the Rights of the Child.${end}`, [
        'outside: Convention on',
        'outside: the Rights of the Child',
      ]);
    }
  });

  it('of a part of the text', () => {
    const text = blocks('1. See A/HRC/57/1.', '2. See A/HRC/57/2.', '3. See A/HRC/57/3.');
    check(text, ['outside: A/HRC/57/2'], { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } });
    check(text, ['outside: A/HRC/57/1', 'outside: A/HRC/57/2', 'outside: A/HRC/57/3']);
  });

  it('of nothing', () => check('', []));
});
