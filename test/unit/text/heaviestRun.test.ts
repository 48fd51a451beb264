import assert from 'node:assert/strict';
import { heaviestRun } from '../../../server/src/text/heaviestRun';

describe('Text: the heaviest run', () => {
  const run = (pairs: readonly (readonly [old: number, fresh: number, weight: number])[], size = 10): string =>
    heaviestRun(
      pairs.map(([old, fresh, weight]) => ({ old, fresh, weight })),
      size,
    )
      .map(({ old, fresh }) => `${String(old)}-${String(fresh)}`)
      .join(' ');

  it('of nothing, and of pairs in order', () => {
    assert.equal(run([]), '');
    assert.equal(
      run([
        [0, 0, 1],
        [2, 1, 1],
        [3, 9, 1],
      ]),
      '0-0 2-1 3-9',
    );
  });

  it('leaves out what weighs less than what it crosses', () => {
    const crossing = [
      [0, 5, 3],
      [1, 1, 1],
      [2, 2, 1],
    ] as const;
    assert.equal(run(crossing), '0-5');
    assert.equal(run([...crossing, [3, 3, 2]]), '1-1 2-2 3-3');
  });

  it('takes each place once', () => {
    assert.equal(
      run([
        [0, 0, 1],
        [0, 1, 2],
        [1, 1, 2],
        [1, 2, 0.5],
      ]),
      '0-0 1-1',
    );
  });
});
