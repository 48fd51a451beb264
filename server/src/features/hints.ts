import type { Position, Range } from '../text/span';
import { blockOfPlace } from '../report/citations/queries';
import type { Place } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { rangeOfCitation } from './citationsPlaces';
import { openingWords } from './citationsWords';
import { placeMarkdown } from './citationsHover';
import { shorten, tidy } from './labels';
import { rangeOf } from './places';

/** A few words to be shown behind a mark or a reference: the note, or the paragraph that is meant. */
export interface Hint {
  readonly position: Position;
  readonly words: string;
  /** More of it, in Markdown. */
  readonly markdown: string;
}

const LONGEST_HINT = 40;

/** The first words of the notes that are marked within `range`, and of the paragraphs of this report that are cited there. */
export function hints(report: Report, range: Range): Hint[] {
  const { tree } = report;
  const first = tree.blockAt(tree.source.offsetAt(range.start));
  const last = tree.blockAt(tree.source.offsetAt(range.end));
  const isSeen = (block: number): boolean => first <= block && block <= last;
  const notes = report.references
    .filter(({ block, note }) => isSeen(block) && note)
    .map((reference) => {
      const note = reference.note!;
      const { content } = placesOfNote(tree, note);
      const position = rangeOf(report, spanOfReference(tree, reference)).end;
      return hintOf(report, position, tree.textOf(content.block, content.start, content.end), { kind: 'note', note });
    });
  const paragraphs = report.citations.flatMap((bound) => {
    const { target, block } = bound;
    if (!isSeen(block) || target.status !== 'resolved' || target.place.kind !== 'paragraph') return [];
    const words = openingWords(report, [blockOfPlace(report, target.place).block]);
    return [hintOf(report, rangeOfCitation(report, bound).end, words, target.place)];
  });
  return [...notes, ...paragraphs].filter(({ words }) => words !== '');
}

function hintOf(report: Report, position: Position, words: string, place: Place): Hint {
  return { position, words: shorten(tidy(words), LONGEST_HINT), markdown: placeMarkdown(report, place) };
}
