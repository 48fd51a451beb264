import { append } from '../text/append';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { oneOf, trimOf } from '../text/trim';
import { headingShape } from './headingShape';
import { memo, type Words } from './memo';
import type { Role } from './model';

const LONGEST_FURNITURE = 160;
const TIMES_REPEATED = 4;
const LONGEST_CONTENTS_GAP = 8;
const LAST_BLOCK_OF_TITLE_PAGE = 120;
/** In words: a numbered line as short as this may be an agenda item of the title page. */
const SHORTEST_PARAGRAPH = 8;

/**
 * What is no part of the body: title page, contents page, page numbers and running titles. Fills in the roles of those
 * blocks and of the notes; all others stay undefined.
 */
export function markRegions(tree: SyntaxTree): { roles: (Role | undefined)[]; titlePageEnd: number } {
  const roles = new Array<Role | undefined>(tree.blocks.length).fill(undefined);
  tree.blocks.forEach((block, index) => {
    if (block.kind === 'note') roles[index] = 'note';
    else if (block.kind === 'blank' || block.kind === 'divider') roles[index] = 'furniture';
    else if (block.kind === 'tableRow') roles[index] = 'table';
  });
  markFurniture(tree, roles);
  markContents(tree, roles);
  const titlePageEnd = findTitlePageEnd(tree, roles);
  for (let index = 0; index < titlePageEnd; index++) roles[index] ??= 'titlePage';
  return { roles, titlePageEnd };
}

/** The words of a short unlabelled block without the page numbers at its ends; empty for a bare page number. */
const runningTitle = memo<Block, string, [Words]>((_, text) => {
  return trimOf(text(), oneOf('0123456789 \u00a0/*'));
});

/** A line is a running title when it comes again and again and cuts sentences in two; a heading never does that. */
function markFurniture(tree: SyntaxTree, roles: (Role | undefined)[]): void {
  const places = new Map<string, number[]>();
  tree.blocks.forEach((block, index) => {
    if (block.kind !== 'text' || block.size > LONGEST_FURNITURE) return;
    const title = runningTitle(block, () => tree.textOf(index));
    if (title === '') {
      if (block.words === 1 && block.size <= 4) roles[index] = 'furniture';
      return;
    }
    append(places, title, index);
  });
  for (const indexes of places.values()) {
    if (indexes.length < TIMES_REPEATED) continue;
    const cuts = indexes.filter((index) => cutsSentence(tree, roles, index)).length;
    if (cuts * 4 >= indexes.length) for (const index of indexes) roles[index] = 'furniture';
  }
}

function cutsSentence(tree: SyntaxTree, roles: readonly (Role | undefined)[], index: number): boolean {
  const before = neighbour(tree, roles, index, -1);
  const after = tree.blocks[neighbourIndex(tree, roles, index, 1)];
  return before !== undefined && before.closing === 'open' && before.words > 8 && after?.kind === 'text';
}

function neighbour(
  tree: SyntaxTree,
  roles: readonly (Role | undefined)[],
  index: number,
  step: 1 | -1,
): Block | undefined {
  return tree.blocks[neighbourIndex(tree, roles, index, step)];
}

function neighbourIndex(tree: SyntaxTree, roles: readonly (Role | undefined)[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (at >= 0 && at < tree.blocks.length && (roles[at] === 'note' || roles[at] === 'furniture')) at += step;
  return at;
}

/** A contents page: from its title, or its first line of dots, to its last line of dots. */
function markContents(tree: SyntaxTree, roles: (Role | undefined)[]): void {
  const { blocks } = tree;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !(block.leaders || (block.kind === 'text' && opensContents(block, () => tree.textOf(index)))))
      continue;
    let last = index;
    for (let at = index + 1; at < blocks.length && at - last <= LONGEST_CONTENTS_GAP; at++)
      if (blocks[at]?.leaders) last = at;
    if (block.kind === 'text' && !block.leaders && last === index && !block.bold && block.words > 3) continue;
    // What follows the last line of dots directly and ends in a page number is the rest of a long entry.
    for (let at = index; at <= last; at++) if (roles[at] !== 'note') roles[at] = 'contents';
    index = last;
  }
}

const opensContents = memo<Block, boolean, [Words]>((_, text) => {
  return /^[*_]{0,3}(table of contents|contents|sommaire|table des matières|índice|содержание|目录|المحتويات)(?=$|[\s*_:])/iu.test(
    text().slice(0, 60),
  );
});

/** The title page ends where the summary, the contents, the first division or the first numbered section or paragraph begins. */
function findTitlePageEnd(tree: SyntaxTree, roles: readonly (Role | undefined)[]): number {
  const limit = Math.min(tree.blocks.length, LAST_BLOCK_OF_TITLE_PAGE);
  for (let index = 0; index < limit; index++) {
    if (roles[index] === 'contents') return index;
    if (roles[index] !== undefined) continue;
    const block = tree.blocks[index];
    if (!block) break;
    if (block.kind === 'text' && gluedSummary(tree.textOf(index, 0, block.contentEnd))) return index + 1;
    const shape = headingShape(block, () => tree.textOf(index));
    const begins =
      block.kind === 'pointNumbered' ||
      (block.kind === 'numbered' &&
        (block.label?.text === '1' || index === 0 || block.headingDepth > 0 || block.words > SHORTEST_PARAGRAPH)) ||
      (block.kind === 'sectionNumbered' && block.closing === 'open') ||
      (shape !== undefined &&
        shape.style !== 'unnumbered' &&
        shape.style !== 'letter' &&
        shape.style !== 'arabic' &&
        block.kind === 'text' &&
        block.closing !== 'stop') ||
      (block.headingDepth > 1 && index > 0);
    if (begins) return withHeadingAbove(tree, roles, index);
    if (block.kind === 'lettered' && block.words > 12) return 0;
  }
  return 0;
}

/**
 * "Summary" as the last word of title lines that were run together: `**Report of the Secretary-General****Summary*`.
 * Its place in the text of the block, or undefined.
 */
export function gluedSummary(text: string): { start: number; end: number } | undefined {
  const match = /\*\*(summary|résumé|resumen)\*{0,4}$/iu.exec(text.slice(-40));
  const word = match?.[1];
  if (!match || !word || text.length <= match[0].length) return undefined;
  const start = Math.max(0, text.length - 40) + match.index + 2;
  return { start, end: start + word.length };
}

/** "Introduction" stands right above paragraph 1 and belongs to the body, not to the title page. */
function withHeadingAbove(tree: SyntaxTree, roles: readonly (Role | undefined)[], index: number): number {
  const block = tree.blocks[index];
  if (block?.kind !== 'numbered') return index;
  const above = neighbourIndex(tree, roles, index, -1);
  const heading = tree.blocks[above];
  if (heading && heading.headingDepth > 0) return above;
  const short = heading?.kind === 'text' && heading.words <= 6 && heading.closing === 'open' && above > 0;
  return short && heading.capital ? above : index;
}
