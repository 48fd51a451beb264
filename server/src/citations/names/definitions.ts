import { isBlank, isDigit, isLatinCapital } from '../../text/characters';
import type { Span } from '../../text/span';
import { NOT_BEHIND } from './vocabulary';
import { wordAfter, wordAt, type Word } from './words';

/** No definition is longer. */
const LONGEST = 120;
const MOST_WORDS = 6;

/** Words before what is defined: "hereinafter referred to as the". */
const LEAD = new Set(
  'hereinafter hereafter henceforth referred to as also known called abbreviated below the or and jointly together'.split(
    ' ',
  ),
);

const QUOTES = '"“”‘’«»*_';

/** What a bracket behind a name defines. */
export interface Definition extends Span {
  /** It is made of words of the name, or an abbreviation of their first letters: `COP27` defines no convention. */
  readonly fits: boolean;
  /** It ends in "Conventions", "Covenants": more than the one name before it. */
  readonly plural: boolean;
}

/**
 * The short form in the bracket that follows a name: `(the Convention)`, `(hereinafter “the Protocol”)`, `(ICCPR)`.
 * Undefined where there is no bracket, or something else in it.
 */
export function readDefinition(
  text: string,
  name: Span,
  end: number,
  isHead: (word: Word) => boolean,
): Definition | undefined {
  let open = name.end;
  while (open < end && open < name.end + 4 && (isBlank(text.charCodeAt(open)) || QUOTES.includes(text.charAt(open))))
    open++;
  if (text.charAt(open) !== '(') return undefined;
  const limit = Math.min(end, open + LONGEST);
  let close = open + 1;
  while (close < limit && text.charAt(close) !== ')' && text.charAt(close) !== '(') close++;
  if (close >= limit || text.charAt(close) !== ')') return undefined;
  let first = open + 1;
  let last = close;
  for (;;) {
    while (first < last && isMargin(text, first)) first++;
    const word = first < last ? wordAt(text, first, last) : undefined;
    if (!word || !LEAD.has(word.key) || word.end >= last) break;
    first = Math.max(word.end, first + 1);
    if (text.charAt(first) === ',') first++;
  }
  while (last > first && isMargin(text, last - 1)) last--;
  const span = { start: first, end: last };
  if (first >= last) return undefined;
  const written = text.slice(first, last);
  if (isAbbreviation(written)) return { ...span, fits: areInitials(written, text, name), plural: false };
  const head = headOf(text, span, isHead);
  return head && { ...span, fits: true, plural: head.key.endsWith('s') };
}

const isMargin = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) || QUOTES.includes(text.charAt(at));

/** One word of capitals, digits and hyphens: `OP-CRC-AC`. */
function isAbbreviation(written: string): boolean {
  let capitals = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (isLatinCapital(unit)) capitals++;
    else if (!isDigit(unit) && unit !== 45 && unit !== 0x2011) return false;
  }
  return capitals > 1;
}

/** Whether the letters of an abbreviation begin words of the name, in their order. */
function areInitials(abbreviation: string, text: string, { start, end }: Span): boolean {
  let at = 0;
  let word: Word | undefined = wordAt(text, start, end);
  while (word) {
    while (at < abbreviation.length && !isLatinCapital(abbreviation.charCodeAt(at))) at++;
    if (at < abbreviation.length && text.charAt(word.start).toUpperCase() === abbreviation.charAt(at)) at++;
    word = wordAfter(text, word, end);
  }
  while (at < abbreviation.length && !isLatinCapital(abbreviation.charCodeAt(at))) at++;
  return at === abbreviation.length;
}

/** The "Convention" of a short form that consists of capitalized words alone. */
function headOf(text: string, { start, end }: Span, isHead: (word: Word) => boolean): Word | undefined {
  let head: Word | undefined;
  let word: Word | undefined = wordAt(text, start, end);
  for (let count = 0; word; count++) {
    if (count === MOST_WORDS || word.sign !== '' || NOT_BEHIND.has(word.key)) return undefined;
    if (isHead(word)) head = word;
    else if (!word.capital && !word.number && word.key !== 'of') return undefined;
    const after = wordAfter(text, word, end);
    if (!after && word.end < end) return undefined;
    word = after;
  }
  return head;
}
