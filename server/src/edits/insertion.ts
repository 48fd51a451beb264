import { toRoman } from '../text/numerals';
import type { Language, Report, Section, Subparagraph } from '../report/model';
import { numberOfSection, sectionRuns } from '../report/sectionRuns';
import { blocksOfItem, blocksOfSection, hasItsOwnLines } from './blocks';
import { inOrder, type Edit } from './edit';
import type { Insertion } from './footnotes';
import { withChangedMeanings } from './meanings';
import { labelLike } from './numbering';
import { relabel } from './renumber';
import { Relabelling } from './relabelling';
import { rowOfItem, sectionsBeside } from './rows';

/** Begins a new item of a list behind another one, with what is below that; those behind it count one more. */
export function insertSubparagraph(report: Report, item: Subparagraph, words = ''): Insertion | undefined {
  if (!hasItsOwnLines(report, item)) return undefined;
  const { tree } = report;
  const row = rowOfItem(report.lists, item) ?? [item];
  const relabelling = new Relabelling();
  countOn(relabelling, row, item, labelLike);
  const { block, labelSpan } = item;
  const text = tree.textOf(block, 0, tree.blocks[block]?.contentEnd);
  const opening = text.slice(0, labelSpan.start);
  const gap = text.slice(labelSpan.end, tree.blocks[block]?.contentStart);
  const letter = labelLike(item, item.value + 1).replace(/[().]/g, '');
  const blocks = blocksOfItem(item);
  const next = row[row.indexOf(item) + 1];
  const isDense = [item, next].some((one) => one && one !== row[0] && tree.blocks[one.block]?.afterBlank === false);
  return written(report, relabelling, blocks, isDense ? 1 : 2, [opening + letter + gap, words, '']);
}

/**
 * Begins a new section behind another one, of the same kind, with what that holds; those behind it count one more. In a
 * report that has one annex without a number, both get one. Undefined behind headings that have no number and are not
 * marked as headings, and behind those that stand alone: summaries, notes, decisions.
 */
export function insertSection(report: Report, section: Section, title = ''): Insertion | undefined {
  const { style, heading, numberSpan, word } = section;
  if (style === 'summary' || style === 'notes' || style === 'decision') return undefined;
  const { tree } = report;
  const text = tree.textOf(heading.block, 0, tree.blocks[heading.block]?.contentEnd);
  const relabelling = new Relabelling();
  const blocks = blocksOfSection(report, section);
  if (!numberSpan) {
    if (style === 'division') return secondAnnex(report, section, blocks);
    const { headingDepth = 0 } = tree.blocks[heading.block] ?? {};
    return headingDepth > 0 && word === ''
      ? written(report, relabelling, blocks, 2, [`${'#'.repeat(headingDepth)} `, title, ''])
      : undefined;
  }
  const run = sectionRuns(report).find((one) => one.includes(section));
  if (!run) return undefined;
  countOn(relabelling, run, section, numberOfSection);
  const label = numberOfSection(section, section.value + 1);
  const number = text.charAt(numberSpan.start) === '(' ? label : label.replace(/[()]/g, '');
  const behind = /^[.:)*_]{0,5}[\s\u00a0]*/u.exec(text.slice(numberSpan.end))?.[0] ?? '';
  const opening = text.slice(0, numberSpan.start);
  const emphasis = /[*_]{1,3}$/.exec(opening)?.[0] ?? '';
  const closing = behind.includes(emphasis) || !text.endsWith(emphasis) ? '' : emphasis;
  return written(report, relabelling, blocks, 2, [opening + number + behind, title, closing]);
}

const ANNEX: Readonly<Partial<Record<Language, string>>> = { en: 'Annex', fr: 'Annexe', es: 'Anexo' };

/** Begins an annex behind the last one, or at the end of a report that has none. Undefined in other languages. */
export function insertAnnex(report: Report): Insertion | undefined {
  const last = report.sections.findLast(({ style }) => style === 'division');
  if (last) return insertSection(report, last);
  const { tree, roles, sections, language } = report;
  const word = ANNEX[language];
  const isText = (block: number): boolean =>
    !sections.some(
      ({ style, firstBlock, lastBlock }) => style === 'notes' && firstBlock <= block && block <= lastBlock,
    ) &&
    roles[block] !== 'note' &&
    roles[block] !== 'noteContinuation' &&
    roles[block] !== 'furniture';
  const block = [...tree.blocks.keys()].findLast(isText);
  if (word === undefined || block === undefined) return undefined;
  const { headingDepth = 0 } = tree.blocks[sections[0]?.heading.block ?? -1] ?? {};
  const opening = headingDepth > 0 ? `${'#'.repeat(headingDepth)} ${word}` : word;
  return written(report, new Relabelling(), [block], 2, [opening, '', '']);
}

/** "Annex" becomes "Annex I", behind which "Annex II" begins. */
function secondAnnex(report: Report, annex: Section, blocks: readonly number[]): Insertion | undefined {
  const { heading, word } = annex;
  const others = sectionsBeside(report, annex).filter((one) => one !== annex && one.style === 'division');
  const text = report.tree.textOf(heading.block, 0, heading.end);
  const at = text.toLowerCase().indexOf(word, heading.start);
  if (at < 0 || others.some((one) => one.word === word)) return undefined;
  const relabelling = new Relabelling();
  relabelling.set(annex, toRoman(1));
  return written(report, relabelling, blocks, 2, [`${text.slice(0, at + word.length)} ${toRoman(2)}`, '', '']);
}

/** Those behind a place in its row count one more, as far as the row does not begin anew. */
function countOn<Place extends Subparagraph | Section>(
  relabelling: Relabelling,
  row: readonly Place[],
  place: Place,
  labelFor: (place: Place, value: number) => string,
): void {
  for (const one of row.slice(row.indexOf(place) + 1)) {
    if (one.value === 1) return;
    relabelling.set(one, labelFor(one, one.value + 1));
  }
}

/** Writes the parts of a line behind some blocks; one goes on before the last part. */
function written(
  report: Report,
  relabelling: Relabelling,
  blocks: readonly number[],
  lines: 1 | 2,
  [opening, words, closing]: readonly [string, string, string],
): Insertion {
  const { tree } = report;
  const last = blocks.at(-1) ?? 0;
  const end = tree.blocks[last]?.contentEnd ?? 0;
  const before = `${tree.source.lineBreak.repeat(lines)}${opening}${words}`;
  const edit: Edit = { span: { block: last, start: end, end }, newText: before + closing };
  const { edits, left } = relabel(report, relabelling);
  const layout = [...tree.blocks.keys()].flatMap((block) => (block === last ? [[block], []] : [[block]]));
  return {
    ...withChangedMeanings(report, { edits: inOrder([...edits, edit]), left, relabelling }, layout),
    cursor: { edit, offset: before.length },
  };
}
