import * as vscode from 'vscode';
import { REPORT_LANGUAGE } from './documents';
import { changes } from './settings';

/**
 * Lets the outline follow its settings at once. The editor keeps the outline of a document until its text changes or
 * another provider comes or goes, and knows no other way to be told; so one that has nothing to say comes and goes.
 */
export function refreshOutlineOnChange(): vscode.Disposable {
  let nobody: vscode.Disposable | undefined;
  const toggle = (): void => {
    if (nobody) {
      nobody.dispose();
      nobody = undefined;
    } else {
      nobody = vscode.languages.registerDocumentSymbolProvider(
        { language: REPORT_LANGUAGE },
        { provideDocumentSymbols: () => [] },
      );
    }
  };
  const subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (changes(event, 'outline')) toggle();
  });
  return new vscode.Disposable(() => {
    subscription.dispose();
    nobody?.dispose();
  });
}
