import type { Label } from '../citations/citation';
import type { CopyParagraph, CopyWords } from '../library/copyWords';
import { findInSummary } from '../library/findInSummary';
import type { LibraryView } from '../library/library';
import type { ReportSummary } from '../library/summary';
import { outerPlace } from '../report/citations/outerPlace';
import type { BoundPlace } from '../report/citations/boundCitation';
import type { BlockSpan, Report } from '../report/model';
import { firstFrom } from '../text/firstFrom';
import { differences, lettersOf, wordsIn, type Word, type WordDifference } from '../text/wordDifference';
import { message, type Message } from './messages';
import { quotedPlaces, type QuotedPlace } from './quotedPlaces';
import type { Finding, Rule } from './rule';
import { partsOfQuotation, type QuotedPart } from './quotedParts';

/**
 * Words that are quoted are compared with the paragraph that is cited for them. Nothing is said of a quotation that stands
 * word by word anywhere in a copy, and of one that has little to do with the paragraph.
 */
export const quotationRule: Rule = {
  name: 'quotation-mismatch',
  scope: 'document',
  judge({ report, library, tell }) {
    if (!library?.wordsOf) return;
    for (const quoted of quotedPlaces(report, library))
      for (const finding of judged(report, quoted, library)) tell(finding);
  },
};

/** A copy with its words. */
interface ReadCopy {
  readonly summary: ReportSummary;
  readonly words: CopyWords;
}

function judged(report: Report, quoted: QuotedPlace, library: LibraryView): Finding[] {
  const copies = quoted.copies.flatMap(({ summary }): ReadCopy[] => {
    const words = library.wordsOf?.(summary.path);
    return words ? [{ summary, words }] : [];
  });
  const [nearest] = copies;
  if (!nearest || copies.length < quoted.copies.length) return [];
  const parts = partsOfQuotation(report, quoted.span);
  const exact = copies.some(({ words }) => words.letters.some((letters) => standsIn(parts, letters)));
  if (exact) return misplaced(report, quoted, parts, copies);
  return differing(report, quoted, parts, nearest);
}

