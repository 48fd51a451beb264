import type { BoundCitation } from './boundCitation';
import { append } from '../../text/append';
import { noteAt, paragraphAt } from '../lookup';
import { memo } from '../memo';
import type { Note, Paragraph, Report } from '../model';

/** Where a citation stands in the order of the report. */
export interface CitationPlace {
  /** The block from which "above" and "below" are counted: of a citation in a note, the block of its mark. */
  readonly block: number;
  readonly paragraph: Paragraph | null;
  /** The note that it stands in. */
  readonly note: Note | null;
}

/** Where a citation stands. A note is read where it is marked, wherever it is written. */
export function citationPlace(report: Report, { block, citation }: BoundCitation): CitationPlace {
  const note = noteOf(report, block, citation.start);
  const marked = note?.references[0]?.block ?? block;
  return { block: marked, paragraph: paragraphAt(report, marked) ?? null, note };
}

/** The note that a place in a block belongs to; null in the text. Several notes can begin in one block. */
function noteOf(report: Report, block: number, offset: number): Note | null {
  const last = noteAt(report, block);
  if (!last) return null;
  const starts = report.tree.blocks[block]?.noteStarts ?? [];
  if (starts.length < 2 || last.block !== block) return last;
  const place = starts.findLastIndex(({ start }) => start <= offset);
  return (
    notesOf(report.notes)
      .get(block)
      ?.find((note) => note.place === place) ?? last
  );
}

/** The notes that begin in each block. */
const notesOf = memo<Report['notes'], ReadonlyMap<number, Note[]>>((notes) => {
  const byBlock = new Map<number, Note[]>();
  for (const note of notes) append(byBlock, note.block, note);
  return byBlock;
});
