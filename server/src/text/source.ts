import { CARRIAGE_RETURN, LINE_FEED } from './characters';
import { Pieces } from './pieces';
import type { Position, Range } from './span';

/** One replacement in a text: `range` as editors name it; without a range the whole text is replaced. */
export interface TextChange {
  readonly range?: Range;
  readonly text: string;
}

/** One replacement among others that are counted in the same text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Where two texts differ: everything before `start` and everything after the ends is the same in both. Offsets. */
export interface Difference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * A text and the places of its lines; immutable. Lines end with LF, CR LF or a lone CR, as in the language server
 * protocol. Offsets and characters are zero-based UTF-16 units.
 */
export class Source {
  private constructor(
    private readonly pieces: Pieces,
    private readonly lineStarts: Uint32Array,
  ) {}

  static of(text: string): Source {
    return new Source(Pieces.of(text), Uint32Array.from([0].concat(startsOfLines(text, ''))));
  }

  /** The whole text. After an edit it is put together when first asked for: `slice` reads parts of it. */
  get text(): string {
    return this.pieces.text;
  }

  get length(): number {
    return this.pieces.length;
  }

  /** The text between two offsets. */
  slice(start: number, end?: number): string {
    return this.pieces.slice(start, end);
  }

  /** The unit at an offset; NaN outside the text. */
  unitAt(offset: number): number {
    return this.pieces.unitAt(offset);
  }

  /** What ends its lines: CR LF where it has one. */
  get lineBreak(): string {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The offset at which a line starts; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.length;
  }

  /** The offset at which the text of a line ends, before its line end. */
  lineEnd(line: number): number {
    const next = this.lineStart(line + 1);
    if (line + 1 >= this.lineStarts.length) return next;
    const pair =
      this.unitAt(next - 1) === LINE_FEED &&
      next - 2 >= this.lineStart(line) &&
      this.unitAt(next - 2) === CARRIAGE_RETURN;
    return next - (pair ? 2 : 1);
  }

  /** The line in which an offset lies. Takes time log n. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(0, offset), this.length);
    const line = this.lineAt(inside);
    return {
      line,
      character: Math.min(inside, Math.max(this.lineEnd(line), this.lineStart(line))) - this.lineStart(line),
    };
  }

  /** The offset of a place; a character past the end of its line means the end of the line. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineStarts.length) return this.length;
    return Math.min(this.lineStart(line) + Math.max(0, character), this.lineEnd(line));
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /**
   * The text after `changes`, each counted in the text that the one before left (as the protocol sends them), and
   * where old and new text differ as a whole.
   */
  withChanges(changes: readonly TextChange[]): { source: Source; difference: Difference } {
    return changes.reduce<{ source: Source; difference: Difference }>(
      ({ source, difference }, change, index) => source.withChange(change, index === 0 ? undefined : difference),
      { source: this, difference: { start: 0, oldEnd: 0, newEnd: 0 } },
    );
  }

  /**
   * The text after `edits`, all counted in this one, in its order and apart from each other, made in one go; and where the
   * two differ, each place counted in the whole texts.
   */
  withEdits(edits: readonly TextEdit[]): { source: Source; differences: Difference[] } {
    const parts: string[] = [];
    const differences: Difference[] = [];
    let [from, length] = [0, 0];
    for (const { range, newText } of edits) {
      const [start, oldEnd] = [this.offsetAt(range.start), this.offsetAt(range.end)];
      parts.push(this.text.slice(from, start), newText);
      length += start - from + newText.length;
      differences.push({ start, oldEnd, newEnd: length });
      from = oldEnd;
    }
    parts.push(this.text.slice(from));
    return { source: Source.of(parts.join('')), differences };
  }

  /**
   * Changes that each are counted in the text that the one before left, as edits that are all counted in this text: what
   * an editor sends when it makes many edits at once, from the end backwards. Undefined where they are of another kind.
   */
  asEdits(changes: readonly TextChange[]): TextEdit[] | undefined {
    const edits: TextEdit[] = [];
    let limit = Infinity;
    for (const { range, text } of changes) {
      if (!range || !this.has(range.start) || !this.has(range.end)) return undefined;
      const [start, end] = [this.offsetAt(range.start), this.offsetAt(range.end)];
      // What touches the change before may stand on a line that this one has made longer.
      if (start > end || end >= limit) return undefined;
      edits.push({ range, newText: text });
      limit = start;
    }
    return edits.reverse();
  }

  private has(position: Position): boolean {
    const { line, character } = this.positionAt(this.offsetAt(position));
    return line === position.line && character === position.character;
  }

  private withChange(change: TextChange, before: Difference | undefined): { source: Source; difference: Difference } {
    const start = change.range ? this.offsetAt(change.range.start) : 0;
    const end = change.range ? this.offsetAt(change.range.end) : this.length;
    const from = Math.min(start, end);
    const step: Difference = { start: from, oldEnd: Math.max(start, end), newEnd: from + change.text.length };
    return { source: this.replaced(step, change.text), difference: before ? merged(before, step) : step };
  }

  private replaced({ start, oldEnd, newEnd }: Difference, insertion: string): Source {
    const pieces = this.pieces.replaced(start, oldEnd, insertion);
    // One unit more on either side, because an edit can join or part a CR LF pair.
    const firstLine = this.lineAt(Math.max(0, start - 1));
    const afterLine = Math.min(this.lineAt(oldEnd) + 2, this.lineStarts.length);
    const shift = newEnd - oldEnd;
    const scanEnd = afterLine < this.lineStarts.length ? this.lineStart(afterLine) + shift : pieces.length;
    const from = this.lineStart(firstLine);
    const middle = startsOfLines(pieces.slice(from, scanEnd), pieces.slice(scanEnd, scanEnd + 1)).map(
      (at) => from + at,
    );
    if (middle.at(-1) === scanEnd && afterLine < this.lineStarts.length) middle.pop();
    const starts = new Uint32Array(firstLine + 1 + middle.length + this.lineStarts.length - afterLine);
    starts.set(this.lineStarts.subarray(0, firstLine + 1));
    starts.set(middle, firstLine + 1);
    let at = firstLine + 1 + middle.length;
    for (let line = afterLine; line < this.lineStarts.length; line++) starts[at++] = this.lineStart(line) + shift;
    return new Source(pieces, starts);
  }
}

/** Where lines start behind the line ends of a text; `next` is the sign behind it. */
function startsOfLines(text: string, next: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) starts.push(at + 1);
    else if (unit === CARRIAGE_RETURN && (text.charAt(at + 1) || next) !== '\n') starts.push(at + 1);
  }
  return starts;
}

/** Two differences, the second counted in the text that the first left, as one. */
function merged(first: Difference, second: Difference): Difference {
  const start = Math.min(first.start, second.start);
  const middleEnd = Math.max(first.newEnd, second.oldEnd);
  return {
    start,
    oldEnd: first.oldEnd + (middleEnd - first.newEnd),
    newEnd: second.newEnd + (middleEnd - second.oldEnd),
  };
}
