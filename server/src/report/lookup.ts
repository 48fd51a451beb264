import type { Note, Paragraph, Report, Section } from './model';

/** The paragraph that a block lies in, be it one of its pieces or a page-end note between them; undefined outside. Time log n. */
export function paragraphAt({ paragraphs }: Report, block: number): Paragraph | undefined {
  const paragraph = lastStarting(paragraphs, ({ numberSpan }) => numberSpan.block, block);
  return paragraph && block <= (paragraph.pieces.at(-1) ?? 0) ? paragraph : undefined;
}

/** The last note that begins in a block or goes on in it; undefined where there is none. Time log n. */
export function noteAt({ notes }: Report, block: number): Note | undefined {
  const note = lastStarting(notes, (one) => one.block, block);
  return note && (note.block === block || note.continuation.includes(block)) ? note : undefined;
}

/** The innermost section that a block lies in; null before the first. Time log n. */
export function sectionAt({ allSections }: Report, block: number): Section | null {
  let section: Section | null = lastStarting(allSections, (one) => one.firstBlock, block) ?? null;
  while (section && section.lastBlock < block) section = section.parent;
  return section;
}

/** The last of `items`, which are in order, that starts at `block` or before. */
function lastStarting<Item>(items: readonly Item[], startOf: (item: Item) => number, block: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= block) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
