import { message } from './messages';
import type { Rule } from './rule';

const REPLACEMENT = '\ufffd';

/** Places where bytes were no text: the reader put a replacement sign there. One finding a document, at the first. */
export const encodingRule: Rule<number> = {
  name: 'encoding',
  scope: 'document',
  collect: (_, text) => {
    const at = text().indexOf(REPLACEMENT);
    return at < 0 ? undefined : at;
  },
  judge: ({ report, facts, tell }) => {
    const blocks = report.tree.blocks.flatMap((_, index) => (facts(index) === undefined ? [] : [index]));
    const first = blocks[0];
    const block = first === undefined ? undefined : report.tree.blocks[first];
    if (first === undefined || !block) return;
    const start = block.contentStart + (facts(first) ?? 0);
    const span = { block: first, start, end: start + 1 };
    tell({ span, message: blocks.length === 1 ? message('encoding') : message('encoding.several', blocks.length) });
  },
};
