import { isBlank, isDigit, isLatinCapital, isLatinSmall, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import { FIRST_COMPONENTS } from './data/bodies';
import { hasKnownStem, isInnerWord, isOwnSeries, isWholeSymbol, mayStandAlone, MODIFIER } from './symbolShape';

/** A document symbol in a text. */
export interface FoundSymbol extends Span {
  /** The whole symbol as it should be written (see `DocumentCitation`). */
  readonly symbol: string;
  /** Written wrongly: with a blank or a hyphen for an oblique, in small letters. */
  readonly malformed: boolean;
  /** The other half of a joint symbol, with its own span. */
  readonly joint: FoundSymbol | null;
}

/** No symbol is longer; what a reading looks at, so that a text of any length takes linear time. */
const REACH = 160;

const LONGEST_FIRST = Math.max(...[...FIRST_COMPONENTS].map((component) => component.length));

// ---------------------------------------------------------------------------------------------------------------------
// The text as a reading sees it

/** A stretch of text with one sign for each kind: invisible signs gone, blanks as ' ', a line end as '\n', more as '\f'. */
interface View {
  readonly signs: string;
  /** Where each sign stands in the text. */
  readonly placeOf: (sign: number) => number;
  /** The text goes on behind it. */
  readonly cut: boolean;
}

/** Nothing in it needs another sign. */
const PLAIN = /^(?:[^\s\u0085\u00ad\u200b-\u2011\u2028-\u202f\u205f\u2060\ufeff]|[ \n](?![ \n]))*$/;

/** Signs that take no room. */
function isInvisible(unit: number): boolean {
  if (unit === 0xad || unit === 0x2060 || unit === 0xfeff) return true;
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e);
}

function viewOf(text: string, at: number, end: number): View {
  const limit = Math.min(text.length, end, at + REACH);
  const cut = limit < Math.min(text.length, end);
  const stretch = text.slice(at, limit);
  if (PLAIN.test(stretch)) return { signs: stretch, placeOf: (sign) => at + sign, cut };
  const places: number[] = [];
  let signs = '';
  for (let place = at; place < limit; place++) {
    const unit = text.charCodeAt(place);
    if (isInvisible(unit)) continue;
    const sign = signOf(text, place, unit);
    const last = signs.charAt(signs.length - 1);
    if (BLANKS.has(last) && BLANKS.has(sign)) {
      if (sign === '\n') signs = signs.slice(0, -1) + (last === ' ' ? '\n' : '\f');
      continue;
    }
    signs += sign;
    places.push(place);
  }
  return { signs, placeOf: (sign) => places[sign] ?? limit, cut };
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\n', '\f']);

function signOf(text: string, place: number, unit: number): string {
  if (unit === 0x2010 || unit === 0x2011) return '-';
  // Of the two units that end a line together the first counts.
  if (isLineEnd(unit)) return unit === 10 && text.charCodeAt(place - 1) === 13 ? ' ' : '\n';
  return isBlank(unit) ? ' ' : text.charAt(place);
}

const isLineEnd = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** Where in the text ends what ends before sign number `end` of the view. */
const endIn = (view: View, end: number): number => view.placeOf(end - 1) + 1;

/** Whether the pattern, which is sticky, matches at a place; gives the match. */
function matchAt(pattern: RegExp, signs: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(signs);
}

// ---------------------------------------------------------------------------------------------------------------------
// Where one can begin

/** A cheap test for callers that walk the text: can a symbol begin with the word at `at`? */
export function maySymbolBegin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isLatinCapital(unit) && !isLatinSmall(unit)) return false;
  if (!isFree(text, at)) return false;
  let letters = '';
  let place = at;
  for (; letters.length <= LONGEST_FIRST && place < at + REACH; place++) {
    const next = text.charCodeAt(place);
    if (isLatinCapital(next) || isLatinSmall(next)) letters += text.charAt(place);
    else if (!isInvisible(next)) break;
  }
  const next = text.charAt(place);
  return '/\\-.(\u2010\u2011'.includes(next) && next !== '' && FIRST_COMPONENTS.has(letters.toUpperCase());
}

/** Whether what stands before leaves a symbol free to begin: no word, address, path or other symbol goes on. */
function isFree(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < REACH && isInvisible(text.charCodeAt(before))) before--;
  if (before < 0) return true;
  const unit = text.charCodeAt(before);
  if (text.charAt(before) === '_') return before === 0 || !isWordUnit(text.charCodeAt(before - 1));
  return !isWordUnit(unit) && !'/\\.:=&?@#%~+-\u2010\u2011'.includes(text.charAt(before));
}

