import type { Label, PlaceKind } from '../citations/citation';
import { symbolsOfWork } from '../library/citedWorks';
import { findInSummary, type Found } from '../library/findInSummary';
import type { Copy, LibraryView } from '../library/library';
import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import type { Report } from '../report/model';
import { message, type Message } from './messages';
import { listOfNumbers } from './numberLists';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** What can be missing from another document with certainty. */
const JUDGED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['paragraph', 'section', 'annex']);

/**
 * A place is missing only if every copy at hand provably lacks it, other versions too. Nothing is said of a place whose
 * document the words beside it do not name, and of one that is said to lie in another.
 */
export const citedParagraphRule: Rule = {
  name: 'cited-paragraph-missing',
  scope: 'document',
  judge({ report, library, tell }) {
    if (!library) return;
    for (const list of lacksOf(report, library)) {
      const [first] = list;
      if (!first) continue;
      const { block, citation } = first.bound;
      tell({ span: { block, start: citation.start, end: citation.end }, message: wordsFor(first, list) });
    }
  },
};

type Missing = Extract<Found, { is: 'missing' }>;

/** A cited place that is missing. */
interface Lack {
  readonly bound: BoundPlace;
  readonly symbol: string;
  /** The end of a range that is missing, or the one number. */
  readonly label: Label;
  /** What is known of the nearest copy. */
  readonly missing: Missing;
}

/** The missing places of a report; those of one list together, because they have one cause. */
function lacksOf(report: Report, library: LibraryView): Lack[][] {
  const lists: Lack[][] = [];
  for (const bound of report.citations) {
    const lack = isPlace(bound) ? lackOf(report, bound, library) : undefined;
    if (!lack) continue;
    const list = lists.at(-1);
    if (list?.[0] && isOneList(list[0], lack)) list.push(lack);
    else lists.push([lack]);
  }
  return lists;
}

function lackOf(report: Report, bound: BoundPlace, library: LibraryView): Lack | undefined {
  const { citation, target, block } = bound;
  const { kind, owner, within, label, last } = citation;
  if (target.status !== 'external' || !target.work || !JUDGED.has(kind)) return undefined;
  if (owner.by !== 'work' || within !== null || isQuoted(report, block, citation.start)) return undefined;
  const symbols = symbolsOfWork(report, target.work);
  const [symbol] = symbols;
  const copies = symbol === undefined ? [] : library.copiesOf(symbols);
  if (symbol === undefined || !copies[0]?.same) return undefined;
  for (const end of last ? [label, last] : [label]) {
    const missing = missingFromAll(copies, kind, end);
    if (missing) return { bound, symbol, label: end, missing };
  }
  return undefined;
}

/** What the nearest copy shows of a place that all of them lack; undefined where one has it or cannot tell. */
function missingFromAll(copies: readonly Copy[], kind: PlaceKind, label: Label): Missing | undefined {
  let nearest: Missing | undefined;
  for (const { summary } of copies) {
    const found = findInSummary(summary, { kind, label }, null);
    if (found.is !== 'missing') return undefined;
    nearest ??= found;
  }
  return nearest;
}

/** "paras. 80 and 81": two items behind one word that lack the same kind of place. */
function isOneList(one: Lack, other: Lack): boolean {
  return (
    one.bound.block === other.bound.block &&
    one.bound.citation.word.start === other.bound.citation.word.start &&
    one.missing.what === other.missing.what &&
    one.symbol === other.symbol &&
    (one.missing.what !== 'subparagraph' || one.label.number === other.label.number)
  );
}

function wordsFor({ symbol, label, missing }: Lack, list: readonly Lack[]): Message {
  const several = list.length > 1 ? '.several' : '';
  if (missing.what === 'subparagraph') {
    const letters = listOfNumbers(list.map((lack) => `(${lack.label.letters[0] ?? ''})`));
    return message(`cited-paragraph-missing.letter${several}`, label.number, letters, symbol);
  }
  const numbers = listOfNumbers(list.map((lack) => lack.label.number));
  const place = missing.what === 'paragraph' ? '' : (`.${missing.what}` as const);
  return message(`cited-paragraph-missing${place}${several}`, numbers, symbol, missing.last);
}
