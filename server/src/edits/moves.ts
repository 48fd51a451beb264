import { sectionRuns } from '../report/sectionRuns';
import type { Note, Paragraph, Report, Section, Subparagraph } from '../report/model';
import { arrangementEdits } from './arrangement';
import { blocksOfItem, blocksOfParagraph, blocksOfSection } from './blocks';
import { layoutOf, withChangedMeanings } from './meanings';
import { neighbourWords } from './neighbours';
import { notesInOrder } from './numbering';
import { arrangeNotes } from './noteOrder';
import { relabel, type Renumbering } from './renumber';
import { Relabelling, type Labelled } from './relabelling';
import { rowsOfItems } from './rows';

export type Side = 'before' | 'after';

/**
 * Puts a paragraph before or after another one of its series, with its subparagraphs and the notes that stand behind it.
 * Undefined where the two are not numbered on from one another.
 */
export function moveParagraph(
  report: Report,
  paragraph: Paragraph,
  side: Side,
  other: Paragraph,
): Renumbering | undefined {
  if (paragraph === other || paragraph.series !== other.series) return undefined;
  return moved(report, blocksOfParagraph(report, paragraph), side, blocksOfParagraph(report, other));
}

/** Puts a section, with all that it holds, before or after one beside it. Undefined where they are not numbered on from one another. */
export function moveSection(report: Report, section: Section, side: Side, other: Section): Renumbering | undefined {
  if (section === other || section.parent !== other.parent || section.style !== other.style) return undefined;
  return moved(report, blocksOfSection(report, section), side, blocksOfSection(report, other));
}

/** Puts an item of a list before or after another one of it. Undefined where they are not of one list, or share a line with others. */
export function moveSubparagraph(
  report: Report,
  item: Subparagraph,
  side: Side,
  other: Subparagraph,
): Renumbering | undefined {
  const row = rowsOfItems(report).find((items) => items.includes(item) && items.includes(other));
  if (item === other || !row) return undefined;
  const shared = row.some((one) => report.tree.blocks[one.block]?.label?.start !== one.labelSpan.start);
  return shared ? undefined : moved(report, blocksOfItem(item), side, blocksOfItem(other));
}

function moved(report: Report, chunk: readonly number[], side: Side, target: readonly number[]): Renumbering {
  const chosen = new Set(chunk);
  const [before, after] = side === 'before' ? [target[0], undefined] : [undefined, target.at(-1)];
  const order: number[] = [];
  for (const block of report.tree.blocks.keys()) {
    if (block === before) order.push(...chunk);
    if (!chosen.has(block)) order.push(block);
    if (block === after) order.push(...chunk);
  }
  return rearranged(report, order);
}

/** Puts blocks into a new order; what is numbered keeps the numbers of its places. */
export function rearranged(report: Report, blocks: readonly number[]): Renumbering {
  const relabelling = new Relabelling();
  relabelling.arrangeBlocks(blocks);
  labelsByPlace(report, relabelling);
  const order = arrangeNotes(report, relabelling, blocks);
  const { edits, left } = relabel(report, relabelling);
  return withChangedMeanings(
    report,
    {
      edits: arrangementEdits(report, order, edits),
      left: [...left, ...neighbourWords(report, relabelling)],
      relabelling,
    },
    layoutOf(order),
  );
}

/** The first of a row gets the label that the first had, and so on: a report that is in order stays so, and gaps stay. */
function labelsByPlace(report: Report, relabelling: Relabelling): void {
  const place = <Place extends Labelled>(row: readonly Place[], blockOf: (place: Place) => number): void => {
    const labels = row.map((one) => relabelling.labelOf(one));
    const order = [...row].sort((a, b) => relabelling.positionOf(blockOf(a)) - relabelling.positionOf(blockOf(b)));
    if (order.every((one, index) => one === row[index])) return;
    relabelling.arrange(order);
    order.forEach((one, index) => {
      relabelling.set(one, labels[index] ?? '');
    });
  };
  for (const { paragraphs } of report.series) place(paragraphs, ({ numberSpan }) => numberSpan.block);
  for (const run of sectionRuns(report)) place(run, ({ heading }) => heading.block);
  for (const row of rowsOfItems(report)) place(row, ({ block }) => block);
  for (const kind of ['table', 'figure', 'box'] as const)
    place(
      report.captions.filter((caption) => caption.kind === kind),
      ({ span }) => span.block,
    );
  for (const series of report.noteSeries) {
    if (series.kind !== 'numbers') continue;
    const labels = notesInOrder(series).map(({ id }) => id);
    const order = notesInOrder(series, (block) => relabelling.positionOf(block));
    relabelling.arrange(order.filter((one): one is Note => 'references' in one));
    order.forEach((one, index) => {
      relabelling.set(one, labels[index] ?? '');
    });
  }
}
