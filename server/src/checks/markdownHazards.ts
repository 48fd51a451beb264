import type { BlockSpan, Report, Role } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import type { Block } from '../syntax/block';
import { fewOrOne } from './fewOrOne';
import { message, type Message } from './messages';
import type { Finding, FixEdit, Rule } from './rule';

/** What Markdown (CommonMark, with the notes of GitHub) shows otherwise than it is written. */
export const markdownHazardRule: Rule<readonly Hazard[]> = {
  name: 'markdown-hazard',
  scope: 'document',
  collect: (_, words) => {
    const found = hazardsIn(words());
    return found.length > 0 ? found : undefined;
  },
  judge: ({ report, facts, tell }) => {
    const { tree } = report;
    const found: Record<Hazard['kind'], Finding[]> = { tag: [], asterisks: [], underline: [] };
    tree.blocks.forEach(({ contentStart }, block) => {
      for (const hazard of facts(block) ?? [])
        found[hazard.kind].push(withinFinding(block, contentStart, hazard, tree.source.lineBreak));
    });
    const { code, numbers } = lists(report);
    const underlined = [...found.underline, ...underlines(report)];
    for (const kind of [bullets(report), found.tag, found.asterisks, underlined, code, numbers])
      fewOrOne(kind).forEach(tell);
  },
};

// ---------------------------------------------------------------- within a block

