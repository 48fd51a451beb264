/**
 * General comments and general recommendations of the human rights treaty bodies.
 *
 * Sources: a catalogue of the treaty bodies' own list (tbinternet.ohchr.org, "General Comments") of 28 April 2026, in
 * github.com/lszoszk/generalcomments: numbers, symbols, dates of adoption or issue. Years were compared with every
 * "general comment No. N (YYYY)" in ../shared/corpus, in 1,260 more reports, 160 reports of special rapporteurs and the
 * Committees' decisions: 320 agree, 4 are the writers' slips.
 *
 * Certain: numbers and symbols (42 of the 106 own symbols were seen cited as well), and the years of those that are cited.
 * `year` is that of adoption, as United Nations editors write it; the catalogue often gives that of issue. `alsoYears`
 * lists other years that documents or that catalogue give, and which are no error. From general knowledge, against the
 * catalogue: CCPR/C/21/Rev.2/Add.12 (it has Rev.1), CRC/GC/2005/6 (2003), and where CEDAW 1, CERD 1 to 4, 9, 23 and 30 were
 * published. Complete to the end of 2025.
 */

export interface GeneralComment {
  /** Id of the committee in bodies.ts. */
  readonly committee: string;
  readonly number: number;
  readonly year: number;
  /** Other years under which it is cited with reason. */
  readonly alsoYears?: readonly number[];
  /** Its own document symbol; null where it has none. */
  readonly symbol: string | null;
  /** Where it was published, if it has no symbol of its own. */
  readonly publishedIn?: string;
  /** Of a later revised text, its symbol. */
  readonly revisedAs?: string;
  readonly word: 'comment' | 'recommendation';
  /** What it is about, in few words. */
  readonly topic: string;
  /** The committee and number under which another committee adopted the same text. */
  readonly joint?: { readonly committee: string; readonly number: number };
}

type Row = readonly [
  year: number,
  topic: string,
  symbol: string | null,
  rest?: Partial<Pick<GeneralComment, 'alsoYears' | 'publishedIn' | 'revisedAs' | 'joint'>>,
];

/** The rows of a committee, in the order of their numbers from 1. */
function series(committee: string, word: GeneralComment['word'], rows: readonly Row[]): readonly GeneralComment[] {
  return rows.map(([year, topic, symbol, rest], index) => ({
    committee,
    number: index + 1,
    year,
    symbol,
    word,
    topic,
    ...rest,
  }));
}

const inReport = (symbol: string) => ({ publishedIn: symbol });

const compilation = inReport('HRI/GEN/1/Rev.9 (Vol. I)');

const HUMAN_RIGHTS_COMMITTEE = series('ccpr', 'comment', [
  [1981, 'reporting obligation', null, compilation],
  [1981, 'reporting guidelines', null, compilation],
  [1981, 'implementation at the national level (art. 2)', null, compilation],
  [1981, 'equal enjoyment of rights by men and women (art. 3)', null, compilation],
  [1981, 'derogations (art. 4)', null, compilation],
  [1982, 'right to life (art. 6)', null, compilation],
  [1982, 'prohibition of torture (art. 7)', null, compilation],
  [1982, 'liberty and security of persons (art. 9)', null, compilation],
  [1982, 'humane treatment of persons deprived of liberty (art. 10)', null, compilation],
  [1983, 'freedom of opinion (art. 19)', null, compilation],
  [1983, 'propaganda for war and incitement to hatred (art. 20)', null, compilation],
  [1984, 'self-determination (art. 1)', null, compilation],
  [1984, 'administration of justice (art. 14)', null, compilation],
  [1984, 'nuclear weapons and the right to life (art. 6)', null, compilation],
  [1986, 'position of aliens', null, compilation],
  [1988, 'privacy (art. 17)', null, compilation],
  [1989, 'rights of the child (art. 24)', null, compilation],
  [1989, 'non-discrimination', null, compilation],
  [1990, 'the family (art. 23)', null, compilation],
  [1992, 'prohibition of torture and cruel treatment or punishment (art. 7)', null, compilation],
  [1992, 'humane treatment of persons deprived of liberty (art. 10)', null, compilation],
  [1993, 'thought, conscience and religion (art. 18)', 'CCPR/C/21/Rev.1/Add.4'],
  [1994, 'rights of minorities (art. 27)', 'CCPR/C/21/Rev.1/Add.5'],
  [1994, 'reservations', 'CCPR/C/21/Rev.1/Add.6'],
  [1996, 'public affairs and the right to vote (art. 25)', 'CCPR/C/21/Rev.1/Add.7'],
  [1997, 'continuity of obligations', 'CCPR/C/21/Rev.1/Add.8/Rev.1'],
  [1999, 'freedom of movement (art. 12)', 'CCPR/C/21/Rev.1/Add.9'],
  [2000, 'equality of rights between men and women (art. 3)', 'CCPR/C/21/Rev.1/Add.10'],
  [2001, 'derogations during a state of emergency (art. 4)', 'CCPR/C/21/Rev.1/Add.11'],
  [2002, 'reporting obligations (art. 40)', 'CCPR/C/21/Rev.2/Add.12'],
  [2004, 'nature of the general legal obligation', 'CCPR/C/21/Rev.1/Add.13'],
  [2007, 'equality before courts and fair trial (art. 14)', 'CCPR/C/GC/32'],
  [2008, 'obligations under the Optional Protocol', 'CCPR/C/GC/33', { alsoYears: [2009] }],
  [2011, 'freedoms of opinion and expression (art. 19)', 'CCPR/C/GC/34'],
  [2014, 'liberty and security of person (art. 9)', 'CCPR/C/GC/35'],
  [2018, 'right to life (art. 6)', 'CCPR/C/GC/36', { alsoYears: [2019] }],
  [2020, 'peaceful assembly (art. 21)', 'CCPR/C/GC/37'],
]);

