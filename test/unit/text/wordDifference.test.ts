import assert from 'node:assert/strict';
import { differences, lettersOf, wordsIn } from '../../../server/src/text/wordDifference';

const OTHERS = 'Ships came late, and the well-known keepers of Maren lit the lamps at dusk.';

/** What differs: `here → there`. */
function differing(text: string, limit = 9): string[] | undefined {
  const [words, others] = [wordsIn(text), wordsIn(OTHERS)];
  return differences(words, others, limit)?.map(
    ({ from, to, otherFrom, otherTo }) =>
      `${words
        .slice(from, to)
        .map(({ letters }) => letters)
        .join(' ')} → ${others
        .slice(otherFrom, otherTo)
        .map(({ letters }) => letters)
        .join(' ')}`,
  );
}

describe('Differences of words', () => {
  it('changed, added, left out', () => {
    assert.deepEqual(differing('the well-known keepers of Maren lit the lamps'), []);
    assert.deepEqual(differing('the well-known keepers of Veldania lit the lamps'), ['veldania → maren']);
    assert.deepEqual(differing('keepers of Maren always lit the lamps'), ['always → ']);
    assert.deepEqual(differing('the keepers of Maren lit lamps'), [' → wellknown', ' → the']);
    assert.deepEqual(differing('keepers of old Veldania lit the lamps'), ['old veldania → maren']);
  });

  it('not by capitals, stops, hyphens, blanks and dashes', () => {
    assert.deepEqual(differing('KEEPERS of Maren; lit the *lamps*'), []);
    assert.deepEqual(differing('and the well known keepers'), []);
    assert.deepEqual(differing('the wellknown keepers—of Maren'), []);
    assert.equal(lettersOf('Ke\u200bepers’ “well‑known” ﬁre¹² 3'), 'keeperswellknownfire3');
  });

  it('up to a limit, and never for too many words', () => {
    assert.equal(differing('the fishers of Veldania lit the fires', 2), undefined);
    assert.deepEqual(differing('the fishers of Veldania lit the lamps', 3), [
      'fishers → wellknown keepers',
      'veldania → maren',
    ]);
    assert.equal(differing('lamp '.repeat(300)), undefined);
  });
});
