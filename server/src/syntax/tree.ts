import { isBlank } from '../text/characters';
import type { Difference, Source } from '../text/source';
import type { Block } from './block';
import { lexBlock } from './lexBlock';
import { beginsBlock } from './boundaries';

/** What an edit did to a sequence of blocks: from `first` on, `removed` old ones gave way to `inserted` new ones. */
export interface Splice {
  readonly first: number;
  readonly removed: number;
  readonly inserted: number;
}

/** So many lists are put together as arguments of a call. */
const MOST_STRETCHES = 1_000;

/**
 * A text as a sequence of blocks that cover it without a gap. Immutable; a new tree shares the blocks that an edit did
 * not touch. Blocks know no places: `starts` does, one entry a block and one for the end.
 */
export class SyntaxTree {
  private lines: Uint32Array | undefined;

  private constructor(
    readonly source: Source,
    readonly blocks: readonly Block[],
    readonly starts: Uint32Array,
  ) {}

  /** Parses any text, in time linear in its length. Never throws. */
  static parse(source: Source): SyntaxTree {
    const blocks: Block[] = [];
    readBlocks(source, 0, (block) => {
      blocks.push(block);
      return false;
    });
    return new SyntaxTree(source, blocks, startsOf(blocks));
  }

  /**
   * The tree of `source`, which differs from this tree's text at `differences`: in the order of the text, apart from each
   * other, each counted in the whole old and the whole new text. Equal to a fresh parse, always: a block depends on its own
   * lines and the line before it alone, so whatever lies beyond those is kept. The splice goes from the first block that
   * was touched to the last; what lies untouched in between is the same object in both trees.
   */
  edited(source: Source, ...differences: readonly Difference[]): { tree: SyntaxTree; splice: Splice } {
    const stretches: (readonly Block[])[] = [];
    let splice: Splice | undefined;
    let [kept, count] = [0, 0];
    for (let at = 0; at < differences.length;) {
      const again = this.readAgain(source, differences, at);
      stretches.push(this.blocks.slice(kept, again.first), again.fresh);
      count += again.first - kept + again.fresh.length;
      ({ kept, next: at } = again);
      const first = splice?.first ?? again.first;
      splice = { first, removed: kept - first, inserted: count - first };
    }
    stretches.push(this.blocks.slice(kept));
    const blocks = stretches.length > MOST_STRETCHES ? stretches.flat() : ([] as Block[]).concat(...stretches);
    const tree = new SyntaxTree(source, blocks, this.startsAfter(blocks, splice));
    return { tree, splice: splice ?? { first: 0, removed: 0, inserted: 0 } };
  }

  /**
   * Reads the blocks around a difference, and around those behind it that are too near to keep anything in between.
   * `first` and `kept` are the first old block that gave way and the first that did not; `next` is the difference that is
   * still to be looked at.
   */
  private readAgain(source: Source, differences: readonly Difference[], at: number) {
    const first = this.firstTouched(differences[at]);
    const start = (this.starts[first] ?? 0) + shiftOf(differences[at - 1]);
    const fresh: Block[] = [];
    let kept = this.blocks.length;
    let next = at + 1;
    readBlocks(source, start, (block, blockStart, lineBefore) => {
      for (let behind = differences[next]; behind && behind.start + shiftOf(differences[next - 1]) <= blockStart;)
        behind = differences[++next];
      const last = differences[next - 1];
      if (last && lineBefore > last.newEnd && blockStart > start) {
        const old = this.blockStartingAt(blockStart - shiftOf(last));
        if (old >= 0 && (next === differences.length || old <= this.firstTouched(differences[next]))) {
          kept = old;
          return true;
        }
      }
      fresh.push(block);
      return false;
    });
    return { first, kept, fresh, next: kept === this.blocks.length ? differences.length : next };
  }

  /** The line before an edit may begin or end differently now (a blank line gone, CR LF parted). */
  private firstTouched(difference: Difference | undefined): number {
    return Math.max(0, this.blockAt(Math.max(0, (difference?.start ?? 0) - 1)) - 1);
  }

