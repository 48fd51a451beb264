/**
 * Treaties, declarations, rules and principles that reports cite by article, with the number of their last one.
 *
 * Sources: general knowledge, compared with what could be had in November 2026. Number of articles: the texts in
 * github.com/lawchat-oss/open-treaties (April 2026) and github.com/aadarshaghatani/international-law-documents (March
 * 2026), in which 42 of COUNTED below were counted; all agree. The 46 articles of the Declaration on the Rights of
 * Indigenous Peoples: justice.gc.ca, "Themes and articles". Years: the index of "Multilateral Treaties Deposited
 * with the Secretary-General" (treaties.un.org, copy of 2015 in github.com/zmjones/untreaties): 88 agree, 4 are given there
 * by signature. Treaty Series: the footnotes of about 600 General Assembly resolutions in ../shared/corpus and its scale set.
 *
 * Certain: the 43 counts, and 103 of the 141 places in the Treaty Series. The other 161 counts and 38 places are from
 * general knowledge: no text was at hand. Of 66 instruments articles are cited in the documents, none past the last.
 * Where a count is not clean (protocols that amend, sections numbered through, paragraphs without numbers) `last` is left
 * out. No place in the Treaty Series here does not mean that there is none.
 */
import { nameKey, type Names, namesWith, type OtherNames } from './names';

export type Unit = 'article' | 'rule' | 'principle';

export type InstrumentKind = 'treaty' | 'protocol' | 'declaration' | 'rules and principles' | 'draft articles';

export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** The year of its adoption, which is not always that of its signature. */
  readonly year: number;
  /** Without an article. */
  readonly names: Names;
  /** Shorter English names that reports use for it, without an article. */
  readonly shortNames?: readonly string[];
  readonly abbreviations?: readonly string[];
  /** What its provisions are called. */
  readonly unit: Unit;
  /** The number of its last provision. */
  readonly last?: number;
  /** Its articles carry Roman numerals in the original, and often in citations. */
  readonly roman?: true;
  /** The General Assembly resolution that adopted it or to which it is annexed. */
  readonly resolution?: string;
  /** Volume and number in the United Nations Treaty Series. */
  readonly treatySeries?: readonly [volume: number, number: number];
  /** Of a protocol: the instrument that it belongs to. */
  readonly parent?: string;
  /** Its number as a convention of the International Labour Organization. */
  readonly ilo?: number;
}

type Rest = Partial<Omit<Instrument, 'id' | 'kind' | 'year' | 'last' | 'names'>> & OtherNames;

function instrument(
  kind: InstrumentKind,
  id: string,
  year: number,
  last: number | null,
  en: string,
  { fr, es, ...rest }: Rest,
): Instrument {
  return {
    id,
    kind,
    year,
    names: namesWith(en, { fr, es }),
    unit: 'article',
    ...(last === null ? {} : { last }),
    ...rest,
  };
}

type Row = [id: string, year: number, last: number | null, en: string, rest?: Rest];
const treaty = (...[id, year, last, en, rest = {}]: Row) => instrument('treaty', id, year, last, en, rest);
const protocol = (...[id, year, last, en, rest = {}]: Row) => instrument('protocol', id, year, last, en, rest);
const declaration = (...[id, year, last, en, rest = {}]: Row) => instrument('declaration', id, year, last, en, rest);
const soft = (...[id, year, last, en, rest = {}]: Row) => instrument('rules and principles', id, year, last, en, rest);

/** A convention of the International Labour Organization, named as reports do: "Forced Labour Convention, 1930 (No. 29)". */
const labour = (ilo: number, year: number, last: number | null, title: string, rest: Rest = {}) =>
  instrument('treaty', `ilo-${ilo}`, year, last, `${title}, ${year} (No. ${ilo})`, {
    ilo,
    ...rest,
    shortNames: [title, `ILO Convention No. ${ilo}`, `Convention No. ${ilo}`, ...(rest.shortNames ?? [])],
  });

