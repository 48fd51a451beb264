/**
 * Sessions and the years in which they were held.
 *
 * Sources: for the Human Rights Council the resolutions themselves with their dates (OHCHR library, by way of
 * github.com/lszoszk/hrc-voting, 21 July 2026); for the Working Group on the Universal Periodic Review the mastheads of its
 * documents in the scale set; for the others general knowledge, compared with the sessions that ../shared/corpus and its
 * scale set date, and with agendas and annual reports of which excerpts could be read in November 2026 (docstore.ohchr.org:
 * CAT/C/72/1, CAT/C/79/1, CMW/C/31/1 to CMW/C/39/1, A/80/18, A/70/44 …).
 *
 * Certain: the Human Rights Council, the Working Group, the regular sessions of the General Assembly. Nearly certain: its
 * special sessions and the sessions of the Economic and Social Council (general knowledge); the treaty bodies, whose yearly
 * rhythm was counted out between the sessions that documents date, about 40 in all, none against it. Each table ends
 * where it is no longer sure (in 2025 sessions were cut for lack of money). The functional commissions: one a year, from
 * general knowledge, checked at one to three sessions each.
 *
 * A document may bear the number of a session before it opens: A/80/188 is of July 2025, the session of September 2025.
 */

export interface YearSpan {
  readonly first: number;
  /** Left out while the session goes on. */
  readonly last?: number;
}

// --- General Assembly

/** The last regular session that has opened. */
export const LAST_REGULAR_SESSION = 81;

/** Special sessions S-1, S-2 …, by year. */
const SPECIAL_SESSIONS: readonly number[] = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997,
  1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** Emergency special sessions ES-1, ES-2 … */
const EMERGENCY_SESSIONS: readonly YearSpan[] = [
  { first: 1956, last: 1956 },
  { first: 1956, last: 1956 },
  { first: 1958, last: 1958 },
  { first: 1960, last: 1960 },
  { first: 1967, last: 1967 },
  { first: 1980, last: 1980 },
  { first: 1980, last: 1982 },
  { first: 1981, last: 1981 },
  { first: 1982, last: 1982 },
  { first: 1997 },
  { first: 2022 },
];

// --- Human Rights Council

export interface CouncilSession {
  readonly year: number;
  /** How many resolutions it adopted: the number of the last. */
  readonly resolutions: number;
}

const councilYear = (year: number, ...resolutions: number[]): readonly CouncilSession[] =>
  resolutions.map((count) => ({ year, resolutions: count }));

/** Regular sessions of the Human Rights Council from the first on. */
export const HUMAN_RIGHTS_COUNCIL_SESSIONS: readonly CouncilSession[] = [
  ...councilYear(2006, 5, 5, 4),
  ...councilYear(2007, 10, 2, 37),
  ...councilYear(2008, 36, 14, 19),
  ...councilYear(2009, 33, 12, 28),
  ...councilYear(2010, 27, 16, 28),
  ...councilYear(2011, 36, 25, 28),
  ...councilYear(2012, 39, 22, 33),
  ...councilYear(2013, 34, 26, 35),
  ...councilYear(2014, 38, 32, 32),
  ...councilYear(2015, 34, 25, 29),
  ...councilYear(2016, 37, 33, 30),
  ...councilYear(2017, 41, 35, 32),
  ...councilYear(2018, 42, 20, 23),
  ...councilYear(2019, 29, 26, 37),
  ...councilYear(2020, 39, 23, 35),
  ...councilYear(2021, 30, 25, 25),
  ...councilYear(2022, 35, 23, 39),
  ...councilYear(2023, 43, 30, 36),
  ...councilYear(2024, 32, 22, 37),
  ...councilYear(2025, 32, 25, 35),
  ...councilYear(2026, 38),
];

/** Special sessions S-1, S-2 … of the Human Rights Council, by year. */
const COUNCIL_SPECIAL_SESSIONS: readonly number[] = [
  2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011, 2012,
  2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023, 2025, 2025,
  2026,
];

// --- Bodies whose sessions are numbered through

interface Series {
  /** Id in bodies.ts. */
  readonly body: string;
  /** Number and year of the session with which the table begins. */
  readonly session: number;
  readonly year: number;
  /** How many sessions each year from then on had. */
  readonly perYear: readonly number[];
}

/** `times(3, 8)`: three sessions in each of eight years. */
const times = (sessions: number, years: number): readonly number[] => new Array<number>(years).fill(sessions);

/** One session a year, from one to another. */
const yearly = (body: string, session: number, year: number, lastYear: number): Series => ({
  body,
  session,
  year,
  perYear: times(1, lastYear - year + 1),
});

