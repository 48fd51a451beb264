import { romanValue } from '../text/numerals';
import { bodyOfSymbol } from './data/bodies';
import { countryOfCode } from './data/countries';
import { isYear, MODIFIER, withoutModifiers } from './symbolShape';

/** What kind of document a symbol proves it to be. */
export type DocumentType =
  | 'budget fascicle'
  | 'common core document'
  | 'communication'
  | 'compilation by the Office of the High Commissioner'
  | 'concluding observations'
  | 'conference room paper'
  | 'decision'
  | 'general comment'
  | 'information document'
  | 'limited distribution'
  | 'list of issues'
  | 'list of issues prior to reporting'
  | 'national report'
  | 'replies to the list of issues'
  | 'resolution'
  | 'stakeholder summary'
  | 'statement by the President'
  | 'submission of a national human rights institution'
  | 'submission of a non-governmental organization'
  | 'summary record'
  | 'verbatim record'
  | 'working paper';

export interface Modifier {
  readonly kind: 'addendum' | 'revision' | 'corrigendum' | 'amendment' | 'summary';
  /** Null for a summary, which has none. */
  readonly number: number | null;
}

/** What a document symbol tells by itself. */
export interface SymbolParts {
  /** Id in data/bodies.ts. */
  readonly body: string | null;
  /** `57`, `S-30`, `ES-10`. */
  readonly session: number | string | null;
  readonly year: number | null;
  /** The code as it is written: `SVN`. */
  readonly country: string | null;
  readonly type: DocumentType | null;
  /** The number of the document in its series: `78`, `8-11`, `10` of `L.10`. */
  readonly serial: string | null;
  /** In the order in which they stand. */
  readonly modifiers: readonly Modifier[];
}

const MODIFIER_KINDS: Readonly<Record<string, Modifier['kind']>> = {
  Add: 'addendum',
  Rev: 'revision',
  Corr: 'corrigendum',
  Amend: 'amendment',
};

const TYPES: ReadonlyMap<string, DocumentType> = new Map([
  ['CO', 'concluding observations'],
  ['COBS', 'concluding observations'],
  ['GC', 'general comment'],
  ['Q', 'list of issues'],
  ['QPR', 'list of issues prior to reporting'],
  ['RQ', 'replies to the list of issues'],
  ['D', 'communication'],
  ['NGO', 'submission of a non-governmental organization'],
  ['NI', 'submission of a national human rights institution'],
  ['RES', 'resolution'],
  ['Res', 'resolution'],
  ['DEC', 'decision'],
  ['Dec', 'decision'],
  ['PRST', 'statement by the President'],
  ['CORE', 'common core document'],
  ['L', 'limited distribution'],
  ['CRP', 'conference room paper'],
  ['PV', 'verbatim record'],
  ['SR', 'summary record'],
  ['WP', 'working paper'],
  ['INF', 'information document'],
]);

/** In the series of treaty bodies only: elsewhere the same letters mean other things. */
const TREATY_BODY_TYPES: ReadonlySet<string> = new Set(['CO', 'COBS', 'GC', 'Q', 'QPR', 'RQ', 'D']);

/** The three documents of each review, by their last number. */
const REVIEW_DOCUMENTS: readonly DocumentType[] = [
  'national report',
  'compilation by the Office of the High Commissioner',
  'stakeholder summary',
];

/** Letters that mean this only with a full stop behind them: `WP.77` is a working paper, `TD/B/WP/335` of a working party. */
const DOTTED_TYPES: ReadonlySet<string> = new Set(['L', 'PV', 'SR', 'WP']);

