import type { Edit } from '../edits/edit';
import type { LeftReference } from '../edits/references';
import type { Renumbering } from '../edits/renumber';
import type { Report } from '../report/model';
import { wordsOf, type Translate } from '../text/message';
import type { Range } from '../text/span';
import { MovedPlaces } from './movedPlaces';
import { rangeOf } from './places';

/** One replacement in a document. */
export interface PlacedEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What changes a document: edits in the order of the text, none of which touches another, and what somebody should look at. */
export interface PlacedEdits {
  readonly edits: readonly PlacedEdit[];
  /** References that stay as they are although what they mean has changed. */
  readonly left: readonly PlacedRemark[];
}

/** A place and what there is to say about it. */
export interface PlacedRemark {
  readonly range: Range;
  readonly message: string;
}

/** The same edits in the order of the text. */
export function inTextOrder(edits: readonly PlacedEdit[]): PlacedEdit[] {
  return [...edits].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
}

/** What changes a report and its numbers. */
export interface MovingEdits extends PlacedEdits {
  /** What becomes of what other reports cite. */
  readonly moved: MovedPlaces;
}

/** Edits of a report as an editor makes them, with what they do to its numbers. */
export function movingEdits(report: Report, renumbering: Renumbering, translate?: Translate): MovingEdits {
  return {
    ...placedEdits(report, renumbering, translate),
    moved: new MovedPlaces(report, renumbering.relabelling),
  };
}

/** Edits of a report as an editor makes them. */
export function placedEdits(
  report: Report,
  { edits, left }: { readonly edits: readonly Edit[]; readonly left: readonly LeftReference[] },
  translate?: Translate,
): PlacedEdits {
  return {
    edits: edits.map(({ span, newText }) => ({ range: rangeOf(report, span), newText })),
    left: left.map(({ span, reason }) => ({ range: rangeOf(report, span), message: wordsOf(reason, translate) })),
  };
}
