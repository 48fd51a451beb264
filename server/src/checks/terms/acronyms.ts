import { memo } from '../../report/memo';
import type { Report } from '../../report/model';
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import { ownWordsOf } from './ownWords';

/** An acronym where it stands. */
export interface Acronym extends Span {
  /** Without the “s” of several: `NGO`. */
  readonly name: string;
  /**
   * `written` in brackets behind words whose initials it is made of; `explained` some other way, such as by words in
   * brackets behind it; else `used`.
   */
  readonly as: 'written' | 'explained' | 'used';
  /** It is one word of a longer name: “the ABC Initiative”. */
  readonly inName: boolean;
  /** For one that is `written`: from the first of its words to the closing bracket. */
  readonly whole: Span | undefined;
}

/** Two capitals or more, with a plus behind; no part of a document symbol, an address or a longer word. */
const ACRONYM =
  /(?<![\p{L}\p{N}/.&_@#\u2010\u2011-])[A-Z]{2,12}\+?s?(?![\p{L}\p{N}/&_@]|[\u2010\u2011-][\p{Lu}\d]|[\u2010\u2011-]\s|\.[\p{L}\d])/gu;
/** “IV”, “XXII”; and with it the few acronyms that look so. */
const NUMERAL = /^[IVXLCDM]+s?$/;
/** "KHM 1/2025", "ISO 9001": what a number stands behind is a reference. */
const NUMBER_BEHIND = /^\s\d+\/\d/;
/** What stands in a bracket before an acronym that is explained by it. */
const INTRODUCED =
  /\(\s?(?:(?:hereinafter|hereafter|also|known|referred|to|as|or|the|in|short|abbreviated|abbreviation|acronym),?\s){0,6}["“‘']?$/i;
const LONGEST_INTRODUCTION = 60;
/** Words in brackets behind it. */
const EXPLAINED_BEHIND = /^\s\(\p{L}[\p{L}'’-]*,?\s\p{L}/u;
/** “ABC: words”, “ABC – words”, as in a list of abbreviations. */
const LISTED = /^\s?(?::|–|—|=|\||\t|\s{2,})\s?\p{L}/u;
const LONGEST_LISTED = 25;
/** A word all in capitals beside it: a line of capitals, or the name of a person. */
const CAPITALS_BEFORE = /\p{Lu}{2}[.,]?\s$/u;
const CAPITALS_BEHIND = /^\s\p{Lu}{2}/u;
/** A capitalized word before it, but for those that begin a sentence. */
const NAME_BEFORE =
  /(?<!\p{L})(?!(?:The|An?|This|That|These|Those|Its|Some|All|Both|Each|Many|Most|In|On|At|By|For|With|From|Since|And|But|While|When|As|If|Other|Several|Local|International|National)\s)\p{Lu}[\p{Ll}’'-]*\s$/u;
const NAME_BEHIND = /^\)?(?:’s|'s)?\s\p{Lu}/u;
/** The half of a word that a line end has parted. */
const PARTED = /[\u2010\u2011-]\s$/;
/** How far a look ahead or behind reaches. */
const LOOK = 40;

/** The acronyms of a block, in order. */
export function acronymsOf(report: Report, index: number): readonly Acronym[] {
  const block = report.tree.blocks[index];
  return block ? acronymsIn(block, report, index) : [];
}

const acronymsIn = memo<Block, readonly Acronym[], [Report, number]>((block, report, index) => {
  const text = report.tree.textOf(index, 0, block.contentEnd);
  if (!/[A-Z]{2}/.test(text)) return [];
  const own = ownWordsOf(report, index);
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: written, index: start }): Acronym[] => {
    const end = start + written.length;
    const name = written.endsWith('s') ? written.slice(0, -1) : written;
    const before = text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start);
    const behind = text.slice(end, end + LOOK);
    if (NUMERAL.test(written) || NUMBER_BEHIND.test(behind)) return [];
    if (PARTED.test(before)) return [];
    const inName = NAME_BEFORE.test(before) || NAME_BEHIND.test(behind);
    const common = { start, end, name, inName };
    if (before.endsWith('(') && behind.startsWith(')')) {
      const first = firstOfWords(text, start - 1, name);
      if (first !== undefined) return [{ ...common, as: 'written', whole: { start: first, end: end + 1 } }];
    }
    const isExplained =
      INTRODUCED.test(before) ||
      EXPLAINED_BEHIND.test(behind) ||
      (start === block.contentStart && block.words < LONGEST_LISTED && LISTED.test(behind));
    if (isExplained) return [{ ...common, as: 'explained', whole: undefined }];
    const isQuoted = own.charAt(start) !== text.charAt(start);
    if (isQuoted || CAPITALS_BEFORE.test(before) || CAPITALS_BEHIND.test(behind)) return [];
    return [{ ...common, as: 'used', whole: undefined }];
  });
});

const WORDS_A_LETTER = 3;

/**
 * Where the words begin that an acronym in brackets stands for: “International Monetary Fund (IMF)”. Their initials hold its letters in
 * order, the first of them at the beginning; undefined where they do not.
 */
function firstOfWords(text: string, bracket: number, name: string): number | undefined {
  const letters = name.replace(/[^A-Z]/g, '').toLowerCase();
  const reach = text.slice(Math.max(0, bracket - letters.length * WORDS_A_LETTER * LOOK_WORD), bracket);
  const words = [...reach.matchAll(/\p{L}[\p{L}'’]*|[.;:()]/gu)].reverse();
  let waiting = letters.length - 1;
  for (const { 0: word, index } of words.slice(0, letters.length * WORDS_A_LETTER)) {
    if (/^[.;:()]$/.test(word)) return undefined;
    if (word.charAt(0).toLowerCase() !== letters.charAt(waiting)) continue;
    if (waiting === 0) return bracket - reach.length + index;
    waiting--;
  }
  return undefined;
}
const LOOK_WORD = 14;
