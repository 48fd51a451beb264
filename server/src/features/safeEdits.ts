import type { PlacedFinding, PlacedFix } from './findings';
import type { Position, Range } from '../text/span';

/** One replacement; no other of the same list touches it. */
export interface SafeEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What many fixes change together, in the order of the text, and how many findings they are of. */
export interface SafeEdits {
  readonly edits: readonly SafeEdit[];
  readonly mended: number;
}

/** A fix is tried out with others before it is taken. After this many trials the rest is left to a person. */
const MOST_TRIALS = 64;

/**
 * The edits of all fixes that have one answer only, one fix a finding and none that touches another, in the order of the
 * text; and how many findings they mend.
 */
export function safeEdits(findings: readonly PlacedFinding[]): SafeEdits {
  return together(safeFixes(findings));
}

/**
 * The same without the fixes that would bring a finding. A fix can lay bare what its finding hid, or take away what
 * another one rests on; a person sees that and goes on, but nobody looks where many are applied unseen.
 * @param findings what is found in the text
 * @param trial what is found after these edits
 * @returns also the trial of just these edits; undefined where there are none
 */
export function provenEdits<Trial extends { readonly findings: readonly PlacedFinding[] }>(
  findings: readonly PlacedFinding[],
  trial: (edits: readonly SafeEdit[]) => Trial,
): SafeEdits & { readonly last: Trial | undefined } {
  let taken: PlacedFix[] = [];
  let last: Trial | undefined;
  // Mostly all go together. Where they do not, each half is tried, and so on down to the fix that is to blame.
  const waiting = [safeFixes(findings)];
  for (let trials = 0; waiting.length > 0 && trials < MOST_TRIALS; trials++) {
    const fixes = waiting.pop() ?? [];
    if (fixes.length === 0) continue;
    const tried = [...taken, ...fixes];
    const after = trial(together(tried).edits);
    if (isBetter(last?.findings ?? findings, after.findings)) [taken, last] = [tried, after];
    else if (fixes.length > 1) {
      const middle = fixes.length >> 1;
      waiting.push(fixes.slice(middle), fixes.slice(0, middle));
    }
  }
  return { ...together(taken), last };
}

/** Fewer findings than before, and not more of any rule. */
function isBetter(before: readonly PlacedFinding[], after: readonly PlacedFinding[]): boolean {
  if (after.length >= before.length) return false;
  const room = new Map<string, number>();
  for (const { rule } of before) room.set(rule, (room.get(rule) ?? 0) + 1);
  for (const { rule } of after) room.set(rule, (room.get(rule) ?? 0) - 1);
  return [...room.values()].every((left) => left >= 0);
}

function together(fixes: readonly PlacedFix[]): SafeEdits {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => compare(a.range.start, b.range.start));
  return { edits, mended: fixes.length };
}

/** Of each finding the fix that has one answer only, if it touches none of a finding before. */
function safeFixes(findings: readonly PlacedFinding[]): PlacedFix[] {
  const chosen: PlacedFix[] = [];
  const taken = new TakenRanges();
  for (const { fixes } of findings) {
    const fix = widest(fixes.filter(({ safe }) => safe));
    if (fix && taken.take(fix.edits.map(({ range }) => range))) chosen.push(fix);
  }
  return chosen;
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
