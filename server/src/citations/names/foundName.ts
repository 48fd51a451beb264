import type { Span } from '../../text/span';

/** A name of an instrument or of a body in a text; the span is the name without its article. */
export type FoundName = FoundInstrument | FoundBody;

export interface FoundInstrument extends Span {
  readonly kind: 'instrument';
  /** Ids of data/instruments.ts; empty where it is not in the table. */
  readonly instruments: readonly string[];
  /** "the Convention", "the Covenants", "Optional Protocol": what it is depends on what was named before. */
  readonly short: boolean;
  /** The short form that is defined in brackets behind it. */
  readonly definedAs: Span | null;
}

export interface FoundBody extends Span {
  readonly kind: 'body';
  /** Id of data/bodies.ts; empty for a short form. */
  readonly body: string;
  /** "the Council", "the Committee". */
  readonly short: boolean;
}
