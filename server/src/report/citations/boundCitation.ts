import type { Citation, PlaceCitation, WorkCitation } from '../../citations/citation';
import type { Work } from '../../citations/work';
import type { Caption, Note, Paragraph, Recommendation, Section, Subparagraph } from '../model';

/** A citation with what it leads to. Its span is counted from the start of `block`. */
export interface BoundCitation<Kind extends Citation = Citation> {
  readonly citation: Kind;
  readonly block: number;
  readonly target: Target;
}

export type BoundPlace = BoundCitation<PlaceCitation>;
export type BoundWork = BoundCitation<WorkCitation>;

/** Where a citation leads. */
export type Target = ResolvedTarget | ExternalTarget | UnresolvedTarget | AmbiguousTarget;

/** A place of this report. */
export interface ResolvedTarget {
  readonly status: 'resolved';
  readonly place: Place;
  /** The other end of a range, "paras. 12–15", where it exists too. */
  readonly last: Place | null;
  /** False where the words alone do not prove it: a bare "(see para. 12)". */
  readonly certain: boolean;
}

/** A work outside, or a place in one. */
export interface ExternalTarget {
  readonly status: 'external';
  /** Null for something outside that cannot be named: "paragraph 3 of the report of the Board". */
  readonly work: Work | null;
  /** It is cited as a whole here: "resolution 54/36", "ibid."; else a place in it. */
  readonly whole: boolean;
}

/** The report's own, proven by its words, and not there. */
export interface UnresolvedTarget {
  readonly status: 'unresolved';
  readonly missing: Missing;
}

export type Missing =
  /** The report has no such paragraph; `last` is the highest number of the series, null where nothing is numbered. */
  | { readonly kind: 'paragraph'; readonly number: string; readonly last: string | null }
  /** Paragraph 12 is there, but has no (f). */
  | { readonly kind: 'subparagraph'; readonly paragraph: Paragraph; readonly label: string }
  | { readonly kind: 'section' | 'annex' | 'table' | 'figure' | 'box' | 'recommendation'; readonly number: string }
  | { readonly kind: 'note'; readonly number: string; readonly last: string | null }
  /** "Ibid." with nothing before it, or behind a note that cites several works. */
  | { readonly kind: 'ibid'; readonly reason: 'nothing' | 'several' };

/** Nobody can tell from the words alone. */
export interface AmbiguousTarget {
  readonly status: 'ambiguous';
  /** What it may be, the likeliest first; can be empty. */
  readonly works: readonly Work[];
  readonly places: readonly Place[];
}

/** A place of the report that a reference can name. */
export type Place =
  | { readonly kind: 'report' }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'subparagraph'; readonly paragraph: Paragraph; readonly subparagraph: Subparagraph }
  /** Sections, chapters, parts, annexes, decisions. */
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'caption'; readonly caption: Caption }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation };
