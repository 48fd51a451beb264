import { memo, type Words } from '../report/memo';
import { ENGLISH_MONTHS } from '../text/months';
import type { Language } from '../report/model';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import { message, type Message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** The words of a language for months and days of the week, in order; the week begins on Sunday. */
interface Calendar {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly pattern: RegExp;
}

const CALENDARS: Readonly<Partial<Record<Language, Calendar>>> = {
  en: calendar(ENGLISH_MONTHS.join(' '), 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  fr: calendar(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
  ),
  es: calendar(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'domingo lunes martes miércoles jueves viernes sábado',
  ),
};

function calendar(monthWords: string, weekdayWords: string): Calendar {
  const [months, weekdays] = [monthWords.split(' '), weekdayWords.split(' ')];
  const weekday = `(?:(?<weekday>${weekdays.join('|')}),?\\s)?`;
  const month = `(?<month>${months.join('|')})`;
  return {
    months,
    weekdays,
    // A day behind a stroke, a stop or a comma is the rest of a symbol or of a larger number.
    pattern: new RegExp(
      `(?<![\\p{L}\\d/.,])${weekday}(?<day>\\d{1,2})\\s(?:de\\s)?${month}(?:\\s(?:de\\s)?(?<year>\\d{4}))?(?![\\p{L}\\d])`,
      'gu',
    ),
  };
}

interface WrongDate extends Span {
  readonly message: Message;
}

/** The first year whose weekdays are counted: before, other calendars were in use in places. */
const FIRST_YEAR = 1930;
const LONGEST_MONTH = 31;

/** 31 June, 30 February, and a date that falls on another day of the week. */
export const dateRule: Rule = {
  name: 'date-impossible',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    const { tree, language } = report;
    for (const index of passage.blocks) {
      const block = tree.blocks[index];
      if (!block) continue;
      for (const { start, end, message: words } of datesIn(
        block,
        () => tree.textOf(index, 0, block.contentEnd),
        language,
      )) {
        const isAddress = block.links.some((link) => link.start <= start && end <= link.end);
        if (!isAddress && !isQuoted(report, index, start)) tell({ span: { block: index, start, end }, message: words });
      }
    }
  },
};

const datesIn = memo<Block, readonly WrongDate[], [Words, Language]>((_, words, language) => {
  const known = CALENDARS[language];
  if (!known) return [];
  const text = words();
  return [...text.matchAll(known.pattern)].flatMap((match) => {
    const { groups = {}, index: start } = match;
    const end = start + match[0].length;
    const found = wrongIn(known, groups);
    return found && (groups.year !== undefined || !isAmongFigures(text, start, end))
      ? [{ start, end, message: found }]
      : [];
  });
});

/** UTF-16 units in which the cell beside a date begins. */
const NEAR = 4;

/** Whether a stretch stands in the row of a table: "21 October 18 3 2", where a figure beside a month is no day. */
function isAmongFigures(text: string, start: number, end: number): boolean {
  const isFigureOrRule = (sign: string): boolean => /[\d|]/.test(sign);
  return (
    isFigureOrRule(
      text
        .slice(Math.max(0, start - NEAR), start)
        .trimEnd()
        .slice(-1),
    ) ||
    isFigureOrRule(
      text
        .slice(end, end + NEAR)
        .trimStart()
        .charAt(0),
    )
  );
}

/** What is wrong with a date; undefined where nothing is. */
function wrongIn({ months, weekdays }: Calendar, parts: Record<string, string | undefined>): Message | undefined {
  const { weekday, day: dayWord = '', month = '', year: yearWord } = parts;
  const [day, monthIndex] = [Number(dayWord), months.indexOf(month)];
  // Without a year, February may have 29 days.
  const year = Number(yearWord ?? '2000');
  const days = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  if (day > days) {
    if (yearWord === undefined && day > LONGEST_MONTH) return undefined;
    const isLeapDay = day === 29 && yearWord !== undefined;
    return message('date-impossible', isLeapDay ? `${month} ${yearWord}` : month, days, day);
  }
  if (weekday === undefined || yearWord === undefined || year < FIRST_YEAR || day === 0) return undefined;
  const right = weekdays[new Date(Date.UTC(year, monthIndex, day)).getUTCDay()];
  if (right === undefined || right === weekday) return undefined;
  return message('date-impossible.weekday', `${day} ${month} ${year}`, right, weekday);
}
