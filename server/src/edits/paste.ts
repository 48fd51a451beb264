import { buildReport } from '../report/build';
import type { BlockSpan, Note, Paragraph, Report } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import { SyntaxTree } from '../syntax/tree';
import { Source } from '../text/source';
import { convert } from './convert';
import { inOrder, removalOfBlocks, textAfter, type Edit } from './edit';
import { insertionOfWords, noteSlotAt, shiftNotes, type NoteSlot, type Point } from './footnotes';
import { notesInOrder } from './numbering';
import { shiftBehind } from './paragraphs';
import type { LeftReference } from './references';
import { relabel } from './renumber';
import { Relabelling } from './relabelling';

/** What becomes of a text that is put into a report. */
export interface Pasting {
  /** The text itself, with numbers that are free, and without the notes that are put elsewhere. */
  readonly words: string;
  /** What else changes in the report, outside of what the text takes the place of. */
  readonly edits: readonly Edit[];
  readonly left: readonly LeftReference[];
}

/**
 * Puts a text with marks and their notes, or with numbered paragraphs, into a report: its numbers go on from those before,
 * what is behind counts on, and its notes go where their neighbours are. Undefined where that would be no more than the
 * text as it is, and where what it takes the place of holds numbers or marks.
 */
export function paste(report: Report, over: BlockSpan, pasted: string): Pasting | undefined {
  const at: Point = { block: over.block, offset: over.start };
  const { tree } = report;
  if (holdsNumbers(report, over)) return undefined;
  const slot = noteSlotAt(report, at);
  const fragment = inFormOf(slot, read(pasted.replace(/\r\n|\r|\n/g, tree.source.lineBreak), report), report);
  const notes = markedNotes(fragment);
  const before = paragraphBefore(report, at);
  const paragraphs = before && startsParagraph(report, over, pasted) ? numberedOn(fragment) : [];
  if (notes.length === 0 && paragraphs.length === 0) return undefined;

  const inside = new Relabelling();
  notes.forEach((note, index) => {
    inside.set(note, String(slot.number + index));
  });
  paragraphs.forEach((paragraph, index) => {
    inside.set(paragraph, String((before?.value ?? 0) + 1 + index));
  });
  const numbered = read(textAfter(fragment, relabel(fragment, inside).edits), report);

  const outside = new Relabelling();
  shiftNotes(outside, slot, notes.length);
  if (before) shiftBehind(report, outside, before, paragraphs.length);
  const { edits, left } = relabel(report, outside);
  const isApart = ({ span }: Edit): boolean =>
    span.block !== over.block || span.end <= over.start || span.start >= over.end;
  const others = edits.filter(isApart);
  const staying = notes.length > 0 && slot.order.length > 0 ? withoutNotes(numbered) : undefined;
  if (staying) {
    const { edit } = insertionOfWords(report, slot, at, staying.notes);
    return { words: staying.words, edits: inOrder([...others, edit]), left };
  }
  const words = numbered.tree.source.text;
  return words === pasted && others.length === 0 ? undefined : { words, edits: others, left };
}

const read = (text: string, { language }: Report): Report => buildReport(SyntaxTree.parse(Source.of(text)), language);

/** Selected marks and numbers would go; what they mean nobody could follow. */
function holdsNumbers({ tree }: Report, { block, start, end }: BlockSpan): boolean {
  const lexed = tree.blocks[block];
  if (!lexed || start === end) return false;
  const touches = (span: { readonly start: number; readonly end: number } | undefined): boolean =>
    span !== undefined && span.start < end && start < span.end;
  return [...lexed.markers, ...lexed.noteStarts, lexed.label].some(touches) || end > lexed.length;
}

/** The text with marks and notes written as the report writes them. */
function inFormOf({ style, order }: NoteSlot, fragment: Report, report: Report): Report {
  if (order.length === 0 && fragment.notes.length > 0 && report.notes.length === 0) return fragment;
  const form = style === 'bracket' || style === 'caret' ? 'markdown' : 'text';
  const edits = convert(fragment, form, 'page');
  return edits.length === 0 ? fragment : read(textAfter(fragment, edits), report);
}

/** The numbered notes of a text that are marked in it, in the order of their marks. */
function markedNotes({ noteSeries }: Report): Note[] {
  return noteSeries
    .filter(({ kind }) => kind === 'numbers')
    .flatMap((series) =>
      notesInOrder(series).filter((place): place is Note => 'references' in place && place.references.length > 0),
    );
}

/** The paragraphs with which a text begins, where they count on from one another. */
function numberedOn({ paragraphs, tree }: Report): readonly Paragraph[] {
  const [first] = paragraphs;
  return first && tree.start(first.numberSpan.block) + first.numberSpan.start === lengthOfBlanks(tree.source.text)
    ? first.series.paragraphs
    : [];
}

const lengthOfBlanks = (text: string): number => text.length - text.trimStart().length;

/** The paragraph after which a point lies, in its own part of the report. */
function paragraphBefore({ paragraphs, divisions, tree }: Report, { block, offset }: Point): Paragraph | undefined {
  const isBefore = ({ numberSpan }: Paragraph): boolean =>
    numberSpan.block < block || (numberSpan.block === block && offset >= (tree.blocks[block]?.contentEnd ?? 0));
  return paragraphs.findLast(
    (one) => isBefore(one) && one.series.kind === 'body' && divisions[one.numberSpan.block] === divisions[block],
  );
}

/** What is put here begins on a line of its own. */
function startsParagraph({ tree }: Report, { block, start, end }: BlockSpan, pasted: string): boolean {
  const lexed = tree.blocks[block];
  if (!lexed) return true;
  const before = tree.textOf(block, 0, start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isBehind = start >= lexed.contentEnd;
  if (/^[\r\n]/.test(pasted)) return isBehind;
  return line.trim() === '' && (isBehind || end === 0 || lexed.kind === 'blank' || start >= lexed.length);
}

/** The words of notes, and the text without them; undefined where a note shares its lines with other words. */
function withoutNotes(report: Report): { words: string; notes: string[] } | undefined {
  const { tree } = report;
  const notes = markedNotes(report);
  const starts = new Map<number, number>();
  for (const { block } of notes) starts.set(block, (starts.get(block) ?? 0) + 1);
  if ([...starts].some(([block, count]) => (tree.blocks[block]?.noteStarts.length ?? 0) !== count)) return undefined;
  const blocks = new Set(notes.flatMap(({ block, continuation }) => [block, ...continuation]));
  const words = notes.map((note) => {
    const { content } = placesOfNote(tree, note);
    const more = note.continuation.map((block) => tree.textOf(block, 0, tree.blocks[block]?.contentEnd ?? 0));
    const parts = [tree.textOf(content.block, content.start, content.end), ...more];
    return note.style === 'bracket' ? parts.join(tree.source.lineBreak.repeat(2)) : parts.join(' ');
  });
  const rest = textAfter(report, removalOfBlocks(report, blocks)).trimEnd();
  // What was put in ends as it was given.
  const { text } = tree.source;
  return { words: rest + text.slice(text.trimEnd().length), notes: words };
}
