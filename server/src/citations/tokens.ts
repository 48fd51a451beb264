import {
  isApostrophe,
  isBlank,
  isDigit,
  isHyphen,
  isInvisible,
  isLatinCapital,
  isLatinSmall,
  isLetter,
  isWordUnit,
  withoutInvisible,
} from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter, romanValue } from '../text/numerals';
import type { Span } from '../text/span';
import { readAddenda } from './addenda';
import { isArabicDigit, isArabicLetter, isArabicSign } from './arabic';
import { pushArabicNumber, readArabicNumber } from './arabicNumbers';
import { isChinese, readChinese } from './chinese';
import type { Language } from './data/languages';
import { ForeignWords } from './foreignWords';
import { isLabel } from './labels';
import { lexiconOf } from './lexicon';
import { mayCite } from './mayCite';
import { findNames, type FoundName } from './names/names';
import { signOf } from './signs';
import { readSymbol } from './symbols';
import { maySymbolBegin } from './symbolStart';
import type { BracketedToken, Token } from './token';
import { TokenWriter } from './tokenWriter';
import { letterCode, ROOT } from './wordTree';

export type * from './token';

/** A web address that was found in the text already. */
export interface FoundAddress extends Span {
  readonly url: string;
}

const LONGEST_BRACKETED = 12;
const LONGEST_SUFFIX = 6;
const LONGEST_MARK = 64;

/**
 * The words of text[start, end) as tokens; offsets are counted from the beginning of `text`. `addresses`, in order, are
 * stepped over as a whole. `cutName` is a name that the text before broke off in, or empty. None where the text can hold no
 * citation. Time linear in the length.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: Language,
  addresses: readonly FoundAddress[],
  cutName: string,
): Token[] {
  const alone = addresses.length === 0 && cutName === '';
  if (alone && !mayCite(text, start, end, language)) return [];
  // "Committee established pursuant to resolution 1373 (2001)" names its resolution, too.
  const names = findNames(text, start, end, language).filter(
    (name) => name.kind === 'instrument' || !/\d/.test(text.slice(name.start, name.end)),
  );
  const rest = cutName === '' ? undefined : restOfName(cutName, text, start, end, language);
  const all = rest ? [rest, ...names.filter((name) => name.start >= rest.end)] : names;
  return new Tokenizer(text, end, language, addresses, all).read(start);
}

/** How far the rest of a name may reach, in UTF-16 units. */
const LONGEST_REST = 200;

/** The rest of a name that began in the text before: "and Political Rights" behind "International Covenant on Civil". */
function restOfName(
  cutName: string,
  text: string,
  start: number,
  end: number,
  language: Language,
): FoundName | undefined {
  const whole = `${cutName} ${text.slice(start, Math.min(end, start + LONGEST_REST))}`;
  const shift = start - cutName.length - 1;
  const name = findNames(whole, 0, whole.length, language).find((one) => one.start === 0);
  if (!name || name.end + shift <= start) return undefined;
  return name.kind === 'body'
    ? { ...name, start, end: name.end + shift }
    : { ...name, start, end: name.end + shift, definedAs: null };
}

class Tokenizer {
  private readonly writer: TokenWriter;
  private readonly lexicon;
  /** The text for the reader of symbols, which knows only scripts with blanks between their words. */
  private readonly latin: string;
  private readonly foreign: ForeignWords | undefined;
  private readonly label: (written: string) => string;
  private readonly chinese: boolean;
  private readonly arabic: boolean;
  private nextName = 0;
  private nextAddress = 0;

  constructor(
    private readonly text: string,
    private readonly end: number,
    language: Language,
    private readonly addresses: readonly FoundAddress[],
    private readonly names: readonly FoundName[],
  ) {
    this.lexicon = lexiconOf(language);
    this.writer = new TokenWriter(text, this.lexicon);
    const { script } = this.lexicon;
    this.foreign = script && new ForeignWords(text, this.writer, this.lexicon, script);
    this.label = script?.label ?? asItIs;
    this.chinese = language === 'zh';
    this.latin = this.chinese ? text.replace(/[\u4e00-\u9fff]/g, '。') : text;
    this.arabic = language === 'ar';
  }

  read(start: number): Token[] {
    let at = start;
    while (at < this.end) {
      const after = this.step(at);
      // Whatever a step does, the walk goes on.
      at = after > at ? after : at + 1;
    }
    return this.writer.tokens;
  }

