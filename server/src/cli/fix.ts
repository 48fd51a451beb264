import { safeEdits, type PlacedFinding, type ReportSnapshot } from '../service';

/** The text with all fixes applied that have one answer only, and how many findings they mend. */
export function applyFixes(
  snapshot: ReportSnapshot,
  findings: readonly PlacedFinding[],
): { text: string; fixed: number } {
  const { edits, mended } = safeEdits(findings);
  const { text } = snapshot;
  let result = '';
  let from = 0;
  for (const { range, newText } of edits) {
    const { start, end } = snapshot.offsetsOf(range);
    result += text.slice(from, start) + newText;
    from = end;
  }
  return { text: result + text.slice(from), fixed: mended };
}
