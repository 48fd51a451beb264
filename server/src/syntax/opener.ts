import { isBlank, isDigit, isLatinCapital, isLatinSmall } from '../text/characters';
import { isSuperscriptDigit, isSuperscriptLetter, letterValue, plainOf, romanValue } from '../text/numerals';
import type { BlockKind, Label, MarkerStyle } from './block';

/** What stands at the beginning of a line. Offsets are counted in the text that was given. */
export interface Opener {
  readonly kind: BlockKind;
  readonly label: Label | undefined;
  readonly innerLabel: Label | undefined;
  readonly note:
    | { readonly id: string; readonly style: MarkerStyle | 'asterisk'; readonly start: number; readonly end: number }
    | undefined;
  readonly headingDepth: number;
  readonly contentStart: number;
}

const HASH = 35;
const ASTERISK = 42;
const STOP = 46;
const BACKSLASH = 92;
const UNDERSCORE = 95;
const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;
const LONGEST_LABEL = 12;

/**
 * Reads the opening of the line `text[start..end)`: Markdown and quotation marks first, then the label. Never looks
 * further into the line than its label; takes the same time for a line of any length.
 */
export function readOpener(text: string, start: number, end: number): Opener {
  let at = skipBlanks(text, start, end);
  while (text[at] === '>' && at < end) at = skipBlanks(text, at + 1, end);

  let headingDepth = 0;
  while (headingDepth < 6 && text.charCodeAt(at + headingDepth) === HASH) headingDepth++;
  if (headingDepth > 0 && at + headingDepth < end && isBlank(text.charCodeAt(at + headingDepth)))
    at = skipBlanks(text, at + headingDepth, end);
  else headingDepth = 0;

  const plain = (kind: BlockKind, contentStart: number, label?: Label, innerLabel?: Label): Opener => ({
    kind,
    label,
    innerLabel,
    note: undefined,
    headingDepth,
    contentStart,
  });

  if (text[at] === '|') return plain('tableRow', at);
  if (isDivider(text, at, end)) return plain('divider', at);
  const note = readAsterisks(text, at, end) ?? readNoteMark(text, at, end);
  if (note) {
    const { kind, contentStart, ...mark } = note;
    return { ...plain(kind, contentStart), note: mark };
  }
  if (isBullet(text, at, end)) return plain('bullet', skipBlanks(text, at + 1, end));

  const words = skipEmphasis(text, at, end);
  const numbered = readNumber(text, words, end);
  if (numbered) return plain(numbered.kind, afterLabel(text, numbered.after, end), numbered.label);
  const section = readSectionNumber(text, words, end);
  if (section) return plain('sectionNumbered', afterLabel(text, section.end + 1, end), section);
  const lettered = readLetter(text, words, end);
  if (lettered) {
    const after = afterLabel(text, closeOf(lettered), end);
    const inner = readLetter(text, after, end);
    if (inner?.form === lettered.form) return plain('lettered', afterLabel(text, closeOf(inner), end), lettered, inner);
    return plain('lettered', after, lettered);
  }
  return plain('text', at);
}

const closeOf = (label: Label): number => label.end + 1;

/** A label ends before a blank or the end of the line; `**IV.**` has its emphasis to close first, `12.**Text**` opens one. */
function endsLabel(text: string, at: number, end: number): boolean {
  const after = skipEmphasis(text, at, end);
  return after >= end || after > at || isBlank(text.charCodeAt(after));
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function skipEmphasis(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 3 && (text.charCodeAt(at) === ASTERISK || text.charCodeAt(at) === UNDERSCORE)) at++;
  return at;
}

/** After the label of `**12.** Text` the closing marks go too, of `12. **Text**` the opening ones stay. */
function afterLabel(text: string, start: number, end: number): number {
  return skipBlanks(text, skipEmphasis(text, start, end), end);
}

/** Three or more of `*`, `-` or `_` and nothing else. */
function isDivider(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(start);
  if (sign !== ASTERISK && sign !== UNDERSCORE && sign !== 45) return false;
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === sign) count++;
    else if (!isBlank(unit)) return false;
  }
  return count >= 3;
}

function isBullet(text: string, at: number, end: number): boolean {
  return at + 1 < end && '•–—-▪‣●◦·+'.includes(text.charAt(at)) && isBlank(text.charCodeAt(at + 1));
}

