import { isDigit } from '../text/characters';
import { romanValue } from '../text/numerals';
import { BODIES, bodyOfSymbol } from './data/bodies';
import { generalComment, generalCommentWithSymbol } from './data/generalComments';
import type { SeriesPlace } from './citation';
import { instrumentById, instrumentsInSeries } from './data/instruments';
import type { Language } from './data/languages';
import { nameKey } from './data/names';
import { kindByNumber, NUMBERINGS, sessionsOfNumber, type NumberingStyle } from './data/resolutionNumbers';
import { yearsOfResolution } from './data/securityCouncilResolutions';
import { HUMAN_RIGHTS_COUNCIL_SESSIONS, LAST_REGULAR_SESSION, yearsOfSession } from './data/sessions';
import { readSymbol } from './symbols';
import type { Work } from './work';

type ResolutionKind = 'resolution' | 'decision';

/** Stands in a key for a body or committee that is not known. */
const UNKNOWN = '?';

// ---------------------------------------------------------------------------------------------------------------------
// Numbers of resolutions

/** A number of a resolution, taken apart. */
interface ResolutionNumber {
  readonly style: NumberingStyle | 'special session' | 'statement';
  /** `60` of `60/251`, `XXI`, `S-28`, `2006`, `2000`: what the number stands before or behind. */
  readonly series: string;
  readonly number: number;
  /** `A` of `2200 A (XXI)` and of `31/16 A`. */
  readonly letter: string;
}

const BEHIND = /^(\d{1,4})(?: ?([A-Z]))? ?\(((?:E?S-)?[IVXLC]{1,8}|\d{4})\)$/;
const BEFORE = /^(PRST[ /])?((?:E?S-)?\d{1,4})\/(\d{1,4})(?: ?([A-Z]))?$/;
const FIRST_YEAR = 1946;

function numberOf(written: string): ResolutionNumber | undefined {
  const behind = BEHIND.exec(written);
  if (behind) {
    const [, number = '', letter = '', series = ''] = behind;
    const style = isDigit(series.charCodeAt(0)) ? 'number (year)' : 'number (session)';
    return { style, series, number: Number(number), letter };
  }
  const before = BEFORE.exec(written);
  if (!before) return undefined;
  const [, statement, series = '', number = '', letter = ''] = before;
  let style: ResolutionNumber['style'] = Number(series) >= FIRST_YEAR ? 'year/number' : 'session/number';
  if (statement !== undefined) style = 'statement';
  else if (series.includes('-')) style = 'special session';
  return { style, series, number: Number(number), letter };
}

/** The number as it should be written: `2200 A (XXI)`, `31/16 A`, `1325 (2000)`, `PRST 9/2`. */
function writtenNumber({ style, series, number, letter }: ResolutionNumber): string {
  const part = letter === '' ? '' : ` ${letter}`;
  if (style === 'number (year)' || style === 'number (session)') return `${String(number)}${part} (${series})`;
  return `${style === 'statement' ? 'PRST ' : ''}${series}/${String(number)}${part}`;
}

/** The value of a session in its series: `XXI` → 21, `S-VI` → `S-6`, `54` → 54. */
function sessionOf(series: string): number | string {
  const numeral = series.replace(/^E?S-/, '');
  const value = isDigit(numeral.charCodeAt(0)) ? Number(numeral) : romanValue(numeral);
  return numeral === series ? value : `${series.slice(0, series.length - numeral.length)}${String(value)}`;
}

/**
 * The ids of the bodies that can have adopted what carries this number (`54/36`, `1325 (2000)`, `2200 A (XXI)`, `2006/46`,
 * `S-28/1`), by the way it is numbered and by what the sessions are known to have adopted. The likeliest first: where
 * both are possible, resolutions of the Human Rights Council are cited nine times as often as those of the General
 * Assembly (123 to 14 in 1,300 reports).
 */
export function bodiesOfNumber(kind: ResolutionKind, number: string): string[] {
  const parts = numberOf(oneBlank(number));
  if (!parts) return [];
  switch (parts.style) {
    case 'number (year)':
      return kind === 'resolution' && Number(parts.series) >= FIRST_YEAR && parts.letter === '' ? ['sc'] : [];
    case 'number (session)':
      return bodiesOfOldNumber(parts);
    case 'special session':
      return ['hrc', 'ga'].filter((body) => yearsOfSession(body, parts.series) !== undefined);
    case 'statement':
      return Number(parts.series) >= FIRST_YEAR ? ['sc'] : ['hrc'];
    case 'year/number':
    case 'session/number':
      return ['hrc', 'ga', 'ecosoc', 'chr'].filter((body) => hasAdopted(body, kind, parts));
  }
}

