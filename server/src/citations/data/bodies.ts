/**
 * Bodies of the United Nations and of its treaties, with the beginnings of their document symbols.
 *
 * Sources: general knowledge of the symbols, in the order of "UN Document Symbols & Series Symbols", Dag Hammarskjöld
 * Library (research.un.org/en/docs/undocumentsymbols, of which only excerpts of stored copies could be read, November
 * 2026), compared with the symbols in ../shared/corpus, in 1,260 more reports of 2007–2025 and in 160 of special rapporteurs.
 *
 * Certain: 132 of the 202 prefixes, which occur there; of about 40 the body was read off a masthead or the citing sentence.
 * Not seen anywhere, so from general knowledge only: the other 70, mostly historical (E/CN.1, E/CN.11, E/CN.12, E/CN.14, WFC,
 * AT, CCD, ID), committees under A/AC. and S/AC., meetings of States parties, A/CN.1, A/CN.2, A/CN.9, UNEP's and the
 * Secretariat's series. Likewise the names in French and Spanish, of which many are left out.
 */

import { nameKey, type Names, namesWith, type OtherNames } from './names';

export type BodyKind =
  | 'principal organ'
  | 'main committee'
  | 'subsidiary organ'
  | 'commission'
  | 'regional commission'
  | 'treaty body'
  | 'meeting of parties'
  | 'fund or programme'
  | 'conference'
  | 'secretariat'
  | 'related organization';

export interface Body {
  readonly id: string;
  readonly kind: BodyKind;
  /** How its document symbols begin, without the last oblique: `A/HRC`, `CEDAW/C`, `S`. */
  readonly prefix: string;
  /** Other beginnings, former ones included. */
  readonly otherPrefixes?: readonly string[];
  readonly names: Names;
  /** Shorter names and abbreviations in English, without an article. */
  readonly shortNames?: readonly string[];
  /** Of a treaty body or a meeting of parties: what it monitors or serves, as an id in instruments.ts. */
  readonly instrument?: string;
}

type Rest = Omit<Body, 'id' | 'kind' | 'prefix' | 'names'> & OtherNames;

const body = (id: string, kind: BodyKind, prefix: string, en: string, { fr, es, ...rest }: Rest = {}): Body => ({
  id,
  kind,
  prefix,
  names: namesWith(en, { fr, es }),
  ...rest,
});

