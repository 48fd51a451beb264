import * as l10n from '@vscode/l10n';
import {
  BulkRegistration,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeActionKind,
  CodeActionRequest,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  InlayHintRequest,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  type DiagnosticOptions,
  type Disposable,
  type FileEvent,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type LocationLink,
  type SelectionRange,
} from 'vscode-languageserver';
import {
  COMPLETION_TRIGGERS,
  CONFIGURATION_FILE,
  type PlaceKind,
  type Position,
  type Range,
  type ReportSnapshot,
} from '../service';
import { CodeActions, FIX_ALL } from './codeActions';
import { ConfigurationMarks } from './configurationMarks';
import {
  SOURCE,
  toCompletionList,
  toDocumentSymbols,
  toFoldingRanges,
  toInlayHint,
  TOKEN_LEGEND,
  toSemanticTokens,
  type CompletionData,
} from './convert';
import { Copies } from './copies';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { filesOfClient, type LibraryFiles } from './libraryFiles';
import { LibraryRequests, SHOW_CITATIONS } from './libraryRequests';
import { nextTurn } from './nextTurn';
import { ReportLibrary } from './reportLibrary';
import { SettingsStore, type ReadFile } from './settings';
import { WorkspaceDiagnostics, type FindReports, type FoundFile } from './workspaceDiagnostics';

/** Files that are reports by their names, or may be. */
const REPORTS_MAYBE = '**/*.{unreport,txt,md}';

const ANY_FILE: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the process around the server provides. */
export interface ServerHost {
  /** Reads files where the client does not offer to. */
  readonly readFile: ReadFile;
  /** Finds reports where the client does not offer to. */
  readonly findReports: FindReports;
  /** Files for the library where the client does not offer them; `storage` is the folder that the client lets us keep something in. */
  readonly libraryFiles: (storage: string | undefined) => Omit<LibraryFiles, 'read'>;
  /** Where the rule pages lie, unless the client says otherwise. */
  readonly documentation?: string;
}

/** What a client may send at initialization. */
interface InitializationOptions {
  /**
   * The client reads and finds files (`unReport/readFile`, `unReport/findReports` and what `filesOfClient` asks for); it
   * knows file systems that the server cannot reach.
   */
  readonly files?: 'client';
  /** The path or address of a folder where the library may be kept, where the client does not offer files. */
  readonly storage?: string;
  /** Address of the folder that holds a page for each rule. */
  readonly documentation?: string;
  /** Wordings in the reader's language, by English template. */
  readonly l10n?: Record<string, string>;
  /** Commands of the client that quick fixes may call. */
  readonly commands?: readonly string[];
  /** The whole workspace is to be checked, for a client that cannot be told by a setting. */
  readonly diagnostics?: 'workspace';
  /** The client marks mistakes in the `.un-report.json` that it has open by our schema, so that we need not. */
  readonly schema?: 'client';
}