/** The largest numbers of resolutions that the Economic and Social Council and the Commission on Human Rights gave then. */
const LAST_OLD_NUMBERS = { ecosoc: 2130, chr: 40 } as const;

function bodiesOfOldNumber({ series, number }: ResolutionNumber): string[] {
  const session = sessionOf(series);
  const bodies: string[] = [];
  if (sessionsOfNumber(number).includes(series)) bodies.push('ga');
  if (typeof session === 'string') return bodies;
  for (const body of ['ecosoc', 'chr'] as const) {
    if (number <= LAST_OLD_NUMBERS[body] && numberingFor(body, 'number (session)', session)) bodies.push(body);
  }
  return bodies;
}

/** Decisions of the Human Rights Council count from 101; no session adopted so many. */
const LAST_COUNCIL_DECISION = 199;

function hasAdopted(body: string, kind: ResolutionKind, { style, series, number, letter }: ResolutionNumber): boolean {
  const session = Number(series);
  if (!numberingFor(body, style, session) || (letter !== '' && body !== 'ga')) return false;
  if (kindByNumber(body, session, number) !== kind) return false;
  if (body === 'ga') return session <= LAST_REGULAR_SESSION;
  if (body !== 'hrc') return true;
  const held = HUMAN_RIGHTS_COUNCIL_SESSIONS[session - 1];
  // The table ends with the last session that was held when it was made.
  if (!held) return session === HUMAN_RIGHTS_COUNCIL_SESSIONS.length + 1;
  return number <= (kind === 'decision' ? LAST_COUNCIL_DECISION : held.resolutions);
}

const numberingFor = (body: string, style: string, at: number) =>
  NUMBERINGS.find((one) => one.body === body && one.style === style && at >= one.from && at <= (one.to ?? Infinity));

// ---------------------------------------------------------------------------------------------------------------------
// Resolutions

/**
 * A resolution, decision or statement by the President (`PRST 9/2`) by its number without the body. Its symbol is given
 * where the body (an id of data/bodies.ts) has symbols for such numbers. If the number itself tells resolution from
 * decision, it decides; and the year of a Security Council resolution comes from the table, however it is cited, so
 * that one work has one key.
 */
export function workOfResolution(kind: ResolutionKind, body: string | null, number: string): Work {
  const parts = numberOf(oneBlank(number));
  if (!parts) return resolution(kind, body, body === 'sc' ? securityCouncilNumber(oneBlank(number)) : oneBlank(number));
  if (body === 'sc' && parts.style === 'number (year)')
    return resolution(kind, body, securityCouncilNumber(String(parts.number), parts.series));
  const session = sessionOf(parts.series);
  const told = body !== null && typeof session === 'number' ? kindByNumber(body, session, parts.number) : undefined;
  const modern = parts.style === 'session/number' || parts.style === 'year/number';
  return resolution(modern ? (told ?? kind) : kind, body, writtenNumber(parts));
}

function resolution(kind: ResolutionKind, body: string | null, name: string): Work {
  return {
    key: `${kind}:${body ?? UNKNOWN}:${name}`,
    kind,
    symbol: body === null ? null : symbolOfResolution(kind, body, name),
    body,
    instrument: null,
    name,
  };
}

/** `1325` and `1325 (2001)` → `1325 (2000)`; past the end of the table as it is written. */
function securityCouncilNumber(number: string, year?: string): string {
  const known = /^\d{1,4}$/.test(number) ? yearsOfResolution(Number(number)) : undefined;
  const behind = known === undefined ? year : String(known);
  return behind === undefined ? number : `${number} (${behind})`;
}

