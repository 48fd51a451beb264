import type { BoundPlace, Place } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { rangeOf } from './ranges';
import type { Labelled } from './relabelling';

/** The block where a place begins that can be meant; undefined for the report as a whole. */
function anchorOf(place: Place): number | undefined {
  switch (place.kind) {
    case 'report':
      return undefined;
    case 'paragraph':
      return place.paragraph.numberSpan.block;
    case 'subparagraph':
      return place.subparagraph.block;
    case 'section':
      return place.section.heading.block;
    case 'caption':
      return place.caption.span.block;
    case 'note':
      return place.note.block;
    case 'recommendation':
      return place.recommendation.block;
  }
}

/** The blocks where all that a reference means begins: of a range, of all places in it. */
export function anchorsOf(report: Report, { target }: BoundPlace): number[] {
  if (target.status !== 'resolved') return [];
  const range = target.last ? rangeOf(report, target.place, target.last) : undefined;
  if (range) return range.row.slice(range.from, range.to + 1).map(blockOf);
  const block = anchorOf(target.place);
  return block === undefined ? [] : [block];
}

/** The blocks from which "above" and "below" are counted for what a reference means: for notes those of their marks. */
export function pointsOf(report: Report, bound: BoundPlace): number[] {
  const { target } = bound;
  if (target.status !== 'resolved' || target.place.kind !== 'note') return anchorsOf(report, bound);
  const { note } = target.place;
  return [note.references[0]?.block ?? note.block];
}

function blockOf(place: Labelled): number {
  if ('heading' in place) return place.heading.block;
  if ('numberSpan' in place) return place.numberSpan.block;
  return 'block' in place ? place.block : place.span.block;
}
