import * as vscode from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';

/** The server asks for a file that no editor has open; it has no file system of its own here. */
const readFileRequest = new RequestType<{ uri: string }, { text: string | null }, void>('unReport/readFile');

/**
 * Answers the server's requests for files by the editor's own file systems, so that reports are read wherever they lie:
 * on a disk, on a remote machine, in a repository opened in the browser.
 * @param client the client whose server asks
 * @param log where a failure is written down
 */
export function answerFileRequests(client: BaseLanguageClient, log: vscode.LogOutputChannel): vscode.Disposable {
  return client.onRequest(readFileRequest, async ({ uri }) => ({
    text: await readText(client.protocol2CodeConverter.asUri(uri), log),
  }));
}

/**
 * The text of a file, read as UTF-8 without its byte order mark.
 * @returns the text, or null where there is no such file or it cannot be read
 */
async function readText(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    // A missing file is the ordinary case; the rest a person may want to know.
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
      log.warn(`Cannot read ${uri.toString(true)}: ${String(error)}`);
    }
    return null;
  }
}
