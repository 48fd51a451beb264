import type { PlaceKind } from '../citations/citation';
import { citationPlace } from '../report/citations/citationPlace';
import { citationAt } from '../report/citations/queries';
import type { BlockSpan, Note, Report } from '../report/model';
import { spanOfReference } from '../report/notePlaces';
import { wordsOf, type Translate } from '../text/message';
import { nameOfPlace } from './citationsWords';
import { cursorAt, type Position } from './places';
import { placeOfSubject, placesNearby, type NearbyPlace } from './placesNearby';

/** A place of the report that a reference may have meant. */
export interface PlaceChoice {
  /** What the reference would say: `38`, `III.B`. */
  readonly label: string;
  /** `Paragraph 38`. */
  readonly name: string;
  /** Its first words; can be empty. */
  readonly description: string;
  /** On which side of the reference it lies; null where that cannot be said. */
  readonly side: NearbyPlace['side'];
}

/** Where a reference is read from, and what it says about the side of the place. */
interface Standpoint {
  readonly here: Omit<BlockSpan, 'end'>;
  readonly note: Note | null;
  readonly side: NearbyPlace['side'];
}

/**
 * The places of a kind that the reference at `position` can name, the nearest first; those on the side that it names
 * ("above", "below") come before all others. A reference in a note is read where the note is marked.
 */
export function placeChoices(
  report: Report,
  position: Position,
  kind: PlaceKind,
  translate?: Translate,
): PlaceChoice[] {
  const { here, note, side } = standpointAt(report, position);
  const choices = placesNearby(report, here, kind).flatMap(({ number, side: where, words, subject }): PlaceChoice[] => {
    const place = placeOfSubject(report, subject);
    if (!place || (place.kind === 'note' && place.note === note)) return [];
    const name = wordsOf(nameOfPlace(place), translate);
    return [{ label: number, name: name.charAt(0).toUpperCase() + name.slice(1), description: words(), side: where }];
  });
  if (side === null) return choices;
  const rank = (choice: PlaceChoice): number => (choice.side === side ? 0 : choice.side === null ? 1 : 2);
  return choices.sort((a, b) => rank(a) - rank(b));
}

function standpointAt(report: Report, position: Position): Standpoint {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  if (!bound) return { here: { block, start: within }, note: null, side: null };
  const { note } = citationPlace(report, bound);
  const mark = note?.references[0];
  return {
    here: mark ? spanOfReference(report.tree, mark) : { block, start: within },
    note,
    side: 'direction' in bound.citation ? (bound.citation.direction?.side ?? null) : null,
  };
}
