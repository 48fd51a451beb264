import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on disk that lives as long as one test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'un-report test '));

  /** The path of a file in it. */
  file(name: string): string {
    return join(this.path, name);
  }

  /** The address of a file in it, as editors write it; of the folder itself when no name is given. */
  uri(name = ''): string {
    return pathToFileURL(join(this.path, name)).toString();
  }

  /** Writes a file, its folders too, and returns its path. An object is written as JSON. */
  write(name: string, content: string | Buffer | object): string {
    const path = this.file(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs `act` with a fresh folder, which is gone afterwards. */
export async function withFolder(act: (folder: Folder) => Promise<void> | void): Promise<void> {
  const folder = new Folder();
  try {
    await act(folder);
  } finally {
    folder.remove();
  }
}
