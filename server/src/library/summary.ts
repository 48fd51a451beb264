import { readSymbol } from '../citations/symbols';
import { labelsInText } from '../report/citations/doubts';
import { kindOfSection, sectionKey } from '../report/citations/findSections';
import { isLatinSmall, isWordUnit } from '../text/characters';
import { letterValue } from '../text/numerals';
import type { BlockSpan, Language, Paragraph, Report, Section, Series, Subparagraph } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import { sectionName } from '../report/sectionName';
import { worksCitedIn, type CitedWork } from './citedWorks';
import { symbolsOfFileName } from './fileName';
import type { Viewpoint } from './library';
import { labelsOf, listOf, numberLabel } from './labels';

/**
 * What a library keeps of a report: what it is, which places it has and what it cites; no sentence of it. Plain data that
 * survives JSON. Lines are zero-based. Lists are strings (`listOf`).
 */
export interface ReportSummary {
  /** The path or address of the file. */
  readonly path: string;
  /** Its document symbol as it should be written; both halves of a joint one; empty where nothing tells. */
  readonly symbols: readonly string[];
  readonly language: Language;
  readonly title: string | null;
  readonly form: WrittenForm;
  readonly parts: readonly NumberedPart[];
  /** Sections, annexes and their like by their way from the outside, as `section III/section B` (see `sectionKey`). */
  readonly sections: Places;
  /** All sections by their names, as an outline shows them. */
  readonly headings: Places;
  readonly recommendations: Places;
  readonly notes: Places;
  /** Labels in its text that were not taken for places: `paragraph 12`, `paragraph 12 (c)`, `section IV`. */
  readonly loose: string;
  readonly works: readonly CitedWork[];
}

export type WrittenForm = 'published' | 'markdown';

/** Places by their labels, and the line that each begins in. */
export interface Places {
  readonly labels: string;
  readonly lines: readonly number[];
}

/** Paragraphs that are numbered on from one another, with their subparagraphs: `3`, `3 (a)`, `3 (a) (i)`. */
export interface NumberedPart extends Places {
  /** As in `Division`: `main`, `annex I`. */
  readonly division: string;
  readonly kind: Series['kind'];
  /** Further on a word with a capital stands behind the next number: the paragraphs may go on where they were not seen. */
  readonly mayGoOn: boolean;
}

/** The summary of a report in the file of this path or address. Linear in the length of the report. */
export function summarize(report: Report, path: string): ReportSummary {
  const parts = partsOf(report);
  const summary: ReportSummary = {
    ...viewpointOf(report, path),
    symbols: symbolsOfReport(report, path),
    title: report.frontMatter.title?.text ?? null,
    parts,
    sections: sectionsOf(report),
    headings: placesOf(report, report.allSections, (section) => [headingOf(section), section.heading]),
    recommendations: placesOf(report, report.recommendations, ({ number, span }) => [number, span]),
    notes: placesOf(report, report.notes, (note) => [note.id, placesOfNote(report.tree, note).mark]),
    loose: listOf(looseLabels(report, parts)),
    works: worksCitedIn(report),
  };
  // A string that was cut out of the text may keep the whole text in memory; a copy does not.
  return JSON.parse(JSON.stringify(summary)) as ReportSummary;
}

/** From where the report in the file of this path or address looks into the library. */
export function viewpointOf(report: Report, path: string): Viewpoint {
  return { path, language: report.language, form: isMarkdown(report) ? 'markdown' : 'published' };
}

/** The symbol on the title page, else that of the file name. */
export function symbolsOfReport(report: Report, path: string): readonly string[] {
  const field = report.symbol;
  if (!field) return symbolsOfFileName(path);
  const { block, start } = field.span;
  const text = report.tree.textOf(block, start);
  const found = readSymbol(text, 0, text.length);
  if (!found) return [field.text];
  return found.joint ? [found.symbol, found.joint.symbol] : [found.symbol];
}

function isMarkdown({ tree, notes }: Report): boolean {
  return tree.blocks.some(({ headingDepth }) => headingDepth > 0) || notes.some(({ style }) => style === 'bracket');
}

type Labelled = readonly [label: string, span: BlockSpan];

function placesOf<Item>(report: Report, items: Iterable<Item>, labelled: (item: Item) => Labelled): Places {
  const labels: string[] = [];
  const lines: number[] = [];
  for (const item of items) {
    const [label, span] = labelled(item);
    labels.push(label);
    lines.push(lineOf(report, span));
  }
  return { labels: listOf(labels), lines };
}

const offsetOf = ({ tree }: Report, { block, start }: BlockSpan): number => tree.start(block) + start;

const lineOf = (report: Report, span: BlockSpan): number => report.tree.source.lineAt(offsetOf(report, span));

// ---------------------------------------------------------------- paragraphs

