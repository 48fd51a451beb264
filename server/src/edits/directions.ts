import { isPlace } from '../report/citations/boundPlace';
import { directionWord } from '../citations/directions';
import { citationPlace } from '../report/citations/citationPlace';
import type { BlockSpan, Report } from '../report/model';
import { phrase } from '../text/message';
import { pointsOf } from './anchors';
import type { Edit } from './edit';
import { LEFT, type LeftReference, type ReferenceEdits } from './references';
import type { Relabelling } from './relabelling';

type Side = 'above' | 'below';

/** What one word "above" or "below" holds for. */
interface Pointing {
  readonly span: BlockSpan;
  readonly written: Side;
  /** The sides on which it will stand. */
  readonly sides: Set<Side>;
}

/**
 * The edits that turn "above" and "below" where what they point to will stand on the other side. A word that holds for a
 * list of which only some change sides is left, and named; one that was wrong before stays.
 */
export function directionEdits(report: Report, relabelling: Relabelling): ReferenceEdits {
  if (!relabelling.movesBlocks) return { edits: [], left: [] };
  const pointing = new Map<string, Pointing>();
  for (const bound of report.citations) {
    if (!isPlace(bound)) continue;
    const { block, citation } = bound;
    const { direction } = citation;
    if (!direction) continue;
    const here = citationPlace(report, bound).block;
    const points = pointsOf(report, bound);
    if (!points.every((point) => sideOf(point, here) === direction.side)) continue;
    const key = `${String(block)} ${String(direction.start)}`;
    const known = pointing.get(key) ?? {
      span: { block, start: direction.start, end: direction.end },
      written: direction.side,
      sides: new Set<Side>(),
    };
    for (const point of points) known.sides.add(sideOf(relabelling.positionOf(point), relabelling.positionOf(here)));
    pointing.set(key, known);
  }
  const edits: Edit[] = [];
  const left: LeftReference[] = [];
  for (const { span, written, sides } of pointing.values()) {
    const [side] = sides;
    if (side === undefined || (sides.size === 1 && side === written)) continue;
    const word = report.tree.textOf(span.block, span.start, span.end);
    const turned = sides.size === 1 ? directionWord(side, word, report.language) : undefined;
    if (turned === undefined) left.push({ span, reason: phrase(LEFT.sides, word) });
    else edits.push({ span, newText: turned });
  }
  return { edits, left };
}

const sideOf = (point: number, here: number): Side => (point < here ? 'above' : 'below');
