import type { Comparable } from './likeness';

/** Stretches of words that stand in more passages than this tell nothing. */
const MOST_PASSAGES = 12;
const MOST_CANDIDATES = 6;
const STRETCH = 3;
/** A word alone tells something if it is rarer than that, and no mere particle. */
const MOST_PASSAGES_OF_WORD = 4;
const SHORTEST_WORD = 4;

/** Finds, for a passage of one report, those of the other that may be the same: they share rare words or stretches of words. */
export class Candidates {
  private readonly passages = new Map<string, number[]>();

  constructor(others: readonly Comparable[]) {
    others.forEach((other, index) => {
      for (const feature of featuresOf(other)) {
        const known = this.passages.get(feature);
        if (!known) this.passages.set(feature, [index]);
        // One more than the most tells that it is too common; more need not be kept.
        else if (known.length <= MOST_PASSAGES) known.push(index);
      }
    });
  }

  /** Their indices, those that share most first. */
  of(passage: Comparable): number[] {
    const hits = new Map<number, number>();
    for (const feature of featuresOf(passage)) {
      const found = this.passages.get(feature) ?? [];
      if (found.length > (feature.includes(' ') ? MOST_PASSAGES : MOST_PASSAGES_OF_WORD)) continue;
      // The same words are more than any stretch of them.
      const weight = feature === wholeOf(passage) ? passage.words.length : 1;
      for (const index of found) hits.set(index, (hits.get(index) ?? 0) + weight);
    }
    return [...hits]
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => index);
  }
}

/** Where everything is said again and again, the whole of a passage may still be its own. */
const wholeOf = ({ letters }: Comparable): string => `${letters} `;

function featuresOf(passage: Comparable): Set<string> {
  const { words } = passage;
  const features = new Set([wholeOf(passage)]);
  words.forEach((word, index) => {
    if (word.length >= SHORTEST_WORD) features.add(word);
    const stretch = words.slice(index, index + STRETCH);
    if (stretch.length === STRETCH || index === 0) features.add(`${stretch.join(' ')} `);
  });
  return features;
}
