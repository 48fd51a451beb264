import * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from './activate';
import { serverWorkers } from './serverWorker';

let stopServer: (() => Promise<void>) | undefined;

/** The entry in the browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  const { api, stop } = activateExtension(context, serverWorkers(script.toString(true)));
  stopServer = stop;
  return api;
}

/** Takes leave of the server. */
export function deactivate(): Promise<void> | undefined {
  return stopServer?.();
}
