import type { Marker } from '../syntax/block';
import type { Report } from './model';

/** The words of a paragraph, rejoined from its blocks, note marks left out; offsets lead back to the blocks. */
export interface JoinedText {
  readonly text: string;
  /** The offset in `text` of a place in one of the blocks; undefined when the block is none of them. */
  locate(block: number, within: number): number | undefined;
}

/** Joins the words of `blocks` with one blank between them. */
export function joinBlocks(report: Report, blocks: readonly number[]): JoinedText {
  const parts: { block: number; from: number; to: number; at: number }[] = [];
  let text = '';
  for (const block of blocks) {
    const lexed = report.tree.blocks[block];
    if (!lexed) continue;
    if (text !== '') text += ' ';
    for (const [from, to] of withoutMarks(lexed.contentStart, lexed.contentEnd, lexed.markers)) {
      parts.push({ block, from, to, at: text.length });
      text += report.tree.textOf(block, from, to).replace(/[\r\n\t]/g, ' ');
    }
  }
  return {
    text,
    locate: (block, within) => {
      const part =
        parts.findLast((one) => one.block === block && one.from <= within) ?? parts.find((one) => one.block === block);
      return part && part.at + Math.min(Math.max(0, within - part.from), part.to - part.from);
    },
  };
}

function withoutMarks(start: number, end: number, markers: readonly Marker[]): [number, number][] {
  const stretches: [number, number][] = [];
  let at = start;
  for (const marker of markers) {
    stretches.push([at, marker.start]);
    at = marker.end;
  }
  stretches.push([at, end]);
  return stretches;
}
