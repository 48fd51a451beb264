import {
  comparisonCsv,
  comparisonMarkdown,
  comparisonText,
  pinpointEdits,
  ReportSnapshot,
  type ComparedPassage,
  type ListedChange,
  type PlacedPinpoint,
  type ReportComparison,
} from '../service';
import { reportFiles } from './files';
import { Misuse } from './misuse';
import { readText, UnreadableFile } from './read';
import { rewrite, type RewriteOptions } from './rewrite';
import { tell } from './tell';

export const COMPARE_FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export interface CompareOptions extends RewriteOptions {
  readonly format: CompareFormat;
  /** Files, folders and patterns: reports that cite the old one. */
  readonly citing: readonly string[];
}

/**
 * Prints what became of the paragraphs and notes of one report in another, and what other reports cite of it by numbers that
 * have changed; or changes these numbers. Resolves to the exit code: 0, or 2 when one of them cannot be read.
 * @throws Misuse before anything is printed
 */
export async function printComparison(old: string, fresh: string, options: CompareOptions): Promise<number> {
  const { format, citing, write, diff } = options;
  const changes = write || diff;
  if (changes && citing.length === 0)
    throw new Misuse('--write and --diff change the reports that --in names: give --in.');
  const snapshots = await readBoth(old, fresh);
  if (!snapshots) return 2;
  if (changes)
    return rewrite(citing, options, (snapshot) =>
      pinpointEdits(snapshot.movedPinpoints(snapshots.old, snapshots.fresh)),
    );
  const { code, pinpoints } = await readCiting(citing, snapshots);
  const comparison = snapshots.fresh.comparedWith(snapshots.old);
  process.stdout.write(printed(comparison, { old, fresh }, pinpoints, format));
  return code;
}

interface CitedBy extends PlacedPinpoint {
  readonly file: string;
}

async function readCiting(
  paths: readonly string[],
  { old, fresh }: Snapshots,
): Promise<{ readonly code: number; readonly pinpoints: readonly CitedBy[] }> {
  const pinpoints: CitedBy[] = [];
  let code = 0;
  for (const file of paths.length === 0 ? [] : await reportFiles(paths, tell)) {
    const snapshot = await opened(file);
    if (snapshot) pinpoints.push(...snapshot.movedPinpoints(old, fresh).map((pinpoint) => ({ ...pinpoint, file })));
    else code = 2;
  }
  return { code, pinpoints };
}

interface Snapshots {
  readonly old: ReportSnapshot;
  readonly fresh: ReportSnapshot;
}

/** Two reports; undefined, with a word to the terminal about each, where one of them cannot be read. */
export async function readBoth(old: string, fresh: string): Promise<Snapshots | undefined> {
  const [one, other] = [await opened(old), await opened(fresh)];
  return one && other ? { old: one, fresh: other } : undefined;
}

/** The report in a file; undefined, with a word to the terminal, where it cannot be read. */
export async function opened(path: string): Promise<ReportSnapshot | undefined> {
  try {
    return ReportSnapshot.open((await readText(path)).text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    tell(error.message);
    return undefined;
  }
}

interface Files {
  readonly old: string;
  readonly fresh: string;
}

function printed(
  comparison: ReportComparison,
  files: Files,
  pinpoints: readonly CitedBy[],
  format: CompareFormat,
): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, files) + pinpointLines(pinpoints, '\nCited by other numbers\n', '');
    case 'markdown':
      return comparisonMarkdown(comparison, files) + pinpointLines(pinpoints, '\n## Cited by other numbers\n\n', '- ');
    case 'csv':
      return comparisonCsv(comparison);
    case 'json':
      return `${JSON.stringify({ ...fromOne(comparison, files), pinpoints: pinpoints.map(pinpointFromOne) })}\n`;
  }
}

function pinpointLines(pinpoints: readonly CitedBy[], title: string, bullet: string): string {
  const lines = pinpoints
    .map(pinpointFromOne)
    .map(({ file, line, column, message }) => `${bullet}${file}:${String(line)}:${String(column)} ${message}\n`);
  return lines.length === 0 ? '' : title + lines.join('');
}

function pinpointFromOne({ file, range: { start }, message }: CitedBy) {
  return { file, line: start.line + 1, column: start.character + 1, message };
}

/** The comparison with lines counted from 1, under the names that `docs/command-line.md` tells. */
function fromOne(
  { areVersions, share, text, notes, numbers, questions, repeated }: ReportComparison,
  { old, fresh }: Files,
): object {
  return {
    old,
    new: fresh,
    versions: areVersions,
    share,
    text: text.map(changeFromOne),
    notes: notes.map(changeFromOne),
    numbers: numbers.map(({ kind, division, old: before, fresh: after }) => ({
      kind,
      division,
      old: before,
      new: after,
    })),
    questions: questions.map(({ about, old: before, fresh: after, message }) => ({
      about,
      old: passageFromOne(before),
      new: passageFromOne(after),
      message,
    })),
    repeated: repeated.map(({ old: before, fresh: after, words, range }) => ({
      old: before,
      new: after,
      words,
      line: range.start.line + 1,
    })),
  };
}

function changeFromOne({ kind, edited, old, fresh, wording }: ListedChange): object {
  return {
    change: kind,
    edited,
    old: old.map(passageFromOne),
    new: fresh.map(passageFromOne),
    words: wording?.map((words) => ({ old: words.old, new: words.fresh })) ?? null,
  };
}

function passageFromOne({ kind, number, division, words, range: { start, end } }: ComparedPassage): object {
  return { kind, number, division, words, line: start.line + 1, endLine: end.line + 1 };
}
