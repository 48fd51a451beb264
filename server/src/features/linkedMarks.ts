import type { BlockSpan, Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { footnoteAt } from './footnotes';
import { rangeOf, type Position, type Range } from './places';

/** Stretches that read the same and are to stay so while one of them is typed in. */
export interface LinkedMarks {
  readonly ranges: readonly Range[];
  /** A regular expression for what they may become; anything else is no longer meant for all. */
  readonly pattern: string;
}

const FIGURES = '[⁰¹²³⁴⁵⁶⁷⁸⁹0-9]+';
const NAME = '[^\\]\\[\\s^]+';

/** The marks of the note at a position, and the one that the note begins with; undefined where there is only one. */
export function linkedMarks(report: Report, position: Position): LinkedMarks | undefined {
  const found = footnoteAt(report, position);
  const note = found?.kind === 'note' ? found.note : found?.reference.note;
  if (!note || note.style === 'asterisk') return undefined;
  const { tree } = report;
  const raised = note.style === 'superscript';
  const spans = [placesOfNote(tree, note).mark, ...note.references.map((mark) => spanOfReference(tree, mark))]
    .filter((_, index) => index === 0 || note.references[index - 1]?.style === note.style)
    .map((span) => (raised ? span : withoutSigns(report, span, note.id)));
  if (spans.length < 2) return undefined;
  return { ranges: spans.map((span) => rangeOf(report, span)), pattern: raised ? FIGURES : NAME };
}

/** Of `[^12]` and `^12^` the name alone. */
function withoutSigns({ tree }: Report, span: BlockSpan, id: string): BlockSpan {
  const at = tree.textOf(span.block, span.start, span.end).indexOf(id);
  const start = span.start + Math.max(0, at);
  return { block: span.block, start, end: start + id.length };
}
