import * as vscode from 'vscode';
import { type BaseLanguageClient, NotificationType, RequestType } from 'vscode-languageclient';
import { asMoment, type Moment, momentBySettings } from './moment';
import type { ServerSupervisor } from './server';
import { changes } from './settings';

/** Asks the server, which alone knows the files of a project, at which moment it checks a document. */
const momentRequest = new RequestType<{ uri: string }, { moment?: string; file?: string | null } | null, void>(
  'unReport/moment',
);
/** The server says that its answers may have changed, because a file of a project did. */
const momentsChanged = new NotificationType<object>('unReport/momentsChanged');

/** The moment at which a document is checked. */
export interface MomentInForce {
  readonly moment: Moment;
  /** The file of the project that says so, where it is not the settings. */
  readonly file?: vscode.Uri;
}

/** Knows at which moment each document is checked, and tells when that may have changed. */
export class Moments implements vscode.Disposable {
  private readonly changeEmitter = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChange = this.changeEmitter.event;

  constructor(private readonly supervisor: ServerSupervisor) {
    this.subscriptions = vscode.Disposable.from(
      this.changeEmitter,
      supervisor.onDidChangeState((state) => {
        if (state === 'running') this.changeEmitter.fire();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changes(event, 'moment')) this.changeEmitter.fire();
      }),
    );
  }

  /** Listens to what the server of a fresh client says about moments. */
  listenTo(client: BaseLanguageClient): void {
    client.onNotification(momentsChanged, () => {
      this.changeEmitter.fire();
    });
  }

  /** The moment at which a document is checked; by the settings alone while no server answers. */
  async of(uri: vscode.Uri): Promise<MomentInForce> {
    const { client, state } = this.supervisor;
    if (client && state === 'running') {
      try {
        const answer = await client.sendRequest(momentRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
        const moment = asMoment(answer?.moment);
        if (moment) {
          return answer?.file ? { moment, file: client.protocol2CodeConverter.asUri(answer.file) } : { moment };
        }
      } catch {
        // The server went away, or is one that does not know the question.
      }
    }
    return { moment: momentBySettings(uri) };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
