import type { Language } from '../data/languages';
import { instrumentNames } from './instrumentNames';
import { HEADS, SHARED } from './vocabulary';
import { wordsOf } from './words';

/**
 * Words, in small letters, of which every name of an instrument in a language has one, so that a text without them names
 * none: "convention" and the like, those `given`, and the longest word of any name that has none of either ("UNDRIP").
 */
export function tellingWords(language: Language, given: readonly string[]): ReadonlySet<string> {
  const telling = new Set([...(HEADS[language] ?? []), ...given]);
  const names = [...instrumentNames(language).map(({ name }) => name), ...SHARED.keys()];
  for (const name of names) {
    const keys = wordsOf(name).map(({ key }) => key);
    if (keys.some((key) => telling.has(key))) continue;
    telling.add(keys.reduce((longest, key) => (key.length > longest.length ? key : longest), ''));
  }
  return telling;
}
