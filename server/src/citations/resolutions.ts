import { romanValue } from '../text/numerals';
import type { ResolutionCitation } from './citation';
import type { Token } from './tokens';
import { afterSeparator, bodyBehind, keywordAt, wordAt } from './walk';

/** Resolutions and the index of the first token behind them, their date and their body. */
export interface Resolutions {
  readonly citations: readonly ResolutionCitation[];
  readonly next: number;
}

/** Reads `number` with what makes it whole; the index behind it, or undefined where none begins. */
interface ReadNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** `A` of "3411 A and B (XXX)", whose session only the last one carries. */
  readonly open: boolean;
}

/**
 * The resolutions or decisions from `tokens[first]` on, which the word at `tokens[at]` announces: `60/251`, `1325 (2000)`, `2200 A (XXI)`, `3411 A and B
 * (XXX)`, `2006/46`, `S-28/1`, each with its own span (drafting rules C9 to C14).
 */
export function readResolutions(
  tokens: readonly Token[],
  at: number,
  first: number,
  kind: 'resolution' | 'decision',
  ownBody: string | null,
): Resolutions {
  const found: ReadNumber[] = [];
  let next = first;
  if (keywordAt(tokens, next) === 'number') next++;
  for (;;) {
    const from = found.length === 0 ? next : afterSeparator(tokens, next);
    if (from < 0) break;
    const one = readNumber(tokens, from, found.at(-1));
    if (!one || (found.length > 0 && !belongs(one, found.at(-1), tokens))) break;
    found.push(one);
    next = afterDate(tokens, one.next);
  }
  if (found.length === 0) return { citations: [], next };
  const behind = bodyBehind(tokens, next);
  const numbers = withSessions(found);
  const body = behind?.body ?? bodyBefore(tokens, at, numbers[0] ?? '') ?? ownBody;
  return {
    citations: found.map(({ start, end }, index) => ({
      kind,
      start,
      end,
      number: numbers[index] ?? '',
      body,
      statement: false,
    })),
    next: behind?.next ?? next,
  };
}

/** `60/251`, `2006/46`, `S-28/1`, `1325 (2000)`, `2200 A (XXI)`, `12`. */
function readNumber(tokens: readonly Token[], at: number, before: ReadNumber | undefined): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const special = readSpecialSession(tokens, at);
  if (special) return withLetter(tokens, special);
  if (token.is === 'word' && before?.open && /^[A-Z]$/.test(token.written))
    return withSession(tokens, {
      number: `${stemOf(before.number)} ${token.written}`,
      start: token.start,
      end: token.end,
      next: at + 1,
      open: true,
    });
  if (token.is !== 'number' || !/^\d{1,4}(?:\/\d{1,4}[A-Z]?)?$/.test(token.text)) return undefined;
  const number = { number: token.text, start: token.start, end: token.end, next: at + 1, open: false };
  if (token.text.includes('/')) return withLetter(tokens, number);
  const ofParties = readDecisionOfParties(tokens, at);
  if (ofParties) return ofParties;
  return withSession(tokens, withLetter(tokens, number));
}

/** `1/CP.21`, `2/CMA.3`: decisions of the parties to the conventions on climate. */
function readDecisionOfParties(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const [number, slash, word, stop, session] = tokens.slice(at, at + 5);
  if (number?.is !== 'number' || slash?.is !== 'slash' || slash.spaced || word?.is !== 'word') return undefined;
  if (!/^(?:CP|CMP|CMA)$/.test(word.written) || stop?.is !== 'stop' || session?.is !== 'number') return undefined;
  return {
    number: `${number.text}/${word.written}.${session.text}`,
    start: number.start,
    end: session.end,
    next: at + 5,
    open: false,
  };
}

const stemOf = (number: string): string => number.split(' ')[0] ?? number;

/** `S-28/1`, `ES-10/22`, and the `PRST 9/2` of a statement. */
function readSpecialSession(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = wordAt(tokens, at);
  if (!word || (word.written !== 'S' && word.written !== 'ES')) return undefined;
  const [dash, number] = [tokens[at + 1], tokens[at + 2]];
  if (dash?.is !== 'dash' || number?.is !== 'number' || number.spaced || !number.text.includes('/')) return undefined;
  return { number: `${word.written}-${number.text}`, start: word.start, end: number.end, next: at + 3, open: false };
}