// ---------------------------------------------------------------------------------------------------------------------
// Components

interface Component {
  readonly text: string;
  readonly end: number;
  /** It is written wrongly (`Rev1`, `Add 1`). */
  readonly slip: boolean;
}

/** Words with small letters that symbols know. */
const MIXED_WORDS: ReadonlySet<string> = new Set(
  'Sub Res Rev Add Corr Amend Summary OzL Pro Dec Misc Supp Circ Conf Inf Prog'.split(' '),
);

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Whether symbols know the word in these letters. */
const isSymbolWord = (word: string): boolean => word === word.toUpperCase() || MIXED_WORDS.has(word);

const MODIFIER_KINDS: ReadonlySet<string> = new Set(['Add', 'Rev', 'Corr', 'Amend']);

const NUMBER = /\d{1,6}(?!\d)/y;
const SERIAL_RANGE = /-\d{1,3}(?![\dA-Za-z])/y;
const LETTER = /[A-Z](?![A-Za-z\d])/y;
const GLUED_WORD = /[A-Z]?[a-z]{3,}/y;
const WORD = /[A-Z][A-Za-z]*/y;
const DOTTED = /\.(?:\d{1,6}[A-Z]?(?![A-Za-z\d])|\d{1,6}(?=[a-z]{3})|[A-Z][A-Za-z]*)/y;
const SESSION = /-\d{1,3}(?![\dA-Za-z])/y;
const MORE_CAPITALS = /-[A-Z]{2,}(?=[-/])/y;
const SMALL_NUMBER = /\d{1,3}(?![\dA-Za-z])/y;
const CLOSED_UP = /\((?:(?:E?S-)?[IVXLC]{1,8}|\d{1,3})\)(?=\/)/y;
/** A modifier with its number, whatever stands between the two. */
const LOOSE_MODIFIER =
  /(Add|ADD|Rev|REV|Corr|CORR|Amend|AMEND)(\. ?| )?(\d{1,3})(?:(?=[a-z]{3}|(?:Add|Rev|Corr)\.)|(?![\dA-Za-z]))/y;

/** The component that begins here: a number, a word of capitals, words and numbers joined by full stops. */
function componentAt(signs: string, at: number, first: string): Component | undefined {
  return modifierAt(signs, at) ?? (isDigit(signs.charCodeAt(at)) ? numberAt(signs, at) : wordAt(signs, at, first));
}

function modifierAt(signs: string, at: number): Component | undefined {
  const match = matchAt(LOOSE_MODIFIER, signs, at);
  if (!match) return undefined;
  const [whole, word = '', between = '', number = ''] = match;
  return {
    text: `${titled(word)}.${number}`,
    end: at + whole.length,
    slip: between !== '.',
  };
}

function numberAt(signs: string, at: number): Component | undefined {
  const digits = matchAt(NUMBER, signs, at)?.[0];
  if (digits === undefined) return undefined;
  let end = at + digits.length;
  const tail =
    [LETTER, SERIAL_RANGE, CLOSED_UP].map((pattern) => matchAt(pattern, signs, end)?.[0]).find(Boolean) ?? '';
  end += tail.length;
  const glued = tail === '' && /[A-Za-z]/.test(signs.charAt(end));
  if (glued && !matchAt(GLUED_WORD, signs, end) && !matchAt(LOOSE_MODIFIER, signs, end)) return undefined;
  return { text: digits + tail, end, slip: false };
}

function wordAt(signs: string, at: number, first: string): Component | undefined {
  const word = matchAt(WORD, signs, at)?.[0];
  if (word === undefined || !isSymbolWord(word)) return undefined;
  let text = word;
  const take = (pattern: RegExp): boolean => {
    const more = matchAt(pattern, signs, at + text.length)?.[0];
    if (more === undefined || (pattern === DOTTED && !isSymbolWord(more.slice(1)))) return false;
    text += more;
    return true;
  };
  if (word === 'S' || word === 'ES') take(SESSION);
  else if (first.length > 1 && word.length > 1) take(SMALL_NUMBER);
  while (take(DOTTED) || take(MORE_CAPITALS));
  take(CLOSED_UP);
  const end = at + text.length;
  const glued = /[A-Za-z\d]/.test(signs.charAt(end));
  return glued && !(/\d$/.test(text) && matchAt(GLUED_WORD, signs, end)) ? undefined : { text, end, slip: false };
}