export const BODIES: readonly Body[] = [
  // --- Principal organs
  body('ga', 'principal organ', 'A', 'General Assembly', {
    fr: 'Assemblée générale',
    es: 'Asamblea General',
    shortNames: ['UNGA'],
  }),
  body('sc', 'principal organ', 'S', 'Security Council', {
    fr: 'Conseil de sécurité',
    es: 'Consejo de Seguridad',
    shortNames: ['UNSC'],
  }),
  body('ecosoc', 'principal organ', 'E', 'Economic and Social Council', {
    fr: 'Conseil économique et social',
    es: 'Consejo Económico y Social',
    shortNames: ['ECOSOC'],
  }),
  body('tc', 'principal organ', 'T', 'Trusteeship Council', {
    fr: 'Conseil de tutelle',
    es: 'Consejo de Administración Fiduciaria',
  }),
  body('secretariat', 'principal organ', 'ST', 'Secretariat', { fr: 'Secrétariat', es: 'Secretaría' }),

  // --- Main committees of the General Assembly
  body('ga-c1', 'main committee', 'A/C.1', 'First Committee', {
    fr: 'Première Commission',
    es: 'Primera Comisión',
    shortNames: ['Disarmament and International Security Committee'],
  }),
  body('ga-c2', 'main committee', 'A/C.2', 'Second Committee', {
    fr: 'Deuxième Commission',
    es: 'Segunda Comisión',
    shortNames: ['Economic and Financial Committee'],
  }),
  body('ga-c3', 'main committee', 'A/C.3', 'Third Committee', {
    fr: 'Troisième Commission',
    es: 'Tercera Comisión',
    shortNames: ['Social, Humanitarian and Cultural Committee'],
  }),
  body('ga-c4', 'main committee', 'A/C.4', 'Special Political and Decolonization Committee', {
    fr: 'Commission des questions politiques spéciales et de la décolonisation',
    es: 'Comisión Política Especial y de Descolonización',
    shortNames: ['Fourth Committee', 'Special Political and Decolonization Committee (Fourth Committee)'],
  }),
  body('ga-c5', 'main committee', 'A/C.5', 'Fifth Committee', {
    fr: 'Cinquième Commission',
    es: 'Quinta Comisión',
    shortNames: ['Administrative and Budgetary Committee'],
  }),
  body('ga-c6', 'main committee', 'A/C.6', 'Sixth Committee', {
    fr: 'Sixième Commission',
    es: 'Sexta Comisión',
    shortNames: ['Legal Committee'],
  }),
  body('ga-general-committee', 'main committee', 'A/BUR', 'General Committee', { fr: 'Bureau', es: 'Mesa' }),

  // --- Subsidiary organs of the General Assembly
  body('hrc', 'subsidiary organ', 'A/HRC', 'Human Rights Council', {
    fr: 'Conseil des droits de l’homme',
    es: 'Consejo de Derechos Humanos',
    shortNames: ['UNHRC'],
  }),
  body('upr-wg', 'subsidiary organ', 'A/HRC/WG.6', 'Working Group on the Universal Periodic Review', {
    fr: 'Groupe de travail sur l’Examen périodique universel',
    es: 'Grupo de Trabajo sobre el Examen Periódico Universal',
    shortNames: ['UPR Working Group'],
  }),
  body('hrc-ac', 'subsidiary organ', 'A/HRC/AC', 'Human Rights Council Advisory Committee', {
    fr: 'Comité consultatif du Conseil des droits de l’homme',
    es: 'Comité Asesor del Consejo de Derechos Humanos',
    shortNames: ['Advisory Committee of the Human Rights Council'],
  }),
  body('emrip', 'subsidiary organ', 'A/HRC/EMRIP', 'Expert Mechanism on the Rights of Indigenous Peoples', {
    fr: 'Mécanisme d’experts sur les droits des peuples autochtones',
    es: 'Mecanismo de Expertos sobre los Derechos de los Pueblos Indígenas',
    shortNames: ['EMRIP'],
  }),
  body('emrtd', 'subsidiary organ', 'A/HRC/EMRTD', 'Expert Mechanism on the Right to Development', {
    fr: 'Mécanisme d’experts sur le droit au développement',
    es: 'Mecanismo de Expertos sobre el Derecho al Desarrollo',
  }),
  body('fmi', 'subsidiary organ', 'A/HRC/FMI', 'Forum on Minority Issues', {
    fr: 'Forum sur les questions relatives aux minorités',
    es: 'Foro sobre Cuestiones de las Minorías',
  }),
  body('hrc-social-forum', 'subsidiary organ', 'A/HRC/SF', 'Social Forum'),
  body('wgad', 'subsidiary organ', 'A/HRC/WGAD', 'Working Group on Arbitrary Detention', {
    fr: 'Groupe de travail sur la détention arbitraire',
    es: 'Grupo de Trabajo sobre la Detención Arbitraria',
    shortNames: ['WGAD'],
  }),
  body('wgeid', 'subsidiary organ', 'A/HRC/WGEID', 'Working Group on Enforced or Involuntary Disappearances', {
    fr: 'Groupe de travail sur les disparitions forcées ou involontaires',
    es: 'Grupo de Trabajo sobre las Desapariciones Forzadas o Involuntarias',
    shortNames: ['WGEID'],
  }),
  body('ilc', 'commission', 'A/CN.4', 'International Law Commission', {
    fr: 'Commission du droit international',
    es: 'Comisión de Derecho Internacional',
    shortNames: ['ILC'],
  }),
  body('uncitral', 'commission', 'A/CN.9', 'United Nations Commission on International Trade Law', {
    fr: 'Commission des Nations Unies pour le droit commercial international',
    es: 'Comisión de las Naciones Unidas para el Derecho Mercantil Internacional',
    shortNames: ['UNCITRAL'],
  }),
  body('undc', 'commission', 'A/CN.10', 'Disarmament Commission', {
    fr: 'Commission du désarmement',
    es: 'Comisión de Desarme',
    shortNames: ['United Nations Disarmament Commission'],
  }),
  body('c24', 'subsidiary organ', 'A/AC.109', 'Special Committee on Decolonization', {
    fr: 'Comité spécial de la décolonisation',
    es: 'Comité Especial de Descolonización',
    shortNames: [
      'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
      'Committee of Twenty-Four',
    ],
  }),
  body('copuos', 'subsidiary organ', 'A/AC.105', 'Committee on the Peaceful Uses of Outer Space', {
    fr: 'Comité des utilisations pacifiques de l’espace extra-atmosphérique',
    es: 'Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos',
    shortNames: ['COPUOS'],
  }),
  body('c34', 'subsidiary organ', 'A/AC.121', 'Special Committee on Peacekeeping Operations', {
    fr: 'Comité spécial des opérations de maintien de la paix',
    es: 'Comité Especial de Operaciones de Mantenimiento de la Paz',
  }),
  body('excom', 'subsidiary organ', 'A/AC.96', 'Executive Committee of the High Commissioner’s Programme', {
    fr: 'Comité exécutif du Programme du Haut-Commissaire',
    es: 'Comité Ejecutivo del Programa del Alto Comisionado',
    shortNames: ['Executive Committee of the Programme of the United Nations High Commissioner for Refugees'],
  }),
  body(
    'unscear',
    'subsidiary organ',
    'A/AC.82',
    'United Nations Scientific Committee on the Effects of Atomic Radiation',
    {
      shortNames: ['UNSCEAR'],
    },
  ),
  body('host-country', 'subsidiary organ', 'A/AC.154', 'Committee on Relations with the Host Country', {
    fr: 'Comité des relations avec le pays hôte',
    es: 'Comité de Relaciones con el País Anfitrión',
  }),
  body('indian-ocean', 'subsidiary organ', 'A/AC.159', 'Ad Hoc Committee on the Indian Ocean'),
  body('conferences', 'subsidiary organ', 'A/AC.172', 'Committee on Conferences', {
    fr: 'Comité des conférences',
    es: 'Comité de Conferencias',
  }),
  body(
    'charter-committee',
    'subsidiary organ',
    'A/AC.182',
    'Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization',
    { shortNames: ['Special Committee on the Charter'] },
  ),
  body(
    'ceirpp',
    'subsidiary organ',
    'A/AC.183',
    'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
    {
      fr: 'Comité pour l’exercice des droits inaliénables du peuple palestinien',
      es: 'Comité para el Ejercicio de los Derechos Inalienables del Pueblo Palestino',
    },
  ),
  body('committee-on-information', 'subsidiary organ', 'A/AC.198', 'Committee on Information', {
    fr: 'Comité de l’information',
    es: 'Comité de Información',
  }),
  body(
    'unfccc-negotiation',
    'subsidiary organ',
    'A/AC.237',
    'Intergovernmental Negotiating Committee for a Framework Convention on Climate Change',
  ),
  body('terrorism-ad-hoc', 'subsidiary organ', 'A/AC.252', 'Ad Hoc Committee established by resolution 51/210'),
  body(
    'icp-oceans',
    'subsidiary organ',
    'A/AC.259',
    'United Nations Open-ended Informal Consultative Process on Oceans and the Law of the Sea',
  ),
  body(
    'crpd-negotiation',
    'subsidiary organ',
    'A/AC.265',
    'Ad Hoc Committee on the rights of persons with disabilities',
  ),
  body(
    'oewg-ict',
    'subsidiary organ',
    'A/AC.292',
    'Open-ended working group on security of and in the use of information and communications technologies 2021–2025',
  ),
  body(
    'cybercrime-ad-hoc',
    'subsidiary organ',
    'A/AC.291',
    'Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes',
  ),
  body('acabq', 'subsidiary organ', 'A/CN.1', 'Advisory Committee on Administrative and Budgetary Questions', {
    fr: 'Comité consultatif pour les questions administratives et budgétaires',
    es: 'Comisión Consultiva en Asuntos Administrativos y de Presupuesto',
    shortNames: ['ACABQ'],
  }),
  body('committee-on-contributions', 'subsidiary organ', 'A/CN.2', 'Committee on Contributions', {
    fr: 'Comité des contributions',
    es: 'Comisión de Cuotas',
  }),
  body('pbc', 'subsidiary organ', 'PBC', 'Peacebuilding Commission', {
    fr: 'Commission de consolidation de la paix',
    es: 'Comisión de Consolidación de la Paz',
    shortNames: ['PBC'],
  }),
  body('ssc', 'subsidiary organ', 'SSC', 'High-level Committee on South-South Cooperation', {
    otherPrefixes: ['TCDC'],
    fr: 'Comité de haut niveau pour la coopération Sud-Sud',
    es: 'Comité de Alto Nivel sobre la Cooperación Sur-Sur',
  }),
  body('administrative-tribunal', 'subsidiary organ', 'AT', 'United Nations Administrative Tribunal'),
  body('undt', 'subsidiary organ', 'UNDT', 'United Nations Dispute Tribunal', {
    fr: 'Tribunal du contentieux administratif des Nations Unies',
    es: 'Tribunal Contencioso-Administrativo de las Naciones Unidas',
  }),
  body('jiu', 'subsidiary organ', 'JIU', 'Joint Inspection Unit', {
    fr: 'Corps commun d’inspection',
    es: 'Dependencia Común de Inspección',
    shortNames: ['JIU'],
  }),
  body('icsc', 'subsidiary organ', 'ICSC', 'International Civil Service Commission', {
    fr: 'Commission de la fonction publique internationale',
    es: 'Comisión de Administración Pública Internacional',
    shortNames: ['ICSC'],
  }),
  body('unjspb', 'subsidiary organ', 'JSPB', 'United Nations Joint Staff Pension Board'),
  body('world-food-council', 'subsidiary organ', 'WFC', 'World Food Council'),

  // --- Subsidiary organs of the Security Council
  body(
    'sanctions-1267',
    'subsidiary organ',
    'S/AC.37',
    'Security Council Committee established pursuant to resolution 1267 (1999)',
  ),
  body('ctc', 'subsidiary organ', 'S/AC.40', 'Counter-Terrorism Committee', {
    fr: 'Comité contre le terrorisme',
    es: 'Comité contra el Terrorismo',
    shortNames: ['Security Council Committee established pursuant to resolution 1373 (2001)'],
  }),
  body(
    '1540-committee',
    'subsidiary organ',
    'S/AC.44',
    'Security Council Committee established pursuant to resolution 1540 (2004)',
    {
      shortNames: ['1540 Committee'],
    },
  ),
  body(
    'sanctions-1718',
    'subsidiary organ',
    'S/AC.49',
    'Security Council Committee established pursuant to resolution 1718 (2006)',
  ),
  body('caac-wg', 'subsidiary organ', 'S/AC.51', 'Security Council Working Group on Children and Armed Conflict'),
  body('compensation-commission', 'subsidiary organ', 'S/AC.26', 'United Nations Compensation Commission', {
    fr: 'Commission d’indemnisation des Nations Unies',
    es: 'Comisión de Indemnización de las Naciones Unidas',
    shortNames: ['UNCC'],
  }),

  // --- The Economic and Social Council: forums, functional commissions, expert bodies
  body('hlpf', 'conference', 'E/HLPF', 'High-level political forum on sustainable development', {
    fr: 'forum politique de haut niveau pour le développement durable',
    es: 'foro político de alto nivel sobre el desarrollo sostenible',
    shortNames: ['HLPF'],
  }),
  body('ecosoc-hls', 'conference', 'E/HLS', 'High-level segment of the Economic and Social Council'),
  body('ffd-forum', 'conference', 'E/FFDF', 'Economic and Social Council forum on financing for development follow-up'),
  body('narcotics-control', 'related organization', 'E/INCB', 'International Narcotics Control Board', {
    fr: 'Organe international de contrôle des stupéfiants',
    es: 'Junta Internacional de Fiscalización de Estupefacientes',
    shortNames: ['INCB'],
  }),
  body('economic-employment', 'commission', 'E/CN.1', 'Economic and Employment Commission'),
  body('statcom', 'commission', 'E/CN.3', 'Statistical Commission', {
    fr: 'Commission de statistique',
    es: 'Comisión de Estadística',
  }),
  body('chr', 'commission', 'E/CN.4', 'Commission on Human Rights', {
    fr: 'Commission des droits de l’homme',
    es: 'Comisión de Derechos Humanos',
  }),
  body(
    'subcommission',
    'commission',
    'E/CN.4/Sub.2',
    'Sub-Commission on the Promotion and Protection of Human Rights',
    {
      fr: 'Sous-Commission de la promotion et de la protection des droits de l’homme',
      es: 'Subcomisión de Promoción y Protección de los Derechos Humanos',
      shortNames: ['Sub-Commission on Prevention of Discrimination and Protection of Minorities'],
    },
  ),
  body('csocd', 'commission', 'E/CN.5', 'Commission for Social Development', {
    fr: 'Commission du développement social',
    es: 'Comisión de Desarrollo Social',
  }),
  body('csw', 'commission', 'E/CN.6', 'Commission on the Status of Women', {
    fr: 'Commission de la condition de la femme',
    es: 'Comisión de la Condición Jurídica y Social de la Mujer',
    shortNames: ['CSW'],
  }),
  body('cnd', 'commission', 'E/CN.7', 'Commission on Narcotic Drugs', {
    fr: 'Commission des stupéfiants',
    es: 'Comisión de Estupefacientes',
  }),
  body('cpd', 'commission', 'E/CN.9', 'Commission on Population and Development', {
    fr: 'Commission de la population et du développement',
    es: 'Comisión de Población y Desarrollo',
    shortNames: ['Population Commission'],
  }),
  body('ctnc', 'commission', 'E/C.10', 'Commission on Transnational Corporations'),
  body('ccpcj', 'commission', 'E/CN.15', 'Commission on Crime Prevention and Criminal Justice', {
    fr: 'Commission pour la prévention du crime et la justice pénale',
    es: 'Comisión de Prevención del Delito y Justicia Penal',
    shortNames: ['CCPCJ'],
  }),
  body('cstd', 'commission', 'E/CN.16', 'Commission on Science and Technology for Development', {
    fr: 'Commission de la science et de la technique au service du développement',
    es: 'Comisión de Ciencia y Tecnología para el Desarrollo',
  }),
  body('csd', 'commission', 'E/CN.17', 'Commission on Sustainable Development', {
    fr: 'Commission du développement durable',
    es: 'Comisión sobre el Desarrollo Sostenible',
  }),
  body('unff', 'commission', 'E/CN.18', 'United Nations Forum on Forests', {
    fr: 'Forum des Nations Unies sur les forêts',
    es: 'Foro de las Naciones Unidas sobre los Bosques',
    shortNames: ['UNFF'],
  }),
  body('ngo-committee', 'subsidiary organ', 'E/C.2', 'Committee on Non-Governmental Organizations', {
    fr: 'Comité chargé des organisations non gouvernementales',
    es: 'Comité Encargado de las Organizaciones No Gubernamentales',
  }),
  body('cepa', 'subsidiary organ', 'E/C.16', 'Committee of Experts on Public Administration', {
    fr: 'Comité d’experts de l’administration publique',
    es: 'Comité de Expertos en Administración Pública',
  }),
  body(
    'tax-committee',
    'subsidiary organ',
    'E/C.18',
    'Committee of Experts on International Cooperation in Tax Matters',
    {
      fr: 'Comité d’experts de la coopération internationale en matière fiscale',
      es: 'Comité de Expertos sobre Cooperación Internacional en Cuestiones de Tributación',
    },
  ),
  body('pfii', 'subsidiary organ', 'E/C.19', 'Permanent Forum on Indigenous Issues', {
    fr: 'Instance permanente sur les questions autochtones',
    es: 'Foro Permanente para las Cuestiones Indígenas',
    shortNames: ['UNPFII'],
  }),
  body('ggim', 'subsidiary organ', 'E/C.20', 'Committee of Experts on Global Geospatial Information Management', {
    shortNames: ['UN-GGIM'],
  }),
  body('cpc', 'subsidiary organ', 'E/AC.51', 'Committee for Programme and Coordination', {
    fr: 'Comité du programme et de la coordination',
    es: 'Comité del Programa y de la Coordinación',
  }),
  body('cdp', 'subsidiary organ', 'E/AC.54', 'Committee for Development Policy', {
    otherPrefixes: ['CDP'],
    fr: 'Comité des politiques de développement',
    es: 'Comité de Políticas de Desarrollo',
    shortNames: ['Committee for Development Planning'],
  }),
  body('geographical-names', 'subsidiary organ', 'GEGN.2', 'United Nations Group of Experts on Geographical Names'),
  body(
    'tdg-ghs',
    'subsidiary organ',
    'ST/SG/AC.10',
    'Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals',
  ),
  body('ceb', 'secretariat', 'CEB', 'United Nations System Chief Executives Board for Coordination', {
    fr: 'Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination',
    es: 'Junta de los Jefes Ejecutivos del Sistema de las Naciones Unidas para la Coordinación',
    shortNames: ['CEB'],
  }),

  // --- Regional commissions
  body('ece', 'regional commission', 'ECE', 'Economic Commission for Europe', {
    otherPrefixes: ['E/ECE'],
    fr: 'Commission économique pour l’Europe',
    es: 'Comisión Económica para Europa',
    shortNames: ['UNECE'],
  }),
  body('escap', 'regional commission', 'ESCAP', 'Economic and Social Commission for Asia and the Pacific', {
    otherPrefixes: ['E/ESCAP', 'E/CN.11'],
    fr: 'Commission économique et sociale pour l’Asie et le Pacifique',
    es: 'Comisión Económica y Social para Asia y el Pacífico',
  }),
  body('eclac', 'regional commission', 'LC', 'Economic Commission for Latin America and the Caribbean', {
    otherPrefixes: ['E/LC', 'E/ECLAC', 'E/CEPAL', 'E/CN.12'],
    fr: 'Commission économique pour l’Amérique latine et les Caraïbes',
    es: 'Comisión Económica para América Latina y el Caribe',
    shortNames: ['ECLAC'],
  }),
  body('eca', 'regional commission', 'E/ECA', 'Economic Commission for Africa', {
    otherPrefixes: ['ECA', 'E/CN.14'],
    fr: 'Commission économique pour l’Afrique',
    es: 'Comisión Económica para África',
  }),
  body('escwa', 'regional commission', 'E/ESCWA', 'Economic and Social Commission for Western Asia', {
    otherPrefixes: ['ESCWA'],
    fr: 'Commission économique et sociale pour l’Asie occidentale',
    es: 'Comisión Económica y Social para Asia Occidental',
  }),

  // --- Human rights treaty bodies
  body('ccpr', 'treaty body', 'CCPR/C', 'Human Rights Committee', {
    otherPrefixes: ['CCPR'],
    fr: 'Comité des droits de l’homme',
    es: 'Comité de Derechos Humanos',
    shortNames: ['CCPR'],
    instrument: 'iccpr',
  }),
  body('cescr', 'treaty body', 'E/C.12', 'Committee on Economic, Social and Cultural Rights', {
    fr: 'Comité des droits économiques, sociaux et culturels',
    es: 'Comité de Derechos Económicos, Sociales y Culturales',
    shortNames: ['CESCR'],
    instrument: 'icescr',
  }),
  body('cerd', 'treaty body', 'CERD/C', 'Committee on the Elimination of Racial Discrimination', {
    otherPrefixes: ['CERD'],
    fr: 'Comité pour l’élimination de la discrimination raciale',
    es: 'Comité para la Eliminación de la Discriminación Racial',
    shortNames: ['CERD'],
    instrument: 'icerd',
  }),
  body('cedaw', 'treaty body', 'CEDAW/C', 'Committee on the Elimination of Discrimination against Women', {
    otherPrefixes: ['CEDAW'],
    fr: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
    es: 'Comité para la Eliminación de la Discriminación contra la Mujer',
    shortNames: ['CEDAW Committee'],
    instrument: 'cedaw',
  }),
  body('cat', 'treaty body', 'CAT/C', 'Committee against Torture', {
    otherPrefixes: ['CAT'],
    fr: 'Comité contre la torture',
    es: 'Comité contra la Tortura',
    instrument: 'cat',
  }),
  body(
    'spt',
    'treaty body',
    'CAT/OP',
    'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    {
      fr: 'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      es: 'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
      shortNames: ['Subcommittee on Prevention of Torture', 'SPT'],
      instrument: 'opcat',
    },
  ),
  body('crc', 'treaty body', 'CRC/C', 'Committee on the Rights of the Child', {
    otherPrefixes: ['CRC'],
    fr: 'Comité des droits de l’enfant',
    es: 'Comité de los Derechos del Niño',
    instrument: 'crc',
  }),
  body(
    'cmw',
    'treaty body',
    'CMW/C',
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    {
      otherPrefixes: ['CMW'],
      fr: 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      es: 'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
      shortNames: ['Committee on Migrant Workers', 'CMW'],
      instrument: 'icrmw',
    },
  ),
  body('crpd', 'treaty body', 'CRPD/C', 'Committee on the Rights of Persons with Disabilities', {
    otherPrefixes: ['CRPD'],
    fr: 'Comité des droits des personnes handicapées',
    es: 'Comité sobre los Derechos de las Personas con Discapacidad',
    instrument: 'crpd',
  }),
  body('ced', 'treaty body', 'CED/C', 'Committee on Enforced Disappearances', {
    otherPrefixes: ['CED'],
    fr: 'Comité des disparitions forcées',
    es: 'Comité contra la Desaparición Forzada',
    instrument: 'icpped',
  }),
  body('hri', 'treaty body', 'HRI', 'human rights treaty bodies'),
  body('hri-mc', 'treaty body', 'HRI/MC', 'Meeting of Chairs of the human rights treaty bodies', {
    shortNames: ['Meeting of Chairs'],
  }),
  body(
    'ccpr-sp',
    'meeting of parties',
    'CCPR/SP',
    'Meeting of States Parties to the International Covenant on Civil and Political Rights',
    { instrument: 'iccpr' },
  ),
  body(
    'cerd-sp',
    'meeting of parties',
    'CERD/SP',
    'Meeting of States Parties to the International Convention on the Elimination of All Forms of Racial Discrimination',
    { instrument: 'icerd' },
  ),
  body(
    'cedaw-sp',
    'meeting of parties',
    'CEDAW/SP',
    'Meeting of States Parties to the Convention on the Elimination of All Forms of Discrimination against Women',
    { instrument: 'cedaw' },
  ),
  body('cat-sp', 'meeting of parties', 'CAT/SP', 'Meeting of States Parties to the Convention against Torture', {
    instrument: 'cat',
  }),
  body(
    'crc-sp',
    'meeting of parties',
    'CRC/SP',
    'Meeting of States Parties to the Convention on the Rights of the Child',
    { instrument: 'crc' },
  ),
  body(
    'cmw-sp',
    'meeting of parties',
    'CMW/SP',
    'Meeting of States Parties to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    { instrument: 'icrmw' },
  ),
  body(
    'crpd-csp',
    'meeting of parties',
    'CRPD/CSP',
    'Conference of States Parties to the Convention on the Rights of Persons with Disabilities',
    { instrument: 'crpd' },
  ),
  body(
    'ced-csp',
    'meeting of parties',
    'CED/CSP',
    'Conference of the States Parties to the International Convention for the Protection of All Persons from Enforced Disappearance',
    { otherPrefixes: ['CED/SP'], instrument: 'icpped' },
  ),

  // --- Funds and programmes, and their boards
  body(
    'undp',
    'fund or programme',
    'DP',
    'Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services',
    {
      shortNames: ['UNDP', 'United Nations Development Programme'],
    },
  ),
  body('unfpa', 'fund or programme', 'DP/FPA', 'United Nations Population Fund', {
    fr: 'Fonds des Nations Unies pour la population',
    es: 'Fondo de Población de las Naciones Unidas',
    shortNames: ['UNFPA'],
  }),
  body('unops', 'fund or programme', 'DP/OPS', 'United Nations Office for Project Services', {
    fr: 'Bureau des Nations Unies pour les services d’appui aux projets',
    es: 'Oficina de las Naciones Unidas de Servicios para Proyectos',
    shortNames: ['UNOPS'],
  }),
  body('unicef', 'fund or programme', 'E/ICEF', 'United Nations Children’s Fund', {
    fr: 'Fonds des Nations Unies pour l’enfance',
    es: 'Fondo de las Naciones Unidas para la Infancia',
    shortNames: ['UNICEF'],
  }),
  body(
    'un-women',
    'fund or programme',
    'UNW',
    'United Nations Entity for Gender Equality and the Empowerment of Women',
    {
      fr: 'Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes',
      es: 'Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres',
      shortNames: ['UN-Women'],
    },
  ),
  body('unep', 'fund or programme', 'UNEP', 'United Nations Environment Programme', {
    fr: 'Programme des Nations Unies pour l’environnement',
    es: 'Programa de las Naciones Unidas para el Medio Ambiente',
    shortNames: ['UNEP'],
  }),
  body(
    'unea',
    'fund or programme',
    'UNEP/EA',
    'United Nations Environment Assembly of the United Nations Environment Programme',
    {
      shortNames: ['United Nations Environment Assembly', 'Environment Assembly'],
    },
  ),
  body('unep-gc', 'fund or programme', 'UNEP/GC', 'Governing Council of the United Nations Environment Programme', {
    otherPrefixes: ['UNEP/GCSS'],
  }),
  body('un-habitat', 'fund or programme', 'HSP', 'United Nations Human Settlements Programme', {
    fr: 'Programme des Nations Unies pour les établissements humains',
    es: 'Programa de las Naciones Unidas para los Asentamientos Humanos',
    shortNames: ['UN-Habitat'],
  }),
  body(
    'habitat-assembly',
    'fund or programme',
    'HSP/HA',
    'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
    {
      shortNames: ['United Nations Habitat Assembly'],
    },
  ),
  body(
    'habitat-eb',
    'fund or programme',
    'HSP/EB',
    'Executive Board of the United Nations Human Settlements Programme',
  ),
  body(
    'habitat-gc',
    'fund or programme',
    'HSP/GC',
    'Governing Council of the United Nations Human Settlements Programme',
    { otherPrefixes: ['HS/C'] },
  ),
  body('unctad', 'fund or programme', 'TD', 'United Nations Conference on Trade and Development', {
    otherPrefixes: ['UNCTAD'],
    fr: 'Conférence des Nations Unies sur le commerce et le développement',
    es: 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo',
    shortNames: ['UNCTAD', 'UN Trade and Development'],
  }),
  body('tdb', 'fund or programme', 'TD/B', 'Trade and Development Board', {
    fr: 'Conseil du commerce et du développement',
    es: 'Junta de Comercio y Desarrollo',
  }),
  body('unodc', 'fund or programme', 'UNODC', 'United Nations Office on Drugs and Crime', {
    fr: 'Office des Nations Unies contre la drogue et le crime',
    es: 'Oficina de las Naciones Unidas contra la Droga y el Delito',
  }),
  body('unitar', 'fund or programme', 'UNITAR', 'United Nations Institute for Training and Research'),
  body('unu', 'fund or programme', 'UNU', 'United Nations University', {
    fr: 'Université des Nations Unies',
    es: 'Universidad de las Naciones Unidas',
  }),
  body('wfp', 'fund or programme', 'WFP', 'World Food Programme', {
    fr: 'Programme alimentaire mondial',
    es: 'Programa Mundial de Alimentos',
  }),
  body('unhcr', 'fund or programme', 'HCR', 'Office of the United Nations High Commissioner for Refugees', {
    otherPrefixes: ['EC'],
    fr: 'Haut-Commissariat des Nations Unies pour les réfugiés',
    es: 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados',
    shortNames: ['UNHCR'],
  }),

  // --- The Secretariat
  body('sg-bulletin', 'secretariat', 'ST/SGB', 'Secretary-General’s bulletin'),
  body('administrative-instruction', 'secretariat', 'ST/AI', 'administrative instruction'),
  body('information-circular', 'secretariat', 'ST/IC', 'information circular'),
  body('sg-office', 'secretariat', 'ST/SG', 'Office of the Secretary-General'),
  body('adm-serials', 'secretariat', 'ST/ADM', 'assessments and contributions of Member States'),
  body('ola', 'secretariat', 'ST/LEG', 'Office of Legal Affairs', {
    fr: 'Bureau des affaires juridiques',
    es: 'Oficina de Asuntos Jurídicos',
  }),
  body('desa', 'secretariat', 'ST/ESA', 'Department of Economic and Social Affairs', {
    fr: 'Département des affaires économiques et sociales',
    es: 'Departamento de Asuntos Económicos y Sociales',
  }),
  body('conference-services', 'secretariat', 'ST/CS', 'conference services'),
  body('library', 'secretariat', 'ST/LIB', 'Dag Hammarskjöld Library'),
  body('ohchr', 'secretariat', 'HR/PUB', 'Office of the United Nations High Commissioner for Human Rights', {
    otherPrefixes: ['HR/P/PT', 'ST/HR'],
    fr: 'Haut-Commissariat des Nations Unies aux droits de l’homme',
    es: 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
    shortNames: ['OHCHR'],
  }),
  body('dpi', 'secretariat', 'DPI', 'Department of Global Communications'),

  // --- Conferences, and the conferences and meetings of the parties to treaties
  body('conference', 'conference', 'A/CONF', 'United Nations conferences'),
  body('fcc', 'meeting of parties', 'FCCC', 'United Nations Framework Convention on Climate Change', {
    instrument: 'unfccc',
    shortNames: ['Framework Convention secretariat'],
  }),
  body(
    'unfccc-cop',
    'meeting of parties',
    'FCCC/CP',
    'Conference of the Parties to the United Nations Framework Convention on Climate Change',
    {
      fr: 'Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques',
      es: 'Conferencia de las Partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático',
      instrument: 'unfccc',
    },
  ),
  body(
    'kyoto-cmp',
    'meeting of parties',
    'FCCC/KP',
    'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
    { instrument: 'kyoto-protocol' },
  ),
  body(
    'paris-cma',
    'meeting of parties',
    'FCCC/PA',
    'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    { instrument: 'paris-agreement' },
  ),
  body('sbi', 'meeting of parties', 'FCCC/SBI', 'Subsidiary Body for Implementation', { instrument: 'unfccc' }),
  body('sbsta', 'meeting of parties', 'FCCC/SBSTA', 'Subsidiary Body for Scientific and Technological Advice', {
    instrument: 'unfccc',
  }),
  body('cbd-cop', 'meeting of parties', 'CBD', 'Conference of the Parties to the Convention on Biological Diversity', {
    otherPrefixes: ['UNEP/CBD'],
    instrument: 'cbd',
  }),
  body(
    'cartagena-mop',
    'meeting of parties',
    'CBD/CP',
    'Meeting of the Parties to the Cartagena Protocol on Biosafety',
    { instrument: 'cartagena-protocol' },
  ),
  body('nagoya-mop', 'meeting of parties', 'CBD/NP', 'Meeting of the Parties to the Nagoya Protocol', {
    instrument: 'nagoya-protocol',
  }),
  body(
    'unccd-cop',
    'meeting of parties',
    'ICCD',
    'Conference of the Parties to the United Nations Convention to Combat Desertification',
    { instrument: 'unccd' },
  ),
  body('ozone-mop', 'meeting of parties', 'UNEP/OzL.Pro', 'Meeting of the Parties to the Montreal Protocol', {
    instrument: 'montreal-protocol',
  }),
  body('basel-cop', 'meeting of parties', 'UNEP/CHW', 'Conference of the Parties to the Basel Convention', {
    instrument: 'basel-convention',
  }),
  body('rotterdam-cop', 'meeting of parties', 'UNEP/FAO/RC', 'Conference of the Parties to the Rotterdam Convention', {
    instrument: 'rotterdam-convention',
  }),
  body('stockholm-cop', 'meeting of parties', 'UNEP/POPS', 'Conference of the Parties to the Stockholm Convention', {
    instrument: 'stockholm-convention',
  }),
  body(
    'minamata-cop',
    'meeting of parties',
    'UNEP/MC',
    'Conference of the Parties to the Minamata Convention on Mercury',
    { instrument: 'minamata-convention' },
  ),
  body(
    'ipbes',
    'related organization',
    'IPBES',
    'Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services',
    { shortNames: ['IPBES'] },
  ),
  body(
    'ctoc-cop',
    'meeting of parties',
    'CTOC/COP',
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    { instrument: 'untoc' },
  ),
  body(
    'cac-cosp',
    'meeting of parties',
    'CAC/COSP',
    'Conference of the States Parties to the United Nations Convention against Corruption',
    { instrument: 'uncac' },
  ),
  body(
    'splos',
    'meeting of parties',
    'SPLOS',
    'Meeting of States Parties to the United Nations Convention on the Law of the Sea',
    { instrument: 'unclos' },
  ),
  body('clcs', 'related organization', 'CLCS', 'Commission on the Limits of the Continental Shelf', {
    fr: 'Commission des limites du plateau continental',
    es: 'Comisión de Límites de la Plataforma Continental',
    instrument: 'unclos',
  }),
  body('isa', 'related organization', 'ISBA', 'International Seabed Authority', {
    fr: 'Autorité internationale des fonds marins',
    es: 'Autoridad Internacional de los Fondos Marinos',
    instrument: 'unclos',
  }),

  // --- Disarmament
  body('cd', 'related organization', 'CD', 'Conference on Disarmament', {
    otherPrefixes: ['CCD'],
    fr: 'Conférence du désarmement',
    es: 'Conferencia de Desarme',
  }),
  body(
    'npt-conf',
    'meeting of parties',
    'NPT',
    'Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons',
    { instrument: 'npt' },
  ),
  body(
    'bwc-conf',
    'meeting of parties',
    'BWC',
    'Review Conference of the States Parties to the Biological Weapons Convention',
    { instrument: 'bwc' },
  ),
  body(
    'ccw-conf',
    'meeting of parties',
    'CCW',
    'High Contracting Parties to the Convention on Certain Conventional Weapons',
    { instrument: 'ccw' },
  ),
  body(
    'aplc-msp',
    'meeting of parties',
    'APLC',
    'Meeting of the States Parties to the Anti-Personnel Mine Ban Convention',
    { instrument: 'mine-ban-convention' },
  ),
  body('ccm-msp', 'meeting of parties', 'CCM', 'Meeting of States Parties to the Convention on Cluster Munitions', {
    instrument: 'cluster-munitions-convention',
  }),
  body('att-csp', 'meeting of parties', 'ATT', 'Conference of States Parties to the Arms Trade Treaty', {
    instrument: 'att',
  }),
  body(
    'tpnw-msp',
    'meeting of parties',
    'TPNW',
    'Meeting of States Parties to the Treaty on the Prohibition of Nuclear Weapons',
    { instrument: 'tpnw' },
  ),
  body(
    'ctbt-prepcom',
    'related organization',
    'CTBT',
    'Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization',
    { instrument: 'ctbt' },
  ),

  // --- Former United Nations bodies that now are agencies of their own
  body('unido', 'related organization', 'IDB', 'United Nations Industrial Development Organization', {
    otherPrefixes: ['ID', 'GC'],
    shortNames: ['UNIDO'],
  }),
];