export const INSTRUMENTS: readonly Instrument[] = [
  // --- The Charter
  treaty('charter', 1945, 111, 'Charter of the United Nations', {
    fr: 'Charte des Nations Unies',
    es: 'Carta de las Naciones Unidas',
    shortNames: ['United Nations Charter', 'UN Charter'],
  }),
  treaty('icj-statute', 1945, 70, 'Statute of the International Court of Justice', {
    fr: 'Statut de la Cour internationale de Justice',
    es: 'Estatuto de la Corte Internacional de Justicia',
  }),
  treaty('privileges-un', 1946, null, 'Convention on the Privileges and Immunities of the United Nations', {
    fr: 'Convention sur les privilèges et immunités des Nations Unies',
    es: 'Convención sobre Prerrogativas e Inmunidades de las Naciones Unidas',
    resolution: '22 A (I)',
    treatySeries: [1, 4],
  }),
  treaty('privileges-agencies', 1947, null, 'Convention on the Privileges and Immunities of the Specialized Agencies', {
    resolution: '179 (II)',
    treatySeries: [33, 521],
  }),
  treaty('un-safety', 1994, 29, 'Convention on the Safety of United Nations and Associated Personnel', {
    resolution: '49/59',
    treatySeries: [2051, 35457],
  }),
  protocol(
    'un-safety-op',
    2005,
    null,
    'Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel',
    {
      parent: 'un-safety',
      resolution: '60/42',
      treatySeries: [2689, 35457],
    },
  ),

  // --- Human rights: the core treaties and their protocols
  treaty('icerd', 1965, 25, 'International Convention on the Elimination of All Forms of Racial Discrimination', {
    fr: 'Convention internationale sur l’élimination de toutes les formes de discrimination raciale',
    es: 'Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial',
    abbreviations: ['ICERD', 'CERD'],
    resolution: '2106 A (XX)',
    treatySeries: [660, 9464],
  }),
  treaty('iccpr', 1966, 53, 'International Covenant on Civil and Political Rights', {
    fr: 'Pacte international relatif aux droits civils et politiques',
    es: 'Pacto Internacional de Derechos Civiles y Políticos',
    abbreviations: ['ICCPR'],
    resolution: '2200 A (XXI)',
    treatySeries: [999, 14668],
  }),
  protocol('iccpr-op1', 1966, 14, 'Optional Protocol to the International Covenant on Civil and Political Rights', {
    fr: 'Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques',
    es: 'Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos',
    shortNames: [
      'First Optional Protocol to the International Covenant on Civil and Political Rights',
      'first Optional Protocol to the Covenant',
    ],
    abbreviations: ['ICCPR-OP1', 'ICCPR-OP 1', 'OP-ICCPR'],
    parent: 'iccpr',
    resolution: '2200 A (XXI)',
    treatySeries: [999, 14668],
  }),
  protocol(
    'iccpr-op2',
    1989,
    11,
    'Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty',
    {
      fr: 'deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort',
      es: 'Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte',
      shortNames: ['Second Optional Protocol to the International Covenant on Civil and Political Rights'],
      abbreviations: ['ICCPR-OP2', 'ICCPR-OP 2'],
      parent: 'iccpr',
      resolution: '44/128',
      treatySeries: [1642, 14668],
    },
  ),
  treaty('icescr', 1966, 31, 'International Covenant on Economic, Social and Cultural Rights', {
    fr: 'Pacte international relatif aux droits économiques, sociaux et culturels',
    es: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
    abbreviations: ['ICESCR'],
    resolution: '2200 A (XXI)',
    treatySeries: [993, 14531],
  }),
  protocol(
    'icescr-op',
    2008,
    22,
    'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
    {
      fr: 'Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels',
      es: 'Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales',
      abbreviations: ['OP-ICESCR', 'ICESCR-OP'],
      parent: 'icescr',
      resolution: '63/117',
      treatySeries: [2922, 14531],
    },
  ),
  treaty('cedaw', 1979, 30, 'Convention on the Elimination of All Forms of Discrimination against Women', {
    fr: 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
    es: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
    abbreviations: ['CEDAW'],
    resolution: '34/180',
    treatySeries: [1249, 20378],
  }),
  protocol(
    'cedaw-op',
    1999,
    21,
    'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    {
      fr: 'Protocole facultatif à la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
      es: 'Protocolo Facultativo de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
      abbreviations: ['OP-CEDAW'],
      parent: 'cedaw',
      resolution: '54/4',
      treatySeries: [2131, 20378],
    },
  ),
  treaty('cat', 1984, 33, 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', {
    fr: 'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    es: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    shortNames: ['Convention against Torture'],
    abbreviations: ['CAT', 'UNCAT'],
    resolution: '39/46',
    treatySeries: [1465, 24841],
  }),
  protocol(
    'opcat',
    2002,
    37,
    'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    {
      fr: 'Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      es: 'Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
      shortNames: ['Optional Protocol to the Convention against Torture'],
      abbreviations: ['OPCAT', 'OP-CAT'],
      parent: 'cat',
      resolution: '57/199',
      treatySeries: [2375, 24841],
    },
  ),
  treaty('crc', 1989, 54, 'Convention on the Rights of the Child', {
    fr: 'Convention relative aux droits de l’enfant',
    es: 'Convención sobre los Derechos del Niño',
    abbreviations: ['CRC'],
    resolution: '44/25',
    treatySeries: [1577, 27531],
  }),
  protocol(
    'crc-opac',
    2000,
    13,
    'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    {
      fr: 'Protocole facultatif à la Convention relative aux droits de l’enfant, concernant l’implication d’enfants dans les conflits armés',
      es: 'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados',
      abbreviations: ['OPAC', 'OP-CRC-AC', 'CRC-OP-AC'],
      parent: 'crc',
      resolution: '54/263',
      treatySeries: [2173, 27531],
    },
  ),
  protocol(
    'crc-opsc',
    2000,
    17,
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    {
      fr: 'Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants',
      es: 'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía',
      abbreviations: ['OPSC', 'OP-CRC-SC', 'CRC-OP-SC'],
      parent: 'crc',
      resolution: '54/263',
      treatySeries: [2171, 27531],
    },
  ),
  protocol(
    'crc-opic',
    2011,
    24,
    'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
    {
      fr: 'Protocole facultatif à la Convention relative aux droits de l’enfant établissant une procédure de présentation de communications',
      es: 'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones',
      abbreviations: ['OPIC', 'OP-CRC-IC', 'CRC-OP-IC'],
      parent: 'crc',
      resolution: '66/138',
      treatySeries: [2983, 27531],
    },
  ),
  treaty(
    'icrmw',
    1990,
    93,
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    {
      fr: 'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      es: 'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
      abbreviations: ['ICRMW', 'ICMW', 'CMW'],
      resolution: '45/158',
      treatySeries: [2220, 39481],
    },
  ),
  treaty('crpd', 2006, 50, 'Convention on the Rights of Persons with Disabilities', {
    fr: 'Convention relative aux droits des personnes handicapées',
    es: 'Convención sobre los Derechos de las Personas con Discapacidad',
    abbreviations: ['CRPD'],
    resolution: '61/106',
    treatySeries: [2515, 44910],
  }),
  protocol('crpd-op', 2006, 18, 'Optional Protocol to the Convention on the Rights of Persons with Disabilities', {
    fr: 'Protocole facultatif se rapportant à la Convention relative aux droits des personnes handicapées',
    es: 'Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad',
    abbreviations: ['OP-CRPD'],
    parent: 'crpd',
    resolution: '61/106',
    treatySeries: [2518, 44910],
  }),
  treaty('icpped', 2006, 45, 'International Convention for the Protection of All Persons from Enforced Disappearance', {
    fr: 'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées',
    es: 'Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas',
    abbreviations: ['ICPPED', 'CPED', 'ICED'],
    resolution: '61/177',
    treatySeries: [2716, 48088],
  }),

  // --- Human rights: other treaties
  treaty('slavery-convention', 1926, 12, 'Slavery Convention', {
    fr: 'Convention relative à l’esclavage',
    es: 'Convención sobre la Esclavitud',
    treatySeries: [212, 2861],
  }),
  treaty(
    'slavery-supplementary',
    1956,
    15,
    'Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery',
    { treatySeries: [266, 3822] },
  ),
  treaty('genocide-convention', 1948, 19, 'Convention on the Prevention and Punishment of the Crime of Genocide', {
    fr: 'Convention pour la prévention et la répression du crime de génocide',
    es: 'Convención para la Prevención y la Sanción del Delito de Genocidio',
    shortNames: ['Genocide Convention'],
    roman: true,
    resolution: '260 A (III)',
    treatySeries: [78, 1021],
  }),
  treaty(
    'traffic-in-persons',
    1949,
    28,
    'Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others',
    { resolution: '317 (IV)', treatySeries: [96, 1342] },
  ),
  treaty('refugee-convention', 1951, 46, 'Convention relating to the Status of Refugees', {
    fr: 'Convention relative au statut des réfugiés',
    es: 'Convención sobre el Estatuto de los Refugiados',
    shortNames: [
      'Refugee Convention',
      '1951 Convention',
      '1951 Refugee Convention',
      '1951 Geneva Convention relating to the Status of Refugees',
    ],
    treatySeries: [189, 2545],
  }),
  protocol('refugee-protocol', 1967, 11, 'Protocol relating to the Status of Refugees', {
    fr: 'Protocole relatif au statut des réfugiés',
    es: 'Protocolo sobre el Estatuto de los Refugiados',
    shortNames: ['1967 Protocol'],
    roman: true,
    parent: 'refugee-convention',
    treatySeries: [606, 8791],
  }),
  treaty('stateless-persons', 1954, 42, 'Convention relating to the Status of Stateless Persons', {
    fr: 'Convention relative au statut des apatrides',
    es: 'Convención sobre el Estatuto de los Apátridas',
    shortNames: ['1954 Convention'],
    treatySeries: [360, 5158],
  }),
  treaty('reduction-of-statelessness', 1961, 21, 'Convention on the Reduction of Statelessness', {
    fr: 'Convention sur la réduction des cas d’apatridie',
    es: 'Convención para Reducir los Casos de Apatridia',
    shortNames: ['1961 Convention'],
    treatySeries: [989, 14458],
  }),
  treaty('political-rights-of-women', 1952, 11, 'Convention on the Political Rights of Women', {
    roman: true,
    resolution: '640 (VII)',
    treatySeries: [193, 2613],
  }),
  treaty('nationality-of-married-women', 1957, 12, 'Convention on the Nationality of Married Women', {
    resolution: '1040 (XI)',
    treatySeries: [309, 4468],
  }),
  treaty(
    'consent-to-marriage',
    1962,
    10,
    'Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages',
    { resolution: '1763 A (XVII)', treatySeries: [521, 7525] },
  ),
  treaty(
    'statutory-limitations',
    1968,
    11,
    'Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity',
    { roman: true, resolution: '2391 (XXIII)', treatySeries: [754, 10823] },
  ),
  treaty(
    'apartheid-convention',
    1973,
    19,
    'International Convention on the Suppression and Punishment of the Crime of Apartheid',
    { roman: true, resolution: '3068 (XXVIII)', treatySeries: [1015, 14861] },
  ),

  // --- Human rights: declarations of the General Assembly and of conferences
  declaration('udhr', 1948, 30, 'Universal Declaration of Human Rights', {
    fr: 'Déclaration universelle des droits de l’homme',
    es: 'Declaración Universal de Derechos Humanos',
    shortNames: ['Universal Declaration'],
    abbreviations: ['UDHR'],
    resolution: '217 A (III)',
  }),
  declaration('rights-of-the-child-1959', 1959, 10, 'Declaration of the Rights of the Child', {
    unit: 'principle',
    resolution: '1386 (XIV)',
  }),
  declaration(
    'colonial-independence',
    1960,
    null,
    'Declaration on the Granting of Independence to Colonial Countries and Peoples',
    {
      resolution: '1514 (XV)',
    },
  ),
  declaration(
    'friendly-relations',
    1970,
    null,
    'Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations',
    {
      resolution: '2625 (XXV)',
    },
  ),
  declaration(
    'torture-declaration',
    1975,
    12,
    'Declaration on the Protection of All Persons from Being Subjected to Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    {
      resolution: '3452 (XXX)',
    },
  ),
  declaration(
    'religion-declaration',
    1981,
    8,
    'Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief',
    {
      resolution: '36/55',
    },
  ),
  declaration('right-to-development', 1986, 10, 'Declaration on the Right to Development', {
    fr: 'Déclaration sur le droit au développement',
    es: 'Declaración sobre el Derecho al Desarrollo',
    resolution: '41/128',
  }),
  declaration(
    'minorities-declaration',
    1992,
    9,
    'Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities',
    {
      resolution: '47/135',
    },
  ),
  declaration(
    'enforced-disappearance-declaration',
    1992,
    21,
    'Declaration on the Protection of All Persons from Enforced Disappearance',
    {
      resolution: '47/133',
    },
  ),
  declaration('violence-against-women', 1993, 6, 'Declaration on the Elimination of Violence against Women', {
    resolution: '48/104',
  }),
  declaration('vienna-declaration', 1993, null, 'Vienna Declaration and Programme of Action', {
    fr: 'Déclaration et Programme d’action de Vienne',
    es: 'Declaración y Programa de Acción de Viena',
  }),
  declaration('beijing-declaration', 1995, null, 'Beijing Declaration and Platform for Action', {
    fr: 'Déclaration et Programme d’action de Beijing',
    es: 'Declaración y Plataforma de Acción de Beijing',
  }),
  declaration(
    'human-rights-defenders',
    1998,
    20,
    'Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms',
    { shortNames: ['Declaration on Human Rights Defenders'], resolution: '53/144' },
  ),
  declaration('durban-declaration', 2001, null, 'Durban Declaration and Programme of Action'),
  declaration('undrip', 2007, 46, 'United Nations Declaration on the Rights of Indigenous Peoples', {
    fr: 'Déclaration des Nations Unies sur les droits des peuples autochtones',
    es: 'Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas',
    shortNames: ['Declaration on the Rights of Indigenous Peoples'],
    abbreviations: ['UNDRIP'],
    resolution: '61/295',
  }),
  declaration('human-rights-education', 2011, 14, 'United Nations Declaration on Human Rights Education and Training', {
    resolution: '66/137',
  }),
  declaration('right-to-peace', 2016, 5, 'Declaration on the Right to Peace', { resolution: '71/189' }),
  declaration(
    'undrop',
    2018,
    28,
    'United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas',
    {
      abbreviations: ['UNDROP'],
      resolution: '73/165',
    },
  ),

  // --- Rules and principles
  soft('code-of-conduct', 1979, 8, 'Code of Conduct for Law Enforcement Officials', { resolution: '34/169' }),
  soft(
    'medical-ethics',
    1982,
    6,
    'Principles of Medical Ethics relevant to the Role of Health Personnel, particularly Physicians, in the Protection of Prisoners and Detainees against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    {
      unit: 'principle',
      resolution: '37/194',
    },
  ),
  soft('independence-of-judiciary', 1985, 20, 'Basic Principles on the Independence of the Judiciary', {
    unit: 'principle',
  }),
  soft('beijing-rules', 1985, 30, 'United Nations Standard Minimum Rules for the Administration of Juvenile Justice', {
    fr: 'Ensemble de règles minima des Nations Unies concernant l’administration de la justice pour mineurs',
    es: 'Reglas mínimas de las Naciones Unidas para la administración de la justicia de menores',
    shortNames: ['Beijing Rules'],
    unit: 'rule',
    resolution: '40/33',
  }),
  soft(
    'victims-declaration',
    1985,
    null,
    'Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power',
    {
      unit: 'principle',
      resolution: '40/34',
    },
  ),
  soft(
    'body-of-principles',
    1988,
    39,
    'Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment',
    {
      unit: 'principle',
      resolution: '43/173',
    },
  ),
  soft(
    'extralegal-executions',
    1989,
    20,
    'Principles on the Effective Prevention and Investigation of Extra-legal, Arbitrary and Summary Executions',
    {
      unit: 'principle',
    },
  ),
  soft('use-of-force', 1990, 26, 'Basic Principles on the Use of Force and Firearms by Law Enforcement Officials', {
    unit: 'principle',
  }),
  soft('role-of-lawyers', 1990, 29, 'Basic Principles on the Role of Lawyers', { unit: 'principle' }),
  soft('treatment-of-prisoners', 1990, 11, 'Basic Principles for the Treatment of Prisoners', {
    unit: 'principle',
    resolution: '45/111',
  }),
  soft('tokyo-rules', 1990, 23, 'United Nations Standard Minimum Rules for Non-custodial Measures', {
    shortNames: ['Tokyo Rules'],
    unit: 'rule',
    resolution: '45/110',
  }),
  soft('havana-rules', 1990, 87, 'United Nations Rules for the Protection of Juveniles Deprived of their Liberty', {
    shortNames: ['Havana Rules'],
    unit: 'rule',
    resolution: '45/113',
  }),
  soft('riyadh-guidelines', 1990, null, 'United Nations Guidelines for the Prevention of Juvenile Delinquency', {
    shortNames: ['Riyadh Guidelines'],
    resolution: '45/112',
  }),
  soft('older-persons', 1991, 18, 'United Nations Principles for Older Persons', {
    unit: 'principle',
    resolution: '46/91',
  }),
  soft(
    'mental-illness',
    1991,
    25,
    'Principles for the protection of persons with mental illness and the improvement of mental health care',
    {
      unit: 'principle',
      resolution: '46/119',
    },
  ),
  soft(
    'paris-principles',
    1993,
    null,
    'principles relating to the status of national institutions for the promotion and protection of human rights',
    {
      shortNames: ['Paris Principles'],
      unit: 'principle',
      resolution: '48/134',
    },
  ),
  soft('internal-displacement', 1998, 30, 'Guiding Principles on Internal Displacement', {
    fr: 'Principes directeurs relatifs au déplacement de personnes à l’intérieur de leur propre pays',
    es: 'Principios Rectores de los Desplazamientos Internos',
    unit: 'principle',
  }),
  soft(
    'impunity-principles',
    2005,
    38,
    'Updated set of principles for the protection and promotion of human rights through action to combat impunity',
    {
      unit: 'principle',
    },
  ),
  soft(
    'remedy-principles',
    2005,
    27,
    'Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law',
    {
      unit: 'principle',
      resolution: '60/147',
    },
  ),
  soft(
    'pinheiro-principles',
    2005,
    23,
    'Principles on housing and property restitution for refugees and displaced persons',
    {
      shortNames: ['Pinheiro Principles'],
      unit: 'principle',
    },
  ),
  soft('yogyakarta-principles', 2006, 38, 'Yogyakarta Principles', { unit: 'principle' }),
  soft(
    'bangkok-rules',
    2010,
    70,
    'United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders',
    {
      fr: 'Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes',
      es: 'Reglas de las Naciones Unidas para el Tratamiento de las Reclusas y Medidas No Privativas de la Libertad para las Mujeres Delincuentes',
      shortNames: ['Bangkok Rules'],
      unit: 'rule',
      resolution: '65/229',
    },
  ),
  soft('business-principles', 2011, 31, 'Guiding Principles on Business and Human Rights', {
    fr: 'Principes directeurs relatifs aux entreprises et aux droits de l’homme',
    es: 'Principios Rectores sobre las Empresas y los Derechos Humanos',
    shortNames: ['United Nations Guiding Principles on Business and Human Rights'],
    abbreviations: ['UNGPs'],
    unit: 'principle',
  }),
  soft(
    'legal-aid',
    2012,
    14,
    'United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems',
    {
      unit: 'principle',
      resolution: '67/187',
    },
  ),
  soft('nelson-mandela-rules', 2015, 122, 'United Nations Standard Minimum Rules for the Treatment of Prisoners', {
    fr: 'Ensemble de règles minima des Nations Unies pour le traitement des détenus',
    es: 'Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos',
    shortNames: ['Nelson Mandela Rules', 'Mandela Rules', 'Standard Minimum Rules for the Treatment of Prisoners'],
    unit: 'rule',
    resolution: '70/175',
  }),

  // --- International humanitarian law
  treaty(
    'geneva-1',
    1949,
    64,
    'Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field',
    {
      shortNames: ['First Geneva Convention', 'Geneva Convention I'],
      treatySeries: [75, 970],
    },
  ),
  treaty(
    'geneva-2',
    1949,
    63,
    'Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea',
    {
      shortNames: ['Second Geneva Convention', 'Geneva Convention II'],
      treatySeries: [75, 971],
    },
  ),
  treaty('geneva-3', 1949, 143, 'Geneva Convention relative to the Treatment of Prisoners of War', {
    shortNames: ['Third Geneva Convention', 'Geneva Convention III'],
    treatySeries: [75, 972],
  }),
  treaty('geneva-4', 1949, 159, 'Geneva Convention relative to the Protection of Civilian Persons in Time of War', {
    fr: 'Convention de Genève relative à la protection des personnes civiles en temps de guerre',
    es: 'Convenio de Ginebra relativo a la Protección de Personas Civiles en Tiempo de Guerra',
    shortNames: ['Fourth Geneva Convention', 'Geneva Convention IV'],
    treatySeries: [75, 973],
  }),
  protocol(
    'geneva-ap1',
    1977,
    102,
    'Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)',
    {
      shortNames: [
        'Additional Protocol I',
        'First Additional Protocol',
        'Protocol I Additional to the Geneva Conventions',
        'Additional Protocol I to the Geneva Conventions',
      ],
      treatySeries: [1125, 17512],
    },
  ),
  protocol(
    'geneva-ap2',
    1977,
    28,
    'Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)',
    {
      shortNames: [
        'Additional Protocol II',
        'Second Additional Protocol',
        'Protocol II Additional to the Geneva Conventions',
        'Additional Protocol II to the Geneva Conventions',
      ],
      treatySeries: [1125, 17513],
    },
  ),
  protocol(
    'geneva-ap3',
    2005,
    17,
    'Protocol additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem (Protocol III)',
    {
      shortNames: ['Additional Protocol III'],
      treatySeries: [2404, 43425],
    },
  ),
  treaty('hague-1954', 1954, 40, 'Convention for the Protection of Cultural Property in the Event of Armed Conflict', {
    treatySeries: [249, 3511],
  }),

  // --- International criminal law and cooperation against crime
  treaty('rome-statute', 1998, 128, 'Rome Statute of the International Criminal Court', {
    fr: 'Statut de Rome de la Cour pénale internationale',
    es: 'Estatuto de Roma de la Corte Penal Internacional',
    shortNames: ['Rome Statute', 'Statute of the International Criminal Court'],
    treatySeries: [2187, 38544],
  }),
  treaty('icc-privileges', 2002, 39, 'Agreement on the Privileges and Immunities of the International Criminal Court', {
    treatySeries: [2271, 40446],
  }),
  treaty('untoc', 2000, 41, 'United Nations Convention against Transnational Organized Crime', {
    fr: 'Convention des Nations Unies contre la criminalité transnationale organisée',
    es: 'Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    shortNames: [
      'Organized Crime Convention',
      'Convention against Transnational Organized Crime',
      'Palermo Convention',
    ],
    abbreviations: ['UNTOC'],
    resolution: '55/25',
    treatySeries: [2225, 39574],
  }),
  protocol(
    'trafficking-protocol',
    2000,
    20,
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
    {
      fr: 'Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée',
      es: 'Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
      shortNames: [
        'Trafficking in Persons Protocol',
        'Palermo Protocol',
        'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
      ],
      parent: 'untoc',
      resolution: '55/25',
      treatySeries: [2237, 39574],
    },
  ),
  protocol(
    'smuggling-protocol',
    2000,
    25,
    'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
    {
      shortNames: ['Smuggling of Migrants Protocol', 'Protocol against the Smuggling of Migrants by Land, Sea and Air'],
      parent: 'untoc',
      resolution: '55/25',
      treatySeries: [2241, 39574],
    },
  ),
  protocol(
    'firearms-protocol',
    2001,
    21,
    'Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime',
    {
      shortNames: ['Firearms Protocol'],
      parent: 'untoc',
      resolution: '55/255',
      treatySeries: [2326, 39574],
    },
  ),
  treaty('uncac', 2003, 71, 'United Nations Convention against Corruption', {
    fr: 'Convention des Nations Unies contre la corruption',
    es: 'Convención de las Naciones Unidas contra la Corrupción',
    shortNames: ['Convention against Corruption'],
    abbreviations: ['UNCAC'],
    resolution: '58/4',
    treatySeries: [2349, 42146],
  }),
  treaty('cybercrime', 2024, 68, 'United Nations Convention against Cybercrime', {
    shortNames: ['Convention against Cybercrime'],
    resolution: '79/243',
  }),
  treaty('narcotic-drugs', 1961, 51, 'Single Convention on Narcotic Drugs', {
    fr: 'Convention unique sur les stupéfiants',
    es: 'Convención Única sobre Estupefacientes',
    shortNames: [
      '1961 Convention',
      'Single Convention on Narcotic Drugs of 1961',
      'Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol',
    ],
    treatySeries: [976, 14152],
  }),
  treaty('psychotropic-substances', 1971, 33, 'Convention on Psychotropic Substances', {
    fr: 'Convention sur les substances psychotropes',
    es: 'Convenio sobre Sustancias Sicotrópicas',
    shortNames: ['1971 Convention', 'Convention on Psychotropic Substances of 1971'],
    treatySeries: [1019, 14956],
  }),
  treaty(
    'illicit-traffic',
    1988,
    34,
    'United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances',
    {
      shortNames: [
        '1988 Convention',
        'United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988',
      ],
      treatySeries: [1582, 27627],
    },
  ),
  treaty(
    'protected-persons',
    1973,
    20,
    'Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents',
    {
      resolution: '3166 (XXVIII)',
      treatySeries: [1035, 15410],
    },
  ),
  treaty('hostages', 1979, 20, 'International Convention against the Taking of Hostages', {
    resolution: '34/146',
    treatySeries: [1316, 21931],
  }),
  treaty(
    'mercenaries',
    1989,
    21,
    'International Convention against the Recruitment, Use, Financing and Training of Mercenaries',
    {
      resolution: '44/34',
      treatySeries: [2163, 37789],
    },
  ),
  treaty('terrorist-bombings', 1997, 24, 'International Convention for the Suppression of Terrorist Bombings', {
    resolution: '52/164',
    treatySeries: [2149, 37517],
  }),
  treaty(
    'terrorism-financing',
    1999,
    28,
    'International Convention for the Suppression of the Financing of Terrorism',
    {
      resolution: '54/109',
      treatySeries: [2178, 38349],
    },
  ),
  treaty('nuclear-terrorism', 2005, 28, 'International Convention for the Suppression of Acts of Nuclear Terrorism', {
    resolution: '59/290',
    treatySeries: [2445, 44004],
  }),

  // --- The law of treaties, diplomatic law, State responsibility
  treaty('vclt', 1969, 85, 'Vienna Convention on the Law of Treaties', {
    fr: 'Convention de Vienne sur le droit des traités',
    es: 'Convención de Viena sobre el Derecho de los Tratados',
    abbreviations: ['VCLT'],
    treatySeries: [1155, 18232],
  }),
  treaty(
    'vclt-organizations',
    1986,
    86,
    'Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations',
  ),
  treaty('diplomatic-relations', 1961, 53, 'Vienna Convention on Diplomatic Relations', {
    fr: 'Convention de Vienne sur les relations diplomatiques',
    es: 'Convención de Viena sobre Relaciones Diplomáticas',
    treatySeries: [500, 7310],
  }),
  treaty('consular-relations', 1963, 79, 'Vienna Convention on Consular Relations', {
    fr: 'Convention de Vienne sur les relations consulaires',
    es: 'Convención de Viena sobre Relaciones Consulares',
    treatySeries: [596, 8638],
  }),
  treaty('succession-treaties', 1978, 50, 'Vienna Convention on Succession of States in respect of Treaties', {
    treatySeries: [1946, 33356],
  }),
  treaty(
    'succession-property',
    1983,
    51,
    'Vienna Convention on Succession of States in respect of State Property, Archives and Debts',
  ),
  treaty(
    'jurisdictional-immunities',
    2004,
    33,
    'United Nations Convention on Jurisdictional Immunities of States and Their Property',
    {
      resolution: '59/38',
    },
  ),
  treaty('watercourses', 1997, 37, 'Convention on the Law of the Non-navigational Uses of International Watercourses', {
    shortNames: ['Watercourses Convention'],
    resolution: '51/229',
    treatySeries: [2999, 52106],
  }),
  instrument(
    'draft articles',
    'state-responsibility',
    2001,
    59,
    'articles on responsibility of States for internationally wrongful acts',
    {
      shortNames: [
        'articles on State responsibility',
        'draft articles on responsibility of States for internationally wrongful acts',
      ],
      resolution: '56/83',
    },
  ),
  instrument(
    'draft articles',
    'responsibility-organizations',
    2011,
    67,
    'articles on the responsibility of international organizations',
    {
      shortNames: ['draft articles on the responsibility of international organizations'],
      resolution: '66/100',
    },
  ),

  // --- The sea
  treaty('unclos', 1982, 320, 'United Nations Convention on the Law of the Sea', {
    fr: 'Convention des Nations Unies sur le droit de la mer',
    es: 'Convención de las Naciones Unidas sobre el Derecho del Mar',
    shortNames: ['Convention on the Law of the Sea', 'Law of the Sea Convention'],
    abbreviations: ['UNCLOS'],
    treatySeries: [1833, 31363],
  }),
  treaty(
    'part-xi',
    1994,
    10,
    'Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982',
    {
      shortNames: ['Part XI Agreement', '1994 Agreement'],
      resolution: '48/263',
      treatySeries: [1836, 31364],
    },
  ),
  treaty(
    'fish-stocks',
    1995,
    50,
    'Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks',
    {
      shortNames: ['Fish Stocks Agreement', 'United Nations Fish Stocks Agreement'],
      treatySeries: [2167, 37924],
    },
  ),
  treaty(
    'bbnj',
    2023,
    76,
    'Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction',
    {
      shortNames: ['BBNJ Agreement'],
    },
  ),
  treaty(
    'port-state-measures',
    2009,
    37,
    'Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing',
    {
      shortNames: ['Port State Measures Agreement'],
      treatySeries: [3161, 54133],
    },
  ),
  treaty(
    'compliance-agreement',
    1993,
    16,
    'Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas',
    {
      shortNames: ['Compliance Agreement'],
      roman: true,
      treatySeries: [2221, 39486],
    },
  ),
  treaty('solas', 1974, 13, 'International Convention for the Safety of Life at Sea', {
    abbreviations: ['SOLAS'],
    roman: true,
    treatySeries: [1184, 18961],
  }),
  treaty('underwater-heritage', 2001, 35, 'Convention on the Protection of the Underwater Cultural Heritage', {
    treatySeries: [2562, 45694],
  }),

  // --- Climate and environment
  treaty('unfccc', 1992, 26, 'United Nations Framework Convention on Climate Change', {
    fr: 'Convention-cadre des Nations Unies sur les changements climatiques',
    es: 'Convención Marco de las Naciones Unidas sobre el Cambio Climático',
    shortNames: ['Framework Convention on Climate Change'],
    abbreviations: ['UNFCCC'],
    treatySeries: [1771, 30822],
  }),
  protocol('kyoto-protocol', 1997, 28, 'Kyoto Protocol to the United Nations Framework Convention on Climate Change', {
    shortNames: ['Kyoto Protocol'],
    parent: 'unfccc',
    treatySeries: [2303, 30822],
  }),
  treaty('paris-agreement', 2015, 29, 'Paris Agreement', {
    fr: 'Accord de Paris',
    es: 'Acuerdo de París',
    treatySeries: [3156, 54113],
  }),
  treaty('cbd', 1992, 42, 'Convention on Biological Diversity', {
    fr: 'Convention sur la diversité biologique',
    es: 'Convenio sobre la Diversidad Biológica',
    abbreviations: ['CBD'],
    treatySeries: [1760, 30619],
  }),
  protocol(
    'cartagena-protocol',
    2000,
    40,
    'Cartagena Protocol on Biosafety to the Convention on Biological Diversity',
    {
      shortNames: ['Cartagena Protocol on Biosafety', 'Cartagena Protocol'],
      parent: 'cbd',
      treatySeries: [2226, 30619],
    },
  ),
  protocol(
    'nagoya-protocol',
    2010,
    36,
    'Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity',
    {
      shortNames: ['Nagoya Protocol'],
      parent: 'cbd',
      treatySeries: [3008, 30619],
    },
  ),
  protocol(
    'nagoya-kuala-lumpur',
    2010,
    21,
    'Nagoya–Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety',
    {
      parent: 'cartagena-protocol',
    },
  ),
  treaty(
    'unccd',
    1994,
    40,
    'United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa',
    {
      shortNames: ['United Nations Convention to Combat Desertification', 'Convention to Combat Desertification'],
      abbreviations: ['UNCCD'],
      treatySeries: [1954, 33480],
    },
  ),
  treaty('ozone-convention', 1985, 21, 'Vienna Convention for the Protection of the Ozone Layer', {
    treatySeries: [1513, 26164],
  }),
  protocol('montreal-protocol', 1987, 20, 'Montreal Protocol on Substances that Deplete the Ozone Layer', {
    shortNames: ['Montreal Protocol'],
    parent: 'ozone-convention',
    treatySeries: [1522, 26369],
  }),
  treaty(
    'basel-convention',
    1989,
    29,
    'Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal',
    {
      shortNames: ['Basel Convention'],
      treatySeries: [1673, 28911],
    },
  ),
  treaty(
    'rotterdam-convention',
    1998,
    30,
    'Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade',
    {
      shortNames: ['Rotterdam Convention'],
      treatySeries: [2244, 39973],
    },
  ),
  treaty('stockholm-convention', 2001, 30, 'Stockholm Convention on Persistent Organic Pollutants', {
    shortNames: ['Stockholm Convention'],
    treatySeries: [2256, 40214],
  }),
  treaty('minamata-convention', 2013, 35, 'Minamata Convention on Mercury', {
    shortNames: ['Minamata Convention'],
    treatySeries: [3201, 54669],
  }),
  treaty('cites', 1973, 25, 'Convention on International Trade in Endangered Species of Wild Fauna and Flora', {
    abbreviations: ['CITES'],
    roman: true,
    treatySeries: [993, 14537],
  }),
  treaty('ramsar', 1971, 12, 'Convention on Wetlands of International Importance especially as Waterfowl Habitat', {
    shortNames: ['Ramsar Convention'],
    treatySeries: [996, 14583],
  }),
  treaty('migratory-species', 1979, 20, 'Convention on the Conservation of Migratory Species of Wild Animals', {
    roman: true,
    treatySeries: [1651, 28395],
  }),
  treaty(
    'aarhus',
    1998,
    22,
    'Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters',
    {
      shortNames: ['Aarhus Convention'],
      treatySeries: [2161, 37770],
    },
  ),
  treaty('espoo', 1991, 20, 'Convention on Environmental Impact Assessment in a Transboundary Context', {
    shortNames: ['Espoo Convention'],
    treatySeries: [1989, 34028],
  }),
  treaty(
    'escazu',
    2018,
    26,
    'Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean',
    {
      es: 'Acuerdo Regional sobre el Acceso a la Información, la Participación Pública y el Acceso a la Justicia en Asuntos Ambientales en América Latina y el Caribe',
      shortNames: ['Escazú Agreement'],
    },
  ),
  declaration(
    'stockholm-declaration',
    1972,
    26,
    'Declaration of the United Nations Conference on the Human Environment',
    {
      shortNames: ['Stockholm Declaration'],
      unit: 'principle',
    },
  ),
  declaration('rio-declaration', 1992, 27, 'Rio Declaration on Environment and Development', {
    fr: 'Déclaration de Rio sur l’environnement et le développement',
    es: 'Declaración de Río sobre el Medio Ambiente y el Desarrollo',
    shortNames: ['Rio Declaration'],
    unit: 'principle',
  }),
  treaty(
    'plant-genetic-resources',
    2001,
    35,
    'International Treaty on Plant Genetic Resources for Food and Agriculture',
    {
      treatySeries: [2400, 43345],
    },
  ),

  // --- Disarmament and outer space
  treaty('npt', 1968, 11, 'Treaty on the Non-Proliferation of Nuclear Weapons', {
    fr: 'Traité sur la non-prolifération des armes nucléaires',
    es: 'Tratado sobre la No Proliferación de las Armas Nucleares',
    shortNames: ['Non-Proliferation Treaty', 'Nuclear Non-Proliferation Treaty'],
    abbreviations: ['NPT'],
    roman: true,
    resolution: '2373 (XXII)',
    treatySeries: [729, 10485],
  }),
  treaty('ctbt', 1996, 17, 'Comprehensive Nuclear-Test-Ban Treaty', {
    fr: 'Traité d’interdiction complète des essais nucléaires',
    es: 'Tratado de Prohibición Completa de los Ensayos Nucleares',
    abbreviations: ['CTBT'],
    roman: true,
    resolution: '50/245',
  }),
  treaty('tpnw', 2017, 20, 'Treaty on the Prohibition of Nuclear Weapons', {
    abbreviations: ['TPNW'],
    treatySeries: [3379, 56487],
  }),
  treaty(
    'bwc',
    1972,
    15,
    'Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction',
    {
      shortNames: ['Biological Weapons Convention', 'Biological and Toxin Weapons Convention'],
      abbreviations: ['BWC', 'BTWC'],
      roman: true,
      resolution: '2826 (XXVI)',
      treatySeries: [1015, 14860],
    },
  ),
  treaty(
    'cwc',
    1992,
    24,
    'Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction',
    {
      shortNames: ['Chemical Weapons Convention'],
      abbreviations: ['CWC'],
      roman: true,
      treatySeries: [1974, 33757],
    },
  ),
  treaty(
    'ccw',
    1980,
    11,
    'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects',
    {
      shortNames: ['Convention on Certain Conventional Weapons'],
      abbreviations: ['CCW'],
      treatySeries: [1342, 22495],
    },
  ),
  treaty(
    'mine-ban-convention',
    1997,
    22,
    'Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-personnel Mines and on Their Destruction',
    {
      shortNames: ['Anti-Personnel Mine Ban Convention', 'Mine Ban Convention', 'Ottawa Convention'],
      treatySeries: [2056, 35597],
    },
  ),
  treaty('cluster-munitions-convention', 2008, 23, 'Convention on Cluster Munitions', {
    abbreviations: ['CCM'],
    treatySeries: [2688, 47713],
  }),
  treaty('att', 2013, 28, 'Arms Trade Treaty', {
    fr: 'Traité sur le commerce des armes',
    es: 'Tratado sobre el Comercio de Armas',
    abbreviations: ['ATT'],
    treatySeries: [3013, 52373],
  }),
  treaty(
    'enmod',
    1976,
    10,
    'Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques',
    {
      abbreviations: ['ENMOD'],
      roman: true,
      resolution: '31/72',
    },
  ),
  treaty('nuclear-material', 1980, null, 'Convention on the Physical Protection of Nuclear Material', {
    treatySeries: [1456, 24631],
  }),
  treaty(
    'spent-fuel',
    1997,
    44,
    'Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management',
    {
      treatySeries: [2153, 37605],
    },
  ),
  treaty(
    'outer-space-treaty',
    1966,
    17,
    'Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies',
    {
      shortNames: ['Outer Space Treaty'],
      roman: true,
      resolution: '2222 (XXI)',
      treatySeries: [610, 8843],
    },
  ),
  treaty(
    'space-rescue',
    1967,
    10,
    'Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space',
    {
      resolution: '2345 (XXII)',
      treatySeries: [672, 9574],
    },
  ),
  treaty('space-liability', 1971, 28, 'Convention on International Liability for Damage Caused by Space Objects', {
    roman: true,
    resolution: '2777 (XXVI)',
    treatySeries: [961, 13810],
  }),
  treaty('space-registration', 1974, 12, 'Convention on Registration of Objects Launched into Outer Space', {
    roman: true,
    resolution: '3235 (XXIX)',
    treatySeries: [1023, 15020],
  }),
  treaty(
    'moon-agreement',
    1979,
    21,
    'Agreement Governing the Activities of States on the Moon and Other Celestial Bodies',
    {
      resolution: '34/68',
      treatySeries: [1363, 23002],
    },
  ),

  // --- Labour
  labour(29, 1930, 33, 'Forced Labour Convention', { treatySeries: [39, 612] }),
  protocol('ilo-29-protocol', 2014, null, 'Protocol of 2014 to the Forced Labour Convention, 1930', {
    parent: 'ilo-29',
    treatySeries: [3175, 612],
  }),
  labour(81, 1947, 39, 'Labour Inspection Convention', { treatySeries: [54, 792] }),
  labour(87, 1948, 21, 'Freedom of Association and Protection of the Right to Organise Convention', {
    shortNames: ['Freedom of Association and Protection of the Right to Organize Convention'],
    treatySeries: [68, 881],
  }),
  labour(97, 1949, 23, 'Migration for Employment Convention (Revised)', { treatySeries: [120, 1616] }),
  labour(98, 1949, 16, 'Right to Organise and Collective Bargaining Convention', {
    shortNames: ['Right to Organize and Collective Bargaining Convention'],
    treatySeries: [96, 1341],
  }),
  labour(100, 1951, 14, 'Equal Remuneration Convention', { treatySeries: [165, 2181] }),
  labour(102, 1952, 87, 'Social Security (Minimum Standards) Convention'),
  labour(105, 1957, 10, 'Abolition of Forced Labour Convention', { treatySeries: [320, 4648] }),
  labour(107, 1957, 37, 'Indigenous and Tribal Populations Convention'),
  labour(111, 1958, 14, 'Discrimination (Employment and Occupation) Convention', { treatySeries: [362, 5181] }),
  labour(138, 1973, 18, 'Minimum Age Convention', { treatySeries: [1015, 14862] }),
  labour(143, 1975, 24, 'Migrant Workers (Supplementary Provisions) Convention', { treatySeries: [1120, 17426] }),
  labour(155, 1981, 30, 'Occupational Safety and Health Convention'),
  labour(169, 1989, 44, 'Indigenous and Tribal Peoples Convention', {
    fr: 'Convention (nº 169) de l’OIT relative aux peuples indigènes et tribaux, 1989',
    es: 'Convenio sobre Pueblos Indígenas y Tribales, 1989 (núm. 169)',
    treatySeries: [1650, 28383],
  }),
  labour(182, 1999, 16, 'Worst Forms of Child Labour Convention', { treatySeries: [2133, 37245] }),
  labour(187, 2006, 14, 'Promotional Framework for Occupational Safety and Health Convention'),
  labour(189, 2011, 27, 'Domestic Workers Convention', { treatySeries: [2955, 51379] }),
  labour(190, 2019, 20, 'Violence and Harassment Convention'),
  treaty('maritime-labour', 2006, null, 'Maritime Labour Convention, 2006', {
    shortNames: ['Maritime Labour Convention'],
    treatySeries: [2952, 51299],
  }),

  // --- Education, culture, health, private law, trade
  treaty('discrimination-in-education', 1960, 14, 'Convention against Discrimination in Education', {
    treatySeries: [429, 6193],
  }),
  treaty(
    'cultural-property-1970',
    1970,
    26,
    'Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property',
    {
      treatySeries: [823, 11806],
    },
  ),
  treaty(
    'world-heritage',
    1972,
    38,
    'Convention concerning the Protection of the World Cultural and Natural Heritage',
    {
      shortNames: [
        'Convention for the Protection of the World Cultural and Natural Heritage',
        'World Heritage Convention',
      ],
      treatySeries: [1037, 15511],
    },
  ),
  treaty('intangible-heritage', 2003, 40, 'Convention for the Safeguarding of the Intangible Cultural Heritage', {
    treatySeries: [2368, 42671],
  }),
  treaty(
    'cultural-expressions',
    2005,
    35,
    'Convention on the Protection and Promotion of the Diversity of Cultural Expressions',
    {
      treatySeries: [2440, 43977],
    },
  ),
  treaty('who-constitution', 1946, 82, 'Constitution of the World Health Organization', { treatySeries: [14, 221] }),
  treaty('tobacco-control', 2003, 38, 'World Health Organization Framework Convention on Tobacco Control', {
    shortNames: ['Framework Convention on Tobacco Control', 'WHO Framework Convention on Tobacco Control'],
    treatySeries: [2302, 41032],
  }),
  treaty('hague-abduction', 1980, 45, 'Convention on the Civil Aspects of International Child Abduction', {
    shortNames: ['Hague Convention on the Civil Aspects of International Child Abduction'],
    treatySeries: [1343, 22514],
  }),
  treaty(
    'hague-adoption',
    1993,
    48,
    'Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption',
    {
      shortNames: ['Hague Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption'],
      treatySeries: [1870, 31922],
    },
  ),
  treaty('cisg', 1980, 101, 'United Nations Convention on Contracts for the International Sale of Goods', {
    abbreviations: ['CISG'],
    treatySeries: [1489, 25567],
  }),
  treaty('new-york-convention', 1958, 16, 'Convention on the Recognition and Enforcement of Foreign Arbitral Awards', {
    shortNames: ['New York Convention'],
    roman: true,
    treatySeries: [330, 4739],
  }),
  treaty('trips', 1994, 73, 'Agreement on Trade-Related Aspects of Intellectual Property Rights', {
    shortNames: ['TRIPS Agreement'],
  }),
  treaty(
    'marrakesh-vip',
    2013,
    22,
    'Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled',
    {
      shortNames: ['Marrakesh Treaty'],
      treatySeries: [3162, 54134],
    },
  ),
  treaty(
    'tampere',
    1998,
    17,
    'Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations',
    {
      treatySeries: [2296, 40906],
    },
  ),

  // --- Regional instruments
  treaty('echr', 1950, 59, 'Convention for the Protection of Human Rights and Fundamental Freedoms', {
    fr: 'Convention de sauvegarde des droits de l’homme et des libertés fondamentales',
    es: 'Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales',
    shortNames: [
      'European Convention on Human Rights',
      'European Convention for the Protection of Human Rights and Fundamental Freedoms',
    ],
    abbreviations: ['ECHR'],
    treatySeries: [213, 2221],
  }),
  treaty('minorities-framework', 1995, 32, 'Framework Convention for the Protection of National Minorities', {
    treatySeries: [2151, 37548],
  }),
  treaty('budapest', 2001, 48, 'Convention on Cybercrime', {
    shortNames: ['Budapest Convention', 'Council of Europe Convention on Cybercrime'],
    treatySeries: [2296, 40916],
  }),
  treaty('coe-trafficking', 2005, 47, 'Council of Europe Convention on Action against Trafficking in Human Beings', {
    treatySeries: [2569, 45795],
  }),
  treaty(
    'lanzarote',
    2007,
    50,
    'Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse',
    {
      shortNames: ['Lanzarote Convention'],
    },
  ),
  treaty(
    'istanbul-convention',
    2011,
    81,
    'Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence',
    {
      shortNames: ['Istanbul Convention'],
    },
  ),
  treaty('eu-charter', 2000, 54, 'Charter of Fundamental Rights of the European Union'),
  treaty('teu', 1992, 55, 'Treaty on European Union'),
  treaty('tfeu', 1957, 358, 'Treaty on the Functioning of the European Union'),
  declaration('american-declaration', 1948, 38, 'American Declaration of the Rights and Duties of Man', {
    roman: true,
  }),
  treaty('american-convention', 1969, 82, 'American Convention on Human Rights', {
    fr: 'Convention américaine relative aux droits de l’homme',
    es: 'Convención Americana sobre Derechos Humanos',
    shortNames: ['Pact of San José'],
    abbreviations: ['ACHR'],
    treatySeries: [1144, 17955],
  }),
  protocol(
    'san-salvador',
    1988,
    22,
    'Additional Protocol to the American Convention on Human Rights in the Area of Economic, Social and Cultural Rights',
    {
      shortNames: ['Protocol of San Salvador'],
      parent: 'american-convention',
    },
  ),
  treaty(
    'belem-do-para',
    1994,
    25,
    'Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women',
    {
      shortNames: ['Convention of Belém do Pará'],
    },
  ),
  treaty(
    'inter-american-older-persons',
    2015,
    41,
    'Inter-American Convention on Protecting the Human Rights of Older Persons',
  ),
  treaty(
    'oau-refugee',
    1969,
    15,
    'Organization of African Unity Convention governing the Specific Aspects of Refugee Problems in Africa',
    {
      shortNames: ['OAU Convention Governing the Specific Aspects of Refugee Problems in Africa'],
      roman: true,
      treatySeries: [1001, 14691],
    },
  ),
  treaty('african-charter', 1981, 68, 'African Charter on Human and Peoples’ Rights', {
    fr: 'Charte africaine des droits de l’homme et des peuples',
    es: 'Carta Africana de Derechos Humanos y de los Pueblos',
    shortNames: ['Banjul Charter'],
    treatySeries: [1520, 26363],
  }),
  treaty('african-child-charter', 1990, 48, 'African Charter on the Rights and Welfare of the Child'),
  protocol(
    'maputo-protocol',
    2003,
    32,
    'Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Women in Africa',
    {
      shortNames: ['Maputo Protocol'],
      parent: 'african-charter',
    },
  ),
  treaty(
    'kampala-convention',
    2009,
    23,
    'African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa',
    {
      shortNames: ['Kampala Convention'],
      treatySeries: [3014, 52375],
    },
  ),
  treaty('arab-charter', 2004, 53, 'Arab Charter on Human Rights'),
  declaration('asean-declaration', 2012, 40, 'ASEAN Human Rights Declaration', {
    shortNames: ['Association of Southeast Asian Nations Human Rights Declaration'],
  }),
];

