import { isWordUnit } from '../text/characters';
import type { NoteStart } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { Role } from './model';

const ASTERISK = 42;
const MOST_ASTERISKS = 4;

interface FoundMark {
  readonly item: { readonly id: string; readonly style: 'asterisk'; readonly start: number; readonly end: number };
  readonly block: number;
  readonly value: number;
}
interface FoundNote {
  readonly item: NoteStart;
  readonly block: number;
  readonly value: number;
}

/**
 * The asterisk notes of a report and the marks that name them. `* ` also begins a bullet and `**` bold words, so a note
 * must stand on the title page or answer to a mark behind a heading, and a mark must have a note.
 */
export function asteriskMarks(
  tree: SyntaxTree,
  roles: readonly Role[],
  titlePageEnd: number,
): { notes: FoundNote[]; marks: FoundMark[] } {
  const notes: FoundNote[] = [];
  const marks: FoundMark[] = [];
  const waiting = new Set<string>();
  tree.blocks.forEach((block, index) => {
    const role = roles[index];
    if (block.kind === 'asterisk') {
      const first = block.noteStarts[0];
      if (!first || !(index < titlePageEnd + 6 || waiting.has(first.id))) return;
      for (const item of [first, ...glued(tree, index, first.id)]) {
        notes.push({ item, block: index, value: NaN });
        waiting.delete(item.id);
      }
    } else if (role === 'titlePage' || role === 'heading' || (role === 'text' && index < titlePageEnd + 4)) {
      for (const mark of marksIn(tree, index)) {
        marks.push({ item: mark, block: index, value: NaN });
        waiting.add(mark.id);
      }
    }
  });
  const known = new Set(notes.map(({ item }) => item.id));
  return { notes, marks: marks.filter(({ item }) => known.has(item.id)) };
}

/** `* First note. ** Second note.` on one line. */
function glued(tree: SyntaxTree, index: number, firstId: string): NoteStart[] {
  const block = tree.blocks[index];
  if (!block) return [];
  const text = tree.textOf(index, 0);
  const found: NoteStart[] = [];
  for (let at = text.indexOf(' *', block.contentStart); at >= 0; at = text.indexOf(' *', at + 1)) {
    const start = at + 1;
    let end = start;
    while (text.charCodeAt(end) === ASTERISK) end++;
    const id = text.slice(start, end);
    if (
      text[end] === ' ' &&
      /[.!?]$/.test(text.slice(0, at)) &&
      id.length <= MOST_ASTERISKS &&
      id.length > firstId.length
    ) {
      found.push({ id, style: 'asterisk', start, end, contentStart: end + 1 });
    }
  }
  return found;
}

/** Runs of asterisks behind a word that open no bold words: the last on the line, or before a blank with nothing to close. */
function marksIn(tree: SyntaxTree, index: number): FoundMark['item'][] {
  const text = tree.textOf(index, 0);
  const found: FoundMark['item'][] = [];
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    let end = at;
    while (text.charCodeAt(end) === ASTERISK) end++;
    const before = text.charCodeAt(at - 1);
    const behindWord = at > 0 && (isWordUnit(before) || before === 41 || before === 0x201d);
    const free = end === text.length || /\s/.test(text.charAt(end));
    const length = end - at;
    if (behindWord && free && length <= MOST_ASTERISKS && !closesEmphasis(text, at, length))
      found.push({ id: '*'.repeat(length), style: 'asterisk', start: at, end });
    at = end;
  }
  return found;
}

/** An odd number of runs of this length before `at` on the line: this one closes the last of them. */
function closesEmphasis(text: string, at: number, length: number): boolean {
  const run = '*'.repeat(length);
  let open = false;
  for (let from = text.indexOf(run); from >= 0 && from < at; from = text.indexOf(run, from + length)) open = !open;
  return open;
}
