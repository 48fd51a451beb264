import { toRoman } from '../text/numerals';
import { ARABIC_PREFIXES } from './data/languages';

/** Words that Arabic writes together with two of the prefixes: `وبالفقرة`. */
const FIRST_OF_TWO = 'و';
const ARTICLE = 'ال';

/** A word with everything that Arabic may write together with it: `الفقرة`, `والفقرة`, `بالفقرة`, `للفقرة`, `وبالفقرة`. */
export function withPrefixes(word: string): string[] {
  const once = ARABIC_PREFIXES.map((prefix) => {
    const swallows = prefix === 'ل' && word.startsWith(ARTICLE);
    return swallows ? `لل${word.slice(ARTICLE.length)}` : prefix + word;
  });
  const twice = once.filter((form) => !form.startsWith(FIRST_OF_TWO)).map((form) => FIRST_OF_TWO + form);
  return [word, ...once, ...twice];
}

/** Vowel signs and the stroke that only lengthens a word. */
const isOrnament = (unit: number): boolean => (unit >= 0x64b && unit <= 0x652) || unit === 0x640 || unit === 0x670;

/** A word as the tables spell it: `الفِقرة` is `الفقرة`. */
export function plainArabic(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at++) if (!isOrnament(word.charCodeAt(at))) plain += word.charAt(at);
  return plain;
}

export const isArabicLetter = (unit: number): boolean => unit >= 0x621 && unit <= 0x64a;

/** `،`, `؛`, `؟` */
export const isArabicSign = (unit: number): boolean => unit === 0x60c || unit === 0x61b || unit === 0x61f;

/** `٠` to `٩`, and the Persian `۰` to `۹`. */
export const isArabicDigit = (unit: number): boolean =>
  (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

/** Arabic digits as ours: `٦٠/٢٥١` → `60/251`. */
export function withLatinDigits(text: string): string {
  let latin = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    latin += isArabicDigit(unit) ? String(unit & 15) : text.charAt(at);
  }
  return latin;
}

/** Letters that count, in the order of the documents: `أ` is (a), `ب` (b). */
const LETTERS = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت'.split(' ').map(plainArabic);
/** Their names, which number sections and annexes: `المرفق هاء` is annex E. */
const NAMES = 'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء'.split(' ');
const ORDINALS = [
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا',
].map((row) => row.split(' '));
const ELEVENTH: ReadonlySet<string> = new Set(['الحادي', 'الحادية']);
/** The second word of "the sixteenth". */
const TEENS: ReadonlySet<string> = new Set(['عشر', 'عشرة']);

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** What stands in brackets behind a number, as the other languages write it: `ب` → `b`, `٢٠٠٠` → `2000`. */
export function arabicLabel(inner: string): string {
  const letter = LETTERS.indexOf(plainArabic(inner));
  return letter < 0 ? withLatinDigits(inner) : letterOf(letter);
}

/** The number that a word is behind "annex", "chapter": `الثاني` → `II`, `باء` → `B`; undefined where it is none. */
export function arabicNumeral(word: string): string | undefined {
  const name = NAMES.indexOf(word);
  if (name >= 0) return letterOf(name).toUpperCase();
  if (ELEVENTH.has(word)) return 'I';
  const value = Math.max(...ORDINALS.map((row) => row.indexOf(word))) + 1;
  return value > 0 ? toRoman(value) : undefined;
}

/** `عشر` behind `السادس`, which makes it the sixteenth. */
export const makesTeen = (word: string): boolean => TEENS.has(word);
