import * as vscode from 'vscode';

/**
 * Whether a document is one of the files that a setting names.
 * @param document any document
 * @param globs glob patterns as in `files.associations`: without a slash they are matched against the file's name,
 *   with one against its path in the workspace folder, or against its whole path
 */
export function isNamedBy(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const matches = (pattern: vscode.GlobPattern): boolean => vscode.languages.match({ pattern }, document) > 0;
  return globs.some((glob) => {
    if (!glob.includes('/')) return matches(`**/${glob}`);
    return matches(glob) || (folder !== undefined && matches(new vscode.RelativePattern(folder, glob)));
  });
}