  private step(at: number): number {
    const unit = this.text.charCodeAt(at);
    if (isBlank(unit)) {
      if (!isInvisible(unit)) this.writer.spaced = true;
      return at + 1;
    }
    const whole = this.readWhole(at);
    if (whole > at) return whole;
    const simple = this.readSimpleWord(at, unit);
    if (simple > at) return simple;
    if (this.arabic && isArabicSign(unit)) return this.readSign(at, unit);
    if (isWordUnit(unit) && !isSuperscriptDigit(unit) && !isSuperscriptLetter(unit)) {
      if (maySymbolBegin(this.latin, at)) {
        const symbol = this.readSymbol(at);
        if (symbol > at) return symbol;
      }
      if (isDigit(unit)) return this.readNumber(at);
      if (this.chinese && isChinese(unit)) return this.readChinese(at);
      return this.arabic && isArabicDigit(unit)
        ? readArabicNumber(this.text, at, this.end, this.writer)
        : this.readWord(at);
    }
    return this.readSign(at, unit);
  }

  /**
   * Reads a word of ASCII letters with nothing special before or behind it, which most words are: without looking at it
   * more than once, and without making a string of what means nothing to the grammar. Gives `at` for any other.
   */
  private readSimpleWord(at: number, first: number): number {
    const { text, writer } = this;
    const { tree } = this.lexicon;
    let end = at;
    let node = ROOT;
    for (let code; end < this.end && (code = letterCode(text.charCodeAt(end))) > 0; end++) node = tree.step(node, code);
    if (end === at || isDigit(first) || !endsPlainly(text, end)) return at;
    const known = tree.valueAt(node);
    if (!known && isLatinSmall(first)) return writer.pushPlain(at, end);
    if (this.foreign || text.charCodeAt(end) === 46) return at;
    if (known) return writer.pushRead(at, end, known.text, known.written, known.capital, known.keyword);
    const written = text.slice(at, end);
    return writer.pushWord(at, end, written.toLowerCase(), written);
  }

  /** A name or an address that begins here, as a whole. */
  private readWhole(at: number): number {
    const { writer } = this;
    let address = this.addresses[this.nextAddress];
    while (address && address.start < at) address = this.addresses[++this.nextAddress];
    if (address?.start === at) {
      this.nextAddress++;
      return writer.push({ is: 'address', start: at, end: address.end, spaced: writer.spaced, url: address.url });
    }
    let name = this.names[this.nextName];
    while (name && name.start < at) name = this.names[++this.nextName];
    if (name?.start !== at) return at;
    this.nextName++;
    const written = this.text.slice(at, name.end);
    return writer.push({ is: 'name', start: at, end: name.end, spaced: writer.spaced, found: name, written });
  }

  private readSymbol(at: number): number {
    const found = readSymbol(this.latin, at, this.end);
    if (!found) return at;
    const { writer } = this;
    const { start, end } = found;
    // The two halves of a joint symbol name one document.
    let last = writer.push({ is: 'symbol', start, end: found.joint?.end ?? end, spaced: writer.spaced, found });
    const { items } = readAddenda(this.latin, found, this.end);
    for (const item of items)
      last = writer.push({ is: 'symbol', start: item.start, end: item.end, spaced: true, found: item });
    return last;
  }

