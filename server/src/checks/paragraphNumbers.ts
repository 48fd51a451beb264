import { memo } from '../report/memo';
import type { BlockSpan, Paragraph, Report, Series } from '../report/model';
import { fewOrOne } from './fewOrOne';
import { message, MESSAGES, type Message } from './messages';
import { findDisorder, type Disorder } from './order';
import { rulesSharing, type Verdict } from './rule';

const NAMES = ['paragraph-number-gap', 'paragraph-number-duplicate', 'paragraph-number-order'] as const;
type NumberVerdict = Verdict<(typeof NAMES)[number]>;

/** Agendas and lists number as they like; so many numbers in a row are paragraphs of a decision. */
const SHORTEST_JUDGED_LIST = 10;
/** A series is kept over edits that touch words alone, and so is what is wrong with its numbers. */
const disordersOf = memo<Series, Disorder[]>(({ paragraphs }) => findDisorder(paragraphs.map(({ value }) => value)));

/** All that is wrong with the paragraph numbers of a report; each number is judged within its series, short lists are left alone. */
const judgeNumbers = memo<Report, readonly NumberVerdict[]>((report) =>
  report.series.flatMap((series) => judgeSeries(report, series)),
);

function judgeSeries(report: Report, series: Series): NumberVerdict[] {
  const { kind, paragraphs } = series;
  if (kind === 'list' && paragraphs.length < SHORTEST_JUDGED_LIST) return [];
  const disorders = disordersOf(series);
  if (kind === 'list' && disorders.length > 1) return [];
  const found = disorders.flatMap((disorder) => verdictOn(report, paragraphs, disorder) ?? []);
  const gaps = found.filter(({ message: { template } }) => GAPS.has(template));
  // Whoever answers some of another report's recommendations keeps their numbers.
  if (gaps.length >= FEWEST_GAPS && gaps.length * LEAST_TO_A_GAP > paragraphs.length)
    return found.filter((verdict) => !gaps.includes(verdict));
  const [one, ...others] = fewOrOne(gaps);
  return one && others.length === 0
    ? [...found.filter((verdict) => !gaps.includes(verdict)), { ...one, rule: 'paragraph-number-gap' }]
    : found;
}

const GAPS: ReadonlySet<string> = new Set([MESSAGES['paragraph-number-gap'], MESSAGES['paragraph-number-gap.range']]);
/** So many gaps, and more than one in so many paragraphs: the numbers are not meant to be consecutive. */
const FEWEST_GAPS = 3;
const LEAST_TO_A_GAP = 10;

function verdictOn(report: Report, paragraphs: readonly Paragraph[], disorder: Disorder): NumberVerdict | undefined {
  const paragraph = paragraphs[disorder.index];
  if (!paragraph) return undefined;
  const span = paragraph.numberSpan;
  const number = (index: number): string => paragraphs[index]?.number ?? '';
  const at = (index: number): BlockSpan => paragraphs[index]?.numberSpan ?? span;
  switch (disorder.kind) {
    case 'slip':
      return {
        rule: 'paragraph-number-gap',
        span,
        message: message(
          'paragraph-number-gap.slip',
          paragraph.number,
          number(disorder.before),
          number(disorder.after),
          disorder.expected,
        ),
        fixes: [changeTo(span, String(disorder.expected))],
      };
    case 'duplicate':
      return (
        partedRecommendation(report, paragraph) ?? {
          rule: 'paragraph-number-duplicate',
          span,
          message: message('paragraph-number-duplicate', paragraph.number),
          related: [{ span: at(disorder.first), message: message('related.firstParagraph', paragraph.number) }],
        }
      );
    case 'order':
      return {
        rule: 'paragraph-number-order',
        span,
        message: message(
          disorder.side === 'before' ? 'paragraph-number-order' : 'paragraph-number-order.after',
          paragraph.number,
          number(disorder.than),
        ),
        related: [{ span: at(disorder.than), message: message('related.paragraph', number(disorder.than)) }],
      };
    case 'gap':
      return gapVerdict(report, paragraphs, disorder);
  }
}

const LONGEST_NUMBER = 4;

const numbersOf = memo<Report['recommendations'], ReadonlySet<string>>(
  (recommendations) => new Set(recommendations.map(({ number }) => number)),
);

