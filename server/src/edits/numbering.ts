import { numberOf, romanValue, toLetters, toRoman } from '../text/numerals';
import { longestIncreasingRun } from '../text/longestRun';
import type { Caption, Note, NoteSeries, Reference, Report, Section, Subparagraph } from '../report/model';
import { numberOfSection, sectionRuns } from '../report/sectionRuns';
import { Relabelling, type Labelled } from './relabelling';

/** What can be numbered anew. */
export type NumberedKind = 'footnotes' | 'paragraphs' | 'sections' | 'subparagraphs' | 'annexes' | 'captions';
export const NUMBERED_KINDS: readonly NumberedKind[] = [
  'footnotes',
  'paragraphs',
  'sections',
  'subparagraphs',
  'annexes',
  'captions',
];

/**
 * The labels that places of these kinds have when they count up in the order of the document, each series by itself.
 * Lists that number as they like (agendas), letters in tables and headings that are named after something else (decision
 * 22/1) keep theirs.
 */
export function numberingInOrder(report: Report, kinds: ReadonlySet<NumberedKind>): Relabelling {
  const relabelling = new Relabelling();
  if (kinds.has('footnotes'))
    report.noteSeries.forEach((series, index) => {
      numberNotes(relabelling, series, index === 0);
    });
  if (kinds.has('paragraphs')) {
    let isFirst = true;
    for (const { kind, paragraphs } of report.series) {
      if (kind !== 'body') continue;
      countUp(relabelling, paragraphs, String, beginningOf(valuesOf(paragraphs), isFirst));
      isFirst = false;
    }
  }
  if (kinds.has('subparagraphs')) for (const list of report.lists) numberList(relabelling, list);
  for (const run of sectionRuns(report)) {
    if (isAnnex(run[0]) ? kinds.has('annexes') : kinds.has('sections')) numberSections(relabelling, run);
  }
  if (kinds.has('captions')) numberCaptions(relabelling, report.captions);
  if (kinds.has('paragraphs')) takeRecommendationsAlong(relabelling, report);
  return relabelling;
}

/** A report that begins with 2 or 3 has lost its beginning; one that begins later is an excerpt. */
const LATEST_BEGINNING = 3;

/**
 * The number that a series begins with: the one that most of its numbers agree upon. The first series of a report that
 * begins a little late begins with 1 again; others can have lost their beginning to the tables around them.
 */
export function beginningOf(values: readonly number[], isFirst: boolean): number {
  const [first] = longestIncreasingRun(values);
  const value = first === undefined ? NaN : (values[first] ?? NaN);
  if (first === undefined || Number.isNaN(value)) return 1;
  const beginning = Math.max(1, value - first);
  return isFirst && beginning <= LATEST_BEGINNING ? 1 : beginning;
}

const valuesOf = (places: readonly { readonly value: number }[]): number[] => places.map(({ value }) => value);

/** Gives places labels that count up from `first`. */
export function countUp<Place extends Labelled>(
  relabelling: Relabelling,
  places: readonly Place[],
  labelFor: (value: number, place: Place) => string,
  first = 1,
): void {
  places.forEach((place, index) => {
    relabelling.set(place, labelFor(first + index, place));
  });
}

// ---------------------------------------------------------------- notes

/** Notes are numbered in the order in which they are marked (drafting rule F6). */
function numberNotes(relabelling: Relabelling, series: NoteSeries, isFirst: boolean): void {
  if (series.kind !== 'numbers') return;
  const order = notesInOrder(series);
  const first = beginningOf(valuesOf(order), isFirst);
  let next = first;
  const given = new Map<string, string>();
  for (const place of order) {
    // A mark that repeats one without a note goes with it.
    const known = 'series' in place && !isNote(place) ? given.get(place.id) : undefined;
    const label = known ?? String(next++);
    if (!isNote(place)) given.set(place.id, label);
    relabelling.set(place, label);
  }
}

const isNote = (place: Note | Reference): place is Note => 'references' in place;

/**
 * The notes of a series, and the marks that have none, in the order of their marks, where blocks stand as `positionOf`
 * says. Of several marks of a note the one
 * counts that stands in order: a figure of a name ("France 24") that was taken for a mark does not pull the note forward.
 * A note that is not marked follows the one before it.
 */
