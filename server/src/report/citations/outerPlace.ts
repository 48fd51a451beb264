import type { BoundCitation, BoundPlace } from './boundCitation';
import { citationsOfBlock } from './queries';
import type { Report } from '../model';

/**
 * The place that a cited place lies in: the annex of "paragraph 5 of annex II"; undefined where it lies in none. Headings
 * and captions are passed over: their own numbers cite nothing and are left out, so that nothing can be counted there.
 */
export function outerPlace(report: Report, { citation, block }: BoundPlace): BoundPlace | undefined {
  const role = report.roles[block];
  if (citation.within === null || role === 'heading' || role === 'caption') return undefined;
  const outer: BoundCitation | undefined = citationsOfBlock(report, block)[citation.within];
  return outer && 'owner' in outer.citation ? (outer as BoundPlace) : undefined;
}
