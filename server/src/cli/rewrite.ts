import { writeFile } from 'node:fs/promises';
import { ReportSnapshot, type PlacedEdit, type PlacedEdits } from '../service';
import { reportFiles } from './files';
import { Misuse } from './misuse';
import { replaced, unifiedDiff, type Replacement } from './patch';
import {
  encode,
  NAMELESS_INPUT,
  readStandardInput,
  readText,
  STANDARD_INPUT,
  UnreadableFile,
  type FileText,
} from './read';
import { tell } from './tell';

/** What becomes of the new text: it is printed, or a diff is, or it is written into the file. */
export interface RewriteOptions {
  readonly write: boolean;
  readonly diff: boolean;
}

/** What becomes of the text in the file of this path. */
export type Change = (snapshot: ReportSnapshot, path: string) => PlacedEdits;

/**
 * Changes files, or the standard input, as `change` says. Resolves to the exit code: 0, or 2 where one could not be read.
 * @throws Misuse before anything is changed
 */
export async function rewrite(paths: readonly string[], options: RewriteOptions, change: Change): Promise<number> {
  const fromInput = paths.includes(STANDARD_INPUT);
  if (fromInput && paths.length > 1) throw new Misuse('Standard input (-) is read alone, without other files.');
  if (fromInput && options.write) throw new Misuse('Standard input (-) cannot be written back: leave out --write.');
  const files = fromInput ? [NAMELESS_INPUT] : await reportFiles(paths, tell);
  if (files.length > 1 && !options.write && !options.diff)
    throw new Misuse('The text of one file only can be printed: give --write or --diff for several.');
  let code = 0;
  for (const path of files) {
    try {
      await rewriteOne(path, fromInput ? await readStandardInput(path) : await readText(path), options, change);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      tell(error.message);
      code = 2;
    }
  }
  return code;
}

async function rewriteOne(
  path: string,
  file: FileText,
  { write, diff }: RewriteOptions,
  change: Change,
): Promise<void> {
  const snapshot = ReportSnapshot.open(file.text);
  const { edits, left } = change(snapshot, path);
  for (const { range, message } of left)
    tell(`${path}:${String(range.start.line + 1)}:${String(range.start.character + 1)}: ${message}`);
  const replacements = replacementsOf(snapshot, edits);
  if (diff) process.stdout.write(unifiedDiff(path, file.text, replacements));
  if (write && edits.length > 0) {
    if (file.damaged) tell(`${path}: not changed, because some of its characters could not be read`);
    else await writeFile(path, encode(replaced(file.text, replacements), file));
  }
  if (!diff && !write)
    process.stdout.write(edits.length > 0 ? encode(replaced(file.text, replacements), file) : file.bytes);
}

/** Edits of a snapshot, by offsets in its text. */
export function replacementsOf(snapshot: ReportSnapshot, edits: readonly PlacedEdit[]): Replacement[] {
  return edits.map(({ range, newText }) => ({ ...snapshot.offsetsOf(range), newText }));
}
