import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, show } from './support';

describe('contributions', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await extension();
    document = await show('published.un.txt');
  });
  after(closeAll);

  it('have their commands, the one behind the status bar among them', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['openAsReport', 'selectMoment', 'restartServer', 'showOutput']) {
      assert.ok(commands.includes(`unReport.${name}`), name);
    }
  });

  it('have defaults that are right for prose', () => {
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), false);
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
  });

  it('have settings with the defaults that the documentation tells', () => {
    const settings = vscode.workspace.getConfiguration('unReport', document);
    assert.equal(settings.get('detect'), 'ask');
    assert.equal(settings.get('moment'), 'editing');
    assert.equal(settings.get('language'), 'auto');
    assert.equal(settings.get('outline.notes'), false);
    assert.deepEqual(settings.get('files'), []);
    assert.deepEqual(settings.get('rules'), {});
  });
});
