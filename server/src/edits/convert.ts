import { RUNNING_TEXT } from '../report/runningText';
import { paragraphAt } from '../report/lookup';
import type { Note, Reference, Report, Section } from '../report/model';
import { placesOfNote, spanOfReference, signOf } from '../report/notePlaces';
import { append } from '../text/append';
import { isBlank } from '../text/characters';
import { arrangementEdits } from './arrangement';
import type { Edit } from './edit';
import { notesInOrder } from './numbering';

/** How marks and notes are written: `[^12]`, or raised figures. */
export const WRITTEN_FORMS = ['markdown', 'text'] as const;
export type WrittenForm = (typeof WRITTEN_FORMS)[number];

/** Where notes stand: where they do, behind the paragraph that they are marked in, or at the end of the report. */
export const NOTE_PLACES = ['page', 'paragraph', 'end'] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

/** The indentation by which a block belongs to the note before it in Markdown. */
const INDENTATION = '    ';

/**
 * The edits that write a report in another form. Letters and asterisks stay as they are: in Markdown they would be one note
 * in all tables. Where notes leave the ends of the pages, the pages go: what was cut is joined, running titles and page
 * numbers go.
 */
export function convert(report: Report, to: WrittenForm, place: NotePlace): Edit[] {
  const order = place === 'page' ? [...report.tree.blocks.keys()] : withoutPages(report, place);
  const joined = new Set([
    ...(to === 'text' ? continuations(report) : []),
    ...(place === 'page' ? [] : cutBlocks(report, order)),
  ]);
  return arrangementEdits(report, order, formEdits(report, to), joined);
}

/** What goes on with a note by its indentation alone: with raised figures, which have none, it is one block with the note. */
function continuations({ notes, tree }: Report): number[] {
  const isRestOfSentence = (block: number): boolean =>
    tree.blocks[block - 1]?.closing === 'open' && tree.blocks[block]?.capital === false;
  return notes
    .filter(({ style }) => style === 'bracket')
    .flatMap(({ continuation }) => continuation.filter((block) => !isRestOfSentence(block)));
}

// ---------------------------------------------------------------- marks

function formEdits(report: Report, to: WrittenForm): Edit[] {
  const numbered = report.noteSeries.filter(({ kind }) => kind === 'numbers');
  return numbered.flatMap(({ notes, references }) => [
    ...references.filter((reference) => isOther(reference, to)).map((reference) => markEdit(report, reference, to)),
    ...notes.filter((note) => isOther(note, to)).flatMap((note) => noteEdits(report, note, to)),
  ]);
}

const isOther = ({ style }: Note | Reference, to: WrittenForm): boolean =>
  to === 'markdown' ? style !== 'bracket' : style === 'bracket' || style === 'caret';

const signIn = (id: string, to: WrittenForm): string => signOf(id, to === 'markdown' ? 'bracket' : 'superscript');

function markEdit(report: Report, reference: Reference, to: WrittenForm): Edit {
  return { span: spanOfReference(report.tree, reference), newText: signIn(reference.id, to) };
}

function noteEdits(report: Report, note: Note, to: WrittenForm): Edit[] {
  const { mark } = placesOfNote(report.tree, note);
  const colon = report.tree.textOf(mark.block, mark.end, mark.end + 1) === ':' ? 1 : 0;
  const span = { ...mark, end: mark.end + (to === 'markdown' ? 0 : colon) };
  const newText = to === 'markdown' ? `${signIn(note.id, to)}:` : signIn(note.id, to);
  return [{ span, newText }, ...note.continuation.flatMap((block) => indentationEdits(report, block, to))];
}

/** The lines of a block that goes on with a note, indented or no longer so. */
function indentationEdits({ tree }: Report, block: number, to: WrittenForm): Edit[] {
  const text = tree.textOf(block, 0, tree.blocks[block]?.contentEnd ?? 0);
  const edits: Edit[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && isBlank(text.charCodeAt(end)) && !isLineEnd(text, end)) end++;
    const newText = to === 'markdown' ? INDENTATION : '';
    if (text.slice(start, end) !== newText) edits.push({ span: { block, start, end }, newText });
    while (end < text.length && !isLineEnd(text, end)) end++;
    while (end < text.length && isLineEnd(text, end)) end++;
    start = end;
  }
  return edits;
}

const isLineEnd = (text: string, at: number): boolean => text.charAt(at) === '\n' || text.charAt(at) === '\r';

// ---------------------------------------------------------------- places

/** The order of blocks without pages. */
function withoutPages(report: Report, place: NotePlace): number[] {
  const { tree, roles } = report;
  const behind = new Map<number, number[]>();
  const atEnd: number[] = [];
  const away = new Set<number>();
  for (const series of report.noteSeries) {
    if (series.kind !== 'numbers') continue;
    let last: number | undefined;
    for (const note of notesInOrder(series)) {
      if (!isNote(note) || (tree.blocks[note.block]?.noteStarts.length ?? 0) > 1) continue;
      // A note that is not marked stays behind the one before it.
      const [mark] = note.references;
      const anchor = mark ? lastBlockAround(report, mark.block) : last;
      if (place === 'paragraph' && anchor === undefined) continue;
      last = anchor;
      for (const block of [note.block, ...note.continuation]) {
        away.add(block);
        if (place === 'end') atEnd.push(block);
        else if (anchor !== undefined) append(behind, anchor, block);
      }
    }
  }
  const title = report.allSections.findLast(({ style }) => style === 'notes');
  if (title && place === 'end') behind.set(title.heading.block, atEnd.splice(0));
  else if (title && holdsOnly(title, away)) away.add(title.heading.block);
  const order: number[] = [];
  for (const block of tree.blocks.keys()) {
    const isPageSign = roles[block] === 'furniture' && tree.blocks[block]?.kind === 'text';
    if (!away.has(block) && !isPageSign) order.push(block);
    order.push(...(behind.get(block) ?? []));
  }
  order.push(...atEnd);
  return order;
}

/** The title over notes that are all taken elsewhere goes with them. */
function holdsOnly({ firstBlock, lastBlock }: Section, blocks: ReadonlySet<number>): boolean {
  for (let block = firstBlock + 1; block <= lastBlock; block++) if (!blocks.has(block)) return false;
  return true;
}

const isNote = (place: Note | Reference): place is Note => 'references' in place;

/** The last block of the paragraph that a block belongs to; of a table its last one; undefined in a note. */
function lastBlockAround(report: Report, block: number): number | undefined {
  const { roles } = report;
  if (roles[block] === 'note' || roles[block] === 'noteContinuation') return undefined;
  const paragraph = paragraphAt(report, block);
  if (paragraph) return Math.max(block, paragraph.pieces.at(-1) ?? block);
  let last = block;
  while (roles[last] === 'table' && roles[last + 1] === 'table') last++;
  return last;
}

/** The blocks that go on with the one that will stand before them, where a page or a note has cut them off. */
function cutBlocks({ tree, roles }: Report, order: readonly number[]): number[] {
  return order.filter((block, index) => {
    const before = order[index - 1];
    if (before === undefined || before === block - 1) return false;
    const { closing } = tree.blocks[before] ?? {};
    return roles[block] === 'continuation' && RUNNING_TEXT.has(roles[before]) && closing !== 'colon';
  });
}
