import { append } from '../text/append';
import { heaviestRun, type WeighedPair } from '../text/heaviestRun';
import { Candidates } from './candidates';
import { Likeness, type Comparable } from './likeness';

/** Passages of two reports that are one another’s versions: one of each, or one that was parted, or several that were joined. */
export interface Match {
  /** Indices, in order; empty on one side for what is new or gone. */
  readonly old: readonly number[];
  readonly fresh: readonly number[];
  /** It stands elsewhere among its neighbours. */
  readonly moved: boolean;
}

interface Pair extends WeighedPair {
  readonly likeness: number;
}

/** What is found in its order must be that like each other. */
const LEAST_LIKENESS_IN_ORDER = 0.5;
/** What is found out of its order must be liker: nothing around it speaks for it. */
const LEAST_LIKENESS_OF_MOVED = 0.65;
const FEWEST_WORDS_OF_MOVED = 8;
/** The same words, letter for letter, may be fewer. */
const FEWEST_EQUAL_WORDS_OF_MOVED = 5;
/** A pair counts only if neither of the two has one that is so much liker. */
const SHARE_OF_BEST = 0.8;
/** In a small gap the neighbours speak for it. */
const SMALL_GAP = 9;
/** Larger gaps are not searched place by place, because the time grows with the product of both sides. */
const LARGEST_GAP = 20_000;
/** This part of its words a passage must have taken from another to have been parted from it. */
const LEAST_TAKEN = 0.7;
const FEWEST_WORDS_OF_PART = 6;

/**
 * Aligns two sequences of passages by their words: first the heaviest run of those that keep their order, then what has
 * moved, then what stands in the gaps, then what was parted or joined. Every passage is in exactly one match; matches are in
 * the order of the second sequence, with what is gone behind what it followed. `figuresTell`: see `Likeness`. Near-linear in
 * the number of words.
 */
export function align(olds: readonly Comparable[], news: readonly Comparable[], figuresTell = false): Match[] {
  return new Alignment(olds, news, figuresTell).matches();
}

class Alignment {
  private readonly likeness: Likeness;
  /** The partner of each old passage in the new sequence, and the other way round; -1 where there is none. */
  private readonly newOf: Int32Array;
  private readonly oldOf: Int32Array;
  private readonly movedOlds = new Set<number>();

  constructor(
    private readonly olds: readonly Comparable[],
    private readonly news: readonly Comparable[],
    figuresTell: boolean,
  ) {
    this.likeness = new Likeness([...olds, ...news], figuresTell);
    this.newOf = new Int32Array(olds.length).fill(-1);
    this.oldOf = new Int32Array(news.length).fill(-1);
  }

  matches(): Match[] {
    const pairs = this.candidatePairs();
    for (const { old, fresh } of heaviestRun(pairs, this.news.length)) this.pair(old, fresh);
    this.fillGaps((old, fresh) => (old.letters === fresh.letters ? 1 : 0));
    this.findMoved(pairs);
    this.fillGaps((old, fresh) => this.likeness.of(old, fresh));
    return this.collect(
      this.parts(this.olds, this.news, this.newOf, this.oldOf),
      this.parts(this.news, this.olds, this.oldOf, this.newOf),
    );
  }

  private pair(old: number, fresh: number): void {
    this.newOf[old] = fresh;
    this.oldOf[fresh] = old;
  }

  /** Pairs that are like each other, without those of which one is far liker to another passage. */
  private candidatePairs(): Pair[] {
    const candidates = new Candidates(this.news);
    const bestOfOld = new Float64Array(this.olds.length);
    const bestOfNew = new Float64Array(this.news.length);
    const pairs: Pair[] = [];
    this.olds.forEach((one, old) => {
      for (const fresh of candidates.of(one)) {
        const other = this.news[fresh]!;
        const likeness = this.likeness.of(one, other);
        if (likeness < LEAST_LIKENESS_IN_ORDER) continue;
        const weight = likeness * (this.likeness.bagOf(one).weight + this.likeness.bagOf(other).weight);
        pairs.push({ old, fresh, likeness, weight: weight + Number.EPSILON });
        bestOfOld[old] = Math.max(bestOfOld[old] ?? 0, likeness);
        bestOfNew[fresh] = Math.max(bestOfNew[fresh] ?? 0, likeness);
      }
    });
    return pairs.filter(
      ({ old, fresh, likeness }) => likeness >= SHARE_OF_BEST * Math.max(bestOfOld[old] ?? 0, bestOfNew[fresh] ?? 0),
    );
  }

  private isFree({ old, fresh }: WeighedPair): boolean {
    return this.newOf[old] === -1 && this.oldOf[fresh] === -1;
  }

  private findMoved(pairs: readonly Pair[]): void {
    const free = pairs
      .filter((pair) => this.isFree(pair))
      .sort((a, b) => b.likeness - a.likeness || b.weight - a.weight);
    for (const pair of free) {
      const [one, other] = [this.olds[pair.old]!, this.news[pair.fresh]!];
      const words = Math.min(one.words.length, other.words.length);
      const isLike =
        one.letters === other.letters
          ? words >= FEWEST_EQUAL_WORDS_OF_MOVED
          : words >= FEWEST_WORDS_OF_MOVED && pair.likeness >= LEAST_LIKENESS_OF_MOVED;
      if (!isLike || !this.isFree(pair)) continue;
      this.pair(pair.old, pair.fresh);
      this.movedOlds.add(pair.old);
    }
  }

