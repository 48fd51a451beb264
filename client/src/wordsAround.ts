/** How much of a line is shown before the place that it is about. Characters. */
const BEFORE = 40;

/** A line from a little before a column on, with an ellipsis for what is left out: a list cuts what is long at its end. */
export function wordsAround(line: string, column: number): string {
  const indent = line.length - line.trimStart().length;
  const earliest = column - BEFORE;
  if (earliest <= indent) return line.trim();
  // From the beginning of a word, if there is one.
  const blank = line.lastIndexOf(' ', column - 1);
  const first = line.indexOf(' ', earliest);
  const start = first < 0 || first > blank ? earliest : first + 1;
  return `…${line.slice(start).trimEnd()}`;
}
