import type { Span } from '../text/span';
import type { Keyword } from './lexicon';
import type { FoundName } from './names/foundName';
import type { FoundSymbol } from './symbols';

/** One step of the grammar through a text. Marks of notes, emphasis and invisible signs are passed over. */
export type Token = WordToken | NumberToken | BracketedToken | NameToken | SymbolToken | AddressToken | SignToken;

interface Step extends Span {
  /** A blank or a line end stands before it. */
  readonly spaced: boolean;
}

export interface WordToken extends Step {
  readonly is: 'word';
  /**
   * In small letters, invisible signs left out, with the stop that abbreviates it: `para.`, `Ibid` → `ibid`. Empty for
   * small words without a meaning to the grammar, which in a row are one token.
   */
  readonly text: string;
  /** As written. */
  readonly written: string;
  readonly capital: boolean;
  readonly keyword: Keyword | undefined;
}

/** `12`, `115.4`, `437bis`, `60/251`. */
export interface NumberToken extends Step {
  readonly is: 'number';
  readonly text: string;
}

/** `(a)`, `(iv)`, `(2000)`, `(XXI)`, `(S-VI)`; the text is what stands inside. */
export interface BracketedToken extends Step {
  readonly is: 'bracketed';
  readonly text: string;
}

export interface NameToken extends Step {
  readonly is: 'name';
  readonly found: FoundName;
  readonly written: string;
}

export interface SymbolToken extends Step {
  readonly is: 'symbol';
  readonly found: FoundSymbol;
}

export interface AddressToken extends Step {
  readonly is: 'address';
  readonly url: string;
}

export interface SignToken extends Step {
  readonly is: 'dash' | 'comma' | 'semicolon' | 'stop' | 'colon' | 'open' | 'close' | 'quote' | 'slash' | 'sign';
}
