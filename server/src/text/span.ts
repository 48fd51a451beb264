/** A half-open stretch of text, in zero-based UTF-16 units. What it counts from is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors name it: zero-based line and zero-based UTF-16 unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text as editors name it; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** True when `offset` lies in `span` or at one of its two ends, as a cursor would. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
