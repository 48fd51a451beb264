import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type {
  LibraryView,
  PlacedFinding,
  Position,
  ReportSettings,
  ReportSnapshot,
  RuleFailure,
  Translate,
} from '../service';
import { toDiagnostic } from './convert';
import type { Documents, OpenDocument } from './documents';
import type { QuotedWords } from './quotedWords';
import type { ReportLibrary } from './reportLibrary';
import type { SettingsStore } from './settings';

/** A finding on what is just being typed waits this long, or for the next edit elsewhere. Milliseconds. */
const TYPING_PAUSE = 500;
const PUSH_DELAY = 20;

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly library: () => ReportLibrary;
  readonly words: () => QuotedWords;
  readonly translate: Translate;
  /** Address of the folder with a page for each rule. */
  readonly documentation: () => string | undefined;
  /** The client pulls; else findings are pushed. Never both. */
  readonly pulled: () => boolean;
  readonly canRefresh: () => boolean;
}

/** Brings findings to the client, by pull or push, always with the version that they were found in. */
export class Diagnostics {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Rules that threw, each of which is told once. */
  private readonly failed = new Set<string>();
  /** Tells the answers of this server from those of one before it. */
  private readonly session = Date.now().toString(36);
  /** The state of the library by which each open document was last judged. */
  private readonly judgedBy = new Map<string, string>();
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DiagnosticsOptions) {}

  /** The findings on a document, or that they are what the client has: then nothing is looked for. */
  async report(uri: string, known: string | undefined): Promise<DocumentDiagnosticReport> {
    const present = this.resultIdOf(uri);
    if (known !== undefined && known === present)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: present };
    const { items, settled } = await this.of(uri);
    const resultId = settled ? this.resultIdOf(uri) : undefined;
    return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId === undefined ? {} : { resultId }) };
  }

  /** The name of an answer about a file that is not open, in its so-manieth state. */
  fileResultId(uri: string, state: number): string {
    const { library, words } = this.options;
    return this.resultId(`file ${state} ${library().stateForFile(uri)} ${words().stateOf(uri)}`);
  }

  /** The findings on a text that is not open. */
  async inFile(uri: string, snapshot: ReportSnapshot, settings: ReportSettings): Promise<Diagnostic[]> {
    const { library, words, documentation } = this.options;
    const seen = library().seenFromFile(uri);
    const view = seen && (await words().whole(uri, snapshot, settings, seen));
    return this.findings(snapshot, settings, view).map((one) => toDiagnostic(one, uri, documentation()));
  }

  /** All findings on an open document. */
  inDocument({ uri, snapshot }: OpenDocument, settings: ReportSettings): PlacedFinding[] {
    const { library, words } = this.options;
    const view = words().atHand(uri, snapshot, settings, library().seenFrom(uri, snapshot));
    return this.findings(snapshot, settings, view);
  }

  private findings(
    snapshot: ReportSnapshot,
    settings: ReportSettings,
    library: LibraryView | undefined,
  ): PlacedFinding[] {
    const onFailure = ({ rule, error }: RuleFailure): void => {
      // It would fail again at every keystroke.
      if (this.failed.has(rule)) return;
      this.failed.add(rule);
      this.options.connection.console.error(
        `Rule ${rule} failed and was left out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    };
    return snapshot.findings(settings, this.options.translate, onFailure, library);
  }

  /** Names an answer about some state of a text, by this server and under the settings of now. */
  private resultId(state: string): string {
    return `${this.session} ${String(this.options.settings.generation)} ${state}`;
  }

  private resultIdOf(uri: string): string | undefined {
    const document = this.options.documents.get(uri);
    return document && this.resultId(`open ${document.serial} ${this.libraryFor(document)}`);
  }

  /** The state of the library as far as it counts for a document. */
  private libraryFor({ uri, snapshot }: OpenDocument): string {
    const { library, words } = this.options;
    return `${library().stateOf(snapshot.citedSymbols())} ${words().stateOf(uri)}`;
  }

  /**
   * The findings on a document as it is now, those on the word being typed left out for a moment; `settled` when none
   * was.
   */
  private async of(uri: string): Promise<{ items: Diagnostic[]; settled: boolean }> {
    // Looking may take longer than the pause, on a busy machine.
    const asked = Date.now();
    const settings = await this.options.settings.of(uri);
    const document = this.options.documents.get(uri);
    if (!document) return { items: [], settled: false };
    const found = this.inDocument(document, settings.report);
    this.judgedBy.set(uri, this.libraryFor(document));
    const shown = found.filter((finding) => !isBeingTyped(finding, document, asked));
    if (shown.length < found.length) this.askAgain(uri);
    const items = shown.map((finding) => toDiagnostic(finding, uri, this.options.documentation()));
    return { items, settled: shown.length === found.length };
  }

  /** A document was opened or edited. */
  changed(uri: string): void {
    if (!this.options.pulled()) this.push(uri, PUSH_DELAY);
  }

  /** Settings have changed: everything is to be judged anew. */
  refreshAll(): void {
    if (this.options.pulled()) this.refresh();
    else for (const { uri } of this.options.documents.all()) this.push(uri, PUSH_DELAY);
  }

  /** The library has changed: what it says something else about is judged anew. */
  libraryChanged(): void {
    const { documents, pulled } = this.options;
    const changed = [...documents.all()].filter((one) => {
      const judgedBy = this.judgedBy.get(one.uri);
      return judgedBy !== undefined && judgedBy !== this.libraryFor(one);
    });
    if (!pulled()) for (const { uri } of changed) this.push(uri, PUSH_DELAY);
    else if (changed.length > 0) this.refresh();
  }

  /** A document was closed: nothing of it stays. */
  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.judgedBy.delete(uri);
    if (!this.options.pulled()) void this.options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private askAgain(uri: string): void {
    if (!this.options.pulled()) {
      this.push(uri, TYPING_PAUSE);
      return;
    }
    clearTimeout(this.refreshTimer);
    this.refreshTimer = setTimeout(() => {
      this.refresh();
    }, TYPING_PAUSE);
  }

  private refresh(): void {
    if (this.options.canRefresh())
      this.options.connection.languages.diagnostics.refresh().then(undefined, () => undefined);
  }

  private push(uri: string, delay: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        void this.send(uri);
      }, delay),
    );
  }

  private async send(uri: string): Promise<void> {
    const { items: diagnostics } = await this.of(uri);
    // What was found is about the latest state: nothing was awaited since it was looked up.
    const version = this.options.documents.get(uri)?.snapshot.version;
    if (version !== undefined) await this.options.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}

function isBeingTyped({ range }: PlacedFinding, { lastEdit }: OpenDocument, now: number): boolean {
  if (!lastEdit || now - lastEdit.time >= TYPING_PAUSE) return false;
  return !isBefore(lastEdit.cursor, range.start) && !isBefore(range.end, lastEdit.cursor);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