// ---------------------------------------------------------------------------------------------------------------------

const byId = new Map(BODIES.map((one) => [one.id, one]));
const byPrefix = new Map(BODIES.flatMap((one) => [one.prefix, ...(one.otherPrefixes ?? [])].map((key) => [key, one])));
const byName = new Map<string, Body>();
for (const one of BODIES) {
  for (const name of namesOfBody(one)) {
    const key = nameKey(name);
    if (!byName.has(key)) byName.set(key, one);
  }
}

/** All names of a body, the full English one first. */
export function namesOfBody({ names, shortNames }: Body): readonly string[] {
  return [names.en, names.fr, names.es, ...(shortNames ?? [])].filter((name) => name !== undefined);
}

export function bodyById(id: string): Body | undefined {
  return byId.get(id);
}

/** The body with exactly this name (in any of the languages) or short name; case and the form of the apostrophe do not matter. */
export function bodyNamed(name: string): Body | undefined {
  return byName.get(nameKey(name));
}

/**
 * The body whose documents carry this symbol, by the longest prefix that ends with a whole component:
 * `A/HRC/WG.6/34/SVN/2` → the Working Group on the Universal Periodic Review, `A/HRC/54/72` → the Human Rights Council,
 * `TD/B(S-XXXIII)/1` → the Trade and Development Board. Undefined where not even the organ is known.
 */
