import { isBlank, isDigit, isLatinCapital, isLatinSmall, isLetter, isWordUnit } from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter, romanValue, toRoman } from '../text/numerals';
import type { Span } from '../text/span';
import { isArabicDigit, isArabicLetter, isArabicSign, withLatinDigits } from './arabic';
import { isChinese, readChinese } from './chinese';
import type { Language } from './data/languages';
import { lexiconOf, PLAIN, type Keyword, type Phrase, type Script } from './lexicon';
import { findNames, type FoundName } from './names/names';
import { maySymbolBegin, readAddenda, readSymbol, type FoundSymbol } from './symbols';

/** A web address that was found in the text already. */
export interface FoundAddress extends Span {
  readonly url: string;
}

/** One step of the grammar through a text. Marks of notes, emphasis and invisible signs are passed over. */
export type Token = WordToken | NumberToken | BracketedToken | NameToken | SymbolToken | AddressToken | SignToken;

interface Step extends Span {
  /** A blank or a line end stands before it. */
  readonly spaced: boolean;
}

export interface WordToken extends Step {
  readonly is: 'word';
  /**
   * In small letters, invisible signs left out, with the stop that abbreviates it: `para.`, `Ibid` → `ibid`. Empty for
   * small words without a meaning to the grammar, which in a row are one token.
   */
  readonly text: string;
  /** As written. */
  readonly written: string;
  readonly capital: boolean;
  readonly keyword: Keyword | undefined;
}

/** `12`, `115.4`, `437bis`, `60/251`. */
export interface NumberToken extends Step {
  readonly is: 'number';
  readonly text: string;
}

/** `(a)`, `(iv)`, `(2000)`, `(XXI)`, `(S-VI)`; the text is what stands inside. */
export interface BracketedToken extends Step {
  readonly is: 'bracketed';
  readonly text: string;
}

export interface NameToken extends Step {
  readonly is: 'name';
  readonly found: FoundName;
  readonly written: string;
}

export interface SymbolToken extends Step {
  readonly is: 'symbol';
  readonly found: FoundSymbol;
}

export interface AddressToken extends Step {
  readonly is: 'address';
  readonly url: string;
}

export interface SignToken extends Step {
  readonly is: 'dash' | 'comma' | 'semicolon' | 'stop' | 'colon' | 'open' | 'close' | 'quote' | 'slash' | 'sign';
}

const LONGEST_BRACKETED = 12;
const LONGEST_SUFFIX = 6;
/** `iii)`, `12)` */
const LONGEST_HALF = 4;
const LONGEST_MARK = 64;

