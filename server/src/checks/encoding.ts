import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';
import { doubleEncodedIn, type DoubleEncoded } from '../text/doubleEncoding';
import { message } from './messages';
import type { Finding, Rule } from './rule';

const REPLACEMENT = '\ufffd';

/** Different signs that must be wrong before a text is said to be: one of them can be meant. */
const FEWEST_SIGNS = 2;

/**
 * Places where bytes were no text, so that the reader put a replacement sign there; and signs that came of reading the
 * text in another way than it was saved. One finding a document each, at the first.
 */
export const encodingRule: Rule = {
  name: 'encoding',
  scope: 'document',
  judge: ({ report, tell }) => {
    [unreadable(report), readWrongly(report)].forEach((finding) => {
      if (finding) tell(finding);
    });
  },
};

const replacementIn = memo<Block, number, [Words]>((_, words) => words().indexOf(REPLACEMENT));

function unreadable({ tree }: Report): Finding | undefined {
  const places = tree.blocks.flatMap((block, index) => {
    const start = replacementIn(block, () => tree.textOf(index, 0));
    return start < 0 ? [] : [{ block: index, start, end: start + 1 }];
  });
  const span = places[0];
  if (!span) return undefined;
  return { span, message: places.length === 1 ? message('encoding') : message('encoding.several', places.length) };
}

const wrongSignsIn = memo<Block, readonly DoubleEncoded[], [Words]>((_, words) => doubleEncodedIn(words()));

function readWrongly({ tree }: Report): Finding | undefined {
  const places = tree.blocks.flatMap((block, index) =>
    wrongSignsIn(block, () => tree.textOf(index, 0)).map(({ start, end, right }) => ({
      span: { block: index, start, end },
      newText: right,
    })),
  );
  const first = places[0];
  if (!first || new Set(places.map(({ newText }) => newText)).size < FEWEST_SIGNS) return undefined;
  const written = tree.textOf(first.span.block, first.span.start, first.span.end);
  return {
    span: first.span,
    message: message('encoding.twice', written, first.newText, places.length),
    fixes: [{ title: message('fix.allSigns', places.length), edits: places, preferred: true, safe: false }],
  };
}
