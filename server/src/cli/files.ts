import { open, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isNamedAsReport, looksLikeReport, REPORT_ENDINGS } from '../service';
import { Misuse } from './misuse';

const REPORT_NAMES = REPORT_ENDINGS.map((ending) => `**/*${ending}`);
const MAYBE_REPORTS = ['**/*.txt', '**/*.md'];
const NEVER = ['**/node_modules/**', '**/.git/**'];
const HEAD_BYTES = 4096;

/**
 * The files that were named, those that a pattern names, and the reports in the folders that were named: by their name,
 * else by their first 4 KB. Files come in the order of the arguments, those of a pattern or folder by name, each once.
 * `warn` hears of folders without a report.
 * @throws Misuse for a pattern that nothing matches
 */
export async function reportFiles(paths: readonly string[], warn: (words: string) => void): Promise<string[]> {
  const files = new Map<string, string>();
  for (const path of paths)
    for (const file of await filesOf(path, warn)) if (!files.has(resolve(file))) files.set(resolve(file), file);
  return [...files.values()];
}

async function filesOf(path: string, warn: (words: string) => void): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await reportsIn(path);
    if (found.length === 0) warn(`${path}: no report in this folder`);
    return found;
  }
  // What is there is meant as it is written, brackets and all.
  const pattern = slashed(path);
  return kind === 'none' && isDynamicPattern(pattern) ? matchesOf(pattern) : [path];
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/** A pattern as it is matched: on Windows people write it with the signs of their paths. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

async function matchesOf(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { ignore: NEVER, expandDirectories: false, absolute: isAbsolute(pattern) });
  if (found.length === 0) throw new Misuse(`No file matches “${pattern}”.`);
  return found.map(normalize).sort();
}

/**
 * Files in these folders that are reports by their names or by their first 4 KB, the former first, for one who asks for
 * `most` files: of no more than these is anything read.
 */
export async function firstReports(folders: readonly string[], most: number): Promise<string[]> {
  const named = new Set<string>();
  const maybe = new Set<string>();
  for (const folder of folders) {
    const found = await candidatesIn(folder);
    for (const name of found.named.slice(0, most)) named.add(join(folder, name));
    for (const name of found.maybe.slice(0, most)) maybe.add(join(folder, name));
  }
  const first = [...named].slice(0, most);
  return [...first, ...(await thoseThatLookLikeReports([...maybe].slice(0, most - first.length)))];
}

async function reportsIn(folder: string): Promise<string[]> {
  const { named, maybe } = await candidatesIn(folder);
  const looked = await thoseThatLookLikeReports(maybe.map((name) => join(folder, name)));
  return [...named.map((name) => join(folder, name)), ...looked].sort();
}

/** Files that are reports by their names, and those that may be. One walk finds both: it is what takes time. */
async function candidatesIn(folder: string): Promise<{ named: string[]; maybe: string[] }> {
  const found = await glob([...REPORT_NAMES, ...MAYBE_REPORTS], {
    cwd: folder,
    ignore: NEVER,
    expandDirectories: false,
  });
  return { named: found.filter(isNamedAsReport), maybe: found.filter((name) => !isNamedAsReport(name)) };
}

async function thoseThatLookLikeReports(paths: readonly string[]): Promise<string[]> {
  const reports: string[] = [];
  for (const path of paths) if (looksLikeReport(await headOf(path))) reports.push(path);
  return reports;
}

/** The files in a folder whose names fit one of the patterns, by their full paths. */
export function filesIn(folder: string, patterns: readonly string[]): Promise<string[]> {
  return glob([...patterns], { cwd: folder, ignore: NEVER, expandDirectories: false, absolute: true });
}

async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
