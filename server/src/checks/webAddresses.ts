import type { BlockSpan } from '../report/model';
import { memo } from '../report/memo';
import type { Link } from '../syntax/block';
import { siteOf, type Site } from './nearSites';
import type { Passage } from './passage';
import type { Placed } from './rule';

/** A web address where it is written. */
export interface WebAddress extends BlockSpan, Placed {
  /** As it is written: `www.example.org/a`, `https://example.org/a`. */
  readonly text: string;
  /** The site that its host names, in small letters; and where that is written. */
  readonly site: Site;
  readonly siteSpan: BlockSpan;
  /** It stands between `<` and `>`. */
  readonly bracketed: boolean;
  /** It is put on words or is them: `[words](address)`, `[address](address)`. */
  readonly onWords: boolean;
}

/** Every web address of a passage, in the order of the text. */
export const webAddressesOf = memo<Passage, readonly WebAddress[]>(({ report: { tree }, blocks }) =>
  blocks.flatMap((block) => {
    const { links = [] } = tree.blocks[block] ?? {};
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
  const site = siteOf(written.slice(from, to).toLowerCase());
  const before = text.slice(Math.max(0, start - 3), start);
  return {
    span: { block, start, end },
    block,
    start,
    end,
    text: written,
    site,
    siteSpan: { block, start: start + from + site.start, end: start + to },
    bracketed: before.endsWith('<'),
    onWords: /\]\(<?$/.test(before) || before.endsWith('['),
  };
}
