import { paragraphAt } from '../report/lookup';
import { innermostItemAt } from '../report/items';
import type { Paragraph, Report, Subparagraph } from '../report/model';
import type { Block } from '../syntax/block';
import type { Edit } from './edit';
import type { Point } from './footnotes';
import { labelLike } from './numbering';
import { numbered, shiftBehind } from './paragraphs';
import { relabel } from './renumber';
import { Relabelling } from './relabelling';
import { rowOfItem } from './rows';

/** What comes of a new line behind what is numbered. */
export interface NewLine {
  /** What is written where the line ends, the line end included; null where the number on the line itself goes. */
  readonly words: string | null;
  /** What else changes in the report. */
  readonly edits: readonly Edit[];
}

/** So many paragraphs before show whether lines are broken by hand. */
const LOOKED_BACK = 6;

/**
 * What follows from a new line at the end of a line: behind a paragraph the next number, behind (b) the letter (c); a number
 * without words goes. Undefined wherever somebody may mean an ordinary new line: within a sentence, behind a colon, in
 * front of what belongs to the paragraph, in a report whose lines are broken by hand.
 * @param renumbers what is behind counts on
 */
export function newLineAt(report: Report, at: Point, renumbers: boolean): NewLine | undefined {
  const { tree, roles } = report;
  const lexed = tree.blocks[at.block];
  const role = roles[at.block];
  if (!lexed || at.offset < lexed.contentEnd || isBelow(report, at)) return undefined;
  const item = role === 'subparagraph' ? innermostItemAt(report, at) : undefined;
  const paragraph = paragraphAt(report, at.block);
  if (lexed.contentEnd === lexed.label?.end || isBare(report, at.block, lexed))
    return withoutNumber(report, item, paragraph, renumbers);
  if (breaksLines(report, at.block)) return undefined;
  if (item) return behindItem(report, lexed, item, paragraph, renumbers);
  const ends = paragraph?.pieces.at(-1) === at.block && (role === 'paragraph' || role === 'continuation');
  return ends && lexed.closing === 'stop' ? behindParagraph(report, lexed, paragraph, renumbers) : undefined;
}

/** The line is not the one in which the words of its block end. */
function isBelow({ tree }: Report, { block, offset }: Point): boolean {
  return /[\r\n]/.test(tree.textOf(block, tree.blocks[block]?.contentEnd ?? 0, offset));
}

/** Nothing but a number with its stop or brackets. */
function isBare({ tree }: Report, block: number, { label, contentEnd }: Block): boolean {
  return label !== undefined && /^[.)\s]*$/.test(tree.textOf(block, label.end, contentEnd));
}

function breaksLines({ tree, paragraphs, roles }: Report, block: number): boolean {
  const isBroken = (one: number): boolean =>
    /[\r\n]/.test(tree.textOf(one, 0, tree.blocks[one]?.contentEnd ?? 0)) && roles[one] !== 'table';
  const before = paragraphs.findLastIndex(({ numberSpan }) => numberSpan.block <= block);
  return (
    isBroken(block) ||
    paragraphs
      .slice(Math.max(0, before - LOOKED_BACK), Math.max(0, before))
      .some(({ numberSpan }) => isBroken(numberSpan.block))
  );
}

function behindParagraph(report: Report, { afterBlank }: Block, paragraph: Paragraph, renumbers: boolean): NewLine {
  const relabelling = new Relabelling();
  if (renumbers) shiftBehind(report, relabelling, paragraph, 1);
  const words = gap(report, afterBlank) + numbered(report, paragraph, paragraph.value + 1);
  return { words, edits: relabel(report, relabelling).edits };
}

function behindItem(
  report: Report,
  lexed: Block,
  item: Subparagraph,
  paragraph: Paragraph | undefined,
  renumbers: boolean,
): NewLine | undefined {
  const { tree } = report;
  const row = rowOfItem(report.lists, item);
  const goesOn = item.children.length > 0 || item.lastBlock !== item.labelSpan.block;
  const opened = lexed.closing === 'open' && !/;\s*\p{L}{1,3}$/u.test(tree.textOf(item.block, 0, lexed.contentEnd));
  if (!row || goesOn || opened || lexed.closing === 'colon' || lexed.innerLabel) return undefined;
  const rank = row.indexOf(item);
  const before = row[rank - 1];
  const closes =
    lexed.closing === 'stop' && before !== undefined && tree.blocks[before.lastBlock]?.closing === 'semicolon';
  if (closes) {
    const isLast = rank === row.length - 1 && item.depth === 1 && paragraph?.pieces.at(-1) === item.block;
    return isLast ? behindParagraph(report, lexed, paragraph, renumbers) : undefined;
  }
  const relabelling = new Relabelling();
  if (renumbers) shiftItems(relabelling, row.slice(rank + 1), 1);
  const { start, end } = item.labelSpan;
  const opening =
    lineOpening(tree.textOf(item.block, 0, start)) + labelLike(item, item.value + 1).replace(/[().\s]/g, '');
  const words = gap(report, lexed.afterBlank) + opening + tree.textOf(item.block, end, lexed.contentStart);
  return { words, edits: relabel(report, relabelling).edits };
}

/** Takes the number away that the line begins with; what is behind counts one less. */
function withoutNumber(
  report: Report,
  item: Subparagraph | undefined,
  paragraph: Paragraph | undefined,
  renumbers: boolean,
): NewLine | undefined {
  const relabelling = new Relabelling();
  const row = item && rowOfItem(report.lists, item);
  if (item && row) {
    relabelling.remove(item);
    if (renumbers) shiftItems(relabelling, row.slice(row.indexOf(item) + 1), -1);
  } else if (paragraph) {
    relabelling.remove(paragraph);
    if (renumbers) shiftBehind(report, relabelling, paragraph, -1);
  } else return undefined;
  return { words: null, edits: relabel(report, relabelling).edits };
}

function shiftItems(relabelling: Relabelling, items: readonly Subparagraph[], by: number): void {
  for (const item of items) relabelling.set(item, labelLike(item, item.value + by));
}

const gap = ({ tree }: Report, afterBlank: boolean): string => tree.source.lineBreak.repeat(afterBlank ? 2 : 1);

/** What stands on the line before a label: blanks, a bracket. */
const lineOpening = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
