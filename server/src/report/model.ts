import type { Span } from '../text/span';
import type { MarkerStyle } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { BoundCitation } from './citations/boundCitation';

/** A stretch of one block; offsets relative to it. What a report stores, so that a keystroke elsewhere moves nothing. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** What a block turned out to be, once its neighbours were known. */
export type Role =
  | 'titlePage'
  | 'contents'
  | 'furniture' // page numbers and running titles
  | 'heading'
  | 'paragraph' // begins a numbered paragraph
  | 'continuation' // goes on with a paragraph that was cut in two
  | 'subparagraph'
  | 'recommendation' // 115.4
  | 'note'
  | 'noteContinuation'
  | 'caption'
  | 'table'
  | 'bullet'
  | 'text'; // unnumbered: quotations, summaries, source lines

/** The kinds of number a section can carry. */
export type SectionStyle =
  | 'division' // Annex, Enclosure, Appendix
  | 'part'
  | 'chapter'
  | 'decision' // Decision 22/1, Draft resolution I
  | 'roman'
  | 'rule' // Rule 7, Article 7
  | 'capital'
  | 'arabic'
  | 'letter'
  | 'unnumbered'
  | 'summary'
  | 'notes'; // the title over endnotes

export interface Section {
  readonly style: SectionStyle;
  /** Depth in the outline, from 1. */
  readonly level: number;
  /** As printed, without its stop: `IV`, `B`, `(a)`, `22/1`; null when unnumbered. */
  readonly number: string | null;
  /** What the number counts to, NaN when it counts nothing (22/1). */
  readonly value: number;
  /** The word before the number, in small letters: `annex`, `chapter`, `rule`; empty for most. */
  readonly word: string;
  /** The words after the number; for `Annex II` and its kin the whole line. No emphasis, no markers. */
  readonly title: string;
  /** The line below a bare `Chapter I` or `Annex`, which is its title. */
  readonly subtitle: string | null;
  readonly heading: BlockSpan;
  /** The number itself, where it is written. */
  readonly numberSpan: BlockSpan | null;
  readonly parent: Section | null;
  readonly children: Section[];
  /** The series of paragraphs and notes that the section lies in. */
  readonly division: Division;
  /** First and last block, inclusive, notes between them included. */
  readonly firstBlock: number;
  lastBlock: number;
  /** Paragraphs of its division in the section and its subsections: first and last index into `Report.paragraphs`, or -1. */
  firstParagraph: number;
  lastParagraph: number;
}

/** A part of a report with numbers of its own: the main body, an annex, a decision, a list inside a paragraph. */
export interface Division {
  /** `main`, `annex`, `annex I`, `annex II, appendix`, `enclosure`, `decision 22/1`, `draft resolution I`. */
  readonly name: string;
  readonly parent: Division | null;
  /** A decision or resolution: it will stand alone, so that its “above” and “below” are its own. */
  readonly standsAlone: boolean;
}

export interface Subparagraph {
  /** `(a)`, `(i)`, `a.`, as printed. */
  readonly label: string;
  /** The number by which one would cite it: `79 (j)`, `81 (b) (ii)`. */
  readonly fullNumber: string;
  /** 1 for (a), 2 for (i) below it, 3 for a. */
  readonly depth: number;
  readonly value: number;
  readonly style: 'letter' | 'roman';
  readonly labelSpan: BlockSpan;
  readonly block: number;
  lastBlock: number;
  readonly children: Subparagraph[];
}

export interface Paragraph {
  readonly number: string;
  readonly value: number;
  readonly division: Division;
  readonly section: Section | null;
  readonly series: Series;
  readonly numberSpan: BlockSpan;
  /** The blocks that hold its words, in order: the first, and what belongs to it behind notes and page ends. */
  readonly pieces: number[];
  readonly subparagraphs: Subparagraph[];
}

/** Paragraphs that are numbered on from one another. */
export interface Series {
  readonly kind: 'body' | 'list';
  readonly division: Division;
  readonly paragraphs: Paragraph[];
}

/** A note below the text. */
export interface Note {
  /** `12`, `a`, `*`. */
  readonly id: string;
  /** NaN for letters and asterisks. */
  readonly value: number;
  readonly style: MarkerStyle | 'asterisk';
  /** The block that it begins in; `placesOfNote` tells where in it. */
  readonly block: number;
  /** Which of the notes that begin in that block it is. */
  readonly place: number;
  /** Further blocks of the same note. */
  readonly continuation: number[];
  readonly series: NoteSeries;
  /** The marks in the text that name it, in order. */
  readonly references: Reference[];
  /** Another note of the series with the same number came first. */
  readonly repeatOf: Note | null;
}

/** The mark of a note in the text, bound to its note where there is one. */
export interface Reference {
  readonly id: string;
  readonly value: number;
  readonly style: MarkerStyle | 'asterisk';
  /** The block that it stands in; `spanOfReference` tells where in it. */
  readonly block: number;
  /** Which of the marks in that block it is. */
  readonly place: number;
  readonly series: NoteSeries;
  note: Note | null;
}

/** Notes that are numbered on from one another, and the marks that belong to them. */
export interface NoteSeries {
  readonly kind: 'numbers' | 'letters' | 'asterisks' | 'names';
  readonly notes: Note[];
  readonly references: Reference[];
}

export interface Caption {
  readonly kind: 'table' | 'figure' | 'box';
  readonly number: string;
  readonly title: string;
  readonly span: BlockSpan;
}

export interface Recommendation {
  readonly number: string;
  readonly span: BlockSpan;
  readonly block: number;
}

/** One line of the title page, with the stretch it was read from. */
export interface FrontMatterField {
  readonly text: string;
  readonly span: BlockSpan;
}

export interface FrontMatter {
  readonly organ: FrontMatterField | null;
  readonly symbol: FrontMatterField | null;
  readonly distribution: FrontMatterField | null;
  readonly date: FrontMatterField | null;
  readonly originalLanguage: FrontMatterField | null;
  readonly session: FrontMatterField | null;
  readonly agendaItems: FrontMatterField | null;
  readonly title: FrontMatterField | null;
  readonly author: FrontMatterField | null;
}

export type Language = 'en' | 'fr' | 'es' | 'ar' | 'zh' | 'ru';

/** A whole report, bound and immutable. Every place is a block and offsets in it. */
export interface Report {
  readonly tree: SyntaxTree;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  /** The report's own document symbol, which `frontMatter` has too; this is the cheaper way to it. */
  readonly symbol: FrontMatterField | null;
  /** The blocks of the title page, exclusive end; 0 when there is none. */
  readonly titlePageEnd: number;
  readonly roles: readonly Role[];
  /** The division that each block lies in. */
  readonly divisions: readonly Division[];
  /** Top level of the outline. */
  readonly sections: readonly Section[];
  /** All sections in the order of the text. */
  readonly allSections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly series: readonly Series[];
  readonly notes: readonly Note[];
  readonly references: readonly Reference[];
  readonly noteSeries: readonly NoteSeries[];
  readonly captions: readonly Caption[];
  readonly recommendations: readonly Recommendation[];
  /** The lettered lists, also those outside of numbered paragraphs, each as the items of its outermost level. */
  readonly lists: readonly (readonly Subparagraph[])[];
  /** Everything that the report cites, in the order of the text, bound to what it leads to. Found when first asked for. */
  readonly citations: readonly BoundCitation[];
  readonly words: number;
}