interface Hazard {
  readonly kind: 'asterisks' | 'tag' | 'underline';
  /** Counted from the words of the block. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** `<name of the port>`: what has the shape of a tag is left out, whatever its name. */
const TAG = /(?<!\\)<\/?(?<name>[A-Za-z][A-Za-z0-9-]*)(?:\s[A-Za-z_:][\w.:-]*)*\s?\/?>/g;
/** The tags that people write on purpose. */
const MEANT = new Set(
  'a abbr b blockquote br center code del details div em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre s small span strong sub summary sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
/** `**One****Two**` */
const FOUR_ASTERISKS = /(?<=[^\s*])\*{4}(?=[^\s*])/g;
/** A line of equals signs. */
const UNDERLINE = /^ {0,3}={2,}[ \t]*$/gm;
const CODE = /`[^`\n\r]*`/g;

function hazardsIn(text: string): Hazard[] {
  const tags = [...text.matchAll(TAG)].filter(({ groups }) => !MEANT.has((groups?.name ?? '').toLowerCase()));
  const found = [
    ...hazardsOf('tag', tags),
    ...hazardsOf('asterisks', [...text.matchAll(FOUR_ASTERISKS)]),
    // The first line of a block has nothing above it that it could make a heading of.
    ...hazardsOf(
      'underline',
      [...text.matchAll(UNDERLINE)].filter(({ index }) => index > 0),
    ),
  ].sort((a, b) => a.start - b.start);
  if (found.length === 0 || !text.includes('`')) return found;
  const code = [...text.matchAll(CODE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  let at = 0;
  return found.filter(({ start }) => {
    while ((code[at]?.end ?? Infinity) <= start) at++;
    return start < (code[at]?.start ?? Infinity);
  });
}

const hazardsOf = (kind: Hazard['kind'], matches: readonly RegExpExecArray[]): Hazard[] =>
  matches.map(({ 0: written, index }) => ({ kind, start: index, end: index + written.length, written }));

/** A finding with the one fix, which writes `newText` at `start`. */
function finding(words: Message, span: BlockSpan, title: Message, edit: FixEdit): Finding {
  return { span, message: words, fixes: [{ title, edits: [edit], preferred: true, safe: false }] };
}

function withinFinding(block: number, base: number, { kind, start, end, written }: Hazard, lineBreak: string): Finding {
  const span = { block, start: base + start, end: base + end };
  switch (kind) {
    case 'tag': {
      const right = `\\${written}`;
      return finding(message('markdown-hazard.tag', written), span, message('fix.name', right), {
        span: { ...span, end: span.start },
        newText: '\\',
      });
    }
    case 'asterisks':
      return finding(message('markdown-hazard.asterisks'), span, message('fix.name', '** **'), {
        span,
        newText: '** **',
      });
    case 'underline':
      return finding(message('markdown-hazard.underline'), span, message('fix.emptyLine'), {
        span: { ...span, end: span.start },
        newText: lineBreak,
      });
  }
}

// ---------------------------------------------------------------- blocks

/** "* The present report …": the mark of a note, which Markdown takes for a bullet. */
function bullets({ tree, notes }: Report): Finding[] {
  return notes.flatMap((note) => {
    const { mark } = placesOfNote(tree, note);
    if (note.style !== 'asterisk' || note.place > 0 || tree.textOf(mark.block, mark.start, mark.end) !== '*') return [];
    return [
      finding(message('markdown-hazard.bullet'), mark, message('fix.name', '\\*'), {
        span: { ...mark, end: mark.start },
        newText: '\\',
      }),
    ];
  });
}

/** A heading may be underlined; below a table or another line there is nothing to make a heading of. */
const UNDERLINED: ReadonlySet<Role | undefined> = new Set(['heading', 'titlePage', 'table']);

/** A line of hyphens right below words, which was to part them from the next. */
function underlines({ tree, roles }: Report): Finding[] {
  return tree.blocks.flatMap((block, index) => {
    if (block.kind !== 'divider' || block.afterBlank || UNDERLINED.has(roles[index - 1])) return [];
    if (tree.blocks[index - 1]?.kind === 'divider') return [];
    const line = tree.textOf(index, 0, block.contentEnd);
    const start = line.search(/\S/);
    if (!/^ {0,3}-+[ \t]*$/.test(line)) return [];
    const span = { block: index, start, end: block.contentEnd };
    return [
      finding(message('markdown-hazard.underline'), span, message('fix.emptyLine'), {
        span: { block: index, start: 0, end: 0 },
        newText: tree.source.lineBreak,
      }),
    ];
  });
}

// ---------------------------------------------------------------- lists

/** So many blanks before a line make code of it, counted from where the words of its list begin. */
const CODE_INDENTATION = 4;
/** Longer numbers begin no list. */
const LONGEST_NUMBER = 9;

/** A list that Markdown has open, or a note that goes on in indented lines. */
interface OpenList {
  /** The column from which on a block belongs to its last item. */
  readonly column: number;
  /** What Markdown shows as its last number; NaN for bullets and notes. */
  readonly shown: number;
  /** By how much the last number differs from what is shown. */
  readonly drift: number;
}

/** Lines that Markdown shows as code, and numbers that it counts otherwise. */
function lists({ tree }: Report): { code: Finding[]; numbers: Finding[] } {
  const code: Finding[] = [];
  const numbers: Finding[] = [];
  // The lists that are open, the outermost first.
  const open: OpenList[] = [];
  tree.blocks.forEach((block, index) => {
    if (block.kind === 'blank' || (block.kind === 'text' && !block.afterBlank)) return;
    const line = tree.textOf(index, 0, block.contentEnd);
    const [indentation = ''] = /^[ \t]*/.exec(line) ?? [];
    const indent = columnsOf(indentation);
    let last: OpenList | undefined;
    while (open.length > 0 && indent < (open.at(-1)?.column ?? 0)) last = open.pop();
    const base = open.at(-1)?.column ?? 0;
    if (indent - base >= CODE_INDENTATION) {
      if (block.afterBlank) code.push(codeFinding(index, indentation, base));
      return;
    }
    const number = numberOf(block, indentation.length);
    if (number === undefined) {
      const column = columnOfItem(block, line.slice(indentation.length));
      if (column !== undefined) open.push({ column, shown: NaN, drift: 0 });
      return;
    }
    const shown = last && !Number.isNaN(last.shown) ? last.shown + 1 : number;
    const drift = number - shown;
    if (drift !== (last?.drift ?? 0) && block.label)
      numbers.push({
        span: { block: index, start: block.label.start, end: block.label.end },
        message: message('markdown-hazard.number', shown),
      });
    open.push({ column: block.contentStart, shown, drift });
  });
  return { code, numbers };
}

/** A tab goes on to the next column of four. */
function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks) columns += blank === '\t' ? CODE_INDENTATION - (columns % CODE_INDENTATION) : 1;
  return columns;
}

function codeFinding(block: number, indentation: string, base: number): Finding {
  const span = { block, start: 0, end: indentation.length };
  return finding(message('markdown-hazard.code'), span, message('fix.removeBlanks'), {
    span,
    newText: ' '.repeat(base),
  });
}

/** The number of a block that Markdown takes for an item of a list: no emphasis stands before it. */
function numberOf({ kind, label }: Block, indentation: number): number | undefined {
  const isItem = kind === 'numbered' && label?.form === 'stop' && label.start === indentation;
  return isItem && label.text.length <= LONGEST_NUMBER ? Number(label.text) : undefined;
}

/** The column from which on blocks belong to this bullet or note; undefined where it is neither to Markdown. */
function columnOfItem({ kind, contentStart }: Block, words: string): number | undefined {
  if (kind === 'note') return words.startsWith('[^') ? CODE_INDENTATION : undefined;
  return /^[-+*]\s/.test(words) ? contentStart : undefined;
}
