import type { BlockSpan, Report, Role } from '../report/model';
import { isHyphen, withoutInvisible } from '../text/characters';
import { ENGLISH_MONTH } from '../text/months';
import type { Span } from '../text/span';
import { message, type MessageId } from './messages';
import { isQuoted } from '../report/quotations';
import type { Placed, Rule } from './rule';

/** "2024–2028", "11–13 December", "2–4 per cent" in the words of a block, with either sign (drafting rule N4). */
interface WrittenRange extends Span {
  readonly hyphen: boolean;
  /** The sign between the two ends. */
  readonly sign: Span;
}

const SIGN = '\\p{Cf}?[-‐‑–]\\p{Cf}?';
const YEAR = '(?:18|19|20)\\d\\d';
const FIGURE = '\\d{1,3}(?:\\.\\d{1,2})?';

/** Years, figures by what is counted behind them, the days of a month, and dates. */
const SHAPES: readonly string[] = [
  `${YEAR}${SIGN}${YEAR}(?!\\s?(?:hrs|hours))`,
  `${FIGURE}${SIGN}${FIGURE}(?=\\s(?:per\\scent|percent|years|months|weeks|days)(?!\\p{L})|\\s?%)`,
  `\\d{1,2}${SIGN}\\d{1,2}(?=\\s${ENGLISH_MONTH}(?!\\p{L}))`,
  `(?:\\d{1,2}\\s)?${ENGLISH_MONTH}(?:\\s${YEAR})?${SIGN}(?:\\d{1,2}\\s)?${ENGLISH_MONTH}(?:\\s${YEAR})?(?!\\p{L})`,
];

/** What makes figures a part of something else before them: of a number, a symbol, an amount, a path. */
const GLUE = '\\p{L}\\d/.,:_#=+$€£–‑‐-';
const RANGE = new RegExp(`(?<![${GLUE}])(?:${SHAPES.join('|')})(?![\\p{L}\\d/_–‑‐-]|[.,]\\d)`, 'gu');

/** What announces the number of a law, a series or a book; or a place, of which another rule tells. */
const NUMBERED = /\b(?:nos?\.|number|law|act|decree|issn|isbn|paras?\.|paragraphs?|arts?\.|articles?|pp?\.)\s$/iu;
const LONGEST_WORD = 'paragraphs '.length;
/** "A/AC.1/2071, 2074-2078 and 2080-2082": the ends of several symbols. */
const OF_SYMBOLS = /\/[\d\s,–‑‐-]*(?:and\s)?$/u;
const LONGEST_LIST = 100;
/** UTF-16 units in which the cell beside a range begins. */
const NEAR = 3;

/** The ranges in these words, which begin at `base` in their block; rising ones only. */
function rangesIn(text: string, base: number): WrittenRange[] {
  return [...text.matchAll(RANGE)].flatMap(({ 0: words, index: start }): WrittenRange[] => {
    const end = start + words.length;
    const at = /[-‐‑–]/u.exec(words)?.index ?? 0;
    if (!rises(words.slice(0, at), words.slice(at + 1)) || isAmongFigures(text, start, end)) return [];
    if (NUMBERED.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) return [];
    if (OF_SYMBOLS.test(text.slice(Math.max(0, start - LONGEST_LIST), start))) return [];
    const hyphen = isHyphen(words.charCodeAt(at));
    const from = base + start;
    return [{ start: from, end: base + end, hyphen, sign: { start: from + at, end: from + at + 1 } }];
  });
}

/** Whether the second end may come after the first. Dates with a month may, whatever their figures are. */
function rises(first: string, last: string): boolean {
  const [from, to] = [first, last].map((words) => Number(withoutInvisible(words)));
  return from === undefined || to === undefined || !(from >= to);
}

/** In the row of a table another figure, or a rule, stands beside. */
function isAmongFigures(text: string, start: number, end: number): boolean {
  const isFigureOrRule = (sign: string): boolean => /[\d|]/.test(sign);
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  return isFigureOrRule(before.trimEnd().slice(-1)) || isFigureOrRule(after.trimStart().charAt(0));
}

const NOT_PROSE: ReadonlySet<Role | undefined> = new Set(['table', 'furniture', 'contents']);

/** Ranges with a hyphen in a report that writes others with the longer dash: one finding, with all of them. */
export const rangeRule: Rule<readonly WrittenRange[], PlacedRange> = {
  name: 'range-hyphen',
  scope: 'paragraph',
  collect: ({ contentStart }, words) => {
    const found = rangesIn(words(), contentStart);
    return found.length > 0 ? found : undefined;
  },
  judge: ({ report, passage, facts, tell }) => {
    for (const block of passage.blocks) {
      if (NOT_PROSE.has(report.roles[block])) continue;
      for (const { start, end, hyphen, sign } of facts(block) ?? []) {
        const span = { block, start, end };
        if (!isOthers(report, span)) tell({ span, sign: { block, ...sign }, hyphen });
      }
    }
  },
  conclude: (ranges, report) => {
    const hyphens = ranges.filter(({ hyphen }) => hyphen);
    const dash = ranges.find(({ hyphen }) => !hyphen)?.span;
    const [first, ...others] = hyphens;
    if (!first || !dash) return [];
    const textOf = ({ block, start, end }: BlockSpan): string => report.tree.textOf(block, start, end);
    const right = rewritten(textOf(first.span));
    const edits = hyphens.map(({ sign }) => ({ span: sign, newText: '–' }));
    const title = others.length > 0 ? message('fix.all', edits.length) : message('fix.name', right);
    return [
      {
        span: first.span,
        message: message(wordsFor(others.length), right, others.length),
        related: [dash, ...others.map(({ span }) => span)].map((span) => ({
          span,
          message: message('related.other', `“${textOf(span)}”`),
        })),
        fixes: [{ title, edits, preferred: true, safe: true }],
      },
    ];
  },
};

interface PlacedRange extends Placed {
  readonly hyphen: boolean;
  readonly sign: BlockSpan;
}

function wordsFor(others: number): MessageId {
  if (others === 0) return 'range-hyphen';
  return others === 1 ? 'range-hyphen.two' : 'range-hyphen.several';
}

const rewritten = (range: string): string => range.replace(/[-‐‑]/u, '–').replace(/[\r\n]+/g, ' ');

/** Whether words are another document's, or an address. */
function isOthers(report: Report, { block, start, end }: BlockSpan): boolean {
  const links = report.tree.blocks[block]?.links ?? [];
  return isQuoted(report, block, start) || links.some((link) => link.start < end && start < link.end);
}
