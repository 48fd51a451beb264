import { append } from '../text/append';
import type { Report } from '../report/model';
import { longestIncreasingRun } from '../text/longestRun';
import { inOrder, outside, removalOfBlocks, type Edit } from './edit';

/**
 * The edits that put blocks into a new order, and take away those that are not in it; `edits` are made in them wherever they
 * come to stand. As many as possible stay where they are. Blocks of `joined` go on in the line of the one before them.
 */
export function arrangementEdits(
  report: Report,
  order: readonly number[],
  edits: readonly Edit[],
  joined: ReadonlySet<number> = new Set(),
): Edit[] {
  return new Arranger(report, edits, joined).arrange(order);
}

/** The words of a block with the edits in it, which are in order. */
export function wordsWith({ tree }: Report, block: number, edits: readonly Edit[], from = 0): string {
  let words = '';
  let at = from;
  for (const { span, newText } of edits) {
    words += tree.textOf(block, at, span.start) + newText;
    at = span.end;
  }
  return words + tree.textOf(block, at, tree.blocks[block]?.contentEnd ?? 0);
}

class Arranger {
  private readonly insides = new Map<number, Edit[]>();

  constructor(
    private readonly report: Report,
    private readonly edits: readonly Edit[],
    private readonly joined: ReadonlySet<number>,
  ) {
    for (const edit of inOrder(edits)) append(this.insides, edit.span.block, edit);
  }

  arrange(order: readonly number[]): Edit[] {
    const { report } = this;
    const staying = longestIncreasingRun(order).map((index) => order[index] ?? 0);
    const stays = new Set(staying);
    const away = new Set(report.tree.blocks.keys());
    for (const block of staying) away.delete(block);
    const written: Edit[] = [];
    let before: number | undefined;
    let run: number[] = [];
    for (const block of [...order, undefined]) {
      if (block !== undefined && !stays.has(block)) {
        run.push(block);
        continue;
      }
      const edit = before === undefined ? this.ahead(run, block) : this.behind(before, run, block);
      if (edit) written.push(edit);
      run = [];
      before = block;
    }
    const kept = this.edits.filter(({ span }) => stays.has(span.block));
    return inOrder([...outside(removalOfBlocks(report, away), written), ...kept, ...written]);
  }

  /** The edit that writes blocks before the first one that stays. */
  private ahead(run: readonly number[], next: number | undefined): Edit | undefined {
    const [first, ...others] = run;
    if (first === undefined || next === undefined) return undefined;
    const words = this.textOfBlock(first) + this.textOfRun(first, others);
    return { span: { block: next, start: 0, end: 0 }, newText: words + this.gapBetween(run.at(-1) ?? first, next) };
  }

  /** The edit that writes blocks behind one that stays, with what has to part them from the next one. */
  private behind(before: number, run: readonly number[], next: number | undefined): Edit | undefined {
    const isJoined = next !== undefined && this.joined.has(next);
    if (run.length === 0 && !isJoined && (next === undefined || next === before + 1)) return undefined;
    const { contentEnd = 0, length = 0 } = this.report.tree.blocks[before] ?? {};
    const words = this.textOfRun(before, run);
    const newText = words + (isJoined ? ' ' : this.missingGap(before, run.at(-1) ?? before, next));
    const end = isJoined ? length : contentEnd;
    return newText === '' ? undefined : { span: { block: before, start: contentEnd, end }, newText };
  }

  private textOfRun(before: number, run: readonly number[]): string {
    let last = before;
    let words = '';
    for (const block of run) {
      words += this.gapBetween(last, block) + this.textOfBlock(block);
      last = block;
    }
    return words;
  }

  /** The words of a block with the edits in it. */
  private textOfBlock(block: number): string {
    const from = this.joined.has(block) ? (this.report.tree.blocks[block]?.contentStart ?? 0) : 0;
    return wordsWith(this.report, block, this.insides.get(block) ?? [], from);
  }

  /** The lines between two blocks: as they are, or an empty one; none between notes that stand on lines of their own. */
  private gapBetween(before: number, block: number): string {
    if (this.joined.has(block)) return ' ';
    if (block === before + 1) return this.trailing(before);
    const [one, other] = [this.report.tree.blocks[before], this.report.tree.blocks[block]];
    return this.report.tree.source.lineBreak.repeat(other?.afterBlank === false && one?.kind === other.kind ? 1 : 2);
  }

  /** What the lines behind `before` lack to part `last`, which will stand there, from the block that follows. */
  private missingGap(before: number, last: number, next: number | undefined): string {
    if (next === undefined) return '';
    const lines = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
    const lacking = lines(this.gapBetween(last, next)) - lines(this.trailing(before));
    return this.report.tree.source.lineBreak.repeat(Math.max(0, lacking));
  }

  private trailing(block: number): string {
    const { tree } = this.report;
    const lexed = tree.blocks[block];
    return lexed ? tree.textOf(block, lexed.contentEnd, lexed.length) : '';
  }
}
