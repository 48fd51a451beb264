import type { PlaceKind } from '../citations/citation';
import type { BoundPlace, Missing } from '../report/citations/boundCitation';
import type { CitationPlace } from '../report/citations/citationPlace';
import { memo } from '../report/memo';
import type { Report } from '../report/model';
import { findPlace } from '../report/citations/findPlace';
import type { SyntaxTree } from '../syntax/tree';
import { isBlank, isLatinCapital, isLetter, isWordUnit } from '../text/characters';
import { romanValue } from '../text/numerals';

/** What a report shows or carries with it: a mere mention means its own one where no work is named before it. */
const CARRIED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['table', 'figure', 'box', 'annex']);

/**
 * What a citation names that the report lacks; undefined where it is there or nobody can tell. A word that points ("see
 * annex IV") counts like "above": where the report numbers its annexes and no work is named beside it, its own one is meant.
 */
export function missingPlace(report: Report, bound: BoundPlace, here: CitationPlace): Missing | undefined {
  const missing = missingFrom(report, bound, here);
  return missing && !isHole(report, missing) && !hasHeadingLike(report, bound, missing) ? missing : undefined;
}

/** A number that is left out or mistyped below the last one: the rules about numbers tell the cause. */
function isHole(report: Report, missing: Missing): boolean {
  switch (missing.kind) {
    case 'paragraph':
    case 'note':
      return missing.last !== null && Number.parseInt(missing.number, 10) <= Number.parseInt(missing.last, 10);
    case 'section': {
      const value = romanValue(missing.number.split('.', 1)[0] ?? '');
      const { values, highest } = numeralsOf(report.allSections);
      return value < highest && !values.has(value);
    }
    default:
      return false;
  }
}

/** The values of the sections with Roman numerals, and the highest of them. */
const numeralsOf = memo<Report['allSections'], { readonly values: ReadonlySet<number>; readonly highest: number }>(
  (sections) => {
    const values = new Set<number>();
    let highest = 0;
    for (const { style, value } of sections) {
      if (style !== 'roman') continue;
      values.add(value);
      highest = Math.max(highest, value);
    }
    return { values, highest };
  },
);

function missingFrom(report: Report, bound: BoundPlace, here: CitationPlace): Missing | undefined {
  const { citation, target } = bound;
  if (target.status === 'unresolved') return target.missing;
  if (target.status !== 'ambiguous' || target.works.length > 0 || target.places.length > 0) return undefined;
  const { owner, kind, label, within } = citation;
  const isOurs = owner.by === 'pointer' || (owner.by === 'open' && owner.after < 0 && isMentionedAlone(report, bound));
  if (!isOurs || within !== null || label.number === '') return undefined;
  const lookup = findPlace(report, { kind, label }, here, null);
  return lookup.is === 'missing' ? lookup.missing : undefined;
}

const PLAIN_NUMBER = /^(?:\d+|[IVXLC]+)$/;
/** Words that a mention of the report's own figure stands behind, in the languages that have figures by that name. */
const IN: ReadonlySet<string> = new Set(['in', 'dans', 'en']);

/**
 * "(figure 16)", "in annex IV": with a plain number, and behind nothing that it could belong to. An annex with a capital
 * is mostly a treaty's; a number such as 4.10 is another document's.
 */
function isMentionedAlone({ tree }: Report, { citation, block }: BoundPlace): boolean {
  const { kind, label, word, end } = citation;
  if (!CARRIED.has(kind) || !PLAIN_NUMBER.test(label.number)) return false;
  if (kind === 'annex' && isLatinCapital(tree.textOf(block, word.start, word.start + 1).charCodeAt(0))) return false;
  const behind = tree.textOf(block, end, end + 2);
  if (behind.startsWith('.') && isWordUnit(behind.charCodeAt(1))) return false;
  const before = tree.textOf(block, Math.max(0, word.start - BEFORE), word.start);
  let at = before.length;
  while (at > 0 && isBlank(before.charCodeAt(at - 1))) at--;
  if (before.charAt(at - 1) === '(') return true;
  let start = at;
  while (start > 0 && isLetter(before.charCodeAt(start - 1))) start--;
  return IN.has(before.slice(start, at).toLowerCase());
}

/** UTF-16 units that are looked at before the word that names a place. */
const BEFORE = 16;

/** "Annex II Agenda": another block that begins with the very name shows that the place is there, though nothing else does. */
function hasHeadingLike({ tree }: Report, { citation, block }: BoundPlace, missing: Missing): boolean {
  switch (missing.kind) {
    case 'section':
    case 'annex':
    case 'table':
    case 'figure':
    case 'box': {
      const { start, end } = citation.word;
      const blocks = beginningsOf(tree).get(nameOf(tree.textOf(block, start, end), missing.number));
      return blocks !== undefined && (blocks.first !== block || blocks.last !== block);
    }
    default:
      return false;
  }
}

/** The first and the last of the blocks that begin with a name. */
interface Beginnings {
  readonly first: number;
  readonly last: number;
}

/** Enough of a word to know it in the singular, in the plural and abbreviated: `ann`, `tab`, `fig`. */
const STEM = 3;
/** UTF-16 units in which a block says what it is. */
const BEGINNING = 48;

const nameOf = (word: string, number: string): string => `${word.slice(0, STEM)} ${number}`.toLowerCase();

/** What the blocks of a text begin with, each as the stem of a word and the number behind it. */
const beginningsOf = memo<SyntaxTree, ReadonlyMap<string, Beginnings>>((tree) => {
  const names = new Map<string, Beginnings>();
  tree.blocks.forEach(({ contentStart, contentEnd }, index) => {
    const text = tree.textOf(index, contentStart, Math.min(contentEnd, contentStart + BEGINNING));
    let at = 0;
    while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
    const word = at;
    while (isLetter(text.charCodeAt(at))) at++;
    const end = at;
    while (isBlank(text.charCodeAt(at))) at++;
    const number = at;
    while (isWordUnit(text.charCodeAt(at))) at++;
    if (end === word || number === end || at === number) return;
    const name = nameOf(text.slice(word, end), text.slice(number, at));
    names.set(name, { first: names.get(name)?.first ?? index, last: index });
  });
  return names;
});
