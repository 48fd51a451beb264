import { resolve } from 'node:path';
import { Library, ReportSnapshot, type CopyWords, type LibraryView, type ReportSettings } from '../service';
import { reportFiles } from './files';
import { Progress } from './progress';
import { readText, UnreadableFile } from './read';

/** What the files of one call know of each other and of the reports in the folders that were named. */
export class FileLibrary {
  private readonly library = new Library();
  /** The path by which a file came in first, by its full path: a folder may hold a file that was named as well. */
  private readonly paths = new Map<string, string>();

  /** Reads a file and keeps its summary. @throws UnreadableFile */
  async read(path: string): Promise<void> {
    const whole = resolve(path);
    if (this.paths.has(whole)) return;
    this.paths.set(whole, path);
    const { text } = await readText(path);
    this.library.add(ReportSnapshot.open(text).summary(path));
  }

  /** The library as this file sees it, whose text is in `snapshot`. */
  seenFrom(path: string, snapshot: ReportSnapshot): LibraryView {
    return this.library.from(this.library.at(this.paths.get(resolve(path)) ?? path) ?? snapshot.summary(path));
  }

  /** The same, with the words of the copies that this file quotes, which are read again. */
  async quotedBy(path: string, snapshot: ReportSnapshot, settings: ReportSettings): Promise<LibraryView> {
    const view = this.seenFrom(path, snapshot);
    const words = new Map<string, CopyWords>();
    for (const copy of snapshot.quotedCopies(settings, view)) {
      try {
        words.set(copy, ReportSnapshot.open((await readText(copy)).text).copyWords());
      } catch (error) {
        // It was there when the library was read: without it nothing is said of what is quoted from it.
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }
    return { ...view, wordsOf: (copy) => words.get(copy) };
  }
}

/**
 * Reads the files of one call and the reports in `folders`, one after the other, so that only their summaries stay.
 * Resolves to nothing for a lone file, which has nothing to be compared with. What cannot be read in the folders is told
 * and skipped; whoever reads the files themselves tells about those.
 */
export async function readLibrary(
  files: readonly string[],
  folders: readonly string[],
  tell: (words: string) => void,
): Promise<FileLibrary | undefined> {
  if (files.length < 2 && folders.length === 0) return undefined;
  const library = new FileLibrary();
  const others = await reportFiles(folders, tell);
  const progress = new Progress(files.length + others.length, 'Reading');
  for (const [paths, unread] of [
    [files, () => undefined],
    [others, tell],
  ] as const) {
    for (const path of paths) {
      progress.step(path);
      try {
        await library.read(path);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unread(error.message);
      }
    }
  }
  progress.done();
  return library;
}
