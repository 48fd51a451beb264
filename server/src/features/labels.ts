import type { Block } from '../syntax/block';
import { memo, type Words } from '../report/memo';
import { oneOf, trimEndOf } from '../text/trim';

const LONGEST_LABEL = 44;
/** Openings that say nothing about what a paragraph is about. */
const EMPTY_OPENING =
  /^(?:during the (?:reporting|review) period|in the (?:reporting|review) period|au cours de la période considérée|durante el período (?:que abarca|sobre el que se informa)[^,]{0,20}),\s*/iu;

/** The first words of a block, for lists and the outline: no emphasis, no marks, no empty opening, cut at a word. */
export const firstWords = memo<Block, string, [Words]>((block, text) => {
  const plain = plainWords(text().slice(0, 400), block).replace(EMPTY_OPENING, '');
  const opened = plain.charAt(0).toUpperCase() + plain.slice(1);
  return shorten(opened, LONGEST_LABEL);
});

/** `words` are those of the block from its content on, or the beginning of them. */
function plainWords(words: string, block: Block): string {
  let plain = '';
  let at = 0;
  for (const marker of block.markers) {
    const start = marker.start - block.contentStart;
    if (start >= words.length) break;
    plain += words.slice(at, start);
    at = marker.end - block.contentStart;
  }
  return tidy(plain + words.slice(at));
}

/** One line without emphasis marks and doubled blanks. */
export function tidy(text: string): string {
  return text
    .replace(/\*{1,3}|_{2,3}|`/g, '')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim();
}

/** The text cut before `limit` at a word, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit + 1) return text;
  const cut = text.lastIndexOf(' ', limit);
  const end = cut > limit / 3 ? cut : limit;
  return `${trimEndOf(text.slice(0, end), oneOf(' \u00a0,;:.–—-'))}…`;
}
