import type { FixEdit } from './rule';

/** A text with edits in order, which are counted from the start of its block; it begins at `from` there. */
export function editedText(text: string, from: number, edits: readonly FixEdit[]): string {
  let [written, at] = ['', 0];
  for (const { span, newText } of edits) {
    written += text.slice(at, span.start - from) + newText;
    at = span.end - from;
  }
  return written + text.slice(at);
}
