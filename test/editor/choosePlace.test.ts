import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, rangeOf, replace, showText, until, untilFinding } from './support';

const DRAFT = '1. Wells dry up.\n\n2. Springs do not.\n\n3. Rivers do (see para. 83 above).\n\n4. Lakes may.\n';

/** How long a list takes to close, or a change that must not come would take to come. Milliseconds. */
const A_WHILE = 500;

describe('choosing what a reference leads to', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showText(DRAFT);
  });
  afterEach(closeAll);

  /** Chooses the quick fix of the finding, as a person would; the command goes on until the list is closed. */
  async function open(): Promise<{ closed: Promise<void>; command: vscode.Command }> {
    const { range } = await untilFinding(document, 'paragraph-reference-undefined');
    const action = await until('the quick fix', async () => {
      // An editor that is still settling cancels what it was asked; then it is asked again.
      const found = await vscode.commands
        .executeCommand<vscode.CodeAction[] | undefined>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
          vscode.CodeActionKind.QuickFix.value,
        )
        .then(undefined, () => undefined);
      return found?.find(({ title }) => title === 'Choose the paragraph…');
    });
    assert.equal(action.edit, undefined);
    const { command } = action;
    assert.ok(command, 'the quick fix has no command');
    return { command, closed: run(command) };
  }

  async function run({ command, arguments: values = [] }: vscode.Command): Promise<void> {
    await vscode.commands.executeCommand(command, ...(values as unknown[]));
  }

  /** Presses a key in the list again and again, until it is closed. */
  async function press(key: string, closed: Promise<void>): Promise<void> {
    let over = false;
    void closed.then(() => (over = true));
    await until('the end of the list', async () => {
      if (!over) await vscode.commands.executeCommand(key);
      return over;
    });
  }

  it('puts in the number of the nearest place on the said side, in one step', async () => {
    const { closed } = await open();
    await press('workbench.action.acceptSelectedQuickOpenItem', closed);
    assert.equal(document.getText(), DRAFT.replace('83', '2'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('changes nothing when it is given up', async () => {
    const { closed } = await open();
    await press('workbench.action.closeQuickOpen', closed);
    assert.equal(document.getText(), DRAFT);
  });

  it('changes nothing where the draft has changed behind the list', async () => {
    const { closed } = await open();
    await new Promise((resolve) => setTimeout(resolve, A_WHILE));
    await replace(document, 'Wells', 'Ponds');
    await press('workbench.action.acceptSelectedQuickOpenItem', closed);
    assert.equal(document.getText(), DRAFT.replace('Wells', 'Ponds'));
  });

  it('shows nothing where the draft has changed since the quick fix was offered', async () => {
    const { command, closed } = await open();
    await press('workbench.action.closeQuickOpen', closed);
    await replace(document, 'Wells', 'Ponds');
    await run(command);
    assert.equal(document.getText(rangeOf(document, '83')), '83');
  });
});
