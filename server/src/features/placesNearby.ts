import type { PlaceKind } from '../citations/citation';
import type { Place } from '../report/citations/boundCitation';
import { kindOfSection } from '../report/citations/findSections';
import { paragraphAt } from '../report/lookup';
import type { BlockSpan, Division, Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { firstWords, shorten, tidy } from './labels';
import { sectionPath } from './structureOutline';

/** A place of a report as plain data: a member of one of its lists. */
export interface PlaceSubject {
  readonly from: 'paragraphs' | 'allSections' | 'captions' | 'notes' | 'recommendations';
  readonly at: number;
}

/** A place that a reference can name, as it is seen from where the reference stands. */
export interface NearbyPlace {
  /** As a reference would write it: `38`, `III.B`. */
  readonly number: string;
  /** On which side it lies; null for what lies around, or in the same block. */
  readonly side: 'above' | 'below' | null;
  /** A few words that tell it from the others; can be empty. */
  readonly words: () => string;
  readonly subject: PlaceSubject;
}

const LONGEST_NOTE = 60;

/**
 * The places of a kind that a reference at an offset of a block can name by their number alone, the nearest first. A
 * number that an annex has too is the annex's within it. Notes are those of the series that one stands in.
 */
export function placesNearby(report: Report, here: Omit<BlockSpan, 'end'>, kind: PlaceKind): NearbyPlace[] {
  return kind === 'footnote' ? notes(report, here) : nearestOf(report, here.block, kind);
}

/** The place that a subject names; undefined where the report has it no longer. */
export function placeOfSubject(report: Report, { from, at }: PlaceSubject): Place | undefined {
  switch (from) {
    case 'paragraphs': {
      const paragraph = report.paragraphs[at];
      return paragraph && { kind: 'paragraph', paragraph };
    }
    case 'allSections': {
      const section = report.allSections[at];
      return section && { kind: 'section', section };
    }
    case 'captions': {
      const caption = report.captions[at];
      return caption && { kind: 'caption', caption };
    }
    case 'notes': {
      const note = report.notes[at];
      return note && { kind: 'note', note };
    }
    case 'recommendations': {
      const recommendation = report.recommendations[at];
      return recommendation && { kind: 'recommendation', recommendation };
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Paragraphs, sections, captions, recommendations

interface NumberedPlace extends Omit<NearbyPlace, 'side'> {
  readonly block: number;
  readonly lastBlock: number;
  /** Null where the number is the only one of its kind in the report. */
  readonly division: Division | null;
}

function nearestOf(report: Report, here: number, kind: PlaceKind): NearbyPlace[] {
  const rank = new Map<Division | null, number>([[null, 0]]);
  for (let at = report.divisions[here] ?? null; at; at = at.parent) rank.set(at, rank.size);
  const nearest = new Map<string, NumberedPlace>();
  for (const place of numberedPlaces(report, here, kind)) {
    const own = rank.get(place.division);
    if (own === undefined) continue;
    const known = nearest.get(place.number);
    if (!known || own < (rank.get(known.division) ?? 0)) nearest.set(place.number, place);
  }
  return [...nearest.values()]
    .sort((a, b) => Math.abs(a.block - here) - Math.abs(b.block - here))
    .map((place) => ({ ...place, side: sideOf(place, here) }));
}

function sideOf({ block, lastBlock }: NumberedPlace, here: number): NearbyPlace['side'] {
  if (lastBlock < here) return 'above';
  return block > here ? 'below' : null;
}

function numberedPlaces(report: Report, here: number, kind: PlaceKind): NumberedPlace[] {
  const wordsAt = (block: number) => (): string => {
    const lexed = report.tree.blocks[block];
    return lexed ? firstWords(lexed, () => report.tree.textOf(block)) : '';
  };
  const alone = (block: number): Pick<NumberedPlace, 'block' | 'lastBlock'> => ({ block, lastBlock: block });
  switch (kind) {
    case 'paragraph': {
      const own = paragraphAt(report, here);
      return report.paragraphs.flatMap((paragraph, at): NumberedPlace[] => {
        const { number, division, series, numberSpan } = paragraph;
        if (series.kind !== 'body' || paragraph === own) return [];
        const { block } = numberSpan;
        return [{ number, ...alone(block), division, words: wordsAt(block), subject: { from: 'paragraphs', at } }];
      });
    }
    case 'recommendation':
      return report.recommendations.map(({ number, block }, at) => ({
        number,
        ...alone(block),
        division: report.divisions[block] ?? null,
        words: wordsAt(block),
        subject: { from: 'recommendations', at },
      }));
    case 'table':
    case 'figure':
    case 'box':
      return report.captions.flatMap((caption, at): NumberedPlace[] => {
        const { number, title, span } = caption;
        if (caption.kind !== kind || number === '') return [];
        const division = report.divisions[span.block] ?? null;
        return [{ number, ...alone(span.block), division, words: () => title, subject: { from: 'captions', at } }];
      });
    case 'section':
    case 'chapter':
    case 'part':
    case 'annex':
    case 'appendix':
    case 'enclosure':
      return sections(report, kind);
    default:
      return [];
  }
}

function sections(report: Report, kind: PlaceKind): NumberedPlace[] {
  return report.allSections.flatMap((section, at): NumberedPlace[] => {
    const { style, number, title, subtitle, firstBlock: block, lastBlock } = section;
    if (number === null || kindOfSection(section) !== kind) return [];
    const path = kind === 'section' ? (sectionPath(section) ?? number) : number;
    const division = style === 'division' ? null : section.division;
    const words = (): string => subtitle ?? title;
    return [{ number: path, block, lastBlock, division, words, subject: { from: 'allSections', at } }];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Notes

/** The notes of the series that one stands in, the one that would come next there first. */
function notes(report: Report, { block, start }: Omit<BlockSpan, 'end'>): NearbyPlace[] {
  const before = report.references.findLast(
    (one) =>
      one.style !== 'asterisk' &&
      (one.block < block || (one.block === block && spanOfReference(report.tree, one).end < start)),
  );
  const series = before?.series ?? report.notes.find(({ style }) => style !== 'asterisk')?.series;
  const next = (before?.value ?? 0) + 1;
  const distance = (value: number): number => Math.abs(value - next) || 0;
  return report.notes
    .map((note, at) => ({ note, at }))
    .filter(({ note }) => note.series === series)
    .sort((a, b) => distance(a.note.value) - distance(b.note.value))
    .map(({ note, at }) => ({
      number: note.id,
      side: note.value < next ? 'above' : 'below',
      words: () => {
        const { content } = placesOfNote(report.tree, note);
        return shorten(tidy(report.tree.textOf(content.block, content.start, content.end)), LONGEST_NOTE);
      },
      subject: { from: 'notes', at },
    }));
}
