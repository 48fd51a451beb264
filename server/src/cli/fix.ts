import type { ReportSettings, ReportSnapshot } from '../service';

/** The text with all fixes applied that have one answer only, and how many findings they mend. */
export function applyFixes(snapshot: ReportSnapshot, settings: ReportSettings): { text: string; fixed: number } {
  const { edits, mended } = snapshot.safeFixes(settings);
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
