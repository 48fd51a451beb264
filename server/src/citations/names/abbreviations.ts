import { isLetter, isWordUnit } from '../../text/characters';
import type { Span } from '../../text/span';
import { DOUBTFUL, SHARED, SPEAKING } from './vocabulary';
import { lettersOf, wordAfter, wordAt, wordBefore } from './words';

/** What an abbreviation is at its place: a treaty, the committee of that name, or nobody can tell. */
export type Meaning = 'instrument' | 'body' | 'unknown';

/** How far the words that decide may stand away, in units. */
const NEAR = 70;

/** Words near a treaty. */
const TREATY_WORDS = new Set(
  'art arts article articles party parties sign signed signing signature protocol protocols obligations'.split(' '),
);
const TREATY_STEMS = [
  'ratif',
  'acced',
  'accession',
  'signator',
  'provision',
  'reservation',
  'domesticat',
  'incorporat',
];

/** Words near a committee. */
const COMMITTEE_STEMS = [
  'recommend',
  'concern',
  'observation',
  'report',
  'comment',
  'dialogue',
  'reply',
  'replies',
  'submission',
  'submitted',
  'session',
  'review',
  'decision',
  'committee',
  'expert',
  'member',
  'bodies',
  'body',
];

/** Whether this is how an abbreviation is written; blanks do not count: `OP- CAT` over a line end, `ICCPR-OP 2`. */
export function isSpelled(written: string, abbreviation: string): boolean {
  return withoutBlanks(lettersOf(written)) === withoutBlanks(abbreviation);
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** True where the text around is not part of a document symbol, an address or a longer word: `CRC/C/GC/34`, `CAT-scan`. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && '/-.=_@#%&'.includes(before)) return false;
  if (after !== '' && '/_=@%'.includes(after)) return false;
  return !((after === '-' || after === '\u2011' || after === '.') && isWordUnit(text.charCodeAt(end + 1)));
}

/**
 * What `CRC` is at its place. `behindName`: it is in the bracket behind the name of an instrument. Reads a bounded
 * stretch of text.
 */
export function meaningOf(text: string, abbreviation: string, span: Span, end: number, behindName: boolean): Meaning {
  const shared = SHARED.has(abbreviation);
  if (behindName || !(shared || DOUBTFUL.has(abbreviation))) return 'instrument';
  const after = wordAfter(text, wordAt(text, span.start, span.end), end);
  if (shared && after?.sign === '' && SPEAKING.has(after.key)) return 'body';
  const before = wordsNear(text, span.start);
  const own = wordsBehind(text, span.end, end);
  const ofTreaty = before.some(isTreatyWord) || (own !== undefined && TREATY_WORDS.has(own));
  if (ofTreaty) return 'instrument';
  if (!shared || before.some((word) => COMMITTEE_STEMS.some((stem) => word.startsWith(stem)))) return 'unknown';
  const link = wordBefore(text, span.start, 0)?.key;
  return link === 'the' || link === 'of' || link === 'to' ? 'instrument' : 'unknown';
}

const isTreatyWord = (word: string): boolean =>
  TREATY_WORDS.has(word) || TREATY_STEMS.some((stem) => word.startsWith(stem));

/** The words of the same clause before, in small letters. */
function wordsNear(text: string, start: number): string[] {
  const stretch = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
  const clause = stretch.slice(Math.max(stretch.lastIndexOf('. '), stretch.lastIndexOf(';')) + 1);
  return clause.split(/[^a-z]+/);
}

/** The word behind, a comma or not: "CRC, art. 3". */
function wordsBehind(text: string, from: number, end: number): string | undefined {
  let at = from;
  while (at < end && at < from + 4 && !isLetter(text.charCodeAt(at))) at++;
  return isLetter(text.charCodeAt(at)) && at < end ? wordAt(text, at, end).key : undefined;
}