const SERIES: readonly Series[] = [
  // Sessions I to LXIII; since 1978 they are called by their year.
  { body: 'ecosoc', session: 1, year: 1946, perYear: [3, ...times(2, 5), 1, ...times(2, 11), 1, ...times(2, 13)] },

  { body: 'ccpr', session: 1, year: 1977, perYear: [2, ...times(3, 8), 2, ...times(3, 38), 2] },
  {
    body: 'cescr',
    session: 1,
    year: 1987,
    perYear: [1, 1, 1, 2, 1, 1, ...times(2, 7), 3, 3, ...times(2, 13), 3, 3, 3, ...times(2, 8)],
  },
  { body: 'cerd', session: 42, year: 1993, perYear: [...times(2, 22), ...times(3, 5), 2, ...times(3, 4), 1] },
  {
    body: 'cedaw',
    session: 1,
    year: 1982,
    perYear: [...times(1, 15), ...times(2, 9), ...times(3, 3), 2, ...times(3, 15), 2],
  },
  { body: 'cat', session: 1, year: 1988, perYear: [1, ...times(2, 26), ...times(3, 5), 1, ...times(3, 4), 1] },
  { body: 'crc', session: 1, year: 1991, perYear: [1, 1, 2, ...times(3, 31), 2] },
  { body: 'cmw', session: 1, year: 2004, perYear: [1, ...times(2, 15), 0, ...times(2, 4), 1] },
  { body: 'crpd', session: 1, year: 2009, perYear: [...times(2, 11), 1, ...times(2, 4), 1] },
  { body: 'ced', session: 1, year: 2011, perYear: [1, ...times(2, 13), 1] },

  { body: 'upr-wg', session: 1, year: 2008, perYear: [3, 3, 3, 3, 2, 3, 3, 3, 3, 2, 3, 3, 2, 3, 2, 3, 3, 3] },
  yearly('emrip', 1, 2008, 2025),

  yearly('ilc', 1, 1949, 2019),
  yearly('ilc', 72, 2021, 2026),
  yearly('uncitral', 1, 1968, 2025),
  yearly('statcom', 31, 2000, 2026),
  yearly('csocd', 35, 1997, 2025),
  yearly('csw', 34, 1990, 2025),
  yearly('cnd', 36, 1993, 2025),
  yearly('cpd', 28, 1995, 2025),
  yearly('ccpcj', 1, 1992, 2025),
  yearly('cstd', 8, 2005, 2026),
  yearly('pfii', 1, 2002, 2026),
  yearly('cepa', 1, 2002, 2026),
  yearly('cpc', 36, 1996, 2025),
];

const yearsBySeries = new Map<string, Map<number, number>>();
for (const { body, session, year, perYear } of SERIES) {
  const years = yearsBySeries.get(body) ?? new Map<number, number>();
  yearsBySeries.set(body, years);
  let next = session;
  perYear.forEach((count, index) => {
    for (let held = 0; held < count; held++) years.set(next++, year + index);
  });
}

// ---------------------------------------------------------------------------------------------------------------------

const inYear = (year: number | undefined): YearSpan | undefined =>
  year === undefined ? undefined : { first: year, last: year };

/** The number behind `S-` or `ES-`, or undefined. */
function numberAfter(prefix: 'S-' | 'ES-', session: string): number | undefined {
  const digits = session.startsWith(prefix) ? session.slice(prefix.length) : '';
  return /^[1-9]\d?$/.test(digits) ? Number(digits) : undefined;
}

/**
 * The years in which a session was held: of the General Assembly ('ga', 60) → 2005–2006, ('ga', 'ES-10') → 1997 and on;
 * of the Human Rights Council ('hrc', 54) → 2023, ('hrc', 'S-28') → 2018; of the Economic and Social Council, by the value
 * of its Roman numeral, ('ecosoc', 48) → 1970. The body is an id of bodies.ts. Undefined where the session is not known.
 */
export function yearsOfSession(body: string, session: number | string): YearSpan | undefined {
  if (typeof session === 'string') {
    const special = numberAfter('S-', session);
    if (special !== undefined) {
      if (body === 'ga') return inYear(SPECIAL_SESSIONS[special - 1]);
      return body === 'hrc' ? inYear(COUNCIL_SPECIAL_SESSIONS[special - 1]) : undefined;
    }
    const emergency = numberAfter('ES-', session);
    return body === 'ga' && emergency !== undefined ? EMERGENCY_SESSIONS[emergency - 1] : undefined;
  }
  if (body === 'ga') {
    if (!Number.isInteger(session) || session < 1 || session > LAST_REGULAR_SESSION) return undefined;
    return session === 1 ? { first: 1946, last: 1946 } : { first: 1945 + session, last: 1946 + session };
  }
  if (body === 'hrc') return inYear(HUMAN_RIGHTS_COUNCIL_SESSIONS[session - 1]?.year);
  return inYear(yearsBySeries.get(body)?.get(session));
}

/** The bodies of whose sessions something is known. */
export const BODIES_WITH_SESSIONS: readonly string[] = ['ga', 'hrc', ...yearsBySeries.keys()];
