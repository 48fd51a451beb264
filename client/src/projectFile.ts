import { applyEdits, type Edit } from 'jsonc-parser';
import * as vscode from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import { EMPTY_FILE } from './projectFileEdits';

const FILE_NAME = '.un-report.json';

/** Asks the server for the file of the project that counts for a document. */
const configurationFileRequest = new RequestType<{ uri: string }, { file: string | null } | null, void>(
  'unReport/configurationFile',
);

/** The file of the project that counts for a document, if there is one. */
export async function projectFileOf(client: BaseLanguageClient, uri: string): Promise<vscode.Uri | undefined> {
  const answer = await client.sendRequest(configurationFileRequest, { uri });
  return answer?.file ? client.protocol2CodeConverter.asUri(answer.file) : undefined;
}

/** Where a project's file would be made: in the folder that is open, else beside the document. */
export function newProjectFile(uri: vscode.Uri): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  return vscode.Uri.joinPath(folder, FILE_NAME);
}

/**
 * Changes the file of a project, which is made where there is none. A file that was open with changes of its own is left
 * for the person to save.
 * @param edits the edits of a text, or undefined where it has mistakes; then the person is led to the file
 * @returns whether it was changed
 */
export async function changeProjectFile(
  file: vscode.Uri,
  edits: (text: string) => Edit[] | undefined,
): Promise<boolean> {
  if (!(await exists(file))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(EMPTY_FILE));
  const document = await vscode.workspace.openTextDocument(file);
  const wasSaved = !document.isDirty;
  const text = document.getText();
  const isBlank = text.trim() === '';
  const found = edits(isBlank ? EMPTY_FILE : text);
  if (!found) {
    void leadTo(file);
    return false;
  }
  const change = new vscode.WorkspaceEdit();
  const replace = (from: number, to: number, words: string): void => {
    change.replace(file, new vscode.Range(document.positionAt(from), document.positionAt(to)), words);
  };
  if (isBlank) replace(0, text.length, applyEdits(EMPTY_FILE, found));
  else for (const { offset, length, content } of found) replace(offset, offset + length, content);
  if (!(await vscode.workspace.applyEdit(change))) return false;
  return wasSaved ? document.save() : true;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

async function leadTo(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('The file .un-report.json was left as it is, because it has a mistake that must be mended first.'),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(file);
}
