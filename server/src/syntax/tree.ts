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
   * The tree of `source`, which differs from this tree's text at `difference`. Equal to a fresh parse, always: a block
   * depends on its own lines and the line before it alone, so whatever lies beyond that is kept.
   */
  edited(source: Source, difference: Difference): { tree: SyntaxTree; splice: Splice } {
    const shift = difference.newEnd - difference.oldEnd;
    // The line before the edit may begin or end differently now (a blank line gone, CR LF parted).
    const first = Math.max(0, this.blockAt(Math.max(0, difference.start - 1)) - 1);
    const start = this.starts[first] ?? 0;
    const fresh: Block[] = [];
    let kept = this.blocks.length;
    readBlocks(source, start, (block, blockStart, lineBefore) => {
      if (lineBefore > difference.newEnd && blockStart > start) {
        const old = this.blockStartingAt(blockStart - shift);
        if (old >= 0) {
          kept = old;
          return true;
        }
      }
      fresh.push(block);
      return false;
    });
    const before = this.blocks.slice(0, first);
    const blocks = before.concat(fresh, this.blocks.slice(kept));
    const starts = new Uint32Array(blocks.length + 1);
    starts.set(this.starts.subarray(0, first + 1));
    fresh.forEach((block, k) => {
      starts[first + k + 1] = (starts[first + k] ?? 0) + block.length;
    });
    const moved = first + fresh.length - kept;
    for (let old = kept + 1; old < this.starts.length; old++) starts[old + moved] = (this.starts[old] ?? 0) + shift;
    return {
      tree: new SyntaxTree(source, blocks, starts),
      splice: { first, removed: kept - first, inserted: fresh.length },
    };
  }

  /** The offset of a block in the document. */
  start(block: number): number {
    return this.starts[block] ?? this.source.text.length;
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
    return this.source.text.slice(start + (from ?? block.contentStart), start + (to ?? block.contentEnd));
  }

  private blockStartingAt(offset: number): number {
    const index = this.blockAt(offset);
    return this.starts[index] === offset ? index : -1;
  }
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
  const { text } = source;
  if (start >= text.length) return;
  let line = source.lineAt(start);
  let blockStart = start;
  let blockLine = line;
  let afterBlank = line === 0 || isBlankLine(source, line - 1);
  let previousBlank = false;
  const flush = (end: number): boolean => {
    const block = lexBlock(text, blockStart, end, afterBlank);
    return take(block, blockStart, blockLine > 0 ? source.lineStart(blockLine - 1) : -1);
  };
  for (line++; line < source.lineCount; line++) {
    const lineStart = source.lineStart(line);
    if (lineStart >= text.length) break;
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
  flush(text.length);
}

function isBlankLine(source: Source, line: number): boolean {
  const end = source.lineEnd(line);
  for (let at = source.lineStart(line); at < end; at++) if (!isBlank(source.text.charCodeAt(at))) return false;
  return true;
}
