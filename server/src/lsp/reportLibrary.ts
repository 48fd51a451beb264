import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import {
  byNearness,
  isNamedAsReport,
  Library,
  looksLikeReport,
  message,
  readStored,
  ReportSnapshot,
  wordsOf,
  writeStored,
  type LibraryView,
  type ReportSummary,
  type StoredFile,
  type Translate,
} from '../service';
import type { BackgroundTime } from './backgroundTime';
import type { Documents } from './documents';
import type { FileState, LibraryFiles } from './libraryFiles';
import type { SettingsStore } from './settings';

/** No more files are looked at, and no more are read, the nearest first. */
const MOST_FOUND = 50_000;
const MOST_FILES = 5_000;
/** Bytes. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** Files that are asked about together, and that are fetched together. */
const BATCH = 200;
const FETCHED = 8;
/** Fewer files are read without a word. */
const WORTH_TELLING = 20;
/** Milliseconds. While one types nothing is read; what was typed is known elsewhere when one stops. */
const TYPING_PAUSE = 1_000;
const EDIT_DELAY = 1_000;
const FILE_DELAY = 250;
const TELL_DELAY = 300;
const KEEP_DELAY = 3_000;

export interface ReportLibraryOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly files: LibraryFiles;
  readonly time: BackgroundTime;
  readonly folders: () => readonly string[];
  readonly translate: Translate;
  /** Whether the client can show that something is under way. */
  readonly showsProgress: () => boolean;
  /** What the library tells may be another. */
  readonly changed: () => void;
  /** The words of a report may be others. */
  readonly textChanged: (uri: string) => void;
}

/**
 * The reports of the workspace, open ones as they are in the editor, the others as they lie in their files. Files are read
 * in the background, beginning with the first open report, the nearest first, and not while one types.
 */
