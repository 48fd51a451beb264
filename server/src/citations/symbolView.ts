import { isBlank, isInvisible } from '../text/characters';

/** No symbol is longer, in UTF-16 units: what a reading looks at, so that a text of any length takes linear time. */
export const REACH = 160;

/** A stretch of text with one sign for each kind: invisible signs gone, blanks as ' ', a line end as '\n', more as '\f'. */
export interface View {
  readonly signs: string;
  /** Where each sign stands in the text. */
  readonly placeOf: (sign: number) => number;
  /** The text goes on behind it. */
  readonly cut: boolean;
}

/** Nothing in it needs another sign. */
const PLAIN = /^(?:[^\s\u0085\u00ad\u200b-\u2011\u2028-\u202f\u205f\u2060\ufeff]|[ \n](?![ \n]))*$/;

/** What a reading from text[at] on sees; nothing at or behind `end`. */
export function viewOf(text: string, at: number, end: number): View {
  const limit = Math.min(text.length, end, at + REACH);
  const cut = limit < Math.min(text.length, end);
  const stretch = text.slice(at, limit);
  if (PLAIN.test(stretch)) return { signs: stretch, placeOf: (sign) => at + sign, cut };
  const places: number[] = [];
  let signs = '';
  for (let place = at; place < limit; place++) {
    const unit = text.charCodeAt(place);
    if (isInvisible(unit)) continue;
    const sign = signOf(text, place, unit);
    const last = signs.charAt(signs.length - 1);
    if (BLANKS.has(last) && BLANKS.has(sign)) {
      if (sign === '\n') signs = signs.slice(0, -1) + (last === ' ' ? '\n' : '\f');
      continue;
    }
    signs += sign;
    places.push(place);
  }
  return { signs, placeOf: (sign) => places[sign] ?? limit, cut };
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\n', '\f']);

function signOf(text: string, place: number, unit: number): string {
  if (unit === 0x2010 || unit === 0x2011) return '-';
  // Of the two units that end a line together the first counts.
  if (isLineEnd(unit)) return unit === 10 && text.charCodeAt(place - 1) === 13 ? ' ' : '\n';
  return isBlank(unit) ? ' ' : text.charAt(place);
}

const isLineEnd = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** Where in the text ends what ends before sign number `end` of the view. */
export const endIn = (view: View, end: number): number => view.placeOf(end - 1) + 1;

/** Whether the pattern, which is sticky, matches at a place; gives the match. */
export function matchAt(pattern: RegExp, signs: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(signs);
}

/** A month that begins behind a blank: what stands before it is a day. */
export const MONTH = /[ \n](?:January|February|March|April|May|June|July|August|September|October|November|December)/y;
