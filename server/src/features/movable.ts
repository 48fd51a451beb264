import { moveParagraph, moveSection, moveSubparagraph, type Side } from '../edits/moves';
import type { Renumbering } from '../edits/renumber';
import type { BlockSpan, Paragraph, Report, Section, Subparagraph } from '../report/model';
import { sectionName } from '../report/sectionName';
import type { Message } from '../text/message';
import { message } from '../checks/messages';
import type { EditSubjects } from './editSubjects';
import { firstWords } from './labels';

/** What can be moved as a whole. */
export type MovedKind = 'paragraph' | 'subparagraph' | 'section';

type Movable =
  | { readonly kind: 'paragraph'; readonly place: Paragraph }
  | { readonly kind: 'subparagraph'; readonly place: Subparagraph }
  | { readonly kind: 'section'; readonly place: Section };

/** One of those that are numbered on from one another, with the others. */
export interface Row {
  readonly members: readonly Movable[];
  readonly at: number;
  /** Finds a member by its rank in the row of the report that a move has made. */
  readonly find: (moved: Report, rank: number) => BlockSpan | undefined;
}

/** The row of what one stands on; undefined where there is nothing of the kind. */
export function rowOf(report: Report, kind: MovedKind, subjects: EditSubjects): Row | undefined {
  switch (kind) {
    case 'paragraph': {
      const { paragraph } = subjects;
      if (!paragraph) return undefined;
      const { paragraphs } = paragraph.series;
      const series = report.series.indexOf(paragraph.series);
      return {
        members: paragraphs.map((place) => ({ kind: 'paragraph', place })),
        at: paragraphs.indexOf(paragraph),
        find: (moved, rank) => moved.series[series]?.paragraphs[rank]?.numberSpan,
      };
    }
    case 'subparagraph':
      return subjects.item ? rowOfItem(report, subjects.item) : undefined;
    case 'section':
      return subjects.section ? rowOfSection(report, subjects.section) : undefined;
  }
}

function rowOfItem(report: Report, item: Subparagraph): Row | undefined {
  const open = report.lists.map((items, list) => ({ items, path: [list] }));
  for (let level = open.pop(); level; level = open.pop()) {
    const { items, path } = level;
    const at = items.indexOf(item);
    if (at >= 0)
      return {
        members: items.map((place) => ({ kind: 'subparagraph', place })),
        at,
        find: (moved, rank) => {
          let list = moved.lists[path[0] ?? 0];
          for (const step of path.slice(1)) list = list?.[step]?.children;
          return list?.[rank]?.labelSpan;
        },
      };
    items.forEach(({ children }, index) => open.push({ items: children, path: [...path, index] }));
  }
  return undefined;
}

function rowOfSection(report: Report, section: Section): Row {
  const siblings = section.parent?.children ?? report.sections;
  const row = siblings.filter(({ style }) => style === section.style);
  const first = siblings.indexOf(row[0] ?? section);
  const path: number[] = [];
  for (let at = section.parent; at; at = at.parent) path.unshift((at.parent?.children ?? report.sections).indexOf(at));
  return {
    members: row.map((place) => ({ kind: 'section', place })),
    at: row.indexOf(section),
    find: (moved, rank) => {
      let list: readonly Section[] | undefined = moved.sections;
      for (const step of path) list = list?.[step]?.children;
      return list?.slice(first).filter(({ style }) => style === section.style)[rank]?.heading;
    },
  };
}

/** Puts one member of a row before or after another one. */
export function movedTo(report: Report, one: Movable, side: Side, other: Movable): Renumbering | undefined {
  if (one.kind === 'paragraph' && other.kind === 'paragraph')
    return moveParagraph(report, one.place, side, other.place);
  if (one.kind === 'section' && other.kind === 'section') return moveSection(report, one.place, side, other.place);
  if (one.kind === 'subparagraph' && other.kind === 'subparagraph')
    return moveSubparagraph(report, one.place, side, other.place);
  return undefined;
}

/**
 * On which side of its neighbour a member comes to stand. What lies in another section is not passed: the first step leads
 * over the heading between them.
 */
export function sideTowards(one: Movable, other: Movable, direction: 'up' | 'down'): Side {
  const crosses = one.kind === 'paragraph' && other.kind === 'paragraph' && one.place.section !== other.place.section;
  return (direction === 'up') === crosses ? 'after' : 'before';
}

/** The block in which a member begins. */
export function blockOf({ kind, place }: Movable): number {
  if (kind === 'paragraph') return place.numberSpan.block;
  return kind === 'section' ? place.heading.block : place.block;
}

/** A member by its name, with its first words. */
export function nameOf(report: Report, one: Movable): { readonly name: Message; readonly words: string } {
  const block = blockOf(one);
  const lexed = report.tree.blocks[block];
  const words = lexed ? firstWords(lexed, () => report.tree.textOf(block)) : '';
  switch (one.kind) {
    case 'paragraph':
      return { name: message('name.paragraph', one.place.number), words };
    case 'subparagraph':
      return { name: message('name.subparagraph', one.place.fullNumber), words };
    case 'section':
      return { name: message('name.heading', sectionName(one.place)), words: '' };
  }
}
