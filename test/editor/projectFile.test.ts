import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, placeIn, replace, show, until, untilRules } from './support';

const DRAFT = ['I. Introduction', '1. The lakes are deep.', '4. They are cold as well.²', ''].join('\n\n');

describe('the file of a project', () => {
  // An editor lets go of a document some time after its tab was closed: each test has a folder of its own.
  let folder = '';
  let count = 0;
  const file = (): vscode.Uri => fileUri(`${folder}/.un-report.json`);
  const write = (uri: vscode.Uri, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const marks = (): string[] => vscode.languages.getDiagnostics(file()).map(({ message }) => message);
  beforeEach(() => {
    folder = `marked${String(++count)}`;
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  });

  /** The file with this text, opened in front. */
  const showFile = async (text: string): Promise<vscode.TextDocument> => {
    await write(file(), text);
    return show(`${folder}/.un-report.json`);
  };

  /** A report that the file counts for, which stays open behind it. */
  const showReport = async (): Promise<vscode.TextDocument> => {
    const uri = fileUri(`${folder}/draft.un.txt`);
    await write(uri, DRAFT);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  };

  /** The words of a hover over some words of the file. */
  const hoverOver = async (document: vscode.TextDocument, words: string): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeIn(document, words),
    );
    return hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join('\n')
      .replaceAll('\\', '');
  };

  it('completes the names of rules, each with what it finds', async () => {
    const document = await showFile('{\n  "rules": {\n    ""\n  }\n}\n');
    assert.equal(document.languageId, 'jsonc');
    const item = await until('the names of rules', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        placeIn(document, '"|"'),
        undefined,
        100,
      );
      return items.find(({ label }) => (typeof label === 'string' ? label : label.label).includes('footnote-skip'));
    });
    const { documentation } = item;
    const words = typeof documentation === 'string' ? documentation : documentation?.value;
    assert.match(words ?? '', /A footnote number is left out\./);
  });

  it('tells what a rule finds, and what can be set', async () => {
    const document = await showFile('{\n  "moment": "writing",\n  "rules": { "footnote-skip": "off" }\n}\n');
    await until('the words about the rule', async () =>
      (await hoverOver(document, '"footnote|-skip"')).includes('A footnote number is left out.'),
    );
    assert.match(await hoverOver(document, '"mom|ent"'), /How much is checked/);
  });

  it('has its mistakes marked while it is closed, and once while it is open', async () => {
    await write(
      file(),
      '{\n  "moment": "noon",\n  "rules": { "footnote-skipp": "off", "footnote-empty": "loud" }\n}\n',
    );
    await showReport();
    await until('our marks', () => marks().length === 3);
    assert.ok(marks().some((words) => words.includes('Did you mean footnote-skip?')));
    const document = await show(`${folder}/.un-report.json`);
    await until(
      'the marks of the editor',
      () => marks().length === 3 && !marks().some((words) => words.includes('mean')),
    );
    const lines = vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
    assert.deepEqual(lines.sort(), ['"footnote-skipp"', '"loud"', '"noon"']);
  });

  it('has a fix for a name that is nearly right', async () => {
    const draft = await showReport();
    const document = await showFile('{ "rules": { "footnote-undefind": "off" } }\n');
    await untilRules(draft, 'paragraph-number-gap', 'footnote-undefined');
    const action = await until('the fix', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(placeIn(document, '"foot|note'), placeIn(document, '"foot|note')),
        vscode.CodeActionKind.QuickFix.value,
      );
      return found?.find(({ title }) => title === 'Change to footnote-undefined');
    });
    assert.ok(action.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await document.save();
    await untilRules(draft, 'paragraph-number-gap');
    await replace(document, '"off"', '"error"');
    await document.save();
    await untilRules(draft, 'paragraph-number-gap', 'footnote-undefined');
  });
});
