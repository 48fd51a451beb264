import type { PlacedFinding, PlacedFix } from './findings';
import type { Position, Range } from '../text/span';

/** One replacement; no other of the same list touches it. */
export interface SafeEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The edits of all fixes that have one answer only, one fix a finding and none that touches another, in the order of the
 * text; and how many findings they mend.
 */
export function safeEdits(findings: readonly PlacedFinding[]): { edits: SafeEdit[]; mended: number } {
  const chosen: SafeEdit[] = [];
  const taken = new TakenRanges();
  let mended = 0;
  for (const { fixes } of findings) {
    const fix = widest(fixes.filter(({ safe }) => safe));
    if (!fix || !taken.take(fix.edits.map(({ range }) => range))) continue;
    chosen.push(...fix.edits);
    mended++;
  }
  return { edits: chosen.sort((a, b) => compare(a.range.start, b.range.start)), mended };
}

/** Of “change this” and “change all” the one that changes all. */
function widest(fixes: readonly PlacedFix[]): PlacedFix | undefined {
  const [first, ...others] = fixes;
  return others.reduce((best, fix) => (best && fix.edits.length > best.edits.length ? fix : best), first);
}

/** Ranges that do not touch each other, sorted, so that a new one finds its neighbours by halving. */
class TakenRanges {
  private readonly ranges: Range[] = [];

  /** Takes these ranges if none of them touches one that is taken; returns whether it did. */
  take(ranges: readonly Range[]): boolean {
    if (ranges.some((range) => this.isTouched(range))) return false;
    for (const range of ranges) this.ranges.splice(this.placeOf(range), 0, range);
    return true;
  }

  private isTouched(range: Range): boolean {
    const place = this.placeOf(range);
    const [before, after] = [this.ranges[place - 1], this.ranges[place]];
    return (
      (before !== undefined && compare(before.end, range.start) >= 0) ||
      (after !== undefined && compare(range.end, after.start) >= 0)
    );
  }

  private placeOf({ start }: Range): number {
    let [low, high] = [0, this.ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const range = this.ranges[middle];
      if (range && compare(range.start, start) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
