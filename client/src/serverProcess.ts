import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './clientOptions';
import type { ServerFactory } from './server';

/**
 * Makes servers that run as processes beside the extension host.
 * @param module the path of the server's bundle
 */
export function serverProcesses(module: string): ServerFactory {
  return (options) => {
    const run: NodeModule = { module, transport: TransportKind.ipc };
    const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const client = new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options);
    return {
      client,
      diesSilently: false,
      kill: () => {
        client.serverProcess?.kill('SIGKILL');
      },
      // The client ends a process that outlives its connection by itself.
      release: () => undefined,
    };
  };
}