// ---------------------------------------------------------------------------------------------------------------------
// Parentheses: `1325 (2000)`, `2200 A (XXI)`, `6 (Sect. 2)`, `4 (Part II)`

const YEAR_BEHIND = /[ \n]?\((\d{4})\)/y;
const LETTERS_AND_SESSION = /[ \n]?([A-Z])?[ \n]?\(((?:E?S-)?[IVXLC]{1,8})\)/y;
/** A letter in capitals, but not the article or the pronoun of a new sentence. */
const LETTER_BEHIND = /[ \n](?:([B-HJ-Z])(?![A-Za-z\d])|A(?=[^A-Za-z\d ]|$| (?:and|to|or|of|on|[^a-z])))/y;
const FASCICLE = /[ \n]?\((Sect\.|Prog\.|Income sect\.|Introduction)(?:[ \n]?(\d{1,2}[A-Z]?))?\)/y;
const PART =
  /[ \n]?\((Part|Parts|Vol\.|Vols\.|Resumption)[ \n]?([IVXLC]{1,6}|\d{1,2})(?:(\/Part|\/Add\.)[ \n]?([IVXLC]{1,6}|\d{1,2}))?\)/y;
const SUPPLEMENT = /[ \n]?\((SUPP|Supp)\)/y;

/** The component with the parenthesis behind it, one blank before it. */
function withParenthesis(signs: string, component: Component, components: readonly string[]): Component {
  const { text, end } = component;
  const before = components.at(-1);
  const grown = (match: RegExpExecArray, behind: string): Component => ({
    ...component,
    text: `${text}${behind}`,
    end: end + match[0].length,
  });
  if (before === 'RES' || (components.at(-2) === 'RES' && components[0] === 'A')) {
    const number = /^(\d+)([A-Z])?$/.exec(text);
    if (!number) return component;
    if (components[0] === 'S') {
      const year = matchAt(YEAR_BEHIND, signs, end);
      return year ? grown(year, ` (${year[1] ?? ''})`) : component;
    }
    const [, digits = '', letter] = number;
    const own = letter === undefined ? digits : `${digits} ${letter}`;
    const session = matchAt(LETTERS_AND_SESSION, signs, end);
    if (session && before === 'RES') {
      const behind = session[1] === undefined ? '' : ` ${session[1]}`;
      return { ...component, text: `${own}${behind} (${session[2] ?? ''})`, end: end + session[0].length };
    }
    const part = letter === undefined && before !== 'RES' ? matchAt(LETTER_BEHIND, signs, end) : null;
    return part ? grown(part, ` ${part[1] ?? 'A'}`) : { ...component, text: own };
  }
  const fascicle = text === '6' && components[0] === 'A' ? matchAt(FASCICLE, signs, end) : null;
  if (fascicle) return grown(fascicle, ` (${[fascicle[1], fascicle[2]].filter(Boolean).join(' ')})`);
  if (!/\d/.test(text)) return component;
  const supplement = matchAt(SUPPLEMENT, signs, end);
  if (supplement) return grown(supplement, ` (${supplement[1] ?? ''})`);
  const part = matchAt(PART, signs, end);
  if (!part) return component;
  const [, word = '', number = '', second = '', secondNumber = ''] = part;
  return grown(part, ` (${word} ${number}${second}${second === '/Part' ? ' ' : ''}${secondNumber})`);
}

// ---------------------------------------------------------------------------------------------------------------------
// A symbol from its first component on

interface Reading {
  readonly components: readonly string[];
  readonly end: number;
  readonly malformed: boolean;
}

const FIRST = /([A-Z]+)(\.\d{1,3})?(\([IVXLC]{1,8}\))?(?=[/ \n])/y;

