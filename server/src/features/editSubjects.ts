import { innermostItemAt } from '../report/items';
import { noteAt, paragraphAt, sectionAt } from '../report/lookup';
import type { Note, Paragraph, Reference, Report, Section, Subparagraph } from '../report/model';
import { footnoteAt } from './footnotes';
import { cursorAt, type Cursor, type Position } from './places';

/** What somebody stands on, and could move or take away. */
export interface EditSubjects {
  readonly cursor: Cursor;
  /** The mark itself; null elsewhere. */
  readonly mark: Reference | null;
  /** The note whose mark or words one stands in. */
  readonly note: Note | null;
  /** Null in a note. */
  readonly paragraph: Paragraph | null;
  /** The innermost item of a list; null in a note. */
  readonly item: Subparagraph | null;
  /** The innermost section. */
  readonly section: Section | null;
  /** One stands in its heading. */
  readonly inHeading: boolean;
}

/** What stands at a position of a report. */
export function editSubjectsAt(report: Report, position: Position): EditSubjects {
  const cursor = cursorAt(report, position);
  const { block } = cursor;
  const found = footnoteAt(report, position);
  const mark = found?.kind === 'reference' ? found.reference : null;
  const inNote = noteAt(report, block) ?? null;
  const note = found?.kind === 'note' ? found.note : (mark?.note ?? inNote);
  const section = sectionAt(report, block);
  return {
    cursor,
    mark,
    note,
    paragraph: inNote ? null : (paragraphAt(report, block) ?? null),
    item: inNote ? null : (innermostItemAt(report, { block, offset: cursor.within }) ?? null),
    section,
    inHeading: section?.heading.block === block,
  };
}
