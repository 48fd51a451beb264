import { letterValue, romanValue } from '../text/numerals';
import type { Direction, Label, PlaceKind } from './citation';
import type { Keyword } from './lexicon';
import type { NumberToken, Token, WordToken } from './tokens';
import { keywordAt } from './walk';

/** One item of a locator: the `12–15` and the `20 (b)` of "paras. 12–15 and 20 (b)". */
export interface Item {
  readonly start: number;
  end: number;
  readonly label: Label;
  last: Label | null;
  direction: Direction | null;
}

/** Items and the index of the first token behind them. */
export interface Items {
  readonly items: readonly Item[];
  readonly next: number;
}

type Locator = Extract<Keyword, { is: 'locator' }>;

/** A label and the index of the first token behind it. */
interface ReadLabel {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const WITH_LETTERS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['paragraph', 'article', 'recommendation', 'section']);
/** Kinds that arabic numbers alone name. */
const ARABIC: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['paragraph', 'recommendation', 'page', 'footnote']);
const LARGEST_OF_FIGURES = 999;
/** Tokens of a remark in brackets behind an item. */
const LONGEST_REMARK = 8;

/** The items behind the locator word at `tokens[at]`; none where no label follows. */
export function readItems(tokens: readonly Token[], at: number, locator: Locator): Items {
  return new ItemReader(tokens, locator).read(at + 1);
}

class ItemReader {
  private readonly items: Item[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly locator: Locator,
  ) {}

  read(from: number): Items {
    // "Nos. 3 and 4", "No. 3"
    const first = keywordAt(this.tokens, from) === 'number' ? from + 1 : from;
    let next = this.readItem(first);
    if (next < 0) return { items: [], next: from };
    next = this.readDirection(next, 0);
    for (;;) {
      const directed = this.items.length;
      const after = this.readNext(next);
      if (after < 0) break;
      next = this.readDirection(after, this.items.at(-2)?.direction ? directed : 0);
    }
    return { items: this.items, next };
  }

  /** One label or range; -1 where none begins. */
  private readItem(at: number): number {
    const first = this.readLabel(at);
    if (!first) return -1;
    const item: Item = { start: first.start, end: first.end, label: first.label, last: null, direction: null };
    this.items.push(item);
    let next = this.readSiblings(first.next);
    const owner = this.items.at(-1) ?? item;
    const joint = this.tokens[next];
    if (joint && (joint.is === 'dash' || keywordAt(this.tokens, next) === 'to')) {
      const last = this.readLabel(next + 1);
      const whole = last && endOfRange(owner.label, last.label);
      if (last && whole) {
        owner.last = whole;
        owner.end = last.end;
        next = last.next;
      }
    }
    return next;
  }

  /** `34(a)(b)(c)`: letters that count up are items of their own. */
  private readSiblings(at: number): number {
    let next = at;
    for (;;) {
      const token = this.tokens[next];
      const before = this.items.at(-1);
      if (token?.is !== 'bracketed' || token.spaced || !before) return next;
      const letters = before.label.letters;
      if (!follows(letters.at(-1), token.text)) return next;
      this.items.push({
        start: token.start,
        end: token.end,
        label: { number: before.label.number, letters: [...letters.slice(0, -1), token.text] },
        last: null,
        direction: null,
      });
      next++;
    }
  }

  /** A separator and another item; -1 where the list is over. */
  private readNext(at: number): number {
    const remark = this.afterRemark(at);
    let from = remark;
    let comma = false;
    let and = false;
    if (this.tokens[from]?.is === 'comma') {
      comma = true;
      from++;
    }
    if (keywordAt(this.tokens, from) === 'and') {
      and = true;
      from++;
      // "3 and. 8": a stop too many.
      const [stop, more] = [this.tokens[from], this.tokens[from + 1]];
      if (stop?.is === 'stop' && !stop.spaced && more?.is === 'number') from++;
    }
    if (from === remark) return -1;
    const token = this.tokens[from];
    if (!token || (comma && !and && !token.spaced && token.is !== 'number')) return -1;
    const before = this.items.at(-1);
    if (!before) return -1;
    const count = this.items.length;
    const next = this.readItem(from);
    if (next < 0) return -1;
    const item = this.items[count];
    if (item && this.belongs(item, before, next)) {
      if (item.label.number === '') this.inherit(item, before, count);
      return next;
    }
    this.items.length = count;
    return -1;
  }

