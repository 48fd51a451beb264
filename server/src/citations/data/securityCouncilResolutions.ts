/**
 * The years of the resolutions of the Security Council, which are numbered through from 1 (1946).
 *
 * Sources: for 1946–2011 a list of all resolutions with their years ("Security Council Resolution References",
 * github.com/UniteIdeas, 2015), to 1993 beside it the files of "CR-UNSC" (github.com/SeanFobbe/cr-unsc, April 2025); for
 * 2012–2024 the mentions with their year in ../shared/corpus and its scale set, and for 2021–2024 the numbers of
 * resolutions a year in "In Hindsight: The Security Council in 2024" (securitycouncilreport.org, January 2025); for 2018/19
 * the texts of 2451 and 2452; for 2025 the symbols S/RES/2811 (2025) and S/RES/2812 (2026), seen in copies of 2026.
 *
 * Certain, with two reserves: at the turns of 2013/14 (2128–2132), 2014/15 (2196–2197), 2015/16 (2259–2267), 2016/17
 * (2335–2340), 2017/18 (2398–2400) and 2019/20 (2497–2503) the numbers in brackets were not seen with their year; there the
 * bound is from general knowledge. And the last number of 2025 rests on two mentions. Of about 1,700 mentions in 1,490
 * documents all agree but for misprints of their own (1325 (2005), 1648 (2009)).
 */

/** The first resolution of each year from 1946 on. */
const FIRST_OF_YEAR: readonly number[] = [
  // 1946–1949
  1, 16, 38, 67,
  // 1950–1959
  79, 90, 97, 99, 104, 106, 111, 122, 127, 132,
  // 1960–1969
  133, 161, 171, 178, 186, 200, 220, 233, 245, 263,
  // 1970–1979
  276, 292, 308, 325, 345, 367, 385, 403, 423, 444,
  // 1980–1989
  462, 485, 500, 529, 546, 560, 581, 594, 607, 627,
  // 1990–1999
  647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220,
  // 2000–2009
  1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795, 1860,
  // 2010–2019
  1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452,
  // 2020–2025
  2504, 2561, 2618, 2672, 2722, 2768,
];

const FIRST_YEAR = 1946;

/** The last resolution of the last year of the table. */
const LAST = 2811;

export interface ResolutionsOfYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

export const SECURITY_COUNCIL_RESOLUTIONS: readonly ResolutionsOfYear[] = FIRST_OF_YEAR.map((first, index) => ({
  year: FIRST_YEAR + index,
  first,
  last: (FIRST_OF_YEAR[index + 1] ?? LAST + 1) - 1,
}));

/** The year of a Security Council resolution: 1325 → 2000. Undefined for a number that the table does not reach (yet). */
export function yearsOfResolution(number: number): number | undefined {
  if (!Number.isInteger(number)) return undefined;
  return SECURITY_COUNCIL_RESOLUTIONS.find(({ first, last }) => number >= first && number <= last)?.year;
}
