import type { Report, Section } from '../report/model';
import { isDigit } from '../text/characters';
import type { Edit } from './edit';
import type { Labelled, Relabelling } from './relabelling';

/**
 * The edits that bring a contents page up to date: the lines of sections that go, the numbers before its titles, and the paragraphs that it names behind
 * them ("III. Findings …… 12–34  5"), where they are the ones that the section had.
 */
export function contentsEdits(report: Report, relabelling: Relabelling): Edit[] {
  if (relabelling.changes.size === 0 && !report.allSections.some((section) => relabelling.isGone(section))) return [];
  const sections = sectionsByName(report);
  return report.roles.flatMap((role, block) =>
    role === 'contents'
      ? linesOf(report, block).flatMap((line) => {
          const section = sectionOf(sections, line.text);
          if (section && relabelling.isGone(section)) return [removalOfLine(report, block, line)];
          return section ? entryEdits(report, relabelling, block, line, section) : [];
        })
      : [],
  );
}

/** Sections by number and title. One that comes twice is none: its entry could be either. */
function sectionsByName({ allSections }: Report): ReadonlyMap<string, Section | null> {
  const byName = new Map<string, Section | null>();
  for (const section of allSections) {
    const { number, title, style } = section;
    const name = comparable(style === 'division' ? title : `${number ?? ''} ${title}`);
    if (name !== '') byName.set(name, byName.has(name) ? null : section);
  }
  return byName;
}

/** Behind a title stand at most the first and last of its paragraphs, and its page. */
const MOST_NUMBERS = 4;

function sectionOf(sections: ReadonlyMap<string, Section | null>, entry: string): Section | null {
  const words = comparable(entry).split(' ');
  for (let dropped = 0; dropped <= MOST_NUMBERS && words.length > 0; dropped++) {
    const section = sections.get(words.join(' '));
    if (section) return section;
    if (!/^\d+$/.test(words.pop() ?? '')) return null;
  }
  return null;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf({ tree }: Report, block: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of tree.textOf(block, 0).split(/\r\n|\n|\r/)) {
    if (text.trim() !== '') lines.push({ start, text });
    start += text.length + (tree.textOf(block, 0).startsWith('\r\n', start + text.length) ? 2 : 1);
  }
  return lines;
}

/** The edit that takes a line away with its end, or the block of which it is the only one. */
function removalOfLine({ tree }: Report, block: number, { start, text }: Line): Edit {
  const { contentEnd = 0, length = 0 } = tree.blocks[block] ?? {};
  const end = start + text.length;
  if (start === 0 && end >= contentEnd) return { span: { block, start, end: length }, newText: '' };
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(tree.textOf(block, end, length))?.[0].length ?? 0;
  return { span: { block, start, end: end + lineEnd }, newText: '' };
}

/** Words alone, in small letters. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function entryEdits(report: Report, relabelling: Relabelling, block: number, line: Line, section: Section): Edit[] {
  const edits: Edit[] = [];
  const label = relabelling.changes.get(section);
  if (label !== undefined && section.number !== null && label !== '') {
    const at = line.text.indexOf(section.number);
    const start = line.start + at;
    if (at >= 0) edits.push({ span: { block, start, end: start + section.number.length }, newText: label });
  }
  for (const { place, start, end } of paragraphNumbersIn(report, line, section)) {
    const changed = relabelling.changes.get(place);
    if (changed !== undefined)
      edits.push({ span: { block, start: line.start + start, end: line.start + end }, newText: changed });
  }
  return edits;
}

/** The numbers of the first and last paragraph of a section, where they stand behind its title. */
function paragraphNumbersIn(
  { paragraphs }: Report,
  { text }: Line,
  { title, firstParagraph, lastParagraph }: Section,
): { place: Labelled; start: number; end: number }[] {
  const [first, last] = [paragraphs[firstParagraph], paragraphs[lastParagraph]];
  if (!first || !last) return [];
  const from = text.lastIndexOf(title.slice(-8)) + 1;
  const written = first === last ? first.number : `${first.number}–${last.number}`;
  const start = text.indexOf(written, from);
  const end = start + written.length;
  if (start < 0 || isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return [];
  if (first === last) return /\S/.test(text.slice(end)) ? [{ place: first, start, end }] : [];
  return [
    { place: first, start, end: start + first.number.length },
    { place: last, start: end - last.number.length, end },
  ];
}
