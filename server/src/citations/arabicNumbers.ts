import { isArabicDigit, withLatinDigits } from './arabic';
import type { TokenWriter } from './tokenWriter';

/** Adds the number in Arabic digits that begins at text[at]: `١٢`, `٦٠/٢٥١`; gives the offset behind it. */
export function readArabicNumber(text: string, at: number, end: number, writer: TokenWriter): number {
  const digitAt = (place: number): boolean => place < end && isArabicDigit(text.charCodeAt(place));
  let last = at;
  while (digitAt(last) || ((text.charCodeAt(last) === 47 || text.charCodeAt(last) === 46) && digitAt(last + 1))) last++;
  return pushArabicNumber(writer, at, last, withLatinDigits(text.slice(at, last)));
}

/**
 * Adds a number of an Arabic text, in whichever digits it is written; gives the offset behind it. "140-2" is 140.2: Arabic
 * writes a hyphen where English writes a stop. A range would go up.
 */
export function pushArabicNumber(writer: TokenWriter, start: number, end: number, text: string): number {
  const { spaced } = writer;
  const [whole, dash] = [writer.last(2), writer.last()];
  const closedUp = whole?.is === 'number' && dash?.is === 'dash' && !dash.spaced && !spaced;
  if (!closedUp || !(Number(text) < Number(whole.text))) return writer.push({ is: 'number', start, end, spaced, text });
  writer.tokens.length -= 2;
  return writer.push({ ...whole, end, text: `${whole.text}.${text}` });
}