function symbolOfResolution(kind: ResolutionKind, body: string, name: string): string | null {
  const parts = numberOf(name);
  if (!parts) return null;
  if (parts.style === 'statement') {
    const prefix = BODIES.find(({ id }) => id === body)?.prefix;
    return prefix === undefined ? null : `${prefix}/PRST/${name.slice('PRST '.length)}`;
  }
  const session = sessionOf(parts.series);
  const numbering = NUMBERINGS.find(
    (one) =>
      one.body === body &&
      (typeof session === 'string' ||
        (one.style === parts.style && session >= one.from && session <= (one.to ?? Infinity))),
  );
  const prefix = kind === 'decision' ? numbering?.decisionSymbol : numbering?.symbol;
  return prefix === undefined ? null : `${prefix}/${name}`;
}

/** The symbol's beginning, the body and the kind of every series of resolutions. The longest beginnings first. */
const RESOLUTION_SYMBOLS = [
  ...NUMBERINGS.flatMap(({ body, symbol, decisionSymbol }) => [
    { prefix: `${symbol}/`, body, kind: 'resolution' as const, statement: false },
    ...(decisionSymbol === undefined
      ? []
      : [{ prefix: `${decisionSymbol}/`, body, kind: 'decision' as const, statement: false }]),
  ]),
  { prefix: 'A/HRC/PRST/', body: 'hrc', kind: 'resolution' as const, statement: true },
  { prefix: 'S/PRST/', body: 'sc', kind: 'resolution' as const, statement: true },
];

// ---------------------------------------------------------------------------------------------------------------------
// Documents

/**
 * The work that a document symbol names: the resolution of `A/RES/60/251`, the general comment of `CCPR/C/GC/34`, else the
 * document itself.
 */
export function workOfDocument(symbol: string): Work {
  for (const { prefix, body, kind, statement } of RESOLUTION_SYMBOLS) {
    if (!symbol.startsWith(prefix)) continue;
    const number = `${statement ? 'PRST ' : ''}${symbol.slice(prefix.length)}`;
    if (numberOf(number) || (body === 'sc' && /^\d{1,4}$/.test(number))) return workOfResolution(kind, body, number);
  }
  const comment = generalCommentWithSymbol(symbol) ?? untabledGeneralComment(symbol);
  if (comment) return { ...workOfGeneralComment(comment.committee, comment.number, comment.word), symbol };
  return {
    key: `document:${symbol}`,
    kind: 'document',
    symbol,
    body: bodyOfSymbol(symbol)?.id ?? null,
    instrument: null,
    name: symbol,
  };
}

/** `CRPD/C/GC/99`: newer than the table. */
function untabledGeneralComment(symbol: string) {
  const number = /\/GC\/(\d{1,3})$/.exec(symbol)?.[1];
  const body = bodyOfSymbol(symbol);
  if (number === undefined || body?.kind !== 'treaty body' || symbol !== `${body.prefix}/GC/${number}`)
    return undefined;
  return { committee: body.id, number: Number(number), word: 'comment' as const };
}

// ---------------------------------------------------------------------------------------------------------------------
// Other works

/**
 * A general comment or recommendation; `committee` is an id of data/bodies.ts. Of a known committee the two words mean one
 * series; while the committee is not known, they tell two works apart.
 */
export function workOfGeneralComment(
  committee: string | null,
  number: number,
  word: 'comment' | 'recommendation',
): Work {
  const series = word === 'comment' ? 'generalComment' : 'generalRecommendation';
  return {
    key:
      committee === null ? `${series}:${UNKNOWN}:${String(number)}` : `generalComment:${committee}:${String(number)}`,
    kind: 'generalComment',
    symbol: committee === null ? null : (generalComment(committee, number)?.symbol ?? null),
    body: committee,
    instrument: null,
    name: String(number),
  };
}

/** An instrument of data/instruments.ts by its id. */
export function workOfInstrument(id: string): Work {
  const name = instrumentById(id)?.names.en ?? id;
  return { key: `treaty:${id}`, kind: 'treaty', symbol: null, body: null, instrument: id, name };
}

/** An instrument that data/instruments.ts does not hold, by its name. */
export function workOfUnlistedInstrument(name: string): Work {
  const clean = oneBlank(name);
  return { key: `treaty:"${nameKey(clean)}"`, kind: 'treaty', symbol: null, body: null, instrument: null, name: clean };
}