const ECONOMIC_SOCIAL_CULTURAL = series('cescr', 'comment', [
  [1989, 'reporting by States parties', null, inReport('E/1989/22')],
  [1990, 'international technical assistance (art. 22)', null, inReport('E/1990/23')],
  [1990, 'nature of States parties’ obligations (art. 2 (1))', null, inReport('E/1991/23')],
  [1991, 'adequate housing (art. 11 (1))', null, inReport('E/1992/23')],
  [1994, 'persons with disabilities', null, inReport('E/1995/22')],
  [1995, 'older persons', null, inReport('E/1996/22')],
  [1997, 'forced evictions (art. 11 (1))', null, inReport('E/1998/22')],
  [1997, 'economic sanctions', 'E/C.12/1997/8'],
  [1998, 'domestic application of the Covenant', 'E/C.12/1998/24'],
  [1998, 'national human rights institutions', 'E/C.12/1998/25'],
  [1999, 'plans of action for primary education (art. 14)', 'E/C.12/1999/4'],
  [1999, 'adequate food (art. 11)', 'E/C.12/1999/5'],
  [1999, 'education (art. 13)', 'E/C.12/1999/10'],
  [2000, 'highest attainable standard of health (art. 12)', 'E/C.12/2000/4'],
  [2002, 'water (arts. 11 and 12)', 'E/C.12/2002/11', { alsoYears: [2003] }],
  [2005, 'equal right of men and women (art. 3)', 'E/C.12/2005/4'],
  [2005, 'interests of authors (art. 15 (1) (c))', 'E/C.12/GC/17', { alsoYears: [2006] }],
  [2005, 'right to work (art. 6)', 'E/C.12/GC/18', { alsoYears: [2006] }],
  [2007, 'social security (art. 9)', 'E/C.12/GC/19', { alsoYears: [2008] }],
  [2009, 'non-discrimination (art. 2 (2))', 'E/C.12/GC/20'],
  [2009, 'cultural life (art. 15 (1) (a))', 'E/C.12/GC/21', { alsoYears: [2010] }],
  [2016, 'sexual and reproductive health (art. 12)', 'E/C.12/GC/22'],
  [2016, 'just and favourable conditions of work (art. 7)', 'E/C.12/GC/23'],
  [2017, 'business activities', 'E/C.12/GC/24'],
  [2020, 'science (art. 15)', 'E/C.12/GC/25'],
  [2022, 'land', 'E/C.12/GC/26', { alsoYears: [2023] }],
  [2025, 'environmental dimension of sustainable development', 'E/C.12/GC/27'],
]);

