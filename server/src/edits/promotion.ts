import { buildReport } from '../report/build';
import type { Report, Section, SectionStyle } from '../report/model';
import { numberOfSection } from '../report/sectionRuns';
import { SyntaxTree } from '../syntax/tree';
import { toLetters, toRoman } from '../text/numerals';
import { Source } from '../text/source';
import { inOrder, textAfter, type Edit } from './edit';
import { withChangedMeanings } from './meanings';
import { relabel, type Renumbering } from './renumber';
import { Relabelling } from './relabelling';
import { sectionsBeside } from './rows';

/** The kinds of number that sections have from level to level: I, A, 1, (a). */
const LEVELS: readonly SectionStyle[] = ['roman', 'capital', 'arabic', 'letter'];

/**
 * Puts a section beside the one that it lies in, directly behind it, with all that it holds; what followed it there lies in it
 * from now on. Headings are numbered as those beside them, and references follow. Undefined where the section lies in none,
 * or the numbers of its level are not known.
 */
export function promoteSection(report: Report, section: Section): Renumbering | undefined {
  const { parent } = section;
  const levels = levelsOf(report);
  const isAbove = (style: SectionStyle): boolean =>
    section.style === 'unnumbered'
      ? style === 'unnumbered'
      : levels.indexOf(style) === levels.indexOf(section.style) - 1 && levels.includes(style);
  if (!parent || !isAbove(parent.style)) return undefined;
  const relabelling = new Relabelling();
  relabelling.setParent(section, parent.parent);
  if (section.style !== 'unnumbered') {
    relabelling.set(section, labelIn(parent.style, parent.value + 1));
    for (const one of behind(report, parent)) relabelling.set(one, numberOfSection(one, one.value + 1));
    if (!shiftBelow(relabelling, levels, section, -1)) return undefined;
  }
  let value = lastValue(section.children);
  for (const one of sectionsBeside(report, section).slice(sectionsBeside(report, section).indexOf(section) + 1)) {
    relabelling.setParent(one, section);
    if (one.style === section.style && one.number !== null) relabelling.set(one, labelIn(one.style, ++value));
  }
  return reshaped(report, relabelling, section, depthOf(report, parent) - depthOf(report, section));
}

/**
 * Puts a section at the end of the one before it, with all that it holds. Undefined where none of its kind stands before it,
 * or the numbers of the next level are not known.
 */
export function demoteSection(report: Report, section: Section): Renumbering | undefined {
  const beside = sectionsBeside(report, section);
  const before = beside[beside.indexOf(section) - 1];
  const levels = levelsOf(report);
  const style = levels[levels.indexOf(section.style) + 1];
  if (before?.style !== section.style) return undefined;
  const relabelling = new Relabelling();
  relabelling.setParent(section, before);
  if (section.style !== 'unnumbered') {
    if (!style || !levels.includes(section.style)) return undefined;
    relabelling.set(section, labelIn(style, lastValue(before.children.filter((one) => one.style === style)) + 1));
    for (const one of behind(report, section)) relabelling.set(one, numberOfSection(one, one.value - 1));
    if (!shiftBelow(relabelling, levels, section, 1)) return undefined;
  }
  return reshaped(report, relabelling, section, depthOf(report, section) === 0 ? 0 : 1);
}

/** The levels that a report has, and those below them. */
function levelsOf({ allSections }: Report): SectionStyle[] {
  const used = new Set(allSections.map(({ style }) => style));
  const deepest = LEVELS.findLastIndex((style) => used.has(style));
  return LEVELS.filter((style, depth) => used.has(style) || depth > deepest);
}

function labelIn(style: SectionStyle, value: number): string {
  if (style === 'roman') return toRoman(value);
  if (style === 'capital') return toLetters(value).toUpperCase();
  return style === 'letter' ? `(${toLetters(value)})` : String(value);
}

/** The sections of the same kind that stand behind one beside it. */
function behind(report: Report, section: Section): Section[] {
  const beside = sectionsBeside(report, section);
  return beside
    .slice(beside.indexOf(section) + 1)
    .filter(({ style, number }) => style === section.style && number !== null);
}

const lastValue = (sections: readonly Section[]): number =>
  sections.findLast(({ number }) => number !== null)?.value ?? 0;

/** All below a section goes up or down a level; false where that level has no numbers. */
function shiftBelow(relabelling: Relabelling, levels: readonly SectionStyle[], section: Section, by: 1 | -1): boolean {
  return below(section).every((one) => {
    if (one.style === 'unnumbered') return true;
    const level = levels.indexOf(one.style);
    const style = level < 0 ? undefined : levels[level + by];
    if (style) relabelling.set(one, labelIn(style, one.value));
    return style !== undefined;
  });
}

/** All sections in another one. */
function below(section: Section): Section[] {
  const found: Section[] = [];
  const open = [...section.children];
  for (let one = open.pop(); one; one = open.pop()) {
    found.push(one);
    for (const child of one.children) open.push(child);
  }
  return found;
}

/** The depth of a heading of Markdown; 0 where it is none. */
const depthOf = ({ tree }: Report, { heading }: Section): number => tree.blocks[heading.block]?.headingDepth ?? 0;

const DEEPEST = 6;

/** The edits of a relabelling, and those that give headings of Markdown their depth; undefined where a reader would find other sections. */
function reshaped(report: Report, relabelling: Relabelling, section: Section, by: number): Renumbering | undefined {
  const headings = [section, ...below(section)];
  const depths = headings.map((one) => depthOf(report, one)).filter((depth) => depth > 0);
  if (depths.some((depth) => depth + by < 1 || depth + by > DEEPEST)) return undefined;
  const marks = headings.flatMap((one): Edit[] => {
    const { block } = one.heading;
    const start = report.tree.textOf(block, 0).indexOf('#');
    if (by === 0 || depthOf(report, one) === 0) return [];
    return [{ span: { block, start, end: start + Math.max(0, -by) }, newText: '#'.repeat(Math.max(0, by)) }];
  });
  const { edits, left } = relabel(report, relabelling);
  const all = inOrder([...edits, ...marks]);
  return isRead(report, relabelling, all) ? withChangedMeanings(report, { edits: all, left, relabelling }) : undefined;
}

/** Whether a reader of the text after edits finds every section where it shall be: a lone "I." can be a letter, too. */
function isRead(report: Report, relabelling: Relabelling, edits: readonly Edit[]): boolean {
  const fresh = buildReport(SyntaxTree.parse(Source.of(textAfter(report, edits))), report.language);
  const sections = new Map(fresh.allSections.map((section) => [section.heading.block, section]));
  return report.allSections.every((section) => {
    const read = sections.get(section.heading.block);
    const label = relabelling.labelOf(section);
    const parent = relabelling.parentOf(section)?.heading.block;
    return read !== undefined && (read.number ?? '') === label && read.parent?.heading.block === parent;
  });
}
