import type { Report } from '../report/model';
import { doubleEncodedIn } from '../text/doubleEncoding';
import { message } from './messages';
import type { Finding, FixEdit, Placed, Rule } from './rule';

const REPLACEMENT = '\ufffd';

/** Different signs that must be wrong before a text is said to be: one of them can be meant. */
const FEWEST_SIGNS = 2;

/**
 * Places where bytes were no text, so that the reader put a replacement sign there; and signs that came of reading the
 * text in another way than it was saved. One finding a document each, at the first.
 */
export const encodingRule: Rule<unknown, WrongSign> = {
  name: 'encoding',
  scope: 'paragraph',
  judge: ({ report: { tree }, passage, tell }) => {
    for (const block of passage.blocks) {
      const text = tree.textOf(block, 0);
      const start = text.indexOf(REPLACEMENT);
      if (start >= 0) tell({ span: { block, start, end: start + 1 }, newText: null });
      for (const { start: from, end, right } of doubleEncodedIn(text))
        tell({ span: { block, start: from, end }, newText: right });
    }
  },
  conclude: (signs, report) => {
    const lost = signs.filter(({ newText }) => newText === null);
    const known = signs.flatMap(({ span, newText }) => (newText === null ? [] : [{ span, newText }]));
    return [unreadable(lost), readWrongly(report, known)].flatMap((finding) => finding ?? []);
  },
};

/** A sign that is not what was written, and what that was; null where nobody can tell. */
interface WrongSign extends Placed {
  readonly newText: string | null;
}

function unreadable(places: readonly WrongSign[]): Finding | undefined {
  const [first] = places;
  return (
    first && {
      span: first.span,
      message: places.length === 1 ? message('encoding') : message('encoding.several', places.length),
    }
  );
}

function readWrongly({ tree }: Report, places: readonly FixEdit[]): Finding | undefined {
  const first = places[0];
  if (!first || new Set(places.map(({ newText }) => newText)).size < FEWEST_SIGNS) return undefined;
  const written = tree.textOf(first.span.block, first.span.start, first.span.end);
  return {
    span: first.span,
    message: message('encoding.twice', written, first.newText, places.length),
    fixes: [{ title: message('fix.allSigns', places.length), edits: places, preferred: true, safe: false }],
  };
}
