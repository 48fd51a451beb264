/** A piece that an edit makes takes in the pieces beside it that are shorter than this. UTF-16 units. */
const SHORT = 4_000;
/** So many pieces are put together to one. */
const MOST_PIECES = 2_000;

/**
 * A text in pieces, immutable: what an edit leaves alone is shared with the text before, so that an edit takes no time that
 * grows with the length. Offsets are UTF-16 units.
 */
export class Pieces {
  private whole: string | undefined;
  /** The piece that was read last, in which the next reading mostly lies. */
  private last = 0;

  private constructor(
    private readonly pieces: readonly string[],
    /** The offset of each piece, and of the end. */
    private readonly starts: Float64Array,
  ) {}

  static of(text: string): Pieces {
    return Pieces.from([text]);
  }

  private static from(pieces: readonly string[]): Pieces {
    const starts = new Float64Array(pieces.length + 1);
    pieces.forEach((piece, index) => {
      starts[index + 1] = (starts[index] ?? 0) + piece.length;
    });
    return new Pieces(pieces, starts);
  }

  get length(): number {
    return this.starts[this.pieces.length] ?? 0;
  }

  /** The whole text; put together when first asked for, which takes time linear in it. */
  get text(): string {
    this.whole ??= this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    return this.whole;
  }

  /** The unit at an offset; NaN outside the text. */
  unitAt(offset: number): number {
    if (offset < 0 || offset >= this.length) return NaN;
    const index = this.pieceAt(offset);
    return (this.pieces[index] ?? '').charCodeAt(offset - (this.starts[index] ?? 0));
  }

  /** The text between two offsets; what lies outside the text is left off. */
  slice(from: number, to: number = this.length): string {
    const [start, end] = [Math.max(0, from), Math.min(to, this.length)];
    if (start >= end) return '';
    let index = this.pieceAt(start);
    let offset = this.starts[index] ?? 0;
    let piece = this.pieces[index] ?? '';
    if (end <= offset + piece.length) return piece.slice(start - offset, end - offset);
    let text = piece.slice(start - offset);
    for (offset += piece.length; offset < end; offset += piece.length) {
      piece = this.pieces[++index] ?? '';
      text += piece.slice(0, end - offset);
    }
    return text;
  }

  /** The text in which `insertion` stands for what lies between two offsets of this one. */
  replaced(start: number, end: number, insertion: string): Pieces {
    let first = this.pieceAt(start);
    let last = this.pieceAt(end);
    let words = this.slice(this.starts[first] ?? 0, start);
    const before = words.length >= SHORT ? [words] : [];
    if (before.length > 0) words = '';
    else if (first > 0 && this.lengthOf(first - 1) < SHORT) words = (this.pieces[--first] ?? '') + words;
    const rest = this.slice(end, this.starts[last + 1]);
    const behind = rest.length >= SHORT ? [rest] : [];
    words += insertion + (behind.length > 0 ? '' : rest);
    if (behind.length === 0 && last + 1 < this.pieces.length && this.lengthOf(last + 1) < SHORT)
      words += this.pieces[++last] ?? '';
    const pieces = this.pieces.slice(0, first).concat(before, words, behind, this.pieces.slice(last + 1));
    return Pieces.from(pieces.length > MOST_PIECES ? [pieces.join('')] : pieces);
  }

  private lengthOf(piece: number): number {
    return this.pieces[piece]?.length ?? 0;
  }

  /** The piece in which an offset lies; the end lies in the last. Time log n. */
  private pieceAt(offset: number): number {
    const { starts, last } = this;
    if ((starts[last] ?? 0) <= offset && offset < (starts[last + 1] ?? 0)) return last;
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    this.last = Math.max(0, low - 1);
    return this.last;
  }
}
