import * as vscode from 'vscode';
import { closeAll, fileUri, ruleOf, serverReady, set, show, until } from './support';

describe('findings in the whole workspace', () => {
  afterEach(async () => {
    await closeAll();
    await set('diagnostics', undefined);
  });

  const rulesIn = (path: string): string[] => vscode.languages.getDiagnostics(fileUri(path)).map(ruleOf);

  it('are there when they are wanted, for files that nobody has open, and go with the wish', async () => {
    await show('published.un.txt');
    await serverReady();
    await set('diagnostics', 'workspace');
    await until('the finding', () => rulesIn('markdown.un.md').includes('footnote-undefined'));
    await set('diagnostics', 'openFiles');
    await until('the end of the finding', () => rulesIn('markdown.un.md').length === 0);
  });
});
