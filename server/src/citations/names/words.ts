import {
  isApostrophe,
  isBlank,
  isDigit,
  isHyphen,
  isInvisible,
  isLatinCapital,
  isLatinSmall,
  isWordUnit,
  LINE_FEED,
} from '../../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter } from '../../text/numerals';
import type { Span } from '../../text/span';

/** A word of running text, or of a name in the tables. Hyphens and apostrophes part words: "Inter-American" is two. */
export interface Word extends Span {
  /** In small letters, with what is written in several ways made one (see `SAME`). */
  readonly key: string;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** Digits alone. */
  readonly number: boolean;
  /** Commas, brackets and obliques between it and the word before; '' where only blanks, a hyphen or an apostrophe stand there. */
  readonly sign: string;
}

/** Small differences between the title of an instrument and what reports make of it. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['for', 'on'],
  ['or', 'and'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['eradication', 'elimination'],
  ['nos', 'no'],
]);

/** Words after which a full stop ends no sentence, as keys: "No. 87". */
const ABBREVIATED = new Set(['no', 'núm', 'núms', 'num']);

const isGap = (unit: number): boolean => isBlank(unit) || isInvisible(unit);
const isDash = (unit: number): boolean => isHyphen(unit) || unit === 0x2012 || unit === 0x2013;
/** Part of a word: a letter or a digit that is not raised. */
export const isInWord = (unit: number): boolean =>
  isWordUnit(unit) && !isSuperscriptDigit(unit) && !isSuperscriptLetter(unit);

/** Where the word ends that begins at `start`. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  let last = start;
  while (at < end) {
    const unit = text.charCodeAt(at++);
    if (isInWord(unit)) last = at;
    else if (!isInvisible(unit)) break;
  }
  return last;
}

/** The word at `start`, which is a word unit. */
export function wordAt(text: string, start: number, end: number, sign = ''): Word {
  let at = start;
  let capitals = 0;
  let digits = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (isLatinCapital(unit)) capitals++;
    else if (!isLatinSmall(unit)) break;
  }
  if (at < end && text.charCodeAt(at) >= 0x80) return otherWordAt(text, start, end, sign);
  const written = text.slice(start, at);
  const small = capitals > 0 ? written.toLowerCase() : written;
  const key = SAME.get(small) ?? small;
  const capital = isLatinCapital(text.charCodeAt(start));
  return { start, end: at, key, capital, number: digits === at - start && digits > 0, sign };
}

/** A word with letters beyond ASCII, or with signs that have no width. */
function otherWordAt(text: string, start: number, end: number, sign: string): Word {
  const last = wordEnd(text, start, end);
  const written = lettersOf(text.slice(start, last));
  const small = written.toLowerCase();
  const key = SAME.get(small) ?? small;
  return { start, end: last, key, capital: written.charAt(0) !== small.charAt(0), number: isNumber(written), sign };
}

/** The word behind one, if only blanks, a hyphen, an apostrophe, commas, brackets or an oblique stand between. */
export function wordAfter(text: string, word: Word, end: number): Word | undefined {
  let sign = '';
  let lines = 0;
  let spaced = false;
  for (let at = word.end; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isInWord(unit)) return wordAt(text, at, end, sign);
    if (isGap(unit)) {
      spaced ||= !isInvisible(unit);
      if (unit === LINE_FEED && ++lines > 1) return undefined;
    } else if (isDash(unit) || isApostrophe(unit)) {
      // A dash between blanks parts sentences; an apostrophe behind a blank opens a quotation.
      if (spaced) return undefined;
    } else if (unit === 44 || unit === 40 || unit === 41 || unit === 47) {
      if (sign.length > 1) return undefined;
      sign += text.charAt(at);
    } else if (unit !== 46 || !ABBREVIATED.has(word.key) || sign !== '') return undefined;
  }
  return undefined;
}

/** The word before `at`, if only blanks, hyphens and apostrophes stand between; not before `start`. */
export function wordBefore(text: string, at: number, start: number): Word | undefined {
  let last = at;
  let lines = 0;
  let spaced = false;
  while (last > start) {
    const unit = text.charCodeAt(last - 1);
    if (isGap(unit)) {
      spaced ||= !isInvisible(unit);
      if (unit === LINE_FEED && ++lines > 1) return undefined;
    } else if (spaced && isDash(unit) ? isGap(text.charCodeAt(last - 2)) : !isDash(unit) && !isApostrophe(unit)) break;
    last--;
  }
  let first = last;
  while (first > start && (isInWord(text.charCodeAt(first - 1)) || isInvisible(text.charCodeAt(first - 1)))) first--;
  while (first < last && isInvisible(text.charCodeAt(first))) first++;
  return first < last ? wordAt(text, first, last) : undefined;
}

/** The words of a name in a table. */
export function wordsOf(name: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < name.length && !isInWord(name.charCodeAt(at))) at++;
  let word: Word | undefined = at < name.length ? wordAt(name, at, name.length) : undefined;
  while (word) {
    words.push(word);
    word = wordAfter(name, word, name.length);
  }
  return words;
}

/** Whether a word begins at `at`: nothing that could belong to it stands before. */
export function beginsWord(text: string, at: number, start: number): boolean {
  return at <= start || !isInWord(text.charCodeAt(at - 1));
}

/** Without the signs that have no width, and with plain hyphens. */
export function lettersOf(written: string): string {
  let clean = '';
  let kept = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit < 0x80 || (unit !== 0x2010 && unit !== 0x2011 && !isInvisible(unit))) continue;
    clean += written.slice(kept, at) + (isInvisible(unit) ? '' : '-');
    kept = at + 1;
  }
  return kept === 0 ? written : clean + written.slice(kept);
}

function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false;
  return word !== '';
}
