import type { BoundCitation } from '../report/citations/boundCitation';
import { append } from '../text/append';
import { paragraphAt } from '../report/lookup';
import { memo } from '../report/memo';
import type { Note, Reference, Report } from '../report/model';

/** The part of a report that rules judge: the whole, or what an edit touched with all that hangs together with it. */
export interface Passage {
  readonly report: Report;
  /** Its blocks, in order. */
  readonly blocks: readonly number[];
  /** Whether a block is one of them. */
  has(this: void, block: number): boolean;
  /** What is cited, marked and noted in its blocks, in order. */
  readonly citations: readonly BoundCitation[];
  readonly references: readonly Reference[];
  readonly notes: readonly Note[];
}

/** A whole report as a passage; what it holds is looked up when it is asked for. */
export function wholeOf(report: Report): Passage {
  let blocks: readonly number[] | undefined;
  return {
    report,
    has: () => true,
    get blocks() {
      return (blocks ??= [...report.tree.blocks.keys()]);
    },
    get citations() {
      return report.citations;
    },
    get references() {
      return report.references;
    },
    get notes() {
      return report.notes;
    },
  };
}

/**
 * The passage around the blocks that an edit touched: they and the blocks beside them, the paragraphs that these are pieces
 * of, the notes that are marked there and the places where its notes are marked. Time linear in the blocks of the report.
 */
export function passageAround(report: Report, touched: Iterable<number>): Passage {
  const within = new Set<number>();
  const waiting: number[] = [];
  const take = (block: number): void => {
    if (within.has(block) || block < 0 || block >= report.tree.blocks.length) return;
    within.add(block);
    waiting.push(block);
  };
  for (const block of touched) for (const near of [block - 1, block, block + 1]) take(near);
  const links = linksOf(report);
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    paragraphAt(report, block)?.pieces.forEach(take);
    links.get(block)?.forEach(take);
  }
  const isWithin = ({ block }: { readonly block: number }): boolean => within.has(block);
  return {
    report,
    blocks: [...within].sort((a, b) => a - b),
    has: (block) => within.has(block),
    citations: report.citations.filter(isWithin),
    references: report.references.filter(isWithin),
    notes: report.notes.filter(isWithin),
  };
}

/** From each block with marks to those of their notes, and from each block of a note to those of its marks and its other blocks. */
const linksOf = ({ references, notes }: Report): ReadonlyMap<number, number[]> => linksBetween(references, notes);

const linksBetween = memo<readonly Reference[], ReadonlyMap<number, number[]>, [readonly Note[]]>(
  (references, notes) => {
    const links = new Map<number, number[]>();
    const link = (from: number, to: number): void => {
      if (from === to) return;
      append(links, from, to);
      append(links, to, from);
    };
    for (const { block, continuation } of notes) for (const other of continuation) link(block, other);
    for (const { block, note } of references) if (note) link(block, note.block);
    return links;
  },
);
