import type { ReportSummary } from './summary';

/** What is known of a file: which state of it was read, and its summary; null where it is no report. */
export interface StoredFile {
  readonly path: string;
  /** Another one for another state of the file. */
  readonly stamp: string;
  readonly summary: ReportSummary | null;
}

/**
 * Files as one text, to be kept from one day to the next: a line for what made it, one for each file, one by which damage
 * shows. `maker` names the program that read the files; another one may read more in them.
 */
export function writeStored(files: Iterable<StoredFile>, maker: string): string {
  const lines = [JSON.stringify({ maker })];
  for (const file of files) lines.push(JSON.stringify(file));
  const body = lines.join('\n');
  return `${body}\n${JSON.stringify({ check: checkOf(body) })}\n`;
}

/**
 * The files in such a text, one after the other as they are asked for; undefined where the text is damaged or another
 * program made it.
 */
export function readStored(text: string, maker: string): Iterable<StoredFile> | undefined {
  const end = text.lastIndexOf('\n', text.length - 2);
  if (end < 0) return undefined;
  const body = text.slice(0, end);
  const isWhole = text.slice(end + 1) === `${JSON.stringify({ check: checkOf(body) })}\n`;
  const isOurs = body.startsWith(`${JSON.stringify({ maker })}\n`) || body === JSON.stringify({ maker });
  return isWhole && isOurs ? filesIn(body) : undefined;
}

function* filesIn(body: string): Iterable<StoredFile> {
  for (let start = body.indexOf('\n') + 1; start > 0;) {
    const end = body.indexOf('\n', start);
    yield JSON.parse(body.slice(start, end < 0 ? undefined : end)) as StoredFile;
    start = end + 1;
  }
}

/** A number that a change of any sign changes (Fowler, Noll and Vo). */
function checkOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
