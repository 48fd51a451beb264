import { workOfDocument } from '../citations/works';
import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace, spanOfCitation } from '../report/citations/boundPlace';
import { outerPlace } from '../report/citations/outerPlace';
import type { BlockSpan, Report } from '../report/model';
import { symbolsOfReport } from '../library/summary';
import { phrase, type Message } from '../text/message';
import type { Change, Comparison } from './compareReports';
import type { Passage } from './passages';

/** A citation, in a third report, of a place of the old one that has another number in the new one, or none. */
export interface Pinpoint {
  readonly span: BlockSpan;
  /** What became of the place. */
  readonly message: Message;
  /** The numbers to be written instead; empty where somebody has to decide. */
  readonly edits: readonly { readonly span: BlockSpan; readonly newText: string }[];
}

/** What is said about such a citation; `{0}` is what is written. */
export const PINPOINTS = {
  moved: '“{0}” is {1} in {2}.',
  gone: '“{0}” is gone from {1}.',
  split: '“{0}” was split into {1}. Which one is meant?',
  letters: '“{0}” is in paragraph {1} in {2}, whose words were changed. Is the letter still right?',
  range: '“{0}” no longer stands in a row in {1}.',
} as const;

/** Letters and numbers of both reports by which places are looked up. */
interface NewPlaces {
  readonly symbol: string;
  /** Whether the new report is cited by the same symbol, so that the number alone changes. */
  readonly hasSameSymbol: boolean;
  find(kind: 'paragraph' | 'note', division: string, number: string): Change | undefined;
}

/**
 * The citations of the old report in a third one that have to follow the new numbers. None where neither report is a version
 * of the other, or the old one has no symbol.
 */
export function movedPinpoints(third: Report, comparison: Comparison): Pinpoint[] {
  const keys = new Set(symbolsOfReport(comparison.old, '').map((symbol) => workOfDocument(symbol).key));
  if (!comparison.areVersions || keys.size === 0) return [];
  const places = newPlaces(comparison);
  return third.citations.flatMap((bound) => {
    const { target } = bound;
    if (!isPlace(bound) || target.status !== 'external' || !target.work || !keys.has(target.work.key)) return [];
    const pinpoint = pinpointOf(third, bound, places);
    return pinpoint ? [pinpoint] : [];
  });
}

function newPlaces({ old, fresh, text, notes }: Comparison): NewPlaces {
  const byNumber = new Map<string, Change>();
  const keyOf = ({ kind, division, number }: Pick<Passage, 'kind' | 'division' | 'number'>): string =>
    `${kind === 'note' ? 'note' : 'paragraph'} ${division} ${number}`;
  for (const change of [...text, ...notes])
    for (const passage of change.old)
      if (passage.number !== '' && passage.isCounted && !byNumber.has(keyOf(passage)))
        byNumber.set(keyOf(passage), change);
  const [before = '', after = before] = [symbolsOfReport(old, '')[0], symbolsOfReport(fresh, '')[0]];
  return {
    symbol: after,
    hasSameSymbol: before === after,
    find: (kind, division, number) => byNumber.get(keyOf({ kind, division, number })),
  };
}

function pinpointOf(third: Report, bound: BoundPlace, places: NewPlaces): Pinpoint | undefined {
  const { kind, label, last } = bound.citation;
  if (kind !== 'paragraph' && kind !== 'recommendation' && kind !== 'footnote') return undefined;
  const outer = outerPlace(third, bound)?.citation;
  const division = outer ? `${outer.kind} ${outer.label.number}`.trimEnd() : 'main';
  const of = kind === 'footnote' ? 'note' : 'paragraph';
  const change = places.find(of, division, label.number);
  const end = last && places.find(of, division, last.number);
  if (!change || (last && !end)) return undefined;
  const span = spanOfCitation(bound);
  const words = third.tree.textOf(span.block, span.start, span.end).replace(/\s+/g, ' ');
  const say = (message: string, ...args: string[]): Pinpoint => ({
    span,
    message: phrase(message, words, ...args),
    edits: [],
  });
  const [first, ...more] = change.fresh.map(({ number }) => number);
  if (first === undefined) return say(PINPOINTS.gone, places.symbol);
  if (more.length > 0) return say(PINPOINTS.split, [first, ...more].join(' and '));
  const newLast = end?.fresh[0]?.number;
  if (last && newLast === undefined) return say(PINPOINTS.gone, places.symbol);
  if (first === label.number && newLast === last?.number) return undefined;
  if (last && Number(newLast) - Number(first) !== Number(last.number) - Number(label.number))
    return say(PINPOINTS.range, places.symbol);
  if (change.edited && label.letters.length > 0) return say(PINPOINTS.letters, first, places.symbol);
  const now = `${of} ${newLast === undefined ? first : `${first}–${newLast}`}`;
  const edits = [
    ...replaced(span, third, label.number, first, 'indexOf'),
    ...(last && newLast !== undefined ? replaced(span, third, last.number, newLast, 'lastIndexOf') : []),
  ];
  return { ...say(PINPOINTS.moved, now, places.symbol), edits: places.hasSameSymbol ? edits : [] };
}

/** The number in the words of the citation; a list of letters, “(a) and (d)”, has it in another one. */
function replaced(
  { block, start, end }: BlockSpan,
  { tree }: Report,
  number: string,
  newText: string,
  search: 'indexOf' | 'lastIndexOf',
): { span: BlockSpan; newText: string }[] {
  const at = tree.textOf(block, start, end)[search](number);
  if (at < 0 || number === newText) return [];
  return [{ span: { block, start: start + at, end: start + at + number.length }, newText }];
}
