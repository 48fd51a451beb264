import type { Span } from './span';

/**
 * The stretches of a text that signs enclose, from the sign that opens to the one that closes, inner ones left to the outer
 * one; what is not closed reaches to the end. `stepAt` is 1 where a sign opens, -1 where one closes, else 0; `depth` says how
 * many are open. In time linear in the length.
 */
export function enclosuresIn(text: string, stepAt: (text: string, at: number, depth: number) => number): Span[] {
  const enclosures: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const step = stepAt(text, at, depth);
    if (step > 0 && depth === 0) start = at;
    if (step < 0 && depth === 1) enclosures.push({ start, end: at });
    depth = Math.max(0, depth + step);
  }
  if (depth > 0) enclosures.push({ start, end: text.length });
  return enclosures;
}

/** The one of these that an offset lies in, behind its opening sign; undefined where it lies in none. Time log n. */
export function enclosureAt(enclosures: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, enclosures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((enclosures[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const enclosure = enclosures[low];
  return enclosure && enclosure.start < offset ? enclosure : undefined;
}