export class ReportLibrary {
  private readonly library = new Library();
  /** What is known of files as they lie there. */
  private readonly known = new Map<string, StoredFile>();
  /** What was kept from another day, until the file was found to be as it was. */
  private readonly kept = new Map<string, StoredFile>();
  /** Open documents that the library does not know as they are now. */
  private readonly edited = new Set<string>();
  private readonly fileChanges = new Set<string>();
  private from: string | undefined;
  private working: Promise<void> | undefined;
  private wantsScan = false;
  private wasRead = false;
  private isCancelled = false;
  private isOn = true;
  private canKeep = false;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly options: ReportLibraryOptions) {}

  /** How many reports are known, and whether nothing is left to be read. */
  get state(): { readonly reports: number; readonly complete: boolean } {
    return { reports: this.library.size, complete: this.wasRead && this.working === undefined };
  }

  /** Whether there is to be a library. */
  get isWanted(): boolean {
    return this.isOn;
  }

  /** All reports, open ones as they are now. */
  get reports(): Library {
    this.freshen();
    return this.library;
  }

  /** The library as a document sees it, the others as they are now. */
  seenFrom(uri: string, snapshot: ReportSnapshot): LibraryView {
    this.freshen(uri);
    return this.library.from(snapshot.viewpoint(uri));
  }

  /** The same for a file that is not open. */
  seenFromFile(uri: string): LibraryView | undefined {
    const summary = this.library.at(uri);
    return summary && this.library.from(summary);
  }

  /** Another number whenever the library may tell something else of these documents. */
  stateOf(symbols: Iterable<string>): number {
    return this.library.stateOf(symbols);
  }

  /** The same for what a file that is not open cites. */
  stateForFile(uri: string): number {
    return this.stateOf((this.library.at(uri)?.works ?? []).flatMap(({ symbols }) => symbols));
  }

  /** What the library keeps of a file. */
  summaryAt(uri: string): ReportSummary | undefined {
    return this.library.at(uri);
  }

  // ---------------------------------------------------------------- what changes

  /** A report was opened: with the first one the work begins. */
  opened(uri: string): void {
    this.edited.add(uri);
    this.soon('edit', FILE_DELAY, () => this.freshenAndTell());
    if (this.from !== undefined) return;
    this.from = uri;
    this.scan();
  }

  changed(uri: string): void {
    this.edited.add(uri);
    this.options.time.giveWay(TYPING_PAUSE);
    this.soon('edit', EDIT_DELAY, () => this.freshenAndTell());
  }

  /** What counts is the file again, which may be another than the draft that was closed. */
  closed(uri: string): void {
    this.edited.delete(uri);
    const summary = this.known.get(uri)?.summary;
    if (summary) this.library.add(summary);
    else this.library.remove(uri);
    this.options.textChanged(uri);
    this.fileChanged(uri, false);
    this.tell();
  }

  /** A file was changed or deleted, or made where there was none. */
  fileChanged(uri: string, isNew: boolean): void {
    if (this.from === undefined) return;
    if (this.known.has(uri)) this.fileChanges.add(uri);
    else if (isNew) this.wantsScan = true;
    else return;
    this.soon('work', FILE_DELAY, () => this.work());
  }

  /** Which files belong to the library may have changed. */
  scan(): void {
    if (this.from === undefined) return;
    this.wantsScan = true;
    this.isCancelled = false;
    this.work();
  }

  /** Throws away what was kept, and reads everything anew. */
  async clear(): Promise<void> {
    this.known.clear();
    this.kept.clear();
    await this.options.files.keep(null);
    this.scan();
  }

  /** Keeps what is not kept yet, before the end. */
  async finish(): Promise<void> {
    const unkept = this.timers.has('keep');
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.isCancelled = true;
    if (unkept) await this.keep();
  }

  // ---------------------------------------------------------------- open documents

  /** Takes in what was edited; not `except`, which is about to ask and knows itself. */
  private freshen(except?: string): void {
    if (!this.isOn) return;
    for (const uri of this.edited) {
      if (uri === except) continue;
      this.edited.delete(uri);
      const document = this.options.documents.get(uri);
      if (!document || !this.isAtHome(uri)) continue;
      this.library.add(document.snapshot.summary(uri));
      this.options.textChanged(uri);
    }
  }

  private freshenAndTell(): void {
    this.freshen();
    this.tell();
  }

  /** Old versions that source control shows, and the like, are no reports of their own. */
  private isAtHome(uri: string): boolean {
    const scheme = uri.slice(0, uri.indexOf(':') + 1);
    return scheme === 'file:' || scheme === 'untitled:' || this.options.folders().some((one) => one.startsWith(scheme));
  }

  // ---------------------------------------------------------------- files

  private work(): void {
    this.working ??= this.workOff().finally(() => {
      this.working = undefined;
      if (this.wantsScan || this.fileChanges.size > 0) this.work();
    });
  }

  private async workOff(): Promise<void> {
    try {
      if (this.wantsScan) {
        this.wantsScan = false;
        await this.readAll();
      } else {
        const uris = [...this.fileChanges];
        this.fileChanges.clear();
        await this.refresh(uris);
      }
    } catch (error) {
      this.options.connection.console.warn(`The library could not be read: ${String(error)}`);
    }
    this.tell();
  }

  private async readAll(): Promise<void> {
    const { settings, files, folders } = this.options;
    const { libraryFiles } = await settings.ofWindow();
    this.isOn = libraryFiles !== null;
    const found = libraryFiles ? await files.find(folders(), libraryFiles, MOST_FOUND) : [];
    const near = byNearness(found, this.from ?? '').slice(0, MOST_FILES);
    this.forgetAllBut(new Set(near));
    if (!this.isOn) return;
    if (!this.wasRead) await this.readKept();
    this.wasRead = await this.refresh(near);
    this.kept.clear();
  }

  private forgetAllBut(uris: ReadonlySet<string>): void {
    for (const uri of this.known.keys()) if (!uris.has(uri)) this.forget(uri);
    for (const { path } of [...this.library.all()])
      if (!uris.has(path) && !(this.isOn && this.options.documents.get(path))) this.library.remove(path);
  }

  private forget(uri: string): void {
    if (this.known.delete(uri)) this.keepSoon();
    if (!this.options.documents.get(uri)) this.library.remove(uri);
  }

  private async readKept(): Promise<void> {
    const { files, time } = this.options;
    const text = await files.readKept();
    this.canKeep = text !== undefined;
    const stored = text ? readStored(text, UN_REPORT_READER) : undefined;
    if (!stored) return;
    for (const file of stored) {
      this.kept.set(file.path, file);
      if (time.isSliceOver) await time.turn();
    }
  }

  /** Reads those of the files that are not known as they are now. Resolves to whether nothing is left. */
  private async refresh(uris: readonly string[]): Promise<boolean> {
    const { files, time } = this.options;
    const unread: Unread[] = [];
    for (let at = 0; at < uris.length; at += BATCH) {
      const batch = uris.slice(at, at + BATCH);
      const states = await files.states(batch);
      for (const [index, uri] of batch.entries()) {
        const state = states[index];
        if (!state || state.size > LARGEST_FILE) this.forget(uri);
        else if (this.known.get(uri)?.stamp === state.stamp) continue;
        else if (this.kept.get(uri)?.stamp === state.stamp) this.take(this.kept.get(uri)!);
        else unread.push({ uri, state });
        if (time.isSliceOver) await time.turn();
      }
    }
    if (unread.length === 0) return true;
    const progress = unread.length >= WORTH_TELLING ? await this.begin() : undefined;
    try {
      return await this.readUnread(unread, progress);
    } finally {
      progress?.done();
    }
  }

  private async readUnread(
    unread: readonly Unread[],
    progress: WorkDoneProgressServerReporter | undefined,
  ): Promise<boolean> {
    const { files } = this.options;
    for (let at = 0; at < unread.length; at += FETCHED) {
      const some = unread.slice(at, at + FETCHED);
      const texts = await Promise.all(some.map(({ uri }) => files.read(uri).catch(() => undefined)));
      for (const [index, { uri, state }] of some.entries()) {
        if (this.isCancelled) return false;
        const text = texts[index];
        if (text === undefined) this.forget(uri);
        else this.take({ path: uri, stamp: state.stamp, summary: await this.summaryOf(uri, text) });
      }
      this.keepSoon();
      progress?.report(Math.floor((100 * at) / unread.length));
      this.tell();
    }
    return true;
  }

  /** Null for a file that is no report: none of our names, no document symbol, and no look of one. */
  private async summaryOf(uri: string, text: string): Promise<ReportSummary | null> {
    const { time } = this.options;
    await time.turn();
    const isReport = isNamedAsReport(uri) || looksLikeReport(text);
    const snapshot = ReportSnapshot.open(text);
    await time.through(snapshot.steps());
    const summary = snapshot.summary(uri);
    return isReport || summary.symbols.length > 0 ? summary : null;
  }

  private take(file: StoredFile): void {
    const { path, summary } = file;
    this.known.set(path, file);
    if (this.options.documents.get(path)) return;
    if (summary) this.library.add(summary);
    else this.library.remove(path);
    this.options.textChanged(path);
  }

  private async begin(): Promise<WorkDoneProgressServerReporter | undefined> {
    if (!this.options.showsProgress()) return undefined;
    const progress = await this.options.connection.window.createWorkDoneProgress();
    progress.begin(wordsOf(message('library.reading'), this.options.translate), 0, undefined, true);
    progress.token.onCancellationRequested(() => {
      this.isCancelled = true;
    });
    return progress;
  }

  // ---------------------------------------------------------------- keeping, telling

  private keepSoon(): void {
    if (this.canKeep) this.soon('keep', KEEP_DELAY, () => void this.options.time.turn().then(() => this.keep()));
  }

  private async keep(): Promise<void> {
    await this.options.files.keep(writeStored(this.known.values(), UN_REPORT_READER)).catch(() => undefined);
  }

  private tell(): void {
    if (!this.timers.has('tell')) this.soon('tell', TELL_DELAY, () => this.options.changed());
  }

  private soon(what: string, delay: number, act: () => void): void {
    clearTimeout(this.timers.get(what));
    this.timers.set(
      what,
      setTimeout(() => {
        this.timers.delete(what);
        act();
      }, delay),
    );
  }
}

interface Unread {
  readonly uri: string;
  readonly state: FileState;
}
