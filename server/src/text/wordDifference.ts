import type { Span } from './span';

/** A word of a text: its letters and figures, small, by which it is compared, and where it stands. */
export interface Word extends Span {
  readonly letters: string;
}

/** Where some words differ from a stretch of others: words `from` to `to` stand where the other text has `others`. */
export interface WordDifference {
  /** Indices into the words that were compared; equal where only the other text has words. */
  readonly from: number;
  readonly to: number;
  /** Indices into the other text's words; equal where it has none. */
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Only letters and figures tell texts apart here: no blanks, hyphens, quotation marks, emphasis; capitals like small letters. */
export function lettersOf(text: string): string {
  return text
    .replace(/\p{No}/gu, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .toLowerCase();
}

const WORD = /[^\s\u2013\u2014]+/g;

/** The words of a text. What has no letter and no figure is none. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: sign, index } of text.matchAll(WORD)) {
    const letters = lettersOf(sign);
    if (letters !== '') words.push({ letters, start: index, end: index + sign.length });
  }
  return words;
}

/** More words than these are not compared, because the time grows with the product of both. */
export const MOST_WORDS = 250;
const MOST_OTHER_WORDS = 2500;

/** What a difference counts for: of two ways the one that leaves more words equal wins. */
const LEFT_OUT = 100;
const ADDED = 101;
const CHANGED = 101;

/**
 * Where `words` differ from the stretch of `others` that is likest to them, by the fewest words added, left out or
 * changed. What is written in one word here and in two there is no difference. Undefined where more than `limit` words differ,
 * or where there are too many words to compare.
 */
export function differences(
  words: readonly Word[],
  others: readonly Word[],
  limit: number,
): WordDifference[] | undefined {
  if (words.length > MOST_WORDS || others.length > MOST_OTHER_WORDS) return undefined;
  const steps = stepsTo(words, others);
  const width = others.length + 1;
  const cost = (at: number): number => steps.costs[words.length * width + at] ?? Infinity;
  let end = 0;
  for (let at = 1; at <= others.length; at++) if (cost(at) < cost(end)) end = at;
  return cost(end) > limit * CHANGED ? undefined : hunksTo(words, others, steps, end);
}

interface Steps {
  /** The fewest differences of the first n words from a stretch that ends before the m-th other word. */
  readonly costs: Uint16Array;
}

function stepsTo(words: readonly Word[], others: readonly Word[]): Steps {
  const width = others.length + 1;
  const costs = new Uint16Array((words.length + 1) * width);
  for (let row = 1; row <= words.length; row++) {
    costs[row * width] = row * ADDED;
    for (let column = 1; column <= others.length; column++) {
      const at = row * width + column;
      const changed = words[row - 1]?.letters === others[column - 1]?.letters ? 0 : CHANGED;
      costs[at] = Math.min(
        (costs[at - width - 1] ?? 0) + changed,
        (costs[at - width] ?? 0) + ADDED,
        (costs[at - 1] ?? 0) + LEFT_OUT,
      );
    }
  }
  return { costs };
}

/** The way back through the steps from the end; neighbouring differences are one. */
function hunksTo(words: readonly Word[], others: readonly Word[], { costs }: Steps, end: number): WordDifference[] {
  const width = others.length + 1;
  const hunks: { from: number; to: number; otherFrom: number; otherTo: number }[] = [];
  let [row, column] = [words.length, end];
  const add = (rows: number, columns: number): void => {
    const next = hunks.at(-1);
    if (next?.from === row && next.otherFrom === column) {
      next.from -= rows;
      next.otherFrom -= columns;
    } else hunks.push({ from: row - rows, to: row, otherFrom: column - columns, otherTo: column });
    row -= rows;
    column -= columns;
  };
  while (row > 0) {
    const cost = costs[row * width + column] ?? 0;
    const diagonal = column > 0 ? (costs[(row - 1) * width + column - 1] ?? 0) : Infinity;
    if (column > 0 && words[row - 1]?.letters === others[column - 1]?.letters && diagonal === cost) {
      row--;
      column--;
    } else if (diagonal + CHANGED === cost) add(1, 1);
    else if ((costs[(row - 1) * width + column] ?? 0) + ADDED === cost) add(1, 0);
    else add(0, 1);
  }
  return hunks.reverse().filter((hunk) => !isSame(words, others, hunk));
}

function isSame(words: readonly Word[], others: readonly Word[], hunk: WordDifference): boolean {
  const joined = (list: readonly Word[], from: number, to: number): string =>
    list
      .slice(from, to)
      .map(({ letters }) => letters)
      .join('');
  return joined(words, hunk.from, hunk.to) === joined(others, hunk.otherFrom, hunk.otherTo);
}
