import type { Note, Paragraph, Reference, Report, Section, Subparagraph } from '../report/model';
import { sectionRuns } from '../report/sectionRuns';

/** The items of every list, level by level. */
export const rowsOfItems = ({ lists }: Report): (readonly Subparagraph[])[] => rowsOf(lists);

function rowsOf(lists: Iterable<readonly Subparagraph[]>): (readonly Subparagraph[])[] {
  const rows: (readonly Subparagraph[])[] = [];
  const open = [...lists];
  for (let items = open.pop(); items; items = open.pop()) {
    if (items.length === 0) continue;
    rows.push(items);
    for (const { children } of items) open.push(children);
  }
  return rows;
}

/** The items that are numbered on with one of the items in some lists, itself included; undefined where it lies in none. */
export function rowOfItem(
  lists: Iterable<readonly Subparagraph[]>,
  item: Subparagraph,
): readonly Subparagraph[] | undefined {
  return rowsOf(lists).find((items) => items.includes(item));
}

/** What bears a number that somebody may change by hand. A mark only where it has no note: else it goes with the note. */
export type Numbered = Paragraph | Note | Reference | Section | Subparagraph;

/** All that is numbered on with a place, itself included, in the order of the text; in notes the marks without one come last. */
export function rowOf(report: Report, place: Numbered): readonly Numbered[] {
  if ('fullNumber' in place) return rowOfItem(report.lists, place) ?? [place];
  if ('id' in place) {
    const { notes, references } = place.series;
    return [...notes, ...references.filter(({ note }) => !note)];
  }
  if ('series' in place) return place.series.paragraphs;
  const counted = sectionRuns(report).find((run) => run.includes(place));
  return (
    counted ?? sectionsBeside(report, place).filter(({ style, word }) => style === place.style && word === place.word)
  );
}

/** A section and those under the same heading. */
export function sectionsBeside(report: Report, { parent }: Section): readonly Section[] {
  return parent?.children ?? report.sections;
}
