import type { Position } from '../text/span';
import type { PlaceOfDocument } from '../library/citedPlace';
import { symbolsOfWork } from '../library/citedWorks';
import { numberLabel } from '../library/labels';
import { sectionWays, symbolsOfReport } from '../library/summary';
import type { BoundPlace, Place } from '../report/citations/boundCitation';
import { kindOfSection, sectionPathOf, type SectionKind } from '../report/citations/findSections';
import { outerPlace } from '../report/citations/outerPlace';
import { citationAt, placeOfBlock } from '../report/citations/queries';
import type { Report } from '../report/model';
import { cursorAt } from './places';

/** A document, or a place of it, that other reports may cite. */
export interface Citable {
  readonly symbols: readonly string[];
  /** Undefined for the document as a whole. */
  readonly place?: PlaceOfDocument;
}

/**
 * What a cursor is on, for others to cite: a paragraph, section or annex of the report in the file of this path, the report
 * itself, or a work with a symbol and the place in it. Undefined for all else.
 */
export function citableAt(report: Report, position: Position, path: string): Citable | undefined {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  if (bound?.target.status === 'external' && bound.target.work) {
    const symbols = symbolsOfWork(report, bound.target.work);
    if (symbols.length === 0) return undefined;
    if (!('owner' in bound.citation)) return { symbols };
    const place = placeCited(report, bound as BoundPlace);
    return place && { symbols, place };
  }
  const own = bound
    ? bound.target.status === 'resolved'
      ? bound.target.place
      : undefined
    : placeOfBlock(report, block, within);
  return own && citablePlace(report, own, path);
}

/** A place of the report in the file of this path; undefined where the report has no symbol, and for notes and tables. */
export function citablePlace(report: Report, place: Place, path: string): Citable | undefined {
  const symbols = symbolsOfReport(report, path);
  if (symbols.length === 0) return undefined;
  switch (place.kind) {
    case 'report':
      return { symbols };
    case 'paragraph':
    case 'subparagraph': {
      const { number, division } = place.paragraph;
      return { symbols, place: { is: 'paragraph', number, division: division.name } };
    }
    case 'section': {
      const way = kindOfSection(place.section) && sectionWays(report.allSections).get(place.section);
      return way === undefined ? undefined : { symbols, place: { is: 'section', path: way } };
    }
    default:
      return undefined;
  }
}

function placeCited(report: Report, bound: BoundPlace): PlaceOfDocument | undefined {
  const { kind, label } = bound.citation;
  const outer = outerPlace(report, bound)?.citation;
  switch (kind) {
    case 'paragraph': {
      const division = outer ? `${outer.kind} ${numberLabel(outer.label)}`.trimEnd() : 'main';
      return { is: 'paragraph', number: label.number, division };
    }
    case 'section':
    case 'chapter':
    case 'part':
    case 'annex':
    case 'appendix':
    case 'enclosure': {
      const around = outer ? sectionPathOf(outer.kind as SectionKind, outer.label) : [];
      return { is: 'section', path: [...around, ...sectionPathOf(kind, label)].join('/') };
    }
    default:
      return undefined;
  }
}
