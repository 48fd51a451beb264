import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeIn, serverReady, set, showText, until } from './support';

const DRAFT = '1. Wells dry up.¹\n\n2. Springs do not (see para. 3 below).\n\n3. Rivers do.\n\n¹ Survey, p. 4.\n';

/** How long something that must not come would take to come. Milliseconds. */
const A_WHILE = 1000;

describe('typing in a report', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showText(DRAFT);
    await serverReady();
  });
  afterEach(closeAll);

  function stand(...words: string[]): vscode.TextEditor {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = words.map((one) => new vscode.Selection(placeIn(document, one), placeIn(document, one)));
    return editor;
  }

  const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });
  const untilText = async (text: string): Promise<void> => {
    try {
      await until('', () => document.getText() === text);
    } catch {
      assert.equal(document.getText(), text);
    }
  };
  const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, A_WHILE));

  it('begins the next number with Enter; undone, it is an ordinary new line', async () => {
    const editor = stand('(see para. 3 below).|');
    await type('\n');
    await untilText(
      '1. Wells dry up.¹\n\n2. Springs do not (see para. 4 below).\n\n3. \n\n4. Rivers do.\n\n¹ Survey, p. 4.\n',
    );
    assert.deepEqual(editor.selection.active, new vscode.Position(4, 3));
    await type('Lakes');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await untilText(DRAFT.replace('below).', 'below).\n'));
    await vscode.commands.executeCommand('undo');
    await untilText(DRAFT);
  });

  it('ends the numbers with Enter on one without words', async () => {
    stand('(see para. 3 below).|');
    await type('\n');
    await until('the number', () => document.getText().includes('4. Rivers'));
    await type('\n');
    await untilText(
      '1. Wells dry up.¹\n\n2. Springs do not (see para. 3 below).\n\n\n\n3. Rivers do.\n\n¹ Survey, p. 4.\n',
    );
  });

  it('leaves Enter alone with several cursors, in a sentence, and where it is set so', async () => {
    stand('dry up.¹|', 'below).|');
    await type('\n');
    await aWhile();
    assert.equal(document.getText(), DRAFT.replace('up.¹', 'up.¹\n').replace('below).', 'below).\n'));
    await vscode.commands.executeCommand('undo');
    stand('Springs| do');
    await type('\n');
    await aWhile();
    assert.equal(document.getText(), DRAFT.replace('Springs do', 'Springs\n do'));
    await vscode.commands.executeCommand('undo');
    await set('enter.continue', false);
    try {
      stand('below).|');
      await type('\n');
      await aWhile();
      assert.equal(document.getText(), DRAFT.replace('below).', 'below).\n'));
    } finally {
      await set('enter.continue', undefined);
    }
  });

  it('raises a digit in a mark, and changes its note with it', async () => {
    stand('dry up.¹|');
    await aWhile();
    await type('2');
    await untilText(DRAFT.replaceAll('¹', '¹²'));
  });
});
