import type { Report } from '../report/model';
import { lastLineOfBlock, lineOfBlock } from './places';

/** Lines that can be folded away, both zero-based and inclusive. */
export interface FoldingRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'section' | 'paragraph' | 'notes' | 'titlePage' | 'contents';
}

/** Folds for sections, paragraphs of several lines, blocks of notes, title page and contents page. */
export function foldingRanges(report: Report): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (first: number, last: number, kind: FoldingRange['kind']): void => {
    const [start, end] = [lineOfBlock(report, first), lastLineOfBlock(report, last)];
    if (end > start) ranges.push({ start, end, kind });
  };
  if (report.titlePageEnd > 0) add(0, report.titlePageEnd - 1, 'titlePage');
  for (const { firstBlock, lastBlock } of report.allSections) add(firstBlock, lastBlock, 'section');
  for (const { pieces } of report.paragraphs) add(pieces[0] ?? 0, pieces.at(-1) ?? 0, 'paragraph');
  for (const [first, last] of runsOf(report, ['note', 'noteContinuation'])) add(first, last, 'notes');
  for (const [first, last] of runsOf(report, ['contents'])) add(first, last, 'contents');
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Runs of blocks that all have one of these roles. */
function runsOf(report: Report, roles: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  report.roles.forEach((role, index) => {
    if (!roles.includes(role)) return;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
