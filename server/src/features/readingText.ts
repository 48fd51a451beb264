import { passagesOf } from '../compare/passages';
import type { Report } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import { tidy } from './labels';

/** A report to be read beside another: one line a heading, paragraph or note, rejoined, without numbers and marks. */
export interface ReadingText {
  readonly text: string;
  /** The line of the report that each of its lines comes from; both count from 0. */
  readonly lines: readonly number[];
}

/** The words of a report without what changes when nothing is said otherwise: pages, numbers, marks. Notes stand at its end. */
export function readingText(report: Report): ReadingText {
  const { tree, roles } = report;
  const { text, notes } = passagesOf(report);
  const headings = roles.flatMap((role, block) => (role === 'heading' ? [{ block, words: tree.textOf(block) }] : []));
  const passages = text.map(({ blocks, text: words }) => ({ block: blocks[0] ?? 0, words }));
  const body = [...headings, ...passages].sort((a, b) => a.block - b.block);
  const below = notes.map(({ note, blocks, text: words }) => ({
    block: note ? placesOfNote(tree, note).mark.block : (blocks[0] ?? 0),
    words,
  }));
  const all = [...body, ...below];
  return {
    text: all.map(({ words }) => `${tidy(words)}\n`).join('\n'),
    // An empty line stands behind each.
    lines: all.flatMap(({ block }) => [tree.firstLine(block), tree.firstLine(block)]),
  };
}
