import { phrase, wordsOf, type Translate } from '../text/message';
import type { Position, Range } from '../text/span';
import { blockOfPlace } from '../report/citations/queries';
import type { Place } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { citedByBound, placeIn, type CitedElsewhere } from './citedElsewhere';
import { rangeOfCitation } from './citationsPlaces';
import { openingWords } from './citationsWords';
import { placeMarkdown } from './citationsHover';
import { escapeMarkdown } from './footnotes';
import { shorten, tidy } from './labels';
import { rangeOf } from './places';

/** A few words to be shown behind a mark or a reference: the note, or the paragraph that is meant. */
export interface Hint extends HintWords {
  readonly position: Position;
}

export interface HintWords {
  readonly words: string;
  /** More of it, in Markdown. */
  readonly markdown: string;
}

/** A paragraph of another document that is cited, and where its first words may be shown. */
export interface CitedForHint {
  readonly position: Position;
  readonly cited: CitedElsewhere;
}

const LONGEST_HINT = 40;

/** The first words of the notes that are marked within `range`, and of the paragraphs of this report that are cited there. */
export function hints(report: Report, range: Range, translate?: Translate): Hint[] {
  const { tree } = report;
  const isSeen = seenIn(report, range);
  const hintOf = (position: Position, words: string, place: Place): Hint => ({
    position,
    words: shorten(tidy(words), LONGEST_HINT),
    markdown: placeMarkdown(report, place, translate),
  });
  const notes = report.references
    .filter(({ block, note }) => isSeen(block) && note)
    .map((reference) => {
      const note = reference.note!;
      const { content } = placesOfNote(tree, note);
      const position = rangeOf(report, spanOfReference(tree, reference)).end;
      return hintOf(position, tree.textOf(content.block, content.start, content.end), { kind: 'note', note });
    });
  const paragraphs = report.citations.flatMap((bound) => {
    const { target, block } = bound;
    if (!isSeen(block) || target.status !== 'resolved' || target.place.kind !== 'paragraph') return [];
    const words = openingWords(report, [blockOfPlace(report, target.place).block]);
    return [hintOf(rangeOfCitation(report, bound).end, words, target.place)];
  });
  return [...notes, ...paragraphs].filter(({ words }) => words !== '');
}

/** The paragraphs of other documents that are cited within `range`, to be looked for in copies. */
export function citedForHints(report: Report, range: Range): CitedForHint[] {
  const isSeen = seenIn(report, range);
  return report.citations.flatMap((bound) => {
    const isParagraph = bound.citation.kind === 'paragraph' || bound.citation.kind === 'recommendation';
    const cited = isParagraph && isSeen(bound.block) ? citedByBound(report, bound) : undefined;
    return cited ? [{ position: rangeOfCitation(report, bound).end, cited }] : [];
  });
}

/** What a hint says of a cited paragraph of `report`, a copy of the document in a file; undefined where it is not found in it. */
export function hintInCopy(
  report: Report,
  fileName: string,
  cited: CitedElsewhere,
  translate?: Translate,
): HintWords | undefined {
  const place = cited.place && placeIn(report, cited.place, cited.outer);
  if (!place || !('paragraph' in place || place.kind === 'recommendation')) return undefined;
  const words = shorten(tidy(openingWords(report, [firstBlockOf(place)])), LONGEST_HINT);
  if (words === '') return undefined;
  const from = escapeMarkdown(wordsOf(phrase('From {0}.', fileName), translate));
  return { words, markdown: `${placeMarkdown(report, place, translate)}\n\n*${from}*` };
}

function firstBlockOf(place: Exclude<Place, { kind: 'report' | 'note' | 'section' | 'caption' }>): number {
  if (place.kind === 'recommendation') return place.recommendation.block;
  return place.kind === 'subparagraph' ? place.subparagraph.block : place.paragraph.numberSpan.block;
}

function seenIn({ tree }: Report, { start, end }: Range): (block: number) => boolean {
  const first = tree.blockAt(tree.source.offsetAt(start));
  const last = tree.blockAt(tree.source.offsetAt(end));
  return (block) => first <= block && block <= last;
}
