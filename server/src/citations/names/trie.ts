import { isBlank } from '../../text/characters';
import type { Span } from '../../text/span';
import { wordAfter, wordsOf, type Word } from './words';

interface Node<Entry> {
  /** Keys are words, with the comma or bracket before them where the name has one: it may be left out. */
  readonly next: Map<string, Node<Entry>>;
  /** What bears the name that ends here. */
  readonly entries: Entry[];
  /** The name ends in a bracket. */
  closes: boolean;
  /** What bears every name that goes on from here; null where names of different things do. */
  only: Entry | null | undefined;
}

/** So many words of a name tell it, where the text ends within it. */
const ENOUGH_WORDS = 4;

const node = <Entry>(): Node<Entry> => ({ next: new Map(), entries: [], closes: false, only: undefined });

/** Within a name it may stand or not: "Optional Protocol to Convention against Torture". */
const ARTICLE = 'the';

export interface Match<Entry> extends Span {
  readonly entries: readonly Entry[];
}

/** Names, by their words. */
export class Trie<Entry> {
  private readonly root = node<Entry>();

  constructor(private readonly same: (one: Entry, other: Entry) => boolean) {}

  add(name: string, entry: Entry): void {
    let at = this.root;
    for (const { key, sign } of wordsOf(name)) {
      if (key === ARTICLE) continue;
      const child = at.next.get(key) ?? node<Entry>();
      at.next.set(key, child);
      if (sign !== '') at.next.set(sign + key, child);
      at = child;
      if (at.only === undefined) at.only = entry;
      else if (at.only !== null && !this.same(at.only, entry)) at.only = null;
    }
    at.entries.push(entry);
    at.closes ||= name.endsWith(')');
  }

  /** Whether a name begins with this word. */
  begins(key: string): boolean {
    return this.root.next.has(key);
  }

  firstWords(): IterableIterator<string> {
    return this.root.next.keys();
  }

  /**
   * The longest name that begins with the word `first`, of those that `accept` leaves; `accept` gets the entries of a
   * name and where it lies and returns those that hold there. A name that goes on in the next block counts as well, where
   * its words can be no other's. Time proportional to the longest name in the table.
   */
  longest(
    text: string,
    first: Word,
    end: number,
    accept: (entries: readonly Entry[], span: Span, whole: boolean) => readonly Entry[],
  ): Match<Entry> | undefined {
    let found: Match<Entry> | undefined;
    let at = this.root.next.get(first.key);
    let word = first;
    for (let count = 1; at; count++) {
      if (at.entries.length > 0) {
        const span = { start: first.start, end: at.closes ? behindBracket(text, word.end, end) : word.end };
        const entries = accept(at.entries, span, true);
        if (entries.length > 0) found = { ...span, entries };
      }
      let after = wordAfter(text, word, end);
      if (after?.key === ARTICLE && after.sign === '') after = wordAfter(text, after, end);
      if (!after) {
        if (count >= ENOUGH_WORDS && (word.capital || !found) && at.only && isEnd(text, word.end, end)) {
          const span = { start: first.start, end: word.end };
          const entries = accept([at.only], span, false);
          if (entries.length > 0) found = { ...span, entries };
        }
        break;
      }
      // Before "and" a comma may stand in any list.
      at =
        at.next.get(after.sign + after.key) ??
        (after.sign === ',' && after.key === 'and' ? at.next.get('and') : undefined);
      word = after;
    }
    return found;
  }
}

function isEnd(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 44)) at++;
  return at === end;
}

const behindBracket = (text: string, at: number, end: number): number =>
  at < end && text.charCodeAt(at) === 41 ? at + 1 : at;
