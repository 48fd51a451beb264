import {
  BulkRegistration,
  CodeActionKind,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  TextDocumentSyncKind,
  type Connection,
  type DiagnosticOptions,
  type Disposable,
} from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../service';
import type { Client } from './client';
import type { SettingsStore } from './settings';

/** Files that are reports by their names, or may be. */
const REPORTS_MAYBE = '**/*.{unreport,txt,md}';

/** What is offered to the client, and asked of it, after initialization: some of it by the settings of now. */
export class Registrations {
  /** What undoes the registration of findings, and whether it was for the whole workspace. */
  private registered: { readonly workspace: boolean; readonly undo: Promise<Disposable> } | undefined;
  private watches = false;
  /** What undoes the registration of lenses and hints, by their methods. */
  private readonly offered = new Map<string, Promise<Disposable>>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly settings: SettingsStore,
  ) {}

  /** Offers what the settings of now want. */
  bySettings(): void {
    void this.registerDiagnostics();
    void this.registerLensesAndHints();
  }

  /** Tells a client that shows lenses or hints that they may be others now. */
  refreshLensesAndHints(): void {
    const { codeLens, inlayHint } = this.client.capabilities.workspace ?? {};
    const refresh = (
      method: string,
      isSupported: boolean | undefined,
      request: typeof CodeLensRefreshRequest.type,
    ): void => {
      if (isSupported === true && this.offered.has(method))
        this.connection.sendRequest(request).then(undefined, () => undefined);
    };
    refresh(CodeLensRequest.method, codeLens?.refreshSupport, CodeLensRefreshRequest.type);
    refresh(InlayHintRequest.method, inlayHint?.refreshSupport, InlayHintRefreshRequest.type);
  }

  get canRegisterDiagnostics(): boolean {
    return this.client.capabilities.textDocument?.diagnostic?.dynamicRegistration === true;
  }

  diagnosticOptions(workspace: boolean): DiagnosticOptions {
    return { interFileDependencies: false, workspaceDiagnostics: workspace };
  }

  /** Says by the setting of now whether findings are to be pulled for the whole workspace. */
  private async registerDiagnostics(): Promise<void> {
    if (!this.canRegisterDiagnostics) return;
    const workspace =
      this.client.options.diagnostics === 'workspace' || (await this.settings.ofWindow()).checksWorkspace;
    const before = this.registered;
    if (before?.workspace === workspace) return;
    const { client } = this.connection;
    const bulk = BulkRegistration.create();
    bulk.add(DocumentDiagnosticRequest.type, { documentSelector: null, ...this.diagnosticOptions(workspace) });
    if (workspace) this.watchReports();
    const undo = client.register(bulk);
    this.registered = { workspace, undo };
    this.warnOfFailure(undo);
    (await before?.undo.catch(() => undefined))?.dispose();
  }

  /** Offers lenses and hints while the settings want them: a client asks for them after every key. */
  private async registerLensesAndHints(): Promise<void> {
    const { codeLens, inlayHints } = await this.settings.ofWindow();
    const { textDocument } = this.client.capabilities;
    const { client } = this.connection;
    const options = { documentSelector: null };
    await this.offer(CodeLensRequest.method, codeLens && textDocument?.codeLens?.dynamicRegistration === true, () =>
      client.register(CodeLensRequest.type, options),
    );
    await this.offer(InlayHintRequest.method, inlayHints && textDocument?.inlayHint?.dynamicRegistration === true, () =>
      client.register(InlayHintRequest.type, options),
    );
  }

  private async offer(method: string, isWanted: boolean, register: () => Promise<Disposable>): Promise<void> {
    const offered = this.offered.get(method);
    if (isWanted === (offered !== undefined)) return;
    if (isWanted) {
      const registration = register();
      this.offered.set(method, registration);
      this.warnOfFailure(registration);
    } else {
      this.offered.delete(method);
      (await offered?.catch(() => undefined))?.dispose();
    }
  }

  /** Asks once to be told of files that may be reports. */
  watchReports(): void {
    if (this.watches || !this.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    this.watches = true;
    const watchers = [{ globPattern: REPORTS_MAYBE }];
    this.warnOfFailure(this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Asks to be told of settings, and of the `.un-report.json` that are open or on the disk. */
  always(): void {
    const { workspace } = this.client.capabilities;
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      this.warnOfFailure(
        this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'unReport' }),
      );
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      this.warnOfFailure(
        this.connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${CONFIGURATION_FILE}` }],
        }),
      );
    }
    const projectFiles = { documentSelector: [{ pattern: `**/${CONFIGURATION_FILE}` }] };
    const { synchronization, codeAction } = this.client.capabilities.textDocument ?? {};
    if (synchronization?.dynamicRegistration) {
      const bulk = BulkRegistration.create();
      bulk.add(DidOpenTextDocumentNotification.type, projectFiles);
      bulk.add(DidChangeTextDocumentNotification.type, { ...projectFiles, syncKind: TextDocumentSyncKind.Incremental });
      bulk.add(DidCloseTextDocumentNotification.type, projectFiles);
      if (codeAction?.dynamicRegistration)
        bulk.add(CodeActionRequest.type, { ...projectFiles, codeActionKinds: [CodeActionKind.QuickFix] });
      this.warnOfFailure(this.connection.client.register(bulk));
    }
  }

  private warnOfFailure(registration: Promise<unknown>): void {
    registration.catch((error: unknown) => {
      this.connection.console.warn(`Registration failed: ${String(error)}`);
    });
  }
}
