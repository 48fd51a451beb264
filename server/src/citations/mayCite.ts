import { isDigit } from '../text/characters';
import type { Language } from './data/languages';
import { lexiconOf, type Keyword } from './lexicon';
import { tellingWords } from './names/tellingWords';
import { SoughtWords, WordWalk } from './names/wordWalk';
import { joinsComponents, maySymbolBegin } from './symbolStart';

/** Of the words with a meaning those that a citation can begin with. */
const MEANINGS: ReadonlySet<Keyword['is']> = new Set<Keyword['is']>([
  'locator',
  'resolution',
  'decision',
  'ibid',
  'present',
  'itself',
]);

/** "general comment", also as French and Spanish say it; "Treaty Series". */
const OTHER_WORDS = [
  'comment comments series recommandation recommandations observation observations',
  'recomendación recomendaciones observación observaciones',
].flatMap((line) => line.split(' '));

/** Those in which all that a citation can begin with is a word, or in digits and letters of ASCII. */
const LANGUAGES: ReadonlySet<Language> = new Set<Language>(['en', 'fr', 'es']);

const known = new Map<Language, SoughtWords>();

function citingWords(language: Language): SoughtWords {
  let words = known.get(language);
  if (!words) {
    // The stop of an abbreviation is no part of the word.
    const beginning = [...lexiconOf(language).wordsFor(MEANINGS), ...OTHER_WORDS].map((word) => word.replace('.', ''));
    words = new SoughtWords(tellingWords(language, beginning), true);
    known.set(language, words);
  }
  return words;
}

/**
 * Whether text[start, end) may hold a citation other than an address: whether there is a word that one begins with or an
 * instrument is named by, what may be a document symbol, or a number with an oblique. Most paragraphs have none of them, and
 * need not be read; where this says no, there is none. Always true in Arabic, Chinese and Russian. Time linear in the length.
 */
export function mayCite(text: string, start: number, end: number, language: Language): boolean {
  if (!LANGUAGES.has(language)) return true;
  const walk = new WordWalk(text, end, citingWords(language));
  for (let at = start; walk.next(at); at = walk.end) {
    if (walk.sought) return true;
    const behind = text.charCodeAt(walk.end);
    if (!joinsComponents(behind)) continue;
    const numbered = behind === 47 && isDigit(text.charCodeAt(walk.end - 1)) && isDigit(text.charCodeAt(walk.end + 1));
    if (numbered || maySymbolBegin(text, walk.start)) return true;
  }
  return false;
}
