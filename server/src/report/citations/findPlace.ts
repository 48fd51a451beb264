import { append } from '../../text/append';
import type { Label, PlaceCitation } from '../../citations/citation';
import { numberOf, romanValue, toRoman } from '../../text/numerals';
import type { Missing, Place } from './boundCitation';
import {
  divisionsAround,
  firstBetween,
  found,
  mapAt,
  missing,
  nearest,
  open,
  sidesOf,
  type Lookup,
  type Standpoint,
  type View,
} from './placeLookup';
import { missingUnlessSeen } from './doubts';
import { NotePlaces } from './findNotes';
import { ParagraphPlaces } from './findParagraphs';
import { SectionPlaces } from './findSections';
import { placeBelow, placeByLetters } from './findSubparagraphs';
import { paragraphAt, sectionAt } from '../lookup';
import { memo } from '../memo';
import type { Caption, Division, Recommendation, Report, Section } from '../model';

/** What of a citation tells which place it names. */
export type Named = Pick<PlaceCitation, 'kind'> & { readonly label: Label };

const blockOf = ({ span }: Caption | Recommendation): number => span.block;

/** `Table 2` and `Table II` are told apart, but a reference may write either where only one of them is there. */
function keysOf(kind: string, number: string): string[] {
  const sign = number.toUpperCase();
  const value = numberOf(sign);
  const other = Number.isNaN(value) ? romanValue(sign) : toRoman(value);
  return [`${kind} ${sign}`, `${kind} ${other}`];
}

/** The places of a report by their labels. Depends on the structure alone, which an edit within a paragraph keeps. */
class StructurePlaces {
  readonly paragraphs: ParagraphPlaces;
  readonly sections: SectionPlaces;
  private readonly captions = new Map<string, Caption[]>();
  private readonly captionsByDivision = new Map<Division, Map<string, Caption[]>>();
  private readonly recommendations = new Map<string, Recommendation[]>();
  /** Kinds of caption that the report has. */
  private readonly kinds: ReadonlySet<string>;

  constructor(report: Report) {
    this.paragraphs = new ParagraphPlaces(report);
    this.sections = new SectionPlaces(report);
    for (const caption of report.captions) {
      const [key = ''] = keysOf(caption.kind, caption.number);
      append(this.captions, key, caption);
      const division = report.divisions[caption.span.block];
      if (division) append(mapAt(this.captionsByDivision, division), key, caption);
    }
    for (const one of report.recommendations) append(this.recommendations, one.number, one);
    this.kinds = new Set(report.captions.map(({ kind }) => kind));
  }

  caption(kind: Caption['kind'], number: string, view: View): Lookup {
    const keys = keysOf(kind, number);
    const maps = [...divisionsAround(view.division).map((one) => this.captionsByDivision.get(one)), this.captions];
    for (const side of sidesOf(view)) {
      for (const map of maps) {
        for (const key of keys) {
          const captions = map?.get(key);
          // A table that goes on over the page has its caption twice; the first one is meant.
          const caption = side === null ? captions?.[0] : nearest(captions, blockOf, view.block, side);
          if (caption) return found({ kind: 'caption', caption });
        }
      }
    }
    return this.kinds.has(kind) && number !== '' ? missing({ kind, number }) : open();
  }

  captionInside(kind: Caption['kind'], number: string, first: number, last: number): Lookup {
    for (const key of keysOf(kind, number)) {
      const caption = firstBetween(this.captions.get(key), blockOf, first, last);
      if (caption) return found({ kind: 'caption', caption });
    }
    return open();
  }

  recommendation(number: string, { block, side }: View): Lookup {
    const same = this.recommendations.get(number);
    const recommendation = nearest(same, blockOf, block, side) ?? nearest(same, blockOf, block, null);
    if (recommendation) return found({ kind: 'recommendation', recommendation });
    return this.recommendations.size > 0 && number.includes('.') ? missing({ kind: 'recommendation', number }) : open();
  }
}

const structurePlaces = memo<Report['paragraphs'], StructurePlaces, [Report]>(
  (_, report) => new StructurePlaces(report),
);
const notePlaces = memo<Report['noteSeries'], NotePlaces, [Report]>((_, report) => new NotePlaces(report));

const structureOf = (report: Report): StructurePlaces => structurePlaces(report.paragraphs, report);

