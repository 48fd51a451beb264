import type { Link } from './block';
import { isBlank, isDigit, isHyphen, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';

export type MarkKind = 'quotation' | 'apostrophe';

/** A quotation mark or apostrophe as it is typed. Single quotation marks count as apostrophes: the sign is the same. */
export interface TypedMark extends Span {
  readonly kind: MarkKind;
  readonly straight: boolean;
  /** The curly sign that it is, or should be. */
  readonly curly: string;
}

/** Code between backticks, addresses with their titles in brackets behind words, and tags. */
const NO_WORDS = /`[^`\n\r]*`|\]\([^()\n\r]*\)|<[a-z/!][^<>\n\r]*>/gi;
/** A line that begins or ends a stretch of code. */
const FENCE = /^[ \t]{0,3}(?:```|~~~)/gm;

/** How many lines of a text begin or end a stretch of code. */
export const fencesIn = (text: string): number => fenceLinesIn(text).length;

const fenceLinesIn = (text: string): number[] =>
  text.includes('```') || text.includes('~~~') ? [...text.matchAll(FENCE)].map(({ index }) => index) : [];

/**
 * The quotation marks and apostrophes of a text in their order. Left out is what may be no such mark: in code and
 * addresses, behind the figure of a measurement, between blanks, and before a name that the mark begins (`'Abd`).
 * Time linear in the text.
 */
export function typedMarksIn(text: string, links: readonly Link[]): TypedMark[] {
  const reader = new MarkReader(text);
  const marks: TypedMark[] = [];
  let from = 0;
  for (const { start, end } of withoutWords(text, links)) {
    if (start < from) continue;
    reader.read(from, start, marks);
    from = end;
  }
  reader.read(from, text.length, marks);
  return marks;
}

function withoutWords(text: string, links: readonly Link[]): Span[] {
  const found = [...text.matchAll(NO_WORDS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const lines = fenceLinesIn(text);
  const code = lines.flatMap((start, rank) => (rank % 2 === 0 ? [{ start, end: lines[rank + 1] ?? text.length }] : []));
  return [...code, ...links, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

const SIGNS = /["'“”‘’]/g;
const DASHES = '–—―/';
const OPENING_SIGNS = '([{<“‘«„‹';
/** What words can begin with. */
const BEGINNINGS = '([{“‘«„‹…$€£#';
/** Signs of emphasis, which stand between a mark and its word. */
const EMPHASIS = '*_';
/** So many signs behind a mark may be marks themselves. */
const MOST_NESTED = 3;

/** What stands beside a mark. */
type Side = 'blank' | 'opening' | 'dash' | 'digit' | 'letter' | 'hyphen' | 'other';

class MarkReader {
  private readonly text: string;
  /** Where the last sign stands that may close a single quotation. */
  private readonly lastClosing: number;
  private inQuotation = false;
  private inSingle = false;
  /** The straight mark that was read last, if it opens. */
  private openedAt = -1;

  constructor(text: string) {
    this.text = text;
    let at = text.length - 1;
    while (at >= 0 && !this.mayCloseSingle(at)) at--;
    this.lastClosing = at;
  }

  /** Adds the marks between two offsets. */
  read(from: number, to: number, marks: TypedMark[]): void {
    for (const { index } of this.text.slice(from, to).matchAll(SIGNS)) {
      const mark = this.markAt(from + index);
      if (mark) marks.push(mark);
    }
  }

  private markAt(start: number): TypedMark | undefined {
    const sign = this.text.charAt(start);
    const straight = sign === '"' || sign === "'";
    const curly = straight ? this.curlyOf(sign, start) : sign;
    if (curly === undefined) return undefined;
    const isQuotation = curly === '“' || curly === '”';
    if (isQuotation) this.inQuotation = curly === '“';
    else if (curly === '‘') this.inSingle = true;
    else if (!this.isLetterBehind(start)) this.inSingle = false;
    if (curly === '“' || curly === '‘') this.openedAt = start;
    return { kind: isQuotation ? 'quotation' : 'apostrophe', straight, curly, start, end: start + 1 };
  }

  private curlyOf(sign: string, at: number): string | undefined {
    const [before, behind] = [this.sideBefore(at), this.sideBehind(at)];
    const opens = before === 'blank' || before === 'opening' || before === 'dash';
    const leads = behind === 'letter' || behind === 'digit' || behind === 'opening';
    return sign === '"' ? this.quotationOf(before, opens, leads) : this.apostropheOf(at, before, behind, opens, leads);
  }

  private quotationOf(before: Side, opens: boolean, leads: boolean): string | undefined {
    if (opens && leads) return '“';
    if (before === 'blank' || before === 'opening') return undefined;
    if (this.inQuotation) return '”';
    // 10" is a measure.
    if (before === 'digit' || before === 'dash') return undefined;
    return leads ? '“' : '”';
  }

  private apostropheOf(at: number, before: Side, behind: Side, opens: boolean, leads: boolean): string | undefined {
    if (this.text.charAt(at - 1) === "'" || this.text.charAt(at + 1) === "'") return undefined;
    if (opens) {
      if (!leads) return undefined;
      if (/^\d\ds?(?![\p{L}\d])/u.test(this.text.slice(at + 1, at + 5))) return '’';
      return at < this.lastClosing ? '‘' : undefined;
    }
    // 5' is a measure, and so is 5'10; 1990's is a word. The name behind a hyphen may begin with another sign.
    if (before === 'digit' && behind !== 'letter' && !this.inSingle) return undefined;
    return before === 'hyphen' && leads ? undefined : '’';
  }

  private sideBefore(from: number): Side {
    let at = from - 1;
    while (at >= 0 && EMPHASIS.includes(this.text.charAt(at))) at--;
    if (at >= 0 && at === this.openedAt) return 'opening';
    return this.sideOf(at, OPENING_SIGNS);
  }

  private sideBehind(from: number): Side {
    let at = from + 1;
    const farthest = at + MOST_NESTED;
    while (at < this.text.length && EMPHASIS.includes(this.text.charAt(at))) at++;
    while (at < farthest && (this.text.charAt(at) === '"' || this.text.charAt(at) === "'")) at++;
    if (this.text.startsWith('[^', at)) return 'other';
    if (this.text.startsWith('..', at)) return 'opening';
    return this.sideOf(at, BEGINNINGS);
  }

  private sideOf(at: number, opening: string): Side {
    const unit = this.text.charCodeAt(at);
    if (Number.isNaN(unit) || isBlank(unit)) return 'blank';
    const sign = this.text.charAt(at);
    if (opening.includes(sign)) return 'opening';
    if (DASHES.includes(sign)) return 'dash';
    if (isHyphen(unit)) return 'hyphen';
    if (isDigit(unit)) return 'digit';
    return isWordUnit(unit) ? 'letter' : 'other';
  }

  private isLetterBehind(at: number): boolean {
    return isWordUnit(this.text.charCodeAt(at + 1));
  }

  private mayCloseSingle(at: number): boolean {
    const sign = this.text.charAt(at);
    if (sign !== "'" && sign !== '’') return false;
    const before = this.text.charCodeAt(at - 1);
    return !Number.isNaN(before) && !isBlank(before) && !this.isLetterBehind(at);
  }
}
