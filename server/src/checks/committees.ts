import type { Body } from '../citations/data/bodies';
import { findNames, type FoundName } from '../citations/names/names';
import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';

/** Whether a body is one of the committees that a human rights treaty has. */
export const isCommittee = (body: Body | undefined): body is Body =>
  body?.kind === 'treaty body' && body.instrument !== undefined;

/** The names of bodies and instruments in the English words of a block, in order. */
export function namesOfBlock({ tree }: Report, index: number): readonly FoundName[] {
  const block = tree.blocks[index];
  return block ? englishNamesIn(block, () => tree.textOf(index, 0, block.contentEnd)) : [];
}

/** The name that ends at an offset of a block; undefined where none does. Time log n once the names are known. */
export function nameEndingAt(report: Report, block: number, offset: number): FoundName | undefined {
  const names = namesOfBlock(report, block);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name?.end === offset ? name : undefined;
}

const englishNamesIn = memo<Block, readonly FoundName[], [Words]>((_, words) => {
  const text = words();
  return findNames(text, 0, text.length, 'en');
});
