import { ENGLISH_MONTH, ENGLISH_MONTHS } from '../text/months';
import { sentencesOfBlock } from '../report/citations/sentences';
import { paragraphAt } from '../report/lookup';
import { placesOfNote } from '../report/notePlaces';
import type { BlockSpan, Note, Report } from '../report/model';
import type { Span } from '../text/span';
import { message } from './messages';
import { periodOf, type Period } from './reportingPeriod';
import type { Placed, Rule } from './rule';
import { SENTENCES } from '../report/runningText';
import { acronymsOf } from './terms/acronyms';
import { ownWordsOf } from './terms/ownWords';

const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})\\s)?(?<month>${ENGLISH_MONTH})\\s(?<year>\\d{4})(?!\\d)`,
  'gu',
);

/** “In May 2024, the Office presented”: what its author did, and when, at the beginning of a sentence. */
const OPENS = new RegExp(
  `^(?:In|On)\\s(?<date>(?:\\d{1,2}\\s)?${ENGLISH_MONTH}\\s\\d{4}),\\s(?<who>(?:the\\s)?\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*){0,3})\\s\\p{Ll}`,
  'u',
);
/** Authors of reports, as they call themselves. */
const AUTHOR =
  /^the\s(?:Office|Special Rapporteur|Independent Expert|Working Group|Secretary-General|Special Representative|Special Envoy|Special Adviser|High Commissioner|Mission|Committee|Panel|Monitoring Team|Group|Secretariat)$/;
interface Told extends Placed {
  readonly date: string;
  readonly who: string;
  /** The first and the last day that it can mean, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** What the author of a report did before the period that it covers. */
const outsideRule: Rule<unknown, Told> = {
  name: 'date-outside-period',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks) if (SENTENCES.has(report.roles[block])) toldIn(report, block).forEach(tell);
  },
  conclude: (told, report) => {
    const period = told.length > 0 ? periodOf(report) : undefined;
    if (!period) return [];
    const own = ownNames(report, period);
    return told.flatMap(({ span, date, who, to }) => {
      if (to >= period.from || !(AUTHOR.test(who) || own.has(who))) return [];
      const words = textOf(report, period.span);
      return [
        {
          span,
          message: message('date-outside-period', date, words),
          related: [{ span: period.span, message: message('related.other', words) }],
        },
      ];
    });
  },
};

function toldIn(report: Report, block: number): Told[] {
  const text = ownWordsOf(report, block);
  const begin = report.tree.blocks[block]?.contentStart ?? 0;
  return sentencesOfBlock(report.tree, block).flatMap((sentence): Told[] => {
    const start = Math.max(sentence.start, begin);
    const match = OPENS.exec(text.slice(start, sentence.end));
    const { date = '', who = '' } = match?.groups ?? {};
    const [days] = datesIn(date);
    if (!match || !days) return [];
    const at = start + match[0].indexOf(date);
    return [{ span: { block, start: at, end: at + date.length }, date, who, from: days.from, to: days.to }];
  });
}

/** What the author of the report is called in short, in the sentence that names the period. */
function ownNames(report: Report, { span, sentence }: Period): ReadonlySet<string> {
  return new Set(
    acronymsOf(report, span.block)
      .filter(({ as, start }) => as === 'written' && start >= sentence.start && start < sentence.end)
      .map(({ name }) => name),
  );
}

interface Dated extends Span {
  readonly text: string;
  readonly day: number | undefined;
  readonly month: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

function datesIn(text: string): Dated[] {
  return [...text.matchAll(DATE)].map((match) => {
    const { day, month = '', year = '' } = match.groups ?? {};
    const [number, at] = [Number(year), ENGLISH_MONTHS.indexOf(month)];
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].replace(/\s/g, ' '),
      day: day === undefined ? undefined : Number(day),
      month: at,
      year: number,
      from: Date.UTC(number, at, Number(day ?? 1)),
      to: day === undefined ? Date.UTC(number, at + 1, 0) : Date.UTC(number, at, Number(day)),
    };
  });
}

/** What was told to the author: it cannot be older than what it tells. */
const HEARD =
  /\b(?:meetings?|interviews?|correspondence|letters?|communications?|consultations?|exchanges?|submissions?|information|briefings?|data)\b/i;

/** A note dated in the same month as what it supports, a year before. */
const noteRule: Rule = {
  name: 'note-date-suspect',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const note of passage.notes) {
      const finding = suspectOf(report, note);
      if (finding) tell(finding);
    }
  },
};

function suspectOf(report: Report, note: Note): ReturnType<typeof asked> | undefined {
  const [mark] = note.references;
  const paragraph = mark && paragraphAt(report, mark.block);
  if (!paragraph || note.continuation.length > 0) return undefined;
  const { content } = placesOfNote(report.tree, note);
  const text = ownWordsOf(report, note.block).slice(content.start, content.end);
  const [date, ...others] = datesIn(text);
  if (date?.day === undefined || others.length > 0 || !HEARD.test(text.slice(0, date.start))) return undefined;
  const dates = paragraph.pieces.flatMap((block) => datesIn(ownWordsOf(report, block)));
  const isLater = dates.some(({ month, year }) => month === date.month && year === date.year + 1);
  if (!isLater || dates.some(({ day, year }) => day !== undefined && year === date.year)) return undefined;
  const from = content.start + date.start;
  return asked({ block: note.block, start: from, end: from + date.text.length }, date);
}

const asked = (span: BlockSpan, { text, year }: Dated) => ({
  span,
  message: message('note-date-suspect', text, `${text.slice(0, -4)}${String(year + 1)}`),
});

const textOf = ({ tree }: Report, { block, start, end }: BlockSpan): string =>
  tree.textOf(block, start, end).replace(/\s+/g, ' ');

/** Dates that do not fit the report that they stand in. */
export const datesOfActsRules = [outsideRule, noteRule];