export function notesInOrder(
  { notes, references }: NoteSeries,
  positionOf?: (block: number) => number,
): (Note | Reference)[] {
  const regular = new Set(longestIncreasingRun(references.map(({ value }) => value)));
  const places = new Map<Note | Reference, number>();
  references.forEach((reference, index) => {
    const { note } = reference;
    if (!note) places.set(reference, index);
    else if (!places.has(note)) places.set(note, index);
  });
  references.forEach(({ note }, index) => {
    if (note && note.references.length > 1 && regular.has(index)) places.set(note, index);
  });
  let before = -1;
  notes.forEach((note, index) => {
    const place = places.get(note);
    // Behind the note before it, and before the mark that follows.
    if (place === undefined) places.set(note, before + (index + 1) / (notes.length + 1));
    else before = place;
  });
  const block = (place: number): number => {
    const reference = references[Math.floor(place)];
    return reference && positionOf ? positionOf(reference.block) : -1;
  };
  return [...places].sort(([, a], [, b]) => block(a) - block(b) || a - b).map(([place]) => place);
}

// ---------------------------------------------------------------- lists

/**
 * (a), (b), (c); below them (i), (ii); below these a., b. A list may begin anew at (a); one that begins later goes on from
 * another one and is left alone.
 */
function numberList(relabelling: Relabelling, list: readonly Subparagraph[]): void {
  const open: (readonly Subparagraph[])[] = [list];
  for (let items = open.pop(); items; items = open.pop()) {
    let count = items[0]?.value === 1 ? 0 : NaN;
    let highest = 0;
    for (const item of items) {
      count = item.value === 1 && highest >= 2 ? 1 : count + 1;
      highest = count === 1 ? item.value : Math.max(highest, item.value);
      if (!Number.isNaN(count)) relabelling.set(item, labelLike(item, count));
      open.push(item.children);
    }
  }
}

/** A label in the form of the one that an item has: `(b)`, `b)`, `b.`, `(ii)`. */
export function labelLike({ label, style }: Subparagraph, value: number): string {
  const sign = /[A-Za-z]+/.exec(label)?.[0] ?? '';
  const letters = style === 'roman' ? toRoman(value).toLowerCase() : toLetters(value);
  const cased = sign !== '' && sign === sign.toUpperCase() ? letters.toUpperCase() : letters;
  return label.replace(sign, cased);
}

// ---------------------------------------------------------------- sections

const isAnnex = (section: Section | undefined): boolean => section?.style === 'division';

function numberSections(relabelling: Relabelling, run: readonly Section[]): void {
  if (!run.every(isNumeral)) return;
  // Of headings such as "1." and "(a)" the first may have been read as something else.
  const [first] = run;
  if (first && (first.style === 'arabic' || first.style === 'letter') && first.value !== 1) return;
  countUp(relabelling, run, (value, section) => numberOfSection(section, value), beginningOf(valuesOf(run), true));
}

/** "Part One" and the like have numbers in words, which are left as they are. */
function isNumeral({ number, numberSpan }: Section): boolean {
  return numberSpan !== null && number !== null && /^\(?(?:\d+|[IVXLCDM]+|[A-Za-z]{1,2})\)?$/.test(number);
}

// ---------------------------------------------------------------- captions

/** Tables, figures and boxes count up through the document; one that goes on over the page keeps its number. */
function numberCaptions(relabelling: Relabelling, captions: readonly Caption[]): void {
  for (const kind of ['table', 'figure', 'box'] as const) {
    const own = captions.filter((caption) => caption.kind === kind);
    const values = own.map(({ number }) => valueOfCaption(number));
    // "Table 2.3" and "Figure A" belong to numberings of their own.
    if (values.some((value) => Number.isNaN(value)) || values.some((value, index) => index > 0 && value === 1))
      continue;
    let count = beginningOf(values, true) - 1;
    own.forEach((caption, index) => {
      if (index === 0 || caption.number !== own[index - 1]?.number) count++;
      relabelling.set(caption, Number.isNaN(numberOf(caption.number)) ? toRoman(count) : String(count));
    });
  }
}

function valueOfCaption(number: string): number {
  const value = /^\d+$/.test(number) ? numberOf(number) : NaN;
  return Number.isNaN(value) ? romanValue(number) : value;
}

// ---------------------------------------------------------------- recommendations

/** The recommendations of the universal periodic review begin with the number of the paragraph that they belong to: 115.4. */
export function takeRecommendationsAlong(relabelling: Relabelling, { recommendations, paragraphs }: Report): void {
  let at = 0;
  for (const recommendation of recommendations) {
    while ((paragraphs[at + 1]?.numberSpan.block ?? Infinity) <= recommendation.block) at++;
    const paragraph = paragraphs[at];
    const [prefix, rest] = recommendation.number.split('.');
    if (!paragraph || paragraph.number !== prefix || rest === undefined) continue;
    const [holder = paragraph] = relabelling.partsOf(paragraph);
    relabelling.set(recommendation, `${relabelling.labelOf(holder)}.${rest}`);
  }
}
