import { ReportSnapshot, type Position, type Range } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { mark, theCursor, unmark } from './marked';

/** A fixture as a service sees it that is asked about its cursor. */
export interface Asked {
  readonly snapshot: ReportSnapshot;
  readonly position: Position;
  /** The words of a range. */
  words(this: void, range: Range): string;
  /** The fixture with these ranges marked. */
  marked(this: void, ranges: readonly Range[]): string;
}

/** Reads a fixture in which `⁞` marks the cursor; `«…»` may mark stretches, for a comparison with `marked`. */
export function ask(fixture: string): Asked {
  const { text, cursors, ranges } = unmark(fixture);
  const snapshot = ReportSnapshot.open(text);
  const spans = (found: readonly Range[]) => found.map((range) => snapshot.offsetsOf(range));
  return {
    snapshot,
    position: Source.of(text).positionAt(theCursor({ text, cursors, ranges })),
    words: (range) => spans([range]).map(({ start, end }) => text.slice(start, end))[0] ?? '',
    marked: (found) => mark(text, spans(found), cursors),
  };
}
