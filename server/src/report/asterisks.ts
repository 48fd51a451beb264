import type { NoteStart } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { Role } from './model';

interface Found<Item> {
  readonly item: Item;
  readonly block: number;
  readonly place: number;
  readonly value: number;
}

/** Marks stand on the title page and behind headings, notes on the title page or where a mark waits for them. Blocks. */
const NEAR_TITLE_PAGE = 6;

/**
 * The asterisk notes of a report and the marks that name them. `* ` also begins a bullet and `**` bold words, so a note
 * must stand on the title page or answer to a mark behind a heading, and a mark must have a note.
 */
export function asteriskMarks(
  tree: SyntaxTree,
  roles: readonly Role[],
  titlePageEnd: number,
): { notes: Found<NoteStart>[]; marks: Found<{ id: string; style: 'asterisk' }>[] } {
  const notes: Found<NoteStart>[] = [];
  const marks: Found<{ id: string; style: 'asterisk' }>[] = [];
  const waiting = new Set<string>();
  tree.blocks.forEach((block, index) => {
    if (block.kind === 'asterisk') {
      const first = block.noteStarts[0];
      if (!first || !((titlePageEnd > 0 && index < titlePageEnd + NEAR_TITLE_PAGE) || waiting.has(first.id))) return;
      block.noteStarts.forEach((item, place) => {
        notes.push({ item, block: index, place, value: NaN });
        waiting.delete(item.id);
      });
    } else if (block.asterisks.length > 0) {
      const role = roles[index];
      if (
        role !== 'titlePage' &&
        role !== 'heading' &&
        !(role === 'text' && titlePageEnd > 0 && index < titlePageEnd + NEAR_TITLE_PAGE)
      )
        return;
      block.asterisks.forEach(({ start, end }, place) => {
        const id = '*'.repeat(end - start);
        marks.push({ item: { id, style: 'asterisk' }, block: index, place, value: NaN });
        waiting.add(id);
      });
    }
  });
  const known = new Set(notes.map(({ item }) => item.id));
  return { notes, marks: marks.filter(({ item }) => known.has(item.id)) };
}