/** The series of a report, parted where their numbers run into another division: nobody knows whose they are there. */
function partsOf(report: Report): NumberedPart[] {
  const lastOffsets = lastOffsetsOfNumbers(report);
  return report.series.flatMap(({ kind, paragraphs }) =>
    runsOfDivision(paragraphs).map((run): NumberedPart => {
      const last = run.at(-1)!;
      const labelled = run.flatMap(placesOfParagraph);
      return {
        division: last.division.name,
        kind,
        ...placesOf(report, labelled, (one) => one),
        mayGoOn: (lastOffsets.get(last.value + 1) ?? -1) > offsetOf(report, last.numberSpan),
      };
    }),
  );
}

function runsOfDivision(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.[0]?.division === paragraph.division) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

/** A number that could be that of a paragraph, anywhere in a line: before a word with a capital, or of a script without any. */
const BEFORE_CAPITAL = /(?<![\p{L}\p{N}.,/–-])(\d{1,5})[.,)]?\*{0,2}[\s\u200b-\u200f]{1,4}[“"«(*]?(?=[\p{Lu}\p{Lo}])/gu;

/** Where each such number stands for the last time. */
function lastOffsetsOfNumbers({ tree }: Report): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  for (const match of tree.source.text.matchAll(BEFORE_CAPITAL)) offsets.set(Number(match[1]), match.index);
  return offsets;
}

/** A paragraph and its subparagraphs. */
function placesOfParagraph(paragraph: Paragraph): Labelled[] {
  const { number, numberSpan, subparagraphs } = paragraph;
  const labelled: Labelled[] = [[number, numberSpan]];
  const waiting: Subparagraph[] = [...subparagraphs].reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    labelled.push([labelOf(paragraph, item), item.labelSpan]);
    for (let at = item.children.length - 1; at >= 0; at--) waiting.push(item.children[at]!);
  }
  return labelled;
}

function labelOf({ number }: Paragraph, { fullNumber }: Subparagraph): string {
  const letters = fullNumber.slice(number.length).replace(/[().]/g, '').trim().split(' ');
  return numberLabel({ number, letters });
}

// ---------------------------------------------------------------- what may be a place

/** The letter, or the two letters, of `(c)`, `c)` and `(aa)`, by the bracket that closes; empty where more stands there, or nothing. */
function letterBefore(text: string, bracket: number): string {
  let start = bracket;
  while (bracket - start < 2 && isLatinSmall(text.charCodeAt(start - 1))) start--;
  return isWordUnit(text.charCodeAt(start - 1)) ? '' : text.slice(start, bracket);
}

/** The letters before a bracket between the number of each paragraph and that of the next one: each may be an item of it. */
function lettersBehind(report: Report): Set<string> {
  const labels = new Set<string>();
  let next = 0;
  const { text } = report.tree.source;
  for (let index = text.indexOf(')'); index >= 0; index = text.indexOf(')', index + 1)) {
    const letter = letterBefore(text, index);
    if (letter === '') continue;
    while (next < report.paragraphs.length && offsetOf(report, report.paragraphs[next]!.numberSpan) < index) next++;
    const paragraph = report.paragraphs[next - 1];
    if (paragraph && !Number.isNaN(letterValue(letter)))
      labels.add(numberLabel({ number: paragraph.number, letters: [letter] }));
  }
  return labels;
}

/** What looks like the label of a place and was not taken for one, so that nobody can say that the place is missing. */
function looseLabels(report: Report, parts: readonly NumberedPart[]): Set<string> {
  const loose = new Set(labelsInText(report.tree, report.roles));
  const taken = new Set(parts.flatMap(({ labels }) => labelsOf(labels)));
  for (const label of lettersBehind(report)) if (!taken.has(label)) loose.add(`paragraph ${label}`);
  return loose;
}

// ---------------------------------------------------------------- sections

/** The sections that can be cited by a number, and all annexes. */
function sectionsOf(report: Report): Places {
  const ways = sectionWays(report.allSections);
  const cited = report.allSections.filter((section) => kindOfSection(section));
  return placesOf(report, cited, (section) => [ways.get(section) ?? '', section.heading]);
}

/** The way to each section from the outside (see `ReportSummary.sections`). */
export function sectionWays(sections: readonly Section[]): ReadonlyMap<Section, string> {
  const ways = new Map<Section, string>();
  for (const section of sections) {
    const outer = section.parent ? (ways.get(section.parent) ?? '') : '';
    const kind = kindOfSection(section);
    const own = kind
      ? sectionKey(kind, section.number ?? '')
      : section.style === 'decision'
        ? section.division.name
        : '';
    ways.set(section, joinPath(outer, own));
  }
  return ways;
}

const LONGEST_HEADING = 120;

/** The name of a section on one line. */
const headingOf = (section: Section): string =>
  sectionName(section).slice(0, LONGEST_HEADING).replace(/\s+/g, ' ').trim() || '…';

const joinPath = (outer: string, own: string): string => [outer, own].filter((part) => part !== '').join('/');
