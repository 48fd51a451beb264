/** The months in English, in order. */
export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** One of them, as a part of a regular expression. */
export const ENGLISH_MONTH = `(?:${ENGLISH_MONTHS.join('|')})`;
