import type { Report } from '../report/model';
import { contentsEdits } from './contents';
import { directionEdits } from './directions';
import { inOrder, type Edit } from './edit';
import { labelEdits } from './labelEdits';
import { numberingInOrder, type NumberedKind } from './numbering';
import { referenceEdits, type LeftReference } from './references';
import type { Relabelling } from './relabelling';

/** Edits that give places new labels, with all references to them; and the references that could not follow. */
export interface Renumbering {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftReference[];
  /** What becomes of the numbers, for other reports that cite them. */
  readonly relabelling: Relabelling;
}

/** Numbers these kinds of places anew, in the order of the document. Done twice, it changes nothing the second time. */
export function renumber(report: Report, kinds: ReadonlySet<NumberedKind>): Renumbering {
  return relabel(report, numberingInOrder(report, kinds));
}

/** Writes new labels where they stand, and in all that refers to them. */
export function relabel(report: Report, relabelling: Relabelling): Renumbering {
  const references = referenceEdits(report, relabelling);
  const directions = directionEdits(report, relabelling);
  return {
    edits: inOrder([
      ...labelEdits(report, relabelling),
      ...references.edits,
      ...directions.edits,
      ...contentsEdits(report, relabelling),
    ]),
    left: [...references.left, ...directions.left],
    relabelling,
  };
}
