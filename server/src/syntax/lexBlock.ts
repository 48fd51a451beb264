import { isBlank } from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter } from '../text/numerals';
import type { Block, Marker, NoteStart } from './block';
import { beginsWithCapital, closingOf, scanInline } from './inline';
import { readOpener } from './opener';

const NO_MARKERS: readonly Marker[] = [];
const NO_NOTES: readonly NoteStart[] = [];
const NO_LINKS: Block['links'] = [];

/** Reads the block `text[start..end)`, of whole lines. Offsets in it are relative to `start`. */
export function lexBlock(text: string, start: number, end: number, afterBlank: boolean): Block {
  let contentEnd = end;
  while (contentEnd > start && isBlank(text.charCodeAt(contentEnd - 1))) contentEnd--;
  const opener = readOpener(text, start, contentEnd);
  const contentStart = Math.min(opener.contentStart, contentEnd);
  const inline = scanInline(text, contentStart, contentEnd, start);
  const base = { length: end - start, contentStart: contentStart - start, contentEnd: contentEnd - start, afterBlank };
  const notes = noteStarts(text, start, opener, inline.markers);
  return {
    ...base,
    kind: contentEnd === start ? 'blank' : opener.kind,
    label: moved(opener.label, start),
    innerLabel: moved(opener.innerLabel, start),
    headingDepth: opener.headingDepth,
    bold: isBold(text, contentStart, contentEnd),
    closing: closingOf(text, contentStart, contentEnd),
    capital: beginsWithCapital(text, contentStart, contentEnd),
    indented: isIndented(text, start, contentEnd),
    leaders: inline.leaders,
    words: inline.words + (opener.label || opener.note ? 1 : 0),
    markers: notes.markers.length > 0 ? notes.markers : NO_MARKERS,
    noteStarts: notes.starts.length > 0 ? notes.starts : NO_NOTES,
    links: inline.links.length > 0 ? inline.links : NO_LINKS,
  };
}

function moved<T extends { start: number; end: number }>(label: T | undefined, by: number): T | undefined {
  return label && { ...label, start: label.start - by, end: label.end - by };
}

function isIndented(text: string, start: number, end: number): boolean {
  return end > start && (text.charCodeAt(start) === 9 || text.startsWith('  ', start));
}

function isBold(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2);
}

/** The notes that begin in a block: the one it opens with, and further ones set behind it on the same line. `start` is the block's. */
function noteStarts(
  text: string,
  start: number,
  { note, contentStart }: ReturnType<typeof readOpener>,
  markers: readonly Marker[],
): { starts: readonly NoteStart[]; markers: readonly Marker[] } {
  const starts: NoteStart[] = note
    ? [
        {
          id: note.id,
          style: note.style,
          start: note.start - start,
          end: note.end - start,
          contentStart: contentStart - start,
        },
      ]
    : [];
  // Below a table the notes follow its source line; elsewhere only behind another note.
  const mayHold = note !== undefined || SOURCE_LINE.test(text.slice(contentStart, contentStart + 10));
  const references = markers.filter((marker) => {
    if (!mayHold || !opensNote(text, start + marker.start, start + marker.end)) return true;
    starts.push({
      id: marker.id,
      style: marker.style,
      start: marker.start,
      end: marker.end,
      contentStart: marker.end + 1,
    });
    return false;
  });
  return { starts, markers: references };
}

const SOURCE_LINE = /^(?:sources?|notes?|fuentes?|notas?):/iu;

/** A mark that stands free between a closed sentence and the words after it begins a note: `… page. ᵇ See …`. */
function opensNote(text: string, start: number, end: number): boolean {
  const raised = isSuperscriptDigit(text.charCodeAt(start)) || isSuperscriptLetter(text.charCodeAt(start));
  if (!raised || !isBlank(text.charCodeAt(start - 1)) || !isBlank(text.charCodeAt(end))) return false;
  return closingOf(text, Math.max(0, start - 20), start) === 'stop';
}