/** Whether all parts of a quotation stand in a text, in their order. */
function standsIn(parts: readonly QuotedPart[], letters: string): boolean {
  let at = 0;
  for (const { words } of parts) {
    const part = words.map((word) => word.letters).join('');
    const found = letters.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether the first part of a quotation stands in a text more than once. */
function standsTwiceIn([first]: readonly QuotedPart[], letters: string): boolean {
  const part = first?.words.map((word) => word.letters).join('') ?? '';
  return letters.indexOf(part) !== letters.lastIndexOf(part);
}

// ---------------------------------------------------------------- the cited paragraphs

/** A range of more paragraphs does not say where the words stand. */
const MOST_PARAGRAPHS = 10;

/** The cited paragraphs in the copy, and those beside them; undefined where the copy does not have them all. */
function citedParagraphs(
  report: Report,
  places: readonly BoundPlace[],
  { summary, words }: ReadCopy,
): { cited: CopyParagraph[]; beside: CopyParagraph[] } | undefined {
  const indices = new Set<number>();
  for (const place of places) {
    const { label, last } = place.citation;
    const first = indexOf(report, place, label, { summary, words });
    const end = last ? indexOf(report, place, last, { summary, words }) : first;
    if (first < 0 || end < first) return undefined;
    if (end - first >= MOST_PARAGRAPHS) return undefined;
    for (let index = first; index <= end; index++) indices.add(index);
  }
  const beside = [...indices].flatMap((index) => [index - 1, index + 1]).filter((index) => !indices.has(index));
  const at = (index: number): CopyParagraph[] => words.paragraphs.slice(index, index + 1);
  return { cited: [...indices].flatMap(at), beside: [...new Set(beside)].filter((index) => index >= 0).flatMap(at) };
}

function indexOf(report: Report, place: BoundPlace, label: Label, { summary, words }: ReadCopy): number {
  const outer = outerPlace(report, place)?.citation ?? null;
  const found = findInSummary(summary, { kind: place.citation.kind, label }, outer);
  return found.is === 'found' ? firstFrom(words.paragraphs, ({ line }) => line, found.line + 1) - 1 : -1;
}

/** The exact words stand in the paragraph before or behind the cited one, and nowhere else. */
function misplaced(
  report: Report,
  { span, places, symbol }: QuotedPlace,
  parts: readonly QuotedPart[],
  copies: readonly ReadCopy[],
): Finding[] {
  const [copy, ...others] = copies;
  const paragraphs = copy && others.length === 0 ? citedParagraphs(report, places, copy) : undefined;
  if (!copy || !paragraphs) return [];
  const holding = ({ text }: CopyParagraph): boolean => standsIn(parts, lettersOf(text));
  const [only, ...more] = paragraphs.cited.some(holding) ? [] : paragraphs.beside.filter(holding);
  if (!only || more.length > 0 || copy.words.letters.some((letters) => standsTwiceIn(parts, letters))) return [];
  return [{ span, message: message('quotation-mismatch.place', only.number, symbol) }];
}

// ---------------------------------------------------------------- other words

/** One word in so many may differ; where more do, the quotation may come from elsewhere. */
const WORDS_A_DIFFERENCE = 5;
const MOST_DIFFERENCES = 3;
/** A part of a quotation with fewer words may stand anywhere. */
const FEWEST_WORDS = 6;
/** A word that differs at an end of a part has the same words on one side alone: a stock phrase may go on otherwise. */
const FEWEST_WORDS_BESIDE_END = 12;

function differing(
  report: Report,
  { span, places, symbol }: QuotedPlace,
  parts: readonly QuotedPart[],
  copy: ReadCopy,
): Finding[] {
  const paragraphs = citedParagraphs(report, places, copy);
  if (!paragraphs) return [];
  for (const [list, isCited] of [
    [paragraphs.cited, true],
    [paragraphs.beside, false],
  ] as const) {
    for (const { number, text } of list) {
      const others = wordsIn(text);
      const found = parts.map((part) => differencesOf(part, text, others));
      if (found.some((one) => one === undefined)) continue;
      const hunks = found.flatMap((one, index) => (one ?? []).map((hunk) => ({ part: parts[index]!, hunk })));
      if (hunks.length === 0 || hunks.length > MOST_DIFFERENCES) continue;
      const name = isCited ? symbol : message('quotation-mismatch.copy', symbol, number);
      return hunks.map(({ part, hunk }) => findingOf(report, span.block, part, hunk, { text, others }, name));
    }
  }
  return [];
}

function differencesOf({ words }: QuotedPart, text: string, others: readonly Word[]): WordDifference[] | undefined {
  if (lettersOf(text).includes(words.map(({ letters }) => letters).join(''))) return [];
  if (words.length < FEWEST_WORDS) return undefined;
  const found = differences(words, others, Math.max(1, Math.floor(words.length / WORDS_A_DIFFERENCE)));
  const isAtEnd = found?.some(({ from, to }) => from === 0 || to === words.length) ?? false;
  return isAtEnd && words.length < FEWEST_WORDS_BESIDE_END ? undefined : found;
}

function findingOf(
  { tree }: Report,
  block: number,
  { words }: QuotedPart,
  { from, to, otherFrom, otherTo }: WordDifference,
  { text, others }: { readonly text: string; readonly others: readonly Word[] },
  name: string | Message,
): Finding {
  const stretch = (list: readonly Word[], first: number, end: number) => ({
    start: list[Math.max(0, first)]?.start ?? 0,
    end: list[Math.min(list.length, end) - 1]?.end ?? 0,
  });
  const theirs = stretch(others, otherFrom, otherTo);
  const reads = text.slice(theirs.start, theirs.end);
  const own: BlockSpan = { block, ...(from < to ? stretch(words, from, to) : stretch(words, from - 1, from + 1)) };
  if (from === to) return { span: own, message: message('quotation-mismatch.left-out', name, reads) };
  if (otherFrom === otherTo) {
    const added = tree.textOf(block, own.start, own.end).replace(/\s+/g, ' ');
    return { span: own, message: message('quotation-mismatch.added', name, added) };
  }
  return { span: own, message: message('quotation-mismatch', name, reads) };
}
