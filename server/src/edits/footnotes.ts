import type { BlockSpan, Note, NoteSeries, Reference, Report } from '../report/model';
import { placesOfNote, spanOfReference, signOf } from '../report/notePlaces';
import { isBlank, isWordUnit } from '../text/characters';
import { inOrder, outside, removalOfBlocks, type Edit } from './edit';
import { ownNotesBehind } from './noteOrder';
import { notesInOrder } from './numbering';
import { relabel, type Renumbering } from './renumber';
import { Relabelling } from './relabelling';

/** A place between two units of a report; the offset counts from the block. */
export interface Point {
  readonly block: number;
  readonly offset: number;
}

/** Edits, and where one goes on writing: in what one of them inserts. */
export interface Insertion extends Renumbering {
  readonly cursor: { readonly edit: Edit; readonly offset: number };
}

/**
 * Inserts a footnote where somebody stands: a mark behind the word or, where `afterPunctuation`, behind the punctuation that
 * follows it; an empty note where its neighbours are; and everything behind counts one more.
 */
export function insertFootnote(report: Report, at: Point, afterPunctuation: boolean): Insertion {
  return insertNote(report, markPlace(report, at, afterPunctuation), '');
}

/**
 * A note that is marked several times gets a copy of its text at each mark after the first, with a number of its own
 * (drafting rule F7). The mark stays where it is.
 */
export function repeatNote(report: Report, reference: Reference): Renumbering | undefined {
  const { note } = reference;
  if (!note || note.references.indexOf(reference) < 1 || note.series.kind !== 'numbers') return undefined;
  const span = spanOfReference(report.tree, reference);
  const at = { block: span.block, offset: span.end };
  const { edits, left, relabelling } = insertNote(report, at, wordsOf(report, note), reference);
  return { edits, left, relabelling };
}

/** Takes a note away with its marks; what is behind it counts one less. References to it are left, and named. */
export function deleteNote(report: Report, note: Note): Renumbering {
  const relabelling = new Relabelling();
  withoutNotes(relabelling, [note]);
  const { edits, left } = relabel(report, relabelling);
  const gone = removalOfNotes(report, [note]);
  return { edits: inOrder([...outside(edits, gone), ...gone]), left, relabelling };
}

/** Lets the numbers of all series close up where notes are taken away. */
export function withoutNotes(relabelling: Relabelling, notes: readonly Note[]): void {
  const gone = new Set<Note | Reference>(notes);
  for (const note of notes) relabelling.remove(note);
  for (const series of new Set(notes.map((note) => note.series))) {
    if (series.kind !== 'numbers') continue;
    let fewer = 0;
    for (const place of notesInOrder(series)) {
      if (gone.has(place)) fewer++;
      else if (fewer > 0) relabelling.set(place, String(place.value - fewer));
    }
  }
}

