import type { Position, Range } from '../text/span';
import type { Work } from '../citations/work';
import { addressOfWork } from '../citations/works';
import { citationAt, citationsOfPlace, citationsOfWork, placeOfBlock } from '../report/citations/queries';
import type { BoundCitation, Place } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { nameRangeOfPlace, rangeOfCitation, wholeRangeOfPlace } from './citationsPlaces';
import { referencesOfNote, type Destination } from './footnotes';
import { cursorAt } from './places';

/**
 * From a citation to the place that it names, both ends of a range; from "ibid." and what else has no address to where the
 * work is named in full. Empty where the cursor is on none, or it leads outside.
 */
export function citationDefinition(report: Report, position: Position): Destination[] {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  if (!bound) return [];
  const origin = rangeOfCitation(report, bound);
  const { target } = bound;
  if (target.status === 'resolved') {
    return endsOf(target).map((place) => ({
      origin,
      target: wholeRangeOfPlace(report, place),
      selection: nameRangeOfPlace(report, place),
    }));
  }
  if (target.status !== 'external' || !target.work || !leadsToMention(report, bound, target.work)) return [];
  const mention = firstMention(report, target.work);
  if (!mention || mention === bound) return [];
  const range = rangeOfCitation(report, mention);
  return [{ origin, target: range, selection: range }];
}

/** The places that a citation names: one, or the two ends of a range. */
function endsOf({ place, last }: { readonly place: Place; readonly last: Place | null }): Place[] {
  return last ? [place, last] : [place];
}

/** "Ibid.", "the Convention": the reader looks for the work in the report. What has an address opens there. */
function leadsToMention(report: Report, { citation }: BoundCitation, work: Work): boolean {
  return !namesInFull(citation) || addressOfWork(work, report.language) === null;
}

function namesInFull(citation: BoundCitation['citation']): boolean {
  return citation.kind !== 'ibid' && !(citation.kind === 'treaty' && citation.short);
}

/** Where a report names a work in full for the first time. */
function firstMention(report: Report, work: Work): BoundCitation | undefined {
  return citationsOfWork(report, work.key).find(
    ({ citation, target }) => !('owner' in citation) && namesInFull(citation) && target.status === 'external',
  );
}

/**
 * All citations of what the cursor is on: of the place that it cites or stands at (a paragraph's number, a heading, a
 * caption), or of the work, in whatever shape, with the places in it. The place itself comes first when asked for.
 */
export function citationReferences(report: Report, position: Position, withPlace: boolean): Range[] {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  if (!bound) {
    const place = placeOfBlock(report, block, within);
    return place ? referencesOfPlaces(report, [place], withPlace) : [];
  }
  const { target } = bound;
  if (target.status === 'resolved') return referencesOfPlaces(report, endsOf(target), withPlace);
  if (target.status !== 'external' || !target.work) return [];
  return citationsOfWork(report, target.work.key).map((one) => rangeOfCitation(report, one));
}

function referencesOfPlaces(report: Report, places: readonly Place[], withPlace: boolean): Range[] {
  const ranges = places.flatMap((place) =>
    place.kind === 'note'
      ? referencesOfNote(report, place.note, withPlace)
      : [
          ...(withPlace ? [nameRangeOfPlace(report, place)] : []),
          ...citationsOf(report, place).map((one) => rangeOfCitation(report, one)),
        ],
  );
  return unique(ranges);
}

/** The report itself is cited by its symbol and as "the present report", too, not only by places in it. */
function citationsOf(report: Report, place: Place): readonly BoundCitation[] {
  return place.kind === 'report'
    ? report.citations.filter(({ target }) => target.status === 'resolved' && target.place.kind === 'report')
    : citationsOfPlace(report, place);
}

/** Both ends of a range are cited by the range; the report's own symbol names and cites the report. */
function unique(ranges: readonly Range[]): Range[] {
  const known = new Map<string, Range>();
  for (const range of ranges) known.set(`${range.start.line}:${range.start.character}`, range);
  return [...known.values()];
}
