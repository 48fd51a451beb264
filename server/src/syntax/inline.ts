import { isBlank, isDigit, isLatinCapital, isLatinSmall, isLetter, isWordUnit } from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter, letterValue, numberOf, plainOf } from '../text/numerals';
import type { Closing, Link, Marker } from './block';

const LONGEST_MARKER = 60;
/** An American ellipsis at the end of a sentence has four. */
const DOTS_OF_LEADERS = 6;

/** What is written inside the words of a block. Offsets are counted from `base`. */
export interface Inline {
  readonly markers: Marker[];
  readonly links: Link[];
  readonly words: number;
  /** More dots in a row, with or without blanks between them, than any ellipsis has. */
  readonly leaders: boolean;
  readonly hasAsterisk: boolean;
  /** How many line ends are CR LF. */
  readonly pairs: number;
}

/** The ASCII units that are part of a word and nothing else: most of any text, so they are passed over first. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const special =
    unit <= 32 || unit === 127 || unit === 46 || unit === 91 || unit === 94 || unit === 104 || unit === 119;
  return special || isMark(unit) ? 0 : 1;
});

/** Scans `text[start..end)` once, from left to right; offsets in the answer are those of the text. */
export function scanInline(text: string, start: number, end: number): Inline {
  const markers: Marker[] = [];
  const links: Link[] = [];
  let words = 0;
  let inWord = false;
  let dots = 0;
  let leaders = false;
  let hasAsterisk = false;
  let pairs = 0;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && PLAIN[unit] === 1) {
      dots = 0;
      if (!inWord) {
        inWord = true;
        words++;
      }
      at++;
      continue;
    }
    if (isBlank(unit)) {
      if (unit === 13 && text.charCodeAt(at + 1) === 10) pairs++;
      inWord = false;
      at++;
      continue;
    }
    if (unit === 42) hasAsterisk = true;
    dots = unit === 46 ? dots + 1 : 0;
    if (dots === DOTS_OF_LEADERS) leaders = true;
    if (!inWord && !isMark(unit)) {
      inWord = true;
      words++;
    }
    if ((unit === 104 && text.charCodeAt(at + 1) === 116) || (unit === 119 && text.charCodeAt(at + 1) === 119)) {
      const linkEnd = addressEnd(text, start, at, end);
      if (linkEnd > at) {
        const url = text.slice(at, linkEnd);
        links.push({ start: at, end: linkEnd, url: unit === 119 ? `https://${url}` : url });
        at = linkEnd;
        continue;
      }
    }
    if (unit === 91 || unit === 94) {
      const marker = plainMarker(text, start, at, end);
      if (marker) {
        markers.push(marker);
        at = marker.end;
        continue;
      }
    }
    if (isSuperscriptDigit(unit) || isSuperscriptLetter(unit)) {
      const run = superscriptRun(text, start, at, end);
      for (const marker of run.markers) markers.push(marker);
      at = run.end;
      continue;
    }
    at++;
  }
  return { markers, links, words, leaders, hasAsterisk, pairs };
}

/** Marks of Markdown that are no words of their own. */
function isMark(unit: number): boolean {
  return unit === 42 || unit === 35 || unit === 62 || unit === 124 || unit === 95;
}

/** `[^12]` or `^12^`. */
function plainMarker(text: string, floor: number, start: number, end: number): Marker | undefined {
  const bracket = text[start] === '[';
  if (bracket && text[start + 1] !== '^') return undefined;
  const idStart = start + (bracket ? 2 : 1);
  let at = idStart;
  while (
    at < end &&
    at - idStart < LONGEST_MARKER &&
    text[at] !== ']' &&
    text[at] !== '^' &&
    !isBlank(text.charCodeAt(at))
  )
    at++;
  if (at === idStart || text[at] !== (bracket ? ']' : '^')) return undefined;
  const id = text.slice(idStart, at);
  if (!bracket && !(allDigits(id) || !Number.isNaN(letterValue(id)))) return undefined;
  if (!bracket && isMeasure(text, floor, start, id)) return undefined;
  const style = bracket ? 'bracket' : 'caret';
  const doubtful = !bracket && mayBePower(text, floor, start, at + 1, id);
  const around = surroundings(text, floor, start, at + 1);
  return { id, value: noteValue(id), start, end: at + 1, style, doubtful, ...around };
}

/** The number of a note by its name; NaN for letters and names. */
export function noteValue(id: string): number {
  return allDigits(id) ? numberOf(id) : NaN;
}

const allDigits = (id: string): boolean => {
  for (let i = 0; i < id.length; i++) if (!isDigit(id.charCodeAt(i))) return false;
  return true;
};

const LONGEST_NAME = 25;

/** What stands around a mark: a capitalized word right before it, and whether the sentence goes on. */
function surroundings(
  text: string,
  floor: number,
  start: number,
  end: number,
): { name: string | null; withinSentence: boolean } {
  const withinSentence = isBlank(text.charCodeAt(end)) && isLatinSmall(text.charCodeAt(end + 1));
  let at = start;
  while (at > floor && start - at <= LONGEST_NAME && isNameUnit(text.charCodeAt(at - 1))) at--;
  const capital = at < start && text.charAt(at) !== text.charAt(at).toLowerCase();
  const free = at === floor || isBlank(text.charCodeAt(at - 1)) || '“"(/'.includes(text.charAt(at - 1));
  return { name: capital && free && start - at <= LONGEST_NAME ? text.slice(at, start) : null, withinSentence };
}

