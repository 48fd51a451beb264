import assert from 'node:assert/strict';
import { findDisorder } from '../../../server/src/checks/order';

/** What is wrong in a row of numbers; `at` is the number it is said of. */
function check(row: string, ...expected: readonly string[]): void {
  const values = row
    .split(' ')
    .filter((token) => token !== '')
    .map(Number);
  const at = (index: number): string => `${String(values[index])}#${String(index)}`;
  const found = findDisorder(values).map((disorder) => {
    switch (disorder.kind) {
      case 'slip':
        return `${at(disorder.index)} between ${at(disorder.before)} and ${at(disorder.after)} should be ${String(disorder.expected)}`;
      case 'duplicate':
        return `${at(disorder.index)} again, first ${at(disorder.first)}`;
      case 'order':
        return `${at(disorder.index)} ${disorder.side} ${at(disorder.than)}`;
      case 'gap':
        return `${at(disorder.index)} behind ${at(disorder.before)}: ${String(disorder.from)} to ${String(disorder.to)} missing`;
    }
  });
  assert.deepEqual(found, expected);
}

describe('Order: rows that count up', () => {
  it('hold nothing wrong', () => {
    check('');
    check('1');
    check('1 2 3 4 5');
    check('41 42 43');
    check('0 1 2');
  });
});

describe('Order: one slip', () => {
  it('is found at the slip', () => {
    check('1 2 7 4 5', '7#2 between 2#1 and 4#3 should be 3');
  });

  it('too low', () => {
    check('123 124 25 126 127', '25#2 between 124#1 and 126#3 should be 125');
    check('1 2 3 4 1 6 7', '1#4 between 4#3 and 6#5 should be 5');
  });

  it('that repeats a neighbour', () => {
    check('1 2 2 4', '2#2 between 2#1 and 4#3 should be 3');
    check('1 2 4 4 5', '4#2 between 2#1 and 4#3 should be 3');
  });

  it('twice in a row', () =>
    check('1 2 9 4 9 6', '9#2 between 2#1 and 4#3 should be 3', '9#4 between 4#3 and 6#5 should be 5'));
});

describe('Order: numbers that come twice', () => {
  it('are found at the second', () => {
    check('1 2 2 3', '2#2 again, first 2#1');
    check('1 1 2', '1#1 again, first 1#0');
    check('1 2 3 3', '3#3 again, first 3#2');
  });

  it('three times', () => check('1 2 2 2 3', '2#2 again, first 2#1', '2#3 again, first 2#1'));
});

describe('Order: numbers in the wrong place', () => {
  it('one too early', () => {
    check('1 3 2 4', '3#1 before 2#2');
    check('1 5 2 3 4 6', '5#1 before 2#2');
    check('9 1 2 3', '9#0 before 1#1');
  });

  it('one too late', () => check('1 3 4 5 2 6', '2#4 after 5#3'));

  it('and what they leave is no gap of its own', () => check('1 2 4 5 6 3 7', '3#5 after 6#4'));
});

describe('Order: gaps', () => {
  it('are found behind them', () => {
    check('1 2 4 5', '4#2 behind 2#1: 3 to 3 missing');
    check('1 2 6 7', '6#2 behind 2#1: 3 to 5 missing');
    check('1 3 5', '3#1 behind 1#0: 2 to 2 missing', '5#2 behind 3#1: 4 to 4 missing');
  });

  it('of thousands', () => check('1 2 500000', '500000#2 behind 2#1: 3 to 499999 missing'));
});
