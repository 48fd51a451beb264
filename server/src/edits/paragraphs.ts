import type { Paragraph, Report } from '../report/model';
import { inOrder, type Edit } from './edit';
import type { Insertion } from './footnotes';
import { neighbourWords } from './neighbours';
import { takeRecommendationsAlong } from './numbering';
import { relabel } from './renumber';
import { Relabelling } from './relabelling';

/** Begins a new paragraph behind another one; all behind it in its series count one more. */
export function insertParagraph(report: Report, paragraph: Paragraph, words = ''): Insertion {
  const { tree } = report;
  const relabelling = new Relabelling();
  shiftBehind(report, relabelling, paragraph, 1);
  const block = paragraph.pieces.at(-1) ?? paragraph.numberSpan.block;
  const end = tree.blocks[block]?.contentEnd ?? 0;
  const span = { block, start: end, end };
  const newText = `${report.tree.source.lineBreak.repeat(2)}${numbered(report, paragraph, paragraph.value + 1)}${words}`;
  const { edits, left } = relabel(report, relabelling);
  const edit: Edit = { span, newText };
  return {
    edits: inOrder([...edits, edit]),
    left: [...left, ...neighbourWords(report, relabelling, { insertedBehind: paragraph })],
    relabelling,
    cursor: { edit, offset: newText.length },
  };
}

/** All behind a paragraph in its series count more or less, with the recommendations that begin with their numbers. */
export function shiftBehind(report: Report, relabelling: Relabelling, paragraph: Paragraph, by: number): void {
  const { paragraphs } = paragraph.series;
  for (const one of paragraphs.slice(paragraphs.indexOf(paragraph) + 1)) relabelling.set(one, String(one.value + by));
  takeRecommendationsAlong(relabelling, report);
}

/** A number with the stop and blanks that parts it from the words, as another paragraph has them. */
export function numbered(
  { tree }: Report,
  { numberSpan: { block, start, end } }: Paragraph,
  value: number | string,
): string {
  const lexed = tree.blocks[block];
  const gap = tree.textOf(block, end, lexed?.contentStart ?? end);
  return `${tree.textOf(block, lineStart(tree.textOf(block, 0), start), start)}${String(value)}${gap === '' ? '. ' : gap}`;
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
