import { append } from '../text/append';
import type { Note, Report } from '../report/model';
import { longestIncreasingRun } from '../text/longestRun';
import { notesInOrder } from './numbering';
import type { Relabelling } from './relabelling';

const isNote = ({ roles }: Report, block: number): boolean =>
  roles[block] === 'note' || roles[block] === 'noteContinuation';

/**
 * The notes directly behind `last`, if they are all marked in `body` and nowhere else. Notes that end the report are those of
 * the whole report, unless others stand behind their paragraphs.
 */
export function ownNotesBehind(report: Report, body: readonly number[], last: number): number[] {
  const blocks: number[] = [];
  for (let at = last + 1; isNote(report, at); at++) blocks.push(at);
  const [first, end] = [blocks[0], blocks.at(-1)];
  if (first === undefined || end === undefined) return [];
  const inside = new Set(body);
  const here = report.notes.filter(({ block }) => first <= block && block <= end);
  if (here.length === report.notes.length && end === report.tree.blocks.length - 1) return [];
  const isOwn = ({ references }: Note): boolean =>
    references.length > 0 && references.every(({ block }) => inside.has(block));
  return here.every(isOwn) ? blocks : [];
}

/**
 * The order of blocks in which the notes stand in the order of their marks again: each that would stand wrong goes behind the
 * note before it. Series that were in no order before are left as they are, as are notes that share a line.
 */
export function arrangeNotes(report: Report, relabelling: Relabelling, order: readonly number[]): readonly number[] {
  const behind = new Map<number, Note[]>();
  const ahead = new Map<number, Note[]>();
  const away = new Set<number>();
  for (const series of report.noteSeries) {
    if (series.kind !== 'numbers') continue;
    const before = notesInOrder(series).filter(isANote);
    if (before.some((note, index) => note !== series.notes[index] || sharesBlock(report, note))) continue;
    const after = notesInOrder(series, (block) => relabelling.positionOf(block)).filter(isANote);
    const staying = new Set(longestIncreasingRun(after.map(({ block }) => relabelling.positionOf(block))));
    const next = after.find((_, index) => staying.has(index));
    let anchor: Note | undefined;
    after.forEach((note, index) => {
      if (staying.has(index)) {
        anchor = note;
        return;
      }
      for (const block of blocksOf(note)) away.add(block);
      if (anchor) append(behind, blocksOf(anchor).at(-1) ?? anchor.block, note);
      else if (next) append(ahead, next.block, note);
    });
  }
  if (away.size === 0) return order;
  return order.flatMap((block) =>
    away.has(block)
      ? []
      : [...(ahead.get(block) ?? []).flatMap(blocksOf), block, ...(behind.get(block) ?? []).flatMap(blocksOf)],
  );
}

const isANote = (place: object): place is Note => 'references' in place;

const blocksOf = ({ block, continuation }: Note): number[] => [block, ...continuation];

const sharesBlock = ({ tree }: Report, { block }: Note): boolean => (tree.blocks[block]?.noteStarts.length ?? 0) > 1;
