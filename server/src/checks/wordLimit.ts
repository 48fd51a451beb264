import type { BlockSpan, Report } from '../report/model';
import { message } from './messages';
import { wordLimitOf } from './profile';
import type { Rule } from './rule';

/** More words than the form of the document allows; footnotes and headings count (drafting rule L1). */
export const wordLimitRule: Rule = {
  name: 'word-limit',
  scope: 'document',
  judge: ({ report, profile, tell }) => {
    const limit = wordLimitOf(profile);
    if (limit === undefined || report.words <= limit) return;
    const span = titleOf(report);
    if (span) tell({ span, message: message('word-limit', figures(report.words), figures(limit)) });
  },
};

/** The title of the report, or the first words that it has. */
function titleOf({ frontMatter, tree }: Report): BlockSpan | undefined {
  if (frontMatter.title) return frontMatter.title.span;
  const block = tree.blocks.findIndex(({ words }) => words > 0);
  const first = tree.blocks[block];
  return first && { block, start: first.contentStart, end: first.contentEnd };
}

/** A number as reports write it: 8,500. */
const figures = (count: number): string => count.toLocaleString('en');
