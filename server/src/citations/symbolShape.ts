import { bodyOfSymbol } from './data/bodies';
import { countryOfCode } from './data/countries';

/**
 * Which rows of components make a document symbol (drafting rules 1.6). A component is what stands between two obliques,
 * with its parenthesis: `A`, `RES`, `1325 (2000)`.
 */

/** `Add.1`, `Rev.2`, `Corr.1`, `Amend.3`, `Summary`: what changes or supplements a document. */
export const MODIFIER = /^(?:(Add|Rev|Corr|Amend)\.(\d+)|(Summary))(?: \(.*\))?$/;

/** The kinds of papers that are numbered behind a full stop: `L.10`, `PV.39`, `Res.7`, `CRP.2`. */
const DOTTED_SERIAL =
  /^(L|CRP|PV|SR|WP|INF|Inf|Res|Dec|R|NGO|PET|NC|PM|HLS|Misc|Circ|COMM|DEC|RES|G|LIM|DC|RC|RT|S)\.\d+[A-Z]?$/;

const ENDS_WITH_NUMBER = /^\d+[A-Z]?(?:-\d+)?(?: [A-Z])?(?: ?\(.*\))?$/;

/** Words that announce a number of their own: `CO/6`, `NGO/33`, `D/488/1992`. A symbol cannot end with one. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'CO GC Q QPR RQ D DR NGO NI G INF RES DEC PRST CRP L PV SR WP REP NOTE ML GEN MC CORE C Add Rev Corr Amend Sub'.split(
    ' ',
  ),
);

/** Documents that have one number behind the first component (`CD/1839`, `TD/519`), from which number on. */
const SINGLE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['A', 100],
  ['S', 100],
  ['E', 100],
  ['T', 1000],
  ['CD', 100],
  ['TD', 1],
  ['CLCS', 1],
  ['SPLOS', 1],
  ['DPI', 100],
]);

/** First components that begin many other things; what may follow each. The rest is at home with any second component. */
const SECOND_COMPONENTS: ReadonlyMap<string, RegExp> = new Map([
  ['A', /^(?:\d+|[A-Z]+\.[A-Z\d]+|E?S-\d+|[A-Z]{2,})\b/],
  ['S', /^(?:\d{3,}|[A-Z]+\.\d+|S-\d+|[A-Z]{2,})\b/],
  ['E', /^(?:\d{3,}|[A-Z]+\.\d+|[A-Z]{2,})\b/],
  ['T', /^(?:\d{4}|RES|PV\.|PET|COM|AC\.|C\.|L\.|INF|SR\.)/],
  ['CD', /^(?:\d+|INF|PV\.|WP\.|NTB|SR\.)/],
  ['AT', /^DEC$/],
  ['EC', /^\d{2}$/],
  ['ID', /^(?:B|WG\.\d+|CONF\.\d+|WGC\.\d+)$/],
  ['LC', /^[A-Z]+\.\d+$/],
]);

/** Bodies whose papers carry a session behind these components, so that one number more must follow. */
const SESSION_BEFORE_NUMBER = /^A\/(?:HRC(?:\/(?:WG\.\d+|WGEID|WGAD|AC))?|C\.\d|BUR|INF)$/;

/** Series of publications that end with a year. */
const YEARLY = /^(?:UNCTAD|HRI|LC|DPI)$/;

const OLDEST_SESSION_IN_SYMBOLS = 30;
const LARGEST_SESSION = 130;

export function isYear(component: string | undefined): boolean {
  if (component === undefined || !/^\d{4}$/.test(component)) return false;
  const year = Number(component);
  return year >= 1945 && year <= 2099;
}

/** The components without the modifiers at their end. */
export function withoutModifiers(components: readonly string[]): readonly string[] {
  let count = components.length;
  while (count > 1 && MODIFIER.test(components[count - 1] ?? '')) count--;
  return components.slice(0, count);
}

