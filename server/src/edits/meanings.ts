import { buildReport } from '../report/build';
import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { append } from '../text/append';
import type { BlockSpan, Report } from '../report/model';
import { SyntaxTree } from '../syntax/tree';
import { Source } from '../text/source';
import { anchorsOf } from './anchors';
import { textAfter, type Edit } from './edit';
import { leave, LEFT, type LeftReference } from './references';
import type { Renumbering } from './renumber';

/**
 * Of which blocks of the text before each block of the text after is made: of one mostly, of none where it is new, of two
 * that were joined. One that was parted stands in both that came of it.
 */
export type Layout = readonly (readonly number[])[];

/** Blocks in another order, or fewer of them. */
export const layoutOf = (order: readonly number[]): Layout => order.map((block) => [block]);

/**
 * References that a reader would take for another place where they, or what they mean, will stand: "section B" in another
 * section. The text after `edits` is read, and what its references lead to compared.
 */
function changedMeanings(
  report: Report,
  edits: readonly Edit[],
  layout: Layout,
  parts: ReadonlyMap<number, readonly number[]>,
): LeftReference[] {
  const tree = SyntaxTree.parse(Source.of(textAfter(report, edits)));
  // Where lines come to stand that are read together with others, blocks cannot be compared.
  if (tree.blocks.length !== layout.length) return [];
  const fresh = buildReport(tree, report.language);
  const [before, after] = [placesByBlock(report), placesByBlock(fresh)];
  const newBlocks = new Map<number, number[]>();
  layout.forEach((blocks, position) => {
    for (const block of blocks) append(newBlocks, block, position);
  });
  const partsOf = (block: number): number[] => (parts.get(block) ?? [block]).flatMap((one) => newBlocks.get(one) ?? []);
  return layout.flatMap((blocks, position) => {
    const [first] = blocks;
    if (first === undefined || newBlocks.get(first)?.[0] !== position) return [];
    const old = blocks.flatMap((block) => before.get(block) ?? []);
    const now = (newBlocks.get(first) ?? []).flatMap((block) => after.get(block) ?? []);
    // Where a range was parted there are more references than before.
    if (now.length !== old.length) return [];
    return old.flatMap((bound, index): LeftReference[] => {
      const anchors = anchorsOf(report, bound);
      const meant = ends(
        anchors.flatMap((block) => (anchors.length > 1 ? partsOf(block) : partsOf(block).slice(0, 1))),
      );
      const means = now[index] ? ends(anchorsOf(fresh, now[index])) : meant;
      return bound.target.status !== 'resolved' || meant === means ? [] : [leave(report, bound, LEFT.context)];
    });
  });
}

/**
 * The same, and with the references that are left those that would mean something else. By default all blocks stay where
 * they are. `parts` says, by the block where a place began, in which blocks what will stand for it begins, if not there.
 */
export function withChangedMeanings(
  report: Report,
  { edits, left, relabelling }: Renumbering,
  layout: Layout = layoutOf([...report.tree.blocks.keys()]),
  parts: ReadonlyMap<number, readonly number[]> = new Map(),
): Renumbering {
  const known = new Set(left.map(({ span }) => placeOf(span)));
  const changed = changedMeanings(report, edits, layout, parts);
  return { edits, left: [...left, ...changed.filter(({ span }) => !known.has(placeOf(span)))], relabelling };
}

const placeOf = ({ block, start }: BlockSpan): string => `${String(block)} ${String(start)}`;

/** The first and the last of some blocks. */
function ends(blocks: readonly number[]): string {
  let [first, last] = [Infinity, -Infinity];
  for (const block of blocks) {
    first = Math.min(first, block);
    last = Math.max(last, block);
  }
  return `${String(first)} ${String(last)}`;
}

function placesByBlock({ citations }: Report): Map<number, BoundPlace[]> {
  const byBlock = new Map<number, BoundPlace[]>();
  for (const bound of citations) {
    if (isPlace(bound)) append(byBlock, bound.block, bound);
  }
  return byBlock;
}
