import { INSTRUMENTS } from '../data/instruments';
import type { Language } from '../data/languages';
import { bodyNames } from './bodyNames';
import { instrumentNames } from './instrumentNames';
import { Trie } from './trie';
import { ARTICLES, BODY_NOUNS, GOES_ON, HEADS } from './vocabulary';
import { wordsOf } from './words';
import { SoughtWords } from './wordWalk';

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
  readonly firstWords: SoughtWords;
}

/** So many words make a name certain, however it is written. */
const CERTAIN_WORDS = 4;

function build(language: Language): NameTable | undefined {
  const heads = HEADS[language];
  if (!heads) return undefined;
  const trie = new Trie<Entry>((one, other) => one.kind === other.kind && one.ids.join() === other.ids.join());
  const firstWords = new Set<string>();
  const addStart = (word: string, small: boolean): void => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    for (const form of [capital, word.toUpperCase(), ...(small ? [word.toLowerCase()] : [])]) firstWords.add(form);
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
    firstWords: new SoughtWords(firstWords, false),
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
