import { isBlank } from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter } from '../text/numerals';
import { asteriskMarksIn, gluedAsteriskNotes } from './asterisks';
import type { Block, Marker, NoteStart } from './block';
import { beginsWithCapital, closingOf, noteValue, scanInline } from './inline';
import { readOpener } from './opener';

const NO_MARKERS: readonly Marker[] = [];
const NO_NOTES: readonly NoteStart[] = [];
const NO_LINKS: Block['links'] = [];
const NO_ASTERISKS: Block['asterisks'] = [];

/** Reads the block that these whole lines are. Offsets in it are counted from its beginning. */
export function lexBlock(text: string, afterBlank: boolean): Block {
  let contentEnd = text.length;
  while (contentEnd > 0 && isBlank(text.charCodeAt(contentEnd - 1))) contentEnd--;
  const opener = readOpener(text, 0, contentEnd);
  const contentStart = Math.min(opener.contentStart, contentEnd);
  const inline = scanInline(text, contentStart, contentEnd);
  const notes = noteStarts(text, contentEnd, opener, inline.markers);
  return {
    length: text.length,
    size: contentEnd - contentStart - inline.pairs,
    contentStart,
    contentEnd,
    afterBlank,
    kind: contentEnd === 0 ? 'blank' : opener.kind,
    label: opener.label,
    innerLabel: opener.innerLabel,
    headingDepth: opener.headingDepth,
    bold: isBold(text, contentStart, contentEnd),
    closing: closingOf(text, contentStart, contentEnd),
    capital: beginsWithCapital(text, contentStart, contentEnd),
    indented: isIndented(text, contentEnd),
    leaders: inline.leaders,
    words: isRuleOfTable(opener.kind, text, contentStart, contentEnd)
      ? 0
      : inline.words + (opener.label || opener.note ? 1 : 0),
    markers: notes.markers.length > 0 ? notes.markers : NO_MARKERS,
    noteStarts: notes.starts.length > 0 ? notes.starts : NO_NOTES,
    asterisks: inline.hasAsterisk && !notes.starts.length ? asteriskMarksIn(text.slice(0, contentEnd)) : NO_ASTERISKS,
    links: inline.links.length > 0 ? inline.links : NO_LINKS,
  };
}

/** `| --- | :-: |`: the line under the head of a Markdown table holds no words. */
function isRuleOfTable(kind: Block['kind'], text: string, start: number, end: number): boolean {
  if (kind !== 'tableRow') return false;
  for (let at = start; at < end; at++) if (!'|-: \t'.includes(text.charAt(at))) return false;
  return true;
}

function isIndented(text: string, end: number): boolean {
  return end > 0 && (text.charCodeAt(0) === 9 || text.startsWith('  '));
}

function isBold(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2);
}

/** The notes that begin in a block: the one it opens with, and further ones set behind it on the same line. */
function noteStarts(
  text: string,
  contentEnd: number,
  { note, contentStart }: ReturnType<typeof readOpener>,
  markers: readonly Marker[],
): { starts: readonly NoteStart[]; markers: readonly Marker[] } {
  if (!note && markers.length === 0) return { starts: NO_NOTES, markers };
  const starts: NoteStart[] = note
    ? [
        {
          id: note.id,
          value: note.style === 'asterisk' ? NaN : noteValue(note.id),
          style: note.style,
          start: note.start,
          end: note.end,
          contentStart,
          contentEnd: 0,
        },
      ]
    : [];
  // Below a table the notes follow its source line; elsewhere only behind another note.
  const mayHold = note !== undefined || SOURCE_LINE.test(text.slice(contentStart, contentStart + 10));
  const references = markers.filter((marker) => {
    if (!mayHold || !opensNote(text, marker.start, marker.end)) return true;
    const { id, value, style, start: from, end } = marker;
    starts.push({ id, value, style, start: from, end, contentStart: end + 1, contentEnd: 0 });
    return false;
  });
  if (note?.style === 'asterisk') {
    const more = gluedAsteriskNotes(text.slice(0, contentEnd), contentStart, note.id);
    starts.push(...more.map((one) => ({ ...one, contentEnd: 0 })));
  }
  return {
    starts: starts.map((one, index) => withEnd(one, starts[index + 1], text, contentEnd)),
    markers: references,
  };
}

/** A note goes on to the next one in its block, or to the end of the block's words. */
function withEnd(
  { id, value, style, start: from, end, contentStart }: NoteStart,
  next: NoteStart | undefined,
  text: string,
  blockEnd: number,
): NoteStart {
  let contentEnd = next ? next.start : blockEnd;
  while (contentEnd > contentStart && isBlank(text.charCodeAt(contentEnd - 1))) contentEnd--;
  return { id, value, style, start: from, end, contentStart: Math.min(contentStart, contentEnd), contentEnd };
}

const SOURCE_LINE = /^(?:sources?|notes?|fuentes?|notas?):/iu;

/** A mark that stands free between a closed sentence and the words after it begins a note: `… page. ᵇ See …`. */
function opensNote(text: string, start: number, end: number): boolean {
  const raised = isSuperscriptDigit(text.charCodeAt(start)) || isSuperscriptLetter(text.charCodeAt(start));
  if (!raised || !isBlank(text.charCodeAt(start - 1)) || !isBlank(text.charCodeAt(end))) return false;
  return closingOf(text, Math.max(0, start - 20), start) === 'stop';
}
