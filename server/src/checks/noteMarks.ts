import { memo } from '../report/memo';
import { spanOfReference } from '../report/notePlaces';
import type { BlockSpan, Note } from '../report/model';
import { isBlank } from '../text/characters';
import type { Passage } from './passage';

/** Marks of notes that stand together: `¹`, or `¹,²`. */
export interface MarkRun extends BlockSpan {
  /** The number of the first of them. */
  readonly id: string;
  /** Their notes, in order. */
  readonly notes: readonly Note[];
}

/** The numbered marks of a passage whose notes are there, in the order of the text; marks that only a comma parts are one run. */
export const markRunsOf = memo<Passage, readonly MarkRun[]>(({ report, references }) => {
  const runs: (MarkRun & { notes: Note[] })[] = [];
  for (const reference of references) {
    if (reference.note === null || Number.isNaN(reference.value)) continue;
    const span = spanOfReference(report.tree, reference);
    const last = runs.at(-1);
    if (last?.block === span.block && isJoint(report.tree.textOf(span.block, last.end, span.start))) {
      last.notes.push(reference.note);
      runs[runs.length - 1] = { ...last, end: span.end };
    } else runs.push({ ...span, id: reference.id, notes: [reference.note] });
  }
  return runs;
});

/** Whether nothing but a comma and a blank stands between two marks. */
function isJoint(between: string): boolean {
  return (
    between === '' ||
    between === ',' ||
    (between.startsWith(',') && isBlank(between.charCodeAt(1)) && between.length === 2)
  );
}
