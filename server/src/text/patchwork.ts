/** A stretch of a text, in offsets, and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A stretch that is still as it was, or new text. */
type Piece = { readonly start: number; readonly end: number } | string;

/** A text after replacements on replacements: it tells what they all come to in the text that it began with. Immutable. */
export class Patchwork {
  private constructor(
    private readonly length: number,
    private readonly pieces: readonly Piece[],
  ) {}

  /** A text of this length that nothing was done to yet. */
  static of(length: number): Patchwork {
    return new Patchwork(length, [{ start: 0, end: length }]);
  }

  /** After these as well, which are counted in the text as it is now, in its order, and touch no two the same sign. */
  replaced(replacements: readonly Replacement[]): Patchwork {
    const pieces: Piece[] = [];
    let [at, index, inside] = [0, 0, 0];
    const goOn = (to: number, keep: boolean): void => {
      for (let piece = this.pieces[index]; at < to && piece !== undefined; piece = this.pieces[index]) {
        const step = Math.min(lengthOf(piece) - inside, to - at);
        if (keep) pieces.push(part(piece, inside, inside + step));
        [at, inside] = [at + step, inside + step];
        if (inside === lengthOf(piece)) [index, inside] = [index + 1, 0];
      }
    };
    for (const { start, end, newText } of replacements) {
      goOn(start, true);
      pieces.push(newText);
      goOn(end, false);
    }
    goOn(Infinity, true);
    return new Patchwork(this.length, pieces);
  }

  /** What was done to the first text, in its order. */
  replacements(): Replacement[] {
    const found: Replacement[] = [];
    let [at, newText] = [0, ''];
    const keepFrom = (start: number): void => {
      if (at < start || newText !== '') found.push({ start: at, end: start, newText });
    };
    for (const piece of this.pieces) {
      if (typeof piece === 'string') newText += piece;
      else {
        keepFrom(piece.start);
        [at, newText] = [piece.end, ''];
      }
    }
    keepFrom(this.length);
    return found;
  }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}
