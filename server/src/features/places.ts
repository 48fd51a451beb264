import type { Position, Range, Span } from '../text/span';
import { documentSpan, type BlockSpan, type Report } from '../report/model';

/** A stored place as an editor names it. */
export function rangeOf(report: Report, span: BlockSpan): Range {
  const { start, end } = documentSpan(report.tree, span);
  return report.tree.source.rangeOf(start, end);
}

/** From the start of one block to the end of the words of another. */
export function rangeOfBlocks(report: Report, first: number, last: number): Range {
  const { tree } = report;
  return tree.source.rangeOf(tree.start(first), tree.start(last) + (tree.blocks[last]?.contentEnd ?? 0));
}

/** The first line of a block. */
export function lineOfBlock(report: Report, block: number): number {
  return report.tree.source.lineAt(report.tree.start(block));
}

/** The last line of a block that has words. */
export function lastLineOfBlock(report: Report, block: number): number {
  const { tree } = report;
  const start = tree.start(block);
  const end = start + (tree.blocks[block]?.contentEnd ?? 0);
  return tree.source.lineAt(Math.max(start, end - 1));
}

/** A cursor: the offset in the document, the block it lies in, and the offset in that block. */
export interface Cursor {
  readonly offset: number;
  readonly block: number;
  readonly within: number;
}

export function cursorAt(report: Report, position: Position): Cursor {
  const { tree } = report;
  const offset = tree.source.offsetAt(position);
  const block = tree.blockAt(offset);
  return { offset, block, within: offset - tree.start(block) };
}

/** True when the cursor stands in the stretch or at one of its ends. */
export function isOn(cursor: Cursor, span: BlockSpan): boolean {
  return span.block === cursor.block && span.start <= cursor.within && cursor.within <= span.end;
}

export type { Position, Range, Span };
