import { ReportSnapshot, wordsOf, type Message, type OutlineEntry } from '../../../server/src/service';

const say = (words: string | Message): string => (typeof words === 'string' ? words : wordsOf(words));

/** Entries, each on a line, indented by their depth: `I. Introduction — paras. 1–4`. */
export function outlineLines(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap((entry) => {
    const detail = say(entry.detail);
    const line = '  '.repeat(depth) + say(entry.name) + (detail === '' ? '' : ` — ${detail}`);
    return [line, ...outlineLines(entry.children, depth + 1)];
  });
}

export function outlineOf(text: string, withNotes = false): OutlineEntry[] {
  return ReportSnapshot.open(text).outline(withNotes);
}

/** All entries, parents before their children. */
export function allEntries(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.children)]);
}
