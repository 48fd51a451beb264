import { allItems } from '../report/items';
import { firstFrom } from '../text/firstFrom';
import { append } from '../text/append';
import type { Citation } from '../citations/citation';
import { workOfDocument } from '../citations/works';
import { symbolsOfReport } from '../library/summary';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { phrase, type Message } from '../text/message';
import type { Span } from '../text/span';
import { figuresIn, holdsDigits, maySayInWords, type Figure } from './figures';
import { marksIn } from './marks';
import { passagesOf, type Passage } from './passages';

/** A place where two language versions of one report do not agree. */
export interface Disagreement {
  readonly about: 'symbol' | 'paragraph' | 'note' | 'subparagraphs' | 'marks' | 'citation' | 'figure';
  /** Null where this version lacks the place. */
  readonly one: Passage | null;
  readonly other: Passage | null;
  readonly message: Message;
}

/** Two language versions beside each other. */
export interface Concordance {
  /** False where the two have so little in common that they are no versions of one report. */
  readonly areVersions: boolean;
  /** How many passages were compared. */
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

/** What is said of a disagreement; `{1}` and `{2}` are “the English text” and “the Spanish text”. */
export const CONCORDANCE = {
  symbol: 'The title page says {0} in {1} and {3} in {2}.',
  only: '{0} stands in {1} only.',
  subparagraphs: '{1} has {0} subparagraphs, {2} has {3}.',
  marks: 'Notes {0} are marked in {1} and not in {2}.',
  mark: 'Note {0} is marked in {1} and not in {2}.',
  differ: '{1} has {0}, {2} has {3}.',
  lacks: '{0} stands in {1} and not in {2}.',
} as const;

const LANGUAGES = { en: 'English', fr: 'French', es: 'Spanish', ar: 'Arabic', zh: 'Chinese', ru: 'Russian' } as const;

/** If more of their figures are missing on the other side, two texts are about something else. */
const MOST_MISSING = 0.3;
/** So many figures must be there to tell. */
const FEWEST_FIGURES = 8;

/** Compares two language versions of one report, paragraph by paragraph and note by note, by their numbers. Linear in their length. */
export function concordance(one: Report, other: Report): Concordance {
  const pairs = pairsOf(passagesOf(one).text, passagesOf(other).text);
  const notes = pairsOf(passagesOf(one).notes, passagesOf(other).notes);
  const names = namesOf(one, other);
  const tally = { all: 0, missing: 0 };
  const disagreements: Disagreement[] = symbolsOfTitle(one, other, names);
  let compared = 0;
  for (const [left, right] of [...pairs, ...notes]) {
    if (!left || !right) {
      const about = (left ?? right)?.kind === 'note' ? 'note' : 'paragraph';
      const message = phrase(CONCORDANCE.only, placeOf(left ?? right), left ? names[0] : names[1]);
      disagreements.push({ about, one: left, other: right, message });
      continue;
    }
    compared++;
    const units = [unitOf(one, left), unitOf(other, right)] as const;
    for (const { about, message } of differencesOf(units, names, tally))
      disagreements.push({ about, one: left, other: right, message });
  }
  const areVersions = compared > 0 && (tally.all < FEWEST_FIGURES || tally.missing / tally.all <= MOST_MISSING);
  return { areVersions, compared, disagreements };
}

type Names = readonly [one: Message, other: Message];

function namesOf(one: Report, other: Report): Names {
  return one.language === other.language
    ? [phrase('the first text'), phrase('the second text')]
    : [phrase(`the ${LANGUAGES[one.language]} text`), phrase(`the ${LANGUAGES[other.language]} text`)];
}

function symbolsOfTitle(one: Report, other: Report, names: Names): Disagreement[] {
  const [a, b] = [symbolsOfReport(one, '')[0], symbolsOfReport(other, '')[0]];
  if (a === undefined || b === undefined || workOfDocument(a).key === workOfDocument(b).key) return [];
  return [{ about: 'symbol', one: null, other: null, message: phrase(CONCORDANCE.symbol, a, ...names, b) }];
}

const placeOf = (passage: Passage | null): Message =>
  phrase(passage?.kind === 'note' ? 'Note {0}' : 'Paragraph {0}', passage?.number ?? '');

// ---------------------------------------------------------------- pairs

type Pair = readonly [one: Passage | null, other: Passage | null];

/**
 * Passages with the same number, in the same part of the report; between two of them those without a number, if there are
 * as many here as there.
 */
function pairsOf(ones: readonly Passage[], others: readonly Passage[]): Pair[] {
  const [left, right] = [stretchesOf(ones), stretchesOf(others)];
  const pairs: Pair[] = [];
  for (const [key, stretch] of left) {
    const counterpart = right.get(key);
    if (stretch.head ?? counterpart?.head) pairs.push([stretch.head, counterpart?.head ?? null]);
    if (counterpart?.rest.length === stretch.rest.length)
      stretch.rest.forEach((passage, at) => pairs.push([passage, counterpart.rest[at] ?? null]));
  }
  for (const [key, { head }] of right) if (head && !left.has(key)) pairs.push([null, head]);
  return pairs;
}

/** A numbered passage and those without a number that follow it. */
interface Stretch {
  readonly head: Passage | null;
  readonly rest: Passage[];
}

function stretchesOf(passages: readonly Passage[]): Map<string, Stretch> {
  let current: Stretch = { head: null, rest: [] };
  const stretches = new Map([['', current]]);
  const seen = new Map<string, number>();
  for (const passage of passages) {
    const { number, division, isCounted } = passage;
    if (number === '') current.rest.push(passage);
    // What a list inside a paragraph counts belongs to the paragraph; letters begin anew with each table.
    if (number === '' || !isCounted || !/^\d/.test(number)) continue;
    const label = `${division} ${number}`;
    const times = seen.get(label) ?? 0;
    seen.set(label, times + 1);
    current = { head: passage, rest: [] };
    stretches.set(times === 0 ? label : `${label} ${String(times)}`, current);
  }
  return stretches;
}

// ---------------------------------------------------------------- what is compared

/** A passage with all that its counterpart must have as well. */
interface Unit {
  readonly report: Report;
  readonly passage: Passage;
  readonly text: string;
  /** Documents, resolutions and decisions by their symbols and numbers. */
  readonly cited: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly marks: ReadonlySet<string>;
  /** Subparagraphs on all levels. */
  readonly items: number;
}

function unitOf(report: Report, passage: Passage): Unit {
  const cited = new Set<string>();
  const named = new Map<number, Span[]>();
  const name = (block: number, span: Span): void => {
    append(named, block, span);
  };
  for (const { block, citation } of citationsIn(report, passage)) {
    const symbol = nameOf(citation);
    if (symbol !== undefined) cited.add(symbol);
    if (symbol !== undefined || citation.kind === 'url') name(block, citation);
  }
  const marks = marksIn(report, passage);
  for (const reference of marks) name(reference.block, spanOfReference(report.tree, reference));
  const text = passage.blocks.map((block) => wordsOutside(report, passage, block, named.get(block) ?? [])).join('\n');
  return {
    report,
    passage,
    text,
    cited,
    figures: figuresIn(text, report.language),
    marks: new Set(marks.filter(({ value }) => !Number.isNaN(value)).map(({ id }) => id)),
    items: allItems(passage.paragraph?.subparagraphs ?? []).length,
  };
}

/** The citations in a passage. Time log n, but for those that are found. */
function citationsIn({ citations, tree }: Report, { blocks, note }: Passage): Report['citations'] {
  const first = blocks[0] ?? 0;
  const last = blocks.at(-1) ?? first;
  const own = new Set(blocks);
  const content = note && placesOfNote(tree, note).content;
  /** A block can hold several notes. */
  const isIn = ({ block, citation: { start, end } }: Report['citations'][number]): boolean =>
    block !== content?.block || (content.start <= start && end <= content.end);
  const found: Report['citations'][number][] = [];
  for (
    let at = firstFrom(citations, ({ block }) => block, first);
    at < citations.length && (citations[at]?.block ?? 0) <= last;
    at++
  ) {
    const bound = citations[at];
    if (bound && own.has(bound.block) && isIn(bound)) found.push(bound);
  }
  return found;
}

/** How a document, resolution or decision is called in every language. */
function nameOf(citation: Citation): string | undefined {
  if (citation.kind === 'document') return citation.symbol;
  return citation.kind === 'resolution' || citation.kind === 'decision' ? citation.number : undefined;
}

/** The words of a block, with blanks for what is compared by its name. */
function wordsOutside({ tree }: Report, { note }: Passage, block: number, named: readonly Span[]): string {
  const lexed = tree.blocks[block];
  if (!lexed) return '';
  const content = note?.block === block ? placesOfNote(tree, note).content : undefined;
  const [start, end] = content ? [content.start, content.end] : [lexed.contentStart, lexed.contentEnd];
  const signs = tree.textOf(block, start, end).split('');
  for (const span of named)
    for (let at = Math.max(span.start, start); at < Math.min(span.end, end); at++) signs[at - start] = '|';
  return signs.join('').replace(/[\r\n\t]/g, ' ');
}

// ---------------------------------------------------------------- what differs

interface Difference {
  readonly about: Disagreement['about'];
  readonly message: Message;
}

function differencesOf(
  [one, other]: readonly [Unit, Unit],
  names: Names,
  tally: { all: number; missing: number },
): Difference[] {
  const found: Difference[] = [];
  if (one.items !== other.items && Math.min(one.items, other.items) > 0)
    found.push({
      about: 'subparagraphs',
      message: phrase(CONCORDANCE.subparagraphs, String(one.items), ...names, String(other.items)),
    });
  const swapped: Names = [names[1], names[0]];
  for (const [from, to, order] of [
    [one, other, names],
    [other, one, swapped],
  ] as const) {
    const missing = [...from.marks].filter((mark) => !to.marks.has(mark));
    if (missing.length > 0 && from.passage.kind !== 'note')
      found.push({
        about: 'marks',
        message: phrase(missing.length === 1 ? CONCORDANCE.mark : CONCORDANCE.marks, missing.join(', '), ...order),
      });
    for (const name of from.cited)
      if (!to.cited.has(name) && !isWrittenIn(name, to))
        found.push({ about: 'citation', message: phrase(CONCORDANCE.lacks, name, ...order) });
  }
  const [left, right] = unmatched(one.figures, other.figures);
  const [mine, theirs] = [
    left.filter((figure) => isSurelyMissing(figure, other)),
    right.filter((figure) => isSurelyMissing(figure, one)),
  ];
  tally.all += one.figures.length + other.figures.length;
  tally.missing += mine.length + theirs.length;
  const paired = Math.min(mine.length, theirs.length);
  for (let at = 0; at < paired; at++)
    found.push({
      about: 'figure',
      message: phrase(CONCORDANCE.differ, mine[at]?.written ?? '', ...names, theirs[at]?.written ?? ''),
    });
  for (const { written } of mine.slice(paired))
    found.push({ about: 'figure', message: phrase(CONCORDANCE.lacks, written, ...names) });
  for (const { written } of theirs.slice(paired))
    found.push({ about: 'figure', message: phrase(CONCORDANCE.lacks, written, ...swapped) });
  return found;
}

/** A symbol may stand in words that are read as something else. */
const isWrittenIn = (name: string, { report, passage }: Unit): boolean =>
  passage.blocks.some((block) => report.tree.textOf(block).includes(name));

/** The figures of each side that have no counterpart on the other; each counts once. */
function unmatched(ones: readonly Figure[], others: readonly Figure[]): [Figure[], Figure[]] {
  const free = new Map<number, Figure[]>();
  for (const figure of others) for (const value of figure.values) append(free, value, figure);
  const taken = new Set<Figure>();
  const left = ones.filter((figure) => {
    const partner = firstFree(figure, free, taken);
    if (partner) taken.add(partner);
    return !partner;
  });
  return [left, others.filter((figure) => !taken.has(figure))];
}

/** A figure of the other side with the same value; those that are taken are dropped from the end of their list for good. */
function firstFree(
  { values }: Figure,
  free: ReadonlyMap<number, Figure[]>,
  taken: ReadonlySet<Figure>,
): Figure | undefined {
  for (const value of values) {
    const candidates = free.get(value);
    for (let last = candidates?.pop(); last; last = candidates?.pop()) if (!taken.has(last)) return last;
  }
  return undefined;
}

/** Neither in words, nor as another figure that says the same: “the 1990s”, “2023/24”; nor once where it stands twice. */
function isSurelyMissing({ values, written }: Figure, { figures, report, passage, text }: Unit): boolean {
  // What is read as the number of a resolution in one language only, stands in the words of the other.
  if (holdsDigits(passage.text, written)) return false;
  return !values.some(
    (value) =>
      maySayInWords(text, report.language, value) ||
      figures.some((figure) => figure.values.some((there) => there === value || isYearInShort(there, value))),
  );
}

const isYearInShort = (one: number, other: number): boolean => {
  const [short, long] = one < other ? [one, other] : [other, one];
  return short < 100 && long >= 1900 && long < 2100 && long % 100 === short;
};
