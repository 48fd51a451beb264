import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { append } from '../text/append';
import { sentencesOfBlock } from '../report/citations/sentences';
import { memo } from '../report/memo';
import type { Note, Report } from '../report/model';
import type { Span } from '../text/span';
import { bracketAround } from './brackets';
import { markRunsOf } from './noteMarks';
import type { Passage } from './passage';

/** A sentence, and what is cited for it in one place: in a note that is marked in it, or in brackets within it. */
export interface SourcedSentence {
  /** The block of the sentence. */
  readonly block: number;
  readonly sentence: Span;
  /** Where the mark or the bracket stands in the block. */
  readonly mark: number;
  /** The note, or null where the bracket itself cites. */
  readonly note: Note | null;
  /** Everything that is cited there, in order, a document symbol among it. */
  readonly sources: readonly BoundCitation[];
}

/** A longer sentence is a list, or was never closed. */
const LONGEST_SENTENCE = 1500;

/** Longer blocks are no paragraphs; each sentence may be compared with all of its block. */
const LONGEST_BLOCK = 20_000;

/** The sentences of a passage for which a document is cited: first those with notes, each at its first mark, then those with brackets. */
export const sourcedSentencesOf = memo<Passage, readonly SourcedSentence[]>((passage) => {
  const { report } = passage;
  const inNotes = new Map<Note, BoundCitation[]>();
  const inBrackets = new Map<string, BoundCitation[]>();
  for (const bound of passage.citations) {
    const { note } = citationPlace(report, bound);
    if (note) append(inNotes, note, bound);
    else if (report.roles[bound.block] !== 'furniture') {
      const bracket = bracketAround(report, bound.block, bound.citation.start);
      if (bracket !== undefined) append(inBrackets, `${String(bound.block)} ${String(bracket)}`, bound);
    }
  }
  return [...withNotes(passage, inNotes), ...withBrackets(report, [...inBrackets.values()])];
});

function withNotes(passage: Passage, citedIn: ReadonlyMap<Note, BoundCitation[]>): SourcedSentence[] {
  const seen = new Set<Note>();
  return markRunsOf(passage).flatMap(({ block, start, notes }) =>
    notes.flatMap((note): SourcedSentence[] => {
      if (seen.has(note)) return [];
      seen.add(note);
      const sources = citedIn.get(note) ?? [];
      const sentence = sources.some(isDocument) ? sentenceBefore(passage.report, block, start) : undefined;
      return sentence ? [{ block, sentence, mark: start, note, sources }] : [];
    }),
  );
}

function withBrackets(report: Report, brackets: readonly (readonly BoundCitation[])[]): SourcedSentence[] {
  return brackets.flatMap((sources): SourcedSentence[] => {
    const [first] = sources;
    if (!first || !sources.some(isDocument)) return [];
    const { block } = first;
    const mark = bracketAround(report, block, first.citation.start) ?? 0;
    const sentence = sentenceBefore(report, block, mark);
    return sentence ? [{ block, sentence, mark, note: null, sources }] : [];
  });
}

const isDocument = ({ citation }: BoundCitation): boolean => citation.kind === 'document';

/** The sentence that ends at an offset or goes on there; undefined where none does, or one that is not whole. */
function sentenceBefore({ tree, roles }: Report, block: number, offset: number): Span | undefined {
  if ((tree.blocks[block]?.contentEnd ?? 0) > LONGEST_BLOCK) return undefined;
  const sentences = sentencesOfBlock(tree, block);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  if (!sentence || sentence.end - sentence.start > LONGEST_SENTENCE) return undefined;
  return low === 1 && roles[block] === 'continuation' ? undefined : sentence;
}
