import type { Span } from './span';

/** Abbreviations that a capital or a figure can follow without a new sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"[])(?:paras?|arts?|chaps?|sects?|vols?|pp?|nos?|figs?|ed|eds|cf|e\.g|i\.e|viz|v|vs|al|approx|mr|mrs|ms|dr|prof|st|gen|col|inc|ltd|co|corp|rev|add|corr|doc|docs|res|supp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\.$/iu;

let segmenter: Intl.Segmenter | undefined;

/** The segmenter takes time that grows with the square of what it is given; pieces of this size keep it linear. */
const PIECE = 4000;

/**
 * The sentences of a text, blanks around them left off, in time linear in its length. A stop after an abbreviation that
 * reports use (para., art., No., Mr.) ends no sentence.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = -1;
  for (const { segment, index } of segmentsOf(text.replace(/[\r\n]/g, ' '))) {
    const words = segment.trimEnd();
    if (words === '' && start < 0) continue;
    if (start < 0) start = index + (words.length - words.trimStart().length);
    if (!ABBREVIATION.test(words.slice(-14))) {
      sentences.push({ start, end: index + words.length });
      start = -1;
    }
  }
  if (start >= 0) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

/** The segments of a text, piece by piece: the last one of a piece may go on, so the next piece begins with it. */
function* segmentsOf(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + PIECE);
    const segments = [...segmenter.segment(piece)];
    const last = from + piece.length >= text.length || segments.length === 1 ? segments.length : segments.length - 1;
    for (const { segment, index } of segments.slice(0, last)) yield { segment, index: from + index };
    from += last === segments.length ? piece.length : (segments[last]?.index ?? piece.length);
  }
}

let words: Intl.Segmenter | undefined;

/** The word at an offset; an empty stretch where there is none. Looks at the neighbourhood only. */
export function wordAt(text: string, offset: number): Span {
  const reach = 80;
  const from = Math.max(0, offset - reach);
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { segment, index, isWordLike } of words.segment(text.slice(from, offset + reach))) {
    const start = from + index;
    if (isWordLike === true && start <= offset && offset <= start + segment.length)
      return { start, end: start + segment.length };
  }
  return { start: offset, end: offset };
}
