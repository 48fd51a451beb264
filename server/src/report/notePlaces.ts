import { toSuperscript } from '../text/numerals';
import type { SyntaxTree } from '../syntax/tree';
import type { BlockSpan, Note, Reference } from './model';

/** Where a mark stands now. Marks keep no places: they are looked up in their block, so that an edit moves nothing. */
export function spanOfReference(tree: SyntaxTree, { block, place, style }: Reference): BlockSpan {
  const lexed = tree.blocks[block];
  const span = style === 'asterisk' ? lexed?.asterisks[place] : lexed?.markers[place];
  return { block, start: span?.start ?? 0, end: span?.end ?? 0 };
}

/** Where a note stands now: its mark, and its words in its first block. */
export function placesOfNote(tree: SyntaxTree, { block, place }: Note): { mark: BlockSpan; content: BlockSpan } {
  const start = tree.blocks[block]?.noteStarts[place];
  return {
    mark: { block, start: start?.start ?? 0, end: start?.end ?? 0 },
    content: { block, start: start?.contentStart ?? 0, end: start?.contentEnd ?? 0 },
  };
}

/** A mark as it is written in this style. */
export function signOf(label: string, style: Reference['style']): string {
  if (style === 'bracket') return `[^${label}]`;
  return style === 'caret' ? `^${label}^` : toSuperscript(label);
}