  /** The index behind a remark in brackets: the "(education)" of "articles 9 (access), 24 (education) and 26". */
  private afterRemark(at: number): number {
    if (!this.locator.plural || this.tokens[at]?.is !== 'open') return at;
    for (let close = at + 1; close <= at + LONGEST_REMARK; close++) {
      const token = this.tokens[close];
      if (token?.is === 'close') return close + 1;
      if (token?.is !== 'word' && token?.is !== 'comma') return at;
    }
    return at;
  }

  /** Whether what looks like a further item is one, and not the number of other things ("in paragraph 5, 12 States"). */
  private belongs(item: Item, before: Item, next: number): boolean {
    const { number, letters } = item.label;
    if (number === '') return letters.length > 0 && before.label.letters.length > 0;
    if (isArabic(number) !== isArabic(before.label.number || '1')) return false;
    const value = Number.parseInt(number, 10);
    if (value >= 1900 && value <= 2100 && this.locator.kind !== 'paragraph') return false;
    if (this.locator.plural) return true;
    const after = this.tokens[next];
    if (after?.is === 'word') return after.keyword !== undefined && after.keyword.is !== 'locator';
    return after?.is !== 'name' && after?.is !== 'number' && !(after?.is === 'dash' && after.spaced);
  }

  /** The `(c)` of "25 (b) and (c)" is paragraph 25's. */
  private inherit(item: Item, before: Item, index: number): void {
    const depth = Math.max(0, before.label.letters.length - item.label.letters.length);
    const stem = before.label.letters.slice(0, depth);
    const whole = (label: Label): Label => ({ number: before.label.number, letters: [...stem, ...label.letters] });
    this.items[index] = { ...item, label: whole(item.label), last: item.last && whole(item.last) };
  }

  /** "above" or "below" behind the items from `since` on. */
  private readDirection(at: number, since: number): number {
    const from = this.tokens[at]?.is === 'comma' ? at + 1 : at;
    const token = this.tokens[from];
    if (token?.is !== 'word' || token.keyword?.is !== 'direction') return at;
    const after = this.tokens[from + 1];
    // "below 5 per cent", "above all"
    if (after?.is === 'number' || (after?.is === 'word' && after.text === 'all')) return at;
    const direction: Direction = { side: token.keyword.side, start: token.start, end: token.end };
    for (const item of this.items.slice(since)) item.direction ??= direction;
    return from + 1;
  }

  // ---------------------------------------------------------------- labels

