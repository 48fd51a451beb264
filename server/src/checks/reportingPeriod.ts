import { ENGLISH_MONTH, ENGLISH_MONTHS } from '../text/months';
import { sentencesOfBlock } from '../report/citations/sentences';
import type { BlockSpan, Report, Section } from '../report/model';
import type { Span } from '../text/span';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** "1 June 2024 to 31 May 2025", "1 June–31 August 2024" */
const PERIOD = new RegExp(
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})\\s(?<month>${ENGLISH_MONTH})(?:\\s(?<year>\\d{4}))?(?:\\s?–\\s?|\\s(?:to|through|until)\\s)` +
    `(?<lastDay>\\d{1,2})\\s(?<lastMonth>${ENGLISH_MONTH})\\s(?<lastYear>\\d{4})(?!\\d)`,
  'gu',
);
/** Words by which a sentence tells what the report itself covers. */
const OWN_PERIOD = /\b(?:(?:the present|this) report|the reporting period|the period under review)\b/i;
const DAY = 24 * 60 * 60 * 1000;
/** Shorter periods are those of meetings and visits. */
const FEWEST_DAYS = 27;

/** A period that a report says it covers. */
export interface Period {
  readonly span: BlockSpan;
  /** The sentence that names it. */
  readonly sentence: Span;
  /** Its first and last day, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** The period that the summary names and the one that the introduction names. */
export const reportingPeriodRule: Rule = {
  name: 'reporting-period-inconsistent',
  scope: 'document',
  judge: ({ report, tell }) => {
    const summary = report.allSections.find(({ style }) => style === 'summary');
    const introduction = introductionOf(report);
    if (!summary || !introduction || introduction.firstBlock <= summary.firstBlock) return;
    const [first, ...more] = periodsOf(report, summary);
    const others = periodsOf(report, introduction);
    const other = others[0];
    if (!first || !other || more.some(({ key }) => key !== first.key)) return;
    if (others.some(({ key }) => key === first.key)) return;
    tell({
      span: other.span,
      message: message('reporting-period-inconsistent', textOf(report, other.span), textOf(report, first.span)),
      related: [{ span: first.span, message: message('related.other', textOf(report, first.span)) }],
    });
  },
};

/** The outermost section that holds the first paragraph. */
function introductionOf({ paragraphs }: Report): Section | null {
  let section = paragraphs[0]?.section ?? null;
  while (section?.parent) section = section.parent;
  return section;
}

const textOf = ({ tree }: Report, { block, start, end }: BlockSpan): string =>
  tree.textOf(block, start, end).replace(/\s+/g, ' ');

function periodsOf(report: Report, { firstBlock, lastBlock }: Section): Period[] {
  const found: Period[] = [];
  for (let block = firstBlock; block <= lastBlock; block++) {
    const role = report.roles[block];
    if (role === 'note' || role === 'noteContinuation' || role === 'furniture') continue;
    for (const { start, end } of sentencesOfBlock(report.tree, block)) {
      const sentence = report.tree.textOf(block, start, end);
      if (!OWN_PERIOD.test(sentence)) continue;
      const periods = [...sentence.matchAll(PERIOD)];
      const [period] = periods;
      const days = period && periods.length === 1 ? daysOf(period) : undefined;
      if (!period || !days) continue;
      const at = start + period.index;
      if (isQuoted(report, block, at)) continue;
      found.push({
        ...days,
        span: { block, start: at, end: at + period[0].length },
        sentence: { start, end },
        key: `${String(days.from)} ${String(days.to)}`,
      });
    }
  }
  return found;
}

/** The first and the last day; undefined for a period that is too short for a report. */
function daysOf({ groups = {} }: RegExpExecArray): { readonly from: number; readonly to: number } | undefined {
  const { day, month = '', year, lastDay, lastMonth = '', lastYear } = groups;
  const from = Date.UTC(Number(year ?? lastYear), ENGLISH_MONTHS.indexOf(month), Number(day));
  const to = Date.UTC(Number(lastYear), ENGLISH_MONTHS.indexOf(lastMonth), Number(lastDay));
  return to - from < FEWEST_DAYS * DAY ? undefined : { from, to };
}

/** The period that a report covers: the one that its summary and its introduction name, or the one of them that names any; undefined where they disagree. */
export function periodOf(report: Report): Period | undefined {
  const summary = report.allSections.find(({ style }) => style === 'summary');
  const introduction = introductionOf(report);
  const [first, ...others] = [summary, introduction].flatMap((section) => (section ? periodsOf(report, section) : []));
  return first && others.every(({ key }) => key === first.key) ? first : undefined;
}
