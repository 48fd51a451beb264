import { numberOf, romanValue, toRoman } from '../text/numerals';
import type { Note, Paragraph, Report, Section, Subparagraph } from '../report/model';
import { numberOfSection, sectionRuns } from '../report/sectionRuns';
import { blocksBetween, blocksOfItem, hasItsOwnLines } from './blocks';
import { inOrder, outside, type Edit } from './edit';
import { removalOfNotes, withoutNotes } from './footnotes';
import { layoutOf, withChangedMeanings } from './meanings';
import { neighbourWords } from './neighbours';
import { labelLike, takeRecommendationsAlong } from './numbering';
import { relabel, type Renumbering } from './renumber';
import { Relabelling } from './relabelling';
import { rowsOfItems } from './rows';

/**
 * Takes a paragraph away, with its subparagraphs and the notes that are marked in it alone; what is behind counts one less.
 * References to it are left, and named, as are words beside it that may mean it ("the preceding paragraph").
 */
export function deleteParagraph(report: Report, { pieces }: Paragraph): Renumbering {
  return withoutBlocks(report, pieces);
}

/** The same for an item of a list with those below it. Undefined where it shares a line with others. */
export function deleteSubparagraph(report: Report, item: Subparagraph): Renumbering | undefined {
  return hasItsOwnLines(report, item) ? withoutBlocks(report, blocksOfItem(item)) : undefined;
}

/** The same for a section or annex with all that it holds. Of two annexes the one that stays loses its number. */
export function deleteSection(report: Report, { firstBlock, lastBlock }: Section): Renumbering {
  return withoutBlocks(report, blocksBetween(firstBlock, lastBlock));
}

/** Takes blocks away with all that begins in them. Notes among them stay where they are marked elsewhere. */
function withoutBlocks(report: Report, blocks: readonly number[]): Renumbering {
  const chosen = new Set(blocks);
  const notes = notesOnlyIn(report, chosen);
  const roles = blocks.filter((block) => report.roles[block] !== 'note' && report.roles[block] !== 'noteContinuation');
  const removal = removalOfNotes(report, notes, new Set(roles));
  const away = new Set(removal.filter((edit) => isWhole(report, edit)).map(({ span }) => span.block));
  const relabelling = new Relabelling();
  closeUp(report, relabelling, away);
  withoutNotes(relabelling, notes);
  const { edits, left } = relabel(report, relabelling);
  return withChangedMeanings(
    report,
    {
      edits: inOrder([...removal, ...outside(edits, removal)]),
      left: [...left.filter(({ span }) => !away.has(span.block)), ...neighbourWords(report, relabelling)],
      relabelling,
    },
    layoutOf([...report.tree.blocks.keys()].filter((block) => !away.has(block))),
  );
}

/** The notes that go with blocks. */
export function notesOnlyIn({ notes }: Report, blocks: ReadonlySet<number>): Note[] {
  return notes.filter((note) => isOnlyIn(note, blocks));
}

/** All marks of a note stand in these blocks; or it stands there itself, and has none. */
function isOnlyIn({ references, block }: Note, blocks: ReadonlySet<number>): boolean {
  return references.length > 0 ? references.every((reference) => blocks.has(reference.block)) : blocks.has(block);
}

function isWhole({ tree }: Report, { span, newText }: Edit): boolean {
  return span.start === 0 && span.end === (tree.blocks[span.block]?.length ?? 0) && newText === '';
}

/** Lets all that is numbered close up where blocks are taken away. */
function closeUp(report: Report, relabelling: Relabelling, away: ReadonlySet<number>): void {
  for (const { paragraphs } of report.series) {
    closeUpRow(
      relabelling,
      paragraphs,
      ({ numberSpan }) => away.has(numberSpan.block),
      (_, value) => String(value),
    );
  }
  for (const row of rowsOfItems(report)) {
    closeUpRow(relabelling, row, ({ block }) => away.has(block), labelLike);
  }
  const isGone = ({ heading }: Section): boolean => away.has(heading.block);
  for (const section of report.allSections) if (isGone(section)) relabelling.remove(section);
  for (const run of sectionRuns(report)) {
    closeUpRow(relabelling, run, isGone, numberOfSection);
    const staying = run.filter((section) => !isGone(section));
    const [last] = staying;
    const isLastAnnex = last?.style === 'division' && staying.length === 1 && run.length > 1;
    if (isLastAnnex) relabelling.set(last, '');
  }
  closeUpCaptions(report, relabelling, away);
  for (const one of report.recommendations) if (away.has(one.block)) relabelling.remove(one);
  takeRecommendationsAlong(relabelling, report);
}

/** What stands behind something that goes counts less; a row that begins anew at one counts for itself. */
function closeUpRow<Place extends Paragraph | Subparagraph | Section>(
  relabelling: Relabelling,
  row: readonly Place[],
  isGone: (place: Place) => boolean,
  labelFor: (place: Place, value: number) => string,
): void {
  let fewer = 0;
  let highest = 0;
  for (const place of row) {
    if (place.value === 1 && highest > 1) fewer = 0;
    highest = place.value;
    if (isGone(place)) {
      relabelling.remove(place);
      fewer++;
    } else if (fewer > 0) relabelling.set(place, labelFor(place, place.value - fewer));
  }
}

/** A table that goes on over the page, and of which a part stays, is not gone. */
function closeUpCaptions({ captions }: Report, relabelling: Relabelling, away: ReadonlySet<number>): void {
  const staying = captions.filter(({ span }) => !away.has(span.block));
  for (const kind of ['table', 'figure', 'box'] as const) {
    const numbers = new Set(staying.flatMap((one) => (one.kind === kind ? [one.number] : [])));
    const gone = new Set<number>();
    for (const one of captions) {
      if (one.kind !== kind || !away.has(one.span.block)) continue;
      relabelling.remove(one);
      if (!numbers.has(one.number)) gone.add(valueOfCaption(one.number));
    }
    for (const one of staying) {
      const value = valueOfCaption(one.number);
      const fewer = [...gone].filter((number) => number < value).length;
      if (one.kind !== kind || fewer === 0) continue;
      relabelling.set(one, Number.isNaN(numberOf(one.number)) ? toRoman(value - fewer) : String(value - fewer));
    }
  }
}

const valueOfCaption = (number: string): number => (/^\d+$/.test(number) ? numberOf(number) : romanValue(number));