/** The `A` of `31/16 A` and `2200 A`. */
function withLetter(tokens: readonly Token[], one: ReadNumber): ReadNumber {
  const word = wordAt(tokens, one.next);
  if (!word || !/^[A-Z]$/.test(word.written) || !word.spaced) return one;
  const after = tokens[one.next + 1];
  // "resolution 60/251 A new body …" is no letter; a sentence goes on in small letters behind it.
  if (after?.is === 'word' && !after.keyword && !after.capital) return one;
  return { ...one, number: `${one.number} ${word.written}`, end: word.end, next: one.next + 1, open: true };
}

/** The `(XXI)` of `2200 A (XXI)`, the `(2000)` of `1325 (2000)`. */
function withSession(tokens: readonly Token[], one: ReadNumber): ReadNumber {
  const token = tokens[one.next];
  if (token?.is !== 'bracketed') return one;
  const session = /^(?:E?S-)?[IVXLC]+$/.test(token.text) && !Number.isNaN(romanValue(token.text.replace(/^E?S-/, '')));
  if (!session && !/^(?:19[4-9]|20\d)\d$/.test(token.text)) return one;
  return { ...one, number: `${one.number} (${token.text})`, end: token.end, next: one.next + 1, open: false };
}

/** Whether a further number is of the same list: of the same form, so that "resolution 60/251, 12 States" has one. */
function belongs(one: ReadNumber, before: ReadNumber | undefined, tokens: readonly Token[]): boolean {
  if (before?.open) return true;
  const plain = /^\d+$/;
  if (!plain.test(one.number)) return true;
  const after = tokens[one.next];
  return plain.test(before?.number ?? '') && after?.is !== 'word';
}

/** The session of "3411 A and B (XXX)" belongs to both. */
function withSessions(found: readonly ReadNumber[]): string[] {
  let session = '';
  return [...found]
    .reverse()
    .map(({ number, open }) => {
      const bracket = number.indexOf(' (');
      const own = bracket < 0 ? undefined : number.slice(bracket);
      if (own) session = own;
      else if (!open) session = '';
      return own === undefined && open && !number.includes('/') ? number + session : number;
    })
    .reverse();
}

/** Whether a number without "resolution" before it is one all the same: "55/20 of 4 April 2024", as lists go on with. */
export function isDatedResolution(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== 'number' || !/^\d{1,4}\/\d{1,4}$/.test(token.text)) return false;
  const before = tokens[at - 1];
  if (before && before.is !== 'comma' && keywordAt(tokens, at - 1) !== 'and') return false;
  return afterDate(tokens, at + 1) === at + DATE;
}

/** The tokens of a resolution's number and "of 4 April 2024". */
const DATE = 5;
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** Passes over "of 15 March 2006". */
function afterDate(tokens: readonly Token[], at: number): number {
  if (keywordAt(tokens, at) !== 'of') return at;
  const [day, month, year] = [tokens[at + 1], wordAt(tokens, at + 2), tokens[at + 3]];
  if (day?.is !== 'number' || !month || !MONTHS.has(month.text)) return at;
  return year?.is === 'number' ? at + 4 : at + 3;
}

/** How far before the word its body may stand: "the Assembly, by its resolution". */
const NEAREST_BODY = 5;

/** The body that the words before name: "Human Rights Council resolution", "the Assembly, in its resolution". */
function bodyBefore(tokens: readonly Token[], at: number, number: string): string | null {
  for (let before = at - 1; before >= 0 && at - before <= NEAREST_BODY; before--) {
    const token = tokens[before];
    if (token?.is === 'name') {
      const { found, written } = token;
      if (found.kind !== 'body') return null;
      return found.body === '' ? bodyOfShortName(written, number) : found.body;
    }
    const small = token?.is === 'word' && token.keyword && token.keyword.is !== 'and';
    if (!small && token?.is !== 'comma') return null;
  }
  return null;
}

/** "the Assembly" is one; "the Council" may be three, which number in three ways. */
function bodyOfShortName(name: string, number: string): string | null {
  if (name === 'Assembly') return 'ga';
  if (name !== 'Council') return null;
  if (/^\d+ \(\d{4}\)$/.test(number)) return 'sc';
  return /^(?:19|20)\d\d\/\d+$/.test(number) ? 'ecosoc' : null;
}
