import type { Span } from '../text/span';

/**
 * What a block begins with. This is read off the block alone; what the block *is* in its report (a paragraph, a
 * heading, an item of a list, the rest of a paragraph cut in two) is decided in `report/`, where its neighbours are known.
 */
export type BlockKind =
  | 'blank' // the empty lines at the very start of a text
  | 'text' // no label
  | 'numbered' // 12.
  | 'pointNumbered' // 115.4 or 115.4.
  | 'lettered' // (a), (i), a), a.
  | 'sectionNumbered' // IV. or B.
  | 'note' // ¹² or [^12]:
  | 'asterisk' // * or ** before a blank: a note of the title page or a bullet
  | 'bullet'
  | 'tableRow'
  | 'divider'; // ***, ---, ____

/** A number or letter that a block begins with, without its brackets and stop; offsets relative to the block. */
export interface Label extends Span {
  readonly text: string;
  /** What follows or surrounds the label: `12.`, `(a)`, `a)`, or nothing (`115.2 Ensure`). */
  readonly form: 'stop' | 'brackets' | 'bracket' | 'none';
}

export type MarkerStyle = 'superscript' | 'bracket' | 'caret';

/** The mark of a note in running text, such as ¹², [^12] or ^12^; `¹,²` are two. Offsets relative to the block. */
export interface Marker extends Span {
  /** What the note is called: `12`, `a`; superscripts made plain. */
  readonly id: string;
  /** The number of the note; NaN for letters and names. */
  readonly value: number;
  readonly style: MarkerStyle;
  /** The capitalized word right before it, which may be a name that the sign belongs to (`France²⁴`); else null. */
  readonly name: string | null;
  /** The sentence goes on behind it with a small letter. */
  readonly withinSentence: boolean;
  /** Set where the sign may be no marker but a power (`10³`, `km²`) or an isotope; a note must speak for it. */
  readonly doubtful: boolean;
}

/** A note that begins in this block, at its mark. One block can hold several (`ᵃ See … ᵇ See …`). */
export interface NoteStart extends Span {
  readonly id: string;
  readonly value: number;
  readonly style: MarkerStyle | 'asterisk';
  /** Where the words of the note begin and end, blanks left off. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** A web address; offsets relative to the block, without the brackets around it and the stop after it. */
export interface Link extends Span {
  readonly url: string;
}

/** How the words of a block end, behind markers, quotation marks, brackets and emphasis. */
export type Closing = 'open' | 'stop' | 'colon' | 'semicolon' | 'comma';

/** A stretch of whole lines and the empty lines after it. Knows no place in the document; all offsets are relative to its start. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 units, with the empty lines after it. */
  readonly length: number;
  /** UTF-16 units of its words, a line end of two units counted once. */
  readonly size: number;
  /** Where its words begin, after label and opening marks. */
  readonly contentStart: number;
  /** Where its last line with words ends, blanks left off. */
  readonly contentEnd: number;
  readonly label: Label | undefined;
  /** The label that follows the first one on the same line: the (i) of `(a) (i) …`. */
  readonly innerLabel: Label | undefined;
  /** Number of `#` before it; 0 where it is no Markdown heading. */
  readonly headingDepth: number;
  /** True when the whole content stands in `**…**`. */
  readonly bold: boolean;
  readonly closing: Closing;
  /** True when its first letter is a capital. */
  readonly capital: boolean;
  /** Tokens between blanks, Markdown marks left out. */
  readonly words: number;
  /** True when an empty line (or nothing) stands before it. */
  readonly afterBlank: boolean;
  /** True when it begins with blanks enough to belong to a note before it (Markdown). */
  readonly indented: boolean;
  /** True when it holds the dots that lead to a page number in a contents page. */
  readonly leaders: boolean;
  readonly markers: readonly Marker[];
  readonly noteStarts: readonly NoteStart[];
  /** Asterisks behind a word that may mark a note of the title page. */
  readonly asterisks: readonly Span[];
  readonly links: readonly Link[];
}