export function bodyOfSymbol(symbol: string): Body | undefined {
  for (let end = symbol.length; end > 0; end--) {
    if (end < symbol.length && !endsComponent(symbol, end)) continue;
    const found = byPrefix.get(symbol.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a component, or its letters before a number (`CONF.` 157, `ES-` 10), ends before this place. */
function endsComponent(symbol: string, end: number): boolean {
  const next = symbol.charAt(end);
  if (next === '/' || next === '(' || next === ' ') return true;
  return (next === '.' || next === '-') && /[A-Za-z]/.test(symbol.charAt(end - 1));
}

/**
 * What a document symbol can begin with: the letters before the first oblique of any symbol known here. Some of them
 * (`T`, `AT`, `EC`, `ID`, `GC`, `LC`, `CD`) also begin things that are no symbols.
 */
export const FIRST_COMPONENTS: ReadonlySet<string> = new Set(
  [...byPrefix.keys()].map((prefix) => /^[A-Z]+/.exec(prefix)?.[0] ?? prefix),
);

const COMMON_NOUNS =
  /\b(Assembly|Council|Committee|Subcommittee|Commission|Sub-Commission|Board|Forum|Working Group|Expert Mechanism|Conference|Secretariat|Meeting|Tribunal|Authority|Fund|Programme|Unit)\b/g;

/** What the text calls the body after its first mention: "Council" of the Human Rights Council. */
export function nounOfBody({ names }: Body): string | undefined {
  const head = names.en.split(/ (?:of|on|for|to|against) /, 1)[0] ?? names.en;
  return [...head.matchAll(COMMON_NOUNS)].at(-1)?.[0];
}
