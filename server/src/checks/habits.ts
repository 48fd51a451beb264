import { append } from '../text/append';
import { message, type Message } from './messages';

/** Things that are done in one way. */
export interface Use<Item, Key> {
  readonly key: Key;
  readonly members: Item[];
}

/** Things by their kind, the kind that is used most first; of kinds that are used as often, the one that comes last in the text. */
export function inOrderOfUse<Item, Key>(items: readonly Item[], kindOf: (item: Item) => Key): Use<Item, Key>[] {
  const uses = new Map<Key, Use<Item, Key>>();
  for (const item of items) {
    const key = kindOf(item);
    const use = uses.get(key);
    if (use) use.members.push(item);
    else uses.set(key, { key, members: [item] });
  }
  return [...uses.values()].sort((a, b) => b.members.length - a.members.length);
}

/** Things by their kind, the kinds in the order of their first members. */
export function inOrderOfMention<Item>(items: readonly Item[], kindOf: (item: Item) => unknown): Item[][] {
  const kinds = new Map<unknown, Item[]>();
  for (const item of items) append(kinds, kindOf(item), item);
  return [...kinds.values()];
}

/** "one", "one and two", "one, two and three" */
export function listed(parts: readonly Message[]): Message {
  return parts.reduceRight((rest, part, index) =>
    message(index === parts.length - 2 ? 'list.two' : 'list.more', part, rest),
  );
}