/** What parts two components: as it should be, with a line end in it, or by a slip. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly kind: 'oblique' | 'wrap' | 'slip' | 'blank' }[] = [
  { kind: 'oblique', pattern: /\/(?=[A-Za-z\d])/y },
  { kind: 'wrap', pattern: /\/\n(?=[A-Z\d])|\n\/(?=[A-Z\d])/y },
  { kind: 'slip', pattern: /\/\/(?=[A-Za-z\d])|\/ (?=[A-Z\d])| \/(?=[A-Z\d])/y },
  // A modifier that hangs on the number, or on a full stop.
  { kind: 'slip', pattern: /\.?(?=(?:Add|Rev|Corr|Amend)\.? ?\d)/y },
  { kind: 'blank', pattern: / (?=[A-Z\d])/y },
];

const MOST_SLIPS = 2;

/** Reads component after component, over a few slips as well as long as the whole can become a symbol. */
function readComponents(signs: string, mostSlips = MOST_SLIPS): Reading | undefined {
  const head = matchAt(FIRST, signs, 0);
  const [, first = '', dotted = '', closedUp = ''] = head ?? [];
  if (!head || !FIRST_COMPONENTS.has(first)) return undefined;
  const components = [first + dotted + closedUp];
  let end = head[0].length;
  let slips = 0;
  /** What was read before the first slip, and the longest whole symbol behind one. */
  let clean: Reading | undefined;
  let mended: Reading | undefined;
  for (;;) {
    const from = end;
    const separator = SEPARATORS.find(({ pattern }) => matchAt(pattern, signs, from));
    if (!separator) break;
    const start = separator.pattern.lastIndex;
    const bare = componentAt(signs, start, first);
    if (!bare) break;
    const { kind } = separator;
    if (kind === 'slip' || kind === 'blank' || bare.slip) {
      clean ??= { components: [...components], end, malformed: false };
      if (++slips > mostSlips || !mayFollowSlip(signs, components, bare, kind === 'blank')) break;
    }
    if (kind === 'wrap' && FIRST_COMPONENTS.has(matchAt(ANOTHER, signs, start)?.[1] ?? '')) break;
    const component = withParenthesis(signs, bare, components);
    components.push(component.text);
    end = component.end;
    if (slips > 0 && mayStandAlone(components) && endsWell(signs, end, components, kind === 'blank'))
      mended = { components: [...components], end, malformed: true };
  }
  clean ??= { components, end, malformed: false };
  return mended ?? (mayStandAlone(clean.components) && !goesOn(signs, clean.end) ? clean : undefined);
}

/** Behind a line end a symbol of its own can begin. */
const ANOTHER = /([A-Z]+)\//y;

/** The number of a communication, which goes on behind that of a session. */
const VIEWS = /D\/\d+\/\d{4}(?!\d)/y;

/**
 * Whether a component behind a blank or another slip can belong to the symbol. A whole symbol takes a modifier only
 * ("A/HRC/57/78 12 March"); one that says nothing alone takes what begins a component of it.
 */
function mayFollowSlip(signs: string, components: readonly string[], next: Component, blank: boolean): boolean {
  const start = next.end - next.text.length;
  if (MODIFIER.test(next.text)) {
    // "Add.1Add.1" are two copies of one, and "Summary" may be a word of the text.
    const kind = next.text.split('.', 1)[0] ?? '';
    return MODIFIER_KINDS.has(kind) && components.at(-1)?.startsWith(kind) !== true && isWholeSymbol(components);
  }
  if (isWholeSymbol(components)) return matchAt(VIEWS, signs, start) !== null;
  if (FIRST_COMPONENTS.has(next.text) && components.length > 1 && readComponents(signs.slice(start), 0)) return false;
  if (!blank) return true;
  const [first = '', second] = components;
  if (second === undefined) return false;
  const goesOnBehind = signs.charAt(next.end) === '/';
  const stem = hasKnownStem(components) || /^(?:\d|E?S-)/.test(second);
  if (!stem && !(isOwnSeries(first) && (goesOnBehind || /\d/.test(components.slice(1).join())))) return false;
  // A committee and a number alone ("E/CN.6 3") are too little; a word must go on to a number: "E/2025 SESSION" does not.
  if (/^\d/.test(next.text) && !goesOnBehind && components.length === 2 && !TAKES_NUMBER.test(second)) return false;
  return /\d/.test(next.text) || (goesOnBehind && isInnerWord(next.text));
}

/** What one number can follow as the second component. */
const TAKES_NUMBER = /^(?:\d|E?S-|RES|DEC|CONF|AC\.)/;

const FRACTION_OR_SHARE = /[.,]\d| ?%| per cent|-\d|°/y;

/** Whether a mended symbol can end here. */
function endsWell(signs: string, end: number, components: readonly string[], blank: boolean): boolean {
  if (goesOn(signs, end) || /[A-Za-z\d\\]/.test(signs.charAt(end))) return false;
  if (!blank || !isDigit(components.at(-1)?.charCodeAt(0) ?? NaN)) return true;
  return !matchAt(FRACTION_OR_SHARE, signs, end) && !matchAt(MONTH, signs, end);
}

