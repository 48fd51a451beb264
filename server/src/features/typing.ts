import { newLineAt } from '../edits/enter';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { isSuperscriptDigit, toSuperscript } from '../text/numerals';
import { Source } from '../text/source';
import type { PlacedEdit } from './placedEdits';
import { cursorAt, type Position, type Range } from './places';

/** The signs behind which something may have to be changed. */
export const TYPED_SIGNS = ['\n', ...'0123456789'] as const;

/** Where somebody has typed a sign: in the text as it is now, and in the one before it. */
export interface Typed {
  readonly sign: string;
  /** What was put in, line end and indentation included. */
  readonly range: Range;
  readonly source: Source;
  readonly before: Report;
}

/** What was put in by a key that ends at a position: a new line with the blanks behind it, or a digit behind a raised one. */
export function typedRange(source: Source, position: Position, sign: string): Range | undefined {
  const { line, character } = position;
  if (sign !== '\n') {
    // Most digits are typed elsewhere: then nothing needs to be read.
    const at = source.offsetAt(position);
    const isRaised = isSuperscriptDigit(source.slice(at - 2, at - 1).charCodeAt(0));
    return isRaised && character > 1 ? { start: { line, character: character - 1 }, end: position } : undefined;
  }
  const indentation = source.slice(source.lineStart(line), source.offsetAt(position));
  if (line === 0 || indentation.trim() !== '') return undefined;
  const end = source.lineEnd(line - 1) - source.lineStart(line - 1);
  return { start: { line: line - 1, character: end }, end: position };
}

/** What a new line brings with it: the next number or letter, or the end of a list. */
export function editsAfterEnter({ range, source, before }: Typed, renumbers: boolean): PlacedEdit[] {
  const cursor = cursorAt(before, range.start);
  const result = newLineAt(before, { block: cursor.block, offset: cursor.within }, renumbers);
  if (!result) return [];
  const [at, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
  const lineStart = source.lineStart(range.start.line);
  const own =
    result.words === null
      ? { start: lineStart, end, newText: '' }
      : withoutCommonStart(source.slice(at, end), result.words, at);
  const others = result.edits
    .map(({ span, newText }) => {
      const start = before.tree.start(span.block) + span.start;
      // What lies behind has been pushed on by the new line.
      const pushed = start >= at ? end - at : 0;
      return { start: start + pushed, end: start + pushed + span.end - span.start, newText };
    })
    .filter((edit) => edit.end <= own.start || edit.start >= own.end);
  return [...others, own]
    .sort((a, b) => a.start - b.start)
    .map((edit) => ({ range: source.rangeOf(edit.start, edit.end), newText: edit.newText }));
}

/** The smallest edit, so that the cursor goes with what is written. */
function withoutCommonStart(old: string, words: string, at: number): { start: number; end: number; newText: string } {
  let same = 0;
  while (same < old.length && old[same] === words[same]) same++;
  return { start: at + same, end: at + old.length, newText: words.slice(same) };
}

/** A digit behind the raised figures of a mark is raised, too. */
export function editsAfterDigit({ sign, range, before }: Typed): PlacedEdit[] {
  const { tree, references, notes } = before;
  const { block, within } = cursorAt(before, range.start);
  const ends = (span: { readonly block: number; readonly end: number }): boolean =>
    span.block === block && span.end === within;
  const isMark =
    references.some((reference) => reference.block === block && ends(spanOfReference(tree, reference))) ||
    notes.some((note) => note.block === block && ends(placesOfNote(tree, note).mark));
  return isMark ? [{ range, newText: toSuperscript(sign) }] : [];
}
