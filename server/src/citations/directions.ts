import type { Language } from './data/languages';

/** Pairs of words for "above" and "below" by language; the first of a row is the usual one. */
const PAIRS: Readonly<Record<Language, readonly (readonly [above: string, below: string])[]>> = {
  en: [['above', 'below']],
  fr: [
    ['ci-dessus', 'ci-dessous'],
    ['supra', 'infra'],
  ],
  es: [
    ['supra', 'infra'],
    ['más arriba', 'más adelante'],
  ],
  ru: [['выше', 'ниже']],
  ar: [['أعلاه', 'أدناه']],
  zh: [['上文', '下文']],
};

/** The word that points to `side` as `written` points to the other; undefined where the language has no such pair. */
export function directionWord(side: 'above' | 'below', written: string, language: Language): string | undefined {
  const small = written.toLowerCase();
  const pair =
    PAIRS[language].find((words) => words.includes(small)) ?? PAIRS.en.find((words) => words.includes(small));
  const word = pair?.[side === 'above' ? 0 : 1];
  if (word === undefined || written === small) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
