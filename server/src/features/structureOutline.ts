import type { Note, Paragraph, Report, Section, Subparagraph } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { lastLineOfBlock, lineOfBlock, rangeOf } from './places';

/** The structure of a report as plain data for tools; lines and characters are zero-based. */
export interface StructureOutline {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly words: number;
  readonly sections: OutlineSection[];
  readonly paragraphs: OutlineParagraph[];
  readonly footnotes: OutlineFootnote[];
}

export interface OutlineSection {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  readonly sections: OutlineSection[];
}

export interface OutlineParagraph {
  readonly number: string;
  readonly line: number;
  readonly endLine: number;
  /** `III.B`, or null outside of numbered sections. */
  readonly section: string | null;
  readonly division: string;
  readonly subparagraphs: { readonly label: string; readonly line: number }[];
}

export interface OutlineFootnote {
  readonly marker: string;
  readonly line: number;
  readonly endLine: number;
  readonly division: string;
  readonly references: { readonly line: number; readonly character: number }[];
}

/** The structure of `report`: sections nested, paragraphs and notes in the order of the text. */
export function structureOutline(report: Report): StructureOutline {
  const { frontMatter } = report;
  return {
    symbol: frontMatter.symbol?.text ?? null,
    title: frontMatter.title?.text ?? null,
    words: report.words,
    sections: nested(report),
    paragraphs: report.paragraphs.map((paragraph) => outlineParagraph(report, paragraph)),
    footnotes: report.notes.map((note) => outlineFootnote(report, note)),
  };
}

/** Sections can nest only as deep as there are ranks of heading, or Markdown levels: recursion is bounded by that. */
function nested(report: Report): OutlineSection[] {
  const made = new Map<Section, OutlineSection>();
  const roots: OutlineSection[] = [];
  for (const section of report.allSections) {
    const outline: OutlineSection = {
      level: section.level,
      number: section.number,
      title: section.title,
      line: lineOfBlock(report, section.firstBlock),
      endLine: lastLineOfBlock(report, section.lastBlock),
      sections: [],
    };
    made.set(section, outline);
    const parent = section.parent && made.get(section.parent);
    (parent ? parent.sections : roots).push(outline);
  }
  return roots;
}

/** The numbers of a section and those it lies in, by which it is cited: `III.B`. */
export function sectionPath(section: Section | null): string | null {
  const numbers: string[] = [];
  for (let at = section; at; at = at.parent)
    if (at.number !== null && at.style !== 'division') numbers.unshift(at.number);
  return numbers.length > 0 ? numbers.join('.') : null;
}

function outlineParagraph(report: Report, paragraph: Paragraph): OutlineParagraph {
  const last = paragraph.pieces.at(-1) ?? paragraph.numberSpan.block;
  return {
    number: paragraph.number,
    line: lineOfBlock(report, paragraph.numberSpan.block),
    endLine: lastLineOfBlock(report, last),
    section: sectionPath(paragraph.section),
    division: paragraph.division.name,
    subparagraphs: [...allSubparagraphs(paragraph)].map(({ label, block }) => ({
      label,
      line: lineOfBlock(report, block),
    })),
  };
}

/** All subparagraphs of a paragraph in the order of the text. */
export function* allSubparagraphs({
  subparagraphs,
}: {
  readonly subparagraphs: readonly Subparagraph[];
}): Generator<Subparagraph> {
  const waiting = [...subparagraphs].reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    yield item;
    for (let at = item.children.length - 1; at >= 0; at--) waiting.push(item.children[at] as Subparagraph);
  }
}

function outlineFootnote(report: Report, note: Note): OutlineFootnote {
  const last = note.continuation.at(-1);
  const { mark, content } = placesOfNote(report.tree, note);
  const range = rangeOf(report, { block: note.block, start: mark.start, end: Math.max(mark.end, content.end) });
  const place = note.references[0]?.block ?? note.block;
  return {
    marker: note.id,
    line: range.start.line,
    endLine: last === undefined ? range.end.line : lastLineOfBlock(report, last),
    division: report.divisions[place]?.name ?? 'main',
    references: note.references.map((reference) => rangeOf(report, spanOfReference(report.tree, reference)).start),
  };
}
