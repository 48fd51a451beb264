import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { looksLikeReport } from '../service';

const REPORT_NAMES = ['**/*.un.txt', '**/*.un.md', '**/*.unreport'];
const MAYBE_REPORTS = ['**/*.txt', '**/*.md'];
const NEVER = ['**/node_modules/**', '**/.git/**'];
const HEAD_BYTES = 4096;

/**
 * The files that were named, and the reports in the folders that were named: by their name, else by their first 4 KB.
 * Files come in the order of the arguments, those of a folder by name.
 */
export async function reportFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (await isFolder(path)) files.push(...(await reportsIn(path)));
    else files.push(path);
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
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
