import type { Citation } from '../../citations/citation';
import { readCitations } from '../../citations/grammar';
import type { Block } from '../../syntax/block';
import type { Language, Report } from '../model';

/** What was read in a block, and the cut name before it that it was read with. */
interface Read {
  readonly cutName: string;
  readonly citations: readonly Citation[];
}

/** One memory a language: the same words mean other things in another one. */
const memories = new Map<Language, WeakMap<Block, Read>>();

function memoryOf(language: Language): WeakMap<Block, Read> {
  let memory = memories.get(language);
  if (!memory) {
    memory = new WeakMap();
    memories.set(language, memory);
  }
  return memory;
}

/** The citations of every block of a report, remembered with the block: an edit reads only what it touched. */
export function readAllCitations({ tree, roles, language }: Report): readonly (readonly Citation[])[] {
  const memory = memoryOf(language);
  // The name of an instrument that running text, or a note, breaks off in.
  let [cutInText, cutInNote] = ['', ''];
  return tree.blocks.map((block, index) => {
    const role = roles[index];
    const inNote = role === 'note' || role === 'noteContinuation';
    const cutName = role === 'continuation' ? cutInText : role === 'noteContinuation' ? cutInNote : '';
    let read = memory.get(block);
    if (read?.cutName !== cutName) {
      const text = tree.textOf(index, 0, block.contentEnd);
      const start = block.kind === 'numbered' || block.kind === 'lettered' ? block.contentStart : 0;
      read = { cutName, citations: readCitations(text, start, block.contentEnd, language, block.links, cutName) };
      memory.set(block, read);
    }
    if (role !== 'furniture') {
      const name = cutNameOf(block, read.citations);
      if (inNote) cutInNote = name;
      else cutInText = name;
    }
    return read.citations;
  });
}

/** The name that stands at the end of a block whose words break off. */
function cutNameOf(block: Block, citations: readonly Citation[]): string {
  const last = citations.at(-1);
  if (last?.kind !== 'treaty' || block.closing !== 'open' || last.end !== block.contentEnd) return '';
  return last.name;
}
