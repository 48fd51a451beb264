import { memo, type Words } from '../report/memo';
import { sentencesOfBlock } from '../report/citations/sentences';
import type { Block } from '../syntax/block';
import { ENGLISH_MONTH } from '../text/months';
import type { Span } from '../text/span';
import { writtenNumber } from '../text/writtenNumber';
import { message, type MessageId } from './messages';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** A share or change in per cent, and what the two figures of its sentence make. */
interface Mismatch extends Span {
  readonly kind: 'change' | 'share';
  /** The stretch with both figures, and what they make. */
  readonly figures: Span;
  readonly right: string;
}

const SAID: Readonly<Record<Mismatch['kind'], MessageId>> = {
  change: 'percentage-mismatch',
  share: 'percentage-mismatch.share',
};

/** "rose by 35 per cent, from 2,760 to 4,226"; "12 of 40 (25 per cent)". */
export const percentageRule: Rule = {
  name: 'percentage-mismatch',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    const { tree } = report;
    for (const block of passage.blocks) {
      const read = tree.blocks[block];
      if (!read) continue;
      const found = mismatchesIn(
        read,
        () => tree.textOf(block, 0, read.contentEnd),
        () => sentencesOfBlock(tree, block),
      );
      for (const { start, end, kind, figures, right } of found) {
        if (isQuoted(report, block, start)) continue;
        const [stated, both] = [tree.textOf(block, start, end), tree.textOf(block, figures.start, figures.end)];
        tell({
          span: { block, start, end },
          message: message(SAID[kind], onOneLine(both), right, onOneLine(stated)),
          related: [{ span: { block, ...figures }, message: message('percentage-mismatch.figures') }],
        });
      }
    }
  },
};

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');

const mismatchesIn = memo<Block, readonly Mismatch[], [Words, () => readonly Span[]]>((_, words, sentences) => {
  const text = words();
  if (!/\d/.test(text) || !/per\scent|%/.test(text)) return [];
  return sentences().flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return [...changesIn(sentence), ...sharesIn(sentence)].map((found) => ({
      ...found,
      start: start + found.start,
      end: start + found.end,
      figures: { start: start + found.figures.start, end: start + found.figures.end },
    }));
  });
});

const PER_CENT = '(?<share>(?<![\\d.,])(?<stated>\\d{1,4}(?:\\.\\d{1,4})?)(?:\\sper\\scent|\\s?%))';
const WHOLE_NUMBER = '\\d{1,9}(?:,\\d{3}){0,4}';
const figure = (name: string): string =>
  `(?<${name}>(?:[A-Z]{1,3}?\\s?[$€£]\\s?|[$€£]\\s?)?${WHOLE_NUMBER}(?:\\.\\d{1,4})?(?:\\s(?:m|b|tr)illion)?)`;
/** Words of bounded length: what begins at every word must end soon. */
/** A word, of bounded length: what can begin at every word must end soon. */
const NAMES = "(?:\\s[\\p{L}'’-]{1,30})";

/** "from 2,760 in 2023 to 4,226", with nothing behind that makes it another range. */
const FROM_TO = new RegExp(
  `\\bfrom\\s${figure('first')}${NAMES}{0,5}(?:\\sin\\s\\d{4})?\\sto\\s${figure('last')}(?![\\d%]|\\sper\\s|\\s?%|[.,]\\d)`,
  'gu',
);
const STATED = new RegExp(PER_CENT, 'dg');
const MOVE = '(?:increase|rise|growth|decrease|decline|drop|reduction|fall)';
/** What makes a share a change: "by 53 per cent", "a 53 per cent rise", "an increase of 53 per cent". */
const BEFORE_CHANGE = new RegExp(`\\b(?:by|${MOVE}\\sof)\\s$`);
const BEHIND_CHANGE = new RegExp(`^\\s${MOVE}\\b`);
/** Words that make a figure a rough one, or a change one of many. */
const ROUGH =
  /\b(?:about|approximately|around|almost|nearly|over|under|some|roughly|least|most|estimated|than|per\s(?:year|annum|month)|annual|annually|average|yearly|a\syear|each|points?|quarter|respectively|real\sterms)\b/i;

const MONTH_BEHIND = new RegExp(`^\\s${ENGLISH_MONTH}\\b`);

/** UTF-16 units between a change and its two figures. */
const FARTHEST = 60;
/** A slip changes a share a little. One that is further off is a share of something else. */
const NEAR = 25;

