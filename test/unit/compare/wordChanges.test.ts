import assert from 'node:assert/strict';
import { wordChanges } from '../../../server/src/compare/wordChanges';

describe('Changes of words', () => {
  const check = (old: string, fresh: string, expected: readonly string[]): void => {
    assert.deepEqual(
      wordChanges(old, fresh)?.map((change) => `${change.old} → ${change.fresh}`),
      expected,
    );
  };

  it('are told with the words as they are written', () => {
    check('Some 1,204 lamps were lit.', 'Some 1,310 lamps were lit.', ['1,204 → 1,310']);
    check('The lamps were lit.', 'The old lamps were lit twice.', [' → old', ' → twice.']);
    check('The old lamps were lit.', 'The lamps were lit.', ['old → ']);
  });

  it('that stand close together are one', () => {
    check('By 3 May 2043, all lamps burned.', 'By 9 June 2044, all lamps burned.', ['3 May 2043, → 9 June 2044,']);
  });

  it('are none in signs, capitals, blanks and hyphens', () => {
    check('The “Lamps”, lit.', 'the lamps lit', []);
    check('The North- East quay', 'The North-East quay', []);
  });

  it('are not told of what was written anew', () => {
    const words = (stem: string): string => Array.from({ length: 600 }, (_, at) => `${stem}${String(at)}`).join(' ');
    assert.equal(wordChanges(words('a'), words('b')), undefined);
  });
});
