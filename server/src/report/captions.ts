import type { Block } from '../syntax/block';
import { memo, type Words } from './memo';
import type { Caption } from './model';

const KINDS: Readonly<Record<string, Caption['kind']>> = {
  table: 'table',
  tableau: 'table',
  cuadro: 'table',
  figure: 'figure',
  figura: 'figure',
  gráfico: 'figure',
  box: 'box',
  encadré: 'box',
  recuadro: 'box',
};
const CAPTION =
  /^[*_]{0,3}(table|tableau|cuadro|figure|figura|gráfico|box|encadré|recuadro)\s{1,3}([IVXLC]{1,7}|\d{1,3}(?:\.\d{1,3})?[a-z]?|[A-Z])(?=$|[\s.:*–—])(?:[.:]|\s?[–—])?/iu;
const LONGEST_CAPTION = 300;

/** What a caption names, its number, and its words. */
export interface CaptionShape {
  readonly kind: Caption['kind'];
  readonly number: string;
  readonly title: string;
}

/** A quick test, before the words are read. */
export const mayBeCaption = (block: Block): boolean => block.kind === 'text' && block.size <= LONGEST_CAPTION;

/** "Table 3", "Figure II. Map of …", "Box 4": what it names, its number and its words; undefined for running text. */
export const readCaption = memo<Block, CaptionShape | undefined, [Words]>((block, text) => {
  if (!mayBeCaption(block)) return undefined;
  const words = text();
  const match = CAPTION.exec(words);
  const kind = KINDS[match?.[1]?.toLowerCase() ?? ''];
  if (!match || !kind) return undefined;
  const rest = withoutMarks(words, block).slice(match[0].length).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
  // "Figure 4 shows that …" is a sentence; a caption stands alone or begins with a capital and has no verb to end in a stop.
  const plain =
    rest === '' || (/^[\p{Lu}\p{N}“"(]/u.test(rest) && (block.closing !== 'stop' || /^[.:]$/.test(match[0].slice(-1))));
  return plain ? { kind, number: match[2] ?? '', title: rest } : undefined;
});

/** The words of a block without its note marks; `words` begin at its content. */
export function withoutMarks(words: string, block: Block): string {
  let plain = words;
  for (const { start, end } of [...block.markers].reverse()) {
    const from = start - block.contentStart;
    if (from >= 0) plain = plain.slice(0, from) + plain.slice(end - block.contentStart);
  }
  return plain;
}
