import { spanOfReference } from '../report/notePlaces';
import { joinBlocks, type JoinedText } from '../report/joinBlocks';
import type { Note, Report } from '../report/model';
import { symbolsOfReport } from '../library/summary';
import { phrase, type Message } from '../text/message';
import { ordinalValue } from '../text/ordinals';
import { sentencesOf } from '../text/sentences';
import { ENGLISH_MONTH, ENGLISH_MONTHS } from '../text/months';
import type { Span } from '../text/span';
import { lettersOf, wordsIn } from '../text/wordDifference';
import type { Change, Comparison } from './compareReports';
import { marksIn } from './marks';
import type { Passage } from './passages';

/** A sentence that was taken over from an older report, or only in part brought up to date: somebody should look at it. */
export interface Question {
  readonly about: 'period' | 'date' | 'session' | 'year' | 'source';
  /** The passage of the new report that it stands in. */
  readonly fresh: Passage;
  readonly old: Passage;
  /** What in it is asked about, as it is written. */
  readonly words: string;
  readonly message: Message;
}

/** The words of the questions; `{0}` is what is written, `{1}` what the older report had. */
export const OUTDATED = {
  period: 'These are the words of the older report about its period: “{0}”. Do they hold for this one?',
  date: '“{0}” was the state of the older report. Is there a newer one?',
  session: '“{0}” was to come, or was going on, when the older report was written. Is it still meant?',
  year: '“{0}” was written in {1}. Does it still hold?',
  source: 'The figures of “{0}” were changed, note {1} was not. Is it still their source?',
} as const;

/**
 * What should be asked about passages that a later report took over from an earlier one of its row. Nothing where one is a
 * revision of the other, where neither is a version of the other, and in other languages than English.
 */
export function outdatedPassages(comparison: Comparison): Question[] {
  const { old, fresh, text, notes } = comparison;
  if (!isLaterReport(comparison) || old.language !== 'en' || fresh.language !== 'en') return [];
  const reports = { old: issueOf(old), fresh: issueOf(fresh) };
  const keptNotes = new Set(notes.flatMap((change) => (isKept(change) ? change.fresh.map(({ note }) => note) : [])));
  return text.flatMap((change) => {
    const [before, after] = [change.old[0], change.fresh[0]];
    if (!before || !after) return [];
    const about = { before, after, reports };
    const olds = sentencesIn(old, change.old);
    const known = new Set(olds.map(({ letters }) => letters));
    return change.fresh
      .flatMap((passage) => sentencesIn(fresh, [passage]))
      .flatMap((sentence) =>
        known.has(sentence.letters)
          ? takenOver(sentence, about)
          : halfChanged(sentence, olds, about, (note) => keptNotes.has(note)),
      );
  });
}

/** Whether the second report is another document than the first, and of the same row: not its revision, not its addendum. */
export function isLaterReport({ old, fresh, areVersions }: Comparison): boolean {
  if (!areVersions) return false;
  const [before, after] = [old, fresh].map((report) =>
    symbolsOfReport(report, '').map((symbol) => symbol.replace(/\/(?:Rev|Corr)\.\d{1,3}$/, '')),
  );
  return before !== undefined && before.length > 0 && after?.length !== 0 && before[0] !== after?.[0];
}

const isKept = ({ old, fresh, edited }: Change): boolean => old.length > 0 && fresh.length > 0 && !edited;

/** When a report was issued, and for which session. */
interface Issue {
  /** NaN where its title page does not say. */
  readonly year: number;
  /** Milliseconds, NaN where its title page does not say. */
  readonly time: number;
  readonly session: number;
}

const DATE = new RegExp(`\\b(\\d{1,2})\\s(${ENGLISH_MONTH})\\s(\\d{4})\\b`, 'u');

function issueOf({ frontMatter: { date, session } }: Report): Issue {
  const time = timeOf(DATE.exec(date?.text ?? ''));
  return { time, year: new Date(time).getUTCFullYear(), session: ordinalValue(session?.text.split(/\s/)[0] ?? '') };
}

function timeOf(date: RegExpExecArray | null): number {
  const [, day, month = '', year] = date ?? [];
  return Date.UTC(Number(year), ENGLISH_MONTHS.indexOf(month), Number(day));
}

interface Sentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  readonly letters: string;
  readonly joined: JoinedText;
  readonly report: Report;
}

const FEWEST_WORDS = 6;

/** The sentences of passages, in order, without those of a few words. */
function sentencesIn(report: Report, passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) => {
    const joined = joinBlocks(report, passage.blocks);
    return sentencesOf(joined.text)
      .map(({ start, end }) => ({ start, end, text: joined.text.slice(start, end).replace(/\s+/g, ' ') }))
      .filter(({ text }) => wordsIn(text).length >= FEWEST_WORDS)
      .map((sentence) => ({ ...sentence, letters: lettersOf(sentence.text), passage, joined, report }));
  });
}

interface About {
  readonly before: Passage;
  readonly after: Passage;
  readonly reports: { readonly old: Issue; readonly fresh: Issue };
}

