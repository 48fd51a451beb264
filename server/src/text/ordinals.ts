const FIRST_NINETEEN = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** What `57th`, `fifty-seventh` or `sixtieth` counts to, up to 99 in words; NaN for anything else. */
export function ordinalValue(word: string): number {
  const figures = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const small = word.toLowerCase().replace('\u2011', '-');
  const alone = FIRST_NINETEEN.indexOf(small);
  if (alone >= 0) return alone + 1;
  const [tens = '', units, ...more] = small.split('-');
  const ten = TENS.findIndex((stem) => tens === `${stem}${units === undefined ? 'ieth' : 'y'}`);
  const unit = units === undefined ? 0 : FIRST_NINETEEN.indexOf(units) + 1;
  if (ten < 0 || more.length > 0 || (units !== undefined && (unit < 1 || unit > 9))) return NaN;
  return (ten + 2) * 10 + unit;
}
