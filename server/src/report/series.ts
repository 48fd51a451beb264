import type { BlockSpan, Division, Paragraph, Section, Series } from './model';

interface Frame {
  readonly series: Series;
  /** The section that opened it, for a division's own series. */
  readonly section: Section | null;
  /** The number that the next paragraph is expected to follow. */
  last: number;
  /** Numbers passed over so far: a paragraph that brings one of them stands in the wrong place. */
  readonly missing: Set<number>;
  /** Words of its longest item so far. */
  longest: number;
  /** A heading has come since: a list inside a paragraph is over, unless its numbers go on. */
  stale: boolean;
}

/** The numbers of the paragraphs that come next, for what only the sequel can tell. NaN at the end. */
export interface Sequel {
  readonly next: number;
  readonly afterNext: number;
  /** The last number on the same line, where several were run together; else the number itself. */
  readonly runOn: number;
  /** Words of the block. */
  readonly words: number;
}

/** The last of the numbers that follow `number` in the text, as in "1. Opening. 2. Agenda."; `number` when there are none. */
export function lastRunOn(text: string, number: number): number {
  let last = number;
  for (let at = 0; ; last++) {
    const next = text.indexOf(` ${String(last + 1)}. `, at);
    if (next < 0 || !/[.;:?!”)]/.test(text.charAt(next - 1))) return last;
    at = next + 1;
  }
}

const LONGEST_PLAIN_GAP = 3;
/** A paragraph after a list of short items is longer than any of them by this factor. */
const LONGER_THAN_ITEMS = 2;
const LONGEST_LIST_GAP = 5;
/** Lists in lists in lists; beyond that one forgets the outermost. */
const DEEPEST_LIST = 4;
const LONGEST_SERIES_STEP = 20;

/**
 * Tells which series a numbered block belongs to: the innermost that it continues. Series nest (decisions, agendas and
 * lists inside a paragraph) and the outer one resumes, see `drafting-rules`, part 4. Wrong numbers are kept in their
 * series; judging them is the business of a check.
 */
export class SeriesTracker {
  readonly series: Series[] = [];
  private readonly frames: Frame[] = [];

  constructor(main: Division) {
    this.push('body', main, null);
  }

  /** A division of its own begins, with numbers of its own. */
  openDivision(division: Division, section: Section): void {
    this.push('body', division, section);
  }

  /** The division that `section` opened is over. */
  closeDivision(section: Section): void {
    const at = this.frames.findIndex((frame) => frame.section === section);
    if (at > 0) this.frames.length = at;
  }

  /** A heading has come: lists in a paragraph are over. */
  heading(): void {
    for (const frame of this.frames) if (frame.series.kind === 'list') frame.stale = true;
  }

  /** True when some open series waits for exactly this number. */
  expects(number: number): boolean {
    return this.frames.some((frame) => frame.last + 1 === number);
  }

  /** True when the innermost body series waits for exactly this number. */
  bodyExpects(number: number): boolean {
    const body = this.frames.findLast((frame) => frame.series.kind === 'body');
    return body !== undefined && body.last + 1 === number;
  }

  /** True when the innermost body series waits for this number or one of the next two: one of them may be mistyped. */
  bodyNearlyExpects(number: number): boolean {
    const body = this.frames.findLast((frame) => frame.series.kind === 'body');
    return body !== undefined && number > body.last && number <= body.last + 3;
  }

  /** True while the innermost body series has no paragraph yet. */
  get bodyIsEmpty(): boolean {
    const body = this.frames.findLast((frame) => frame.series.kind === 'body');
    return body === undefined || body.series.paragraphs.length === 0;
  }

  /** The paragraph that begins with `number`, put into its series; undefined when the number cannot be a paragraph's. */
  place(
    number: number,
    text: string,
    span: BlockSpan,
    section: Section | null,
    division: Division,
    sequel: Sequel,
  ): Paragraph | undefined {
    const frame = this.frameFor(number, division, sequel);
    if (!frame) return undefined;
    const paragraph: Paragraph = {
      number: text,
      value: number,
      division,
      section,
      series: frame.series,
      numberSpan: span,
      pieces: [span.block],
      subparagraphs: [],
    };
    frame.series.paragraphs.push(paragraph);
    frame.stale = false;
    frame.longest = Math.max(frame.longest, sequel.words / (sequel.runOn - number + 1));
    // Only where the sequel bears it out: "see also 13. " may stand in a sentence.
    if (sequel.runOn > number && sequel.next !== number + 1) frame.last = Math.max(frame.last, sequel.runOn);
    return paragraph;
  }

  /** An item of a list in a paragraph has words that may run on into the next number: "(d) Services. 5. Trade". */
  passOver(text: string): void {
    const frame = this.frames.at(-1);
    if (frame?.series.kind === 'list' && !frame.stale) frame.last = lastRunOn(text, frame.last);
  }