const PATH_GOES_ON =
  /[@=%]|[\\_](?=[A-Za-z\d])|\/[a-z_%]|\.(?:pdf|PDF|docx?|html?|aspx?|txt|json|xml|md|php|xlsx?|zip)(?![A-Za-z])/y;

/** Whether a path, an address or a word goes on where the symbol ends. */
function goesOn(signs: string, end: number): boolean {
  if (/[a-z]/.test(signs.charAt(end)) && !matchAt(GLUED_WORD, signs, end)) return true;
  return matchAt(PATH_GOES_ON, signs, end) !== null;
}

// ---------------------------------------------------------------------------------------------------------------------
// Symbols in other signs: small letters, hyphens, backslashes

const RUN = /[A-Za-z\d.\-/\\]+/y;

/** `a/hrc/57/78`, `A-HRC-57-78`, `A\HRC\57\78` as they should be. Only what names its body by more than a letter. */
function readInOtherSigns(signs: string): Reading | undefined {
  const run = matchAt(RUN, signs, 0)?.[0] ?? '';
  for (const mend of [recased, (text: string) => text.replaceAll('\\', '/'), hyphensAsObliques]) {
    const other = mend(run);
    if (other === run) continue;
    const reading = readComponents(other + signs.slice(run.length));
    if (!reading || reading.malformed || !isWholeSymbol(reading.components)) continue;
    if (reading.end > run.length && /[\n\f]/.test(signs.slice(0, reading.end))) continue;
    const byNumbers = mend === recased && /^\d/.test(reading.components[1] ?? '');
    if (!byNumbers && !hasKnownStem(reading.components)) continue;
    // Whatever is left of the run but a full stop makes it something else.
    if (reading.end >= run.length || /^[.-]$/.test(run.slice(reading.end))) return { ...reading, malformed: true };
  }
  return undefined;
}

function recased(run: string): string {
  // The path of a file goes on in small letters of its own: "A/79/500/page/2".
  const [, , ...rest] = run.split('/');
  if (
    /^[A-Z]/.test(run) &&
    rest.some((part) => /^[a-z]/.test(part) && !MIXED_WORDS.has(titled(part.split('.', 1)[0] ?? '')))
  )
    return run;
  return run.replace(/(?<![\dA-Za-z])[A-Za-z]+/g, (letters) => {
    const title = titled(letters);
    return isSymbolWord(letters) || !MIXED_WORDS.has(title) ? letters.toUpperCase() : title;
  });
}

const hyphensAsObliques = (run: string): string => (run.includes('\\') ? run : run.replaceAll('-', '/'));

// ---------------------------------------------------------------------------------------------------------------------

/**
 * The document symbol whose first sign is at text[at]; undefined when none begins there. Offsets count in `text`; nothing
 * at or behind `end` is read. A full stop, a comma or a star behind a symbol is no part of it.
 */
export function readSymbol(text: string, at: number, end: number): FoundSymbol | undefined {
  if (at >= end || !maySymbolBegin(text, at)) return undefined;
  const found = readHalf(text, at, end);
  if (!found) return undefined;
  const second = secondHalf(text, found.end, end);
  return { ...found, joint: second ?? null };
}

function readHalf(text: string, at: number, end: number): FoundSymbol | undefined {
  const view = viewOf(text, at, end);
  if (!/\d/.test(view.signs)) return undefined;
  const reading = readComponents(view.signs) ?? readInOtherSigns(view.signs);
  if (!reading || (view.cut && reading.end >= view.signs.length)) return undefined;
  return {
    start: at,
    end: endIn(view, reading.end),
    symbol: reading.components.join('/'),
    malformed: reading.malformed,
    joint: null,
  };
}

/** Behind a hyphen or an en dash, after which a line may end: `-S/2023/456`. */
function secondHalf(text: string, at: number, end: number): FoundSymbol | undefined {
  const view = viewOf(text, at, end);
  if (!/^[-–][ \n]?[A-Z]/.test(view.signs)) return undefined;
  const skipped = /^[-–][ \n]/.test(view.signs) ? 2 : 1;
  const start = view.placeOf(skipped);
  const letters = /^[A-Z]+(?=\/|\.\d)/.exec(view.signs.slice(skipped))?.[0] ?? '';
  return FIRST_COMPONENTS.has(letters) ? readHalf(text, start, end) : undefined;
}

