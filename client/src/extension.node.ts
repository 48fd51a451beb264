import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from './activate';
import { serverProcesses } from './serverProcess';

let stopServer: (() => Promise<void>) | undefined;

/** The entry on the desktop and on remote machines: the server is a process. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const { api, stop } = activateExtension(context, serverProcesses(context.asAbsolutePath('dist/server.js')));
  stopServer = stop;
  return api;
}

/** Takes leave of the server. */
export function deactivate(): Promise<void> | undefined {
  return stopServer?.();
}
