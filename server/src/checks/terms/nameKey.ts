import { memo } from '../../report/memo';
import type { Name } from './names';

/** Nouns of which one is easily written for another; the first stands for all. */
const ALIKE: readonly (readonly string[])[] = [
  ['department', 'directorate', 'division', 'bureau'],
  ['law', 'act'],
  ['institute', 'institution'],
  ['strategy', 'plan'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['defence', 'defense'],
];
const STANDS_FOR = new Map(ALIKE.flatMap(([first = '', ...others]) => others.map((other) => [other, first])));

/** What is the same for all ways to write a name: no small words, no plural behind the first of them, one noun for its like. */
export const nameKeyOf = memo<Name, string>(({ words }) => {
  const jointAt = words.findIndex(({ joint }, at) => at > 0 && joint !== '');
  return words
    .flatMap(({ text }, at) => {
      const isBehind = jointAt >= 0 && at >= jointAt;
      return text
        .toLowerCase()
        .split(/[\u2010\u2011-]/)
        .map((part) => formOf(isBehind ? part.replace(/(?<=[^s]{3})['’]?s['’]?$/, '') : part));
    })
    .join(' ');
});

const formOf = (word: string): string =>
  STANDS_FOR.get(word) ?? word.replace(/isation(?=s?$)/, 'ization').replace(/ise(?=d?$)/, 'ize');

/** Whether two names of one key differ in more than small words that come and go: “and the” for “and”, “A by B” for “A to B”. */
export function areVariants(one: Name, other: Name): boolean {
  if (one.words.length !== other.words.length) return true;
  const differences = one.words.map(({ text, joint }, at) =>
    differenceOf(text, joint, other.words[at] ?? { text: '', joint: '' }),
  );
  return differences.includes('words') && !differences.includes('loose');
}

/** Between a word of a name and that of another one, with the small words before them. */
function differenceOf(
  text: string,
  joint: string,
  other: { readonly text: string; readonly joint: string },
): 'none' | 'words' | 'loose' {
  if (joint !== other.joint && !isAcronym(text))
    return [joint, other.joint].some((one) => one === '' || LOOSE.test(one)) ? 'loose' : 'words';
  return text.toLowerCase() === other.text.toLowerCase() ? 'none' : 'words';
}

/** “the UNDP Plan” and “UNDP Plan” are both in use. */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
const LOOSE = /(?:^|\s)(?:and|by|in|at|from)(?:\s|$)|^,/;

/** Nouns that names of laws begin with, behind “Royal”, “Draft” and the like. */
const LAWS = new Set(
  'Law Act Decree Subdecree Sub-Decree Decree-Law Code Regulation Regulations Ordinance Policy Strategy Plan Programme Framework'.split(
    ' ',
  ),
);
const FURTHEST_NOUN = 3;
const SHORTEST_PART = 4;

/** The noun of a law that a name begins with, as a number of words; 0 where it names no law. */
function wordsOfLaw({ words }: Name): number {
  const at = words.findIndex(({ joint }, index) => index > 0 && joint !== '');
  return at > 0 && at <= FURTHEST_NOUN && LAWS.has(words[at - 1]?.text ?? '') ? at : 0;
}

/**
 * What a law may be called in short, as a key: without what an “and the” adds to its name. Undefined for other names.
 */
export const shortKeyOf = memo<Name, string | undefined>((name) => {
  if (wordsOfLaw(name) === 0) return undefined;
  const at = name.words.findIndex(({ joint }, index) => index >= SHORTEST_PART && joint === 'and the');
  // “and the Safety of Ships” is part of the name; “and the Harbour Board” may be another one.
  if (at < 0 || (name.words[at + 1]?.joint ?? '') === '') return undefined;
  return nameKeyOf({ ...name, words: name.words.slice(0, at) });
});

/**
 * A law by its kind and the last words of its name, which say what it is about: the same for “Decree on the Board of Examiners
 * of Pilots” and “Decree on the Establishment of the Board of Examiners of Pilots”. Undefined for other names.
 */
export const subjectKeyOf = memo<Name, string | undefined>((name) => {
  const law = wordsOfLaw(name);
  const { words } = name;
  if (law === 0 || words.length < law + SHORTEST_PART) return undefined;
  return nameKeyOf({ ...name, words: [...words.slice(0, law), ...words.slice(-SHORTEST_PART)] });
});

/** Whether a law is called by its subject alone and another one by something of the same subject: their words behind the kind of law. */
export function isSubjectOf(one: Name, other: Name): boolean {
  const [subject, whole] = [one, other].map((name) => name.words.slice(wordsOfLaw(name)));
  if (!subject || !whole || subject.length >= whole.length) return false;
  const tail = whole.slice(-subject.length);
  return subject.every(({ text }, at) => text === tail[at]?.text) && /(?:^|\s)of(?:\s|$)/.test(tail[0]?.joint ?? '');
}
