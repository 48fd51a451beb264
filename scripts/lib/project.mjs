// The places of the project that the scripts share.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Whatever the scripts obtain or keep (editors, browsers, profiles): out of git, safe to delete. */
export const cache = join(root, '.vscode-test');

export const samples = join(root, 'samples');

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The name of the folder in which an editor expects an installed extension. */
export const extensionFolderName = `${manifest.publisher}.${manifest.name}-${manifest.version}`;

/** The sample to show first: the first draft in samples/ by name. */
export function sample() {
  const [first] = readdirSync(samples)
    .filter((name) => /\.(un\.txt|un\.md|unreport)$/.test(name))
    .sort();
  if (first === undefined) throw new Error('samples/ holds no draft (*.un.txt, *.un.md, *.unreport).');
  return join(samples, first);
}

let scratch;

/** A new folder for temporary things. It goes when the process ends. */
export function scratchFolder() {
  if (scratch === undefined) {
    scratch = mkdtempSync(join(tmpdir(), 'un-report-'));
    process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
  }
  return mkdtempSync(join(scratch, 'scratch-'));
}
