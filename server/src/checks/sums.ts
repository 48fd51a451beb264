import { breakdownsIn, type Breakdown } from './breakdowns';
import { editedText } from './editedText';
import { message } from './messages';
import type { Passage } from './passage';
import type { FixEdit, Rule } from './rule';

/** A slip changes a total a little. Figures far apart count different things. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(2, other / 10);

/** Numbers of one series follow the rule for the highest, and from ten on numbers are figures (drafting rules N1, N2). */
const FIRST_FIGURE = 10;

const sumRule: Rule = {
  name: 'sum-mismatch',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    eachBreakdown(passage, (block, { start, end, sum, total, addsUp }) => {
      if (!total || addsUp || !isNear(sum, total.value)) return;
      const [all, groups] = [report.tree.textOf(block, total.start, total.end), report.tree.textOf(block, start, end)];
      tell({
        span: { block, start, end },
        message: message('sum-mismatch', groups.replace(/\s+/g, ' '), sum.toLocaleString('en'), all),
        related: [{ span: { block, start: total.start, end: total.end }, message: message('sum-mismatch.total', all) }],
      });
    });
  },
};

const seriesStyleRule: Rule = {
  name: 'number-series-style',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    eachBreakdown(passage, (block, { start, end, groups, sum, total, addsUp }) => {
      const inFigures = groups.filter(({ inWords }) => !inWords);
      const highest = total && !total.inWords && addsUp && total.value === sum ? total.value : 0;
      if (Math.max(highest, ...inFigures.map(({ value }) => value)) < FIRST_FIGURE) return;
      const edits = groups
        .filter(({ inWords }) => inWords)
        .map((group): FixEdit => ({ span: { block, start: group.start, end: group.end }, newText: `${group.value}` }));
      if (edits.length === 0) return;
      const right = editedText(report.tree.textOf(block, start, end), start, edits).replace(/\s+/g, ' ');
      tell({
        span: { block, start, end },
        message: message('number-series-style', right),
        fixes: [{ title: message('fix.name', right), edits, preferred: true, safe: true }],
      });
    });
  },
};

/** Rules about people counted as a whole and by groups. */
export const sumRules: readonly Rule[] = [sumRule, seriesStyleRule];

function eachBreakdown({ report, blocks }: Passage, visit: (block: number, breakdown: Breakdown) => void): void {
  for (const block of blocks) for (const breakdown of breakdownsIn(report, block)) visit(block, breakdown);
}
