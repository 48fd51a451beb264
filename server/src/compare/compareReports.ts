import type { Report } from '../report/model';
import { align, type Match } from './align';
import { passagesOf, type Passage } from './passages';

export type ChangeKind = 'kept' | 'edited' | 'moved' | 'split' | 'joined' | 'new' | 'gone';

/** What became of a passage. */
export interface Change {
  readonly kind: ChangeKind;
  /** Its words are others, also where it was moved, split or joined as well. */
  readonly edited: boolean;
  /** Empty for what is new; several for what was joined. */
  readonly old: readonly Passage[];
  /** Empty for what is gone; several for what was split. */
  readonly fresh: readonly Passage[];
}

/** Two reports beside each other. */
export interface Comparison {
  readonly old: Report;
  readonly fresh: Report;
  /** What became of paragraphs and other text, in the order of the new report; what is gone stands where it was. */
  readonly text: readonly Change[];
  readonly notes: readonly Change[];
  /** Which part of the shorter report’s words lies in passages that both have, from 0 to 1. */
  readonly share: number;
  /** Whether one is a version of the other, or a later report of the same row. If not, what they share proves nothing. */
  readonly areVersions: boolean;
}

/** Reports of the same row share more, also after a year; those that only cite the same resolutions far less. */
const LEAST_SHARE = 0.2;

/** Compares two reports, passage by passage. Near-linear in their length. */
export function compareReports(old: Report, fresh: Report): Comparison {
  const [olds, news] = [passagesOf(old), passagesOf(fresh)];
  const text = changesOf(olds.text, news.text, false);
  const share = shareOf(olds.text, news.text, text);
  const notes = changesOf(olds.notes, news.notes, true);
  return { old, fresh, text, notes, share, areVersions: share >= LEAST_SHARE };
}

function changesOf(olds: readonly Passage[], news: readonly Passage[], figuresTell: boolean): Change[] {
  return align(olds, news, figuresTell).map((match) => {
    const old = match.old.map((index) => olds[index]!);
    const fresh = match.fresh.map((index) => news[index]!);
    const edited = old.length > 0 && fresh.length > 0 && lettersOf(old) !== lettersOf(fresh);
    return { kind: kindOf(match, old, fresh, edited), edited, old, fresh };
  });
}

const lettersOf = (passages: readonly Passage[]): string => passages.map(({ letters }) => letters).join('');

function kindOf({ moved }: Match, old: readonly Passage[], fresh: readonly Passage[], edited: boolean): ChangeKind {
  if (old.length === 0) return 'new';
  if (fresh.length === 0) return 'gone';
  // Text without numbers may be cut by a page here, and not there.
  const isOneText = [...old, ...fresh].every(({ number }) => number === '');
  if (!isOneText && fresh.length > 1) return 'split';
  if (!isOneText && old.length > 1) return 'joined';
  if (moved) return 'moved';
  return edited ? 'edited' : 'kept';
}

function shareOf(olds: readonly Passage[], news: readonly Passage[], changes: readonly Change[]): number {
  const shared = changes.reduce((sum, { old, fresh }) => sum + wordsInBoth(old, fresh), 0);
  const count = (passages: readonly Passage[]): number => passages.reduce((sum, { words }) => sum + words.length, 0);
  return shared / Math.max(1, Math.min(count(olds), count(news)));
}

function wordsInBoth(olds: readonly Passage[], news: readonly Passage[]): number {
  const counts = new Map<string, number>();
  for (const { words } of olds) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const { words } of news)
    for (const word of words) {
      const count = counts.get(word) ?? 0;
      if (count > 0) shared++;
      counts.set(word, count - 1);
    }
  return shared;
}
