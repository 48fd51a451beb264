import { phrase, type Message } from '../text/message';
import { romanValue } from '../text/numerals';
import { bodyById } from '../citations/data/bodies';
import { countryOfCode } from '../citations/data/countries';
import { describeSymbol } from '../citations/symbolParts';
import { ordinalWord } from './numberWords';

const MODIFIERS = {
  addendum: 'addendum {0}',
  corrigendum: 'corrigendum {0}',
  revision: 'revision {0}',
  amendment: 'amendment {0}',
  summary: 'summary',
} as const;

/** What a document symbol says of its document: body, session or year, country, kind and number, changes. Only what it proves. */
export function factsOfSymbol(symbol: string): Message[] {
  const { body, session, year, country, type, serial, modifiers } = describeSymbol(symbol);
  const facts: Message[] = [];
  const organ = body === null ? undefined : bodyById(body)?.names.en;
  if (organ !== undefined) facts.push(phrase('{0}', organ));
  if (session !== null) facts.push(sessionWords(session));
  else if (year !== null) facts.push(phrase('{0}', year));
  const name = country === null ? undefined : countryOfCode(country);
  if (name !== undefined) facts.push(phrase('{0}', name));
  if (serial !== null) facts.push(phrase('{0} {1}', phrase(type ?? 'document'), serial));
  else if (type !== null) facts.push(phrase(type));
  for (const { kind, number } of modifiers) facts.push(phrase(MODIFIERS[kind], number ?? ''));
  return facts;
}

/** The session that a symbol names, where it names one. */
export function sessionOfSymbol(symbol: string): Message | null {
  const { session } = describeSymbol(symbol);
  return session === null ? null : sessionWords(session);
}

/** `57`, `XXI`, `S-28`, `ES-10`, in words as reports write them. */
function sessionWords(session: number | string): Message {
  const written = String(session);
  const [template, digits] = written.startsWith('ES-')
    ? (['{0} emergency special session', written.slice(3)] as const)
    : written.startsWith('S-')
      ? (['{0} special session', written.slice(2)] as const)
      : (['{0} session', written] as const);
  const value = /^\d+$/.test(digits) ? Number(digits) : romanValue(digits);
  return Number.isNaN(value) ? phrase('session {0}', written) : phrase(template, ordinalWord(value, 99));
}
