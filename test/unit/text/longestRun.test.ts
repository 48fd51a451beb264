import assert from 'node:assert/strict';
import { longestIncreasingRun } from '../../../server/src/text/longestRun';

describe('Text: the longest increasing run', () => {
  /** What is left out stands in brackets. */
  function check(expected: string): void {
    const tokens = expected.split(' ').filter((token) => token !== '');
    const values = tokens.map((token) => Number(token.replace(/[[\]]/g, '')));
    const run = new Set(longestIncreasingRun(values));
    const found = tokens.map((_, index) => (run.has(index) ? String(values[index]) : `[${String(values[index])}]`));
    assert.equal(found.join(' '), expected);
  }

  it('of nothing, one, and an ordered row', () => {
    check('');
    check('7');
    check('1 2 3 4 5');
    check('3 10 200');
  });

  it('leaves out what stands too early', () => {
    check('19 [24] 20 21 22 23 24 25');
    check('[9] 1 2 3');
    check('1 [40] 2 3 4');
  });

  it('leaves out what stands too late', () => {
    check('1 2 3 4 [2] 5');
    check('123 124 [25] 126');
    check('5 6 7 [1]');
  });

  it('keeps one of equals', () => {
    assert.equal(longestIncreasingRun([1, 2, 2, 3]).length, 3);
    assert.equal(longestIncreasingRun([4, 4, 4]).length, 1);
  });

  it('leaves out what is no number', () => {
    check('1 [NaN] 2 3');
    check('[NaN] [NaN]');
  });

  it('of two rows in one another takes the longer', () => {
    check('[50] 1 [51] 2 [52] 3 4');
  });

  it('gives indices in rising order', () => {
    const run = longestIncreasingRun([5, 1, 6, 2, 7, 3, 8, 9]);
    assert.deepEqual(
      run,
      [...run].sort((a, b) => a - b),
    );
    assert.equal(run.length, 5);
  });

  it('of negative numbers and zero', () => {
    check('-3 -1 0 2');
    check('[0] -3 -1 2');
  });
});
