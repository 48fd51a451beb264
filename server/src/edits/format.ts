import { isPlace } from '../report/citations/boundPlace';
import { append } from '../text/append';
import type { BlockSpan, Note, Report, Role } from '../report/model';
import { spanOfReference } from '../report/notePlaces';
import { isQuoted } from '../report/quotations';
import { typedMarksIn } from '../syntax/typedMarks';
import { isBlank } from '../text/characters';
import type { Span } from '../text/span';
import { inOrder, outside, type Edit } from './edit';

/** What of the form of a text can be put right, each by itself. */
export const FORMAT_KINDS = [
  /** No two blanks in a row, none before marks and punctuation or at the end of a line. */
  'blanks',
  /** A no-break blank between "para." and its number. */
  'no-break-blanks',
  /** An en dash in "paras. 12–15". */
  'dashes',
  /** Curly quotation marks and apostrophes, in English. */
  'quotes',
  /** One empty line between blocks. */
  'empty-lines',
  /** Notes that stand together in the order of their numbers. */
  'notes',
] as const;
export type FormatKind = (typeof FORMAT_KINDS)[number];

/** What is put right where nobody chooses. */
export const USUAL_FORMAT: readonly FormatKind[] = FORMAT_KINDS.filter((kind) => kind !== 'no-break-blanks');

/** The edits that put the form of a text right. No word changes; done again, they change nothing. */
export function format(report: Report, kinds: ReadonlySet<FormatKind>): Edit[] {
  const gaps = kinds.has('empty-lines') ? emptyLineEdits(report) : [];
  const inside = [
    ...(kinds.has('blanks') ? blankEdits(report) : []),
    ...(kinds.has('no-break-blanks') ? noBreakEdits(report) : []),
    ...(kinds.has('dashes') ? dashEdits(report) : []),
    ...(kinds.has('quotes') && report.language === 'en' ? quoteEdits(report) : []),
  ];
  const edits = withoutOverlaps(inOrder([...outside(inside, gaps), ...gaps]));
  return kinds.has('notes') ? withSortedNotes(report, edits) : edits;
}

/** What does not touch what comes before it. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const before = kept.at(-1)?.span;
    if (before?.block !== edit.span.block || before.end <= edit.span.start) kept.push(edit);
  }
  return kept;
}

// ---------------------------------------------------------------- where nothing is changed

/** Lines that are set as they are. */
const SET: ReadonlySet<Role> = new Set<Role>(['titlePage', 'contents', 'table', 'furniture']);

