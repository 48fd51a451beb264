import {
  CodeActionKind,
  FileChangeType,
  TextDocumentSyncKind,
  type Connection,
  type FileEvent,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { COMPLETION_TRIGGERS, TYPED_SIGNS } from '../service';
import { BackgroundTime } from './backgroundTime';
import { CallHierarchy } from './callHierarchy';
import { Client, type ServerHost } from './client';
import { FIX_ALL } from './codeActions';
import { ConfigurationMarks } from './configurationMarks';
import { SOURCE, TOKEN_LEGEND } from './convert';
import { CompareRequests } from './compareRequests';
import { CitingReports } from './citingReports';
import { Copies } from './copies';
import { Diagnostics } from './diagnostics';
import { DocumentRequests } from './documentRequests';
import { Documents } from './documents';
import { RENUMBER } from './editRequests';
import { LibraryRequests } from './libraryRequests';
import { QuotedWords } from './quotedWords';
import { Registrations } from './registrations';
import { ReportLibrary } from './reportLibrary';
import { SettingsStore } from './settings';
import { WorkspaceDiagnostics } from './workspaceDiagnostics';

const [FIRST_SIGN, ...MORE_SIGNS] = TYPED_SIGNS;

const ANY_FILE: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*' } }] };

/** Starts the language server on a connection. */
export function startServer(connection: Connection, host: ServerHost): void {
  new Server(connection, host).listen();
}

/** Holds the parts together: what happens to the client, its settings, its files and documents is told to those it concerns. */
class Server {
  private readonly documents = new Documents();
  private readonly client: Client;
  private readonly settings: SettingsStore;
  private readonly configurationMarks: ConfigurationMarks;
  private readonly diagnostics: Diagnostics;
  private readonly workspaceDiagnostics: WorkspaceDiagnostics;
  private readonly library: ReportLibrary;
  private readonly quotedWords: QuotedWords;
  private readonly registrations: Registrations;
  private readonly requests: DocumentRequests;
  private readonly compareRequests: CompareRequests;

  constructor(
    private readonly connection: Connection,
    host: ServerHost,
  ) {
    const client = new Client(connection, host);
    const { documents } = this;
    const { translate } = client;
    const readFile = (uri: string): Promise<string | undefined> => client.readFile(uri);
    const folders = (): readonly string[] => client.folders;
    const library = (): ReportLibrary => this.library;
    const time = new BackgroundTime();
    const copies = new Copies(documents, client.libraryFiles);
    this.client = client;
    const configurationMarks = new ConfigurationMarks({
      connection,
      readFile,
      translate,
      capabilities: () => client.capabilities,
      clientMarksOpenFiles: () => client.options.schema === 'client',
    });
    this.configurationMarks = configurationMarks;
    const settings = new SettingsStore(
      connection,
      readFile,
      () => client.capabilities.workspace?.configuration === true,
      folders,
      (uri, text) => {
        configurationMarks.read(uri, text);
      },
      translate,
    );
    this.settings = settings;
    this.registrations = new Registrations(connection, client, settings);
    const diagnostics = new Diagnostics({
      connection,
      documents,
      settings,
      library,
      words: () => this.quotedWords,
      translate,
      documentation: () => client.documentation,
      pulled: () => client.pullsFindings,
      canRefresh: () => client.capabilities.workspace?.diagnostics?.refreshSupport === true,
    });
    this.diagnostics = diagnostics;
    const workspaceDiagnostics = new WorkspaceDiagnostics({
      documents,
      settings,
      diagnostics,
      readFile,
      findReports: (...params) => client.findReports(...params),
      folders,
    });
    this.workspaceDiagnostics = workspaceDiagnostics;
    this.library = new ReportLibrary({
      connection,
      documents,
      settings,
      files: client.libraryFiles,
      time,
      folders,
      translate,
      showsProgress: () => client.capabilities.window?.workDoneProgress === true,
      changed: () => {
        this.libraryChanged();
      },
      textChanged: (uri) => {
        this.quotedWords.textChanged(uri);
      },
    });
    this.quotedWords = new QuotedWords({
      documents,
      copies,
      time,
      changed: () => {
        this.libraryChanged();
      },
    });
    this.compareRequests = new CompareRequests({ connection, copies, translate });
    this.requests = new DocumentRequests({
      connection,
      client,
      documents,
      settings,
      configurationMarks,
      diagnostics,
      workspaceDiagnostics,
      time,
      libraryRequests: new LibraryRequests({
        library: this.library,
        copies,
        translate,
        capabilities: () => client.capabilities,
      }),
      callHierarchy: new CallHierarchy({ library: this.library, copies, translate }),
      citingReports: new CitingReports({ library: this.library, copies, documents, client }),
    });
  }

  listen(): void {
    this.listenToLifecycle();
    this.listenToDocuments();
    this.requests.listen();
    this.compareRequests.listen();
    this.connection.listen();
  }

  // ---------------------------------------------------------------- life

  private listenToLifecycle(): void {
    this.connection.onInitialize((params) => this.initialize(params));
    this.connection.onInitialized(() => {
      this.registrations.always();
      this.registrations.bySettings();
      if (this.client.capabilities.workspace?.workspaceFolders) this.listenToFolders();
    });
    this.connection.onDidChangeConfiguration(() => {
      this.forgetSettings();
      // What is a report may be a matter of settings.
      this.workspaceDiagnostics.listChanged();
      this.library.scan();
      this.registrations.bySettings();
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

  private initialize(params: InitializeParams): InitializeResult {
    const { client, registrations } = this;
    client.initialize(params);
    return {
      serverInfo: { name: SOURCE },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: SOURCE },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        callHierarchyProvider: true,
        workspaceSymbolProvider: true,
        documentHighlightProvider: true,
        hoverProvider: true,
        documentLinkProvider: { resolveProvider: false },
        completionProvider: { resolveProvider: true, triggerCharacters: [...COMPLETION_TRIGGERS] },
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL, RENUMBER],
          resolveProvider: true,
        },
        documentFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: FIRST_SIGN, moreTriggerCharacter: MORE_SIGNS },
        linkedEditingRangeProvider: true,
        renameProvider: { prepareProvider: true },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: ANY_FILE, didDelete: ANY_FILE },
        },
        ...(client.pullsFindings && !registrations.canRegisterDiagnostics
          ? { diagnosticProvider: registrations.diagnosticOptions(client.options.diagnostics === 'workspace') }
          : {}),
      },
    };
  }

  private listenToFolders(): void {
    this.connection.workspace.onDidChangeWorkspaceFolders((event) => {
      this.client.foldersChanged(event);
      this.forgetSettings();
      this.workspaceDiagnostics.listChanged();
      this.library.scan();
    });
  }

  private libraryChanged(): void {
    this.diagnostics.libraryChanged();
    this.workspaceDiagnostics.wake();
    this.registrations.refreshLensesAndHints();
  }

  private forgetSettings(): void {
    this.settings.forgetAll();
    this.workspaceDiagnostics.wake();
    this.diagnostics.refreshAll();
    // Our own client has asked for files; others would not know the notification.
    if (this.client.isOurs) void this.connection.sendNotification('unReport/momentsChanged', {});
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
      this.registrations.watchReports();
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
      this.quotedWords.closed(uri);
      this.settings.forget(uri);
      this.workspaceDiagnostics.wake();
      this.diagnostics.closed(uri);
    });
  }
}
