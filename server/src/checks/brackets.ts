import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import { enclosureAt, enclosuresIn } from '../text/enclosures';

/** Where the outermost round bracket opens that an offset of a block stands in; undefined where it stands in none. */
export function bracketAround({ tree }: Report, block: number, offset: number): number | undefined {
  const read = tree.blocks[block];
  if (!read) return undefined;
  const brackets = bracketsIn(read, () => tree.textOf(block, 0, read.contentEnd));
  return enclosureAt(brackets, offset)?.start;
}

const bracketsIn = memo<Block, readonly Span[], [Words]>((_, words) => enclosuresIn(words(), stepAt));

const stepAt = (text: string, at: number): number => {
  const sign = text.charAt(at);
  return sign === '(' ? 1 : sign === ')' ? -1 : 0;
};