const RACIAL_DISCRIMINATION = series('cerd', 'recommendation', [
  [1972, 'legislation (art. 4)', null, inReport('A/8718')],
  [1972, 'obligations of States parties', null, inReport('A/8718')],
  [1972, 'relations with racist regimes', null, inReport('A/8718')],
  [1973, 'demographic composition (art. 1)', null, inReport('A/9018')],
  [1977, 'reporting (art. 7)', null, inReport('A/32/18')],
  [1982, 'overdue reports', null, inReport('A/37/18')],
  [1985, 'implementation of article 4', null, inReport('A/40/18')],
  [1990, 'identification with a group (art. 1 (1) and (4))', null, inReport('A/45/18')],
  [1990, 'independence of experts (art. 8 (1))', null, inReport('A/45/18')],
  [1991, 'technical assistance', null, inReport('A/46/18')],
  [1993, 'non-citizens', null, inReport('A/48/18')],
  [1993, 'successor States', null, inReport('A/48/18')],
  [1993, 'training of law enforcement officials', null, inReport('A/48/18')],
  [1993, 'meaning of discrimination (art. 1 (1))', null, inReport('A/48/18')],
  [1993, 'organized violence and incitement (art. 4)', null, inReport('A/48/18')],
  [1993, 'references to other States in reports (art. 9)', null, inReport('A/48/18')],
  [1993, 'national institutions', null, inReport('A/48/18')],
  [1994, 'international tribunal for crimes against humanity', null, inReport('A/49/18')],
  [1995, 'segregation and apartheid (art. 3)', null, inReport('A/50/18')],
  [1996, 'rights and freedoms (art. 5)', null, inReport('A/51/18')],
  [1996, 'self-determination', null, inReport('A/51/18')],
  [1996, 'refugees and displaced persons (art. 5)', null, inReport('A/51/18')],
  [1997, 'Indigenous Peoples', null, inReport('A/52/18')],
  [1999, 'persons belonging to different groups (art. 1)', null, inReport('A/54/18')],
  [2000, 'gender-related dimensions', null, inReport('A/55/18')],
  [2000, 'remedies (art. 6)', null, inReport('A/55/18')],
  [2000, 'discrimination against Roma', null, inReport('A/55/18')],
  [2002, 'follow-up to the World Conference against Racism', null, inReport('A/57/18')],
  [2002, 'descent (art. 1 (1))', null, inReport('A/57/18')],
  [2004, 'non-citizens', null, inReport('A/59/18')],
  [2005, 'administration of the criminal justice system', null, inReport('A/60/18')],
  [2009, 'special measures', 'CERD/C/GC/32'],
  [2009, 'follow-up to the Durban Review Conference', 'CERD/C/GC/33'],
  [2011, 'people of African descent', 'CERD/C/GC/34'],
  [2013, 'racist hate speech', 'CERD/C/GC/35'],
  [2020, 'racial profiling by law enforcement officials', 'CERD/C/GC/36'],
  [2024, 'equality in the enjoyment of health (art. 5 (e) (iv))', 'CERD/C/GC/37'],
  [2025, 'xenophobia: general guidelines', 'CERD/C/GC/38', { joint: { committee: 'cmw', number: 7 } }],
  [2025, 'xenophobia: thematic guidelines', 'CERD/C/GC/39', { joint: { committee: 'cmw', number: 8 } }],
]);

