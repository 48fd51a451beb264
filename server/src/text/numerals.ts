/**
 * Numbers as reports write them: superscript digits and letters, Roman numerals, letters that count (a … z, aa, bb).
 */

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT_LETTERS: Readonly<Record<string, string>> = {
  ᵃ: 'a',
  ᵇ: 'b',
  ᶜ: 'c',
  ᵈ: 'd',
  ᵉ: 'e',
  ᶠ: 'f',
  ᵍ: 'g',
  ʰ: 'h',
  ⁱ: 'i',
  ʲ: 'j',
  ᵏ: 'k',
  ˡ: 'l',
  ᵐ: 'm',
  ⁿ: 'n',
  ᵒ: 'o',
  ᵖ: 'p',
  ʳ: 'r',
  ˢ: 's',
  ᵗ: 't',
  ᵘ: 'u',
  ᵛ: 'v',
  ʷ: 'w',
  ˣ: 'x',
  ʸ: 'y',
  ᶻ: 'z',
};

const plainOfSuperscript = new Map<number, string>([
  ...[...SUPERSCRIPT_DIGITS].map((sign, value): [number, string] => [sign.charCodeAt(0), String(value)]),
  ...Object.entries(SUPERSCRIPT_LETTERS).map(([sign, letter]): [number, string] => [sign.charCodeAt(0), letter]),
]);
const superscriptOfPlain = new Map([...plainOfSuperscript].map(([unit, plain]) => [plain, String.fromCharCode(unit)]));

/** True for ⁰ to ⁹ (three of which stand in Latin-1). */
export function isSuperscriptDigit(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || unit === 0x2070 || (unit >= 0x2074 && unit <= 0x2079);
}

/** True for the raised small letters that serve as note marks, ᵃ to ᶻ. */
export function isSuperscriptLetter(unit: number): boolean {
  return unit >= 0x2b0 && unit <= 0x207f && !isSuperscriptDigit(unit) && plainOfSuperscript.has(unit);
}

/** The plain digit or letter of a raised one, or undefined. */
export function plainOf(unit: number): string | undefined {
  return plainOfSuperscript.get(unit);
}

/** The raised form of digits and small letters (`12` → `¹²`, `a` → `ᵃ`); signs that have none stay as they are. */
export function toSuperscript(text: string): string {
  return [...text].map((sign) => superscriptOfPlain.get(sign) ?? sign).join('');
}

const LONGEST_NUMBER = 7;

/** The value of a run of digits, or NaN when it is empty, no number, or longer than any number of a report. */
export function numberOf(digits: string): number {
  if (digits.length === 0 || digits.length > LONGEST_NUMBER) return NaN;
  return Number(digits);
}

const ROMAN_UNITS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const LARGEST_ROMAN = 3999;

/** The Roman numeral of 1 to 3999, in capitals; the plain figure beyond that. */
export function toRoman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [letters, worth] of ROMAN_UNITS) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a well-formed Roman numeral in either case (`XIV`, `iv`), else NaN. */
export function romanValue(text: string): number {
  const capitals = text.toUpperCase();
  if (capitals.length === 0 || capitals.length > 15) return NaN;
  let value = 0;
  let at = 0;
  for (const [letters, worth] of ROMAN_UNITS) {
    while (capitals.startsWith(letters, at)) {
      value += worth;
      at += letters.length;
    }
  }
  return at === capitals.length && toRoman(value) === capitals ? value : NaN;
}

/** The place of a letter label: a 1 … z 26, aa 27, bb 28 (UN style doubles the letter; drafting rule S3). NaN for anything else. */
export function letterValue(text: string): number {
  const small = text.toLowerCase();
  const first = small.charCodeAt(0);
  if (small.length === 0 || small.length > 3 || first < 97 || first > 122) return NaN;
  for (let i = 1; i < small.length; i++) if (small.charCodeAt(i) !== first) return NaN;
  return (small.length - 1) * 26 + (first - 96);
}

/** The letter label of a place: 1 a … 26 z, 27 aa, 28 bb. */
export function toLetters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
