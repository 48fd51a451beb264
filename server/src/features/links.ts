import { phrase, wordsOf, type Translate } from '../text/message';
import type { Range } from '../text/span';
import { addressOfWork } from '../citations/works';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { spanOfCitation } from '../report/citations/boundPlace';
import { rangeOf } from './places';

export interface DocumentLink {
  readonly range: Range;
  readonly url: string;
  /** What it opens, where the words do not say; else null. */
  readonly tooltip: string | null;
}

/**
 * All web addresses of a report (a full stop or bracket behind an address is none of it), and the document symbols,
 * resolutions and general comments, which lead to the document in the report's language. In the order of the text,
 * and no two overlap.
 */
export function documentLinks(report: Report, translate?: Translate): DocumentLink[] {
  const links: DocumentLink[] = [];
  let next = 0;
  report.tree.blocks.forEach((block, index) => {
    /** Adds the documents that are named before an offset of the block. */
    const addDocuments = (from: number, to: number): void => {
      for (let bound = report.citations[next]; bound && bound.block <= index; bound = report.citations[next]) {
        if (bound.citation.start >= to) return;
        next++;
        const opened = bound.citation.start >= from && bound.citation.end <= to ? documentOf(report, bound) : undefined;
        if (!opened) continue;
        links.push({
          range: rangeOf(report, spanOfCitation(bound)),
          url: opened.url,
          tooltip: wordsOf(phrase('Open {0} on docs.un.org', opened.symbol), translate),
        });
      }
    };
    let from = 0;
    for (const { start, end, url } of block.links) {
      addDocuments(from, start);
      links.push({ range: rangeOf(report, { block: index, start, end }), url, tooltip: null });
      from = end;
    }
    addDocuments(from, block.length);
  });
  return links;
}

/** The United Nations document that the words of a citation name as a whole. */
function documentOf(
  report: Report,
  { citation: { kind }, target }: BoundCitation,
): { readonly symbol: string; readonly url: string } | undefined {
  if (kind !== 'document' && kind !== 'resolution' && kind !== 'decision' && kind !== 'generalComment')
    return undefined;
  if (target.status !== 'external' || !target.work?.symbol) return undefined;
  const url = addressOfWork(target.work, report.language);
  return url === null ? undefined : { symbol: target.work.symbol, url };
}
