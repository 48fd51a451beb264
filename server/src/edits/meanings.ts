import { buildReport } from '../report/build';
import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { append } from '../report/citations/placeLookup';
import type { BlockSpan, Report } from '../report/model';
import { SyntaxTree } from '../syntax/tree';
import { Source } from '../text/source';
import { phrase } from '../text/message';
import { anchorsOf } from './anchors';
import { arrangementEdits } from './arrangement';
import { textAfter, type Edit } from './edit';
import { LEFT, type LeftReference } from './references';
import type { Renumbering } from './renumber';

/** What was done to a report: edits in its blocks, and the order in which they will stand. */
interface Arrangement {
  readonly edits: readonly Edit[];
  readonly order: readonly number[];
}

/**
 * References that a reader would take for another place where they, or what they mean, will stand: "section B" in another
 * section. The text that comes of it is read, and what its references lead to compared.
 */
export function changedMeanings(report: Report, { edits, order }: Arrangement): LeftReference[] {
  const tree = SyntaxTree.parse(Source.of(textAfter(report, arrangementEdits(report, order, edits))));
  // Where lines come to stand that are read together with others, blocks cannot be compared.
  if (tree.blocks.length !== order.length) return [];
  const fresh = buildReport(tree, report.language);
  const after = placesByBlock(fresh);
  const newBlock = new Map(order.map((block, position) => [block, position]));
  return [...placesByBlock(report)].flatMap(([block, before]) => {
    const now = after.get(newBlock.get(block) ?? -1) ?? [];
    // Where a range was parted there are more references than before.
    if (now.length !== before.length) return [];
    return before.flatMap((bound, index): LeftReference[] => {
      const meant = ends(anchorsOf(report, bound).map((one) => newBlock.get(one) ?? -1));
      const means = now[index] ? ends(anchorsOf(fresh, now[index])) : meant;
      if (bound.target.status !== 'resolved' || meant === means) return [];
      const { start, end } = bound.citation;
      return [{ span: { block, start, end }, reason: phrase(LEFT.context, report.tree.textOf(block, start, end)) }];
    });
  });
}

/**
 * Edits that leave all blocks where they are, and with what they leave as it is also the references that would mean
 * something else beside the new labels.
 */
export function withChangedMeanings(report: Report, { edits, left }: Renumbering): Renumbering {
  const known = new Set(left.map(({ span }) => placeOf(span)));
  const changed = changedMeanings(report, { edits, order: [...report.tree.blocks.keys()] });
  return { edits, left: [...left, ...changed.filter(({ span }) => !known.has(placeOf(span)))] };
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
