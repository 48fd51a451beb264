import type { Citation } from '../../citations/citation';
import type { SyntaxTree } from '../../syntax/tree';
import type { Role } from '../model';
import type { BoundCitation } from './boundCitation';
import type { BlockReading, Touched } from './readCitations';
import { labelsOfBlock } from './doubts';
import { lettersWithin } from './findSubparagraphs';
import { joinsSeries } from './ibid';
import { sentencesOfBlock } from './sentences';

/** What was read and bound in one state of a report. */
export interface BoundState {
  readonly tree: SyntaxTree;
  /** By block. */
  readonly readings: readonly BlockReading[];
  readonly bound: readonly BoundCitation[];
}

/**
 * The bound citations after an edit that kept structure, notes and language: the targets stay where the edit changed
 * nothing that binding looks at. Undefined where it may have, and all has to be bound anew.
 */
export function rebindCitations(
  before: BoundState,
  after: Omit<BoundState, 'bound'>,
  { first, count }: Touched,
  roles: readonly Role[],
): readonly BoundCitation[] | undefined {
  let cites = false;
  for (let block = first; block < first + count; block++) {
    if (before.tree.blocks[block] === after.tree.blocks[block]) continue;
    if (!bindsAlike(before, after, block, roles)) return undefined;
    cites ||= citationsOf(after, block).length > 0;
  }
  if (!cites) return before.bound;
  let [at, last] = [0, -1];
  return before.bound.map((one) => {
    if (one.block < first || one.block >= first + count) return one;
    if (one.block !== last) [at, last] = [0, one.block];
    // Some citations of a block are not bound (titles, places on a contents page).
    const old = citationsOf(before, one.block);
    while (at < old.length && old[at] !== one.citation) at++;
    const citation = citationsOf(after, one.block)[at];
    return citation ? { ...one, citation } : one;
  });
}

const NONE: readonly Citation[] = [];

const citationsOf = ({ readings }: Omit<BoundState, 'bound'>, block: number): readonly Citation[] =>
  readings[block]?.citations ?? NONE;

/** Whether binding cannot tell two states of a block apart: all that it looks at in a block is compared here. */
function bindsAlike(
  before: BoundState,
  after: Omit<BoundState, 'bound'>,
  index: number,
  roles: readonly Role[],
): boolean {
  const [old, fresh] = [before.tree.blocks[index], after.tree.blocks[index]];
  const [were, are] = [citationsOf(before, index), citationsOf(after, index)];
  if (!old || !fresh || old.closing !== fresh.closing || were.length !== are.length) return false;
  const [oldSentences, sentences] = [sentencesOfBlock(before.tree, index), sentencesOfBlock(after.tree, index)];
  if (oldSentences.length !== sentences.length) return false;
  if (wordsOutside(before, index, roles) !== wordsOutside(after, index, roles)) return false;
  return (
    sameRanks(oldSentences, were, sentences, are) &&
    sameRanks(old.noteStarts, were, fresh.noteStarts, are) &&
    were.every((citation, at) => withoutPlaces(citation) === withoutPlaces(are[at]))
  );
}

/** What binding looks at in a block beside its citations: what it begins with, its run-on lists, short names, series behind "ibid.". */
function wordsOutside(state: Omit<BoundState, 'bound'>, index: number, roles: readonly Role[]): string {
  const { tree } = state;
  const block = tree.blocks[index];
  if (!block) return '';
  const citations = citationsOf(state, index);
  const names = citations.map((citation, at) => {
    if (citation.kind === 'ibid') return joinsSeries(tree, index, citation.end, citations[at + 1]?.start ?? Infinity);
    const { definedAs } = citation.kind === 'treaty' ? citation : { definedAs: null };
    return definedAs ? tree.textOf(index, definedAs.start, definedAs.end) : '';
  });
  return JSON.stringify([
    labelsOfBlock(tree, roles, index),
    [...lettersWithin(block, () => tree.textOf(index))],
    names,
  ]);
}

interface Start {
  readonly start: number;
}

/** Whether as many of the stretches begin before each citation as of the other stretches before its counterpart. */
function sameRanks(
  stretches: readonly Start[],
  citations: readonly Citation[],
  otherStretches: readonly Start[],
  others: readonly Citation[],
): boolean {
  let [rank, otherRank] = [0, 0];
  return citations.every(({ start }, at) => {
    while ((stretches[rank]?.start ?? Infinity) <= start) rank++;
    while ((otherStretches[otherRank]?.start ?? Infinity) <= (others[at]?.start ?? 0)) otherRank++;
    return rank === otherRank;
  });
}

/** A citation as text, without where it stands. */
const withoutPlaces = (citation: Citation | undefined): string | undefined =>
  JSON.stringify(citation, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
