import type { BlockSpan, Report } from '../report/model';
import { memo } from '../report/memo';
import type { Link } from '../syntax/block';

/** A web address where it is written. */
export interface WebAddress extends BlockSpan {
  /** As it is written: `www.example.org/a`, `https://example.org/a`. */
  readonly text: string;
  /** Its host in small letters, without "www."; and where that is written. */
  readonly host: string;
  readonly hostSpan: BlockSpan;
  /** It stands between `<` and `>`. */
  readonly bracketed: boolean;
  /** It is put on words or is them: `[words](address)`, `[address](address)`. */
  readonly onWords: boolean;
}

/** Every web address of a report, in the order of the text. */
export const webAddressesOf = memo<Report, readonly WebAddress[]>(({ tree }) =>
  tree.blocks.flatMap(({ links }, block) => {
    if (links.length === 0) return [];
    const text = tree.textOf(block, 0);
    return links.map((link) => readAddress(text, block, link));
  }),
);

function readAddress(text: string, block: number, { start, end }: Link): WebAddress {
  const written = text.slice(start, end);
  const scheme = written.indexOf('://');
  let from = scheme < 0 ? 0 : scheme + 3;
  if (written.startsWith('www.', from)) from += 4;
  let to = from;
  while (to < written.length && !'/?#:'.includes(written.charAt(to))) to++;
  const before = text.slice(Math.max(0, start - 3), start);
  return {
    block,
    start,
    end,
    text: written,
    host: written.slice(from, to).toLowerCase(),
    hostSpan: { block, start: start + from, end: start + to },
    bracketed: before.endsWith('<'),
    onWords: /\]\(<?$/.test(before) || before.endsWith('['),
  };
}
