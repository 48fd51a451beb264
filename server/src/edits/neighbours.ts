import type { Paragraph, Report } from '../report/model';
import { phrase } from '../text/message';
import { LEFT, type LeftReference } from './references';
import type { Relabelling } from './relabelling';

const NEIGHBOUR =
  /\b(?:the|this|two|three) (?:immediately )?(preceding|previous|foregoing|following|next|above) (?:two |three )?paragraphs?\b/giu;
const BEFORE = new Set(['preceding', 'previous', 'foregoing', 'above']);

/**
 * "The preceding paragraph" in a paragraph that will stand behind another one, "the following paragraphs" where another one
 * will follow: what they mean cannot be followed.
 */
export function neighbourWords(report: Report, relabelling: Relabelling): LeftReference[] {
  const { paragraphs } = report;
  const position = ({ numberSpan }: Paragraph): number => relabelling.positionOf(numberSpan.block);
  const after = paragraphs.filter((one) => !relabelling.isGone(one)).sort((a, b) => position(a) - position(b));
  const ranks = new Map(after.map((one, rank) => [one, rank]));
  return paragraphs.flatMap((one, index) => {
    const rank = ranks.get(one);
    if (rank === undefined) return [];
    const changed = {
      before: after[rank - 1] !== paragraphs[index - 1],
      behind: after[rank + 1] !== paragraphs[index + 1],
    };
    return changed.before || changed.behind ? wordsMeaning(report, one, changed) : [];
  });
}

function wordsMeaning(
  report: Report,
  { pieces }: Paragraph,
  changed: { readonly before: boolean; readonly behind: boolean },
): LeftReference[] {
  return pieces.flatMap((block) => {
    const text = report.tree.textOf(block, 0);
    return [...text.matchAll(NEIGHBOUR)].flatMap(({ 0: words, 1: side = '', index }) =>
      changed[BEFORE.has(side.toLowerCase()) ? 'before' : 'behind']
        ? [{ span: { block, start: index, end: index + words.length }, reason: phrase(LEFT.neighbour, words) }]
        : [],
    );
  });
}
