import { append } from '../report/citations/placeLookup';
import type { Report } from '../report/model';
import { longestIncreasingRun } from '../text/longestRun';
import { inOrder, removalOfBlocks, type Edit } from './edit';
import { lineEndOf } from './footnotes';

/**
 * The edits that put blocks into a new order, and take away those that are not in it; `edits` are made in them wherever they
 * come to stand. As many as possible stay where they are.
 */
export function arrangementEdits(report: Report, order: readonly number[], edits: readonly Edit[]): Edit[] {
  const { blocks } = report.tree;
  const staying = longestIncreasingRun(order).map((index) => order[index] ?? 0);
  const stays = new Set(staying);
  const away = new Set(blocks.keys());
  for (const block of staying) away.delete(block);
  const insides = new Map<number, Edit[]>();
  for (const edit of inOrder(edits)) append(insides, edit.span.block, edit);
  const result = [...removalOfBlocks(report, away), ...edits.filter(({ span }) => stays.has(span.block))];

  let before: number | undefined;
  let run: number[] = [];
  for (const block of [...order, undefined]) {
    if (block !== undefined && !stays.has(block)) {
      run.push(block);
      continue;
    }
    const inserted =
      before === undefined ? ahead(report, run, block, insides) : behind(report, before, run, block, insides);
    if (inserted) result.push(inserted);
    run = [];
    before = block;
  }
  return inOrder(result);
}

type Insides = ReadonlyMap<number, readonly Edit[]>;

/** The edit that writes blocks before the first one that stays. */
function ahead(report: Report, run: readonly number[], next: number | undefined, insides: Insides): Edit | undefined {
  const [first, ...others] = run;
  if (first === undefined || next === undefined) return undefined;
  const words = textOfBlock(report, first, insides) + textOfRun(report, first, others, insides);
  const newText = words + gapBetween(report, run.at(-1) ?? first, next);
  return { span: { block: next, start: 0, end: 0 }, newText };
}

/** The edit that writes blocks behind one that stays, with what has to part them from the next one. */
function behind(
  report: Report,
  before: number,
  run: readonly number[],
  next: number | undefined,
  insides: Insides,
): Edit | undefined {
  if (run.length === 0 && (next === undefined || next === before + 1)) return undefined;
  const end = report.tree.blocks[before]?.contentEnd ?? 0;
  const newText = textOfRun(report, before, run, insides) + missingGap(report, before, run.at(-1) ?? before, next);
  return newText === '' ? undefined : { span: { block: before, start: end, end }, newText };
}

function textOfRun(report: Report, before: number, run: readonly number[], insides: Insides): string {
  let last = before;
  let words = '';
  for (const block of run) {
    words += gapBetween(report, last, block) + textOfBlock(report, block, insides);
    last = block;
  }
  return words;
}

/** The words of a block with the edits in it. */
function textOfBlock({ tree }: Report, block: number, insides: Insides): string {
  let words = '';
  let at = 0;
  for (const { span, newText } of insides.get(block) ?? []) {
    words += tree.textOf(block, at, span.start) + newText;
    at = span.end;
  }
  return words + tree.textOf(block, at, tree.blocks[block]?.contentEnd ?? 0);
}

/** The lines between two blocks: as they are, or an empty one; none between notes that stand on lines of their own. */
function gapBetween(report: Report, before: number, block: number): string {
  if (block === before + 1) return trailing(report, before);
  const [one, other] = [report.tree.blocks[before], report.tree.blocks[block]];
  return lineEndOf(report).repeat(other?.afterBlank === false && one?.kind === other.kind ? 1 : 2);
}

/** What the lines behind `before` lack to part `last`, which will stand there, from the block that follows. */
function missingGap(report: Report, before: number, last: number, next: number | undefined): string {
  if (next === undefined) return '';
  const lines = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
  const lacking = lines(gapBetween(report, last, next)) - lines(trailing(report, before));
  return lineEndOf(report).repeat(Math.max(0, lacking));
}

const trailing = ({ tree }: Report, block: number): string => {
  const lexed = tree.blocks[block];
  return lexed ? tree.textOf(block, lexed.contentEnd, lexed.length) : '';
};
