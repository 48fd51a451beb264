import { allItems } from '../report/items';
import { joinBlocks } from '../report/joinBlocks';
import type { Report, Section } from '../report/model';
import { lettersOf, wordsIn } from '../text/wordDifference';
import type { Comparison } from './compareReports';
import { isLaterReport } from './outdated';
import { passagesOf } from './passages';

/** A recommendation of the older report that the new one makes again, word for word. */
export interface Repeated {
  /** `78 (a)`, `115.4` */
  readonly old: string;
  readonly fresh: string;
  readonly words: string;
  /** The block of the new report that it stands in. */
  readonly block: number;
}

/** What titles of sections with recommendations have in common, in six languages. */
const TITLE = /recommend|recommand|recomend|рекоменд|توصي|建议/iu;
/** Fewer words are a lead-in. */
const FEWEST_WORDS = 6;

/** The recommendations, subparagraph by subparagraph, that stand in both reports. */
export function repeatedRecommendations(comparison: Comparison): Repeated[] {
  if (!isLaterReport(comparison)) return [];
  const olds = new Map(itemsOf(comparison.old).map((item) => [item.letters, item.label]));
  return itemsOf(comparison.fresh).flatMap(({ letters, label, text, block }) => {
    const old = olds.get(letters);
    return old === undefined ? [] : [{ old, fresh: label, words: text, block }];
  });
}

interface Item {
  readonly label: string;
  readonly text: string;
  readonly letters: string;
  readonly block: number;
}

function itemsOf(report: Report): Item[] {
  const sections = sectionsOfRecommendations(report);
  return passagesOf(report).text.flatMap(({ kind, number, blocks, paragraph }) => {
    if (kind !== 'recommendation' && !(paragraph?.section && sections.has(paragraph.section))) return [];
    const labels = new Map(allItems(paragraph?.subparagraphs ?? []).map((item) => [item.block, item.fullNumber]));
    return partsOf(report, blocks).flatMap((part) => {
      const [block = 0] = part;
      const text = joinBlocks(report, part).text.replace(/\s+/g, ' ').trim();
      const isLeadIn = report.tree.blocks[part.at(-1) ?? 0]?.closing === 'colon' || wordsIn(text).length < FEWEST_WORDS;
      return isLeadIn ? [] : [{ label: labels.get(block) ?? number, text, letters: lettersOf(text), block }];
    });
  });
}

/** The blocks of a passage, those together that a page has cut. */
function partsOf({ roles }: Report, blocks: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && roles[block] === 'continuation') last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function sectionsOfRecommendations({ allSections }: Report): Set<Section> {
  const found = new Set<Section>();
  for (const section of allSections)
    if (TITLE.test(section.title) || (section.parent && found.has(section.parent))) found.add(section);
  return found;
}
