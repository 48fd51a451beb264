import type { Range } from '../text/span';
import type { Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { rangeOf } from './places';

/** A reference and where it leads, for tools; lines and characters are zero-based. */
export interface ListedReference {
  readonly kind: 'footnote';
  readonly text: string;
  readonly range: Range;
  readonly target: {
    readonly status: 'resolved' | 'unresolved' | 'external' | 'ambiguous';
    readonly document: string | null;
    readonly line: number | null;
    readonly url: string | null;
  };
}

/** All references of a report in the order of the text. */
export function referenceList(report: Report): ListedReference[] {
  return report.references.map((reference) => {
    const { note } = reference;
    const span = spanOfReference(report.tree, reference);
    return {
      kind: 'footnote',
      text: report.tree.textOf(span.block, span.start, span.end),
      range: rangeOf(report, span),
      target: {
        status: note ? 'resolved' : 'unresolved',
        document: null,
        line: note ? rangeOf(report, placesOfNote(report.tree, note).mark).start.line : null,
        url: null,
      },
    };
  });
}
