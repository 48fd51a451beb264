import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';

/** A word that stands by itself, not within an address. */
const WORD = /(?<![\w./@:-])[a-z]{4,}(?![\w/@-]|\.[a-z])/gi;

/** The words of a block, addresses left out, in small letters, each once. */
const wordsIn = memo<Block, readonly string[], [Words]>((_, words) => [
  ...new Set(
    words()
      .match(WORD)
      ?.map((word) => word.toLowerCase()),
  ),
]);

/** So many blocks are looked up together: an edit puts together anew only the words of one such group. */
const GROUP = 64;

interface Group {
  readonly blocks: readonly Block[];
  readonly words: ReadonlySet<string>;
}

/** Groups by their first block. */
const groups = new WeakMap<Block, Group>();

/** Whether a word, in small letters, stands somewhere in a report outside of addresses. Words have four letters or more. */
export function hasWord(report: Report, word: string): boolean {
  return groupsOf(report).some(({ words }) => words.has(word));
}

const groupsOf = memo<Report, readonly Group[]>(({ tree }) => {
  const found: Group[] = [];
  for (let from = 0; from < tree.blocks.length; from += GROUP) {
    const blocks = tree.blocks.slice(from, from + GROUP);
    const [first] = blocks;
    if (!first) break;
    let group = groups.get(first);
    if (!group || !areSame(group.blocks, blocks)) {
      group = {
        blocks,
        words: new Set(blocks.flatMap((block, at) => wordsIn(block, () => tree.textOf(from + at, 0)))),
      };
      groups.set(first, group);
    }
    found.push(group);
  }
  return found;
});

const areSame = (one: readonly Block[], other: readonly Block[]): boolean =>
  one.length === other.length && one.every((block, index) => block === other[index]);
