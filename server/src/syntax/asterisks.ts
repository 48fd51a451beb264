import { isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import type { NoteStart } from './block';

const ASTERISK = 42;
const MOST_ASTERISKS = 4;

/**
 * Runs of asterisks behind a word that open no bold words: at the end, or before a blank with nothing to close. Offsets
 * in `text`.
 */
export function asteriskMarksIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    const end = endOfRun(text, at);
    const before = text.charCodeAt(at - 1);
    const behindWord = at > 0 && (isWordUnit(before) || before === 41 || before === 0x201d);
    const free = end === text.length || /\s/.test(text.charAt(end));
    if (behindWord && free && end - at <= MOST_ASTERISKS && !closesEmphasis(text, at, end - at))
      found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** The further notes on one line: the second of `* First note. ** Second note.` `firstId` is the mark that the line begins with. */
export function gluedAsteriskNotes(text: string, from: number, firstId: string): Omit<NoteStart, 'contentEnd'>[] {
  const found: Omit<NoteStart, 'contentEnd'>[] = [];
  for (let at = text.indexOf(' *', from); at >= 0; at = text.indexOf(' *', at + 1)) {
    const start = at + 1;
    const end = endOfRun(text, start);
    const length = end - start;
    if (text[end] === ' ' && /[.!?]/.test(text.charAt(at - 1)) && length <= MOST_ASTERISKS && length > firstId.length) {
      found.push({ id: text.slice(start, end), value: NaN, style: 'asterisk', start, end, contentStart: end + 1 });
    }
  }
  return found;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === ASTERISK) end++;
  return end;
}

/** An odd number of runs of this length before `at` on the line: this one closes the last of them. */
function closesEmphasis(text: string, at: number, length: number): boolean {
  const run = '*'.repeat(length);
  let open = false;
  for (let from = text.indexOf(run); from >= 0 && from < at; from = text.indexOf(run, from + length)) open = !open;
  return open;
}
