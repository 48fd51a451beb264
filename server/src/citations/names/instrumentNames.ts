import type { Language } from '../data/languages';
import { INSTRUMENTS, instrumentById, type Instrument } from '../data/instruments';
import { nameKey } from '../data/names';

/** A name of one or more instruments. */
export interface InstrumentName {
  readonly name: string;
  readonly instruments: readonly string[];
  /** It counts only where it is written exactly like this: `CAT` and not "cat". */
  readonly abbreviation: boolean;
}

/** What reports say beside the names of the table. */
const MORE_NAMES: readonly (readonly [name: string, ...instruments: string[]])[] = [
  ['International Covenants on Human Rights', 'iccpr', 'icescr'],
  ['International Covenants', 'iccpr', 'icescr'],
  ['Second Optional Protocol, aiming at the abolition of the death penalty', 'iccpr-op2'],
  [
    'Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at abolishing the death penalty',
    'iccpr-op2',
  ],
  ['Convention against Torture and Other Cruel, Inhuman or Degrading Treatment', 'cat'],
  ['Convention on the Rights of People with Disabilities', 'crpd'],
  ['Convention on the Rights of All Migrant Workers and Members of Their Families', 'icrmw'],
  ['International Convention on the Rights of All Migrant Workers and Members of Their Families', 'icrmw'],
  ['Convention on the Protection of the Rights of All Migrant Workers and Their Families', 'icrmw'],
  ['International Convention on the Protection of the Rights of All Migrant Workers and Their Families', 'icrmw'],
  ['International Convention on the Protection of the Rights of All Migrant Workers', 'icrmw'],
  ['Convention on Migrant Workers', 'icrmw'],
  ['Migrant Workers Convention', 'icrmw'],
  ['International Convention for the Protection of All Persons against Enforced Disappearance', 'icpped'],
  ['Convention for the Protection of All Persons against Enforced Disappearance', 'icpped'],
  ['International Convention for the Protection of All Persons from Enforced Disappearances', 'icpped'],
  ['Convention for the Protection of All Persons from Enforced Disappearances', 'icpped'],
  ['Convention on Enforced Disappearance', 'icpped'],
  ['Convention on Enforced Disappearances', 'icpped'],
  ['United Nations Convention on Transnational Organized Crime', 'untoc'],
  ['Agreement on the Privileges and Immunities of the Court', 'icc-privileges'],
  ['Agreement on the Privileges and Immunities of the ICC', 'icc-privileges'],
  ['Rome Statute of the ICC', 'rome-statute'],
  ['Statute of Rome', 'rome-statute'],
  ['Statute of Rome of the International Criminal Court', 'rome-statute'],
  ['Statute of the ICC', 'rome-statute'],
  ['International Human Rights Covenants', 'iccpr', 'icescr'],
  ['Protocols Additional to the Geneva Conventions', 'geneva-ap1', 'geneva-ap2'],
  ['Protocols Additional to the Geneva Conventions of 1949', 'geneva-ap1', 'geneva-ap2'],
  ['Protocols Additional to the Geneva Conventions of 12 August 1949', 'geneva-ap1', 'geneva-ap2'],
  ['Convention on the Status of Refugees', 'refugee-convention'],
  ['Convention on the Status of Stateless Persons', 'stateless-persons'],
  ['Convention to Reduce Statelessness', 'reduction-of-statelessness'],
  ['Rome Statute to the International Criminal Court', 'rome-statute'],
  ['Geneva Conventions', 'geneva-1', 'geneva-2', 'geneva-3', 'geneva-4'],
  ['Geneva Conventions of 1949', 'geneva-1', 'geneva-2', 'geneva-3', 'geneva-4'],
  ['Geneva Conventions of 12 August 1949', 'geneva-1', 'geneva-2', 'geneva-3', 'geneva-4'],
  ['1949 Geneva Conventions', 'geneva-1', 'geneva-2', 'geneva-3', 'geneva-4'],
  ['Additional Protocols to the Geneva Conventions', 'geneva-ap1', 'geneva-ap2'],
  ['Additional Protocols to the Geneva Conventions of 1949', 'geneva-ap1', 'geneva-ap2'],
  ['Additional Protocols to the Geneva Conventions of 12 August 1949', 'geneva-ap1', 'geneva-ap2'],
  ['Protocol I to the Geneva Conventions', 'geneva-ap1'],
  ['Protocol II to the Geneva Conventions', 'geneva-ap2'],
  ['Council of Europe Framework Convention for the Protection of National Minorities', 'minorities-framework'],
  ['Charter of Fundamental Rights', 'eu-charter'],
  ['UNESCO Convention against Discrimination in Education', 'discrimination-in-education'],
  ['ILO Maritime Labour Convention', 'maritime-labour'],
];

/** How the protocols to one treaty are told apart where their titles alone do not. */
const DESIGNATIONS: Readonly<Record<string, readonly string[]>> = {
  'iccpr-op1': ['Optional Protocol', 'First Optional Protocol', 'Optional Protocol 1', 'Optional Protocol I'],
  'crc-opic': ['Third Optional Protocol'],
  'iccpr-op2': ['Second Optional Protocol', 'Optional Protocol 2', 'Optional Protocol II'],
};

const OPTIONAL = 'Optional Protocol';

