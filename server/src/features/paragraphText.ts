import { sentencesOf } from '../text/sentences';
import { joinBlocks } from '../report/joinBlocks';
import type { BlockSpan, Report } from '../report/model';

/** The sentence that a mark stands in or behind, and its place among the sentences of its paragraph. */
export interface MarkedSentence {
  readonly text: string;
  readonly index: number;
  readonly count: number;
  /** The blocks whose sentences were counted. */
  readonly blocks: readonly number[];
  /** Tells whether another place lies in the same sentence. */
  holds(span: BlockSpan): boolean;
}

/** The sentence before or around `span`, within the blocks of its paragraph, item or heading. */
export function sentenceAt(report: Report, blocks: readonly number[], span: BlockSpan): MarkedSentence | undefined {
  const joined = joinBlocks(report, blocks);
  const sentences = sentencesOf(joined.text);
  const indexOf = (place: BlockSpan): number => {
    const at = joined.locate(place.block, place.start);
    if (at === undefined) return -1;
    // A mark stands behind the stop: it belongs to the sentence that ended there.
    return sentences.findIndex(({ start, end }) => start <= at && at <= end);
  };
  const index = indexOf(span);
  const sentence = sentences[index];
  if (!sentence) return undefined;
  return {
    text: joined.text.slice(sentence.start, sentence.end),
    index,
    count: sentences.length,
    blocks,
    holds: (place) => indexOf(place) === index,
  };
}
