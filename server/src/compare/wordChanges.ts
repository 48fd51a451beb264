import { diffArrays } from 'diff';
import { wordsIn, type Word } from '../text/wordDifference';

/** Words of one text that stand in another text in the place of others; one of the two can be empty. */
export interface WordChange {
  readonly old: string;
  readonly fresh: string;
}

/** Texts that differ in more words than this are not compared word by word: nobody could read it, and it would take long. */
const MOST_CHANGES = 400;
/** So few equal words between two changes are read with them. */
const FEW_WORDS = 2;

/**
 * Where a text was changed, word by word. Signs, capitals and blanks are no change. Undefined where it was written anew.
 */
export function wordChanges(old: string, fresh: string): WordChange[] | undefined {
  const [olds, news] = [wordsIn(old), wordsIn(fresh)];
  const steps = diffArrays(olds, news, {
    comparator: (one, other) => one.letters === other.letters,
    maxEditLength: MOST_CHANGES,
  });
  if (!steps) return undefined;
  const stretches: Stretch[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { added, removed, count } of steps) {
    if (!added && !removed) {
      oldAt += count;
      newAt += count;
      continue;
    }
    const last = stretches.at(-1);
    const stretch =
      last && oldAt - last.oldEnd <= FEW_WORDS && newAt - last.newEnd <= FEW_WORDS
        ? last
        : { oldStart: oldAt, oldEnd: oldAt, newStart: newAt, newEnd: newAt };
    if (stretch !== last) stretches.push(stretch);
    if (removed) oldAt += count;
    else newAt += count;
    stretch.oldEnd = oldAt;
    stretch.newEnd = newAt;
  }
  return stretches
    .filter((one) => lettersIn(olds, one.oldStart, one.oldEnd) !== lettersIn(news, one.newStart, one.newEnd))
    .map((one) => ({
      old: textIn(old, olds, one.oldStart, one.oldEnd),
      fresh: textIn(fresh, news, one.newStart, one.newEnd),
    }));
}

/** Words from one index to another, in both texts. */
interface Stretch {
  readonly oldStart: number;
  oldEnd: number;
  readonly newStart: number;
  newEnd: number;
}

/** What is one word here and two there has the same letters: "Asia- Pacific". */
const lettersIn = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ letters }) => letters)
    .join('');

const textIn = (text: string, words: readonly Word[], from: number, to: number): string =>
  from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end);
