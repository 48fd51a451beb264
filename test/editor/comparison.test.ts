import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, serverReady, show, until } from './support';

describe('Comparing reports in the editor', () => {
  before(async () => {
    await show('published.un.txt');
    await serverReady();
  });
  after(async () => {
    await vscode.commands.executeCommand('unReport.closeComparison');
    await closeAll();
  });

  it('shows both in the diff editor, rejoined and without numbers, and keeps them from being written', async () => {
    const uri = fileUri('published.un.txt');
    await vscode.commands.executeCommand('unReport.compareWith', uri, uri);
    const input = await until('the diff editor', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof vscode.TabInputTextDiff ? tab : undefined;
    });
    assert.equal(input.original.scheme, 'un-report-compare');
    const [old, fresh] = await Promise.all(
      [input.original, input.modified].map((one) => vscode.workspace.openTextDocument(one)),
    );
    assert.ok(old && fresh);
    assert.equal(old.getText(), fresh.getText());
    assert.ok(old.getText().length > 100);
    assert.doesNotMatch(old.getText(), /^\d+\. /m);
    assert.equal(old.languageId, 'un-report-reading');
  });
});