  private readNumber(at: number): number {
    let end = this.digits(at);
    while (this.text.charCodeAt(end) === 46 && isDigit(this.text.charCodeAt(end + 1))) end = this.digits(end + 1);
    if (this.text.charCodeAt(end) === 47 && isDigit(this.text.charCodeAt(end + 1))) end = this.digits(end + 1);
    let suffix = end;
    while (suffix - end <= LONGEST_SUFFIX && isLatinSmall(this.text.charCodeAt(suffix))) suffix++;
    if (isLatinCapital(this.text.charCodeAt(end)) && !isWordUnit(this.text.charCodeAt(end + 1))) suffix = end + 1;
    const behind = this.text.charCodeAt(suffix);
    if (isWordUnit(behind) && !this.parts(behind)) return this.readWord(at);
    const tail = this.text.slice(end, suffix);
    if (tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th') return this.readWord(at);
    const text = this.text.slice(at, suffix);
    return this.foreign?.halfBracketed(at, suffix, text) || this.pushNumber(at, suffix, text);
  }

  /** Arabic signs and Chinese characters end a word, though they count among letters elsewhere. */
  private parts(unit: number): boolean {
    return (this.arabic && isArabicSign(unit)) || (this.chinese && isChinese(unit));
  }

  private pushNumber(start: number, end: number, text: string): number {
    if (this.arabic) return pushArabicNumber(this.writer, start, end, text);
    return this.writer.push({ is: 'number', start, end, spaced: this.writer.spaced, text });
  }

  private digits(at: number): number {
    let end = at;
    while (end < this.end && isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  private readChinese(at: number): number {
    const { writer } = this;
    const { tokens, next } = readChinese(this.text, at, this.end, writer.spaced, writer.tokens);
    for (const token of tokens) writer.tokens.push(token);
    writer.spaced = false;
    return next;
  }

  private readWord(at: number): number {
    const { text } = this;
    let end = at;
    while (end < this.end) {
      const unit = text.charCodeAt(end);
      if (isInvisible(unit)) {
        end++;
        continue;
      }
      if (isSuperscriptDigit(unit) || isSuperscriptLetter(unit)) break;
      else if (!(isWordUnit(unit) && !this.parts(unit)) && !(isInner(unit) && isLetter(text.charCodeAt(end + 1))))
        break;
      else if (isHyphen(unit) && joinsNumerals(text, at, end)) break;
      else if (this.arabic && isArabicLetter(unit) && isAnyDigit(text.charCodeAt(end + 1))) {
        // "و12": what Arabic writes together with a number is a word of its own.
        end++;
        break;
      }
      end++;
      if (isApostrophe(unit) && isElision(text, at, end)) break;
    }
    const written = withoutInvisible(text.slice(at, end));
    if (this.foreign) return this.foreign.read(at, end, written);
    return this.writer.pushWord(at, end, written.toLowerCase().replace('’', "'"), written);
  }

  private readSign(at: number, unit: number): number {
    const { text, writer } = this;
    const { spaced } = writer;
    if (unit === 40 || unit === 0xff08) {
      const inner = this.bracketed(at);
      if (inner) return writer.push(inner);
      return writer.push({ is: 'open', start: at, end: at + 1, spaced });
    }
    // A mark of a note in Markdown.
    if (unit === 91 && text.charCodeAt(at + 1) === 94) {
      const close = this.closing(93, at, LONGEST_MARK);
      if (close > 0) return close + 1;
    }
    if (unit === 42 || unit === 95 || unit === 96 || isSuperscriptDigit(unit) || isSuperscriptLetter(unit))
      return at + 1;
    writer.push({ is: signOf(unit), start: at, end: at + 1, spaced });
    // Chinese puts no blank behind the end of a sentence.
    if (unit === 0x3002) writer.spaced = true;
    return at + 1;
  }

  /** Where the bracket closes that opens at `at`, if that is near; else -1. */
  private closing(unit: number, at: number, farthest: number): number {
    const limit = Math.min(this.end, at + farthest + 1);
    for (let close = at + 1; close < limit; close++) if (this.text.charCodeAt(close) === unit) return close;
    return -1;
  }

  /** `(a)`, `(iv)`, `(2000)`, `(XXI)`: a label in brackets. A word in brackets is none. */
  private bracketed(at: number): BracketedToken | undefined {
    const { text } = this;
    let close = this.closing(41, at, LONGEST_BRACKETED);
    if (close < 0 && this.chinese) close = this.closing(0xff09, at, LONGEST_BRACKETED);
    if (close < 0) return undefined;
    const inner = this.label(withoutInvisible(text.slice(at + 1, close)).trim());
    return isLabel(inner)
      ? { is: 'bracketed', start: at, end: close + 1, spaced: this.writer.spaced, text: inner }
      : undefined;
  }
}

/** Whether a blank or a sign of the sentence stands at a place; anything else may make another word of the one before. */
function endsPlainly(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 32 || unit === 44 || unit === 10 || unit === 59) return true;
  return unit === 46 && text.charCodeAt(at + 1) === 32;
}

const asItIs = (written: string): string => written;

/** Inside of a word: apostrophes and hyphens. */
const isInner = (unit: number): boolean => isApostrophe(unit) || isHyphen(unit);

const isAnyDigit = (unit: number): boolean => isDigit(unit) || isArabicDigit(unit);

/** The `l’` of “l’article”, the `d’` and the `qu’`: words of their own. */
function isElision(text: string, start: number, end: number): boolean {
  if (end - start === 2) return 'ldnscjmtLDNSCJMT'.includes(text.charAt(start));
  return end - start === 3 && /^qu$/i.test(text.slice(start, end - 1));
}

/** The hyphen of `II-VII`, which makes a range and no word. */
const joinsNumerals = (text: string, start: number, hyphen: number): boolean =>
  hyphen - start <= 5 &&
  isLatinCapital(text.charCodeAt(hyphen + 1)) &&
  isLatinCapital(text.charCodeAt(start)) &&
  !Number.isNaN(romanValue(text.slice(start, hyphen)));
