import { open, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { looksLikeReport } from '../service';
import { Misuse } from './misuse';

const REPORT_NAMES = ['**/*.un.txt', '**/*.un.md', '**/*.unreport'];
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

async function reportsIn(folder: string): Promise<string[]> {
  const search = (patterns: string[]): Promise<string[]> =>
    glob(patterns, { cwd: folder, ignore: NEVER, expandDirectories: false });
  const named = new Set(await search(REPORT_NAMES));
  const found = [...named];
  for (const name of await search(MAYBE_REPORTS))
    if (!named.has(name) && looksLikeReport(await headOf(join(folder, name)))) found.push(name);
  return found.sort().map((name) => join(folder, name));
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
