import { isDigit } from '../text/characters';

/** What is compared: its words, and all their letters. */
export interface Comparable {
  readonly words: readonly string[];
  readonly letters: string;
}

/** How often each word stands in something, and what all of them weigh. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A figure weighs no more than this: it is what next year’s report changes. */
const MOST_WEIGHT_OF_FIGURE = 3;
/** Passages less like each other than this are no versions of one another, wherever they stand. */
const LEAST_LIKENESS = 0.4;
/** A few words are soon alike. */
const FEW_WORDS = 12;
const LEAST_OF_FEW_WORDS = 0.6;

/** How like two passages are, by the words that they share. Rare words tell more than those that stand everywhere. */
export class Likeness {
  private readonly frequencies = new Map<string, number>();
  private readonly bags = new WeakMap<Comparable, Bag>();

  /**
   * @param all the passages of both reports
   * @param figuresTell short passages without a figure in common are not alike, if they have any: of notes the figures say what
   * is cited, of paragraphs they are what next year’s report changes
   */
  constructor(
    private readonly all: readonly Comparable[],
    private readonly figuresTell: boolean,
  ) {
    for (const { words } of all)
      for (const word of new Set(words)) this.frequencies.set(word, (this.frequencies.get(word) ?? 0) + 1);
  }

  bagOf(passage: Comparable): Bag {
    const known = this.bags.get(passage);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const word of passage.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const bag = { counts, weight: this.weightOf(counts) };
    this.bags.set(passage, bag);
    return bag;
  }

  /** From 0, too little in common to be versions of one passage, to 1, the same words. */
  of(one: Comparable, other: Comparable): number {
    if (one.letters === other.letters) return 1;
    const [a, b] = [this.bagOf(one), this.bagOf(other)];
    const isShort = Math.min(one.words.length, other.words.length) < FEW_WORDS;
    const least = isShort ? LEAST_OF_FEW_WORDS : LEAST_LIKENESS;
    // Where one is far longer, they cannot share enough; then the words need not be looked at.
    if (2 * Math.min(a.weight, b.weight) < least * (a.weight + b.weight)) return 0;
    if (isShort && this.figuresTell && !shareFigures(a, b)) return 0;
    const likeness = (2 * this.shared(a, b)) / Math.max(1, a.weight + b.weight);
    return likeness < least ? 0 : likeness;
  }

  /** Which part of the first bag the second one holds, from 0 to 1. */
  heldBy(inner: Bag, outer: Bag): number {
    return inner.weight === 0 ? 0 : this.shared(inner, outer) / inner.weight;
  }

  /** What is left of a bag without the words of others. */
  without(bag: Bag, others: readonly Comparable[]): Bag {
    const counts = new Map(bag.counts);
    for (const other of others)
      for (const [word, count] of this.bagOf(other).counts) {
        const rest = (counts.get(word) ?? 0) - count;
        if (rest > 0) counts.set(word, rest);
        else counts.delete(word);
      }
    return { counts, weight: this.weightOf(counts) };
  }

  private shared(one: Bag, other: Bag): number {
    const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
    let weight = 0;
    for (const [word, count] of small.counts) {
      const there = large.counts.get(word);
      if (there !== undefined) weight += Math.min(count, there) * this.weightOfWord(word);
    }
    return weight;
  }

  private weightOf(counts: ReadonlyMap<string, number>): number {
    let weight = 0;
    for (const [word, count] of counts) weight += count * this.weightOfWord(word);
    return weight;
  }

  private weightOfWord(word: string): number {
    const weight = 1 + Math.log2(this.all.length / (this.frequencies.get(word) ?? 1));
    return isFigure(word) ? Math.min(weight, MOST_WEIGHT_OF_FIGURE) : weight;
  }
}

const isFigure = (word: string): boolean => isDigit(word.charCodeAt(0));

/** False where both have figures, and none in common. */
function shareFigures(one: Bag, other: Bag): boolean {
  const figures = [...one.counts.keys()].filter(isFigure);
  return (
    figures.length === 0 ||
    figures.some((figure) => other.counts.has(figure)) ||
    ![...other.counts.keys()].some(isFigure)
  );
}
