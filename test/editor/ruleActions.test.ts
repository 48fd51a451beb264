import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, replace, rulesOf, set, show, until, untilFinding, untilRules } from './support';

const IGNORE = 'Ignore here…';
const SEVERITY = 'Change the severity of this rule…';
const PAGE = 'Open the page about this rule';

/** Chooses a quick fix of the finding of a rule that is a command; it goes on until what it asks is answered. */
async function choose(document: vscode.TextDocument, rule: string, title: string): Promise<{ done: Promise<void> }> {
  const { range } = await untilFinding(document, rule);
  const action = await until(`“${title}”`, async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return found?.find((one) => one.title === title);
  });
  const { command } = action;
  assert.ok(command, 'the quick fix has no command');
  const run = async (): Promise<void> => {
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  };
  return { done: run() };
}

/** Presses a key in what is asked again and again, until it is answered. */
async function press(key: string, done: Promise<void>): Promise<void> {
  let over = false;
  void done.then(() => (over = true));
  await until('the end of the question', async () => {
    if (!over) await vscode.commands.executeCommand(key);
    return over;
  });
}

const ACCEPT = 'workbench.action.acceptSelectedQuickOpenItem';
const GIVE_UP = 'workbench.action.closeQuickOpen';

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

describe('quick fixes about a rule', () => {
  const root = (): vscode.Uri => fileUri('.un-report.json');
  afterEach(async () => {
    await closeAll();
    if ((await textOf(root())) !== undefined) await vscode.workspace.fs.delete(root());
    await set('rules', undefined);
  });

  it('let a finding stay, by a new file where there is none', async () => {
    const document = await show('numbering.un.txt');
    const { done } = await choose(document, 'footnote-undefined', IGNORE);
    await press(ACCEPT, done);
    await untilRules(document, 'paragraph-number-gap');
    const text = await textOf(root());
    assert.deepEqual(JSON.parse(text ?? ''), { ignore: [{ rule: 'footnote-undefined', text: 'described below.³' }] });
  });

  it('do nothing when they are given up', async () => {
    const document = await show('numbering.un.txt');
    const { done } = await choose(document, 'footnote-undefined', IGNORE);
    await press(GIVE_UP, done);
    assert.equal(await textOf(root()), undefined);
    assert.ok(rulesOf(document).includes('footnote-undefined'));
  });

  it('change the nearest file, and leave its comments', async () => {
    const file = fileUri('quiet/.un-report.json');
    const original = await textOf(file);
    try {
      const rules = '{ "paragraph-number-gap": "warning" }';
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`{\n  // ours\n  "rules": ${rules}\n}\n`));
      const document = await show('quiet/draft.un.txt');
      const ignoring = await choose(document, 'footnote-undefined', IGNORE);
      await press(ACCEPT, ignoring.done);
      await untilRules(document, 'paragraph-number-gap');
      assert.match((await textOf(file)) ?? '', /^\{\n {2}\/\/ ours\n {2}"rules": .*,\n {2}"ignore": \[/);
      assert.equal(await textOf(root()), undefined);
      // The first in the list is “Error”.
      const severity = await choose(document, 'paragraph-number-gap', SEVERITY);
      await press(ACCEPT, severity.done);
      await until('the graver finding', () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .some((finding) => finding.severity === vscode.DiagnosticSeverity.Error),
      );
      assert.ok((await textOf(file))?.includes('"rules": { "paragraph-number-gap": "error" }'));
    } finally {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(original));
    }
  });

  it('show the page about a rule', async () => {
    const document = await show('numbering.un.txt');
    const { done } = await choose(document, 'footnote-undefined', PAGE);
    await done;
    await until('the page', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/footnote-undefined.md'));
  });

  it('change the severity in the settings where there is no file', async () => {
    const document = await show('numbering.un.txt');
    await set('rules', { 'paragraph-number-gap': 'warning' });
    await until('the milder finding', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning),
    );
    const { done } = await choose(document, 'paragraph-number-gap', SEVERITY);
    await press(ACCEPT, done);
    const rules = vscode.workspace.getConfiguration('unReport', document).get<object>('rules');
    assert.deepEqual(rules, { 'paragraph-number-gap': 'error' });
  });
});

describe('mending on save', () => {
  const actions = (value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('editor').update('codeActionsOnSave', value, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    await closeAll();
    await actions(undefined);
  });

  it('makes the fixes that have one answer only', async () => {
    const document = await show('numbering.un.txt');
    const original = document.getText();
    await untilFinding(document, 'paragraph-number-gap');
    await actions({ 'source.fixAll.unReport': 'explicit' });
    await replace(document, 'amended', 'changed');
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = document.getText();
    await replace(document, saved, original);
    await actions(undefined);
    await document.save();
    assert.ok(saved.includes('\n3. The law was changed'), saved);
    assert.ok(saved.includes('below.³'), 'what has no single answer was changed');
  });
});
