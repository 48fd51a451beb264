import { movedPinpoints } from '../compare/pinpoints';
import type { Comparison } from '../compare/compareReports';
import type { Report } from '../report/model';
import { wordsOf, type Translate } from '../text/message';
import type { Range } from '../text/span';
import { inTextOrder, type PlacedEdit, type PlacedEdits } from './placedEdits';
import { rangeOf } from './places';

/** A citation in another report that has to follow new numbers of what it cites. */
export interface PlacedPinpoint {
  readonly range: Range;
  readonly message: string;
  /** Empty where somebody has to decide. */
  readonly edits: readonly PlacedEdit[];
}

export function placedPinpoints(third: Report, comparison: Comparison, translate?: Translate): PlacedPinpoint[] {
  return movedPinpoints(third, comparison).map(({ span, message, edits }) => ({
    range: rangeOf(third, span),
    message: wordsOf(message, translate),
    edits: edits.map((edit) => ({ range: rangeOf(third, edit.span), newText: edit.newText })),
  }));
}

/** The same as what changes the third report, and what somebody should look at in it. */
export function pinpointEdits(pinpoints: readonly PlacedPinpoint[]): PlacedEdits {
  return {
    edits: inTextOrder(pinpoints.flatMap(({ edits }) => edits)),
    left: pinpoints.filter(({ edits }) => edits.length === 0),
  };
}
