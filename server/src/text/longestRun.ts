/**
 * The longest strictly increasing subsequence, as the indices of its members in order. What it leaves out is what
 * stands in the wrong place: of `19 24 20 21` only `24` is left out. Non-numbers (NaN) are always left out.
 * Takes time n·log n.
 */
export function longestIncreasingRun(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = new Array<number>(values.length).fill(-1);
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const run: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}
