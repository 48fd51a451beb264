import type { BlockSpan, Report } from '../report/model';
import { firstFrom } from '../text/firstFrom';
import { lettersOf, type Word } from '../text/wordDifference';

/** Words of a quotation that follow one another in the source: up to an ellipsis, or to words that the writer put in. */
export interface QuotedPart {
  /** Places count from the start of the block. */
  readonly words: readonly Word[];
}

const TOKEN = /[^\s\u2013\u2014]+/g;

/** Dots for what is left out: `…`, `...`, `. . .`; alone or in brackets. */
const ELLIPSIS = /…|\.{3}|^\.$/;

/** Its first letter was put in by the writer: `[t]he`. */
const OTHER_LETTER = /^[^\p{L}]*\[\p{L}\]\p{L}/u;

/** The parts of a quotation. Marks of notes are no words, and an ellipsis or what stands in square brackets ends a part. */
export function partsOfQuotation(report: Report, { block, start, end }: BlockSpan): QuotedPart[] {
  const text = withoutMarks(report, block, start, end);
  const parts: Word[][] = [[]];
  let inBrackets = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const plain = OTHER_LETTER.test(token) ? token.replace(/[[\]]/g, '') : token;
    const opens = plain.includes('[');
    const isGap = inBrackets || opens || ELLIPSIS.test(plain);
    if (opens) inBrackets = true;
    if (plain.includes(']')) inBrackets = false;
    const letters = lettersOf(plain);
    if (isGap) parts.push([]);
    else if (letters !== '') parts.at(-1)?.push({ letters, start: start + index, end: start + index + token.length });
  }
  return parts.filter((words) => words.length > 0).map((words) => ({ words }));
}

/** The text with blanks where marks of notes stand. */
function withoutMarks({ tree }: Report, block: number, start: number, end: number): string {
  const markers = tree.blocks[block]?.markers ?? [];
  let text = '';
  let at = start;
  for (let index = firstFrom(markers, (marker) => marker.start, start); index < markers.length; index++) {
    const marker = markers[index];
    if (!marker || marker.end > end) break;
    text += tree.textOf(block, at, marker.start) + ' '.repeat(marker.end - marker.start);
    at = marker.end;
  }
  return text + tree.textOf(block, at, end);
}
