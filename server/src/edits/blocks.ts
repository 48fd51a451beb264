import type { Paragraph, Report, Section, Subparagraph } from '../report/model';
import { ownNotesBehind } from './noteOrder';

/** The blocks from one to another, both included. */
export const blocksBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The blocks of an item with those of the items below it. */
export function blocksOfItem(item: Subparagraph): number[] {
  let last = item;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return blocksBetween(item.block, Math.max(item.lastBlock, last.lastBlock));
}

/** Whether no other item of its list begins on the line of this one. */
export function hasItsOwnLines({ tree }: Report, { block, labelSpan }: Subparagraph): boolean {
  const { label, innerLabel } = tree.blocks[block] ?? {};
  return label?.start === labelSpan.start && innerLabel === undefined;
}

/** The blocks of a paragraph with the notes that are marked in it alone and stand among or behind them. */
export function blocksOfParagraph(report: Report, { pieces }: Paragraph): number[] {
  const last = pieces.at(-1) ?? 0;
  return [...pieces, ...ownNotesBehind(report, pieces, last)];
}

/** The blocks of a section, without the notes at its end that belong to others or to the whole report. */
export function blocksOfSection(report: Report, { firstBlock, lastBlock }: Section): number[] {
  let last = lastBlock;
  while (last > firstBlock && isNote(report, last)) last--;
  const body = blocksBetween(firstBlock, last);
  return [...body, ...ownNotesBehind(report, body, last)];
}

const isNote = ({ roles }: Report, block: number): boolean =>
  roles[block] === 'note' || roles[block] === 'noteContinuation';
