import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { PlacedFinding, Position, Translate } from '../service';
import { toDiagnostic } from './convert';
import type { Documents, OpenDocument } from './documents';
import type { SettingsStore } from './settings';

/** A finding on what is just being typed waits this long, or for the next edit elsewhere. Milliseconds. */
const TYPING_PAUSE = 500;
const PUSH_DELAY = 20;

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly settings: SettingsStore;
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
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DiagnosticsOptions) {}

  /** The findings on a document as it is now, those on the word being typed left out for a moment. */
  async of(uri: string): Promise<Diagnostic[]> {
    const settings = await this.options.settings.of(uri);
    const document = this.options.documents.get(uri);
    if (!document) return [];
    const found = this.findings(document, settings.report);
    const settled = found.filter((finding) => !isBeingTyped(finding, document));
    if (settled.length < found.length) this.askAgain(uri);
    return settled.map((finding) => toDiagnostic(finding, uri, this.options.documentation()));
  }

  /** All findings, for quick fixes. */
  findings(document: OpenDocument, settings: Parameters<OpenDocument['snapshot']['findings']>[0]): PlacedFinding[] {
    return document.snapshot.findings(settings, this.options.translate, ({ rule, error }) => {
      this.options.connection.console.error(
        `Rule ${rule} failed and was left out: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    });
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

  /** A document was closed: nothing of it stays. */
  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
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
    const diagnostics = await this.of(uri);
    // What was found is about the latest state: nothing was awaited since it was looked up.
    const version = this.options.documents.get(uri)?.snapshot.version;
    if (version !== undefined) await this.options.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}

function isBeingTyped({ range }: PlacedFinding, { lastEdit }: OpenDocument): boolean {
  if (!lastEdit || Date.now() - lastEdit.time >= TYPING_PAUSE) return false;
  return !isBefore(lastEdit.cursor, range.start) && !isBefore(range.end, lastEdit.cursor);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
