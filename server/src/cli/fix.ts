import type { ReportSettings, ReportSnapshot } from '../service';
import { replaced } from './patch';
import { replacementsOf } from './rewrite';

/** The text with all fixes applied that have one answer only, and how many findings they mend. */
export function applyFixes(snapshot: ReportSnapshot, settings: ReportSettings): { text: string; fixed: number } {
  const { edits, mended } = snapshot.safeFixes(settings);
  return { text: replaced(snapshot.text, replacementsOf(snapshot, edits)), fixed: mended };
}
