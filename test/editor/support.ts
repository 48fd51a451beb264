import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';

/** How long anything in an editor may take on a busy machine. */
const PATIENCE = 25_000;

/**
 * Asks again and again until there is an answer.
 * @param ask returns something truthy when what is waited for has come
 * @param what is waited for, for the message when it does not come
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
): Promise<Exclude<T, undefined | null | false | 0 | ''>> {
  const started = Date.now();
  let last: T | undefined;
  while (Date.now() - started < PATIENCE) {
    last = await ask();
    if (last) return last as Exclude<T, undefined | null | false | 0 | ''>;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come within ${String(PATIENCE / 1000)} seconds (last: ${JSON.stringify(last)})`);
}

/** The extension under test, active. */
export async function extension(): Promise<ExtensionApi> {
  const found = vscode.extensions.getExtension<ExtensionApi>('unreport.un-report');
  assert.ok(found, 'the extension is not installed');
  return found.activate();
}

/** Waits until the server is ready. */
export async function serverReady(): Promise<ExtensionApi> {
  const api = await extension();
  await until('the server', () => api.state() === 'running');
  return api;
}

/** The address of a file of the test workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the test workspace in front. */
export async function show(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a new report with a given text in front. */
export async function showText(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'un-report', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes all editors; changes are lost. */
export async function closeAll(): Promise<void> {
  await until('the closing of all editors', async () => {
    if (!vscode.window.activeTextEditor) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
}

/** Where some words stand in a document; the words must occur, and the first time counts. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” does not occur in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/**
 * A place inside some words.
 * @param words the words, with `|` where the cursor is
 */
export function placeIn(document: vscode.TextDocument, words: string): vscode.Position {
  const [before = '', after = ''] = words.split('|');
  const { start } = rangeOf(document, before + after);
  return document.positionAt(document.offsetAt(start) + before.length);
}

/** Replaces words by others, as if typed. */
export async function replace(document: vscode.TextDocument, words: string, others: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), others);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The name of the rule behind a finding. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  return String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
}

/** The rules behind the present findings of a document, in the order of their places. */
export function rulesOf(document: vscode.TextDocument): string[] {
  return [...vscode.languages.getDiagnostics(document.uri)]
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(ruleOf);
}

/** Waits until a document has exactly these findings, named by their rules. */
export async function untilRules(document: vscode.TextDocument, ...rules: string[]): Promise<void> {
  try {
    await until('', () => JSON.stringify(rulesOf(document)) === JSON.stringify(rules));
  } catch {
    assert.deepEqual(rulesOf(document), rules);
  }
}

/** Waits until a document has a finding of a rule, and returns it. */
export function untilFinding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`the finding ${rule} in ${document.uri.path}`, () =>
    vscode.languages.getDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Sets a setting of the extension for the user; undefined takes it away. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('unReport').update(name, value, vscode.ConfigurationTarget.Global);
}
