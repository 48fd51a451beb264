import { paste } from '../edits/paste';
import type { Report } from '../report/model';
import type { Translate } from '../text/message';
import { textOfPastedHtml } from '../text/pastedHtml';
import { placedEdits, type PlacedEdits } from './placedEdits';
import { cursorAt, type Range } from './places';

/** What stands on a clipboard. */
export interface Pasted {
  readonly text: string;
  /** The same with its form, as word processors and web pages give it. */
  readonly html?: string;
}

/** What is written in place of a range, and what else changes. */
export interface PlacedPasting extends PlacedEdits {
  readonly words: string;
}

/** Puts what stands on a clipboard in place of a range; undefined where the text as it is would be the same. */
export function pasting(
  report: Report,
  { start, end }: Range,
  { text, html }: Pasted,
  translate?: Translate,
): PlacedPasting | undefined {
  const [from, to] = [cursorAt(report, start), cursorAt(report, end)];
  const fromHtml = html === undefined ? undefined : textOfPastedHtml(html);
  const pasted = fromHtml ?? text;
  const over = { block: from.block, start: from.within, end: from.within + to.offset - from.offset };
  const result = paste(report, over, pasted);
  if (result) return { words: result.words, ...placedEdits(report, result, translate) };
  return fromHtml === undefined ? undefined : { words: fromHtml, edits: [], left: [] };
}
