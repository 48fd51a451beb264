import { memo } from '../../report/memo';
import { quotationsOfBlock } from '../../report/quotations';
import type { Report } from '../../report/model';
import type { Block } from '../../syntax/block';

/** Stands for each unit that is another's: it is no letter, blank or mark that a name could hold. */
const OTHERS = '\uFFFC';

/**
 * The words of a block as long as they are, with a sign that stands in no text for all that another has written: web
 * addresses and what is quoted.
 */
export function ownWordsOf(report: Report, index: number): string {
  const block = report.tree.blocks[index];
  return block ? ownWordsIn(block, report, index) : '';
}

const ownWordsIn = memo<Block, string, [Report, number]>((block, report, index) => {
  const text = report.tree.textOf(index, 0, block.contentEnd);
  const others = [...block.links, ...quotationsOfBlock(report, index)].sort((a, b) => a.start - b.start);
  let [own, at] = ['', 0];
  for (const { start, end } of others) {
    if (end <= at) continue;
    own += text.slice(at, start) + OTHERS.repeat(Math.min(end, text.length) - Math.max(start, at));
    at = end;
  }
  return own + text.slice(at);
});
