import type { Range } from '../text/span';
import type { Report } from '../report/model';
import { rangeOf } from './places';

export interface DocumentLink {
  readonly range: Range;
  readonly url: string;
}

/** All web addresses of a report; a full stop or bracket behind an address is none of it. */
export function documentLinks(report: Report): DocumentLink[] {
  return report.tree.blocks.flatMap((block, index) =>
    block.links.map(({ start, end, url }) => ({ range: rangeOf(report, { block: index, start, end }), url })),
  );
}
