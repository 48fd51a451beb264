// Two sets of real reports to measure on: the corpus as published text, and the large set that is kept as an archive.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS, isHere } from './corpus';

export const DOCUMENT_SETS = ['corpus', 'scale'] as const;
export type DocumentSet = (typeof DOCUMENT_SETS)[number];

const ARCHIVE = join(CORPUS, 'scale-1260-reports.tar.xz');

export const areSetsHere = isHere && existsSync(ARCHIVE);

/** A document of a set by its path within it, such as `seed-txt/A_80_36.seed.txt`. */
export interface SetDocument {
  readonly set: DocumentSet;
  readonly path: string;
}

/** Every document of a set as published text, sorted by path. */
export function documentsOf(set: DocumentSet): SetDocument[] {
  return readdirSync(join(folderOf(set), 'seed-txt'))
    .filter((name) => name.endsWith('.seed.txt'))
    .sort()
    .map((name) => ({ set, path: `seed-txt/${name}` }));
}

export const textOfDocument = ({ set, path }: SetDocument): string => readFileSync(join(folderOf(set), path), 'utf8');

function folderOf(set: DocumentSet): string {
  return set === 'corpus' ? CORPUS : unpacked();
}

/** The folder of the unpacked archive. It stays for later runs; its name changes with the archive. */
function unpacked(): string {
  const folder = join(tmpdir(), `un-report-scale-${statSync(ARCHIVE).size}`);
  if (existsSync(folder)) return folder;
  // Under another name until it is whole, so that a run that was broken off leaves nothing half unpacked.
  const unfinished = mkdtempSync(`${folder}-`);
  execFileSync('tar', ['-xJf', ARCHIVE, '-C', unfinished]);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
