import type { Work } from '../citations/work';
import { symbolsOfWork } from '../library/citedWorks';
import type { Copy, LibraryView } from '../library/library';
import type { BoundCitation, BoundPlace } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { append } from '../text/append';
import { citationsOfBlock } from '../report/citations/queries';
import { memo } from '../report/memo';
import type { BlockSpan, Note, Reference, Report } from '../report/model';
import { spanOfReference } from '../report/notePlaces';
import { firstFrom } from '../text/firstFrom';
import { sentencesOf } from '../text/sentences';
import { quotationsOfBlock } from '../report/quotations';

/** Words that a report quotes, and the paragraphs that it cites for them. */
export interface QuotedPlace {
  /** Between the quotation marks. */
  readonly span: BlockSpan;
  /** Paragraphs of one document. */
  readonly places: readonly BoundPlace[];
  readonly symbol: string;
  /** The copies of the document in the report's language, the nearest first; at least one. */
  readonly copies: readonly Copy[];
}

/** Shorter quotations are names, terms and titles. Words. */
const FEWEST_WORDS = 8;

/**
 * The quotations of a report beside which paragraphs of one document are cited, and nothing else, where that document is
 * at hand: by the note that is marked behind the quotation, by the bracket behind it, or by the clause
 * before or behind it.
 */
export function quotedPlaces(report: Report, library: LibraryView): QuotedPlace[] {
  return quotationsOf(report).flatMap((quoted): QuotedPlace[] => {
    const copies = library
      .copiesOf(quoted.symbols)
      .filter(({ same, summary }) => same && summary.language === report.language);
    return copies.length === 0 ? [] : [{ ...quoted, copies }];
  });
}

/** Words that are quoted from paragraphs of one document, which has a symbol. */
interface Quotation extends Pick<QuotedPlace, 'span' | 'places' | 'symbol'> {
  /** All symbols of the document. */
  readonly symbols: readonly string[];
}

/** The same whatever is at hand: a report is asked more than once. */
const quotationsOf = memo<Report, readonly Quotation[]>((report) => {
  const quotations: Quotation[] = [];
  for (const block of report.tree.blocks.keys()) {
    for (const { start, end } of quotationsOfBlock(report, block)) {
      const span = { block, start, end };
      if (report.tree.textOf(block, start, end).split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) continue;
      const quotation = quotationAt(report, span);
      if (quotation) quotations.push(quotation);
    }
  }
  return quotations;
});

/** The paths of the copies whose words are needed to compare what a report quotes. */
export function quotedCopies(report: Report, library: LibraryView): string[] {
  const copies = quotedPlaces(report, library).flatMap((quoted) => quoted.copies);
  return [...new Set(copies.map(({ summary }) => summary.path))];
}

function quotationAt(report: Report, span: BlockSpan): Quotation | undefined {
  for (const cited of [inNote, inBracket, inClauseBefore, inClauseBehind]) {
    const citations = cited(report, span);
    if (citations.length === 0) continue;
    const works = new Map<string, Work>();
    for (const { target } of citations) {
      if (target.status !== 'external' || !target.work) return undefined;
      works.set(target.work.key, target.work);
    }
    const [work] = works.values();
    const symbols = work && works.size === 1 ? symbolsOfWork(report, work) : [];
    const [symbol] = symbols;
    const places = citations.filter(isParagraph);
    return symbol === undefined || places.length === 0 ? undefined : { span, places, symbol, symbols };
  }
  return undefined;
}

const isParagraph = (bound: BoundCitation): bound is BoundPlace => bound.citation.kind === 'paragraph';

/** Signs that may stand between a quotation and the mark or bracket that belongs to it. */
const BETWEEN = /^[\s.,;:”"’'\]\u200b-\u200f]*$/;

/** How many signs may stand between them. UTF-16 units. */
const CLOSEST = 8;

/** What the note cites whose mark stands directly behind a quotation; of several marks all notes. */
function inNote(report: Report, { block, end }: BlockSpan): BoundCitation[] {
  const { tree } = report;
  const marks = marksOf(report.references).get(block) ?? [];
  const cited: BoundCitation[] = [];
  let at = end + 1;
  for (let index = firstFrom(marks, (mark) => spanOfReference(tree, mark).start, at); index < marks.length; index++) {
    const mark = marks[index];
    const span = mark && spanOfReference(tree, mark);
    if (!span || span.start > at + CLOSEST || !BETWEEN.test(tree.textOf(block, at, span.start))) break;
    at = span.end;
    if (mark.note) cited.push(...(citationsOfNotes(report.citations, report).get(mark.note) ?? []));
  }
  return cited;
}

const marksOf = memo<Report['references'], ReadonlyMap<number, Reference[]>>((references) => {
  const map = new Map<number, Reference[]>();
  for (const reference of references) append(map, reference.block, reference);
  return map;
});

const citationsOfNotes = memo<Report['citations'], ReadonlyMap<Note, BoundCitation[]>, [Report]>(
  (citations, report) => {
    const map = new Map<Note, BoundCitation[]>();
    for (const bound of citations) {
      const { note } = citationPlace(report, bound);
      if (note) append(map, note, bound);
    }
    return map;
  },
);

/** How long a bracket behind a quotation may be. UTF-16 units. */
const LONGEST_BRACKET = 200;

/** What the bracket cites that stands directly behind a quotation: `“…” (A/HRC/57/78, para. 41)`. */
function inBracket(report: Report, { block, end }: BlockSpan): BoundCitation[] {
  const behind = report.tree.textOf(block, end + 1, end + 1 + LONGEST_BRACKET);
  const open = behind.indexOf('(');
  if (open < 0 || open > 4 || !BETWEEN.test(behind.slice(0, open))) return [];
  let close = open;
  for (let depth = 0; close < behind.length; close++) {
    depth += behind.charAt(close) === '(' ? 1 : behind.charAt(close) === ')' ? -1 : 0;
    if (depth === 0) break;
  }
  return citationsBetween(report, block, end + 1 + open, end + 1 + close);
}

/** How far before a quotation its paragraph may be named. UTF-16 units. */
const LONGEST_CLAUSE = 200;

/** What the clause before a quotation cites: `In paragraph 41 of A/HRC/57/78, the Board said that “…”`. */
function inClauseBefore(report: Report, { block, start }: BlockSpan): BoundCitation[] {
  const from = Math.max(0, start - LONGEST_CLAUSE);
  const words = report.tree.textOf(block, from, start - 1);
  const sentence = sentencesOf(words).at(-1)?.start ?? 0;
  const clause = Math.max(sentence, words.lastIndexOf(';') + 1, words.lastIndexOf('”') + 1);
  return citationsBetween(report, block, from + clause, start);
}

/** What the clause behind a quotation cites: `“…”, in the words of paragraph 41 of A/HRC/57/78`. */
function inClauseBehind(report: Report, { block, end }: BlockSpan): BoundCitation[] {
  const words = report.tree.textOf(block, end + 1, end + 1 + LONGEST_CLAUSE);
  if (/^[.;]/.test(words)) return [];
  const clause = words.slice(0, sentencesOf(words)[0]?.end ?? 0).split(/[;“”"]/, 1)[0] ?? '';
  return citationsBetween(report, block, end + 1, end + 1 + clause.length);
}

function citationsBetween(report: Report, block: number, from: number, to: number): BoundCitation[] {
  const citations = citationsOfBlock(report, block);
  const first = firstFrom(citations, ({ citation }) => citation.start, from);
  const behind = firstFrom(citations, ({ citation }) => citation.start, to);
  return citations.slice(first, behind).filter(({ citation }) => citation.end <= to);
}