/**
 * Looks for the place of the report that a citation names, for a reader at `standpoint`: the innermost division, series
 * or section first, then outwards; on the said side first. Time log n.
 */
export function findPlace(report: Report, { kind, label }: Named, standpoint: Standpoint, side: View['side']): Lookup {
  const lookup = lookFor(report, { kind, label }, standpoint, side);
  return lookup.is === 'missing' ? missingUnlessSeen(report, lookup.missing) : lookup;
}

function lookFor(report: Report, { kind, label }: Named, { block, note }: Standpoint, side: View['side']): Lookup {
  const view: View = {
    block,
    side,
    division: report.divisions[block],
    section: sectionAt(report, block),
    paragraph: paragraphAt(report, block),
  };
  switch (kind) {
    case 'paragraph':
      return findParagraph(report, label, view);
    case 'recommendation':
      return structureOf(report).recommendation(label.number, view);
    case 'table':
    case 'figure':
    case 'box':
      return structureOf(report).caption(kind, label.number, view);
    case 'footnote':
      return notePlaces(report.noteSeries, report).find(label.number, note, view);
    case 'page':
      return open();
    default:
      return structureOf(report).sections.find(kind, label, view);
  }
}

function findParagraph(report: Report, { number, letters }: Label, view: View): Lookup {
  if (number === '') return view.paragraph ? placeByLetters(report, view.paragraph, letters, view) : open();
  const structure = structureOf(report);
  // "paras. 115.1 and 115.4": recommendations of the universal periodic review are cited as paragraphs.
  if (number.includes('.')) return structure.recommendation(number, view);
  const { paragraphs } = structure;
  const paragraph = paragraphs.find(number, view);
  return paragraph ? placeBelow(report, paragraph, letters, view) : missingOr(paragraphs.missing(number, view));
}

/** The same, but only within `outer`: "section B of annex II", "paragraph 6 of part B", "subparagraph (c) of paragraph 5". */
export function findPlaceInside(report: Report, { kind, label }: Named, outer: Place): Lookup {
  if (outer.kind === 'paragraph' || outer.kind === 'subparagraph') {
    const { paragraph } = outer;
    const item = outer.kind === 'subparagraph' ? outer.subparagraph : null;
    const { block } = paragraph.numberSpan;
    return kind === 'paragraph' && label.number === ''
      ? placeBelow(report, paragraph, label.letters, { block, side: null }, item)
      : open();
  }
  if (outer.kind !== 'section') return open();
  const { section } = outer;
  const { firstBlock, lastBlock } = section;
  const structure = structureOf(report);
  switch (kind) {
    case 'paragraph':
      return paragraphInside(report, label, section);
    case 'recommendation':
    case 'page':
      return open();
    case 'table':
    case 'figure':
    case 'box':
      return structure.captionInside(kind, label.number, firstBlock, lastBlock);
    case 'footnote':
      return notePlaces(report.noteSeries, report).findBetween(label.number, firstBlock, lastBlock);
    default:
      return structure.sections.findInside(kind, label, section);
  }
}

function paragraphInside(report: Report, { number, letters }: Label, section: Section): Lookup {
  const { paragraphs } = structureOf(report);
  const paragraph = number === '' ? undefined : paragraphs.findInside(number, section);
  if (!paragraph) return missingOr(paragraphs.missingInside(number, section, report));
  return placeBelow(report, paragraph, letters, { block: paragraph.numberSpan.block, side: null });
}

/** The other end of a range: in the series or at the level of its first end, else as any place. */
export function findRangeEnd(report: Report, { kind, label }: Named, first: Place, otherwise: () => Lookup): Lookup {
  if (kind === 'paragraph' && first.kind === 'paragraph' && label.letters.length === 0) {
    const paragraph = structureOf(report).paragraphs.findBehind(first.paragraph, label.number);
    if (paragraph) return found({ kind: 'paragraph', paragraph });
  }
  if (kind === 'paragraph' && first.kind === 'subparagraph' && first.paragraph.number === label.number) {
    const { paragraph, subparagraph } = first;
    return placeBelow(report, paragraph, label.letters, { block: subparagraph.labelSpan.block, side: 'below' });
  }
  return otherwise();
}

const missingOr = (what: Missing | undefined): Lookup => (what ? missing(what) : open());
