import type { Report, Subparagraph } from './model';

/** A place in a report; the offset counts from the block. */
interface Place {
  readonly block: number;
  readonly offset: number;
}

/** The innermost item of a list that a place lies in: the last one that begins before it and goes on to it. */
export function innermostItemAt({ tree, lists }: Report, { block, offset }: Place): Subparagraph | undefined {
  let found: Subparagraph | undefined;
  const open = [...lists];
  for (let items = open.pop(); items; items = open.pop())
    for (const item of items) {
      open.push(item.children);
      const isFirst = tree.blocks[item.block]?.label?.start === item.labelSpan.start;
      const begins = item.block < block || (item.block === block && (isFirst || item.labelSpan.start <= offset));
      if (begins && block <= item.lastBlock && (!found || isBehind(item, found))) found = item;
    }
  return found;
}

const isBehind = (one: Subparagraph, other: Subparagraph): boolean =>
  one.block > other.block || (one.block === other.block && one.labelSpan.start > other.labelSpan.start);

/** The items of a list with all below them, in no order. */
export function allItems(outermost: readonly Subparagraph[]): Subparagraph[] {
  const found: Subparagraph[] = [];
  const waiting = [...outermost];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    found.push(item);
    for (const child of item.children) waiting.push(child);
  }
  return found;
}
