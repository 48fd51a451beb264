import type { Citation } from '../../citations/citation';
import { readCitations } from '../../citations/grammar';
import type { Block } from '../../syntax/block';
import type { Language, Report } from '../model';

/** What was read in a block, and the cut name before it that it was read with. */
export interface BlockReading {
  readonly cutName: string;
  readonly citations: readonly Citation[];
}

/** A stretch of blocks that an edit touched. */
export interface Touched {
  readonly first: number;
  readonly count: number;
}

/** One memory a language: the same words mean other things in another one. */
const memories = new Map<Language, WeakMap<Block, BlockReading>>();

function memoryOf(language: Language): WeakMap<Block, BlockReading> {
  let memory = memories.get(language);
  if (!memory) {
    memory = new WeakMap();
    memories.set(language, memory);
  }
  return memory;
}

/** The citations of every block of a report, remembered with the block. */
export const readAllCitations = (report: Report): readonly BlockReading[] => [...blockReadings(report)];

/** The same, block after block as they are asked for. */
export function* blockReadings(report: Report): Generator<BlockReading, void> {
  const { tree, roles } = report;
  // The name of an instrument that running text, or a note, breaks off in.
  let [cutInText, cutInNote] = ['', ''];
  for (const [index, block] of tree.blocks.entries()) {
    const role = roles[index];
    const inNote = role === 'note' || role === 'noteContinuation';
    const cutName = role === 'continuation' ? cutInText : role === 'noteContinuation' ? cutInNote : '';
    const reading = readBlock(report, block, index, cutName);
    if (role !== 'furniture') {
      const name = cutNameOf(block, reading.citations);
      if (inNote) cutInNote = name;
      else cutInText = name;
    }
    yield reading;
  }
}

/** The same after an edit that kept the structure: only what it touched is read. `before` was read off `blocks`. */
export function readTouchedCitations(
  report: Report,
  blocks: readonly Block[],
  before: readonly BlockReading[],
  { first, count }: Touched,
): readonly BlockReading[] {
  const readings = before.slice();
  for (let index = first; index < first + count; index++) {
    const [old, block, reading] = [blocks[index], report.tree.blocks[index], before[index]];
    if (!old || !block || !reading) return readAllCitations(report);
    if (old === block) continue;
    const fresh = readBlock(report, block, index, reading.cutName);
    // What goes on behind it may be the rest of another name now.
    if (cutNameOf(block, fresh.citations) !== cutNameOf(old, reading.citations)) return readAllCitations(report);
    readings[index] = fresh;
  }
  return readings;
}

function readBlock({ tree, language }: Report, block: Block, index: number, cutName: string): BlockReading {
  const memory = memoryOf(language);
  const known = memory.get(block);
  if (known?.cutName === cutName) return known;
  const text = tree.textOf(index, 0, block.contentEnd);
  const start = block.kind === 'numbered' || block.kind === 'lettered' ? block.contentStart : 0;
  const citations = readCitations(text, start, block.contentEnd, language, block.links, cutName);
  const reading = { cutName, citations };
  memory.set(block, reading);
  return reading;
}

/** The name that stands at the end of a block whose words break off. */
function cutNameOf(block: Block, citations: readonly Citation[]): string {
  const last = citations.at(-1);
  if (last?.kind !== 'treaty' || block.closing !== 'open' || last.end !== block.contentEnd) return '';
  return last.name;
}
