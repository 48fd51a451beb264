import type { Range } from '../text/span';
import type { PlaceCitation, PlaceKind, WorkCitation } from '../citations/citation';
import type { Work } from '../citations/work';
import { addressOfWork } from '../citations/works';
import { citedAt } from '../library/citedAt';
import type { LibraryView } from '../library/library';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { BlockSpan, Reference, Report } from '../report/model';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { nameRangeOfPlace } from './citationsPlaces';
import { rangeOf } from './places';

export type ReferenceKind =
  | 'footnote'
  | 'paragraph'
  | 'section'
  | 'annex'
  | 'table'
  | 'figure'
  | 'box'
  | 'document'
  | 'resolution'
  | 'decision'
  | 'generalComment'
  | 'treaty'
  | 'communication'
  | 'ibid'
  | 'url';

/** A reference and where it leads, for tools; lines and characters are zero-based. */
export interface ListedReference {
  readonly kind: ReferenceKind;
  readonly text: string;
  readonly range: Range;
  readonly target: ListedTarget;
}

interface ListedTarget {
  readonly status: 'resolved' | 'unresolved' | 'external' | 'ambiguous';
  /** The symbol of the work, else the name of the treaty. */
  readonly document: string | null;
  /** The path of the copy that it leads to, where one is at hand; `line` is then a line of that. */
  readonly copy: string | null;
  readonly line: number | null;
  readonly url: string | null;
}

/**
 * All references of a report in the order of the text: the marks of notes, and what its words cite. What they cite is
 * looked up in `library`.
 */
export function referenceList(report: Report, library?: LibraryView): ListedReference[] {
  const listed: { readonly span: BlockSpan; readonly reference: ListedReference }[] = [];
  const add = (kind: ReferenceKind, span: BlockSpan, target: ListedTarget): void => {
    const text = report.tree.textOf(span.block, span.start, span.end).replace(/\s+/g, ' ');
    listed.push({ span, reference: { kind, text, range: rangeOf(report, span), target } });
  };
  for (const reference of report.references) {
    add('footnote', spanOfReference(report.tree, reference), targetOfMark(report, reference));
  }
  for (const bound of report.citations) {
    const kind = kindOf(bound.citation);
    if (kind) add(kind, listedSpan(report, bound), targetOf(report, bound, library));
  }
  return listed
    .sort(({ span: a }, { span: b }) => a.block - b.block || a.start - b.start)
    .map(({ reference }) => reference);
}

function targetOfMark(report: Report, { note }: Reference): ListedTarget {
  return {
    status: note ? 'resolved' : 'unresolved',
    document: null,
    copy: null,
    line: note ? rangeOf(report, placesOfNote(report.tree, note).mark).start.line : null,
    url: null,
  };
}

const PLACE_KINDS: Readonly<Record<PlaceKind, ReferenceKind | null>> = {
  paragraph: 'paragraph',
  recommendation: 'paragraph',
  section: 'section',
  chapter: 'section',
  part: 'section',
  annex: 'annex',
  appendix: 'annex',
  enclosure: 'annex',
  article: 'treaty',
  page: null,
  table: 'table',
  figure: 'figure',
  box: 'box',
  footnote: 'footnote',
};

/** Null for pages, for rules that belong to no instrument, and for "the present report", which leads nowhere else. */
function kindOf(citation: PlaceCitation | WorkCitation): ReferenceKind | null {
  if ('owner' in citation) {
    const procedure = citation.kind === 'article' && citation.unit !== 'article' && citation.owner.by !== 'work';
    return procedure ? null : PLACE_KINDS[citation.kind];
  }
  return citation.kind === 'self' || citation.kind === 'treatySeries' ? null : citation.kind;
}

/** The number alone of most places; "footnote 5" with its word, because a bare number is a mark. */
function listedSpan({ tree }: Report, { block, citation }: BoundCitation): BlockSpan {
  const { start, end } = citation;
  if (citation.kind !== 'footnote') return { block, start, end };
  const { word } = citation;
  const isFirst = word.end <= start && tree.textOf(block, word.end, start).trim() === '';
  return { block, start: isFirst ? word.start : start, end };
}

function targetOf(report: Report, bound: BoundCitation, library: LibraryView | undefined): ListedTarget {
  const { citation, target } = bound;
  const { status } = target;
  const url = citation.kind === 'url' ? citation.url : null;
  const none = { status, document: null, copy: null, line: null, url };
  switch (status) {
    case 'resolved': {
      const document = target.place.kind === 'report' ? (report.symbol?.text ?? null) : null;
      return { ...none, document, line: nameRangeOfPlace(report, target.place).start.line };
    }
    case 'external': {
      if (!target.work) return none;
      const named = { document: documentOf(target.work), url: url ?? addressOfWork(target.work, report.language) };
      const at = library && citedAt(report, bound, library);
      if (!at) return { ...none, ...named };
      return { ...named, status: at.line === null ? status : 'resolved', copy: at.summary.path, line: at.line };
    }
    case 'unresolved':
    case 'ambiguous':
      return none;
  }
}

function documentOf({ kind, symbol, name }: Work): string | null {
  return symbol ?? (kind === 'treaty' ? name : null);
}
