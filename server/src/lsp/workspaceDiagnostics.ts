import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { looksLikeReport, ReportSnapshot } from '../service';
import type { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import { nextTurn } from './nextTurn';
import type { ReadFile, SettingsStore } from './settings';

/** A file of the workspace; whether it is a report by its name, or only if it looks like one. */
export interface FoundFile {
  readonly uri: string;
  readonly named: boolean;
}

/** Finds the files in the folders that may be reports, those that are by their names first. */
export type FindReports = (folders: readonly string[], most: number) => Promise<readonly FoundFile[]>;

/** No more files than these are read. */
const MOST_FILES = 2000;
/** Files whose findings are sent together. */
const BATCH = 20;

export interface WorkspaceDiagnosticsOptions {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly diagnostics: Diagnostics;
  readonly readFile: ReadFile;
  readonly findReports: FindReports;
  readonly folders: () => readonly string[];
}

/** The findings in the reports of the workspace, open ones as they are in the editor, the others as they lie in their files. */
export class WorkspaceDiagnostics {
  private files: Promise<readonly FoundFile[]> | undefined;
  /** How often each file was told to have changed. */
  private readonly changes = new Map<string, number>();
  private waiting: (() => void)[] = [];

  constructor(private readonly options: WorkspaceDiagnosticsOptions) {}

  /** A file was changed, made or deleted. */
  fileChanged(uri: string, listChanged: boolean): void {
    this.changes.set(uri, (this.changes.get(uri) ?? 0) + 1);
    if (listChanged) this.files = undefined;
    this.wake();
  }

  /** The folders, or what is a report in them, may be others. */
  listChanged(): void {
    this.files = undefined;
    this.wake();
  }

  /** Something else changed by which files are judged: what is open, or settings. */
  wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /**
   * What changed since the answers that the client has. Sent in parts where it can take them; such a client is answered
   * only when there is something new, so that it does not ask for nothing every other second.
   */
  async of(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    send: ((part: WorkspaceDiagnosticReport) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous.map(({ uri, value }) => [uri, value]));
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        token.onCancellationRequested(() => {
          resolve();
        });
      });
      const { items, news } = await this.pass(known, token, send);
      if (!send || news) return { items };
      await changed;
      throwIfCancelled(token);
    }
  }

  private async pass(
    known: ReadonlyMap<string, string>,
    token: CancellationToken,
    send: ((part: WorkspaceDiagnosticReport) => void) | undefined,
  ): Promise<{ items: WorkspaceDocumentDiagnosticReport[]; news: boolean }> {
    this.files ??= this.options.findReports(this.options.folders(), MOST_FILES).catch(() => []);
    const files = await this.files;
    const gone = new Set(known.keys());
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let news = false;
    for (const file of files.slice(0, MOST_FILES)) {
      await nextTurn();
      throwIfCancelled(token);
      const report = await this.reportOn(file, known.get(file.uri));
      if (!report) continue;
      gone.delete(file.uri);
      if (report.kind === DocumentDiagnosticReportKind.Full) news = true;
      // What is as it was is told only to a client that waits for one answer on everything.
      if (!send || report.kind === DocumentDiagnosticReportKind.Full) items.push(report);
      if (send && items.length >= BATCH) {
        send({ items });
        items = [];
      }
    }
    for (const uri of gone) {
      if (this.options.documents.get(uri)) continue;
      news = true;
      items.push(full(uri, null, undefined, []));
    }
    return { items, news };
  }

  /** Nothing where the file is no report, or is gone. */
  private async reportOn(
    { uri, named }: FoundFile,
    known: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const { documents, diagnostics, settings } = this.options;
    const document = documents.get(uri);
    if (document) {
      const { version } = document.snapshot;
      const report = await diagnostics.report(uri, known);
      return { ...report, uri, version };
    }
    const state = this.changes.get(uri) ?? 0;
    const present = diagnostics.fileResultId(uri, state);
    if (present === known)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: present };
    const text = await this.options.readFile(uri).catch(() => undefined);
    if (text === undefined || !(named || looksLikeReport(text))) return undefined;
    const { report } = await settings.of(uri);
    if (!documents.get(uri)) settings.forget(uri);
    const snapshot = ReportSnapshot.open(text);
    const found = await diagnostics.inFile(uri, snapshot, report);
    // What it quotes is known only now.
    return full(uri, null, diagnostics.fileResultId(uri, state), found);
  }
}

function full(
  uri: string,
  version: number | null,
  resultId: string | undefined,
  items: Diagnostic[],
): WorkspaceDocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version,
    ...(resultId === undefined ? {} : { resultId }),
    items,
  };
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
