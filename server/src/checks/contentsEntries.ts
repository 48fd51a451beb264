import type { BlockSpan, Report } from '../report/model';
import { isBlank, isDigit } from '../text/characters';
import { letterValue, romanValue } from '../text/numerals';

/** A line of the contents page. */
export interface ContentsEntry {
  /** The number as printed, without its stop; empty where there is none. */
  readonly number: string;
  readonly title: string;
  /** Where the number and the title stand. */
  readonly span: BlockSpan;
}

/** So many dots in a row lead to a page; one that stands free does where a number stands behind it. */
const FEWEST_DOTS = 5;
/** The words above the columns, and what stands before them on a page. */
const COLUMN_TITLES =
  /^(?:(?:table of contents|contents|paragraphs?|page|chapter|sommaire|paragraphes|chapitre|índice|párrafos|página|capítulo)[\s*_:]+|[*_#\s]+|GE\.[\d-]+[\s*_]+|[A-Z]{1,6}\/[A-Z\d./()-]+\s+)/iu;
const LONGEST_COLUMN_TITLE = 60;
const NUMBER = /^[*_]{0,3}([IVXLC]{1,7}|[A-Z])\.[*_]{0,3}\s+/;

/** The entries of the contents pages, in order: what stands before each row of dots that leads to a page. */
export function contentsEntries({ tree, roles }: Report): ContentsEntry[] {
  const found: ContentsEntry[] = [];
  tree.blocks.forEach((block, index) => {
    if (roles[index] !== 'contents') return;
    const text = tree.textOf(index, 0, block.contentEnd);
    let start = 0;
    for (let dots = nextDots(text, 0); dots; dots = nextDots(text, start)) {
      const entry = entryIn(text, index, start, dots.start);
      if (entry) found.push(entry);
      start = behindPages(text, dots.end);
    }
  });
  return found;
}

/** The next row of dots, with or without blanks between them. */
function nextDots(text: string, from: number): { start: number; end: number } | undefined {
  for (let start = text.indexOf('.', from); start >= 0;) {
    let [end, dots] = [start, 0];
    while (text[end] === '.' || (dots > 0 && isBlank(text.charCodeAt(end)))) {
      if (text[end] === '.') dots++;
      end++;
    }
    const isFree = dots > 1 || isBlank(text.charCodeAt(start - 1));
    const beforePage = isFree && isDigit(text.charCodeAt(end)) && isBlank(text.charCodeAt(end - 1));
    if (dots >= FEWEST_DOTS || beforePage) return { start, end };
    start = text.indexOf('.', Math.max(end, start + 1));
  }
  return undefined;
}

/** Behind the columns of numbers: paragraphs (`1–4`), page (`3` or `iv`). */
function behindPages(text: string, from: number): number {
  let at = from;
  for (;;) {
    let end = at;
    while (isBlank(text.charCodeAt(end))) end++;
    const start = end;
    while (isDigit(text.charCodeAt(end)) || '–-—ivxl'.includes(text.charAt(end) || ' ')) end++;
    if (end === start || !(isBlank(text.charCodeAt(end)) || end >= text.length)) return start;
    at = end;
  }
}

function entryIn(text: string, block: number, from: number, to: number): ContentsEntry | undefined {
  let start = from;
  const columnTitle = (): RegExpExecArray | null =>
    COLUMN_TITLES.exec(text.slice(start, Math.min(to, start + LONGEST_COLUMN_TITLE)));
  for (let words = columnTitle(); words; words = columnTitle()) start += words[0].length;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start >= end) return undefined;
  const written = text.slice(start, end);
  const [label = '', number = ''] = NUMBER.exec(written) ?? [];
  const counts = number !== '' && !(Number.isNaN(romanValue(number)) && Number.isNaN(letterValue(number)));
  return {
    number: counts ? number : '',
    title: counts ? written.slice(label.length) : written,
    span: { block, start, end },
  };
}
