import type { Paragraph, Report } from '../report/model';
import { phrase } from '../text/message';
import { LEFT, type LeftReference } from './references';
import type { Labelled, Relabelling } from './relabelling';

const NEIGHBOUR =
  /\b(?:(?:the )?(two|three)|the|this) (?:immediately )?(preceding|previous|foregoing|following|next|above) (?:(two|three) )?paragraphs?\b/giu;
const BEFORE = new Set(['preceding', 'previous', 'foregoing', 'above']);
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3 };

/** What changes beside a relabelling: the paragraph behind which a new one will stand, and to which half words belong. */
export interface Beside {
  readonly insertedBehind?: Paragraph;
  readonly isInHalf?: (block: number, offset: number) => boolean;
}

/**
 * "The preceding paragraph" in a paragraph that will stand behind another one, "the following paragraphs" where another one
 * will follow: what they mean cannot be followed.
 */
export function neighbourWords(report: Report, relabelling: Relabelling, beside: Beside = {}): LeftReference[] {
  const { paragraphs } = report;
  const after = rowAfter(paragraphs, relabelling, beside);
  const ranks = new Map(after.map((one, rank) => [one, rank]));
  const isKept = (one: Paragraph, index: number, { block, offset, isBefore, reach }: Words): boolean => {
    const [first, second] = relabelling.partsOf(one);
    const here = second && beside.isInHalf?.(block, offset) ? second : first;
    const meant = near(paragraphs, index, isBefore, reach);
    if (!here || meant.some((neighbour) => relabelling.isGone(neighbour))) return false;
    const kept = new Set(meant.flatMap((neighbour) => relabelling.partsOf(neighbour)));
    return isSame([...kept], near(after, ranks.get(here) ?? -1, isBefore, reach));
  };
  return paragraphs.flatMap((one, index) =>
    relabelling.isGone(one)
      ? []
      : wordsIn(report, one).flatMap((found) => {
          const { block, offset, words } = found;
          if (isKept(one, index, found)) return [];
          return [
            { span: { block, start: offset, end: offset + words.length }, reason: phrase(LEFT.neighbour, words) },
          ];
        }),
  );
}

/** Words that name the paragraphs beside the one that they stand in, and how many. */
interface Words {
  readonly block: number;
  readonly offset: number;
  readonly words: string;
  readonly isBefore: boolean;
  readonly reach: number;
}

function wordsIn({ tree }: Report, { pieces }: Paragraph): Words[] {
  return pieces.flatMap((block) =>
    [...tree.textOf(block, 0).matchAll(NEIGHBOUR)].map(
      ({ 0: words, 1: one, 2: side = '', 3: other, index: offset }) => {
        const reach = COUNTS[(one ?? other ?? '').toLowerCase()] ?? 1;
        return { block, offset, words, isBefore: BEFORE.has(side.toLowerCase()), reach };
      },
    ),
  );
}

/** The paragraphs as they will stand; null stands for a new one. */
function rowAfter(
  paragraphs: readonly Paragraph[],
  relabelling: Relabelling,
  { insertedBehind }: Beside,
): (Labelled | null)[] {
  const position = ({ numberSpan }: Paragraph): number => relabelling.positionOf(numberSpan.block);
  const sorted = [...paragraphs].sort((a, b) => position(a) - position(b));
  const row = sorted.flatMap((one) => [...relabelling.partsOf(one), ...(one === insertedBehind ? [null] : [])]);
  return [...new Set(row)];
}

/** The next few of a row on one side. */
function near<Item>(row: readonly Item[], index: number, isBefore: boolean, reach: number): readonly Item[] {
  return isBefore ? row.slice(Math.max(0, index - reach), Math.max(0, index)) : row.slice(index + 1, index + 1 + reach);
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
