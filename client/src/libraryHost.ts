import * as vscode from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import type { ServerSupervisor } from './server';
import { settingsFor } from './settings';

/** What can be known of a file without reading it; `stamp` is another one for another state of the file. */
interface FileState {
  readonly stamp: string;
  readonly size: number;
}

const findFilesRequest = new RequestType<{ patterns: string[]; most: number }, { uris: string[] }, void>(
  'unReport/findFiles',
);
const fileStatesRequest = new RequestType<{ uris: string[] }, { states: (FileState | null)[] }, void>(
  'unReport/fileStates',
);
const readLibraryRequest = new RequestType<object, { text: string | null } | null, void>('unReport/readLibrary');
const keepLibraryRequest = new RequestType<{ text: string | null }, null, void>('unReport/keepLibrary');
const clearLibraryRequest = new RequestType<object, unknown, void>('unReport/clearLibrary');

const KEPT = 'library.jsonl';

/**
 * Answers what the server asks for its library: the files of the workspace, and a place in the workspace's storage where
 * it is kept from one day to the next. A window without a folder has none.
 */
export function answerLibraryRequests(client: BaseLanguageClient, storage: vscode.Uri | undefined): vscode.Disposable {
  const { code2ProtocolConverter, protocol2CodeConverter } = client;
  const kept = storage && vscode.Uri.joinPath(storage, KEPT);
  return vscode.Disposable.from(
    client.onRequest(findFilesRequest, async ({ patterns, most }, token) => {
      const found = new Set<string>();
      for (const glob of [...patterns, ...reportPatterns()])
        for (const uri of await vscode.workspace.findFiles(glob, undefined, most, token))
          found.add(code2ProtocolConverter.asUri(uri));
      return { uris: [...found].slice(0, most) };
    }),
    client.onRequest(fileStatesRequest, async ({ uris }) => ({
      states: await Promise.all(uris.map((uri) => stateOf(protocol2CodeConverter.asUri(uri)))),
    })),
    client.onRequest(readLibraryRequest, async () => kept && { text: await textOf(kept) }),
    client.onRequest(keepLibraryRequest, async ({ text }) => {
      if (kept) await keep(kept, text);
      return null;
    }),
  );
}

/** The command that forgets what was kept; a server at work reads everything anew. */
export function registerLibraryClearing(
  supervisor: ServerSupervisor,
  storage: vscode.Uri | undefined,
): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.clearLibraryCache', async () => {
    const { client, state } = supervisor;
    if (client && state === 'running') await client.sendRequest(clearLibraryRequest, {});
    else if (storage) await keep(vscode.Uri.joinPath(storage, KEPT), null);
  });
}

/** What a person says to be a report belongs to the library, too. */
function reportPatterns(): vscode.RelativePattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    settingsFor(folder.uri)
      .get<string[]>('files', [])
      .map((glob) => new vscode.RelativePattern(folder, glob.includes('/') ? glob : `**/${glob}`)),
  );
}

async function stateOf(uri: vscode.Uri): Promise<FileState | null> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return { stamp: `${String(mtime)} ${String(size)}`, size };
  } catch {
    return null;
  }
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function keep(uri: vscode.Uri, text: string | null): Promise<void> {
  if (text !== null) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  else if ((await textOf(uri)) !== null) await vscode.workspace.fs.delete(uri);
}