  private startsAfter(blocks: readonly Block[], splice: Splice | undefined): Uint32Array {
    if (!splice) return this.starts;
    const starts = new Uint32Array(blocks.length + 1);
    starts.set(this.starts.subarray(0, splice.first + 1));
    for (let index = splice.first; index < blocks.length; index++)
      starts[index + 1] = (starts[index] ?? 0) + (blocks[index]?.length ?? 0);
    return starts;
  }

  /** The offset of a block in the document. */
  start(block: number): number {
    return this.starts[block] ?? this.source.length;
  }

  /** The line that a block begins on. */
  firstLine(block: number): number {
    this.lines ??= linesOfBlocks(this.source, this.starts);
    return this.lines[block] ?? this.source.lineCount - 1;
  }

  /** The last line of a block that has words. */
  lastLine(block: number): number {
    const lexed = this.blocks[block];
    if (!lexed) return this.firstLine(block);
    const end = this.start(block) + Math.max(0, lexed.contentEnd - 1);
    const line = this.firstLine(block);
    return this.source.lineStart(line + 1) > end ? line : this.source.lineAt(end);
  }

  /** The index of the block that holds an offset (the later one at an edge); 0 for an empty text. */
  blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  /** Text between two offsets that are relative to a block; by default its words without label and trailing blanks. */
  textOf(index: number, from?: number, to?: number): string {
    const block = this.blocks[index];
    if (!block) return '';
    const start = this.start(index);
    return this.source.slice(start + (from ?? block.contentStart), start + (to ?? block.contentEnd));
  }

  private blockStartingAt(offset: number): number {
    const index = this.blockAt(offset);
    return this.starts[index] === offset ? index : -1;
  }
}

/** How much further on in the new text something lies behind a difference. */
function shiftOf(difference: Difference | undefined): number {
  return difference ? difference.newEnd - difference.oldEnd : 0;
}

function startsOf(blocks: readonly Block[]): Uint32Array {
  const starts = new Uint32Array(blocks.length + 1);
  let at = 0;
  blocks.forEach((block, index) => {
    starts[index] = at;
    at += block.length;
  });
  starts[blocks.length] = at;
  return starts;
}

/** The first line of each block, found in one walk over both. */
function linesOfBlocks(source: Source, starts: Uint32Array): Uint32Array {
  const lines = new Uint32Array(starts.length);
  let line = 0;
  for (let block = 0; block < starts.length; block++) {
    const start = starts[block] ?? 0;
    while (line + 1 < source.lineCount && source.lineStart(line + 1) <= start) line++;
    lines[block] = line;
  }
  return lines;
}

/** Hands over each block from `start` on, with its offset and the offset of the line before it, until `take` answers true. */
function readBlocks(
  source: Source,
  start: number,
  take: (block: Block, start: number, lineBefore: number) => boolean,
): void {
  if (start >= source.length) return;
  let line = source.lineAt(start);
  let blockStart = start;
  let blockLine = line;
  let afterBlank = line === 0 || isBlankLine(source, line - 1);
  let previousBlank = false;
  const flush = (end: number): boolean => {
    const block = lexBlock(source.slice(blockStart, end), afterBlank);
    return take(block, blockStart, blockLine > 0 ? source.lineStart(blockLine - 1) : -1);
  };
  for (line++; line < source.lineCount; line++) {
    const lineStart = source.lineStart(line);
    if (lineStart >= source.length) break;
    if (isBlankLine(source, line)) {
      previousBlank = true;
      continue;
    }
    const blankBefore = previousBlank || isBlankLine(source, line - 1);
    if (blankBefore || beginsBlock(source, line)) {
      if (flush(lineStart)) return;
      blockStart = lineStart;
      blockLine = line;
      afterBlank = blankBefore;
    }
    previousBlank = false;
  }
  flush(source.length);
}

function isBlankLine(source: Source, line: number): boolean {
  const end = source.lineEnd(line);
  for (let at = source.lineStart(line); at < end; at++) if (!isBlank(source.unitAt(at))) return false;
  return true;
}
