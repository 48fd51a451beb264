import type { BlockSpan } from '../model';
import type { BoundCitation, BoundPlace } from './boundCitation';

/** Whether a citation names a place, not a work as a whole. */
export const isPlace = (bound: BoundCitation): bound is BoundPlace => 'owner' in bound.citation;

/** The stretch that a citation stands in. */
export function spanOfCitation({ block, citation: { start, end } }: BoundCitation): BlockSpan {
  return { block, start, end };
}
