import type { SyntaxTree } from '../../syntax/tree';
import type { Missing } from './boundCitation';
import { mayBeCaption, readCaption } from '../captions';
import { missing, open, type Lookup } from './placeLookup';
import { headingShape } from '../headingShape';
import { memo } from '../memo';
import type { Report } from '../model';

/**
 * A place that seems to be missing, unless some block begins with its label and was only not taken for such a place: then
 * nobody can tell.
 */
export function missingUnlessSeen({ tree, roles }: Report, what: Missing): Lookup {
  if (!('number' in what)) return missing(what);
  return labelsInText(tree, roles).has(`${what.kind} ${what.number.toUpperCase()}`) ? open() : missing(what);
}

/** The labels that blocks begin with which turned out to be something else. */
export const labelsInText = memo<SyntaxTree, ReadonlySet<string>, [Report['roles']]>((tree, roles) => {
  const labels = new Set<string>();
  tree.blocks.forEach((_, index) => {
    for (const label of labelsOfBlock(tree, roles, index)) labels.add(label);
  });
  return labels;
});

/** The labels that one block begins with and that turned out to be something else. */
export function labelsOfBlock(tree: SyntaxTree, roles: Report['roles'], index: number): string[] {
  const [block, role] = [tree.blocks[index], roles[index]];
  if (!block || role === 'contents' || role === 'furniture') return [];
  const labels: string[] = [];
  const words = (): string => tree.textOf(index);
  if (block.kind === 'numbered' && role !== 'paragraph') labels.push(`paragraph ${block.label?.text ?? ''}`);
  if (block.kind === 'pointNumbered' && role !== 'recommendation')
    labels.push(`recommendation ${block.label?.text ?? ''}`);
  if (role === 'heading' || role === 'caption') return labels;
  const caption = mayBeCaption(block) ? readCaption(block, words) : undefined;
  if (caption) labels.push(`${caption.kind} ${caption.number.toUpperCase()}`);
  const shape = headingShape(block, words);
  const number = shape?.number ?? null;
  if (shape && number !== null)
    labels.push(`${shape.style === 'division' ? 'annex' : 'section'} ${number.toUpperCase()}`);
  return labels;
}
