import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesIn } from './files';

/** Files that are asked about at the same time. */
const AT_ONCE = 50;
const KEPT = 'library.jsonl';

/** The files of a library on this machine, and the folder where it is kept, if there is one. Files are named by their addresses. */
export class DiskFiles {
  private readonly kept: string | undefined;

  /** @param storage path or address of the folder */
  constructor(storage: string | undefined) {
    this.kept = storage === undefined ? undefined : join(pathOf(storage), KEPT);
  }

  async find(folders: readonly string[], patterns: readonly string[], most: number): Promise<string[]> {
    const found = new Set<string>();
    for (const folder of folders.filter(isFile))
      for (const path of await filesIn(fileURLToPath(folder), patterns)) found.add(pathToFileURL(path).toString());
    return [...found].slice(0, most);
  }

  async states(uris: readonly string[]): Promise<({ stamp: string; size: number } | null)[]> {
    const states: ({ stamp: string; size: number } | null)[] = [];
    for (let at = 0; at < uris.length; at += AT_ONCE)
      states.push(...(await Promise.all(uris.slice(at, at + AT_ONCE).map(stateOf))));
    return states;
  }

  async readKept(): Promise<string | null | undefined> {
    return this.kept === undefined ? undefined : readFile(this.kept, 'utf8').catch(() => null);
  }

  async keep(text: string | null): Promise<void> {
    if (this.kept === undefined) return;
    if (text === null) {
      await rm(this.kept, { force: true });
      return;
    }
    await mkdir(dirname(this.kept), { recursive: true });
    // A reader in another window never sees half of it.
    const fresh = `${this.kept}.${process.pid}`;
    await writeFile(fresh, text);
    await rename(fresh, this.kept);
  }
}

const isFile = (uri: string): boolean => uri.startsWith('file:');
const pathOf = (place: string): string => (isFile(place) ? fileURLToPath(place) : place);

async function stateOf(uri: string): Promise<{ stamp: string; size: number } | null> {
  if (!isFile(uri)) return null;
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return { stamp: `${mtimeMs} ${size}`, size };
  } catch {
    return null;
  }
}
