import * as vscode from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { settingsFor } from './settings';

/** A file that may be a report; `named` when it is one by its name. */
interface FoundFile {
  readonly uri: string;
  readonly named: boolean;
}

/** The server asks for the reports of the workspace, when all of it is to be checked. */
const findReportsRequest = new RequestType<{ most: number }, { files: FoundFile[] }, void>('unReport/findReports');

const NAMES = '**/*.{un.txt,un.md,unreport}';
const MAYBE = '**/*.{txt,md}';

/** Answers the server's requests for the reports of the workspace; what the editor hides from searches is left out. */
export function answerReportRequests(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(findReportsRequest, async ({ most }, token) => {
    const found = new Map<string, FoundFile>();
    const add = async (glob: vscode.GlobPattern, named: boolean): Promise<void> => {
      if (found.size >= most) return;
      for (const uri of await vscode.workspace.findFiles(glob, undefined, most, token)) {
        const address = client.code2ProtocolConverter.asUri(uri);
        if (found.size < most && !found.has(address)) found.set(address, { uri: address, named });
      }
    };
    await add(NAMES, true);
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      for (const glob of settingsFor(folder.uri).get<string[]>('files', []))
        await add(new vscode.RelativePattern(folder, glob.includes('/') ? glob : `**/${glob}`), true);
    if (settingsFor().get('detect') !== 'never') await add(MAYBE, false);
    return { files: [...found.values()] };
  });
}
