import {
  joinWorksCited,
  ReportSnapshot,
  worksCitedCsl,
  worksCitedCsv,
  worksCitedText,
  type ListedWork,
  type WorksCited,
} from '../service';
import { reportFiles } from './files';
import { readLibrary } from './library';
import { readText, UnreadableFile } from './read';
import { tell } from './tell';

export const WORKS_FORMATS = ['text', 'csv', 'json', 'csl'] as const;
export type WorksFormat = (typeof WORKS_FORMATS)[number];

/**
 * Prints what some files cite, as one list; what they cite is looked up among them and in the reports of `folders`.
 * Resolves to the exit code: 0, or 2 when one of them cannot be read.
 * @throws Misuse where a pattern matches nothing
 */
export async function printWorksCited(
  paths: readonly string[],
  format: WorksFormat,
  folders: readonly string[],
): Promise<number> {
  const files = await reportFiles(paths, tell);
  const library = await readLibrary(files, folders, tell);
  const lists: WorksCited[] = [];
  let code = 0;
  for (const file of files) {
    try {
      const snapshot = ReportSnapshot.open((await readText(file)).text);
      lists.push(snapshot.worksCited(file, library?.seenFrom(file, snapshot)));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      tell(error.message);
      code = 2;
    }
  }
  process.stdout.write(printed(joinWorksCited(lists), format, files.length > 1));
  return code;
}

function printed(cited: WorksCited, format: WorksFormat, withFiles: boolean): string {
  switch (format) {
    case 'text':
      return worksCitedText(cited, withFiles);
    case 'csv':
      return worksCitedCsv(cited, withFiles);
    case 'csl':
      return `${JSON.stringify(worksCitedCsl(cited))}\n`;
    case 'json':
      return `${JSON.stringify(fromOne(cited))}\n`;
  }
}

/** The works with lines and columns counted from 1. */
function fromOne({ groups, works, mentions }: WorksCited): object {
  return {
    works,
    mentions,
    groups: groups.map(({ title, count, parts }) => ({
      title,
      count,
      parts: parts.map((part) => ({ title: part.title, works: part.works.map(workFromOne) })),
    })),
  };
}

function workFromOne({ kind, name, title, symbol, year, url, places, copy, mentions }: ListedWork): object {
  return {
    kind,
    name,
    title,
    symbol,
    year,
    url,
    places,
    copy,
    mentions: mentions.map(({ path, range: { start, end }, note, paragraph, where, places: here }) => ({
      file: path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      note,
      paragraph,
      where,
      places: here,
    })),
  };
}
