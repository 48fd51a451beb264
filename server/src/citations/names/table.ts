import { INSTRUMENTS } from '../data/instruments';
import type { Language } from '../data/languages';
import { bodyNames } from './bodyNames';
import { instrumentNames } from './instrumentNames';
import { Trie } from './trie';
import { ARTICLES, BODY_NOUNS, GOES_ON, HEADS } from './vocabulary';
import { wordsOf } from './words';

/** What bears a name. */
export interface Entry {
  readonly kind: 'instrument' | 'body';
  /** Of the instruments, or of the one body. */
  readonly ids: readonly string[];
  /** The only way to write it, where it is an abbreviation. */
  readonly abbreviation: string | null;
  /** It may begin with a small letter. */
  readonly small: boolean;
  /** Number of words. */
  readonly words: number;
  /** Its last word has a capital or is a number. */
  readonly capitalEnd: boolean;
}

/** The names of one language, and the words that they are made of. */
export interface NameTable {
  readonly language: Language;
  readonly trie: Trie<Entry>;
  readonly heads: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  /** What names begin with, as it is written. */
  readonly firstWords: ReadonlySet<string>;
  /** 1 where a name can begin with three units: see `startOf`. */
  readonly starts: Uint8Array;
}

/** So many words make a name certain, however it is written. */
const CERTAIN_WORDS = 4;

const ANY_UNIT = [...Array(128).keys(), 0xa0, 0x2010, 0x2011, 0x2019, 0x202f];
const STARTS = 1 << 15;

/** Where three units stand in `starts`. Others may share the place: it tells which words cannot begin a name. */
export const startOf = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (STARTS - 1);

function build(language: Language): NameTable | undefined {
  const heads = HEADS[language];
  if (!heads) return undefined;
  const trie = new Trie<Entry>((one, other) => one.kind === other.kind && one.ids.join() === other.ids.join());
  const firstWords = new Set<string>();
  const starts = new Uint8Array(STARTS);
  const addStart = (word: string, small: boolean): void => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    for (const form of [capital, word.toUpperCase(), ...(small ? [word.toLowerCase()] : [])]) {
      firstWords.add(form);
      const [first = 32, second, third] = [...form].map((letter) => letter.charCodeAt(0));
      // Behind a word of two letters anything may stand.
      const last = third === undefined ? ANY_UNIT : [third];
      for (const unit of last) starts[startOf(first, second ?? 32, unit)] = 1;
    }
  };
  const add = (kind: Entry['kind'], name: string, ids: readonly string[], isAbbreviation: boolean): void => {
    const words = wordsOf(name);
    const first = words[0];
    if (!first) return;
    const small = !isAbbreviation && !first.number && (!first.capital || words.length >= CERTAIN_WORDS);
    const last = words.at(-1) ?? first;
    trie.add(name, {
      kind,
      ids,
      abbreviation: isAbbreviation ? name : null,
      small,
      words: words.length,
      capitalEnd: last.capital || last.number,
    });
    addStart(name.slice(first.start, first.end), small);
  };
  for (const { name, instruments, abbreviation } of instrumentNames(language))
    add('instrument', name, instruments, abbreviation);
  for (const { name, body, abbreviation } of bodyNames(language)) add('body', name, [body], abbreviation);
  const bodyNouns = BODY_NOUNS[language] ?? new Set<string>();
  for (const word of [...heads, ...bodyNouns]) addStart(word, false);
  return {
    language,
    trie,
    heads,
    bodyNouns,
    articles: ARTICLES[language] ?? new Set<string>(),
    goesOn: GOES_ON[language] ?? new Set<string>(),
    firstWords,
    starts,
  };
}

const tables = new Map<Language, NameTable | undefined>();

/** The names of a language; undefined where the tables have none. */
export function nameTable(language: Language): NameTable | undefined {
  if (!tables.has(language)) tables.set(language, build(language));
  return tables.get(language);
}

const byLabourNumber = new Map(INSTRUMENTS.flatMap(({ id, ilo }) => (ilo === undefined ? [] : [[ilo, id] as const])));

/** The convention of the International Labour Organization with this number, if it is in the table. */
export const labourConvention = (number: number): readonly string[] => {
  const id = byLabourNumber.get(number);
  return id === undefined ? [] : [id];
};
