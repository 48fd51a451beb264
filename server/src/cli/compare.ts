import {
  comparisonCsv,
  comparisonMarkdown,
  comparisonText,
  ReportSnapshot,
  type ComparedPassage,
  type ListedChange,
  type ReportComparison,
} from '../service';
import { readText, UnreadableFile } from './read';
import { tell } from './tell';

export const COMPARE_FORMATS = ['text', 'json', 'markdown', 'csv'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/**
 * Prints what became of the paragraphs and notes of one report in another. Resolves to the exit code: 0, or 2 when one of
 * them cannot be read.
 */
export async function printComparison(old: string, fresh: string, format: CompareFormat): Promise<number> {
  const snapshots = await readBoth(old, fresh);
  if (!snapshots) return 2;
  const comparison = snapshots.fresh.comparedWith(snapshots.old);
  process.stdout.write(printed(comparison, { old, fresh }, format));
  return 0;
}

/** Two reports; undefined, with a word to the terminal about each, where one of them cannot be read. */
export async function readBoth(
  old: string,
  fresh: string,
): Promise<{ readonly old: ReportSnapshot; readonly fresh: ReportSnapshot } | undefined> {
  const [one, other] = [await opened(old), await opened(fresh)];
  return one && other ? { old: one, fresh: other } : undefined;
}

async function opened(path: string): Promise<ReportSnapshot | undefined> {
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

function printed(comparison: ReportComparison, files: Files, format: CompareFormat): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, files);
    case 'markdown':
      return comparisonMarkdown(comparison, files);
    case 'csv':
      return comparisonCsv(comparison);
    case 'json':
      return `${JSON.stringify(fromOne(comparison, files))}\n`;
  }
}

/** The comparison with lines counted from 1, under the names that `docs/command-line.md` tells. */
function fromOne({ areVersions, share, text, notes, numbers }: ReportComparison, { old, fresh }: Files): object {
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