// ---------------------------------------------------------------------------------------------------------------------

const byId = new Map(INSTRUMENTS.map((one) => [one.id, one]));
const byName = new Map<string, Instrument[]>();
for (const one of INSTRUMENTS) {
  for (const name of new Set(namesOfInstrument(one).map(nameKey))) byName.set(name, [...(byName.get(name) ?? []), one]);
}

/** All names of an instrument, abbreviations included, the full English one first. */
export function namesOfInstrument({ names, shortNames, abbreviations }: Instrument): readonly string[] {
  return [names.en, names.fr, names.es, ...(shortNames ?? []), ...(abbreviations ?? [])].filter(
    (name) => name !== undefined,
  );
}

export function instrumentById(id: string): Instrument | undefined {
  return byId.get(id);
}

/**
 * The instruments with exactly this name, short name or abbreviation; case and the form of the apostrophe do not matter.
 * More than one where a name is shared: the "1961 Convention" is the one on drugs or the one on statelessness.
 */
export function instrumentsNamed(name: string): readonly Instrument[] {
  return byName.get(nameKey(name)) ?? [];
}

/** The instruments that were published at this place in the Treaty Series; a protocol can share that of its covenant. */
export function instrumentsInSeries(volume: number, number: number | null): readonly Instrument[] {
  return INSTRUMENTS.filter(
    ({ treatySeries }) => treatySeries?.[0] === volume && (number === null || treatySeries[1] === number),
  );
}

