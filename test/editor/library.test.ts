import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, placeIn, show, until } from './support';

/** The names of the files that a provider leads to from a place, with the lines there. */
async function leadsTo(document: vscode.TextDocument, command: string, words: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[] | undefined>(
    command,
    document.uri,
    placeIn(document, words),
  );
  return (found ?? [])
    .map((one) => ('targetUri' in one ? ([one.targetUri, one.targetRange] as const) : ([one.uri, one.range] as const)))
    .map(([uri, range]) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${range.start.line + 1}`)
    .sort();
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeIn(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

const DEFINITION = 'vscode.executeDefinitionProvider';
const REFERENCES = 'vscode.executeReferenceProvider';
const SOURCE = 'library/sources/A_91_7.txt';

describe('the library', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    document = await show('library/citing.un.txt');
    await until('the cited paragraph', async () => (await leadsTo(document, DEFINITION, 'para. |2)')).length > 0);
  });
  afterEach(closeAll);

  it('leads into the cited report, and shows what it says', async () => {
    assert.deepEqual(await leadsTo(document, DEFINITION, 'para. |2)'), ['A_91_7.txt:5']);
    const said = await hoverAt(document, 'para. |2)');
    assert.match(said, /lit at dusk[\s\S]*Chart 14[\s\S]*From A_91_7\.txt\. Also cited here: para\. 3\./);
  });

  // Before a test opens the file: what is open counts, though its file is gone.
  it('follows a file that is renamed, and one that is deleted while its hover is open', async () => {
    const [before, after] = [fileUri(SOURCE), fileUri('library/sources/A_91_8.txt')];
    const text = await vscode.workspace.fs.readFile(before);
    try {
      await vscode.workspace.fs.rename(before, after);
      await until('the loss', async () => (await leadsTo(document, DEFINITION, 'para. |2)')).length === 0);
      await vscode.workspace.fs.rename(after, before);
      await until('the return', async () => (await leadsTo(document, DEFINITION, 'para. |2)')).length === 1);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const place = placeIn(document, 'para. |2)');
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('editor.action.showHover');
      await vscode.workspace.fs.delete(before);
      const said = await hoverAt(document, 'para. |2)');
      assert.match(said, /put a copy into this folder as A_91_7\.txt/);
    } finally {
      await vscode.workspace.fs.writeFile(before, text);
    }
    await until('the return', async () => (await leadsTo(document, DEFINITION, 'para. |2)')).length === 1);
  });

  it('knows who cites a paragraph in several files', async () => {
    const source = await show(SOURCE);
    await vscode.languages.setTextDocumentLanguage(source, 'un-report');
    await until('the references', async () => {
      const found = await leadsTo(source, REFERENCES, '|2. The lamps');
      return (
        JSON.stringify(found) ===
        JSON.stringify(['A_91_7.txt:5', 'A_91_9.txt:1', 'citing.un.txt:1', 'quoting.un.txt:1'])
      );
    });
  });

  it('follows who cites whom from report to report', async () => {
    const [cited] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeIn(document, 'para. |2)'),
    );
    assert.deepEqual([cited?.name, cited?.uri.path.endsWith('A_91_7.txt')], ['Paragraph 2', true]);
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      cited,
    );
    assert.deepEqual(
      calls.map(({ from }) => `${from.uri.path.slice(from.uri.path.lastIndexOf('/') + 1)}: ${from.name}`),
      ['A_91_9.txt: Paragraph 1', 'citing.un.txt: Paragraph 1', 'quoting.un.txt: Paragraph 1'],
    );
  });

  it('compares what is quoted with the cited report', async () => {
    const draft = await show('library/quoting.un.txt');
    await until('the finding', () =>
      vscode.languages
        .getDiagnostics(draft.uri)
        .some(({ message }) => message.includes('The copy of A/91/7 reads “at”')),
    );
  });

  it('finds sections of all reports', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'harbours',
    );
    assert.ok(found.some(({ name, containerName }) => name === 'I. Harbours' && containerName === 'A/91/7'));
  });

  it('can be read anew', async () => {
    await vscode.commands.executeCommand('unReport.clearLibraryCache');
    await until('the cited paragraph', async () => (await leadsTo(document, DEFINITION, 'para. |2)')).length === 1);
  });

  it('asks before it changes what other reports cite of one that is edited', async () => {
    const before = document.getText();
    const source = await show(SOURCE);
    const text = source.getText();
    await vscode.languages.setTextDocumentLanguage(source, 'un-report');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const place = placeIn(source, '1. |');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('unReport.insertParagraph');
    assert.match(source.getText(), /^2\. \r?\n[\s\S]*^3\. /m);
    assert.equal(document.getText(), before);
    // In the preview nothing is chosen until somebody does.
    for (const step of ['refactorPreview.focus', 'list.focusFirst', 'refactorPreview.toggleCheckedState'])
      await vscode.commands.executeCommand(step);
    await vscode.commands.executeCommand('refactorPreview.apply');
    const followed = before.replace('para. 3', 'para. 4').replace('para. 2', 'para. 3');
    await until('the citations', () => Promise.resolve(document.getText() === followed));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await document.save();
    await vscode.window.showTextDocument(source);
    await vscode.commands.executeCommand('undo');
    assert.equal(source.getText(), text);
  });
});
