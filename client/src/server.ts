import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RequestType, State } from 'vscode-languageclient';
import { openReports } from './documents';
import { Heartbeat } from './heartbeat';
import { RestartPolicy } from './restartPolicy';

/** A server that a host has made ready to be started, and the ways to end it. */
export interface HostedServer {
  readonly client: BaseLanguageClient;
  /** Whether the end of the server makes no sound, so that it has to be asked whether it lives. */
  readonly diesSilently: boolean;
  /** Ends the server at once and without a word, as a crash would. */
  kill(): void;
  /** Lets go of the server, its connection included, without waiting for it. */
  release(): void;
}

/** Makes a server ready on one kind of host: a process on the desktop, a worker in the browser. */
export type ServerFactory = (options: LanguageClientOptions) => HostedServer;

/** What the server is doing; `idle` means that no report has asked for it yet. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

const pingRequest = new RequestType<object, unknown, void>('unReport/ping');
const BEAT_INTERVAL = 10_000;
const BEAT_PATIENCE = 15_000;
const STOP_PATIENCE = 2_000;

/**
 * Keeps one server running: starts it, notices when it is gone, starts another in its place, and gives up with a clear
 * message when that does not help. Every start has a fresh client, which sends everything that is open again.
 */
export class ServerSupervisor implements vscode.Disposable {
  private readonly stateEmitter = new vscode.EventEmitter<ServerState>();
  private readonly policy = new RestartPolicy();
  private server: HostedServer | undefined;
  private heartbeat: Heartbeat | undefined;
  private current: ServerState = 'idle';
  private restarting: Promise<void> | undefined;

  /** Tells each new state of the server. */
  readonly onDidChangeState = this.stateEmitter.event;

  constructor(
    /** Makes a fresh server, with a client that answers everything its server may ask. */
    private readonly makeServer: () => HostedServer,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** What the server is doing. */
  get state(): ServerState {
    return this.current;
  }

  /** The client of the server that is in use, if one is. */
  get client(): BaseLanguageClient | undefined {
    return this.server?.client;
  }

  /** Starts the server if it has not been started yet. A server that was given up waits for a person. */
  async start(): Promise<void> {
    if (this.current === 'idle') await this.launch();
  }

  /** Puts a new server in the place of the present one, whatever state that is in. */
  restart(): Promise<void> {
    this.restarting ??= this.replace().finally(() => {
      this.restarting = undefined;
    });
    return this.restarting;
  }

  /** Ends the server; it can be started again. */
  async stop(): Promise<void> {
    const server = this.detach();
    this.enter('idle');
    if (server) await end(server);
  }

  /** Ends the server as a crash would (for tests). */
  kill(): void {
    this.server?.kill();
  }

  /**
   * Asks the server now whether it lives, instead of at the next beat.
   * @param patience milliseconds to wait for its answer
   */
  async check(patience: number): Promise<void> {
    await this.heartbeat?.check(patience);
  }

  dispose(): void {
    void this.stop();
    this.stateEmitter.dispose();
  }

  private async replace(): Promise<void> {
    this.policy.reset();
    await this.stop();
    await this.launch();
  }

  private async launch(): Promise<void> {
    this.enter('starting');
    const server = this.makeServer();
    const { client } = server;
    this.server = server;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) this.lose(server);
    });
    silence(client);
    try {
      await client.start();
    } catch (error) {
      this.output.error(`The server could not be started: ${String(error)}`);
      this.lose(server);
      return;
    }
    if (this.server !== server) return;
    if (server.diesSilently) this.heartbeat = this.beat(server);
    this.enter('running');
  }

  private beat(server: HostedServer): Heartbeat {
    return new Heartbeat({
      interval: BEAT_INTERVAL,
      patience: BEAT_PATIENCE,
      needed: () => openReports().length > 0,
      beat: () => server.client.sendRequest(pingRequest, {}),
      onSilence: () => {
        this.output.error('The server gives no sign of life.');
        // Closes the connection, and with it the client, which is how every other loss is noticed too.
        server.release();
      },
    });
  }

  /** The server is gone, or as good as gone. */
  private lose(server: HostedServer): void {
    // A server can be lost in several ways at once, and one that was stopped on purpose is not lost.
    if (this.server !== server) return;
    this.detach();
    void end(server);
    if (!this.policy.allowsRestart()) {
      this.enter('stopped');
      void this.offerRestart();
    } else if (openReports().length > 0) {
      this.output.info('Starting the server again.');
      void this.launch();
    } else {
      this.enter('idle');
    }
  }

  private detach(): HostedServer | undefined {
    const { server } = this;
    this.server = undefined;
    this.heartbeat?.dispose();
    this.heartbeat = undefined;
    return server;
  }

  private async offerRestart(): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const showOutput = vscode.l10n.t('Show Output');
    const choice = await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'UN Report has stopped several times within three minutes and was not started again. Your text is safe, but its outline and findings are missing.',
      ),
      restart,
      showOutput,
    );
    if (choice === restart) await this.restart();
    else if (choice === showOutput) this.output.show();
  }

  private enter(state: ServerState): void {
    if (this.current === state) return;
    this.current = state;
    this.stateEmitter.fire(state);
  }
}

/** Ends a server that is no longer in use, in whatever state it is; never fails. */
async function end(server: HostedServer): Promise<void> {
  try {
    // A client cannot be stopped while it starts, and a server that hangs at its start would never be ready.
    if (server.client.state === State.Starting) server.kill();
    else await server.client.dispose(STOP_PATIENCE);
  } catch {
    // It did not take leave properly; that it is gone is enough.
  } finally {
    server.release();
  }
}

/** Lets a client write down its errors without showing them: what a person should know, the supervisor says. */
function silence(client: BaseLanguageClient): void {
  const write = client.error.bind(client);
  client.error = (message, data) => {
    write(message, data, false);
  };
}