/** Whether what stands before the last number leaves room for a document: `57` of `A/HRC/57` is a session, no document. */
function isDocumentNumber(core: readonly string[], modified: boolean): boolean {
  const last = core.at(-1) ?? '';
  const before = core.at(-2) ?? '';
  const first = core[0] ?? '';
  const value = Number(/^\d+/.exec(last)?.[0]);
  const year = isYear(last);
  if (core.length === 2) {
    const least = SINGLE_NUMBERS.get(first);
    if (least === undefined) return false;
    return (modified || value >= least) && !(year && (first === 'S' || first === 'E'));
  }
  if (core.length === 3 && /^\d/.test(before)) {
    if (first === 'A') return Number(before) > OLDEST_SESSION_IN_SYMBOLS && Number(before) <= LARGEST_SESSION;
    if (first === 'S' || first === 'E' || first === 'DP' || first === 'UNW') return isYear(before);
  }
  const stem = core.slice(0, -1).join('/');
  if (before === 'PRST' || before === 'D' || stem === 'CCPR/CO') return false;
  if (core.at(-3) === 'D') return year;
  if (before === 'RES' || before === 'DEC') {
    if (first === 'S') return true;
    return core.length === 3 && (value >= 100 || last.includes('('));
  }
  if (SESSION_BEFORE_NUMBER.test(stem)) return false;
  return !year || YEARLY.test(first);
}

/** Whether these components are a whole symbol: nothing has to follow. */
export function isWholeSymbol(components: readonly string[]): boolean {
  const core = withoutModifiers(components);
  if (core.length < 2 || !isEvident(core)) return false;
  const last = core.at(-1) ?? '';
  if (ENDS_WITH_NUMBER.test(last)) return isDocumentNumber(core, core.length < components.length);
  if (DOTTED_SERIAL.test(last))
    return core.length > 2 || core[0]?.includes('.') === true || /^[A-Z]{2}/.test(last) || core[0] === 'S';
  return false;
}

/** Whether these components may stand as a symbol though more could follow: `CCPR/CO/84/SVN`, `A/HRC/12/Add.1`. */
export function mayStandAlone(components: readonly string[]): boolean {
  if (isWholeSymbol(components)) return true;
  const core = withoutModifiers(components);
  if (core.length < 3 || !isEvident(core)) return false;
  // Serials of old committees have passed 2000: `A/AC.109/2013`.
  if (core.length < components.length || (isYear(core.at(-1)) && /^AC\.\d/.test(core.at(-2) ?? ''))) return true;
  if (core.length < 4) return false;
  const last = core.at(-1) ?? '';
  const numbered = core.slice(1, -1).some((component) => /^\d/.test(component));
  return numbered && /^[A-Z]{2,}$/.test(last) && !ANNOUNCING.has(last);
}

/** Whether the second component befits the first. */
function isEvident([first = '', second = '']: readonly string[]): boolean {
  const allowed = SECOND_COMPONENTS.get(first);
  if (allowed) return allowed.test(second);
  return first !== 'GC';
}

/** Whether the organ is told by more than its letter: `A/HRC`, `CEDAW/C`, `E/CN.6`, `S/RES`. */
export function hasKnownStem([first = '', second = '']: readonly string[]): boolean {
  if (second === 'RES' || second === 'DEC' || second === 'PRST' || /^[A-Z]+\.\d+$/.test(second)) return true;
  const body = bodyOfSymbol(`${first}/${second}`);
  return body !== undefined && (body.prefix.includes('/') || body !== bodyOfSymbol(first));
}

/** Whether the first component begins nothing but symbols of its own series: `JIU`, `ISBA`, `CBD`. */
export function isOwnSeries(first: string): boolean {
  return !SECOND_COMPONENTS.has(first) && first !== 'GC';
}

/** Whether a word of capitals can stand in the middle of a symbol: a country, or what announces a number. */
export function isInnerWord(word: string): boolean {
  return ANNOUNCING.has(word) || countryOfCode(word) !== undefined || /^[A-Z]{2,6}$/.test(word);
}