const DISCRIMINATION_AGAINST_WOMEN = series('cedaw', 'recommendation', [
  [1986, 'reporting by States parties', null, inReport('A/41/45')],
  [1987, 'reporting guidelines', null, inReport('A/42/38')],
  [1987, 'education and public information', null, inReport('A/42/38')],
  [1987, 'reservations', null, inReport('A/42/38')],
  [1988, 'temporary special measures', null, inReport('A/43/38')],
  [1988, 'national machinery and publicity', null, inReport('A/43/38')],
  [1988, 'resources', null, inReport('A/43/38')],
  [1988, 'representation of Governments abroad (art. 8)', null, inReport('A/43/38')],
  [1989, 'statistical data', null, inReport('A/44/38')],
  [1989, 'tenth anniversary of the Convention', null, inReport('A/44/38')],
  [1989, 'technical advisory services', null, inReport('A/44/38')],
  [1989, 'violence against women', null, inReport('A/44/38')],
  [1989, 'equal remuneration', null, inReport('A/44/38')],
  [1990, 'female circumcision', null, inReport('A/45/38')],
  [1990, 'AIDS', null, inReport('A/45/38')],
  [1991, 'unpaid women workers', null, { publishedIn: 'A/46/38', alsoYears: [1992] }],
  [1991, 'unremunerated domestic activities', null, { publishedIn: 'A/46/38', alsoYears: [1992] }],
  [1991, 'disabled women', null, { publishedIn: 'A/46/38', alsoYears: [1992] }],
  [1992, 'violence against women', null, inReport('A/47/38')],
  [1992, 'reservations', null, inReport('A/47/38')],
  [1994, 'equality in marriage and family relations', null, inReport('A/49/38')],
  [1995, 'meeting time of the Committee (art. 20)', null, inReport('A/50/38')],
  [1997, 'political and public life', null, inReport('A/52/38/Rev.1')],
  [1999, 'women and health (art. 12)', null, inReport('A/54/38/Rev.1')],
  [2004, 'temporary special measures (art. 4 (1))', null, inReport('A/59/38')],
  [2008, 'women migrant workers', 'CEDAW/C/2009/WP.1/R'],
  [2010, 'older women', 'CEDAW/C/GC/27'],
  [2010, 'core obligations of States parties (art. 2)', 'CEDAW/C/GC/28'],
  [2013, 'economic consequences of marriage and its dissolution (art. 16)', 'CEDAW/C/GC/29'],
  [2013, 'women in conflict situations', 'CEDAW/C/GC/30'],
  [
    2014,
    'harmful practices',
    'CEDAW/C/GC/31',
    { alsoYears: [2019], revisedAs: 'CEDAW/C/GC/31/Rev.1', joint: { committee: 'crc', number: 18 } },
  ],
  [2014, 'refugee status, asylum, nationality and statelessness', 'CEDAW/C/GC/32'],
  [2015, 'access to justice', 'CEDAW/C/GC/33'],
  [2016, 'rural women', 'CEDAW/C/GC/34'],
  [2017, 'gender-based violence, updating No. 19', 'CEDAW/C/GC/35'],
  [2017, 'education', 'CEDAW/C/GC/36'],
  [2018, 'disaster risk reduction and climate change', 'CEDAW/C/GC/37'],
  [2020, 'trafficking in the context of global migration', 'CEDAW/C/GC/38'],
  [2022, 'Indigenous women and girls', 'CEDAW/C/GC/39'],
  [2024, 'representation in decision-making systems', 'CEDAW/C/GC/40'],
]);

const TORTURE = series('cat', 'comment', [
  [1997, 'refoulement (arts. 3 and 22)', null, { publishedIn: 'A/53/44', alsoYears: [1996, 1998] }],
  [2007, 'implementation of article 2', 'CAT/C/GC/2', { alsoYears: [2008] }],
  [2012, 'redress (art. 14)', 'CAT/C/GC/3'],
  [2017, 'refoulement (arts. 3 and 22)', 'CAT/C/GC/4', { alsoYears: [2018] }],
]);

const PREVENTION_OF_TORTURE = series('spt', 'comment', [
  [2024, 'places of deprivation of liberty (art. 4)', 'CAT/OP/GC/1'],
]);

const CHILD = series('crc', 'comment', [
  [2001, 'aims of education', 'CRC/GC/2001/1'],
  [2002, 'independent national human rights institutions', 'CRC/GC/2002/2'],
  [2003, 'HIV/AIDS', 'CRC/GC/2003/3'],
  [2003, 'adolescent health and development', 'CRC/GC/2003/4'],
  [2003, 'general measures of implementation', 'CRC/GC/2003/5'],
  [2005, 'unaccompanied and separated children', 'CRC/GC/2005/6'],
  [2005, 'early childhood', 'CRC/C/GC/7', { alsoYears: [2006], revisedAs: 'CRC/C/GC/7/Rev.1' }],
  [2006, 'corporal punishment', 'CRC/C/GC/8', { alsoYears: [2007] }],
  [2006, 'children with disabilities', 'CRC/C/GC/9', { alsoYears: [2007] }],
  [2007, 'juvenile justice', 'CRC/C/GC/10'],
  [2009, 'Indigenous children', 'CRC/C/GC/11'],
  [2009, 'right to be heard', 'CRC/C/GC/12'],
  [2011, 'freedom from all forms of violence', 'CRC/C/GC/13'],
  [2013, 'best interests of the child', 'CRC/C/GC/14'],
  [2013, 'highest attainable standard of health', 'CRC/C/GC/15'],
  [2013, 'business sector', 'CRC/C/GC/16'],
  [2013, 'rest, leisure, play and culture', 'CRC/C/GC/17'],
  [
    2014,
    'harmful practices',
    'CRC/C/GC/18',
    { alsoYears: [2019], revisedAs: 'CRC/C/GC/18/Rev.1', joint: { committee: 'cedaw', number: 31 } },
  ],
  [2016, 'public budgeting', 'CRC/C/GC/19'],
  [2016, 'adolescence', 'CRC/C/GC/20'],
  [2017, 'children in street situations', 'CRC/C/GC/21'],
  [2017, 'international migration: general principles', 'CRC/C/GC/22', { joint: { committee: 'cmw', number: 3 } }],
  [2017, 'international migration: State obligations', 'CRC/C/GC/23', { joint: { committee: 'cmw', number: 4 } }],
  [2019, 'child justice system', 'CRC/C/GC/24'],
  [2021, 'digital environment', 'CRC/C/GC/25'],
  [2023, 'environment and climate change', 'CRC/C/GC/26'],
]);

