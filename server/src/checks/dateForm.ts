import { ENGLISH_MONTH, ENGLISH_MONTHS } from '../text/months';
import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import { allAsOne } from './asOne';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, Rule } from './rule';

/** "July 5, 2024", "July 5th 2024" */
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(?<month>${ENGLISH_MONTH})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s|\\s|,)(?<year>\\d{4})(?![\\p{L}\\d–-])`,
  'gu',
);
/** "5th July", "the 5th of July, 2024", "3rd and 4th July". A capital behind it makes it a name: "the 5th July Square"; a figure may count something. */
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\d])(?<article>[Tt]he\\s)?(?<days>(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s(?:and|to|&)\\s|–|-))?\\d{1,2}(?:st|nd|rd|th))` +
    `\\s(?:of\\s)?(?<month>${ENGLISH_MONTH})(?:,?\\s(?<year>\\d{4}))?(?![\\p{L}\\d]|\\s[\\p{Lu}\\d])`,
  'gu',
);
/** "05/07/2024" */
const FIGURES = /(?<![\p{L}\d/.–-])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\p{L}\d/–-])/gu;

/** A date that is not written day, month, year; and how it should be, where that is certain. */
interface Slip extends Span {
  readonly right: string | undefined;
}

/** Dates of all other forms: one finding a report, at the first of them. */
export const dateFormRule: Rule = {
  name: 'date-form',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const index of passage.blocks) {
      const block = report.tree.blocks[index];
      if (block && report.roles[index] !== 'furniture' && report.roles[index] !== 'table')
        slipsOf(report, block, index).forEach(tell);
    }
  },
  conclude: allAsOne,
};

function slipsOf(report: Report, block: Block, index: number): Finding[] {
  return slipsIn(block, () => report.tree.textOf(index, 0, block.contentEnd)).flatMap(
    ({ start, end, right }): Finding[] => {
      const isAddress = block.links.some((link) => link.start < end && start < link.end);
      if (isAddress || isQuoted(report, index, start)) return [];
      const span = { block: index, start, end };
      if (right === undefined) return [{ span, message: message('date-form.figures') }];
      return [
        {
          span,
          message: message('date-form', right),
          fixes: [
            { title: message('fix.name', right), edits: [{ span, newText: right }], preferred: true, safe: true },
          ],
        },
      ];
    },
  );
}

const slipsIn = memo<Block, readonly Slip[], [Words]>((_, words) => {
  const text = words();
  const found = [...monthFirstIn(text), ...ordinalsIn(text), ...figuresIn(text)].sort((a, b) => a.start - b.start);
  return found.length === 0 ? found : found.filter(outsideItalics(text)).filter(({ start }) => !isOfLaw(text, start));
});

function monthFirstIn(text: string): Slip[] {
  return [...text.matchAll(MONTH_FIRST)].flatMap((match) => {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    return isDay(day) ? [slip(match, `${String(Number(day))} ${month} ${year}`)] : [];
  });
}

function ordinalsIn(text: string): Slip[] {
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const { article = '', days = '', month = '', year } = match.groups ?? {};
    if (!days.split(/\D+/).filter(Boolean).every(isDay)) return [];
    const plain = days.replace(/(\d)[a-z]{2}/g, '$1');
    const date = `${plain} ${month}${year === undefined ? '' : ` ${year}`}`;
    return [slip(match, `${needsArticle(text, match.index, article) ? article : ''}${date}`.replace(/\s/g, ' '))];
  });
}

/** "The 5th July storm" keeps its article; "on the 5th of July" does not. */
function needsArticle(text: string, start: number, article: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  return article !== '' && !/\b(?:on|of|from|until|to|by|since|at|before|after|till|between|and)\s$/i.test(before);
}
const LONGEST_WORD = 8;

function figuresIn(text: string): Slip[] {
  return [...text.matchAll(FIGURES)].flatMap((match) => {
    const { one = '', two = '', year = '' } = match.groups ?? {};
    const readings = [
      [one, two],
      [two, one],
    ].flatMap(([day = '', month = '']) => {
      const name = ENGLISH_MONTHS[Number(month) - 1];
      return name !== undefined && isDay(day) ? [`${String(Number(day))} ${name} ${year}`] : [];
    });
    const [right, other] = readings;
    if (right === undefined) return [];
    return [{ ...slip(match, right), right: other === undefined || other === right ? right : undefined }];
  });
}

const slip = ({ 0: { length }, index }: RegExpExecArray, right: string): Slip => ({
  start: index,
  end: index + length,
  right,
});

const isDay = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;

/** A test for what stands outside of `*italics*`, where titles stand as they were published; for slips in their order. */
function outsideItalics(text: string): (slip: Slip) => boolean {
  let [from, signs] = [0, 0];
  return ({ start }) => {
    for (; from < start; from++) if (text.charAt(from) === '*') signs++;
    return signs % 2 === 0;
  };
}

/** "Decree No. 12 of July 5, 2024": laws keep the dates that they are named by. */
const LAW =
  /\b(?:laws?|decrees?|ordinances?|acts|regulations?|circulars?|directives?|Laws?|Decrees?|Acts?|Orders?|Ordinances?|Regulations?|Ruling|Circular|Directive|Proclamation|Nos?)\b/;
const LONGEST_NAME = 40;

const isOfLaw = (text: string, start: number): boolean =>
  LAW.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
