// How much of what a reader finds in 300 lines of real reports the analyser finds, and what it finds besides.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportSnapshot, type Range } from '../../../server/src/service';
import { root } from './corpus';
import { textOfDocument, type DocumentSet, type SetDocument } from './documentSets';

export const TRUTH_SETS = ['a', 'b'] as const;
export type TruthSet = (typeof TRUTH_SETS)[number];

/** The kinds that the reader listed. Whatever else is found was not read for and is counted apart. */
export const TRUTH_KINDS = [
  'document',
  'treaty',
  'article',
  'resolution',
  'decision',
  'paragraph',
  'section',
  'annex',
  'figure',
  'table',
  'url',
  'ibid',
] as const;
export type TruthKind = (typeof TRUTH_KINDS)[number];

/** A line as it was read; `line` counts from 1. A reference that goes on into the next line is listed by its part here. */
export interface TruthLine {
  readonly set: DocumentSet;
  readonly document: string;
  readonly line: number;
  readonly references: readonly { readonly text: string; readonly kind: TruthKind; readonly note?: string }[];
}

/** A reference as the analyser lists it. */
export interface FoundReference {
  readonly kind: string;
  readonly range: Range;
}

export interface Item {
  readonly kind: string;
  readonly text: string;
}

/** One line, read and analysed. Equal items on one line count as often as they stand there. */
export interface LineComparison {
  readonly truth: TruthLine;
  /** The whole line, as printed. */
  readonly text: string;
  readonly hits: readonly Item[];
  readonly missed: readonly Item[];
  readonly surplus: readonly Item[];
  /** Of kinds that the reader did not list. */
  readonly apart: readonly Item[];
}

/** How many there are, how many were found, and how many of those are right. */
export interface Figure {
  readonly truth: number;
  readonly found: number;
  readonly hits: number;
}

export const precision = ({ found, hits }: Figure): number => (found === 0 ? 1 : hits / found);
export const recall = ({ truth, hits }: Figure): number => (truth === 0 ? 1 : hits / truth);

export const readTruth = (set: TruthSet): TruthLine[] =>
  JSON.parse(readFileSync(join(root, `test/corpus/recognition/lines-${set}.json`), 'utf8')) as TruthLine[];

/** Reads the documents of these lines whole, and compares what touches each line with what was read there. */
export function measureRecognition(truth: readonly TruthLine[]): LineComparison[] {
  const analysed = new Map<string, { lines: readonly string[]; references: readonly FoundReference[] }>();
  const analyse = (document: SetDocument) => {
    const key = `${document.set}/${document.path}`;
    const known = analysed.get(key);
    if (known) return known;
    const text = textOfDocument(document);
    const fresh = { lines: linesOf(text), references: ReportSnapshot.open(text).referenceList() };
    analysed.set(key, fresh);
    return fresh;
  };
  return truth.map((line) => {
    const { lines, references } = analyse({ set: line.set, path: line.document });
    return compareLine(line, lines[line.line - 1] ?? '', references);
  });
}

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Compares a line of the truth with those of the references of its document that touch it, cut at its ends. */
export function compareLine(truth: TruthLine, text: string, references: readonly FoundReference[]): LineComparison {
  const items = references
    .map(({ kind, range }) => ({ kind, text: partOnLine(text, truth.line - 1, range) }))
    .filter((item) => item.text !== '');
  const apart = items.filter(({ kind }) => !isTruthKind(kind));
  const found = items.filter(({ kind }) => isTruthKind(kind));
  const wanted = truth.references.map(({ kind, text: printed }) => ({ kind, text: normalized(printed) }));

  const exact = pair(wanted, found, (one, other) => one.kind === other.kind && one.text === other.text);
  // An article is listed among what belongs to treaties; the reader kept them apart.
  const articles = pair(
    exact.left,
    exact.right,
    (one, other) => one.kind === 'article' && other.kind === 'treaty' && one.text === other.text,
  );
  return {
    truth,
    text,
    hits: [...exact.pairs, ...articles.pairs],
    missed: articles.left,
    surplus: articles.right.map((item) => (isArticleOfTreaty(item) ? { ...item, kind: 'article' } : item)),
    apart,
  };
}

/** Figures for each kind of the truth, in its order. */
export function figuresByKind(comparisons: readonly LineComparison[]): Map<TruthKind, Figure> {
  const count = (items: readonly Item[], kind: string) => items.filter((item) => item.kind === kind).length;
  return new Map(
    TRUTH_KINDS.map((kind) => {
      const sum = (part: 'hits' | 'missed' | 'surplus') =>
        comparisons.reduce((total, comparison) => total + count(comparison[part], kind), 0);
      const hits = sum('hits');
      return [kind, { truth: hits + sum('missed'), found: hits + sum('surplus'), hits }];
    }),
  );
}

/** All kinds together. */
export function pooled(figures: Iterable<Figure>): Figure {
  let total: Figure = { truth: 0, found: 0, hits: 0 };
  for (const { truth, found, hits } of figures)
    total = { truth: total.truth + truth, found: total.found + found, hits: total.hits + hits };
  return total;
}

/** Without invisible signs, every blank an ordinary one, every hyphen an ordinary one. */
export const normalized = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();

const isTruthKind = (kind: string): kind is TruthKind => (TRUTH_KINDS as readonly string[]).includes(kind);

/** The part of a range that lies on this line (from 0), normalized; empty where it does not touch it. */
function partOnLine(text: string, line: number, { start, end }: Range): string {
  if (line < start.line || line > end.line) return '';
  return normalized(
    text.slice(line === start.line ? start.character : 0, line === end.line ? end.character : text.length),
  );
}

/** `12 (b)`, `IV`, and not a name such as "1951 Convention": begins with a number and holds no word longer than "bis". */
const isArticleOfTreaty = ({ kind, text }: Item): boolean =>
  kind === 'treaty' && /^(?:[\d(]|[IVXLC]+\b)/.test(text) && !/\p{L}{4}/u.test(text);

/** Pairs items of two lists one to one; what has no partner remains in its order. */
function pair(
  left: readonly Item[],
  right: readonly Item[],
  matches: (one: Item, other: Item) => boolean,
): { pairs: Item[]; left: Item[]; right: Item[] } {
  const free = [...right];
  const pairs: Item[] = [];
  const alone: Item[] = [];
  for (const one of left) {
    const at = free.findIndex((other) => matches(one, other));
    if (at < 0) {
      alone.push(one);
    } else {
      free.splice(at, 1);
      pairs.push(one);
    }
  }
  return { pairs, left: alone, right: free };
}