const MIGRANT_WORKERS = series('cmw', 'comment', [
  [2011, 'migrant domestic workers', 'CMW/C/GC/1'],
  [2013, 'migrant workers in an irregular situation', 'CMW/C/GC/2'],
  [2017, 'children and migration: general principles', 'CMW/C/GC/3', { joint: { committee: 'crc', number: 22 } }],
  [2017, 'children and migration: State obligations', 'CMW/C/GC/4', { joint: { committee: 'crc', number: 23 } }],
  [2021, 'liberty and arbitrary detention', 'CMW/C/GC/5'],
  [2024, 'convergence with the Global Compact for Migration', 'CMW/C/GC/6'],
  [2025, 'xenophobia: general guidelines', 'CMW/C/GC/7', { joint: { committee: 'cerd', number: 38 } }],
  [2025, 'xenophobia: thematic guidelines', 'CMW/C/GC/8', { joint: { committee: 'cerd', number: 39 } }],
]);

const DISABILITIES = series('crpd', 'comment', [
  [2014, 'equal recognition before the law (art. 12)', 'CRPD/C/GC/1'],
  [2014, 'accessibility (art. 9)', 'CRPD/C/GC/2'],
  [2016, 'women and girls with disabilities', 'CRPD/C/GC/3'],
  [2016, 'inclusive education', 'CRPD/C/GC/4'],
  [2017, 'living independently', 'CRPD/C/GC/5'],
  [2018, 'equality and non-discrimination', 'CRPD/C/GC/6'],
  [2018, 'participation through representative organizations', 'CRPD/C/GC/7'],
  [2022, 'work and employment', 'CRPD/C/GC/8'],
]);

const ENFORCED_DISAPPEARANCES = series('ced', 'comment', [
  [2023, 'enforced disappearance in the context of migration', 'CED/C/GC/1'],
]);

/** By committee, and in each by number. */
export const GENERAL_COMMENTS: readonly GeneralComment[] = [
  ...HUMAN_RIGHTS_COMMITTEE,
  ...ECONOMIC_SOCIAL_CULTURAL,
  ...RACIAL_DISCRIMINATION,
  ...DISCRIMINATION_AGAINST_WOMEN,
  ...TORTURE,
  ...PREVENTION_OF_TORTURE,
  ...CHILD,
  ...MIGRANT_WORKERS,
  ...DISABILITIES,
  ...ENFORCED_DISAPPEARANCES,
];

/** The last year for which the table is complete. */
export const GENERAL_COMMENTS_COMPLETE_TO = 2025;

// ---------------------------------------------------------------------------------------------------------------------

const byCommittee = new Map<string, GeneralComment[]>();
const bySymbol = new Map<string, GeneralComment>();
for (const one of GENERAL_COMMENTS) {
  byCommittee.set(one.committee, [...(byCommittee.get(one.committee) ?? []), one]);
  for (const symbol of [one.symbol, one.revisedAs])
    if (symbol !== null && symbol !== undefined) bySymbol.set(symbol, one);
}

export function generalComment(committee: string, number: number): GeneralComment | undefined {
  return byCommittee.get(committee)?.[number - 1];
}

export function generalCommentsOf(committee: string): readonly GeneralComment[] {
  return byCommittee.get(committee) ?? [];
}

/** By its own symbol or that of its revised text; a joint symbol by either half. */
export function generalCommentWithSymbol(symbol: string): GeneralComment | undefined {
  return bySymbol.get(symbol);
}

/** Whether this year stands rightly behind its number. */
export function isYearOf({ year, alsoYears }: GeneralComment, cited: number): boolean {
  return cited === year || (alsoYears?.includes(cited) ?? false);
}
