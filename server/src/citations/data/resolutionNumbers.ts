/**
 * How the organs number their resolutions and decisions.
 *
 * Sources: "Editorial Manual: Resolutions and other formal decisions of United Nations organs, I. System of
 * identification" (un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident) and "UN General Assembly Documentation:
 * Resolutions" (research.un.org/en/docs/ga/resolutions), excerpts of stored copies read in November 2026; the numbers of
 * decisions counted in ../shared/corpus, its scale set and the Human Rights Council's own list (github.com/lszoszk/hrc-voting).
 *
 * Certain: the forms, and where they change; that decisions of the Human Rights Council begin at 101. Counted, not read:
 * 201 for the Economic and Social Council; for the General Assembly 301 to the fifty-sixth session and 401 from the
 * fifty-seventh on. General knowledge: the Commission on Human Rights. The numbers that pin the first thirty sessions are
 * known resolutions, not the bounds; 35 of the 75 occur in the documents (none against them), 40 are from general knowledge.
 */

/** `2200 A (XXI)`, `60/251`, `2006/246`, `1325 (2000)`. */
export type NumberingStyle = 'number (session)' | 'session/number' | 'year/number' | 'number (year)';

export interface Numbering {
  /** Id in bodies.ts. */
  readonly body: string;
  readonly style: NumberingStyle;
  /** Sessions ("session" styles) or years ("year" styles) in which it holds; without an end it still does. */
  readonly from: number;
  readonly to?: number;
  /** What their document symbols begin with. */
  readonly symbol: string;
  /** From which number on it is a decision; left out where resolutions and decisions have no numbers in common. */
  readonly decisionsFrom?: number;
  readonly decisionSymbol?: string;
}

export const NUMBERINGS: readonly Numbering[] = [
  { body: 'ga', style: 'number (session)', from: 1, to: 30, symbol: 'A/RES' },
  {
    body: 'ga',
    style: 'session/number',
    from: 31,
    to: 56,
    symbol: 'A/RES',
    decisionsFrom: 301,
    decisionSymbol: 'A/DEC',
  },
  { body: 'ga', style: 'session/number', from: 57, symbol: 'A/RES', decisionsFrom: 401, decisionSymbol: 'A/DEC' },
  { body: 'sc', style: 'number (year)', from: 1946, symbol: 'S/RES' },
  { body: 'ecosoc', style: 'number (session)', from: 1, to: 63, symbol: 'E/RES' },
  { body: 'ecosoc', style: 'year/number', from: 1978, symbol: 'E/RES', decisionsFrom: 201, decisionSymbol: 'E/DEC' },
  {
    body: 'hrc',
    style: 'session/number',
    from: 1,
    symbol: 'A/HRC/RES',
    decisionsFrom: 101,
    decisionSymbol: 'A/HRC/DEC',
  },
  { body: 'chr', style: 'number (session)', from: 1, to: 37, symbol: 'E/CN.4/RES' },
  {
    body: 'chr',
    style: 'year/number',
    from: 1982,
    to: 2005,
    symbol: 'E/CN.4/RES',
    decisionsFrom: 101,
    decisionSymbol: 'E/CN.4/DEC',
  },
];

/** How a body numbers in a session or (where numbers go by the year) in a year. */
export function numberingOf(body: string, sessionOrYear: number): Numbering | undefined {
  return NUMBERINGS.find(
    (one) => one.body === body && sessionOrYear >= one.from && (one.to === undefined || sessionOrYear <= one.to),
  );
}

/**
 * What `57/114` of the Human Rights Council (a decision) or `2006/46` of the Economic and Social Council (a resolution)
 * must be by its number; undefined where the number does not tell.
 */
export function kindByNumber(
  body: string,
  sessionOrYear: number,
  number: number,
): 'resolution' | 'decision' | undefined {
  const from = numberingOf(body, sessionOrYear)?.decisionsFrom;
  if (from === undefined) return undefined;
  return number >= from ? 'decision' : 'resolution';
}

// ---------------------------------------------------------------------------------------------------------------------
// The first 3,541 resolutions of the General Assembly, numbered through its first thirty sessions

/** A session and two of its resolutions, the earliest and the latest that are surely known. */
type Pins = readonly [session: string, first: number, last: number];

const PINS: readonly Pins[] = [
  ['I', 1, 97],
  ['S-I', 106, 106],
  ['II', 109, 181],
  ['S-II', 186, 186],
  ['III', 194, 273],
  ['IV', 289, 364],
  ['V', 377, 500],
  ['VI', 512, 545],
  ['VII', 626, 640],
  ['VIII', 742, 748],
  ['IX', 808, 849],
  ['X', 913, 995],
  ['ES-I', 997, 1003],
  ['ES-II', 1004, 1004],
  ['XI', 1014, 1133],
  ['XII', 1145, 1202],
  ['ES-III', 1237, 1237],
  ['XIII', 1240, 1348],
  ['XIV', 1378, 1472],
  ['ES-IV', 1474, 1474],
  ['XV', 1514, 1603],
  ['S-III', 1622, 1622],
  ['XVI', 1654, 1747],
  ['XVII', 1752, 1823],
  ['S-IV', 1874, 1874],
  ['XVIII', 1881, 1991],
  ['XIX', 1995, 2006],
  ['XX', 2020, 2132],
  ['XXI', 2142, 2222],
  ['S-V', 2248, 2248],
  ['ES-V', 2252, 2256],
  ['XXII', 2263, 2373],
  ['XXIII', 2391, 2491],
  ['XXIV', 2542, 2602],
  ['XXV', 2621, 2749],
  ['XXVI', 2758, 2856],
  ['XXVII', 2911, 3026],
  ['XXVIII', 3068, 3187],
  ['S-VI', 3201, 3202],
  ['XXIX', 3211, 3357],
  ['S-VII', 3362, 3362],
  ['XXX', 3363, 3541],
];

export const GENERAL_ASSEMBLY_PINS: readonly Pins[] = PINS;

/**
 * The sessions that can have adopted one of the first 3,541 resolutions, as they are written: 2200 → ['XXI'], 2230 → ['XXI',
 * 'S-V'], the two between which it lies. Empty for any other number.
 */
export function sessionsOfNumber(number: number): readonly string[] {
  if (!Number.isInteger(number) || number < 1) return [];
  const after = PINS.findIndex(([, , last]) => number <= last);
  const here = PINS[after];
  if (here === undefined) return [];
  const before = PINS[after - 1];
  return number >= here[1] || before === undefined ? [here[0]] : [before[0], here[0]];
}