const isNameUnit = (unit: number): boolean => isWordUnit(unit) || unit === 0x2019 || unit === 39 || unit === 45;

/** A run of raised digits and letters with its commas: `¹²`, `¹,²`, `¹, ²`, `ᵃ`. */
function superscriptRun(text: string, floor: number, start: number, end: number): { markers: Marker[]; end: number } {
  const markers: Marker[] = [];
  let at = start;
  for (;;) {
    const digits = isSuperscriptDigit(text.charCodeAt(at));
    const first = at;
    let id = '';
    while (at < end && (digits ? isSuperscriptDigit(text.charCodeAt(at)) : isSuperscriptLetter(text.charCodeAt(at)))) {
      if (at - first < LONGEST_MARKER) id += plainOf(text.charCodeAt(at)) ?? '';
      at++;
    }
    const mixed = digits ? isSuperscriptLetter(text.charCodeAt(at)) : isSuperscriptDigit(text.charCodeAt(at));
    if (mixed || (digits && isMeasure(text, floor, first, id))) {
      while (at < end && (isSuperscriptDigit(text.charCodeAt(at)) || isSuperscriptLetter(text.charCodeAt(at)))) at++;
    } else if (digits || (!Number.isNaN(letterValue(id)) && !isOrdinal(text, floor, first))) {
      const doubtful = digits && markers.length === 0 && mayBePower(text, floor, first, at, id);
      const around = surroundings(text, floor, first, at);
      markers.push({ id, value: noteValue(id), start: first, end: at, style: 'superscript', doubtful, ...around });
    }
    const comma = text.charCodeAt(at) === 44 ? at + 1 : -1;
    if (comma < 0 || at >= end) break;
    const next = text.charCodeAt(comma) === 32 ? comma + 1 : comma;
    if (next >= end || !(isSuperscriptDigit(text.charCodeAt(next)) || isSuperscriptLetter(text.charCodeAt(next))))
      break;
    at = next;
  }
  return { markers, end: at };
}

/** 1ᵉ, nᵒ: a raised letter right behind a digit or an n belongs to the number. */
function isOrdinal(text: string, floor: number, at: number): boolean {
  const before = at > floor ? text.charCodeAt(at - 1) : NaN;
  const sign = text[at];
  if (isDigit(before))
    return sign === 'ᵉ' || sign === 'ᵒ' || sign === 'ʳ' || sign === 'ⁿ' || sign === 'ᵗ' || sign === 'ˢ';
  return sign === 'ᵒ' && (before === 110 || before === 78);
}

const LENGTHS = new Set(['m', 'km', 'cm', 'mm', 'dm', 'ft', 'mi']);

/** 12.7 km², 40 m³: with its number before it, this is an area or a volume, whatever notes there are. */
function isMeasure(text: string, floor: number, start: number, id: string): boolean {
  if (id !== '2' && id !== '3') return false;
  const unit = wordBefore(text, floor, start);
  const at = start - unit.length;
  return LENGTHS.has(unit) && at - 2 >= floor && isBlank(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}

const LONGEST_UNIT = 4;

/** The last letters before a place: the word, where it is short. */
function wordBefore(text: string, floor: number, start: number): string {
  let at = start;
  while (at > floor && start - at < LONGEST_UNIT && isWordUnit(text.charCodeAt(at - 1))) at--;
  return text.slice(at, start);
}

const BEFORE_POWERS = new Set([...LENGTHS, 's', 'CO', 'R', 'x']);

/** 10³, km², R²; ¹⁴C, l¹école: such a sign is a marker only if a note speaks for it. */
function mayBePower(text: string, floor: number, start: number, end: number, id: string): boolean {
  const before = start > floor ? text.charCodeAt(start - 1) : NaN;
  if (isDigit(before)) return true;
  const after = text.charCodeAt(end);
  if (isLatinCapital(after) && !isWordUnit(before)) return true;
  // "l¹expérience": an apostrophe that was read so from a scanned page.
  if (isLetter(before) && isLetter(after)) return true;
  if (id.length > 1 || !isLetter(before)) return false;
  return BEFORE_POWERS.has(wordBefore(text, floor, start));
}

/** Where the web address that may begin at `start` ends, or `start` when there is none. */
function addressEnd(text: string, floor: number, start: number, end: number): number {
  const before = start > floor ? text.charCodeAt(start - 1) : NaN;
  if (isWordUnit(before) || before === 47 || before === 46 || before === 64) return start;
  const scheme = text.startsWith('https://', start)
    ? 8
    : text.startsWith('http://', start)
      ? 7
      : text.startsWith('www.', start)
        ? 4
        : 0;
  if (scheme === 0) return start;
  const bracketed = before === 60;
  let at = start + scheme;
  let depth = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (
      isBlank(unit) ||
      isAddressStop(unit) ||
      isSuperscriptDigit(unit) ||
      (unit === 91 && text[at + 1] === '^') ||
      isCaretMark(text, at)
    )
      break;
    if (unit === 40) depth++;
    else if (unit === 41) {
      if (depth === 0 && !bracketed) break;
      depth--;
    }
    at++;
  }
  while (at > start + scheme && isTrailing(text.charCodeAt(at - 1))) at--;
  return at > start + scheme && text.slice(start, at).includes('.') ? at : start;
}

