import { touches } from '../../text/span';
import type { BoundCitation, BoundPlace, Place } from './boundCitation';
import { isPlace } from './boundPlace';
import { append } from '../../text/append';
import { nearest } from './placeLookup';
import { memo } from '../memo';
import type { BlockSpan, Note, Report } from '../model';
import { placesOfNote } from '../notePlaces';

type Bound = readonly BoundCitation[];

/** The innermost citation that a cursor stands in or at an end of; undefined outside of all. `offset` counts from the block. */
export function citationAt(report: Report, block: number, offset: number): BoundCitation | undefined {
  let innermost: BoundCitation | undefined;
  for (const bound of citationsOfBlock(report, block)) {
    const { citation } = bound;
    if (!touches(citation, offset)) continue;
    const size = innermost ? innermost.citation.end - innermost.citation.start : Infinity;
    if (citation.end - citation.start < size) innermost = bound;
  }
  return innermost;
}

/** The citations of a block, in the order of the text. */
export function citationsOfBlock(report: Report, block: number): readonly BoundCitation[] {
  return byBlock(report.citations).get(block) ?? [];
}

const byBlock = memo<Bound, ReadonlyMap<number, BoundCitation[]>>((citations) => {
  const map = new Map<number, BoundCitation[]>();
  for (const bound of citations) append(map, bound.block, bound);
  return map;
});

/** All citations of a work (`Work.key`) and of places in it, in whatever shape, in the order of the text. */
export function citationsOfWork(report: Report, key: string): readonly BoundCitation[] {
  return byWork(report.citations).get(key) ?? [];
}

const byWork = memo<Bound, ReadonlyMap<string, BoundCitation[]>>((citations) => {
  const map = new Map<string, BoundCitation[]>();
  for (const bound of citations)
    if (bound.target.status === 'external' && bound.target.work) append(map, bound.target.work.key, bound);
  return map;
});

/** Citations of places by what they name, and those that name all from one place to another. */
interface PlaceCitations {
  readonly single: ReadonlyMap<string, BoundPlace[]>;
  readonly ranges: readonly BoundPlace[];
}

const byPlace = memo<Bound, PlaceCitations>((citations) => {
  const single = new Map<string, BoundPlace[]>();
  const ranges: BoundPlace[] = [];
  for (const bound of citations) {
    if (!isPlace(bound) || bound.target.status !== 'resolved') continue;
    if (bound.target.last) ranges.push(bound);
    else append(single, placeKey(bound.target.place), bound);
  }
  return { single, ranges };
});

/**
 * The citations of a place of the report, in the order of the text. A range cites every place from its one end to the
 * other. Time n in the ranges of the report.
 */
export function citationsOfPlace(report: Report, place: Place): readonly BoundPlace[] {
  const { single, ranges } = byPlace(report.citations);
  const own = single.get(placeKey(place)) ?? [];
  const around = ranges.filter((bound) => isInRange(report, bound, place));
  if (around.length === 0) return own;
  return [...own, ...around].sort((a, b) => a.block - b.block || a.citation.start - b.citation.start);
}

function isInRange(report: Report, { target }: BoundPlace, place: Place): boolean {
  if (target.status !== 'resolved' || !target.last || rowOf(target.place) !== rowOf(place)) return false;
  const at = blockOfPlace(report, place);
  return !isBefore(at, blockOfPlace(report, target.place)) && !isBefore(blockOfPlace(report, target.last), at);
}

const isBefore = (a: BlockSpan, b: BlockSpan): boolean =>
  a.block < b.block || (a.block === b.block && a.start < b.start);

/** What counts places of one kind: a range holds those of the row that its ends are in. */
function rowOf(place: Place): unknown {
  switch (place.kind) {
    case 'report':
      return place.kind;
    case 'paragraph':
      return place.paragraph.series;
    case 'subparagraph':
      return `${place.paragraph.numberSpan.block} ${place.subparagraph.depth}`;
    case 'section':
      return `${place.section.style} ${place.section.parent?.heading.block ?? -1}`;
    case 'caption':
      return place.caption.kind;
    case 'note':
      return place.note.series;
    case 'recommendation':
      return place.kind;
  }
}

/** One key for one place, the same in every state of a report that an edit left in its block. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'report':
      return place.kind;
    case 'note':
      return `note ${place.note.block} ${place.note.place}`;
    default: {
      const { block, start } = spanOf(place);
      return `${place.kind} ${block} ${start}`;
    }
  }
}

/** What one would select to name the place: its number, its letter, its caption, a heading without a number as a whole. */
export function blockOfPlace(report: Report, place: Place): BlockSpan {
  switch (place.kind) {
    case 'report':
      return report.symbol?.span ?? { block: 0, start: 0, end: 0 };
    case 'note':
      return placesOfNote(report.tree, place.note).mark;
    default:
      return spanOf(place);
  }
}

function spanOf(place: Labelled): BlockSpan {
  switch (place.kind) {
    case 'paragraph':
      return place.paragraph.numberSpan;
    case 'subparagraph':
      return place.subparagraph.labelSpan;
    case 'section':
      return place.section.numberSpan ?? place.section.heading;
    case 'caption':
      return place.caption.span;
    case 'recommendation':
      return place.recommendation.span;
  }
}

/**
 * The place whose number, letter, caption or heading a cursor stands on; of a note its mark before its words, of the report
 * its symbol on the title page. Undefined on other words. `offset` counts from the block.
 */
export function placeOfBlock(report: Report, block: number, offset: number): Place | undefined {
  const labelled = labelledPlaces(report.paragraphs, report).get(block) ?? [];
  for (const place of labelled) if (touches(headOf(place), offset)) return place;
  const markOf = (note: Note): BlockSpan => placesOfNote(report.tree, note).mark;
  const note = nearest(notesOfBlock(report.notes).get(block), (one) => markOf(one).start, offset, null);
  if (note && touches(markOf(note), offset)) return { kind: 'note', note };
  const symbol = report.symbol?.span;
  return symbol?.block === block && touches(symbol, offset) ? { kind: 'report' } : undefined;
}

type Labelled = Exclude<Place, { kind: 'report' | 'note' }>;

/** Where a place says what it is: its label, or its heading as a whole. */
const headOf = (place: Labelled): BlockSpan => (place.kind === 'section' ? place.section.heading : spanOf(place));

/** The places that begin in each block. Depends on the structure alone. */
const labelledPlaces = memo<Report['paragraphs'], ReadonlyMap<number, Labelled[]>, [Report]>(
  (_, { allSections, paragraphs, captions, recommendations }) => {
    const places = new Map<number, Labelled[]>();
    const add = (place: Labelled): void => append(places, spanOf(place).block, place);
    for (const section of allSections) add({ kind: 'section', section });
    for (const caption of captions) add({ kind: 'caption', caption });
    for (const recommendation of recommendations) add({ kind: 'recommendation', recommendation });
    for (const paragraph of paragraphs) {
      add({ kind: 'paragraph', paragraph });
      const items = [...paragraph.subparagraphs];
      for (let subparagraph = items.pop(); subparagraph; subparagraph = items.pop()) {
        add({ kind: 'subparagraph', paragraph, subparagraph });
        items.push(...subparagraph.children);
      }
    }
    return places;
  },
);

const notesOfBlock = memo<Report['notes'], ReadonlyMap<number, Note[]>>((notes) => {
  const map = new Map<number, Note[]>();
  for (const note of notes) append(map, note.block, note);
  return map;
});