/** The edits that take notes away: their words, and their marks where these do not stand in `alsoGone`, blocks that go too. */
export function removalOfNotes(
  report: Report,
  notes: readonly Note[],
  alsoGone: ReadonlySet<number> = new Set(),
): Edit[] {
  const { tree } = report;
  const blocks = new Set(alsoGone);
  const parts: Edit[] = [];
  for (const note of notes) {
    for (const reference of note.references) parts.push({ span: spanOfReference(tree, reference), newText: '' });
    for (const block of note.continuation) blocks.add(block);
    if ((tree.blocks[note.block]?.noteStarts.length ?? 0) <= 1) blocks.add(note.block);
    else {
      const { mark, content } = placesOfNote(tree, note);
      const end = endOfBlanks(tree.textOf(note.block, 0), content.end);
      parts.push({ span: { ...mark, end }, newText: '' });
    }
  }
  const whole = removalOfBlocks(report, blocks);
  return [...whole, ...outside(parts, whole)];
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

// ---------------------------------------------------------------- inserting

const PUNCTUATION = '.,;:!?';
const CLOSING = '”’"\')]»';

/** Where a mark goes: behind the word that one stands in, and the punctuation where it follows it. */
function markPlace({ tree }: Report, { block, offset }: Point, afterPunctuation: boolean): Point {
  const text = tree.textOf(block, 0, tree.blocks[block]?.contentEnd ?? 0);
  let at = Math.min(offset, text.length);
  if (isWordUnit(text.charCodeAt(at - 1))) while (isWordUnit(text.charCodeAt(at))) at++;
  if (afterPunctuation) while (at < text.length && (PUNCTUATION + CLOSING).includes(text.charAt(at))) at++;
  else while (at > 0 && PUNCTUATION.includes(text.charAt(at - 1))) at--;
  return { block, offset: at };
}

/** Where notes that are marked at a point belong, and how they are written there. */
export interface NoteSlot {
  /** The numbered notes of the series, and marks without one, in the order of their marks. */
  readonly order: readonly (Note | Reference)[];
  /** How many of them come before. */
  readonly rank: number;
  /** The number of the first that would be put there. */
  readonly number: number;
  readonly style: Reference['style'];
}

/** The slot of a mark at a point. `mark` is one that stands there already. */
export function noteSlotAt(report: Report, at: Point, mark?: Reference): NoteSlot {
  const series = seriesAt(report, at);
  const order = series ? notesInOrder(series) : [];
  const found = order.findIndex((place) => place !== mark?.note && !standsBefore(report, place, at));
  const rank = found < 0 ? order.length : found;
  const before = order[rank - 1];
  const style = before?.style ?? order[0]?.style ?? (usesMarkdown(report) ? 'bracket' : 'superscript');
  return { order, rank, number: (before?.value ?? 0) + 1, style };
}

/** Lets the notes behind a slot count on by as many as come into it. */
export function shiftNotes(relabelling: Relabelling, { order, rank }: NoteSlot, by: number): void {
  for (const place of order.slice(rank)) relabelling.set(place, String(place.value + by));
}

/** Inserts a note with these words. `mark` is a mark that stands there already and shall be its own. */
function insertNote(report: Report, at: Point, words: string, mark?: Reference): Insertion {
  const slot = noteSlotAt(report, at, mark);
  const relabelling = new Relabelling();
  shiftNotes(relabelling, slot, 1);
  const sign = signOf(String(slot.number), slot.style);
  const cursor = insertionOfWords(report, slot, at, [words]);
  const { edits, left } = relabel(report, relabelling);
  const markSpan: BlockSpan = mark
    ? spanOfReference(report.tree, mark)
    : { block: at.block, start: at.offset, end: at.offset };
  const others = mark
    ? edits.filter(({ span }) => span.block !== markSpan.block || span.start !== markSpan.start)
    : edits;
  return { edits: inOrder([...others, { span: markSpan, newText: sign }, cursor.edit]), left, relabelling, cursor };
}

/** The numbered series that a mark here would belong to: the one of the nearest mark in the same division. */
function seriesAt({ noteSeries, divisions }: Report, { block }: Point): NoteSeries | undefined {
  const numbered = noteSeries.filter(({ kind }) => kind === 'numbers');
  let best: NoteSeries | undefined;
  let nearest = Infinity;
  for (const series of numbered)
    for (const reference of series.references) {
      const distance = Math.abs(reference.block - block) + (divisions[reference.block] === divisions[block] ? 0 : 1e9);
      if (distance < nearest) [nearest, best] = [distance, series];
    }
  return best ?? numbered[0];
}

function standsBefore(report: Report, place: Note | Reference, { block, offset }: Point): boolean {
  const marks = 'references' in place ? place.references : [place];
  const [first] = marks;
  if (!first) return 'references' in place && place.block < block;
  const span = spanOfReference(report.tree, first);
  return span.block < block || (span.block === block && span.start < offset);
}

const usesMarkdown = ({ tree }: Report): boolean => tree.blocks.some(({ headingDepth }) => headingDepth > 0);

/** The edit that writes notes behind the note before them, before the note after them, or at the end of their paragraph. */
export function insertionOfWords(
  report: Report,
  { order, rank, number, style }: NoteSlot,
  at: Point,
  words: readonly string[],
): Insertion['cursor'] {
  const { tree } = report;
  const lineEnd = report.tree.source.lineBreak;
  const notes = (from: number, step: number): Note | undefined => {
    for (let index = from; index >= 0 && index < order.length; index += step) {
      const place = order[index];
      if (place && 'references' in place) return place;
    }
    return undefined;
  };
  const before = notes(rank - 1, -1);
  const after = notes(rank, 1);
  const isDense = (note: Note | undefined): boolean =>
    note !== undefined && tree.blocks[note.block]?.afterBlank === false;
  const gap = lineEnd.repeat(isDense(after ?? before) ? 1 : 2);
  const all = words
    .map((one, index) => signOf(String(number + index), style) + (style === 'bracket' ? ': ' : ' ') + one)
    .join(gap);
  const neighbour = neighbourOf(report, before, after, at);
  if (neighbour && neighbour === before) {
    const block = before.continuation.at(-1) ?? before.block;
    const end =
      before.continuation.length > 0 ? (tree.blocks[block]?.contentEnd ?? 0) : placesOfNote(tree, before).content.end;
    return written({ block, start: end, end }, gap + all, '');
  }
  if (neighbour) {
    const { mark } = placesOfNote(tree, neighbour);
    return written({ ...mark, end: mark.start }, all, gap);
  }
  const block = usesMarkdown(report) ? tree.blocks.length - 1 : lastBlockOf(report, at.block);
  const end = tree.blocks[block]?.contentEnd ?? 0;
  return written({ block, start: end, end }, gap + all, '');
}

/**
 * The note that notes marked at a point stand beside: the one before them or the one after them. A note before them that
 * stands before their mark, too, is that of an earlier page or paragraph. Undefined where they end their own paragraph, as
 * the others end theirs.
 */
function neighbourOf(report: Report, before: Note | undefined, after: Note | undefined, at: Point): Note | undefined {
  if (before && before.block >= at.block) return before;
  const notes = [before, after].filter((note) => note !== undefined);
  const endParagraphs = notes.every((note) => standsBehindAnotherParagraph(report, note, at));
  // At the beginning of a block there is no paragraph yet that the notes could end.
  if (at.offset === 0) return endParagraphs ? (before ?? after) : (after ?? before);
  return endParagraphs ? undefined : after;
}

/** Whether a note is one of those that stand behind the paragraph of their marks, and this is another paragraph. */
function standsBehindAnotherParagraph(report: Report, { block, references: [mark] }: Note, at: Point): boolean {
  const paragraph = mark && report.paragraphs.findLast(({ numberSpan }) => numberSpan.block <= mark.block);
  if (!paragraph || paragraph.pieces.includes(at.block)) return false;
  return ownNotesBehind(report, paragraph.pieces, paragraph.pieces.at(-1) ?? 0).includes(block);
}

/** One goes on writing behind the words, before what parts them from the next note. */
function written(span: BlockSpan, words: string, gap: string): Insertion['cursor'] {
  return { edit: { span, newText: words + gap }, offset: words.length };
}

/** The first note of a report stands at the end of the paragraph that it is marked in. */
function lastBlockOf({ paragraphs }: Report, block: number): number {
  const paragraph = paragraphs.findLast(({ numberSpan }) => numberSpan.block <= block);
  return Math.max(block, paragraph?.pieces.at(-1) ?? block);
}

function wordsOf({ tree }: Report, note: Note): string {
  const { content } = placesOfNote(tree, note);
  return tree.textOf(content.block, content.start, content.end);
}
