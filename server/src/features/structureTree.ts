import type { BlockSpan, Paragraph, Report, Section, Subparagraph } from '../report/model';
import { append } from '../text/append';
import { sectionName } from '../report/sectionName';
import { firstWords } from './labels';
import { rangeOf, rangeOfBlocks, type Position, type Range } from './places';

/** A section, paragraph or item of a list, with those in it. */
export interface StructureNode {
  readonly kind: 'section' | 'annex' | 'paragraph' | 'subparagraph';
  /** As one would cite it: `III`, `12`, `12 (b)`; empty where it has none. */
  readonly number: string;
  /** The title, or the first words. */
  readonly words: string;
  readonly range: Range;
  /** Where its number stands, else where it begins: what is done to it is done from there. */
  readonly position: Position;
  readonly children: readonly StructureNode[];
}

/** What a report is made of, in the order of the text: what is before the first section, then section after section. */
export function structureTree(report: Report): StructureNode[] {
  const own = new Map<Section | null, Paragraph[]>();
  for (const paragraph of report.paragraphs) {
    append(own, paragraph.section, paragraph);
  }
  const nodes = new Map<Section, StructureNode>();
  const childrenOf = (section: Section | null, sections: readonly Section[]): StructureNode[] =>
    [
      ...(own.get(section) ?? []).map((paragraph) => paragraphNode(report, paragraph)),
      ...sections.flatMap((child) => nodes.get(child) ?? []),
    ].sort((a, b) => a.range.start.line - b.range.start.line);
  // Those inside come behind those around them: from the last on, every child is there before its parent.
  for (const section of [...report.allSections].reverse())
    nodes.set(section, sectionNode(report, section, childrenOf(section, section.children)));
  return childrenOf(null, report.sections);
}

function sectionNode(report: Report, section: Section, children: readonly StructureNode[]): StructureNode {
  const { heading, numberSpan, number, firstBlock, lastBlock, style } = section;
  return {
    kind: style === 'division' ? 'annex' : 'section',
    number: number ?? '',
    words: sectionName(section),
    range: rangeOfBlocks(report, firstBlock, lastBlock),
    position: rangeOf(report, numberSpan ?? heading).start,
    children,
  };
}

function paragraphNode(report: Report, paragraph: Paragraph): StructureNode {
  const { number, numberSpan, pieces, subparagraphs } = paragraph;
  const last = pieces.at(-1) ?? numberSpan.block;
  return {
    kind: 'paragraph',
    number,
    ...placed(report, numberSpan, last),
    children: subparagraphs.map((item) => itemNode(report, item)),
  };
}

/** Lists go three levels deep at most. */
function itemNode(report: Report, item: Subparagraph): StructureNode {
  return {
    kind: 'subparagraph',
    number: item.fullNumber,
    ...placed(report, item.labelSpan, Math.max(item.block, item.lastBlock)),
    children: item.children.map((child) => itemNode(report, child)),
  };
}

function placed(report: Report, label: BlockSpan, last: number): Pick<StructureNode, 'words' | 'range' | 'position'> {
  const lexed = report.tree.blocks[label.block];
  return {
    words: lexed ? firstWords(lexed, () => report.tree.textOf(label.block)) : '',
    range: rangeOfBlocks(report, label.block, last),
    position: rangeOf(report, label).start,
  };
}
