/** A pair of places in two sequences, and what it is worth that they stand together. */
export interface WeighedPair {
  readonly old: number;
  readonly fresh: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Of some pairs those that stand in the same order in both sequences, each place once, so that their weights add up to the
 * most. `size` is the length of the second sequence. Takes time n·log n.
 */
export function heaviestRun<Pair extends WeighedPair>(pairs: readonly Pair[], size: number): Pair[] {
  // Of one place's pairs the latest comes first, so that none of them can follow another.
  const ordered = [...pairs].sort((a, b) => a.old - b.old || b.fresh - a.fresh);
  /** For each stretch of the second sequence the best run that ends in it (a Fenwick tree). */
  const best = new Map<number, Step<Pair>>();
  let heaviest: Step<Pair> | undefined;
  for (const pair of ordered) {
    let before: Step<Pair> | undefined;
    for (let at = pair.fresh; at > 0; at -= at & -at) before = heavier(before, best.get(at));
    const step = { pair, before, weight: pair.weight + (before?.weight ?? 0) };
    for (let at = pair.fresh + 1; at <= size; at += at & -at) best.set(at, heavier(best.get(at), step) ?? step);
    heaviest = heavier(heaviest, step);
  }
  const run: Pair[] = [];
  for (let step = heaviest; step; step = step.before) run.push(step.pair);
  return run.reverse();
}

interface Step<Pair> {
  readonly pair: Pair;
  readonly before: Step<Pair> | undefined;
  readonly weight: number;
}

function heavier<Pair>(one: Step<Pair> | undefined, other: Step<Pair> | undefined): Step<Pair> | undefined {
  return other && (!one || other.weight > one.weight) ? other : one;
}
