import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language id that the extension contributes. */
export const REPORT_LANGUAGE = 'un-report';

/** The languages in which a report may hide, and which detection may therefore look into. */
const PLAIN_LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** Whether a document is open as a UN report. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.languageId === REPORT_LANGUAGE;
}

/** Whether a document is open as plain text or Markdown. */
export function isPlainText(document: vscode.TextDocument): boolean {
  return PLAIN_LANGUAGES.includes(document.languageId);
}

/** The open documents that are UN reports. */
export function openReports(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(isReport);
}

/** The open document that the server knows by an address. */
export function documentAt(client: BaseLanguageClient, address: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => client.code2ProtocolConverter.asUri(uri) === address);
}

/**
 * Whether an address is one that a person writes in: a file on any disk (local, remote, virtual) or a draft that was
 * never saved. Old versions shown by source control, output channels and the like are not.
 */
export function isWorkingCopy(uri: vscode.Uri): boolean {
  if (uri.scheme === 'untitled') return true;
  // Settings and snippets lie in a writable file system too, but nobody keeps a report there.
  if (uri.scheme === 'vscode-userdata') return false;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
