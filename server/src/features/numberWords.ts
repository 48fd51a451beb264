import { phrase, type Message } from '../text/message';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A count: numbers under ten are words (drafting rule N1). */
export function numberWord(value: number): Message {
  const word = NUMBERS[value];
  return word ? phrase(word) : phrase('{0}', value);
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;
const TENTHS = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
] as const;
const TENS = [
  'twenty-{0}',
  'thirty-{0}',
  'forty-{0}',
  'fifty-{0}',
  'sixty-{0}',
  'seventy-{0}',
  'eighty-{0}',
  'ninety-{0}',
] as const;
const ENDINGS = ['{0}st', '{0}nd', '{0}rd'] as const;

/** 1 to `inWords` as words (first, fifty-seventh), whatever comes after as figures (100th, 143rd). */
export function ordinalWord(value: number, inWords: 10 | 99): Message {
  if (value >= 1 && value <= inWords) {
    const small = ORDINALS[value - 1];
    if (small) return phrase(small);
    const tens = Math.floor(value / 10) - 2;
    const unit = ORDINALS[(value % 10) - 1];
    return unit ? phrase(TENS[tens] ?? '{0}', phrase(unit)) : phrase(TENTHS[tens] ?? '{0}', value);
  }
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? undefined : ENDINGS[(value % 10) - 1];
  return phrase(ending ?? '{0}th', value);
}
