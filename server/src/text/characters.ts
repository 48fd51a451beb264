/**
 * What single UTF-16 units are. All tests take a unit as `charCodeAt` gives it; NaN (past the end) is in no class.
 */

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;

/** A blank, also the no-break ones, tabs, line ends, and the invisible marks that documents carry (U+200B–U+200F, U+FEFF). */
export function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return unit === 0x85;
  return (
    unit === 0xa0 ||
    unit === 0xad ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** A sign without a width, which word processors leave within words: soft hyphens, marks of direction, joiners. It neither parts words nor joins them. */
export function isInvisible(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad;
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit === 0x2060 || unit === 0xfeff;
}

/** A text without the signs that have no width. */
export function withoutInvisible(text: string): string {
  let clean = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isInvisible(text.charCodeAt(at))) continue;
    clean += text.slice(kept, at);
    kept = at + 1;
  }
  return kept === 0 ? text : clean + text.slice(kept);
}

/** A hyphen as it is typed, as U+2010 or as the one that does not break. */
export function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** An apostrophe, typed straight or curly. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLatinCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isLatinSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** A letter or digit of any script, near enough for word edges: everything from U+00C0 on that is no punctuation, sign or superscript. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isDigit(unit) || isLatinCapital(unit) || isLatinSmall(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit >= 0x2000 && unit <= 0x2bff) return false;
  if (unit >= 0x3000 && unit <= 0x303f) return false;
  return unit < 0xd800 || (unit >= 0xf900 && unit < 0xfe00);
}

/** A letter of any script in either case; digits are none. */
export function isLetter(unit: number): boolean {
  return isWordUnit(unit) && !isDigit(unit);
}
