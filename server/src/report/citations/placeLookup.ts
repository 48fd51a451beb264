import type { Division, Note, Paragraph, Section } from '../model';
import type { Missing, Place } from './boundCitation';

/** What came of looking for a place of the report. */
export type Lookup =
  | { readonly is: 'found'; readonly place: Place }
  /** The report provably lacks it. */
  | { readonly is: 'missing'; readonly missing: Missing }
  /** Nobody can tell; what it may be. */
  | { readonly is: 'open'; readonly places: readonly Place[] };

export const found = (place: Place): Lookup => ({ is: 'found', place });
export const missing = (what: Missing): Lookup => ({ is: 'missing', missing: what });
export const open = (...places: readonly Place[]): Lookup => ({ is: 'open', places });

export type Side = 'above' | 'below' | null;

/** Where a reader stands who meets a reference: for a note at the foot of a page or at the end, at its mark in the text. */
export interface Standpoint {
  readonly block: number;
  /** The note that the reference stands in. */
  readonly note: Note | null;
}

/** What lies around a standpoint, and on which side of it the reference says that its place is. */
export interface View {
  readonly block: number;
  readonly side: Side;
  readonly division: Division | undefined;
  readonly section: Section | null;
  readonly paragraph: Paragraph | undefined;
}

/** The sides to try in turn: the said one, then both, since "above" may be a slip. */
export const sidesOf = ({ side }: View): readonly Side[] => (side === null ? [null] : [side, null]);

/** The most that an ambiguous reference names; a reader cannot choose among more. */
export const MOST_CANDIDATES = 5;

/** The map under a key, made if there is none. */
export function mapAt<Key, Inner, Item>(maps: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

/** A division and those around it, the innermost first. */
export function divisionsAround(division: Division | undefined): Division[] {
  const chain: Division[] = [];
  for (let at: Division | null = division ?? null; at; at = at.parent) chain.push(at);
  return chain;
}

/** Things of one kind, in the order of the text. */
type Ordered<Item> = readonly Item[] | undefined;

/** Where an item begins: its block, or an offset in one. */
type PositionOf<Item> = (item: Item) => number;

/**
 * The item that lies nearest to `at` on the said side; without a side the nearest one before, else the first. An item that
 * begins at `at` itself lies on neither side. Time log n.
 */
export function nearest<Item>(
  items: Ordered<Item>,
  positionOf: PositionOf<Item>,
  at: number,
  side: Side,
): Item | undefined {
  if (!items) return undefined;
  if (side === 'below') return items[firstFrom(items, positionOf, at + 1)];
  if (side === 'above') return items[firstFrom(items, positionOf, at) - 1];
  return items[firstFrom(items, positionOf, at + 1) - 1] ?? items[0];
}

/** The first item that begins between two places, both inclusive. Time log n. */
export function firstBetween<Item>(
  items: Ordered<Item>,
  positionOf: PositionOf<Item>,
  first: number,
  last: number,
): Item | undefined {
  const item = items?.[firstFrom(items, positionOf, first)];
  return item !== undefined && positionOf(item) <= last ? item : undefined;
}

/** The index of the first item that begins at `at` or later. */
function firstFrom<Item>(items: readonly Item[], positionOf: PositionOf<Item>, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && positionOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