  private readLabel(at: number): ReadLabel | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    const { kind } = this.locator;
    if (token.is === 'bracketed') return this.withLetters('', token.start, token.start, at);
    if (token.is === 'number') {
      if (!isNumberOf(kind, token.text) || this.isCutShort(at)) return undefined;
      const parted = this.restOfParted(at);
      if (parted) return this.withLetters(`${token.text}.${parted.text}`, token.start, parted.end, at + 3);
      const { number, end, next } = this.withLatin(token.text, token.end, at + 1);
      const part = this.partBehind(next);
      if (part) return this.withLetters(`${number}-${part.written}`, token.start, part.end, next + 2);
      return this.withLetters(number, token.start, end, next);
    }
    if (token.is !== 'word') return undefined;
    if (token.keyword?.is === 'ordinal' && (kind === 'part' || kind === 'chapter'))
      return {
        label: { number: ROMAN_OF[token.keyword.value] ?? '', letters: [] },
        start: token.start,
        end: token.end,
        next: at + 1,
      };
    if (ARABIC.has(kind) || !isNumeral(token)) return undefined;
    const { number, end, next } = this.withSubsections(token.written, token.end, at + 1);
    return this.withLetters(number, token.start, end, next);
  }

  /** `12 bis` */
  private withLatin(number: string, end: number, next: number): { number: string; end: number; next: number } {
    const token = this.tokens[next];
    if (token?.is !== 'word' || !/^(?:bis|ter|quater|quinquies)$/.test(token.text)) return { number, end, next };
    return { number: `${number} ${token.text}`, end: token.end, next: next + 1 };
  }

  /** The `23` of "115.105 and 115. 23": a blank within a number, where one before it begins alike. */
  private restOfParted(at: number): NumberToken | undefined {
    const [number, stop, more] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    if (number?.is !== 'number' || stop?.is !== 'stop' || stop.spaced || more?.is !== 'number') return undefined;
    const alike = this.items.some(({ label }) => label.number.startsWith(`${number.text}.`));
    return alike && more.spaced && /^\d{1,3}$/.test(more.text) ? more : undefined;
  }

  /** `9.I.2`: a number that goes on in a way that we do not read is better not read at all. */
  private isCutShort(at: number): boolean {
    const [number, stop, more] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    if (stop?.is !== 'stop' || stop.spaced || !number || !more || more.spaced) return false;
    return more.start === stop.end && (more.is === 'number' || (more.is === 'word' && more.capital));
  }

  /** The `A` of "annex 1-A". */
  private partBehind(at: number): WordToken | undefined {
    const [dash, part] = [this.tokens[at], this.tokens[at + 1]];
    if (dash?.is !== 'dash' || dash.spaced || part?.is !== 'word' || part.spaced) return undefined;
    return /^[A-Z]$/.test(part.written) ? part : undefined;
  }

  /** `III.B.2` */
  private withSubsections(
    numeral: string,
    numeralEnd: number,
    from: number,
  ): { number: string; end: number; next: number } {
    let number = numeral;
    let end = numeralEnd;
    let next = from;
    while (this.tokens[next]?.is === 'stop' && !this.tokens[next]?.spaced) {
      const token = this.tokens[next + 1];
      if (!token || token.spaced || token.start !== end + 1) break;
      const part = token.is === 'number' ? token.text : token.is === 'word' ? token.written : '';
      if (!/^(?:\d{1,2}|[A-Z]|[IVXL]{1,5})$/.test(part)) break;
      number += `.${part}`;
      end = token.end;
      next += 2;
    }
    return { number, end, next };
  }

  private withLetters(number: string, start: number, numberEnd: number, from: number): ReadLabel | undefined {
    const letters: string[] = [];
    let end = numberEnd;
    let next = from;
    while (WITH_LETTERS.has(this.locator.kind)) {
      const found = this.letterAt(next);
      if (!found || found.text.length > 3 || follows(letters.at(-1), found.text)) break;
      letters.push(found.text);
      end = found.end;
      next = found.next;
    }
    if (number === '' && letters.length === 0) return undefined;
    return { label: { number, letters }, start, end, next };
  }

  /** `(b)`; in other languages also `b)` and `1)`. */
  private letterAt(at: number): { text: string; end: number; next: number } | undefined {
    const token = this.tokens[at];
    if (token?.is === 'bracketed') return { text: token.text, end: token.end, next: at + 1 };
    const close = this.tokens[at + 1];
    if (close?.is !== 'close' || close.spaced) return undefined;
    const text = token?.is === 'word' ? token.written : token?.is === 'number' ? token.text : '';
    return /^(?:[a-z]{1,2}|[A-Z]|\d{1,2})$/.test(text) ? { text, end: close.end, next: at + 2 } : undefined;
  }
}

const ROMAN_OF = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const isArabic = (number: string): boolean => /^\d/.test(number);

function isNumberOf(kind: PlaceKind, text: string): boolean {
  if (text.includes('/') || !/^\d{1,4}(?:\.\d{1,4}){0,3}(?:[a-z]{1,2}|bis|ter|quater|[A-Z])?$/.test(text)) return false;
  const figure = kind === 'table' || kind === 'figure' || kind === 'box' || kind === 'annex';
  return !figure || Number.parseInt(text, 10) <= LARGEST_OF_FIGURES;
}

/** A Roman numeral, or a single capital. */
const isNumeral = ({ written }: WordToken): boolean =>
  /^[A-Z]{1,7}$/.test(written) && (written.length === 1 || !Number.isNaN(romanValue(written)));

/** `b` after `a`, `iii` after `ii`: the next of the same kind, and so no part of it. */
function follows(before: string | undefined, text: string): boolean {
  if (before === undefined) return false;
  const letters = letterValue(text) === letterValue(before) + 1;
  const romans = romanValue(text) === romanValue(before) + 1;
  const figures = /^\d+$/.test(text) && Number(text) === Number(before) + 1;
  return letters ? text !== 'i' : romans || figures;
}

/** The label that ends a range, made whole, or undefined where the two make no range. */
function endOfRange(first: Label, last: Label): Label | undefined {
  if (last.number === '') {
    if (last.letters.length === 0 || first.letters.length === 0) return undefined;
    return { number: first.number, letters: [...first.letters.slice(0, -last.letters.length), ...last.letters] };
  }
  if (first.number === '' || isArabic(first.number) !== isArabic(last.number)) return undefined;
  return orderOf(last.number) > orderOf(first.number) ? last : undefined;
}

/** A value by which labels of one kind can be compared; the last part of `115.138` counts. */
function orderOf(number: string): number {
  const part = number.split('.').at(-1) ?? number;
  if (isArabic(part)) return Number.parseInt(part, 10);
  const roman = romanValue(part);
  return Number.isNaN(roman) ? letterValue(part) : roman;
}
