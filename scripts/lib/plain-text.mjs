// A text made simple for regular expressions, with the way back to its offsets.

const INVISIBLE = /\p{Cf}/u;
const BLANK = /\s/;
const HYPHENS = new Set(['\u2010', '\u2011']);

/**
 * Without invisible signs; every blank is an ordinary one, and so is the end of a line within a paragraph; an empty line
 * is a line feed.
 * @returns {{ text: string, offsetOf: (index: number) => number }} `offsetOf` leads from an index in `text` to the original
 */
export function plainText(original) {
  const signs = [];
  const offsets = [];
  const put = (sign, at) => {
    signs.push(sign);
    offsets.push(at);
  };
  for (let at = 0; at < original.length; at++) {
    const sign = original[at];
    if (INVISIBLE.test(sign)) continue;
    if (!BLANK.test(sign)) {
      put(HYPHENS.has(sign) ? '-' : sign, at);
      continue;
    }
    let end = at + 1;
    while (end < original.length && BLANK.test(original[end])) end++;
    const ends = original.slice(at, end).match(/\r\n|\n|\r/g)?.length ?? 0;
    put(ends > 1 ? '\n' : ' ', at);
    at = end - 1;
  }
  return { text: signs.join(''), offsetOf: (index) => offsets[index] ?? original.length };
}