/** All names of instruments in a language: those of the table, and the known variations of them. */
export function instrumentNames(language: Language): InstrumentName[] {
  const names = new Map<string, InstrumentName>();
  /** A variation counts only where it is not the name of something else. */
  const add = (name: string, instruments: readonly string[], abbreviation = false): void => {
    const key = abbreviation ? name : nameKey(name);
    const known = names.get(key)?.instruments ?? [];
    names.set(key, { name, instruments: [...new Set([...known, ...instruments])], abbreviation });
  };
  const addVariation = (name: string, instruments: readonly string[]): void => {
    if (!names.has(nameKey(name))) add(name, instruments);
  };

  for (const one of INSTRUMENTS) {
    for (const name of titles(one, language)) add(name, [one.id]);
    for (const name of one.abbreviations ?? []) add(name, [one.id], true);
  }
  if (language !== 'en') return [...names.values()];
  for (const [name, ...instruments] of MORE_NAMES) addVariation(name, instruments);
  for (const one of INSTRUMENTS) {
    for (const name of variations(one)) addVariation(name, [one.id]);
    for (const name of one.ilo === undefined ? [] : labourNames(one, one.ilo)) addVariation(name, [one.id]);
  }
  for (const [name, instruments] of protocolNames()) addVariation(name, instruments);
  return [...names.values()];
}

function titles({ names, shortNames }: Instrument, language: Language): string[] {
  // What stands in the bracket of "… (Protocol I)" is a short form.
  if (language === 'en') return [before(names.en, ' (Protocol '), ...(shortNames ?? [])];
  const name = language === 'fr' ? names.fr : language === 'es' ? names.es : undefined;
  return name === undefined ? [] : [name];
}

/** The title without what is often left out, and with "of" for "on" and "to". */
function variations(one: Instrument): string[] {
  return titles(one, 'en').flatMap((name) => {
    const simple = name.replace('All Forms of ', '');
    const bare = withoutStart(simple);
    const shorter = [simple, withoutStart(name), bare, before(name, ', aiming at '), before(bare, ', aiming at ')];
    return [name, ...shorter].flatMap((form) => [
      form,
      form.replace(/(Convention|Covenant|Charter|Declaration) on /, '$1 of '),
      form.replace('Protocol to the ', 'Protocol of the '),
      form.replace(' All Migrant ', ' Migrant '),
    ]);
  });
}

function withoutStart(name: string): string {
  for (const start of ['International ', 'United Nations ']) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    if (/^(?:Convention|Covenant|Framework|Declaration)/.test(rest)) return rest;
  }
  return name;
}

function before(name: string, tail: string): string {
  const at = name.indexOf(tail);
  return at < 0 ? name : name.slice(0, at);
}

/** "ILO Convention No. 29", "Forced Labour Convention (No. 29)". */
function labourNames({ shortNames, year }: Instrument, ilo: number): string[] {
  const named = (shortNames ?? []).filter((name) => !name.endsWith(` ${ilo}`));
  return [
    ...named.flatMap((title) => [
      `${title} (No. ${ilo})`,
      `${title} No. ${ilo}`,
      `${title}, ${year}`,
      `${title} of ${year}`,
    ]),
    `ILO Convention (No. ${ilo})`,
    `International Labour Organization Convention No. ${ilo}`,
    `International Labour Organization Convention ${ilo}`,
    `ILO Convention ${ilo}`,
  ];
}

/**
 * Protocols by the shorter names of what they belong to: "Optional Protocol to CAT"; and where a treaty has several,
 * "Optional Protocols to the Convention on the Rights of the Child", which is all of them.
 */
function protocolNames(): [name: string, instruments: readonly string[]][] {
  const named: [string, readonly string[]][] = [];
  const children = new Map<string, Instrument[]>();
  for (const one of INSTRUMENTS) {
    const parent = one.parent === undefined ? undefined : instrumentById(one.parent);
    if (!parent) continue;
    children.set(parent.id, [...(children.get(parent.id) ?? []), one]);
    const tail = one.names.en.startsWith(OPTIONAL) ? tailBehind(one.names.en, parent.names.en) : '';
    const names = [parent.names.en, ...namesForShort(parent)];
    for (const name of names) {
      if (one.names.en.includes(parent.names.en)) named.push([one.names.en.replace(parent.names.en, name), [one.id]]);
      for (const designation of DESIGNATIONS[one.id] ?? [])
        named.push([`${designation} to the ${name}`, [one.id]], [`${designation} of the ${name}`, [one.id]]);
    }
    if (tail !== '') {
      named.push([`${OPTIONAL}${tail}`, [one.id]], [`${OPTIONAL} to the Convention${tail}`, [one.id]]);
    }
  }
  for (const [id, protocols] of children) {
    const parent = instrumentById(id);
    const optional = protocols.filter(({ names }) => names.en.includes(OPTIONAL));
    if (!parent || optional.length === 0) continue;
    const all = optional.map((one) => one.id);
    for (const name of [parent.names.en, ...namesForShort(parent)]) {
      for (const link of ['to', 'of']) {
        named.push([`${OPTIONAL}s ${link} the ${name}`, all], [`${OPTIONAL} ${link} the ${name}`, all]);
      }
    }
  }
  return named;
}

const namesForShort = (one: Instrument): string[] => [
  ...(one.shortNames ?? []),
  ...(one.abbreviations ?? []),
  ...variations(one),
];

/** " on a communications procedure" of the protocol, behind the name of its treaty. */
function tailBehind(name: string, parent: string): string {
  const at = name.indexOf(parent);
  return at < 0 ? '' : name.slice(at + parent.length);
}
