import type { Place } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import type { Labelled, Relabelling } from './relabelling';
import { rowOfItem } from './rows';

/** The places that a range names, and all places of their row, in the order in which they stand. */
export interface PlaceRange {
  readonly row: readonly Labelled[];
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** What stands together of a range. */
export interface Run {
  readonly first: Labelled;
  readonly last: Labelled;
  /** How many places there are. */
  readonly length: number;
}

/** The range from one place to another of the same row; undefined where they have none in common, or stand the other way round. */
export function rangeOf(report: Report, first: Place, last: Place): PlaceRange | undefined {
  const row = rowOf(report, first);
  const [start, end] = [itemOf(first), itemOf(last)];
  const from = start ? row.indexOf(start) : -1;
  const to = end ? row.indexOf(end) : -1;
  return from >= 0 && to >= from ? { row, from, to } : undefined;
}

/** The places of a range that will be there, as runs between which other places of the row will stand. */
export function runsOf(relabelling: Relabelling, { row, from, to }: PlaceRange): Run[] {
  const order = relabelling.orderOf(row);
  const named = new Set(row.slice(from, to + 1).flatMap((place) => relabelling.partsOf(place)));
  const runs: Run[] = [];
  let first: Labelled | undefined;
  let length = 0;
  order.forEach((place, index) => {
    if (!named.has(place)) return;
    first ??= place;
    length++;
    const next = order[index + 1];
    if (next && named.has(next)) return;
    runs.push({ first, last: place, length });
    first = undefined;
    length = 0;
  });
  return runs;
}

function itemOf(place: Place): Labelled | undefined {
  switch (place.kind) {
    case 'report':
      return undefined;
    case 'paragraph':
      return place.paragraph;
    case 'subparagraph':
      return place.subparagraph;
    case 'section':
      return place.section;
    case 'caption':
      return place.caption;
    case 'note':
      return place.note;
    case 'recommendation':
      return place.recommendation;
  }
}

function rowOf(report: Report, place: Place): readonly Labelled[] {
  switch (place.kind) {
    case 'report':
      return [];
    case 'paragraph':
      return place.paragraph.series.paragraphs;
    case 'subparagraph':
      return rowOfItem([place.paragraph.subparagraphs], place.subparagraph) ?? [];
    case 'section': {
      const { parent, style } = place.section;
      return (parent?.children ?? report.sections).filter((section) => section.style === style);
    }
    case 'caption':
      return report.captions.filter(({ kind }) => kind === place.caption.kind);
    case 'note':
      return place.note.series.notes;
    case 'recommendation':
      return report.recommendations;
  }
}
