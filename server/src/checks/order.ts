import { longestIncreasingRun } from '../text/longestRun';

/** What is wrong in a sequence of numbers that should count up by one. All indexes are into the sequence. */
export type Disorder =
  /** One slip: the number between `before` and `after` can only be `expected`. */
  | {
      readonly kind: 'slip';
      readonly index: number;
      readonly before: number;
      readonly after: number;
      readonly expected: number;
    }
  | { readonly kind: 'duplicate'; readonly index: number; readonly first: number }
  /** The number stands before a lower one (`than` is its index) or after a higher one. */
  | { readonly kind: 'order'; readonly index: number; readonly than: number; readonly side: 'before' | 'after' }
  /** Numbers from `from` to `to` are missing between the two indexes. */
  | {
      readonly kind: 'gap';
      readonly index: number;
      readonly before: number;
      readonly from: number;
      readonly to: number;
    };

/**
 * Judges a sequence by its longest increasing run, so that one wrong number gives one disorder, at the wrong number.
 * Where it starts is not judged.
 */
export function findDisorder(values: readonly number[]): Disorder[] {
  const run = longestIncreasingRun(values);
  const inRun = new Set(run);
  const disorder: Disorder[] = [];
  const explained = new Set<number>();
  let place = 0;
  for (let index = 0; index < values.length; index++) {
    if (inRun.has(index)) {
      place++;
      continue;
    }
    const found = judgeStray(values, index, run[place - 1], run[place], run[place + 1], run[place - 2]);
    if (!found) continue;
    explained.add(found.kind === 'slip' ? found.expected : (values[index] ?? NaN));
    disorder.push(found);
  }
  for (let k = 1; k < run.length; k++) {
    const before = run[k - 1] ?? 0;
    const index = run[k] ?? 0;
    const missing = range((values[before] ?? 0) + 1, (values[index] ?? 0) - 1).filter((value) => !explained.has(value));
    const [from, to] = [missing[0], missing.at(-1)];
    if (from !== undefined && to !== undefined) disorder.push({ kind: 'gap', index, before, from, to });
  }
  return disorder.sort((a, b) => a.index - b.index);
}

/** What a number outside the run means between its neighbours in the run; `further` and `earlier` are theirs. */
function judgeStray(
  values: readonly number[],
  index: number,
  before: number | undefined,
  after: number | undefined,
  further: number | undefined,
  earlier: number | undefined,
): Disorder | undefined {
  const value = values[index] ?? NaN;
  const at = (place: number | undefined): number => (place === undefined ? NaN : (values[place] ?? NaN));
  const [lower, higher] = [at(before), at(after)];
  if (before !== undefined && after !== undefined && higher - lower === 2) {
    return { kind: 'slip', index, before, after, expected: lower + 1 };
  }
  // Of two equal numbers the run holds one; either of them may be the slip.
  if (before !== undefined && value === lower) {
    return { kind: 'duplicate', index, first: before };
  }
  if (after !== undefined && value === higher) {
    if (further !== undefined && at(further) === value + 2)
      return { kind: 'slip', index: after, before: index, after: further, expected: value + 1 };
    if (before !== undefined && earlier !== undefined && lower === value - 2)
      return { kind: 'slip', index, before, after, expected: value - 1 };
    const first = values.indexOf(value);
    return { kind: 'duplicate', index: first === index ? after : index, first };
  }
  if (after !== undefined && value > higher) return { kind: 'order', index, than: after, side: 'before' };
  return before === undefined ? undefined : { kind: 'order', index, than: before, side: 'after' };
}

/** Whole numbers from `from` to `to`; a gap of thousands is cut, its ends tell enough. */
function range(from: number, to: number): number[] {
  const length = Math.max(0, to - from + 1);
  if (length <= 1000) return Array.from({ length }, (_, k) => from + k);
  return [from, to];
}
