import { sentencesOf, wordAt } from '../text/sentences';
import type { Position, Range, Span } from '../text/span';
import { paragraphAt, sectionAt } from '../report/lookup';
import type { Report } from '../report/model';
import { cursorAt } from './places';

/** The stretches that hold a place, from its word to the whole document, each within the next: word, sentence, paragraph, sections. */
export function selectionRanges(report: Report, position: Position): Range[] {
  const { tree } = report;
  const { offset, block } = cursorAt(report, position);
  const lexed = tree.blocks[block];
  const length = tree.source.length;
  if (!lexed) return [tree.source.rangeOf(0, length)];
  const start = tree.start(block);
  const spans: Span[] = [wordAt(tree.source.text, offset)];
  const content = { start: start + lexed.contentStart, end: start + lexed.contentEnd };
  const sentence = sentencesOf(tree.textOf(block)).find(
    (one) => content.start + one.start <= offset && offset <= content.start + one.end,
  );
  if (sentence) spans.push({ start: content.start + sentence.start, end: content.start + sentence.end });
  spans.push(content, { start, end: content.end });
  const paragraph = paragraphAt(report, block);
  if (paragraph) spans.push(blocks(report, paragraph.pieces[0] ?? block, paragraph.pieces.at(-1) ?? block));
  let section = sectionAt(report, block);
  for (; section; section = section.parent) spans.push(blocks(report, section.firstBlock, section.lastBlock));
  spans.push({ start: 0, end: length });
  return growing(spans, offset).map(({ start: from, end }) => tree.source.rangeOf(from, end));
}

function blocks({ tree }: Report, first: number, last: number): Span {
  return { start: tree.start(first), end: tree.start(last) + (tree.blocks[last]?.contentEnd ?? 0) };
}

/** Keeps those that hold the cursor and are larger than the one before. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const holds = span.start <= offset && offset <= span.end;
    const grows =
      !last || (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start);
    if (holds && grows) kept.push(span);
  }
  return kept;
}
