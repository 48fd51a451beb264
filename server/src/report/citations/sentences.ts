import type { Block } from '../../syntax/block';
import type { SyntaxTree } from '../../syntax/tree';
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import { memo, type Words } from '../memo';

const sentencesIn = memo<Block, readonly Span[], [Words]>((_, words) => sentencesOf(words()));

/** The sentences of a block, offsets counted from its start. */
export function sentencesOfBlock(tree: SyntaxTree, index: number): readonly Span[] {
  const block = tree.blocks[index];
  return block ? sentencesIn(block, () => tree.textOf(index, 0, block.contentEnd)) : [];
}
