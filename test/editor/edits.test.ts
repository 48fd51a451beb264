import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, rangeOf, serverReady, showText, until } from './support';

const DRAFT =
  '1. Wells dry up.¹\n\n2. Springs do not (see para. 3 below).\n\n3. Rivers do.²\n\n¹ Survey, p. 4.\n\n² Survey, p. 9.\n';

describe('changing a report', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showText(DRAFT);
    await serverReady();
  });
  afterEach(closeAll);

  function stand(words: string): vscode.TextEditor {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeIn(document, words);
    editor.selection = new vscode.Selection(place, place);
    return editor;
  }

  const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`unReport.${name}`);
  const undo = (): Thenable<unknown> => vscode.commands.executeCommand('undo');

  it('inserts a footnote where one stands and goes on in it; one undo takes it back', async () => {
    const editor = stand('Springs do| not');
    await run('insertFootnote');
    assert.equal(
      document.getText(),
      '1. Wells dry up.¹\n\n2. Springs do² not (see para. 3 below).\n\n3. Rivers do.³\n\n¹ Survey, p. 4.\n\n² \n\n³ Survey, p. 9.\n',
    );
    assert.deepEqual(editor.selection.active, new vscode.Position(8, 2));
    await undo();
    assert.equal(document.getText(), DRAFT);
  });

  it('deletes a paragraph when it is confirmed that something refers to it', async () => {
    stand('3. Riv|ers');
    let over = false;
    const done = run('deleteParagraph').then(() => (over = true));
    await until('the end of the list', async () => {
      if (!over) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return over;
    });
    await done;
    assert.equal(
      document.getText(),
      '1. Wells dry up.¹\n\n2. Springs do not (see para. 3 below).\n\n¹ Survey, p. 4.\n',
    );
    await undo();
    assert.equal(document.getText(), DRAFT);
  });

  it('deletes nothing when it is not confirmed', async () => {
    stand('3. Riv|ers');
    let over = false;
    const done = run('deleteParagraph').then(() => (over = true));
    await until('the end of the list', async () => {
      if (!over) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return over;
    });
    await done;
    assert.equal(document.getText(), DRAFT);
  });

  it('moves a paragraph with its references, and the cursor with it', async () => {
    const editor = stand('3. Riv|ers');
    await run('moveParagraphUp');
    assert.match(document.getText(), /2\. Rivers do\.²\n\n3\. Springs do not \(see para\. 2 above\)\./);
    assert.equal(editor.selection.active.line, 2);
    await run('moveParagraphDown');
    assert.equal(document.getText(), DRAFT);
    await undo();
    await undo();
    assert.equal(document.getText(), DRAFT);
  });

  it('numbers everything in its order', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '3. Rivers'), '8. Rivers');
    edit.replace(document.uri, rangeOf(document, 'para. 3'), 'para. 8');
    await vscode.workspace.applyEdit(edit);
    await run('renumber');
    assert.equal(document.getText(), DRAFT);
  });

  it('gives a section another number, and what refers to it with it (F2)', async () => {
    await closeAll();
    const text = 'I. Wells\n\n1. Dry.\n\nII. Springs\n\n2. Not dry (see section II).\n';
    document = await showText(text);
    const edit = await until('the edit', async () => {
      try {
        return await vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          placeIn(document, 'I|I. Springs'),
          'IV',
        );
      } catch {
        return undefined;
      }
    });
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), text.replaceAll('II', 'IV'));
    await undo();
    assert.equal(document.getText(), text);
  });

  it('offers at the cursor what can be done there', async () => {
    const { selection } = stand('2. Spr|ings');
    const found = await until('the actions', async () => {
      try {
        return await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
          'vscode.executeCodeActionProvider',
          document.uri,
          selection,
          'refactor',
        );
      } catch {
        // An editor that is still settling cancels what it was asked.
        return undefined;
      }
    });
    const titles = found.map(({ title }) => title);
    assert.ok(titles.includes('Move paragraph 2 up'), titles.join());
    const command = found.find(({ title }) => title === 'Move paragraph 2 up')?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.match(document.getText(), /^1\. Springs do not/);
  });
});
