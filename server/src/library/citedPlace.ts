import { sectionPathOf, type SectionKind } from '../report/citations/findSections';

/** A place of a document that others may cite. */
export type PlaceOfDocument =
  /** `division` as in `Division`: `main`, `annex I`. */
  | { readonly is: 'paragraph'; readonly number: string; readonly division: string }
  /** A section or annex by its way from the outside (see `ReportSummary.sections`). */
  | { readonly is: 'section'; readonly path: string };

const PARAGRAPHS = /^(\d{1,7})(?: \(.*?\))?(?:–(\d{1,7}))?/;

/**
 * Whether a cited place, as `12–15`, `25 (b)`, `annex II: 14` or `section III.B` (see `CitedWork.places`), is this one: a
 * paragraph is cited by its subparagraphs and by a range that holds it.
 */
export function isCited(place: PlaceOfDocument, cited: string): boolean {
  const parts = cited.split(': ');
  if (place.is === 'section') return parts.flatMap(sectionKeys).join('/') === place.path;
  const own = parts.at(-1) ?? '';
  const [, first, last = first] = PARAGRAPHS.exec(own) ?? [];
  if (first === undefined || (parts.length > 1 ? parts[0] : MAIN) !== place.division) return false;
  const number = Number(place.number);
  return Number(first) <= number && number <= Number(last);
}

/** The highest number of a paragraph in a cited place, as above; undefined where it names none. */
export function lastParagraphCited(cited: string): number | undefined {
  const [, first, last = first] = PARAGRAPHS.exec(cited.split(': ').at(-1) ?? '') ?? [];
  return last === undefined ? undefined : Number(last);
}

const MAIN = 'main';

const SECTION = /^(section|chapter|part|annex|appendix|enclosure)(?: (\S+))?$/;

function sectionKeys(part: string): string[] {
  const [, kind, number = ''] = SECTION.exec(part) ?? [];
  if (kind === undefined) return [part];
  const keys = sectionPathOf(kind as SectionKind, { number, letters: [] });
  return keys.length > 0 ? keys : [part];
}
