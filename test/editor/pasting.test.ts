import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ReportPasting } from '../../client/src/pasting';
import { closeAll, placeIn, serverReady, showText } from './support';

const DRAFT =
  '1. Wells dry up.¹\n\n2. Springs do not.\n\n\n\n3. Rivers do (see para. 2).²\n\n¹ Survey, p. 4.\n\n² Survey, p. 9.\n';

// In a browser no program can press the keys that paste: the test asks for what they would do.
describe('pasting into a report', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await showText(DRAFT);
  });
  afterEach(closeAll);

  async function pasted(text: string, place: string, html?: string): Promise<vscode.DocumentPasteEdit | undefined> {
    const api = await serverReady();
    const data = new vscode.DataTransfer();
    data.set('text/plain', new vscode.DataTransferItem(text));
    if (html !== undefined) data.set('text/html', new vscode.DataTransferItem(html));
    const position = placeIn(document, place);
    const { token } = new vscode.CancellationTokenSource();
    const found = await new ReportPasting(() => api.client()).provideDocumentPasteEdits(
      document,
      [new vscode.Range(position, position)],
      data,
      undefined,
      token,
    );
    const [edit] = found ?? [];
    if (!edit) return undefined;
    const { insertText } = edit;
    assert.ok(typeof insertText === 'string');
    const all = new vscode.WorkspaceEdit();
    const others = edit.additionalEdit?.get(document.uri) ?? [];
    all.set(document.uri, [vscode.TextEdit.insert(position, insertText), ...others]);
    assert.ok(await vscode.workspace.applyEdit(all));
    return edit;
  }

  it('numbers two paragraphs on, and puts their notes where the others are; one undo takes it back', async () => {
    await pasted('8. Lakes may.⁵\n\n9. Ponds do (see para. 8).⁶\n\n⁵ Atlas, p. 1.\n\n⁶ Atlas, p. 2.', 'not.\n\n|\n');
    assert.equal(
      document.getText(),
      '1. Wells dry up.¹\n\n2. Springs do not.\n\n3. Lakes may.²\n\n4. Ponds do (see para. 3).³\n\n' +
        '5. Rivers do (see para. 2).⁴\n\n¹ Survey, p. 4.\n\n² Atlas, p. 1.\n\n³ Atlas, p. 2.\n\n⁴ Survey, p. 9.\n',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('understands what a word processor puts on the clipboard', async () => {
    const edit = await pasted(
      ' Lakes may.[1]',
      'do not.|',
      '<p>Lakes may.<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> Atlas.</p>',
    );
    assert.equal(edit?.title, 'Insert with Free Numbers');
    assert.match(document.getText(), /Lakes may\.²\n[^]*\n² Atlas\.\n\n³ Survey, p\. 9\.\n$/);
  });

  it('leaves other text to the editor', async () => {
    assert.equal(await pasted(' Lakes may.', 'do not.|'), undefined);
  });
});
