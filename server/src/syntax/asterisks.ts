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
  // For runs of one to four asterisks: whether emphasis of that many is open.
  const open = [false, false, false, false];
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    const end = endOfRun(text, at);
    const length = end - at;
    const before = text.charCodeAt(at - 1);
    const behindWord = at > 0 && (isWordUnit(before) || before === 41 || before === 0x201d);
    const free = end === text.length || /\s/.test(text.charAt(end));
    if (behindWord && free && length <= MOST_ASTERISKS && open[length - 1] === false) found.push({ start: at, end });
    open.forEach((isOpen, index) => {
      if (Math.floor(length / (index + 1)) % 2 === 1) open[index] = !isOpen;
    });
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
