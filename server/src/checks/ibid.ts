import { citationPlace } from '../report/citations/citationPlace';
import type { Note, Report } from '../report/model';
import { message, type Message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** "Ibid." that repeats nothing, or one of several (drafting rule F15). */
export const ibidRule: Rule = {
  name: 'footnote-ibid-target',
  scope: 'document',
  judge: ({ report, tell }) => {
    let before: ReadonlyMap<Note, Note> | undefined;
    for (const bound of report.citations) {
      const { citation, target, block } = bound;
      if (target.status !== 'unresolved' || target.missing.kind !== 'ibid') continue;
      const { note } = citationPlace(report, bound);
      if (!note || isQuoted(report, block, citation.start)) continue;
      before ??= notesBefore(report);
      const { start, end } = citation;
      tell({ span: { block, start, end }, message: wordsFor(target.missing.reason, before.get(note)) });
    }
  },
};

/** Each note with the one directly before it in its series. */
function notesBefore({ noteSeries }: Report): ReadonlyMap<Note, Note> {
  const before = new Map<Note, Note>();
  for (const { notes } of noteSeries) {
    notes.forEach((note, index) => {
      const other = notes[index - 1];
      if (other) before.set(note, other);
    });
  }
  return before;
}

function wordsFor(reason: 'nothing' | 'several', before: Note | undefined): Message {
  if (!before) return message('footnote-ibid-target.first');
  return reason === 'several'
    ? message('footnote-ibid-target', before.id)
    : message('footnote-ibid-target.nothing', before.id);
}
