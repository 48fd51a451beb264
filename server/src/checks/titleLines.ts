import { memo, type Words } from '../report/memo';
import type { Block } from '../syntax/block';
import { message } from './messages';
import type { FixEdit, Rule } from './rule';

/** Where two lines of the title page run together: the run of asterisks between them, and where the first of them ends. */
interface Glue {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** `**Human Rights Council****Sixtieth session**`: title lines that an export has run together. */
export const titleLinesRule: Rule = {
  name: 'masthead-run-on',
  scope: 'document',
  judge: ({ report: { tree, titlePageEnd }, tell }) => {
    const lineEnd = tree.source.lineBreak;
    for (let index = 0; index < titlePageEnd; index++) {
      const block = tree.blocks[index];
      if (!block) continue;
      const words = (): string => tree.textOf(index, 0, block.contentEnd);
      const glues = gluesIn(block, words);
      const [first, second] = glues;
      if (!first) continue;
      const text = words();
      tell({
        span: { block: index, start: first.start, end: first.end },
        message: message(
          'masthead-run-on',
          lastWords(text.slice(0, first.start)),
          firstWords(text.slice(first.end, second?.start)),
        ),
        fixes: [
          {
            title: message('fix.splitLines'),
            edits: glues.map((glue, place): FixEdit => {
              const isLast = place === glues.length - 1;
              const unclosed = isLast && glue.lineEnd < glue.end && endsInMark(text.slice(glue.end));
              return {
                span: { block: index, start: glue.lineEnd, end: unclosed ? glue.end : glue.lineEnd },
                newText: lineEnd.repeat(2),
              };
            }),
            preferred: true,
            safe: true,
          },
        ],
      });
    }
  },
};

const gluesIn = memo<Block, readonly Glue[], [Words]>((_, words) => {
  const text = words();
  const found: Glue[] = [];
  let open = false;
  for (const { 0: run, index: start } of text.matchAll(/\*{2,}/g)) {
    const end = start + run.length;
    const lineEnd = endOfLine(run.length, open);
    if (lineEnd >= 0 && partsLines(text, start, end)) found.push({ start, end, lineEnd: start + lineEnd });
    if (Math.floor(run.length / 2) % 2 === 1) open = !open;
  }
  return found;
});

/**
 * How many asterisks of a run belong to the line before it; -1 where nobody can tell. Bold words end or begin with two, and
 * a further one marks a note.
 */
function endOfLine(length: number, open: boolean): number {
  if (length === 2) return open ? 2 : 0;
  if (length === 3) return open ? -1 : 1;
  if (length === 4) return open ? 2 : -1;
  return length === 5 && open ? 3 : -1;
}

/** Words touch the run on both sides, and a capital or figure begins the ones behind it. */
function partsLines(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N})\]”’".]/u.test(text.charAt(start - 1)) && /[\p{Lu}\p{N}“"]/u.test(text.charAt(end));
}

/** The last line, left without its closing signs, ends in the mark of a note: `Summary*`. */
const endsInMark = (line: string): boolean => /^[^*]{1,200}\*$/.test(line);

/** Signs that are quoted of a line at most. */
const LONGEST_QUOTED = 48;

function lastWords(text: string): string {
  const line = plain(text);
  if (line.length <= LONGEST_QUOTED) return line;
  const end = line.slice(-LONGEST_QUOTED);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  const line = plain(text);
  if (line.length <= LONGEST_QUOTED) return line;
  const start = line.slice(0, LONGEST_QUOTED);
  return `${start.slice(0, Math.max(1, start.lastIndexOf(' ')))}…`;
}

const plain = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
