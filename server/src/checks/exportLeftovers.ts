import { memo, type Words } from '../report/memo';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import { allAsOne } from './asOne';
import { message } from './messages';
import type { Rule } from './rule';

/** What an export has left in a text, and the sign that is meant. */
interface Leftover extends Span {
  readonly right: string;
}

/** A backslash before a sign that means nothing to Markdown; at the beginning of a line some of them do. */
const ESCAPE = /(?<![\\:])\\(?:[$%@]|&(?![a-z#])|[#+>-](?!\w*\\)|\.(?=\s|$))/g;
const ONLY_AT_START = '#+>-.';

/** The names of signs in HTML. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  deg: '°',
  euro: '€',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  sect: '§',
};
/** `&amp;`, `&#8217;`, also written twice: `&amp;nbsp;`. */
const REFERENCE = /&(?:amp;)*(?:#(?<code>\d{2,4})|(?<name>[a-z]{2,6}));/g;
/** The first sign that is printed, and the last that reports write by its number. */
const [FIRST_PRINTED, LAST_PRINTED] = [32, 0x20cf];
/** What stands in code is meant. */
const CODE = /`[^`\n\r]*`/g;

/** Signs that an export has left over: one finding a report, at the first of them. */
export const exportLeftoverRule: Rule = {
  name: 'escape-residue',
  scope: 'paragraph',
  judge: ({ report: { tree }, passage, tell }) => {
    for (const index of passage.blocks) {
      const block = tree.blocks[index];
      if (!block) continue;
      for (const { start, end, right } of leftoversIn(block, () => tree.textOf(index, 0, block.contentEnd))) {
        const span = { block: index, start, end };
        const isBlank = right === NAMED.nbsp;
        tell({
          span,
          message: isBlank
            ? message('escape-residue.blank', tree.textOf(index, start, end))
            : message('escape-residue', tree.textOf(index, start, end), right),
          fixes: [
            {
              title: isBlank ? message('fix.writeBlank') : message('fix.name', right),
              edits: [{ span, newText: right }],
              preferred: true,
              safe: true,
            },
          ],
        });
      }
    }
  },
  conclude: allAsOne,
};

const leftoversIn = memo<Block, readonly Leftover[], [Words]>((_, words) => {
  const text = words();
  if (!text.includes('\\') && !text.includes('&')) return [];
  const found = [...escapesIn(text), ...referencesIn(text)].sort((a, b) => a.start - b.start);
  if (found.length === 0) return found;
  const code = [...text.matchAll(CODE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  let at = 0;
  return found.filter(({ start }) => {
    while ((code[at]?.end ?? Infinity) <= start) at++;
    return start < (code[at]?.start ?? Infinity);
  });
});

function escapesIn(text: string): Leftover[] {
  return [...text.matchAll(ESCAPE)].flatMap(({ 0: written, index: start }) => {
    const right = written.slice(1);
    if (ONLY_AT_START.includes(right) && beginsLine(text, start)) return [];
    return [{ start, end: start + written.length, right }];
  });
}

/** Whether nothing but blanks, quoting signs and the figures of a list stand before an offset on its line. */
function beginsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && /[\d \t>]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text.charAt(at - 1) === '\n' || text.charAt(at - 1) === '\r';
}

function referencesIn(text: string): Leftover[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const { code, name } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const right = code === undefined ? NAMED[name ?? ''] : signOf(Number(code));
    if (right === undefined) return [];
    // Without a blank behind it, "<" begins a tag; at the beginning of a line ">" makes a quotation.
    if (right === '<' && !/[\s\d]/.test(text.charAt(end))) return [];
    if (right === '>' && beginsLine(text, start)) return [];
    return [{ start, end, right }];
  });
}

const signOf = (code: number): string | undefined =>
  code >= FIRST_PRINTED && code <= LAST_PRINTED ? String.fromCharCode(code) : undefined;