  // ---------------------------------------------------------------- gaps

  /** Pairs what is left between passages that keep their order, as `likenessOf` says. */
  private fillGaps(likenessOf: (old: Comparable, fresh: Comparable) => number): void {
    let olds: number[] = [];
    let nextNew = 0;
    for (let old = 0; old <= this.olds.length; old++) {
      const anchor = old === this.olds.length ? this.news.length : (this.newOf[old] ?? -1);
      if (anchor < 0) olds.push(old);
      if (anchor < 0 || this.movedOlds.has(old)) continue;
      const news: number[] = [];
      for (; nextNew < anchor; nextNew++) if (this.oldOf[nextNew] === -1) news.push(nextNew);
      nextNew = anchor + 1;
      this.fillGap(olds, news, likenessOf);
      olds = [];
    }
  }

  private fillGap(
    olds: readonly number[],
    news: readonly number[],
    likenessOf: (old: Comparable, fresh: Comparable) => number,
  ): void {
    if (olds.length * news.length > LARGEST_GAP) {
      this.fillLargeGap(olds, news);
      return;
    }
    const least = olds.length * news.length <= SMALL_GAP ? 0 : LEAST_LIKENESS_IN_ORDER;
    const pairs: WeighedPair[] = [];
    olds.forEach((old, row) => {
      news.forEach((fresh, column) => {
        const likeness = likenessOf(this.olds[old]!, this.news[fresh]!);
        if (likeness > least) pairs.push({ old: row, fresh: column, weight: likeness });
      });
    });
    for (const { old, fresh } of heaviestRun(pairs, news.length)) this.pair(olds[old]!, news[fresh]!);
  }

  /** Pairs the first passage of the same words with the first there, the second with the second, while they keep their order. */
  private fillLargeGap(olds: readonly number[], news: readonly number[]): void {
    const places = new Map<string, number[]>();
    news.forEach((fresh, column) => {
      const { letters } = this.news[fresh]!;
      append(places, letters, column);
    });
    const taken = new Map<string, number>();
    const pairs = olds.flatMap((old, row) => {
      const { letters } = this.olds[old]!;
      const times = taken.get(letters) ?? 0;
      taken.set(letters, times + 1);
      const column = places.get(letters)?.[times];
      return column === undefined ? [] : [{ old: row, fresh: column, weight: 1 }];
    });
    for (const { old, fresh } of heaviestRun(pairs, news.length)) this.pair(olds[old]!, news[fresh]!);
  }

  // ---------------------------------------------------------------- parted and joined

  /**
   * Which unpaired passages of `news` were parted from one of `olds`: they stand right beside its partner, and their words
   * are what the partner lacks. By the old one.
   */
  private parts(
    olds: readonly Comparable[],
    news: readonly Comparable[],
    newOf: Int32Array,
    oldOf: Int32Array,
  ): Map<number, number[]> {
    const parted = new Map<number, number[]>();
    const taken = new Set<number>();
    olds.forEach((whole, old) => {
      const partner = newOf[old] ?? -1;
      if (partner < 0) return;
      const group = [partner];
      for (const step of [1, -1]) {
        for (let at = partner + step; ; at += step) {
          const part = news[at];
          if (!part || oldOf[at] !== -1 || taken.has(at) || part.words.length < FEWEST_WORDS_OF_PART) break;
          const rest = this.likeness.without(
            this.likeness.bagOf(whole),
            group.map((one) => news[one]!),
          );
          if (this.likeness.heldBy(this.likeness.bagOf(part), rest) < LEAST_TAKEN) break;
          group.push(at);
          taken.add(at);
        }
      }
      if (group.length > 1)
        parted.set(
          old,
          group.sort((a, b) => a - b),
        );
    });
    return parted;
  }

  /** All matches in order. What was both parted and joined stays what it was parted into. */
  private collect(
    parted: ReadonlyMap<number, readonly number[]>,
    joined: ReadonlyMap<number, readonly number[]>,
  ): Match[] {
    const partOf = new Map([...parted].flatMap(([old, news]) => news.map((fresh) => [fresh, old])));
    const isJoined = new Set([...joined].flatMap(([fresh, olds]) => (partOf.has(fresh) ? [] : olds)));
    const matches: Match[] = [];
    let nextOld = 0;
    /** What is gone stands right behind what it followed. */
    const takeGone = (): void => {
      for (; nextOld < this.olds.length; nextOld++) {
        const isGone = this.newOf[nextOld] === -1 && !isJoined.has(nextOld);
        if (isGone) matches.push({ old: [nextOld], fresh: [], moved: false });
        else if (this.newOf[nextOld] !== -1 && !this.movedOlds.has(nextOld)) break;
      }
    };
    takeGone();
    this.news.forEach((_, fresh) => {
      const old = partOf.get(fresh) ?? this.oldOf[fresh] ?? -1;
      if (old < 0) {
        matches.push({ old: [], fresh: [fresh], moved: false });
        return;
      }
      const moved = this.movedOlds.has(old);
      const group = parted.get(old);
      if (!group) matches.push({ old: joined.get(fresh) ?? [old], fresh: [fresh], moved });
      else if (group[0] === fresh) matches.push({ old: [old], fresh: group, moved });
      if (moved || old < nextOld) return;
      nextOld = old + 1;
      takeGone();
    });
    return matches;
  }
}
