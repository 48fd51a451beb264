/** One replacement in a text, by offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Lines that are shown around a change. */
const CONTEXT = 3;

/** Old lines, from `start` on, and what stands in their place. Lines count from 0. */
interface Change {
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A text with these replacements, which are in its order and do not touch each other. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  return withReplacements(text, 0, text.length, replacements);
}

/**
 * What replacements change in a text, as a unified diff; empty where they change nothing. They say where to look, so it
 * takes time linear in the text; to search for the differences would not.
 */
export function unifiedDiff(name: string, text: string, replacements: readonly Replacement[]): string {
  const lines = linesOf(text);
  const hunks = hunksOf(changesOf(text, lines, replacements));
  if (hunks.length === 0) return '';
  let result = `--- ${name}\n+++ ${name}\n`;
  let shift = 0;
  for (const hunk of hunks) {
    const start = Math.max(0, (hunk[0]?.start ?? 0) - CONTEXT);
    const end = Math.min(lines.length, endOf(hunk.at(-1)) + CONTEXT);
    const growth = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
    result += `@@ -${stretch(start, end - start)} +${stretch(start + shift, end - start + growth)} @@\n`;
    shift += growth;
    let at = start;
    for (const change of hunk) {
      result += signed(' ', lines.slice(at, change.start)) + signed('-', change.removed) + signed('+', change.added);
      at = endOf(change);
    }
    result += signed(' ', lines.slice(at, end));
  }
  return result;
}

const endOf = (change: Change | undefined): number => (change ? change.start + change.removed.length : 0);

/** First line, from 1, and how many; of no lines the line before them. */
function stretch(start: number, count: number): string {
  const first = String(count === 0 ? start : start + 1);
  return count === 1 ? first : `${first},${String(count)}`;
}

function signed(sign: string, lines: readonly string[]): string {
  return lines.map((line) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
}

/** Lines with their ends, as tools that read diffs count them. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    lines.push(text.slice(at, end));
    at = end;
  }
  return lines;
}

function withReplacements(text: string, start: number, end: number, replacements: readonly Replacement[]): string {
  let result = '';
  let at = start;
  for (const { start: from, end: to, newText } of replacements) {
    result += text.slice(at, from) + newText;
    at = to;
  }
  return result + text.slice(at, end);
}

/** The lines that replacements touch, without those that come out as they were. */
function changesOf(text: string, lines: readonly string[], replacements: readonly Replacement[]): Change[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const changes: Change[] = [];
  let line = 0;
  for (let next = 0; next < replacements.length;) {
    while (line < lines.length && (starts[line + 1] ?? 0) <= (replacements[next]?.start ?? 0)) line++;
    const [firstLine, first] = [line, next];
    // All that follows belongs to it, as long as it begins in one of these lines or where they end.
    let end = replacements[next]?.start ?? 0;
    for (let one = replacements[next]; one && one.start <= end; one = replacements[++next]) {
      while (line < lines.length && (starts[line] ?? 0) <= one.end) line++;
      end = starts[line] ?? 0;
    }
    const fresh = withReplacements(text, starts[firstLine] ?? 0, end, replacements.slice(first, next));
    changes.push(...narrowed(firstLine, lines.slice(firstLine, line), linesOf(fresh)));
  }
  return changes;
}

/** A change without the lines at its beginning and end that are the same before and after it; none where all are. */
function narrowed(start: number, removed: readonly string[], added: readonly string[]): Change[] {
  const shorter = Math.min(removed.length, added.length);
  let same = 0;
  while (same < shorter && removed[same] === added[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && removed.at(-1 - sameAtEnd) === added.at(-1 - sameAtEnd)) sameAtEnd++;
  const change = {
    start: start + same,
    removed: removed.slice(same, removed.length - sameAtEnd),
    added: added.slice(same, added.length - sameAtEnd),
  };
  return change.removed.length + change.added.length > 0 ? [change] : [];
}

/** Changes that stand so near to each other that what is shown around them would overlap. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    if (hunk && change.start - endOf(hunk.at(-1)) <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}