function changesIn(sentence: string): Mismatch[] {
  const ranges = [...sentence.matchAll(FROM_TO)];
  const stated = [...sentence.matchAll(STATED)];
  const [range, share] = [ranges[0], stated[0]];
  if (!range || !share || ranges.length > 1 || stated.length > 1 || ROUGH.test(sentence)) return [];
  const [span, figures] = [spanOf(share), spanOf(range)];
  if (!BEFORE_CHANGE.test(sentence.slice(0, span.start)) && !BEHIND_CHANGE.test(sentence.slice(span.end))) return [];
  const between = sentence.slice(Math.min(span.end, figures.end), Math.max(span.start, figures.start));
  if (between.length > FARTHEST || /[\d;:]/.test(between)) return [];
  const { first = '', last = '' } = range.groups ?? {};
  if (isYear(first) || isYear(last) || MONTH_BEHIND.test(sentence.slice(figures.end))) return [];
  const [one, other] = [amountOf(first), amountOf(last)];
  if (!one || !other || one.scale !== other.scale || one.least <= 0) return [];
  const changes = [other.least / one.most, other.most / one.least].map((ratio) => Math.abs(ratio - 1) * 100);
  const crosses = other.least <= one.most && one.least <= other.most;
  const least = crosses ? 0 : Math.min(...changes);
  const exact = Math.abs(other.value / one.value - 1) * 100;
  return mismatch('change', share, figures, { least, most: Math.max(...changes), exact });
}

const OF = '\\s(?:out\\s)?of\\s(?:the\\s|all\\s|a\\stotal\\sof\\s)?';
const WHOLE = `(?<whole>${WHOLE_NUMBER})(?![\\d.]|,\\d|\\sper\\s)`;
/** "12 of the 40 boats (25 per cent)" */
const SHARE_BEHIND = new RegExp(
  `(?<![\\d.,$€£])\\b(?<figures>(?<part>${WHOLE_NUMBER}|[A-Za-z-]{1,14})${NAMES}{0,3}?${OF}${WHOLE}${NAMES}{0,4})\\s\\(${PER_CENT}\\)`,
  'dgu',
);
/** "25 per cent (12 of the 40 boats)" */
const SHARE_BEFORE = new RegExp(
  `${PER_CENT}\\s\\((?<figures>(?<part>${WHOLE_NUMBER})${NAMES}{0,3}?${OF}${WHOLE}${NAMES}{0,4})\\)`,
  'dgu',
);
/** UTF-16 units before a share in which it may be called a rough one. */
const LONGEST_ROUGH = 16;

function sharesIn(sentence: string): Mismatch[] {
  return [...sentence.matchAll(SHARE_BEHIND), ...sentence.matchAll(SHARE_BEFORE)].flatMap((match) => {
    const { part = '', whole = '' } = match.groups ?? {};
    const figures = placeOf(match, 'figures');
    const [one, all] = [writtenNumber(part), writtenNumber(whole)];
    const words = sentence.slice(Math.max(0, match.index - LONGEST_ROUGH), match.index + match[0].length);
    if (Number.isNaN(one) || Number.isNaN(all) || one > all || all === 0 || isYear(whole)) return [];
    if (ROUGH.test(words) || /\b(?:and|or|whom|which)\b/.test(match[0])) return [];
    const share = (one / all) * 100;
    return figures ? mismatch('share', match, figures, { least: share, most: share, exact: share }) : [];
  });
}

/** A mismatch where what is stated lies out of bounds, by more than one of its last digit and half of one per cent. */
function mismatch(
  kind: Mismatch['kind'],
  match: RegExpExecArray,
  figures: Span,
  { least, most, exact }: Readonly<Record<'least' | 'most' | 'exact', number>>,
): Mismatch[] {
  const [span, stated] = [placeOf(match, 'share'), match.groups?.stated ?? ''];
  const digits = stated.split('.')[1]?.length ?? 0;
  const tolerance = Math.max(0.5, 10 ** -digits);
  const value = Number(stated);
  const fits = value >= least - tolerance && value <= most + tolerance;
  return !span || fits || Math.abs(value - exact) > NEAR
    ? []
    : [{ kind, ...span, figures, right: exact.toFixed(digits) }];
}

/** Where a part of what was found stands. */
function placeOf({ indices }: RegExpExecArray, name: string): Span | undefined {
  const [start, end] = indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({ start: index, end: index + length });

const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written);

interface Amount {
  readonly value: number;
  /** What it may have been before it was rounded. */
  readonly least: number;
  readonly most: number;
  /** "million", and the sign of the currency. */
  readonly scale: string;
}

function amountOf(written: string): Amount | undefined {
  const [, sign = '', digits = '', scale = ''] = /^(\D*)(\d[\d,]*(?:\.\d+)?)(\s[a-z]+)?$/.exec(written) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (digits === '' || Number.isNaN(value)) return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const rounding = decimals > 0 || scale !== '' ? 10 ** -decimals / 2 : 0;
  return { value, least: value - rounding, most: value + rounding, scale: `${sign.trim()} ${scale.trim()}` };
}