/** `* `, `** ` … `**** `: a note of the title page, or a bullet of Markdown. `\* ` is never a bullet. */
function readAsterisks(text: string, start: number, end: number) {
  const first = text.charCodeAt(start) === BACKSLASH ? start + 1 : start;
  let at = first;
  while (at < end && at - first < 5 && text.charCodeAt(at) === ASTERISK) at++;
  if (at === first || at - first > 4 || at >= end || !isBlank(text.charCodeAt(at))) return undefined;
  return {
    kind: 'asterisk' as const,
    id: text.slice(first, at),
    style: 'asterisk' as const,
    start,
    end: at,
    contentStart: skipBlanks(text, at, end),
  };
}

/** `¹² Text`, `ᵃ Text` or `[^12]: Text`. */
function readNoteMark(text: string, start: number, end: number) {
  if (text[start] === '[' && text[start + 1] === '^') {
    let at = start + 2;
    while (at < end && at - start < 60 && text[at] !== ']' && !isBlank(text.charCodeAt(at))) at++;
    if (text[at] !== ']' || text[at + 1] !== ':' || at === start + 2) return undefined;
    const contentStart = skipBlanks(text, at + 2, end);
    return {
      kind: 'note' as const,
      id: text.slice(start + 2, at),
      style: 'bracket' as const,
      start,
      end: at + 1,
      contentStart,
    };
  }
  let id = '';
  let at = start;
  const digits = isSuperscriptDigit(text.charCodeAt(start));
  while (at < end && at - start < 60) {
    const unit = text.charCodeAt(at);
    if (!(digits ? isSuperscriptDigit(unit) : isSuperscriptLetter(unit))) break;
    id += plainOf(unit) ?? '';
    at++;
  }
  if (id === '' || (!digits && Number.isNaN(letterValue(id)))) return undefined;
  const next = text.charCodeAt(at);
  const contentStart = skipBlanks(text, at, end);
  // A comma or stop right behind the mark means running text that happens to begin a line.
  if (
    contentStart === at &&
    at < end &&
    (next === 44 || next === STOP || isSuperscriptDigit(next) || isSuperscriptLetter(next))
  )
    return undefined;
  return { kind: 'note' as const, id, style: 'superscript' as const, start, end: at, contentStart };
}

function readNumber(
  text: string,
  start: number,
  end: number,
): { kind: BlockKind; label: Label; after: number } | undefined {
  const first = digitsEnd(text, start, end);
  if (first === start || first - start > LONGEST_LABEL) return undefined;
  let at = first;
  let points = 0;
  while (text.charCodeAt(at) === STOP && isDigit(text.charCodeAt(at + 1)) && points < 3) {
    const next = digitsEnd(text, at + 1, end);
    if (next - at > 5) return undefined;
    at = next;
    points++;
  }
  const stopped = text.charCodeAt(at) === STOP && at < end;
  const after = stopped ? at + 1 : at;
  const blankAfter = endsLabel(text, after, end);
  if (!blankAfter || (points === 0 && !stopped)) return undefined;
  if (points > 0 && !stopped && after >= end) return undefined;
  const label: Label = { text: text.slice(start, at), start, end: at, form: stopped ? 'stop' : 'none' };
  return { kind: points > 0 ? 'pointNumbered' : 'numbered', label, after };
}

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= LONGEST_LABEL && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** `IV. Title` or `B. Title`; the label is the numeral or the one capital. */
function readSectionNumber(text: string, start: number, end: number): Label | undefined {
  let at = start;
  while (at < end && at - start < LONGEST_LABEL && isLatinCapital(text.charCodeAt(at))) at++;
  if (at === start || text.charCodeAt(at) !== STOP || at + 2 >= end || !endsLabel(text, at + 1, end)) return undefined;
  const numeral = text.slice(start, at);
  if (numeral.length > 1 && Number.isNaN(romanValue(numeral))) return undefined;
  return { text: numeral, start, end: at, form: 'stop' };
}

/** `(a)`, `(iv)`, `(aa)`, `a)`, `iv)`, `a.`, `i.`; before a blank or the end of the line. */
function readLetter(text: string, start: number, end: number): Label | undefined {
  const bracketed = text.charCodeAt(start) === OPEN_BRACKET;
  const first = bracketed ? start + 1 : start;
  let at = first;
  while (at < end && at - first < 8 && isLatinSmall(text.charCodeAt(at))) at++;
  if (at === first) return undefined;
  const name = text.slice(first, at);
  const counts = !Number.isNaN(letterValue(name)) || !Number.isNaN(romanValue(name));
  const close = text.charCodeAt(at);
  if (!counts || !endsLabel(text, at + 1, end)) return undefined;
  if (close === CLOSE_BRACKET) return { text: name, start: first, end: at, form: bracketed ? 'brackets' : 'bracket' };
  if (!bracketed && close === STOP && at + 1 < end) return { text: name, start: first, end: at, form: 'stop' };
  return undefined;
}
