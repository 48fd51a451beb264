import type { Report } from './model';
import { memo, type Words } from './memo';
import type { Block } from '../syntax/block';
import { isBlank, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import { enclosureAt, enclosuresIn } from '../text/enclosures';

/** Double quotation marks that open and close. */
const OPENING = '“„«';
const CLOSING = '”»';

/**
 * Whether an offset in a block stands inside double quotation marks: the words there are another document's, and so are
 * the places that they name. A quotation that is not closed reaches to the end of its block.
 */
export function isQuoted({ tree }: Report, block: number, offset: number): boolean {
  const read = tree.blocks[block];
  if (!read) return false;
  return (
    enclosureAt(
      quotationsIn(read, () => tree.textOf(block, 0, read.contentEnd)),
      offset,
    ) !== undefined
  );
}

/** The quotations in a block that are closed there: from behind the mark that opens to the mark that closes. */
export function quotationsOfBlock({ tree }: Report, block: number): readonly Span[] {
  const read = tree.blocks[block];
  if (!read) return [];
  return quotationsIn(read, () => tree.textOf(block, 0, read.contentEnd))
    .filter(({ start, end }) => start >= 0 && end < read.contentEnd)
    .map(({ start, end }) => ({ start: start + 1, end }));
}

/** The quotations in the words of a block. What closes there without having been opened was opened in a block before. */
const quotationsIn = memo<Block, readonly Span[], [Words]>((_, words) => {
  const text = words();
  const quotations = enclosuresIn(text, stepAt);
  for (let at = 0; at < text.length; at++) {
    const step = stepAt(text, at, 0);
    if (step < 0) return [{ start: -1, end: at }, ...quotations];
    if (step > 0) break;
  }
  return quotations;
});

/** 1 where a sign opens a quotation, -1 where it closes one, else 0. A straight mark opens before a word that no word touches. */
function stepAt(text: string, at: number, depth: number): number {
  const sign = text.charAt(at);
  if (OPENING.includes(sign)) return 1;
  if (CLOSING.includes(sign)) return -1;
  if (sign !== '"') return 0;
  if (depth > 0) return -1;
  const before = text.charCodeAt(at - 1);
  return isWordUnit(before) || isBlank(text.charCodeAt(at + 1)) ? 0 : 1;
}