/**
 * The words of text[start, end) as tokens; offsets are counted from the beginning of `text`. `addresses`, in order, are
 * stepped over as a whole. `cutName` is a name that the text before broke off in, or empty. Time linear in the length.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: Language,
  addresses: readonly FoundAddress[],
  cutName: string,
): Token[] {
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
  private readonly tokens: Token[] = [];
  private readonly lexicon;
  /** The text for the reader of symbols, which knows only scripts with blanks between their words. */
  private readonly latin: string;
  private readonly script: Script | undefined;
  private readonly chinese: boolean;
  private readonly arabic: boolean;
  private nextName = 0;
  private nextAddress = 0;
  private spaced = true;
  /** The last token that is a number written in words. */
  private lastNumeral: WordToken | NumberToken | undefined;

  constructor(
    private readonly text: string,
    private readonly end: number,
    language: Language,
    private readonly addresses: readonly FoundAddress[],
    private readonly names: readonly FoundName[],
  ) {
    this.lexicon = lexiconOf(language);
    this.script = this.lexicon.script;
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
    return this.tokens;
  }

  private step(at: number): number {
    const unit = this.text.charCodeAt(at);
    if (isLatinSmall(unit)) {
      const plain = this.plainWord(at);
      if (plain > at) return plain;
    }
    if (isBlank(unit)) {
      if (!isInvisible(unit)) this.spaced = true;
      return at + 1;
    }
    const address = this.whole(at);
    if (address > at) return address;
    if (this.arabic && isArabicSign(unit)) return this.readSign(at, unit);
    if (isWordUnit(unit) && !isSuperscriptDigit(unit) && !isSuperscriptLetter(unit)) {
      if (maySymbolBegin(this.latin, at)) {
        const symbol = this.readSymbol(at);
        if (symbol > at) return symbol;
      }
      if (isDigit(unit)) return this.readNumber(at);
      if (this.chinese && isChinese(unit)) return this.readChinese(at);
      return this.arabic && isArabicDigit(unit) ? this.readArabicNumber(at) : this.readWord(at);
    }
    return this.readSign(at, unit);
  }

  /**
   * Steps over a word in small letters that means nothing to the grammar, which most words are; gives `at` for any other.
   * Such words in a row are one token.
   */
  private plainWord(at: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < this.end && isLatinSmall(text.charCodeAt(end))) end++;
    const after = text.charCodeAt(end);
    // Anything but a blank or a sign of the sentence may make another word of it.
    if (after !== 32 && after !== 44 && after !== 10 && after !== 59) return at;
    if (this.lexicon.mayHold(text.charCodeAt(at), end - at) || this.names[this.nextName]?.start === at) return at;
    const last = this.tokens.at(-1);
    if (last?.is === 'word' && last.text === '') this.tokens[this.tokens.length - 1] = { ...last, end };
    else this.tokens.push({ is: 'word', start: at, end, spaced: this.spaced, ...PLAIN });
    this.spaced = false;
    return end;
  }

  private push(token: Token): number {
    this.tokens.push(token);
    this.spaced = false;
    return token.end;
  }

  /** A name or an address that begins here, as a whole. */
  private whole(at: number): number {
    let address = this.addresses[this.nextAddress];
    while (address && address.start < at) address = this.addresses[++this.nextAddress];
    if (address?.start === at) {
      this.nextAddress++;
      return this.push({ is: 'address', start: at, end: address.end, spaced: this.spaced, url: address.url });
    }
    let name = this.names[this.nextName];
    while (name && name.start < at) name = this.names[++this.nextName];
    if (name?.start !== at) return at;
    this.nextName++;
    const written = this.text.slice(at, name.end);
    return this.push({ is: 'name', start: at, end: name.end, spaced: this.spaced, found: name, written });
  }

  private readSymbol(at: number): number {
    const found = readSymbol(this.latin, at, this.end);
    if (!found) return at;
    const { start, end } = found;
    // The two halves of a joint symbol name one document.
    let last = this.push({ is: 'symbol', start, end: found.joint?.end ?? end, spaced: this.spaced, found });
    const { items } = readAddenda(this.latin, found, this.end);
    for (const item of items)
      last = this.push({ is: 'symbol', start: item.start, end: item.end, spaced: true, found: item });
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
    return this.halfBracketed(at, suffix, text) || this.pushNumber(at, suffix, text);
  }

  /**
   * `b)` and `1)` behind a number, a locator or another such label, where the language writes them with half a bracket
   * ("párrafo 25 b) y c)"); the offset behind it, or 0.
   */
  private halfBracketed(start: number, end: number, text: string): number {
    if (!this.script?.halfBrackets || this.text.charCodeAt(end) !== 41) return 0;
    const joint = this.tokens.at(-1);
    const listed = joint?.is === 'comma' || (joint?.is === 'word' && joint.keyword?.is === 'and');
    const before = listed ? this.tokens.at(-2) : joint;
    const figure = isDigit(text.charCodeAt(0));
    const named = before?.is === 'word' && before.keyword?.is === 'locator' && !figure && !listed;
    const numbered = before?.is === 'number' && !listed && Number(before.text) > 0;
    if (!named && !numbered && before?.is !== 'bracketed') return 0;
    if (!isLabel(text) || text.length > LONGEST_HALF) return 0;
    return this.push({ is: 'bracketed', start, end: end + 1, spaced: this.spaced, text });
  }

  /** Arabic signs and Chinese characters end a word, though they count among letters elsewhere. */
  private parts(unit: number): boolean {
    return (this.arabic && isArabicSign(unit)) || (this.chinese && isChinese(unit));
  }

  private pushNumber(start: number, end: number, text: string): number {
    const [whole, dash] = this.arabic ? [this.tokens.at(-2), this.tokens.at(-1)] : [];
    // "140-2": where English writes a stop. A range would go up.
    if (
      whole?.is === 'number' &&
      dash?.is === 'dash' &&
      !dash.spaced &&
      !this.spaced &&
      Number(text) < Number(whole.text)
    ) {
      this.tokens.length -= 2;
      const { start: first, spaced } = whole;
      return this.push({ is: 'number', start: first, end, spaced, text: `${whole.text}.${text}` });
    }
    return this.push({ is: 'number', start, end, spaced: this.spaced, text });
  }

  private digits(at: number): number {
    let end = at;
    while (end < this.end && isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** `١٢`, `٦٠/٢٥١` */
  private readArabicNumber(at: number): number {
    const { text } = this;
    const digitAt = (place: number): boolean => place < this.end && isArabicDigit(text.charCodeAt(place));
    let end = at;
    while (digitAt(end) || ((text.charCodeAt(end) === 47 || text.charCodeAt(end) === 46) && digitAt(end + 1))) end++;
    return this.pushNumber(at, end, withLatinDigits(text.slice(at, end)));
  }

  private readChinese(at: number): number {
    const { tokens, next } = readChinese(this.text, at, this.end, this.spaced, this.tokens);
    for (const token of tokens) this.tokens.push(token);
    this.spaced = false;
    return next;
  }

  private readWord(at: number): number {
    const { text } = this;
    let end = at;
    let invisible = false;
    while (end < this.end) {
      const unit = text.charCodeAt(end);
      if (isInvisible(unit)) invisible = true;
      else if (isSuperscriptDigit(unit) || isSuperscriptLetter(unit)) break;
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
    const whole = text.slice(at, end);
    const written = invisible ? withoutInvisible(whole) : whole;
    if (this.script) return this.readForeign(at, end, written, this.script);
    return this.pushWord(at, end, written.toLowerCase().replace('’', "'"), written);
  }

  private pushWord(start: number, end: number, small: string, written: string): number {
    const { spaced, lexicon } = this;
    const capital = isCapital(written);
    if (this.text.charCodeAt(end) === 46) {
      const keyword = lexicon.get(`${small}.`);
      if (keyword) return this.push(word(start, end + 1, spaced, `${small}.`, `${written}.`, capital, keyword));
    }
    return this.push(word(start, end, spaced, small, written, capital, lexicon.get(small)));
  }

  /** A word of a language that does more with words than English: numerals, phrases, genitives. */
  private readForeign(at: number, end: number, letters: string, script: Script): number {
    // "а)" with a Cyrillic letter
    const written = letters.length === 1 && this.text.charCodeAt(end) === 41 ? script.label(letters) : letters;
    const capital = isCapital(written);
    const label = capital ? 0 : this.halfBracketed(at, end, written);
    if (label > 0) return label;
    const small = script.spell(written.toLowerCase().replace('’', "'"));
    if (this.readNumeral(at, end, capital ? written : small, script)) return end;
    const keyword = this.lexicon.get(small);
    if (keyword?.is === 'year') this.takeYear();
    if (script.genitive(small, keyword)) this.pushOf(at);
    for (const phrase of this.lexicon.phrasesEndingIn(small)) if (this.endPhrase(phrase, at, end, script)) return end;
    return this.pushWord(at, end, small, written);
  }

  /** A number in words right behind a locator or another such number: `المرفق الثاني`, `الأول والثاني`, "article premier". */
  private readNumeral(start: number, end: number, small: string, script: Script): boolean {
    const last = this.tokens.at(-1);
    if (last?.is !== 'word' && last?.is !== 'number') return false;
    const afterNumeral = last === this.lastNumeral;
    if (afterNumeral && last.is === 'word' && script.makesTeen(small)) {
      this.tokens.pop();
      return this.pushNumeral(last.start, end, toRoman(romanValue(last.text) + 10));
    }
    if (!afterNumeral && (last.is !== 'word' || last.keyword?.is !== 'locator')) return false;
    const numeral = script.numeral(small);
    if (numeral !== undefined) return !afterNumeral && this.pushNumeral(start, end, numeral);
    const and = this.lexicon.get(small.charAt(0));
    const second = afterNumeral && and?.is === 'and' ? script.numeral(small.slice(1)) : undefined;
    if (second === undefined) return false;
    const letter = small.charAt(0);
    this.push(word(start, start + 1, this.spaced, letter, letter, false, and));
    return this.pushNumeral(start + 1, end, second);
  }

  private pushNumeral(start: number, end: number, text: string): true {
    const { spaced } = this;
    this.lastNumeral = /^\d/.test(text)
      ? { is: 'number', start, end, spaced, text }
      : word(start, end, spaced, text, text, true, undefined);
    this.push(this.lastNumeral);
    return true;
  }

  /** The "of" that a genitive right behind a number says without a word: `пункт 12 доклада`. */
  private pushOf(at: number): void {
    const last = this.tokens.at(-1);
    if (last?.is !== 'number' && last?.is !== 'bracketed') return;
    this.tokens.push({ ...word(at, at, true, 'of', '', false, { is: 'of' }) });
  }

  /** The number before `года` is a year, and no number of a place or a resolution. */
  private takeYear(): void {
    const last = this.tokens.at(-1);
    if (last?.is !== 'number' || last.text.length !== 4) return;
    const { start, end, spaced } = last;
    this.tokens[this.tokens.length - 1] = { is: 'word', start, end, spaced, ...PLAIN };
  }

  /** Makes one token of a phrase whose last word is text[at, end), if its other words stand before. */
  private endPhrase({ words, means }: Phrase, at: number, end: number, script: Script): boolean {
    const from = this.tokens.length - words.length + 1;
    if (from < 0) return false;
    for (let index = 0; index < words.length - 1; index++) {
      if (spelt(this.tokens[from + index], script) !== words[index]) return false;
    }
    const { start, spaced } = this.tokens[from] ?? { start: at, spaced: this.spaced };
    const written = this.text.slice(start, end);
    this.tokens.length = from;
    if (means.is === 'body') {
      const found: FoundName = { kind: 'body', start, end, body: means.body, short: means.body === '' };
      this.push({ is: 'name', start, end, spaced, found, written });
    } else this.push(word(start, end, spaced, words.join(' '), written, isCapital(written), means));
    return true;
  }

  private readSign(at: number, unit: number): number {
    const { text } = this;
    const spaced = this.spaced;
    if (unit === 40 || unit === 0xff08) {
      const inner = this.bracketed(at);
      if (inner) return this.push(inner);
      return this.push({ is: 'open', start: at, end: at + 1, spaced });
    }
    // A mark of a note in Markdown.
    if (unit === 91 && text.charCodeAt(at + 1) === 94) {
      const close = this.closing(93, at, LONGEST_MARK);
      if (close > 0) return close + 1;
    }
    if (unit === 42 || unit === 95 || unit === 96 || isSuperscriptDigit(unit) || isSuperscriptLetter(unit))
      return at + 1;
    this.push({ is: signOf(unit), start: at, end: at + 1, spaced });
    // Chinese puts no blank behind the end of a sentence.
    if (unit === 0x3002) this.spaced = true;
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
    const written = withoutInvisible(text.slice(at + 1, close)).trim();
    const inner = this.script ? this.script.label(written) : written;
    return isLabel(inner)
      ? { is: 'bracketed', start: at, end: close + 1, spaced: this.spaced, text: inner }
      : undefined;
  }
}

/** A word, or a name of one word ("Совета" before "Безопасности"), as the tables spell it. */
function spelt(token: Token | undefined, script: Script): string | undefined {
  if (token?.is === 'word') return token.text;
  return token?.is === 'name' ? script.spell(token.written.toLowerCase()) : undefined;
}

function word(
  start: number,
  end: number,
  spaced: boolean,
  text: string,
  written: string,
  capital: boolean,
  keyword: Keyword | undefined,
): WordToken {
  return { is: 'word', start, end, spaced, text, written, capital, keyword };
}

/** Signs that take no room: they neither part words nor join them. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    unit === 0x2060 ||
    unit === 0xfeff
  );
}

function withoutInvisible(text: string): string {
  let clean = '';
  for (let at = 0; at < text.length; at++) if (!isInvisible(text.charCodeAt(at))) clean += text.charAt(at);
  return clean;
}

/** Inside of a word: apostrophes and hyphens. */
const isInner = (unit: number): boolean => isApostrophe(unit) || isHyphen(unit);

const isAnyDigit = (unit: number): boolean => isDigit(unit) || isArabicDigit(unit);

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** The `l’` of "l’article", the `d’` and the `qu’`: words of their own. */
function isElision(text: string, start: number, end: number): boolean {
  if (end - start === 2) return 'ldnscjmtLDNSCJMT'.includes(text.charAt(start));
  return end - start === 3 && /^qu$/i.test(text.slice(start, end - 1));
}

const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;

/** The hyphen of `II-VII`, which makes a range and no word. */
const joinsNumerals = (text: string, start: number, hyphen: number): boolean =>
  hyphen - start <= 5 &&
  isLatinCapital(text.charCodeAt(hyphen + 1)) &&
  isLatinCapital(text.charCodeAt(start)) &&
  !Number.isNaN(romanValue(text.slice(start, hyphen)));

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isLabel(inner: string): boolean {
  if (/^\d{1,4}$/.test(inner) || /^[a-z]$/.test(inner) || /^[A-Z]$/.test(inner)) return true;
  if (/^(?:S-|ES-)?[IVXLC]{1,8}$/.test(inner) || /^[ivx]{1,6}$/.test(inner))
    return !Number.isNaN(romanValue(inner.replace(/^E?S-/, '')));
  return /^([a-z])\1$/.test(inner);
}

function signOf(unit: number): SignToken['is'] {
  switch (unit) {
    case 44:
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return 'comma';
    case 59:
    case 0x61b:
    case 0xff1b:
      return 'semicolon';
    case 46:
    case 33:
    case 63:
    case 0x2026:
    case 0x61f:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return 'stop';
    case 58:
    case 0xff1a:
      return 'colon';
    case 41:
    case 93:
    case 0xff09:
      return 'close';
    case 91:
    case 0xff08:
      return 'open';
    case 47:
      return 'slash';
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
    case 39:
    case 0xab:
    case 0xbb:
      return 'quote';
    case 45:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return 'dash';
    default:
      return 'sign';
  }
}
