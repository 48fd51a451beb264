import { placesOfNote } from '../report/notePlaces';
import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';
import { isBlank, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import { message } from './messages';
import type { Rule } from './rule';

/** Blocks behind the title page that a note of it may belong to: the heading of the summary and what stands below. */
const NEAR_TITLE_PAGE = 6;

/** A run of asterisks that no pair of emphasis explains. */
interface Run extends Span {
  /** How many of its signs may be the mark of a note: all, or all but those that may close emphasis. */
  readonly lengths: readonly number[];
  /** How many of them are one for sure; 0 where that is open. */
  readonly mark: number;
  /** Blanks stand around it: it may begin a note. */
  readonly free: boolean;
}

/** `*` on the title page without a note, or a note without its mark. */
export const asteriskNotesRule: Rule = {
  name: 'asterisk-note-unresolved',
  scope: 'document',
  judge: ({ report, tell }) => {
    const { tree, titlePageEnd } = report;
    if (titlePageEnd === 0) return;
    const runs = tree.blocks.map((block, index) => runsIn(block, () => tree.textOf(index, 0, block.contentEnd)));
    const notes = report.notes.filter(({ style }) => style === 'asterisk');
    const lastNote = notes.at(-1)?.block ?? -1;

    const mayBeMarked = new Set<number>();
    const mayBeNoted = new Set<number>();
    tree.blocks.forEach(({ noteStarts, kind }, index) => {
      if (kind === 'asterisk') for (const { id } of noteStarts) mayBeNoted.add(id.length);
      const isNear = index < titlePageEnd + NEAR_TITLE_PAGE || index < lastNote || report.roles[index] === 'heading';
      for (const { lengths, free } of runs[index] ?? []) {
        for (const length of lengths) {
          if (free) mayBeNoted.add(length);
          if (isNear) mayBeMarked.add(length);
        }
      }
    });

    for (const note of notes) {
      if (mayBeMarked.has(note.id.length) || !isNote(report, note.block)) continue;
      const { mark } = placesOfNote(tree, note);
      tell({ span: mark, message: message('asterisk-note-unresolved.note', note.id) });
    }
    for (let block = 0; block < titlePageEnd; block++) {
      for (const { end, lengths, mark } of runs[block] ?? []) {
        if (mark === 0 || lengths.some((length) => mayBeNoted.has(length))) continue;
        tell({
          span: { block, start: end - mark, end },
          message: message('asterisk-note-unresolved.mark', '*'.repeat(mark)),
        });
      }
    }
  },
};

/** A whole sentence, and the only one of its kind: several are the bullets of a list. */
function isNote({ tree, titlePageEnd }: Report, index: number): boolean {
  const { closing, noteStarts } = tree.blocks[index] ?? {};
  if (closing !== 'stop') return false;
  const id = noteStarts?.[0]?.id;
  for (let block = 0; block < titlePageEnd + NEAR_TITLE_PAGE; block++)
    if (block !== index && tree.blocks[block]?.kind === 'asterisk' && tree.blocks[block]?.noteStarts[0]?.id === id)
      return false;
  return true;
}

const NONE: readonly Run[] = [];

const runsIn = memo<Block, readonly Run[], [Words]>(({ kind }, words) => {
  if (kind === 'asterisk' || kind === 'divider') return NONE;
  const text = words();
  if (!text.includes('*')) return NONE;
  const found: Run[] = [];
  let [bold, italic] = [false, false];
  for (const { 0: run, index: start } of text.matchAll(/\*+/g)) {
    const end = start + run.length;
    const afterBlank = isEdge(text, text.charAt(start - 1) === '\\' ? start - 2 : start - 1);
    const beforeBlank = isEdge(text, end);
    if (afterBlank && !beforeBlank) {
      bold ||= run.length > 1;
      italic ||= run.length % 2 === 1;
    } else if (run.length === (bold ? 2 : 0) + (italic ? 1 : 0)) {
      [bold, italic] = [false, false];
    } else if (bold && run.length === 2) bold = false;
    else if (italic && run.length === 1) italic = false;
    else {
      const withinWord = isWordUnit(text.charCodeAt(end));
      // Signs of emphasis among them: those that close it, and those that open it again in title lines that run together.
      const opening = withinWord ? 2 : 0;
      const closing = [
        0,
        ...(bold ? [2, 2 + opening] : [opening]),
        ...(italic ? [1] : []),
        ...(bold && italic ? [3] : []),
      ];
      const lengths = closing.map((length) => run.length - length).filter((length) => length > 0);
      found.push({
        start,
        end,
        lengths,
        mark: !afterBlank && !withinWord && !italic ? Math.max(0, run.length - (bold ? 2 : 0)) : 0,
        free: afterBlank && beforeBlank,
      });
      // Title lines that run together: the same asterisks end one and begin the next.
      if (withinWord) bold = bold !== (Math.floor(run.length / 2) % 2 === 1);
      else if (run.length > 1) bold = false;
    }
  }
  return found;
});

const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || isBlank(text.charCodeAt(at));