function question(
  { before }: About,
  { passage }: Sentence,
  about: Question['about'],
  words: string,
  ...args: string[]
): Question {
  return { about, fresh: passage, old: before, words, message: phrase(OUTDATED[about], words, ...args) };
}

// ---------------------------------------------------------------- sentences that were taken over

const OWN_PERIOD =
  /\b(?:the (?:present )?reporting period|the period under review|the period covered by (?:the present|this) report)\b/iu;
/** "As at 31 December 2043" */
const STATE = new RegExp(`\\b[Aa]s (?:at|of) (?:the end of )?(${DATE.source})`, 'u');
const NEAR_YEAR = /\b(?:this|last|next|the current) year\b/iu;
/** A figure before a word, which it may count. */
const COUNT = /(?<![\p{L}\d/.,(–-])(\d[\d,.]*) (?:per cent|million|billion|\p{Ll}{3})/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** Numbers that name places or documents, with those that follow in a list. */
const REFERENCES =
  /\b(?:paras?\.|paragraphs?|arts?\.|articles?|sections?|chapters?|resolutions?|decisions?|Nos?\.|rules?|goals?|targets?) \d[\d,.–/ and-]*/giu;
const counts = (text: string): boolean =>
  [...text.replace(REFERENCES, '').matchAll(COUNT)].some(([, figure = '']) => !YEAR.test(figure));
const SESSION = /\bits (\p{L}{5,20}(?:[-\u2011]\p{L}{5,20})?) (?:(?:regular|annual|substantive) )?session\b/u;
const ABOUT_ITSELF = /\b(?:the present|this) (?:report|document|note)\b/iu;
/** What is still to come. */
const TO_COME = /\b(?:[Dd]ecides to|[Rr]equests|[Ii]nvites|will|shall)\b/u;
/** A state that is older than this was history already when the older report was written. */
const LONGEST_STATE = 550 * 24 * 60 * 60 * 1000;

/** At most one question about a sentence that says what it said. */
function takenOver(sentence: Sentence, about: About): Question[] {
  const { text } = sentence;
  const { old, fresh } = about.reports;
  const period = OWN_PERIOD.exec(text);
  if (period && (counts(text) || DATE.test(text))) return [question(about, sentence, 'period', inShort(text))];
  const state = STATE.exec(text);
  if (state && fresh.year > old.year) {
    const time = timeOf(DATE.exec(state[0]));
    if (time <= old.time && old.time - time < LONGEST_STATE) return [question(about, sentence, 'date', state[0])];
  }
  const session = SESSION.exec(text);
  if (session && fresh.session > old.session) {
    const value = ordinalValue(session[1] ?? '');
    const isOwn = value === old.session && ABOUT_ITSELF.test(text);
    const isPast = value > old.session && value <= fresh.session && TO_COME.test(text.slice(0, session.index));
    if (isOwn || isPast) return [question(about, sentence, 'session', session[0])];
  }
  const year = NEAR_YEAR.exec(text);
  if (year && fresh.year > old.year) return [question(about, sentence, 'year', year[0], String(old.year))];
  return [];
}

const LONGEST_WORDS = 100;

function inShort(text: string): string {
  if (text.length <= LONGEST_WORDS) return text;
  const end = text.lastIndexOf(' ', LONGEST_WORDS);
  return `${text.slice(0, end < 0 ? LONGEST_WORDS : end)}…`;
}

// ---------------------------------------------------------------- sentences of which only the figures changed

const FIGURE = /\d[\d.,]*/gu;
/** Longer ones are whole preambles, whose figures are those of many documents. */
const MOST_WORDS = 60;

/** A sentence whose figures alone were changed, under a note that still names a source of the older report’s time. */
function halfChanged(
  sentence: Sentence,
  olds: readonly Sentence[],
  about: About,
  isKeptNote: (note: Note) => boolean,
): Question[] {
  const { old, fresh } = about.reports;
  if (!(fresh.year > old.year)) return [];
  const words = lettersOf(sentence.text.replace(FIGURE, ''));
  const before = olds.find(({ text }) => lettersOf(text.replace(FIGURE, '')) === words);
  if (!before || !counts(sentence.text) || wordsIn(sentence.text).length > MOST_WORDS) return [];
  const note = notesOf(sentence).find((one) => isKeptNote(one) && isDated(sentence.report, one, old.year));
  return note ? [question(about, sentence, 'source', inShort(sentence.text), note.id)] : [];
}

/** The notes that are marked in a sentence or right behind it. */
function notesOf({ report, passage, joined, start, end }: Sentence): Note[] {
  return marksIn(report, passage).flatMap((reference) => {
    const span = spanOfReference(report.tree, reference);
    const at = joined.locate(span.block, span.start) ?? -1;
    return reference.note && start < at && at <= end ? [reference.note] : [];
  });
}

/** Whether the years that a note names are all in the time of the older report, the latest of them just then. */
function isDated({ tree }: Report, { block, continuation }: Note, year: number): boolean {
  const text = [block, ...continuation].map((one) => tree.textOf(one)).join(' ');
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([found]) => Number(found));
  const latest = Math.max(...years);
  return latest === year || latest === year - 1;
}