/** The stretches of a block in which nothing is changed: addresses, and what stands between backquotes. */
function keptIn({ tree }: Report, block: number): Span[] {
  const text = tree.textOf(block, 0);
  const kept: Span[] = [...(tree.blocks[block]?.links ?? [])];
  for (let open = text.indexOf('`'); open >= 0;) {
    const close = text.indexOf('`', open + 1);
    if (close < 0) break;
    kept.push({ start: open, end: close + 1 });
    open = text.indexOf('`', close + 1);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The blocks of running text with their words, and the edits that `find` makes in them, without those in what is kept. */
function editsInWords(report: Report, find: (text: string, block: number) => Edit[]): Edit[] {
  const { tree, roles } = report;
  return tree.blocks.flatMap((lexed, block) => {
    if (SET.has(roles[block] ?? 'text')) return [];
    const found = find(tree.textOf(block, 0, lexed.contentEnd), block);
    if (found.length === 0) return [];
    const kept = keptIn(report, block).map((span) => ({ span: { block, ...span }, newText: '' }));
    return kept.length === 0 ? found : outside(found, kept);
  });
}

// ---------------------------------------------------------------- blanks

/** Punctuation that has no blank before it; in French some of it has. */
const CLOSE = { usual: /^[,.;:!?]+(?=[\s”’"')\]]|$)/u, french: /^[,.]+(?=[\s”’"')\]]|$)/u };

/** An ellipsis with blanks in it. */
const SPACED_DOTS = /^\.\s\./u;

function blankEdits(report: Report): Edit[] {
  const marks = new Set(
    report.references
      .filter(({ note }) => note)
      .map((reference) => {
        const { block, start } = spanOfReference(report.tree, reference);
        return `${String(block)} ${String(start)}`;
      }),
  );
  const close = report.language === 'fr' ? CLOSE.french : CLOSE.usual;
  const within = editsInWords(report, (text, block) => {
    const edits: Edit[] = [];
    for (let start = text.indexOf(' '); start >= 0; start = text.indexOf(' ', start + 1)) {
      let end = start;
      while (text.charAt(end) === ' ') end++;
      const [before, after] = [text.charAt(start - 1), text.slice(end, end + MOST_PUNCTUATION)];
      const isIndentation = start === 0 || isLineEnd(before) || before === '\t' || before === '>';
      if (!isIndentation && !isLineEnd(after.charAt(0)) && end < text.length) {
        const goes =
          marks.has(`${String(block)} ${String(end)}`) ||
          (before !== '.' && !SPACED_DOTS.test(after) && close.test(after));
        const newText = goes ? '' : ' ';
        if (newText.length !== end - start) edits.push({ span: { block, start, end }, newText });
      }
      start = end;
    }
    return edits;
  });
  return [...within, ...lineEndBlanks(report)];
}

/** So much is looked at to tell punctuation from a decimal point. */
const MOST_PUNCTUATION = 4;

const isLineEnd = (sign: string): boolean => sign === '\n' || sign === '\r';

/** Blanks at the ends of lines. Two of them break a line of Markdown, and stay where a line follows in the same block. */
function lineEndBlanks({ tree }: Report): Edit[] {
  return tree.blocks.flatMap((lexed, block) => {
    const text = tree.textOf(block, 0, lexed.length);
    const edits: Edit[] = [];
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
      const isEnd = at === text.length || isLineEnd(text.charAt(at));
      if (isEnd && start < at && !(at < lexed.contentEnd && at - start === 2 && text.slice(start, at) === '  '))
        edits.push({ span: { block, start, end: at }, newText: '' });
      if (isEnd || !isBlank(text.charCodeAt(at))) start = at + 1;
    }
    return edits;
  });
}

function noBreakEdits(report: Report): Edit[] {
  return report.citations.filter(isPlace).flatMap(({ block, citation: { word, start } }) => {
    const span: BlockSpan = { block, start: word.end, end: start };
    return report.tree.textOf(block, span.start, span.end) === ' ' ? [{ span, newText: '\u00a0' }] : [];
  });
}

// ---------------------------------------------------------------- dashes

/** "paras. 12-15", where no quotation stands around it; an article "12-15" may be one of a code. */
function dashEdits(report: Report): Edit[] {
  return report.citations.filter(isPlace).flatMap(({ block, citation }) => {
    if (!citation.last || (citation.kind !== 'paragraph' && citation.kind !== 'page')) return [];
    const words = report.tree.textOf(block, citation.start, citation.end);
    const hyphens = [...words.matchAll(/(?<=\d)[-\u2010\u2011](?=\d)/gu)];
    const [hyphen] = hyphens;
    if (!hyphen || hyphens.length > 1 || isQuoted(report, block, citation.start)) return [];
    const start = citation.start + hyphen.index;
    return [{ span: { block, start, end: start + 1 }, newText: '–' }];
  });
}

// ---------------------------------------------------------------- quotation marks

function quoteEdits(report: Report): Edit[] {
  return editsInWords(report, (text, block) =>
    typedMarksIn(text, report.tree.blocks[block]?.links ?? []).flatMap(({ straight, curly, start, end }) =>
      straight ? [{ span: { block, start, end }, newText: curly }] : [],
    ),
  );
}

// ---------------------------------------------------------------- empty lines

/** Blocks that may stand on lines of their own without an empty one between them. */
const DENSE: ReadonlySet<Role> = new Set<Role>([
  'titlePage',
  'contents',
  'table',
  'caption',
  'furniture',
  'bullet',
  'text',
]);

function emptyLineEdits(report: Report): Edit[] {
  const { tree } = report;
  const lineEnd = tree.source.lineBreak;
  return tree.blocks.flatMap((lexed, block): Edit[] => {
    const span = { block, start: lexed.contentEnd, end: lexed.length };
    const gap = tree.textOf(block, span.start, span.end);
    if (lexed.kind === 'blank') return [{ span: { block, start: 0, end: lexed.length }, newText: '' }];
    const lines = gap.split(/\r\n|\r|\n/).length - 1;
    const wanted = block === tree.blocks.length - 1 ? 1 : isDense(report, block) ? Math.min(lines, 2) : 2;
    return lines === wanted ? [] : [{ span, newText: lineEnd.repeat(wanted) }];
  });
}

function isDense({ roles }: Report, block: number): boolean {
  return [roles[block], roles[block + 1]].some((role) => role === undefined || DENSE.has(role));
}

// ---------------------------------------------------------------- notes

/** Puts notes that stand together in the order of their numbers, with the edits in them. */
function withSortedNotes(report: Report, edits: readonly Edit[]): Edit[] {
  const groups = groupsOfNotes(report).filter((group) =>
    group.some(({ value }, index) => value < (group[index - 1]?.value ?? 0)),
  );
  if (groups.length === 0) return [...edits];
  const byBlock = new Map<number, Edit[]>();
  for (const edit of edits) append(byBlock, edit.span.block, edit);
  const sorted = new Set(groups.flat().flatMap(blocksOf));
  return inOrder([
    ...edits.filter(({ span }) => !sorted.has(span.block)),
    ...groups.map((group) => sortingEdit(report, group, byBlock)),
  ]);
}

type EditsByBlock = ReadonlyMap<number, readonly Edit[]>;

function sortingEdit(report: Report, group: readonly Note[], edits: EditsByBlock): Edit {
  const gaps = group.map((note) => gapWith(report, endOf(note), edits));
  const newText = [...group]
    .sort((a, b) => a.value - b.value)
    .map((note, index) => wordsWith(report, note.block, endOf(note), edits) + (gaps[index] ?? ''))
    .join('');
  const [first, last] = [group[0]?.block ?? 0, group.at(-1)];
  const end = report.tree.start(last ? endOf(last) + 1 : first) - report.tree.start(first);
  return { span: { block: first, start: 0, end }, newText };
}

const blocksOf = ({ block, continuation }: Note): number[] => [block, ...continuation];
const endOf = ({ block, continuation }: Note): number => continuation.at(-1) ?? block;

/** Numbered notes that follow one another directly, each on lines of its own. */
function groupsOfNotes({ notes, tree }: Report): Note[][] {
  const groups: Note[][] = [];
  for (const note of notes) {
    if (Number.isNaN(note.value) || (tree.blocks[note.block]?.noteStarts.length ?? 0) > 1) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && last.series === note.series && endOf(last) + 1 === note.block) group?.push(note);
    else groups.push([note]);
  }
  return groups;
}

/** The words from the beginning of one block to the end of another one's, with the edits in them. */
function wordsWith({ tree }: Report, first: number, last: number, edits: EditsByBlock): string {
  let words = '';
  for (let block = first; block <= last; block++) {
    const end = block === last ? (tree.blocks[block]?.contentEnd ?? 0) : (tree.blocks[block]?.length ?? 0);
    words += textWith(tree.textOf(block, 0, end), 0, block, edits);
  }
  return words;
}

function gapWith({ tree }: Report, block: number, edits: EditsByBlock): string {
  const { contentEnd = 0, length = 0 } = tree.blocks[block] ?? {};
  return textWith(tree.textOf(block, contentEnd, length), contentEnd, block, edits);
}

/** A stretch of a block that begins at `from`, with the edits in it. */
function textWith(text: string, from: number, block: number, edits: EditsByBlock): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits.get(block) ?? []) {
    if (span.start < from || span.end > from + text.length) continue;
    result += text.slice(at, span.start - from) + newText;
    at = span.end - from;
  }
  return result + text.slice(at);
}