// ---------------------------------------------------------------------------------------------------------------------
// "and Add.1 and 2"

const ITEM_SEPARATOR = /(?:[ \n]?,[ \n](?:(?:and|et|y)[ \n])?|[ \n](?:and|et|y|to|&)[ \n]|[ \n]?[–-][ \n]?)/y;
const DASH = /^[ \n]?[–-]|^[ \n]to/;
const ITEM = /(?:([A-Z][A-Za-z]*)\.[ \n]?)?(\d{1,4}[A-Z]?)(?![\dA-Za-z])/y;
const CHAINED = /\/((?:Add|Rev|Corr|Amend)\.\d{1,3})(?![\dA-Za-z])/y;
const LAST_SERIAL = /\/([A-Z][A-Za-z]*)\.(\d{1,4})[A-Z]?$/;
const MONTH = /[ \n](?:January|February|March|April|May|June|July|August|September|October|November|December)/y;
const CLOSES = /[,;:.)\]*–\n]|[ \n](?:and|to|et|y)[ \n]|$/y;

/** Whose numbers go on: the word before the last number, and the number. */
interface Counting {
  readonly word: string | undefined;
  readonly number: number;
}

/**
 * What stands behind a symbol in the place of further ones: "and Add.1 and 2", ", Add.1–3", "and Corr.1", the "and L.11"
 * of "A/C.3/80/L.10 and L.11" (drafting rule C5). Each with its own span and its whole symbol; of a range the two ends.
 * Behind a joint symbol they count for its second half. `end` of the result is where the last one ends.
 */
export function readAddenda(text: string, symbol: FoundSymbol, end: number): { items: FoundSymbol[]; end: number } {
  const base = symbol.joint ?? symbol;
  const items: FoundSymbol[] = [];
  const serial = LAST_SERIAL.exec(base.symbol);
  let counting: Counting = { word: serial?.[1], number: Number(serial?.[2]) };
  let at = base.end;
  for (;;) {
    const view = viewOf(text, at, end);
    const item = readItem(view.signs, base.symbol, counting);
    if (!item) return { items, end: at };
    at = endIn(view, item.end);
    items.push({ start: view.placeOf(item.start), end: at, symbol: item.symbol, malformed: false, joint: null });
    counting = item.counting;
  }
}

function readItem(signs: string, base: string, { word, number }: Counting) {
  const separator = matchAt(ITEM_SEPARATOR, signs, 0)?.[0];
  const match = separator === undefined ? null : matchAt(ITEM, signs, separator.length);
  if (separator === undefined || !match) return undefined;
  const [whole, written, digits = ''] = match;
  const kind = written ?? word;
  const value = Number.parseInt(digits, 10);
  let end = separator.length + whole.length;
  if (kind === undefined || (kind !== word && !MODIFIER_KINDS.has(kind))) return undefined;
  const bareMayFollow = value > number && goesOnCounting(signs, end, separator, kind, value === number + 1);
  if (written === undefined && !bareMayFollow) return undefined;
  let symbol = `${stemFor(base, kind)}/${kind}.${digits}`;
  let chained = false;
  for (let more = matchAt(CHAINED, signs, end); more; more = matchAt(CHAINED, signs, end)) {
    symbol += `/${more[1] ?? ''}`;
    end += more[0].length;
    chained = true;
  }
  // "Add.1/Corr.1 and 2" leaves open of what it is the second.
  return { start: separator.length, end, symbol, counting: { word: chained ? undefined : kind, number: value } };
}

/** What the item hangs on: the document, or what stands before a serial of its own kind. */
function stemFor(symbol: string, kind: string): string {
  const at = symbol.lastIndexOf(`/${kind}.`);
  return at < 0 ? symbol : symbol.slice(0, at);
}

/** Whether a bare number goes on counting ("Add.1 and 2") and does not begin words of the sentence ("and 12 others"). */
function goesOnCounting(signs: string, end: number, separator: string, kind: string, isNext: boolean): boolean {
  if (matchAt(MONTH, signs, end) || /^[.,]\d/.test(signs.slice(end, end + 2))) return false;
  // There are not a hundred addenda to anything: "and Add.1, 2014" is another document or a year.
  if (MODIFIER_KINDS.has(kind) && /^\d{3}/.test(signs.slice(end - 3, end))) return false;
  if (DASH.test(separator) || matchAt(CLOSES, signs, end)) return true;
  return isNext && MODIFIER_KINDS.has(kind) && !separator.includes(',');
}
