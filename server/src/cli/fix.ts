import type { PlacedFinding, PlacedFix, Range } from '../service';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Fixes that need no choice: one preferred fix a finding. Of fixes that touch each other the first is taken. */
export function applyFixes(
  text: string,
  findings: readonly PlacedFinding[],
  offsetsOf: (range: Range) => { start: number; end: number },
): { text: string; fixed: number } {
  const replacements: Replacement[] = [];
  let fixed = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred }) => preferred);
    if (!fix) continue;
    const edits = fix.edits.map(({ range, newText }) => ({ ...offsetsOf(range), newText }));
    if (
      !isSafe(fix) ||
      edits.some((edit) => replacements.some((other) => edit.start < other.end && other.start < edit.end))
    )
      continue;
    replacements.push(...edits);
    fixed++;
  }
  let result = text;
  for (const { start, end, newText } of replacements.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return { text: result, fixed };
}

/** A fix that only inserts leaves an empty note behind: that is for people to fill, not for a batch. */
function isSafe({ edits }: PlacedFix): boolean {
  return edits.every(
    ({ range }) => range.start.line !== range.end.line || range.start.character !== range.end.character,
  );
}
