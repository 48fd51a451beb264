import type { Change, ChangeKind, Comparison } from '../compare/compareReports';
import { numberTable, type NumberRow } from '../compare/numbers';
import { outdatedPassages, type Question } from '../compare/outdated';
import type { Passage } from '../compare/passages';
import { repeatedRecommendations } from '../compare/repeated';
import { wordChanges, type WordChange } from '../compare/wordChanges';
import type { Report } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import { wordsOf, type Translate } from '../text/message';
import type { Range } from '../text/span';
import { shorten, tidy } from './labels';
import { rangeOf, rangeOfBlocks } from './places';

/** A passage of one of two reports, for a list. */
export interface ComparedPassage {
  readonly kind: Passage['kind'];
  /** Empty for text without a number. */
  readonly number: string;
  readonly division: string;
  /** Its first words, on one line. */
  readonly words: string;
  readonly range: Range;
}

/** What became of a passage, for a list. */
export interface ListedChange {
  readonly kind: ChangeKind;
  readonly edited: boolean;
  readonly old: readonly ComparedPassage[];
  readonly fresh: readonly ComparedPassage[];
  /** Where its words were changed; null where it was written anew. */
  readonly wording: readonly WordChange[] | null;
}

/** Two reports beside each other, as plain data. */
export interface ReportComparison {
  /** If false, neither is a version of the other, and that some passages are like each other proves nothing. */
  readonly areVersions: boolean;
  /** Which part of the shorter report’s words lies in passages that both have, from 0 to 1. */
  readonly share: number;
  readonly text: readonly ListedChange[];
  readonly notes: readonly ListedChange[];
  readonly numbers: readonly NumberRow[];
  /** What a later report took over and may have to bring up to date. */
  readonly questions: readonly ListedQuestion[];
  /** The recommendations that a later report makes again, word for word. */
  readonly repeated: readonly RepeatedRecommendation[];
}

export interface ListedQuestion {
  readonly about: Question['about'];
  readonly old: ComparedPassage;
  readonly fresh: ComparedPassage;
  readonly message: string;
}

export interface RepeatedRecommendation {
  /** `78 (a)` */
  readonly old: string;
  readonly fresh: string;
  readonly words: string;
  /** In the new report. */
  readonly range: Range;
}

/** A comparison with lines, characters and words. */
export function reportComparison(comparison: Comparison, translate?: Translate): ReportComparison {
  const { areVersions, share, text, notes } = comparison;
  const listed = (change: Change): ListedChange => listedChange(comparison, change);
  return {
    areVersions,
    share,
    text: text.map(listed),
    notes: notes.map(listed),
    numbers: numberTable(comparison),
    questions: outdatedPassages(comparison).map(({ about, old, fresh, message }) => ({
      about,
      old: comparedPassage(comparison.old, old),
      fresh: comparedPassage(comparison.fresh, fresh),
      message: wordsOf(message, translate),
    })),
    repeated: repeatedRecommendations(comparison).map(({ old, fresh, words, block }) => ({
      old,
      fresh,
      words: shorten(tidy(words), LONGEST_WORDS),
      range: rangeOfBlocks(comparison.fresh, block, block),
    })),
  };
}

function listedChange(
  { old: oldReport, fresh: newReport }: Comparison,
  { kind, edited, old, fresh }: Change,
): ListedChange {
  return {
    kind,
    edited,
    old: old.map((passage) => comparedPassage(oldReport, passage)),
    fresh: fresh.map((passage) => comparedPassage(newReport, passage)),
    wording: edited ? (wordChanges(textOf(old), textOf(fresh)) ?? null) : [],
  };
}

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join(' ');

const LONGEST_WORDS = 60;

/** A passage as a list shows it. */
export function comparedPassage(report: Report, passage: Passage): ComparedPassage {
  const { kind, number, division, text } = passage;
  return { kind, number, division, words: shorten(tidy(text), LONGEST_WORDS), range: rangeOfPassage(report, passage) };
}

function rangeOfPassage(report: Report, { blocks, note }: Passage): Range {
  const [first = 0] = blocks;
  const last = blocks.at(-1) ?? first;
  if (!note) return rangeOfBlocks(report, first, last);
  const { mark, content } = placesOfNote(report.tree, note);
  const { start } = rangeOf(report, mark);
  return { start, end: last === first ? rangeOf(report, content).end : rangeOfBlocks(report, last, last).end };
}