  private push(kind: Series['kind'], division: Division, section: Section | null): Frame {
    const series: Series = { kind, division, paragraphs: [] };
    this.series.push(series);
    const frame: Frame = { series, section, last: 0, missing: new Set(), longest: 0, stale: false };
    this.frames.push(frame);
    return frame;
  }

  private settle(frame: Frame, last: number): Frame {
    this.frames.length = this.frames.indexOf(frame) + 1;
    for (let number = frame.last + 1; number < last && last - frame.last < LONGEST_SERIES_STEP * 5; number++)
      frame.missing.add(number);
    frame.last = last;
    return frame;
  }

  private frameFor(number: number, division: Division, sequel: Sequel): Frame | undefined {
    const waiting = (frame: Frame): boolean => frame.last + 1 === number;
    const fresh =
      this.outgrown(waiting, sequel.words) ??
      this.frames.findLast((frame) => !frame.stale && waiting(frame)) ??
      this.frames.find(waiting);
    if (fresh) return this.settle(fresh, number);
    const body = this.frames.findLast((frame) => frame.series.kind === 'body');
    if (number === 1) {
      if (body && body.last > 1 && sequel.next === body.last + 2 && sequel.next !== 2 && sequel.runOn === 1)
        return this.settle(body, body.last + 1);
      return this.begin(division, number);
    }
    const inward = [...this.frames].reverse();
    const found =
      this.firstNumberOf(inward, number, sequel) ??
      this.slipIn(inward, number, sequel) ??
      this.gapIn(inward, number, sequel) ??
      this.returnTo(inward, number);
    if (found) return found;
    return sequel.next === number + 1 && number <= 999 ? this.begin(division, number) : undefined;
  }

  /** The body series where both it and a list in it wait for this number, and the list has only had short items. */
  private outgrown(waiting: (frame: Frame) => boolean, words: number): Frame | undefined {
    const innermost = this.frames.at(-1);
    if (innermost?.series.kind !== 'list' || !waiting(innermost) || words <= LONGER_THAN_ITEMS * innermost.longest)
      return undefined;
    return this.frames.find((frame) => frame.series.kind === 'body' && waiting(frame));
  }

  private begin(division: Division, number: number): Frame {
    const lists = this.frames.filter(({ series }) => series.kind === 'list');
    const outermost = lists.length >= DEEPEST_LIST ? lists[0] : undefined;
    if (outermost) this.frames.splice(this.frames.indexOf(outermost), 1);
    const frame = this.push('list', division, null);
    frame.last = number;
    return frame;
  }

  /** A series that is empty so far may begin at any number: a part of a report is edited, too. */
  private firstNumberOf([innermost]: readonly Frame[], number: number, { next }: Sequel): Frame | undefined {
    if (!innermost || innermost.series.paragraphs.length > 0 || number > 999) return undefined;
    // What follows goes on, ends the text, begins a list, or is the year at the beginning of a broken line.
    if (next !== number + 1 && next <= 999 && next > 1) return undefined;
    innermost.last = number - 1;
    return this.settle(innermost, number);
  }

  /** One slip of the pen: the next number goes on as if this one were right. */
  private slipIn(frames: readonly Frame[], number: number, { next }: Sequel): Frame | undefined {
    const frame = frames.find(
      ({ series, last, stale }) => !stale && series.paragraphs.length > 0 && next === last + 2 && number !== last + 2,
    );
    return frame && this.settle(frame, frame.last + 1);
  }

  /** Numbers were passed over: the series with the smallest gap. */
  private gapIn(frames: readonly Frame[], number: number, sequel: Sequel): Frame | undefined {
    const open = frames.filter(
      (frame) => !frame.stale && frame.series.paragraphs.length > 0 && this.bearsGap(frame, number, sequel),
    );
    const nearest = open.reduce<Frame | undefined>(
      (best, frame) => (best && best.last >= frame.last ? best : frame),
      undefined,
    );
    return nearest && this.settle(nearest, number);
  }

  private bearsGap({ series, last, missing }: Frame, number: number, { next, afterNext }: Sequel): boolean {
    const gap = number - last - 1;
    if (gap <= 0) return false;
    if (series.kind === 'list') return gap <= (series.paragraphs.length > 1 ? LONGEST_LIST_GAP : 1);
    const goesOn = next === number + 1 || Number.isNaN(next) || (missing.size === 0 && afterNext === number + 1);
    return gap <= LONGEST_PLAIN_GAP || (goesOn && gap <= LONGEST_SERIES_STEP);
  }

  /** The same number again, or one that was passed over before. */
  private returnTo(frames: readonly Frame[], number: number): Frame | undefined {
    const frame = frames.find(
      ({ series, last, missing, stale }) =>
        !stale && series.paragraphs.length > 0 && (number === last || missing.has(number)),
    );
    if (!frame) return undefined;
    this.frames.length = this.frames.indexOf(frame) + 1;
    frame.missing.delete(number);
    return frame;
  }
}
