import type { Language } from '../report/model';

/** A number that is written in figures. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly written: string;
  /** What it may count to: “1,204” is one thousand two hundred and four, or one and a bit; with and without “million”. */
  readonly values: readonly number[];
}

/** Figures with blanks, stops and commas within, and no letter or slash before and behind them; “1960s”. */
const FIGURE =
  /(?<![\p{L}\p{N}/]|\p{L}[-\u2010\u2011])\d{1,12}(?:[.,]\d{1,12}|[ \u00a0\u2009\u202f]\d{3}(?!\d)){0,6}s?(?![\p{L}\p{N}/])/gu;
/** “12 h 40”, “12:40”. */
const TIME = /\d{1,2}(?: ?h ?|:)\d{2}(?!\d)/gu;
/** “10.30 a.m.”, “15.00 horas”: languages count hours differently. */
const HOUR = /^ ?(?:a\.m|p\.m|noon|hours|horas|heures|h\b)/u;

/** Words that multiply the figure before them; the longest first. */
const SCALES: Readonly<Record<Language, readonly (readonly [word: string, factor: number])[]>> = {
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ],
  fr: [
    ['milliard', 1e9],
    ['million', 1e6],
    ['billion', 1e12],
    ['mille', 1e3],
  ],
  es: [
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millones', 1e6],
    ['millón', 1e6],
    ['billones', 1e12],
    ['billón', 1e12],
  ],
  ru: [
    ['тыс', 1e3],
    ['млн', 1e6],
    ['миллион', 1e6],
    ['млрд', 1e9],
    ['миллиард', 1e9],
    ['трлн', 1e12],
  ],
  ar: [
    ['ألف', 1e3],
    ['آلاف', 1e3],
    ['مليون', 1e6],
    ['ملايين', 1e6],
    ['بليون', 1e9],
    ['بلايين', 1e9],
    ['تريليون', 1e12],
  ],
  zh: [
    ['亿', 1e8],
    ['万亿', 1e12],
    ['万', 1e4],
    ['千', 1e3],
    ['百万', 1e6],
  ],
};

const ARABIC_ZERO = 0x660;

/** The text with Latin figures for Arabic ones; of the same length. */
function withLatinFigures(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (sign) => String(sign.charCodeAt(0) - ARABIC_ZERO))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');
}

/** The numbers that are written in figures in a text of this language. */
export function figuresIn(text: string, language: Language): Figure[] {
  const latin = withLatinFigures(text).replace(TIME, (time) => '|'.repeat(time.length));
  return [...latin.matchAll(FIGURE)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const behind = latin.slice(end, end + 16);
    const values = HOUR.test(behind) ? [] : valuesOf(found);
    if (values.length === 0) return [];
    const scale = SCALES[language].find(([word]) => behind.trimStart().startsWith(word))?.[1];
    const scaled = scale === undefined ? [] : values.map((value) => value * scale);
    return [{ start: index, end, written: text.slice(index, end), values: [...values, ...scaled] }];
  });
}

/** What figures with stops, commas and blanks can count to; nothing for “1.2.3”, which counts nothing. */
function valuesOf(written: string): number[] {
  const compact = written.replace(/[ \u00a0\u2009\u202fs]/gu, '');
  const marks = [...compact.replace(/\d/g, '')];
  const groups = compact.split(/[.,]/);
  const areThousands = groups.slice(1).every(({ length }) => length === 3);
  const values: number[] = [];
  if (marks.length === 0 || (areThousands && new Set(marks).size === 1)) values.push(Number(groups.join('')));
  const last = groups.at(-1) ?? '';
  const areAllButLast = groups.slice(1, -1).every(({ length }) => length === 3);
  if (marks.length === 1) values.push(Number(`${groups[0] ?? ''}.${last}`));
  // 1,204.5 and 1.204,5
  else if (marks.length > 1 && areAllButLast && marks.at(-1) !== marks[0])
    values.push(Number(`${groups.slice(0, -1).join('')}.${last}`));
  return values;
}

/** So short digits stand in others by chance. */
const FEWEST_DIGITS = 3;

/** Whether the digits of a figure stand anywhere in a text, even within a word or a longer figure: “post-2015”, “A45,000”. */
export function holdsDigits(text: string, written: string): boolean {
  const digits = withLatinFigures(written).replace(/\D/gu, '');
  return (
    digits.length >= FEWEST_DIGITS &&
    withLatinFigures(text)
      .replace(/[.,\s](?=\d{3})/gu, '')
      .includes(digits)
  );
}

/** Beginnings of the words for 13 to 19, 20 to 29 and so on, cardinal and ordinal, by tens. Other languages: unknown. */
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['teen', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'],
  fr: [
    'treiz|quatorz|quinz|seiz|dix',
    'vingt',
    'trent',
    'quarant',
    'cinquant',
    'soixant',
    'soixant|septant',
    'vingt|octant',
    'vingt|nonant',
  ],
  es: [
    'trece|catorce|quince|diec|décimo|decimo|duodéc',
    'veint|vig',
    'treint|trig',
    'cuarent|cuadrag',
    'cincuent|quincuag',
    'sesent|sexag',
    'setent|septuag',
    'ochent|octog',
    'novent|nonag',
  ],
};

/** Up to this numbers are mostly written in words. */
const LAST_IN_WORDS = 12;

/** Whether a text may say a number in words: then nobody can tell whether the figure is missing. */
export function maySayInWords(text: string, language: Language, value: number): boolean {
  if (!Number.isInteger(value)) return false;
  if (value <= LAST_IN_WORDS || value === 100 || value === 1000) return true;
  if (value > 100) return false;
  const stems = WORDS[language]?.[Math.floor(value / 10) - 1];
  const small = text.toLowerCase();
  return stems === undefined || stems.split('|').some((stem) => small.includes(stem));
}
