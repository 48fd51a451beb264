import type { BoundCitation } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { outerPlace } from '../report/citations/outerPlace';
import type { Report } from '../report/model';
import { symbolsOfWork } from './citedWorks';
import { findInSummary } from './findInSummary';
import type { LibraryView } from './library';
import type { ReportSummary } from './summary';

/** The copy of a cited document, and the line that the citation leads to; null where the place was not found in it. */
export interface CitedAt {
  readonly summary: ReportSummary;
  readonly line: number | null;
}

/**
 * Where a citation of another document leads in the library: to the beginning of the nearest copy, or to the place in the
 * nearest copy that has it. Undefined where no copy of this very document is at hand.
 */
export function citedAt(report: Report, bound: BoundCitation, library: LibraryView): CitedAt | undefined {
  const { target } = bound;
  if (target.status !== 'external' || !target.work) return undefined;
  const copies = library.copiesOf(symbolsOfWork(report, target.work)).filter(({ same }) => same);
  const [nearest] = copies;
  if (!nearest) return undefined;
  if (!isPlace(bound)) return { summary: nearest.summary, line: 0 };
  const outer = outerPlace(report, bound)?.citation ?? null;
  for (const { summary } of copies) {
    const found = findInSummary(summary, bound.citation, outer);
    if (found.is === 'found') return { summary, line: found.line };
  }
  return { summary: nearest.summary, line: null };
}
