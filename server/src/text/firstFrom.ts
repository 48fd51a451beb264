/** The index of the first of `items`, which are in order, that starts at `from` or behind it. Time log n. */
export function firstFrom<Item>(items: readonly Item[], startOf: (item: Item) => number, from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
