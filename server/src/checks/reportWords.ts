import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';

const SHORTEST_WORD = 4;
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
  /** What was asked about it. */
  readonly parts: Map<string, readonly string[]>;
}

/** Groups by their first block. */
const groups = new WeakMap<Block, Group>();

/** The parts of a name, in small letters, that are words of a report, addresses left out. Words have four letters or more. */
export function wordsWithin(name: string, report: Report): ReadonlySet<string> {
  return new Set(groupsOf(report).flatMap((group) => partsIn(group, name)));
}

function partsIn({ words, parts }: Group, name: string): readonly string[] {
  const known = parts.get(name);
  if (known) return known;
  const found: string[] = [];
  for (let start = 0; start < name.length; start++)
    for (let end = start + SHORTEST_WORD; end <= name.length; end++)
      if (words.has(name.slice(start, end))) found.push(name.slice(start, end));
  parts.set(name, found);
  return found;
}

const groupsOf = memo<Report, readonly Group[]>(({ tree }) => {
  const found: Group[] = [];
  for (let from = 0; from < tree.blocks.length; from += GROUP) {
    const blocks = tree.blocks.slice(from, from + GROUP);
    const [first] = blocks;
    if (!first) break;
    let group = groups.get(first);
    if (!group || !areSame(group.blocks, blocks)) {
      const words = new Set(blocks.flatMap((block, at) => wordsIn(block, () => tree.textOf(from + at, 0))));
      group = { blocks, words, parts: new Map() };
      groups.set(first, group);
    }
    found.push(group);
  }
  return found;
});

const areSame = (one: readonly Block[], other: readonly Block[]): boolean =>
  one.length === other.length && one.every((block, index) => block === other[index]);
