import type { Change, Comparison } from './compareReports';
import type { Passage } from './passages';

/** A number of the old report and what it is in the new one. */
export interface NumberRow {
  readonly kind: 'paragraph' | 'recommendation' | 'note';
  /** The part of the report that has numbers of its own: that of the new number, else of the old one. */
  readonly division: string;
  /** Null for what is new. */
  readonly old: string | null;
  /** Null for what is gone. */
  readonly fresh: string | null;
}

/** All numbers of both reports beside each other, one row a pair; what was split or joined has several. */
export function numberTable({ text, notes }: Comparison): NumberRow[] {
  return [...text, ...notes].flatMap(rowsOf);
}

function rowsOf({ old, fresh }: Change): NumberRow[] {
  const [olds, news] = [old.filter(isNumbered), fresh.filter(isNumbered)];
  if (olds.length === 0) return news.map((one) => row(one, null, one));
  if (news.length === 0) return olds.map((one) => row(one, one, null));
  return olds.flatMap((one) => news.map((other) => row(other, one, other)));
}

const isNumbered = ({ number, isCounted }: Passage): boolean => number !== '' && isCounted;

function row({ kind, division }: Passage, old: Passage | null, fresh: Passage | null): NumberRow {
  return {
    kind: kind === 'text' ? 'paragraph' : kind,
    division,
    old: old?.number ?? null,
    fresh: fresh?.number ?? null,
  };
}
