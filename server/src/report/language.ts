import type { SyntaxTree } from '../syntax/tree';
import type { Language } from './model';

const SAMPLE = 3000;
const WORDS: Readonly<Record<'en' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'to', 'in', 'that', 'for', 'was', 'with', 'by', 'is', 'its', 'on']),
  fr: new Set(['le', 'la', 'les', 'des', 'et', 'du', 'que', 'dans', 'pour', 'une', 'au', 'aux', 'par']),
  es: new Set(['el', 'los', 'las', 'del', 'y', 'que', 'en', 'para', 'por', 'una', 'con', 'al', 'se']),
};

/** The language that a report is written in, told by its commonest words or its script; English when nothing tells. */
export function detectLanguage(tree: SyntaxTree): Language {
  const { source } = tree;
  const middle = Math.max(0, Math.min(source.length >> 2, source.length - SAMPLE));
  const sample = source.slice(middle, middle + SAMPLE);
  let cyrillic = 0;
  let arabic = 0;
  let chinese = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit >= 0x400 && unit < 0x530) cyrillic++;
    else if (unit >= 0x600 && unit < 0x700) arabic++;
    else if (unit >= 0x4e00 && unit < 0xa000) chinese++;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
  }
  if (cyrillic > latin) return 'ru';
  if (arabic > latin) return 'ar';
  if (chinese * 3 > latin) return 'zh';
  const counts = { en: 0, fr: 0, es: 0 };
  for (const word of sample.toLowerCase().split(/\s+/)) {
    if (WORDS.en.has(word)) counts.en++;
    if (WORDS.fr.has(word)) counts.fr++;
    if (WORDS.es.has(word)) counts.es++;
  }
  if (counts.fr > counts.en && counts.fr >= counts.es) return 'fr';
  return counts.es > counts.en ? 'es' : 'en';
}