/**
 * Those whose provisions were counted in their texts. Of the others the last one is from general knowledge: firm, but a
 * finding that says "there is no such article" is better kept to these, or asked as a question.
 */
export const COUNTED: ReadonlySet<string> = new Set([
  'charter',
  'icj-statute',
  'udhr',
  'iccpr',
  'iccpr-op1',
  'iccpr-op2',
  'icescr',
  'icescr-op',
  'icerd',
  'cedaw',
  'cat',
  'crc',
  'crpd',
  'icrmw',
  'icpped',
  'genocide-convention',
  'refugee-convention',
  'geneva-1',
  'geneva-2',
  'geneva-3',
  'geneva-4',
  'geneva-ap1',
  'geneva-ap2',
  'rome-statute',
  'uncac',
  'unclos',
  'outer-space-treaty',
  'vclt',
  'diplomatic-relations',
  'consular-relations',
  'state-responsibility',
  'responsibility-organizations',
  'jurisdictional-immunities',
  'unfccc',
  'kyoto-protocol',
  'cbd',
  'basel-convention',
  'rio-declaration',
  'echr',
  'american-convention',
  'african-charter',
  'asean-declaration',
  'undrip',
]);

/** Whether it has this article (rule, principle); undefined where their number is not known. */
export function hasProvision({ last }: Instrument, number: number): boolean | undefined {
  return last === undefined ? undefined : number >= 1 && number <= last;
}

const COMMON_NOUN =
  /\b(Optional Protocol|Protocol|Charter|Covenant|Convention|Declaration|Agreement|Treaty|Statute|Constitution|Code|Rules|Guidelines|Principles|Articles)\b/i;

/** What the text calls it after its first mention: "Covenant", "Optional Protocol", "Rules". */
export function nounOfInstrument({ names }: Instrument): string | undefined {
  const noun = COMMON_NOUN.exec(names.en)?.[0];
  return noun === undefined ? undefined : noun.charAt(0).toUpperCase() + noun.slice(1);
}
