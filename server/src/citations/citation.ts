import type { Span } from '../text/span';

/**
 * What the grammar reads in the words of one block: the works that it names, and the places in them (or in the report
 * itself) that it points to. All offsets are zero-based UTF-16 units in the text that was read.
 *
 * The grammar knows one block and no report. What only the report can tell (which convention "the Convention" is, whose
 * resolution 54/36 is, what "ibid." repeats, whether there is a paragraph 12) is left to `report/`.
 */
export type Citation = WorkCitation | PlaceCitation;

/** Something that can be cited as a whole. */
export type WorkCitation =
  | DocumentCitation
  | ResolutionCitation
  | GeneralCommentCitation
  | InstrumentCitation
  | CommunicationCitation
  | TreatySeriesCitation
  | IbidCitation
  | AddressCitation
  | ReportItself;

/** `A/HRC/57/78`; a joint symbol as one, `A/78/123-S/2023/456`; the `Add.1` and the `2` of "A/60/1 and Add.1 and 2". */
export interface DocumentCitation extends Span {
  readonly kind: 'document';
  /** The whole symbol as it should be written, stem and parentheses included: `A/60/1/Add.2`, `S/RES/1325 (2000)`. */
  readonly symbol: string;
  /** The other half of a joint symbol, `S/2023/456` of `A/78/123-S/2023/456`. */
  readonly joint: string | null;
  /** Set where it is written wrongly: `symbol` is then what it should be. */
  readonly malformed: boolean;
}

/** `60/251`, `1325 (2000)`, `2200 A (XXI)`, `S-28/1`, `PRST 9/2`; each item of "resolutions 60/251 and 65/281". */
export interface ResolutionCitation extends Span {
  readonly kind: 'resolution' | 'decision';
  /** As it should be written, without its body: `60/251`, `2200 A (XXI)`. */
  readonly number: string;
  /** Id of the body (data/bodies.ts) that the words beside it name; null where they do not. */
  readonly body: string | null;
  /** A statement by the President (`PRST 9/2`). */
  readonly statement: boolean;
}

/** `general comment No. 34 (2011)`: the span is the number, from "general" to the year. */
export interface GeneralCommentCitation extends Span {
  readonly kind: 'generalComment';
  readonly word: 'comment' | 'recommendation';
  readonly number: number;
  readonly year: number | null;
  /** Ids of the committees (data/bodies.ts) that the words beside it name; empty where they do not. Two for a joint one. */
  readonly committees: readonly string[];
}

/** A treaty, declaration or set of rules by its name, its abbreviation or a short form ("the Covenant"). */
export interface InstrumentCitation extends Span {
  readonly kind: 'treaty';
  /** The name as it is written, on one line. */
  readonly name: string;
  /** Ids of the instruments (data/instruments.ts) that carry this name; empty for one that is not in the table. */
  readonly instruments: readonly string[];
  /** "the Convention", "the Protocols": what it is depends on what was named before. */
  readonly short: boolean;
  /** The name is defined here: `(hereinafter "the Convention")`, `… of the Child (the Convention)`; the short form's span. */
  readonly definedAs: Span | null;
}

/** `KHM 1/2025`, `AL KHM 1/2025`: a communication of the special procedures. */
export interface CommunicationCitation extends Span {
  readonly kind: 'communication';
  /** As it should be written: `KHM 1/2025`. */
  readonly reference: string;
  /** `AL`, `UA`, `OL`, `JAL`, `JUA`; null where it is left out. */
  readonly type: string | null;
}

/** `Treaty Series, vol. 1155, No. 18232` (drafting rule C15). */
export interface TreatySeriesCitation extends Span {
  readonly kind: 'treatySeries';
  readonly place: SeriesPlace;
}

/** Where a treaty was registered and published. */
export interface SeriesPlace {
  readonly volume: number;
  /** Its number of registration; null where only a page is given. */
  readonly number: number | null;
}

/** `Ibid.` in any of its forms. What follows it ("para. 7", "vol. 1019, No. 14956") points into the same work or series. */
export interface IbidCitation extends Span {
  readonly kind: 'ibid';
  /** It repeats only part of what stood before: `Ibid., vol. 1019, No. 14956`, `Ibid., Supplement No. 8A`. */
  readonly partial: boolean;
  /** The volume and number of "Ibid., vol. 1019, No. 14956". */
  readonly seriesPlace: SeriesPlace | null;
}

/** A web address. */
export interface AddressCitation extends Span {
  readonly kind: 'url';
  readonly url: string;
  /** The document symbol that the address leads to (`https://docs.un.org/en/A/HRC/57/78`), or null. */
  readonly symbol: string | null;
}

/** "the present report". */
export interface ReportItself extends Span {
  readonly kind: 'self';
}

export type PlaceKind =
  | 'paragraph'
  | 'recommendation'
  | 'section'
  | 'chapter'
  | 'part'
  | 'annex'
  | 'appendix'
  | 'enclosure'
  | 'article' // also rules and principles, see `unit`
  | 'page'
  | 'table'
  | 'figure'
  | 'box'
  | 'footnote';

/** A number with its letters: `20 (b) (ii)`, `437 bis`, `III.B`, `115.4`; `(c)` alone has an empty number. */
export interface Label {
  /** `20`, `437bis`, `III`, `III.B`, `115.4`, `IV`; empty where only letters stand (`subparagraph (c)`, `the annex`). */
  readonly number: string;
  /** Without brackets: `b`, `ii`, `3`. */
  readonly letters: readonly string[];
}

/** One item of a locator: the `12` of "paras. 12 and 14 (b)", the `III.B` of "section III.B", the "annex" without a number. */
export interface PlaceCitation extends Span {
  readonly kind: PlaceKind;
  /** How the article of an instrument is called. */
  readonly unit: 'article' | 'rule' | 'principle' | null;
  readonly label: Label;
  /** The other end of a range: `15` of `12–15`; else null. */
  readonly last: Label | null;
  /** The word that announces it, which a list of items shares: `paras.`, `section`. */
  readonly word: Span;
  /** "above" or "below", where it stands behind this item or behind the list that the item is in. */
  readonly direction: Direction | null;
  /** The place that it lies in, as an index into the same list: the annex of "paragraph 5 of annex II"; else null. */
  readonly within: number | null;
  readonly owner: Owner;
}

export interface Direction extends Span {
  readonly side: 'above' | 'below';
}

/** Whose place it is. The clause that names the target decides. */
export type Owner =
  /** A work of the same list, by its index: `A/HRC/54/72, paras. 9 and 12`, "paragraph 5 of resolution 54/36". */
  | { readonly by: 'work'; readonly index: number }
  /** The report's own, proven by its words: "above", "below", "of the present report". */
  | { readonly by: 'self'; readonly proof: 'direction' | 'named' }
  /** "(see para. 12)" with no work in its sentence: the report's own, if there is such a place. */
  | { readonly by: 'pointer' }
  /** Something outside that carries no symbol: "paragraph 3 of the report of the Board", "article 4 of the law". */
  | { readonly by: 'other' }
  /** Nothing in its clause says. The lead-in of its list may; `after` is the last work named before it in the block, or -1. */
  | { readonly by: 'open'; readonly after: number };