/** "111. 29 Strengthen …" between 111.28 and 111.30: no second paragraph 111, but a recommendation with a blank in its number. */
function partedRecommendation(
  { tree, recommendations }: Report,
  { number, numberSpan }: Paragraph,
): NumberVerdict | undefined {
  const { block, start } = numberSpan;
  const words = tree.blocks[block]?.contentStart ?? start;
  const [item] = /^\d{1,3}(?=\s)/.exec(tree.textOf(block, words, words + LONGEST_NUMBER)) ?? [];
  if (item === undefined) return undefined;
  const neighbours = [Number(item) - 1, Number(item) + 1].map((value) => `${number}.${String(value)}`);
  if (!neighbours.some((neighbour) => numbersOf(recommendations).has(neighbour))) return undefined;
  const span = { block, start, end: words + item.length };
  const right = `${number}.${item}`;
  return {
    rule: 'paragraph-number-duplicate',
    span,
    message: message('paragraph-number-duplicate.parted', tree.textOf(block, span.start, span.end), right),
    fixes: [changeTo(span, right)],
  };
}

function gapVerdict(
  report: Report,
  paragraphs: readonly Paragraph[],
  { index, before, from, to }: Disorder & { kind: 'gap' },
): NumberVerdict | undefined {
  const paragraph = paragraphs[index];
  const previous = paragraphs[before];
  if (!paragraph || !previous) return undefined;
  const rest = missingFrom(report, previous, paragraph, from, to);
  if (typeof rest === 'object') {
    const { number, written, span } = rest;
    const stop = message('paragraph-number-gap.stop', number, written);
    return { rule: 'paragraph-number-gap', span, message: stop, fixes: [changeTo(span, `${number}.`)] };
  }
  if (!rest) return undefined;
  const words: Message =
    from === to
      ? message('paragraph-number-gap', paragraph.number, previous.number, from)
      : message('paragraph-number-gap.range', paragraph.number, previous.number, from, to);
  return { rule: 'paragraph-number-gap', span: paragraph.numberSpan, message: words };
}

interface WithoutStop {
  readonly number: number;
  readonly written: string;
  readonly span: BlockSpan;
}

/**
 * Looks for the missing numbers in the text between the two paragraphs. A paragraph that was run on in the middle of a
 * line is no gap; one whose number lacks its stop ("42, The State party") is a slip of its own. True when nothing was found.
 */
function missingFrom(
  report: Report,
  previous: Paragraph,
  next: Paragraph,
  from: number,
  to: number,
): boolean | WithoutStop {
  const { tree } = report;
  const start = tree.start(previous.numberSpan.block);
  const end = tree.start(next.numberSpan.block);
  const text = tree.source.slice(start, end);
  let found = 0;
  for (let number = from; number <= to && number - from < 50; number++) {
    const written = beginsBlock(report, previous, next, number);
    if (written && from === to) return written;
    if (written || standsInside(text, number)) found++;
  }
  // Where most of them were found the rest was run on too, in a shape that nobody foresaw.
  return found * 2 < to - from + 1;
}

/** "… at its 5th meeting. 64. The Rapporteur": the number of a paragraph in the middle of a line, not the end of "see para. 64. The". */
function standsInside(text: string, number: number): boolean {
  for (let at = text.indexOf(` ${String(number)}. `); at >= 0; at = text.indexOf(` ${String(number)}. `, at + 1)) {
    const after = text.slice(at + String(number).length + 3, at + String(number).length + 5);
    const before = text.slice(Math.max(0, at - 14), at);
    if (
      /^[“"(]?\p{Lu}/u.test(after) &&
      !/(?:paras?|nos?|arts?|annex|chap|sect|p|pp|paragraphs?|articles?|goals?|targets?|resolutions?|numbers?|tables?|figures?)\.?$/iu.test(
        before,
      )
    )
      return true;
  }
  return false;
}

function beginsBlock(report: Report, previous: Paragraph, next: Paragraph, number: number): WithoutStop | undefined {
  for (let block = previous.numberSpan.block + 1; block < next.numberSpan.block; block++) {
    const candidate = report.tree.blocks[block];
    if (candidate?.kind !== 'text') continue;
    const text = report.tree.textOf(block);
    const match = /^(\d{1,4})[,)]?(?=\s+\p{Lu})/u.exec(text.slice(0, 12));
    if (!match || Number(match[1]) !== number) continue;
    const start = candidate.contentStart;
    return { number, written: match[0], span: { block, start, end: start + match[0].length } };
  }
  return undefined;
}

function changeTo(span: BlockSpan, newText: string) {
  return {
    title: message('fix.change', newText.replace(/\.$/, '')),
    edits: [{ span, newText }],
    preferred: true,
    safe: true,
  };
}

export const paragraphNumberRules = rulesSharing(NAMES, judgeNumbers);