/** Starts the language server on a connection; all of the protocol that we speak is here. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly documents = new Documents();
  private readonly settings: SettingsStore;
  private readonly configurationMarks: ConfigurationMarks;
  private readonly diagnostics: Diagnostics;
  private readonly workspaceDiagnostics: WorkspaceDiagnostics;
  private readonly library: ReportLibrary;
  private readonly libraryRequests: LibraryRequests;
  /** What undoes the registration of findings, and whether it was for the whole workspace. */
  private registered: { readonly workspace: boolean; readonly undo: Promise<Disposable> } | undefined;
  private capabilities: ClientCapabilities = {};
  private options: InitializationOptions = {};
  private folders: string[] = [];
  private watches = false;
  /** What undoes the registration of lenses and hints, by their methods. */
  private readonly offered = new Map<string, Promise<Disposable>>();

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
  ) {
    this.configurationMarks = new ConfigurationMarks({
      connection,
      readFile: (uri) => this.readFile(uri),
      translate: this.translate,
      capabilities: () => this.capabilities,
      clientMarksOpenFiles: () => this.options.schema === 'client',
    });
    this.settings = new SettingsStore(
      connection,
      (uri) => this.readFile(uri),
      () => this.capabilities.workspace?.configuration === true,
      () => this.folders,
      (uri, text) => {
        this.configurationMarks.read(uri, text);
      },
      this.translate,
    );
    this.diagnostics = new Diagnostics({
      connection,
      documents: this.documents,
      settings: this.settings,
      library: () => this.library,
      translate: this.translate,
      documentation: () => this.documentation,
      pulled: () => this.isPulled,
      canRefresh: () => this.capabilities.workspace?.diagnostics?.refreshSupport === true,
    });
    this.workspaceDiagnostics = new WorkspaceDiagnostics({
      documents: this.documents,
      settings: this.settings,
      diagnostics: this.diagnostics,
      library: () => this.library,
      readFile: (uri) => this.readFile(uri),
      findReports: (folders, most) => this.findReports(folders, most),
      folders: () => this.folders,
    });
    const files: LibraryFiles = {
      read: (uri) => this.readFile(uri),
      find: (...params) => this.libraryFiles().find(...params),
      states: (uris) => this.libraryFiles().states(uris),
      readKept: () => this.libraryFiles().readKept(),
      keep: (text) => this.libraryFiles().keep(text),
    };
    this.library = new ReportLibrary({
      connection,
      documents: this.documents,
      settings: this.settings,
      files,
      folders: () => this.folders,
      translate: this.translate,
      showsProgress: () => this.capabilities.window?.workDoneProgress === true,
      changed: () => {
        this.diagnostics.libraryChanged();
        this.workspaceDiagnostics.wake();
        if (this.offered.has(CodeLensRequest.method) && this.capabilities.workspace?.codeLens?.refreshSupport === true)
          this.connection.sendRequest(CodeLensRefreshRequest.type).then(undefined, () => undefined);
      },
    });
    this.libraryRequests = new LibraryRequests({
      library: this.library,
      copies: new Copies(this.documents, files),
      translate: this.translate,
      capabilities: () => this.capabilities,
    });
  }

  listen(): void {
    this.listenToLifecycle();
    this.listenToDocuments();
    this.listenToRequests();
    this.connection.listen();
  }

  private readonly translate = (template: string): string => (this.options.l10n ? l10n.t(template) : template);

  /** Address of the folder with a page for each rule. */
  private get documentation(): string | undefined {
    return this.options.documentation ?? this.host.documentation;
  }

  private get isPulled(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  private knowsCommand(name: string): boolean {
    const { commands } = this.options;
    return Array.isArray(commands) && commands.includes(name);
  }

  private readFile(uri: string): Promise<string | undefined> {
    if (this.options.files !== 'client') return this.host.readFile(uri);
    return this.connection
      .sendRequest<{ text: string | null } | null>('unReport/readFile', { uri })
      .then((answer) => answer?.text ?? undefined);
  }

  private libraryFiles(): Omit<LibraryFiles, 'read'> {
    const { files, storage } = this.options;
    return files === 'client'
      ? filesOfClient(this.connection)
      : this.host.libraryFiles(typeof storage === 'string' ? storage : undefined);
  }

  private async findReports(folders: readonly string[], most: number): Promise<readonly FoundFile[]> {
    if (this.options.files !== 'client') return this.host.findReports(folders, most);
    const answer = await this.connection.sendRequest<{ files: FoundFile[] } | null>('unReport/findReports', { most });
    return answer?.files ?? [];
  }

  // ---------------------------------------------------------------- life

  private listenToLifecycle(): void {
    this.connection.onInitialize((params) => this.initialize(params));
    this.connection.onInitialized(() => {
      this.register();
      void this.registerDiagnostics();
      void this.registerLensesAndHints();
    });
    this.connection.onDidChangeConfiguration(() => {
      this.forgetSettings();
      // What is a report may be a matter of settings.
      this.workspaceDiagnostics.listChanged();
      this.library.scan();
      void this.registerDiagnostics();
      void this.registerLensesAndHints();
    });
    this.connection.onDidChangeWatchedFiles(({ changes }) => {
      const isConfiguration = ({ uri }: FileEvent): boolean => ConfigurationMarks.isConfiguration(uri);
      for (const event of changes)
        if (isConfiguration(event)) void this.configurationMarks.changed(event.uri);
        else {
          this.workspaceDiagnostics.fileChanged(event.uri, event.type !== FileChangeType.Changed);
          this.library.fileChanged(event.uri, event.type === FileChangeType.Created);
        }
      if (changes.some(isConfiguration)) this.forgetSettings();
    });
    // A whole folder is renamed or deleted without a word about its files.
    this.connection.workspace.onDidRenameFiles(() => {
      this.library.scan();
    });
    this.connection.workspace.onDidDeleteFiles(() => {
      this.library.scan();
    });
    this.connection.onRequest('unReport/libraryState', () => this.library.state);
    this.connection.onRequest('unReport/clearLibrary', async () => {
      await this.library.clear();
      return {};
    });
    this.connection.onShutdown(() => this.library.finish());
    this.connection.onRequest('unReport/ping', () => ({}));
    this.connection.onRequest('unReport/moment', async ({ uri }: { uri: string }) => {
      const { report, momentFile } = await this.settings.of(uri);
      return { moment: report.moment, file: momentFile ?? null };
    });
  }

  private initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): InitializeResult {
    this.capabilities = capabilities;
    this.options = isObject(initializationOptions) ? initializationOptions : {};
    this.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    if (this.options.l10n) l10n.config({ contents: this.options.l10n });
    return {
      serverInfo: { name: SOURCE },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: SOURCE },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        workspaceSymbolProvider: true,
        documentHighlightProvider: true,
        hoverProvider: true,
        documentLinkProvider: { resolveProvider: false },
        completionProvider: { resolveProvider: true, triggerCharacters: [...COMPLETION_TRIGGERS] },
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: ANY_FILE, didDelete: ANY_FILE },
        },
        ...(this.isPulled && !this.canRegisterDiagnostics
          ? { diagnosticProvider: this.diagnosticOptions(this.options.diagnostics === 'workspace') }
          : {}),
      },
    };
  }

  private get canRegisterDiagnostics(): boolean {
    return this.capabilities.textDocument?.diagnostic?.dynamicRegistration === true;
  }

  private diagnosticOptions(workspace: boolean): DiagnosticOptions {
    return { interFileDependencies: false, workspaceDiagnostics: workspace };
  }

  /** Says by the setting of now whether findings are to be pulled for the whole workspace. */
  private async registerDiagnostics(): Promise<void> {
    if (!this.canRegisterDiagnostics) return;
    const workspace = this.options.diagnostics === 'workspace' || (await this.settings.ofWindow()).checksWorkspace;
    const before = this.registered;
    if (before?.workspace === workspace) return;
    const { client } = this.connection;
    const bulk = BulkRegistration.create();
    bulk.add(DocumentDiagnosticRequest.type, { documentSelector: null, ...this.diagnosticOptions(workspace) });
    if (workspace) this.watchReports();
    const undo = client.register(bulk);
    this.registered = { workspace, undo };
    undo.catch((error: unknown) => {
      this.connection.console.warn(`Registration failed: ${String(error)}`);
    });
    (await before?.undo.catch(() => undefined))?.dispose();
  }

  /** Offers lenses and hints while the settings want them: a client asks for them after every key. */
  private async registerLensesAndHints(): Promise<void> {
    const { codeLens, inlayHints } = await this.settings.ofWindow();
    const { textDocument } = this.capabilities;
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
    if (isWanted) this.offered.set(method, register());
    else this.offered.delete(method);
    (await offered)?.dispose();
  }

  /** Asks once to be told of files that may be reports. */
  private watchReports(): void {
    if (this.watches || !this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    this.watches = true;
    const watchers = [{ globPattern: REPORTS_MAYBE }];
    this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
      this.connection.console.warn(`Registration failed: ${String(error)}`);
    });
  }

  private register(): void {
    const { workspace } = this.capabilities;
    const quietly = (registration: Promise<unknown>): void => {
      registration.catch((error: unknown) => {
        this.connection.console.warn(`Registration failed: ${String(error)}`);
      });
    };
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      quietly(this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'unReport' }));
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      quietly(
        this.connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${CONFIGURATION_FILE}` }],
        }),
      );
    }
    const projectFiles = { documentSelector: [{ pattern: `**/${CONFIGURATION_FILE}` }] };
    const { synchronization, codeAction } = this.capabilities.textDocument ?? {};
    if (synchronization?.dynamicRegistration) {
      const bulk = BulkRegistration.create();
      bulk.add(DidOpenTextDocumentNotification.type, projectFiles);
      bulk.add(DidChangeTextDocumentNotification.type, { ...projectFiles, syncKind: TextDocumentSyncKind.Incremental });
      bulk.add(DidCloseTextDocumentNotification.type, projectFiles);
      if (codeAction?.dynamicRegistration)
        bulk.add(CodeActionRequest.type, { ...projectFiles, codeActionKinds: [CodeActionKind.QuickFix] });
      quietly(this.connection.client.register(bulk));
    }
    if (workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        this.forgetSettings();
        this.workspaceDiagnostics.listChanged();
        this.library.scan();
      });
    }
  }

  private forgetSettings(): void {
    this.settings.forgetAll();
    this.workspaceDiagnostics.wake();
    this.diagnostics.refreshAll();
    // Our own client has asked for files; others would not know the notification.
    if (this.options.files === 'client') void this.connection.sendNotification('unReport/momentsChanged', {});
  }

  // ---------------------------------------------------------------- documents

  private listenToDocuments(): void {
    const { connection, documents, configurationMarks } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      if (ConfigurationMarks.isConfiguration(uri)) {
        configurationMarks.opened(uri, version, text);
        return;
      }
      documents.opened(uri, version, text);
      this.watchReports();
      this.library.opened(uri);
      this.workspaceDiagnostics.wake();
      this.diagnostics.changed(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      if (ConfigurationMarks.isConfiguration(uri)) {
        configurationMarks.edited(uri, version, contentChanges);
        return;
      }
      documents.changed(uri, version, contentChanges, Date.now());
      this.library.changed(uri);
      this.workspaceDiagnostics.wake();
      this.diagnostics.changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      if (ConfigurationMarks.isConfiguration(uri)) {
        void configurationMarks.closed(uri);
        return;
      }
      documents.closed(uri);
      this.library.closed(uri);
      this.settings.forget(uri);
      this.workspaceDiagnostics.wake();
      this.diagnostics.closed(uri);
    });
  }

  /** Answers about one state of a document, after everything that waits in the line, cancellations among it, was heard. */
  private async answer<Result>(
    uri: string,
    token: CancellationToken,
    ask: (snapshot: ReportSnapshot) => Result | Promise<Result>,
    empty: Result,
  ): Promise<Result | ResponseError> {
    await nextTurn();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    this.library.giveWay();
    const document = this.documents.get(uri);
    return document ? ask(document.snapshot) : empty;
  }

  private listenToRequests(): void {
    const { connection } = this;
    connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
      const { outlineNotes } = await this.settings.of(uri);
      // Findings are seen where one types, the outline beside it: they go first.
      await nextTurn();
      return this.answer(
        uri,
        token,
        (snapshot) => toDocumentSymbols(snapshot.outline(outlineNotes), this.translate),
        [],
      );
    });
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      this.answer(uri, token, (snapshot) => toFoldingRanges(snapshot.foldingRanges()), []),
    );
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      this.answer(uri, token, (snapshot) => positions.map((position) => nest(snapshot.selectionRanges(position))), []),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      this.answer<LocationLink[] | Location[]>(
        uri,
        token,
        (snapshot) => this.libraryRequests.definition(uri, snapshot, position),
        [],
      ),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      this.answer(
        uri,
        token,
        (snapshot) => this.libraryRequests.references(uri, snapshot, position, context.includeDeclaration),
        [],
      ),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      this.answer(
        uri,
        token,
        (snapshot) => this.libraryRequests.lenses(uri, snapshot, this.knowsCommand(SHOW_CITATIONS)),
        [],
      ),
    );
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      this.answer(uri, token, (snapshot) => snapshot.hints(range).map(toInlayHint), []),
    );
    connection.onWorkspaceSymbol(({ query }, token) => this.libraryRequests.symbols(query, token));
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      this.answer(uri, token, (snapshot) => snapshot.references(position, true).map((range) => ({ range })), []),
    );
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      this.answer(uri, token, (snapshot) => this.libraryRequests.hover(uri, snapshot, position), null),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }, token) => {
      const tooltips = this.capabilities.textDocument?.documentLink?.tooltipSupport === true;
      return this.answer(
        uri,
        token,
        (snapshot) =>
          snapshot
            .links(this.translate)
            .map(({ range, url, tooltip }) => ({ range, target: url, ...(tooltips && tooltip ? { tooltip } : {}) })),
        [],
      );
    });
    this.listenToCompletion();
    connection.onRequest(
      'unReport/places',
      ({ uri, kind, position }: { uri: string; kind: PlaceKind; position: Position }, token: CancellationToken) =>
        this.answer(
          uri,
          token,
          (snapshot) => ({
            version: snapshot.version,
            places: snapshot.placeChoices(position, kind, this.translate),
          }),
          null,
        ),
    );
    connection.onRequest(
      'unReport/ignoreWords',
      ({ uri, range }: { uri: string; range: Range }, token: CancellationToken) =>
        this.answer(
          uri,
          token,
          (snapshot) => ({ version: snapshot.version, words: snapshot.wordsToIgnore(range) }),
          null,
        ),
    );
    connection.onRequest('unReport/configurationFile', async ({ uri }: { uri: string }) => ({
      file: (await this.settings.nearestFile(uri))?.uri ?? null,
    }));
    connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
      this.answer(uri, token, (snapshot) => toSemanticTokens(snapshot.semanticTokens()), { data: [] }),
    );
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      this.answer(uri, token, (snapshot) => toSemanticTokens(snapshot.semanticTokens(range)), { data: [] }),
    );
    connection.onCodeAction((params) => this.codeActions(params));
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      const report = await this.diagnostics.report(uri, previousResultId);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return report;
    });
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, parts) =>
      this.workspaceDiagnostics.of(
        previousResultIds,
        token,
        parts &&
          ((part) => {
            parts.report(part);
          }),
      ),
    );
  }

  private listenToCompletion(): void {
    const { connection } = this;
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) => {
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const { completionItem } = this.capabilities.textDocument?.completion ?? {};
      return this.answer(
        uri,
        token,
        async (snapshot) => {
          const library = await this.libraryRequests.forCompletion(uri, snapshot, position);
          const trigger = typed ? (context.triggerCharacter ?? null) : null;
          const found = snapshot.completions(position, trigger, library);
          return toCompletionList(found, uri, snapshot.version, completionItem?.labelDetailsSupport === true);
        },
        null,
      );
    });
    connection.onCompletionResolve((item): CompletionItem => {
      const { uri, version, subject } = item.data as CompletionData;
      const snapshot = this.documents.get(uri)?.snapshot;
      // What was listed for an older text may be another paragraph by now.
      const value = snapshot?.version === version ? snapshot.completionMarkdown(subject, this.translate) : undefined;
      return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
    });
  }

  private async codeActions({ textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const [quickFix, fixAll] = [CodeActionKind.QuickFix, FIX_ALL].map((kind) => CodeActions.wants(kind, context));
    if (!quickFix && !fixAll) return [];
    if (ConfigurationMarks.isConfiguration(uri)) return quickFix ? this.configurationMarks.quickFixes(uri, range) : [];
    const { report } = await this.settings.of(uri);
    const document = this.documents.get(uri);
    if (!document) return [];
    const actions = new CodeActions(document, {
      capabilities: this.capabilities,
      knows: (command) => this.knowsCommand(command),
      documentation: this.documentation,
      translate: this.translate,
    });
    return [
      ...(quickFix
        ? actions.quickFixes(
            this.diagnostics.findings(document.snapshot, report, this.library.seenFrom(uri, document.snapshot)),
            range,
          )
        : []),
      ...(fixAll ? actions.fixAll(report) : []),
    ];
  }
}

function isObject(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null;
}

/** Ranges from the innermost outwards as the linked list that the protocol wants. */
function nest(ranges: readonly Range[]): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const range of [...ranges].reverse()) outer = outer ? { range, parent: outer } : { range };
  return outer ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}
