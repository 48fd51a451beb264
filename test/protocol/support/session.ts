// The built language server as an editor meets it: a process of its own, spoken to over its standard streams.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  ConfigurationParams,
  InitializeResult,
  PublishDiagnosticsParams,
  RegistrationParams,
  ShowDocumentParams,
  ShowMessageParams,
  WorkspaceDiagnosticReport,
  WorkspaceFolder,
} from 'vscode-languageserver';
import { Draft } from './draft';
import { root } from './root';

/** A client that pulls findings and can do whatever an editor of today can do. */
export const PULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    definition: { linkSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client that is sent its findings, and asked for its settings. */
export const PUSH: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client that says nothing about itself. */
export const BARE: ClientCapabilities = {};

/** Answers a request of the server; what it returns is sent as it is. A promise that never settles is no answer. */
type Answer<Params> = (params: Params) => unknown;

export interface SessionOptions {
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  /** What `workspace/configuration` is answered with: one value for each item asked for. Default: null for each. */
  readonly configuration?: Answer<ConfigurationParams>;
  /** What `unReport/readFile` is answered with, by address. Default: there is no file. */
  readonly readFile?: Answer<{ uri: string }>;
  /** What `unReport/findReports` is answered with. Default: there are none. */
  readonly findReports?: Answer<{ most: number }>;
  /** What other requests are answered with that this client knows, by their methods. */
  readonly answers?: Readonly<Record<string, Answer<never>>>;
  /** Hears of what is under way. */
  readonly progress?: (params: unknown) => void;
  /** What a message is answered with that comes as a request. Default: null, no choice was made. */
  readonly showMessage?: Answer<ShowMessageParams>;
  /** The server that is started, in the repository. Default: the one that is shipped. */
  readonly bundle?: string;
  /** Errors and warnings in the log that are to come; any other is a failure. */
  readonly expectedErrors?: RegExp;
}

/** What every wait in these tests stays below; a slow machine must not fail them. Milliseconds. */
const PATIENCE = 20_000;

/**
 * Starts the server, shakes hands with it as a client of these capabilities, runs `act`, and ends it. Fails when the
 * server asks for what the client cannot do, writes to its error stream, or does not end as it should.
 */
export async function withServer(
  capabilities: ClientCapabilities,
  act: (session: Session) => Promise<void>,
  options: SessionOptions = {},
): Promise<void> {
  const session = new Session(capabilities, options);
  try {
    await session.initialize();
    await act(session);
    session.assertGoodManners();
    assert.equal(await session.end(), 0, 'exit code');
    assert.equal(session.errors, '', 'the server wrote to its error stream');
  } finally {
    session.kill();
  }
}

export class Session {
  /** What the server said of itself at initialization. */
  initialized!: InitializeResult;
  /** All findings that were pushed, oldest first. */
  readonly pushes: PublishDiagnosticsParams[] = [];
  /** Those on files of projects, which are pushed to every client; oldest first. */
  readonly configurationPushes: PublishDiagnosticsParams[] = [];
  readonly shown: ShowMessageParams[] = [];
  /** Errors and warnings in the log that were expected. */
  readonly logged: string[] = [];
  /** Places that the server led the client to. */
  readonly ledTo: ShowDocumentParams[] = [];
  readonly registrations: RegistrationParams['registrations'] = [];
  readonly configurationRequests: ConfigurationParams[] = [];
  /** Addresses that the server asked the client to read. */
  readonly filesAskedFor: string[] = [];
  /** How often the server asked the client to pull anew. */
  refreshes = 0;
  /** How often the server told that another moment may hold. */
  momentChanges = 0;
  errors = '';

  private readonly process: ChildProcess;
  private readonly connection: MessageConnection;
  private readonly exit: Promise<number | null>;
  private readonly waiting = new Set<() => void>();
  private readonly trespasses: string[] = [];

  constructor(
    readonly capabilities: ClientCapabilities,
    private readonly options: SessionOptions = {},
  ) {
    const child = spawn(process.execPath, [join(root, options.bundle ?? 'dist/server.js'), '--stdio'], {
      stdio: 'pipe',
    });
    this.process = child;
    this.exit = new Promise((resolve) => child.once('exit', resolve));
    child.stderr.setEncoding('utf8').on('data', (words: string) => (this.errors += words));
    child.stdin.on('error', () => undefined); // a server that has ended reads no more; its exit code tells
    this.connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.listen();
  }

  async initialize(more: object = {}): Promise<InitializeResult> {
    const { initializationOptions, workspaceFolders = null } = this.options;
    this.initialized = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: this.capabilities,
      initializationOptions,
      workspaceFolders,
      ...more,
    });
    await this.notify('initialized', {});
    return this.initialized;
  }

  // ---------------------------------------------------------------- speaking

  request<Result>(method: string, params?: unknown, token?: CancellationToken): Promise<Result> {
    // Each value that is handed over counts as a parameter, undefined as well.
    const values = [...(params === undefined ? [] : [params]), ...(token ? [token] : [])];
    return this.alive(this.connection.sendRequest<Result>(method, ...values), `an answer to ${method}`);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** Hears the parts of an answer about the workspace that come before it; returns what ends that. */
  onParts(token: string, hear: (part: WorkspaceDiagnosticReport) => void): () => void {
    const listening = this.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, hear);
    return () => {
      listening.dispose();
    };
  }

  /** Returns when the server has dealt with everything that was sent before. */
  async ping(): Promise<void> {
    assert.deepEqual(await this.request('unReport/ping'), {});
  }

  /** Opens a document and returns it, to be edited and asked about. */
  async open(uri: string, text: string, version = 1): Promise<Draft> {
    const draft = new Draft(this, uri, version, text);
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-report', version, text },
    });
    return draft;
  }

  // ---------------------------------------------------------------- listening

  /** True when the client said that it pulls. */
  get pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** Waits until `test` gives something, looking whenever the server has sent something. */
  until<Value>(what: string, test: () => Value | undefined | false): Promise<Value> {
    let look: () => void = () => undefined;
    const found = new Promise<Value>((resolve) => {
      look = () => {
        const value = test();
        if (value !== undefined && value !== false) resolve(value);
      };
      this.waiting.add(look);
      look();
    });
    return this.alive(found, what).finally(() => this.waiting.delete(look));
  }

  /** Fails when the server asked the client for something that the client did not offer. */
  assertGoodManners(): void {
    assert.deepEqual(this.trespasses, [], 'the server asked for what this client cannot do');
  }

  /** Ends the server as the protocol says; resolves to its exit code. */
  async end(): Promise<number | null> {
    assert.equal(await this.request('shutdown'), null);
    await this.notify('exit');
    return this.exited();
  }

  exited(): Promise<number | null> {
    return inTime(this.exit, 'the end of the server');
  }

  /** Closes the pipe to the server, as an editor that dies does. */
  hangUp(): void {
    this.process.stdin?.end();
  }

  kill(): void {
    this.connection.dispose();
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
  }

  /** What is waited for while the server lives; a server that has ended gives it no more. */
  private alive<Value>(promise: Promise<Value>, what: string): Promise<Value> {
    const ended = this.exit.then((code) => {
      throw new Error(`The server ended with ${String(code)} before ${what}. ${this.errors}`);
    });
    return inTime(Promise.race([promise, ended]), what);
  }

  private listen(): void {
    const { connection, capabilities, options } = this;
    const { workspace } = capabilities;
    const heard = (): void => {
      for (const look of [...this.waiting]) look();
    };
    const serve = <Params>(method: string, allowed: boolean, answer: Answer<Params>): void => {
      connection.onRequest(method, (params: Params) => {
        if (!allowed) this.trespasses.push(method);
        const result = answer(params);
        heard();
        return result;
      });
    };
    serve<ConfigurationParams>('workspace/configuration', workspace?.configuration === true, (params) => {
      this.configurationRequests.push(params);
      return options.configuration ? options.configuration(params) : params.items.map(() => null);
    });
    serve<{ uri: string }>('unReport/readFile', isFileClient(options.initializationOptions), (params) => {
      this.filesAskedFor.push(params.uri);
      return options.readFile ? options.readFile(params) : { text: null };
    });
    serve<{ most: number }>('unReport/findReports', isFileClient(options.initializationOptions), (params) =>
      options.findReports ? options.findReports(params) : { files: [] },
    );
    serve('workspace/diagnostic/refresh', workspace?.diagnostics?.refreshSupport === true && this.pulls, () => {
      this.refreshes++;
      return null;
    });
    serve<RegistrationParams>('client/registerCapability', true, ({ registrations }) => {
      this.registrations.push(...registrations);
      return null;
    });
    serve('client/unregisterCapability', true, () => null);
    // A client that offers files has none, unless a test says otherwise.
    serve('unReport/findFiles', isFileClient(options.initializationOptions), () => ({ uris: [] }));
    serve('unReport/readLibrary', isFileClient(options.initializationOptions), () => null);
    for (const [method, answer] of Object.entries(options.answers ?? {})) serve(method, true, answer);
    connection.onUnhandledProgress((params) => {
      options.progress?.(params);
      heard();
    });
    // A message that offers no choice comes as a notification or as a request without actions.
    serve<ShowMessageParams>('window/showMessageRequest', true, (params) => {
      this.shown.push(params);
      return options.showMessage ? options.showMessage(params) : null;
    });
    serve<ShowDocumentParams>('window/showDocument', capabilities.window?.showDocument?.support === true, (params) => {
      this.ledTo.push(params);
      return { success: true };
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri.endsWith('/.un-report.json')) this.configurationPushes.push(params);
      else {
        if (this.pulls) this.trespasses.push('textDocument/publishDiagnostics');
        this.pushes.push(params);
      }
      heard();
    });
    connection.onNotification('window/showMessage', (params: ShowMessageParams) => {
      this.shown.push(params);
      heard();
    });
    connection.onNotification('unReport/momentsChanged', () => {
      this.momentChanges++;
      heard();
    });
    connection.onNotification('window/logMessage', (params: ShowMessageParams) => {
      // Rules that throw and registrations that fail are told here, as errors and warnings.
      if (params.type > 2) return;
      if (options.expectedErrors?.test(params.message)) this.logged.push(params.message);
      else this.trespasses.push(params.message);
    });
    connection.onRequest((method) => {
      this.trespasses.push(method);
      throw new Error(`This client knows no ${method}`);
    });
    connection.onNotification((method) => {
      if (!method.startsWith('$/')) this.trespasses.push(method);
    });
    connection.listen();
  }
}

const isFileClient = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'files' in options && options.files === 'client';

async function inTime<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Waited ${PATIENCE} ms for ${what}`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
