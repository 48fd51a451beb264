import type { Position, Range, Span } from '../text/span';
import type { BlockSpan, Report } from '../report/model';

/** A stored place as an editor names it. */
export function rangeOf(report: Report, span: BlockSpan): Range {
  return { start: positionIn(report, span.block, span.start), end: positionIn(report, span.block, span.end) };
}

/** From the start of one block to the end of the words of another. */
export function rangeOfBlocks(report: Report, first: number, last: number): Range {
  const { tree } = report;
  return {
    start: { line: tree.firstLine(first), character: 0 },
    end: positionIn(report, last, tree.blocks[last]?.contentEnd ?? 0),
  };
}

/** An offset in a block as an editor names it. Most blocks have one line, so no line is searched for. */
function positionIn({ tree }: Report, block: number, within: number): Position {
  const offset = tree.start(block) + within;
  const line = tree.firstLine(block);
  if (offset < tree.source.lineStart(line + 1)) {
    return { line, character: Math.min(offset, tree.source.lineEnd(line)) - tree.source.lineStart(line) };
  }
  return tree.source.positionAt(offset);
}

/** The first line of a block. */
export function lineOfBlock(report: Report, block: number): number {
  return report.tree.firstLine(block);
}

/** The last line of a block that has words. */
export function lastLineOfBlock(report: Report, block: number): number {
  return report.tree.lastLine(block);
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
