import type { Work } from '../../citations/work';
import type { Missing, Place, Target } from './boundCitation';

export const OWN_REPORT: Target = { status: 'resolved', place: { kind: 'report' }, last: null, certain: true };

/** A work that is cited as a whole. */
export const wholeWork = (work: Work): Target => ({ status: 'external', work, whole: true });

/** A place in a work; null for a work that nobody can name. */
export const placeInWork = (work: Work | null): Target => ({ status: 'external', work, whole: false });

export const unresolved = (what: Missing): Target => ({ status: 'unresolved', missing: what });

export const ambiguous = (works: readonly Work[], places: readonly Place[] = []): Target => ({
  status: 'ambiguous',
  works,
  places,
});