/** `^12^` behind an address. */
function isCaretMark(text: string, at: number): boolean {
  return text[at] === '^' && /^\^\d{1,4}\^/.test(text.slice(at, at + 6));
}

/** Signs that never stand in an address: < > " “ ” « » | ` ^ \ { }. */
function isAddressStop(unit: number): boolean {
  return (
    unit === 60 ||
    unit === 62 ||
    unit === 34 ||
    unit === 0x201c ||
    unit === 0x201d ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 124 ||
    unit === 96 ||
    unit === 123 ||
    unit === 125
  );
}

/** Signs that may stand in an address but end a sentence when they come last: . , ; : ! ? ’ ' * _ ]. */
function isTrailing(unit: number): boolean {
  return (
    unit === 46 ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 33 ||
    unit === 63 ||
    unit === 39 ||
    unit === 0x2019 ||
    unit === 0x2018 ||
    unit === 42 ||
    unit === 93 ||
    unit === 95
  );
}

/** How the words of `text[start..end)` end, behind note marks, quotation marks, brackets and emphasis. */
export function closingOf(text: string, start: number, end: number): Closing {
  let at = end - 1;
  while (at >= start) {
    const unit = text.charCodeAt(at);
    if (unit === 93 || unit === 94) {
      const open = markerOpening(text, start, at);
      at = (open >= 0 ? open : at) - 1;
    } else if (unit === 44 && joinsMarks(text, start, at, end)) at--;
    else if (isBlank(unit) || isSuperscriptDigit(unit) || isSuperscriptLetter(unit) || isClosingSign(unit)) at--;
    else if (unit === 46 && endsInAbbreviation(text, start, at)) return 'open';
    else return closingClass(unit);
  }
  return 'open';
}

/** The comma of `¹, ²` or `[^1],[^2]`. */
function joinsMarks(text: string, start: number, comma: number, end: number): boolean {
  let after = comma + 1;
  if (text.charCodeAt(after) === 32) after++;
  if (after >= end || comma <= start) return false;
  const raised = (unit: number): boolean => isSuperscriptDigit(unit) || isSuperscriptLetter(unit);
  if (raised(text.charCodeAt(comma - 1)) && raised(text.charCodeAt(after))) return true;
  if (text[comma - 1] === '^' && text[after] === '^') return true;
  return text[comma - 1] === ']' && text.startsWith('[^', after);
}

/** Titles and words of citation that no sentence ends with. */
const ABBREVIATIONS = new Set(
  'Mr Ms Mrs Dr Prof Gen Col No Nos para paras art arts chap sect vol p pp cf vs'.split(' '),
);
const LONGEST_ABBREVIATION = 6;

function endsInAbbreviation(text: string, start: number, stop: number): boolean {
  let at = stop;
  while (at > start && stop - at <= LONGEST_ABBREVIATION && isLetter(text.charCodeAt(at - 1))) at--;
  return at < stop && ABBREVIATIONS.has(text.slice(at, stop));
}

/** Where the `[^…]` or `^…^` begins that ends at `close`, or -1. */
function markerOpening(text: string, start: number, close: number): number {
  const floor = Math.max(start, close - LONGEST_MARKER - 2);
  const bracket = text[close] === ']';
  for (let at = close - 1; at >= floor; at--) {
    if (isBlank(text.charCodeAt(at))) return -1;
    if (text[at] !== '^') continue;
    if (!bracket) return at;
    return text[at - 1] === '[' ? at - 1 : -1;
  }
  return -1;
}

function isClosingSign(unit: number): boolean {
  return (
    unit === 42 ||
    unit === 95 ||
    unit === 34 ||
    unit === 39 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 41 ||
    unit === 62 ||
    unit === 94
  );
}

function closingClass(unit: number): Closing {
  if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002 || unit === 0x61f) return 'stop';
  if (unit === 58 || unit === 0xff1a) return 'colon';
  if (unit === 59 || unit === 0xff1b || unit === 0x61b) return 'semicolon';
  if (unit === 44 || unit === 0x60c) return 'comma';
  return 'open';
}

/** True when the first letter of `text[start..end)` is a capital; opening quotation marks and brackets are passed over. */
export function beginsWithCapital(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + 8);
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (isLatinSmall(unit)) return false;
    if (isLatinCapital(unit)) return true;
    if (isDigit(unit)) return false;
    if (unit >= 0xc0 && isLetter(unit)) {
      const sign = text.charAt(at);
      return sign === sign.toUpperCase() && sign !== sign.toLowerCase();
    }
  }
  return false;
}
