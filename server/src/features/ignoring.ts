import type { Report } from '../report/model';
import { isBlank } from '../text/characters';
import { cursorAt, type Range } from './places';

/** Fewer characters than these name no place that a person would find again. */
const SHORTEST = 8;
/** A word that is longer is cut, as in languages that write no blanks. Characters. */
const LONGEST_WORD = 24;

/**
 * The words by which an entry of `ignore` names a finding: those that it marks, with as many around them as it takes to
 * stand in one block of the report alone, for that is what `ignore` compares. Where its block stands twice, the shortest.
 * @param range what the finding marks
 */
export function wordsToIgnore(report: Report, range: Range): string {
  const { tree } = report;
  const { block, within } = cursorAt(report, range.start);
  const content = tree.textOf(block, 0);
  const end = Math.min(within + tree.source.offsetAt(range.end) - tree.source.offsetAt(range.start), content.length);
  const shortest = wordsAround(content, within, end, 0);
  for (let more = 0; ; more = Math.max(SHORTEST, more * 2)) {
    const words = wordsAround(content, within, end, more);
    if (words.length >= SHORTEST && standsOnce(report, words)) return words;
    if (words === content.trim()) return shortest;
  }
}

/** Whole words from `more` characters before a stretch to as many behind it. */
function wordsAround(content: string, from: number, to: number, more: number): string {
  let start = Math.max(0, from - more);
  let end = Math.min(content.length, to + more);
  for (let left = LONGEST_WORD; left > 0 && start > 0 && !isBlank(content.charCodeAt(start - 1)); left--) start--;
  for (let left = LONGEST_WORD; left > 0 && end < content.length && !isBlank(content.charCodeAt(end)); left--) end++;
  return content.slice(start, end).trim();
}

function standsOnce({ tree }: Report, words: string): boolean {
  let found = 0;
  for (let block = 0; block < tree.blocks.length && found < 2; block++)
    if (tree.textOf(block, 0).includes(words)) found++;
  return found === 1;
}
