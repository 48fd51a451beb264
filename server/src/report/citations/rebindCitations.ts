import type { Citation } from '../../citations/citation';
import type { Block } from '../../syntax/block';
import type { SyntaxTree } from '../../syntax/tree';
import type { BoundCitation } from './boundCitation';
import { sentencesOfBlock } from './sentences';

/** What was read and bound in one state of a report. */
export interface BoundState {
  readonly tree: SyntaxTree;
  /** By block. */
  readonly read: readonly (readonly Citation[])[];
  readonly bound: readonly BoundCitation[];
}

/**
 * The bound citations after an edit that kept structure, notes and language: the targets stay where the edit changed
 * nothing that binding looks at. Undefined where it may have, and all has to be bound anew.
 */
export function rebindCitations(
  before: BoundState,
  tree: SyntaxTree,
  read: readonly (readonly Citation[])[],
): readonly BoundCitation[] | undefined {
  const changed = new Set<number>();
  for (let block = 0; block < tree.blocks.length; block++) {
    if (before.tree.blocks[block] === tree.blocks[block] && before.read[block] === read[block]) continue;
    if (!bindsAlike(before, { tree, read }, block)) return undefined;
    changed.add(block);
  }
  let [at, last] = [0, -1];
  return before.bound.map((one) => {
    if (!changed.has(one.block)) return one;
    if (one.block !== last) [at, last] = [0, one.block];
    // Some citations of a block are not bound (titles, places on a contents page).
    const old = before.read[one.block] ?? [];
    while (at < old.length && old[at] !== one.citation) at++;
    const citation = read[one.block]?.[at];
    return citation ? { ...one, citation } : one;
  });
}

/** Whether binding cannot tell two states of a block apart: all that it looks at in a block is compared here. */
function bindsAlike(before: BoundState, after: Omit<BoundState, 'bound'>, index: number): boolean {
  const [old, fresh] = [before.tree.blocks[index], after.tree.blocks[index]];
  const [were, are] = [before.read[index] ?? [], after.read[index] ?? []];
  if (!old || !fresh || old.closing !== fresh.closing || were.length !== are.length) return false;
  const [oldSentences, sentences] = [sentencesOfBlock(before.tree, index), sentencesOfBlock(after.tree, index)];
  if (oldSentences.length !== sentences.length) return false;
  return were.every((citation, at) => {
    const other = are[at];
    return (
      other !== undefined &&
      rankOf(oldSentences, citation) === rankOf(sentences, other) &&
      noteOf(old, citation) === noteOf(fresh, other) &&
      withoutPlaces(citation) === withoutPlaces(other)
    );
  });
}

/** How many of the stretches begin before a citation. */
const rankOf = (stretches: readonly { readonly start: number }[], { start }: Citation): number =>
  stretches.filter((stretch) => stretch.start <= start).length;

const noteOf = ({ noteStarts }: Block, citation: Citation): number => rankOf(noteStarts, citation);

/** A citation as text, without where it stands. */
const withoutPlaces = (citation: Citation): string =>
  JSON.stringify(citation, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
