import assert from 'node:assert/strict';
import type { Note, Paragraph, Report, Role, Section, Subparagraph } from '../../../server/src/report/model';
import { asMarkdown, reportOf } from './documents';

/** A block of a fixture and what it should turn out to be. */
export type Line = readonly [role: Role, words: string];

/** Blocks with an empty line between them, and the role of each. Returns the report for more questions. */
export function checkRoles(...lines: readonly Line[]): Report {
  const report = reportOf(`${lines.map(([, words]) => words).join('\n\n')}\n`);
  const found = report.tree.blocks.map(
    (_, index) => `${(report.roles[index] ?? '').padEnd(16)} ${wordsOf(report, index)}`,
  );
  assert.deepEqual(
    found,
    lines.map(([role, words]) => `${role.padEnd(16)} ${words}`),
  );
  return report;
}

/** The same in both written forms. */
export function checkRolesInBothForms(...lines: readonly Line[]): void {
  checkRoles(...lines);
  checkRoles(...lines.map(([role, words]): Line => [role, asMarkdown(words)]));
}

const wordsOf = (report: Report, block: number): string =>
  report.tree.textOf(block, 0, report.tree.blocks[block]?.contentEnd);

/**
 * Sections, each on a line, indented by its depth: `roman I “Introduction” 1–4`. The range is that of the paragraphs in
 * the section’s own division, lists left out.
 */
export function sectionLines(report: Report): string[] {
  return report.allSections.map((section) => '  '.repeat(section.level - 1) + sectionLine(report, section));
}

function sectionLine(report: Report, section: Section): string {
  const own = report.paragraphs
    .slice(Math.max(0, section.firstParagraph), section.lastParagraph + 1)
    .filter(({ division, series }) => division === section.division && series.kind === 'body');
  const [first, last] = [own[0]?.number ?? '', own.at(-1)?.number ?? ''];
  const words = [section.style, section.number, `“${section.title}”`];
  if (section.subtitle !== null) words.push(`“${section.subtitle}”`);
  return [...words, first === last ? first : `${first}–${last}`]
    .filter((word) => word !== null && word !== '')
    .join(' ');
}

/** Both are compared line by line, indentation included. */
export function checkSections(text: string, ...expected: readonly string[]): Report {
  const report = reportOf(text);
  assert.deepEqual(sectionLines(report), expected);
  return report;
}

/** The numbers of paragraphs by series: `main 1 2 3`, `annex I 1 2`, lists in brackets: `main [1 2]`. */
export function seriesLines(report: Report): string[] {
  return report.series
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ kind, division, paragraphs }) => {
      const numbers = paragraphs.map(({ number }) => number).join(' ');
      return `${division.name}: ${kind === 'list' ? `[${numbers}]` : numbers}`;
    });
}

export function checkSeries(text: string, ...expected: readonly string[]): Report {
  const report = reportOf(text);
  assert.deepEqual(seriesLines(report), expected);
  return report;
}

/** The words of a paragraph, its pieces joined by a blank. */
export function wordsOfParagraph({ tree }: Report, { pieces }: Paragraph): string {
  return pieces.map((piece) => tree.textOf(piece)).join(' ');
}

/** `(a)`, and in brackets what lies below it: `1 (a) 1 (b)[1 (b) (i) 1 (b) (ii)]`. */
export function subparagraphLine(items: readonly Subparagraph[]): string {
  return items
    .map(({ fullNumber, children }) =>
      children.length > 0 ? `${fullNumber}[${subparagraphLine(children)}]` : fullNumber,
    )
    .join(' ');
}

/** `numbers: 1 2×2 3×0 | 4?`: notes with how often they are marked (once if nothing is said), then marks without a note. */
export function noteLines(report: Report): string[] {
  return report.noteSeries.map(({ kind, notes, references }) => {
    const shown = notes.map((note) => note.id + times(note) + (note.repeatOf ? '!' : ''));
    const lost = references.filter(({ note }) => !note).map(({ id }) => `${id}?`);
    return [`${kind}:`, ...shown, ...(lost.length > 0 ? ['|', ...lost] : [])].join(' ');
  });
}

const times = ({ references }: Note): string => (references.length === 1 ? '' : `×${String(references.length)}`);

export function checkNotes(text: string, ...expected: readonly string[]): Report {
  const report = reportOf(text);
  assert.deepEqual(noteLines(report), expected);
  return report;
}