/** The treaty at a place in the United Nations Treaty Series: the instrument if only one of the table stands there. */
export function workOfTreatySeries({ volume, number }: SeriesPlace): Work {
  const [instrument, ...others] = instrumentsInSeries(volume, number);
  if (instrument && others.length === 0) return workOfInstrument(instrument.id);
  const numbered = number === null ? '' : `, No. ${String(number)}`;
  const name = `United Nations, Treaty Series, vol. ${String(volume)}${numbered}`;
  return {
    key: `treatySeries:${String(volume)}:${String(number)}`,
    kind: 'treaty',
    symbol: null,
    body: null,
    instrument: null,
    name,
  };
}

/** A communication of special procedures by its reference without the letters of its type: `KHM 1/2025`. */
export function workOfCommunication(reference: string): Work {
  const name = oneBlank(reference);
  return { key: `communication:${name}`, kind: 'communication', symbol: null, body: null, instrument: null, name };
}

/** What lies at a web address: the document that it leads to, else the page. `https://www.` and a last oblique tell no pages apart. */
export function workOfAddress(url: string): Work {
  const symbol = symbolOfAddress(url);
  if (symbol !== null) return workOfDocument(symbol);
  const { host, path, query } = partsOf(url);
  const key = `url:${host}${path.endsWith('/') ? path.slice(0, -1) : path}${query === '' ? '' : `?${query}`}`;
  return { key, kind: 'url', symbol: null, body: null, instrument: null, name: url };
}

const BLANKS = /[\s\u200b-\u200f\u2060\ufeff]+/;

const oneBlank = (text: string): string => text.split(BLANKS).filter(Boolean).join(' ');

// ---------------------------------------------------------------------------------------------------------------------
// Addresses

/** An address without its scheme, `www.` and fragment. */
function partsOf(url: string): { host: string; path: string; query: string } {
  const scheme = url.indexOf('://');
  const bare = (scheme < 0 ? url : url.slice(scheme + 3)).split('#', 1)[0] ?? '';
  const mark = bare.indexOf('?');
  const place = mark < 0 ? bare : bare.slice(0, mark);
  const slash = place.indexOf('/');
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  return {
    host: host.startsWith('www.') ? host.slice('www.'.length) : host,
    path: slash < 0 ? '' : place.slice(slash),
    query: mark < 0 ? '' : bare.slice(mark + 1),
  };
}

/** Where the symbol is the path; elsewhere it is a parameter. */
const SYMBOL_IN_PATH: ReadonlySet<string> = new Set(['docs.un.org', 'undocs.org']);
const SYMBOL_IN_QUERY: ReadonlySet<string> = new Set([
  ...SYMBOL_IN_PATH,
  'documents.un.org',
  'daccess-ods.un.org',
  'daccess-dds-ny.un.org',
  'un.org',
]);
const PARAMETERS: ReadonlySet<string> = new Set(['s', 'symbol', 'ds']);
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'ar', 'zh', 'ru', 'de', 'e', 'f', 'a', 'c', 'r']);

/**
 * The document symbol to which an address of the United Nations leads: `https://docs.un.org/en/A/HRC/57/78`,
 * `undocs.org/A/HRC/57/78`, `documents.un.org/…?s=A/HRC/57/78`, `daccess-ods.un.org/…?Open&DS=A/HRC/57/78`. Null for any
 * other address. Of a joint symbol the first half.
 */
export function symbolOfAddress(url: string): string | null {
  const { host, path, query } = partsOf(url);
  if (SYMBOL_IN_QUERY.has(host)) {
    for (const parameter of query.split('&')) {
      const sign = parameter.indexOf('=');
      if (sign > 0 && PARAMETERS.has(parameter.slice(0, sign).toLowerCase()))
        return symbolIn(parameter.slice(sign + 1));
    }
  }
  return SYMBOL_IN_PATH.has(host) ? symbolIn(path) : null;
}

/** Longer than any symbol, percent-encoded. */
const LONGEST_SYMBOL = 240;

function symbolIn(encoded: string): string | null {
  if (encoded.length > LONGEST_SYMBOL) return null;
  const parts = decoded(encoded).split('/').filter(Boolean);
  const written = (LANGUAGES.has(parts[0] ?? '') ? parts.slice(1) : parts).join('/').trim();
  const found = readSymbol(written, 0, written.length);
  return found && (found.joint ?? found).end === written.length ? found.symbol : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Where a reader finds the work, in the reader's language; null for what has no symbol. */
export function addressOfWork(work: Work, language: Language): string | null {
  if (work.symbol === null) return null;
  const path = work.symbol.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `https://docs.un.org/${language}/${path}`;
}