/** What a document symbol, written as it should be, proves about its document; null for what it leaves open. */
export function describeSymbol(symbol: string): SymbolParts {
  const components = symbol.split('/');
  const core = withoutModifiers(components);
  const rest = core.slice(1).map((component) => component.split(' (', 1)[0] ?? component);
  const body = bodyOfSymbol(symbol);
  const treatyBody = body?.kind === 'treaty body';
  const numbers = lastIsSerial(components[0] ?? '', rest) ? rest.slice(0, -1) : rest;
  const year = numbers.find(isYear) ?? yearBehind(core.at(-1));
  const country = rest.find((component) => component.length === 3 && countryOfCode(component) !== undefined);
  return {
    body: body?.id ?? null,
    session: sessionOf(core, rest, treatyBody),
    year: year === undefined ? null : Number(year),
    country: country ?? null,
    type: typeByWord(rest, treatyBody) ?? typeByPlace(symbol, rest, body?.id) ?? null,
    serial: serialOf(rest, numbers),
    modifiers: components.slice(core.length).map(modifierOf),
  };
}

/** `L` of `L.10`. */
const word = (component: string): string => component.split('.', 1)[0] ?? '';

/** `2000` of `1325 (2000)`. */
const yearBehind = (component = ''): string | undefined => / \((\d{4})\)$/.exec(component)?.[1];

function modifierOf(component: string): Modifier {
  const [, name, number] = MODIFIER.exec(component) ?? [];
  return { kind: MODIFIER_KINDS[name ?? ''] ?? 'summary', number: number === undefined ? null : Number(number) };
}

/** Four digits at the end that are no year: `A/59/2005`, `A/AC.109/2013`, `S/RES/1990 (1998)`. */
function lastIsSerial(first: string, rest: readonly string[]): boolean {
  const before = rest.at(-2) ?? '';
  return before === 'RES' || /^AC\.\d/.test(before) || (first === 'A' && /^\d{1,3}$/.test(before));
}

/** The number of the document: what stands last, without the letters before it. A year alone is none, but in `D/488/1992`. */
function serialOf(rest: readonly string[], numbers: readonly string[]): string | null {
  const last = rest.at(-1) ?? '';
  if (rest.at(-3) === 'D') return `${rest.at(-2) ?? ''}/${last}`;
  if (isYear(last) && numbers.length === rest.length) return null;
  return /^(?:[A-Za-z]+\.)?(\d+[A-Z]?(?:-\d+)?(?: [A-Z])?)$/.exec(last)?.[1] ?? null;
}

/**
 * The session that stands before the number of the document, in the series that are numbered by sessions: those of the
 * General Assembly, its committees and its councils. Behind the number in its first thirty sessions: `2200 A (XXI)`.
 */
function sessionOf(core: readonly string[], rest: readonly string[], treatyBody: boolean): number | string | null {
  const special = rest.find((component) => /^E?S-\d{1,2}$/.test(component));
  if (special !== undefined) return special;
  if (core[0] !== 'A' || treatyBody || /^(?:CONF|AC|CN)\b/.test(rest[0] ?? '')) return null;
  const numeral = / \(([IVXLC]+)\)$/.exec(core.at(-1) ?? '')?.[1];
  if (rest[0] === 'RES' && numeral !== undefined) return romanValue(numeral);
  const at = rest.findIndex((component) => /^\d{1,3}$/.test(component));
  return at >= 0 && at < rest.length - 1 ? Number(rest[at]) : null;
}

function typeByWord(rest: readonly string[], treatyBody: boolean): DocumentType | undefined {
  const announcing = rest.findLast((component) => {
    const letters = word(component);
    if (TREATY_BODY_TYPES.has(letters) && !treatyBody) return false;
    return TYPES.has(letters) && (component.includes('.') || !DOTTED_TYPES.has(letters));
  });
  return announcing === undefined ? undefined : TYPES.get(word(announcing));
}

/** Types that no letters announce. */
function typeByPlace(symbol: string, rest: readonly string[], body: string | undefined): DocumentType | undefined {
  const last = Number(rest.at(-1));
  // `A/HRC/WG.6/34/SVN/2`
  if (body === 'upr-wg' && rest.length === 5) return REVIEW_DOCUMENTS[last - 1];
  // `A/78/6 (Sect. 2)`
  return /^A\/\d+\/6 \((?:Sect|Income sect|Introduction)/.test(symbol) ? 'budget fascicle' : undefined;
}
