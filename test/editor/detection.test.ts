import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, set, show, until } from './support';

/** Waits until a document that is a report by the setting has been found, and so every event before it as well. */
async function afterDetection(): Promise<void> {
  await set('files', ['drafts/*.txt']);
  const named = await show('drafts/named.txt');
  await until('the report that a setting names', () => named.languageId === 'un-report');
  await set('files', undefined);
  // It was found by its name alone, so that it is plain text again for the next time once this is gone.
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

describe('detection', () => {
  before(extension);
  afterEach(closeAll);
  after(async () => {
    await set('detect', undefined);
    await set('files', undefined);
  });

  it('knows reports by their extension', async () => {
    assert.equal((await show('published.un.txt')).languageId, 'un-report');
    assert.equal((await show('markdown.un.md')).languageId, 'un-report');
  });

  it('opens what looks like a report, if always', async () => {
    await set('detect', 'always');
    const document = await show('found/always.txt');
    await until('the report', () => document.languageId === 'un-report');
  });

  it('leaves what does not look like one', async () => {
    await set('detect', 'always');
    const document = await show('found/shopping.txt');
    await afterDetection();
    assert.equal(document.languageId, 'plaintext');
  });

  it('leaves everything, if never', async () => {
    await set('detect', 'never');
    const document = await show('found/never.txt');
    await afterDetection();
    assert.equal(document.languageId, 'plaintext');
  });

  it('asks, and opens the report when told so', async () => {
    await set('detect', 'ask');
    const document = await show('found/asked.txt');
    await until('the report', async () => {
      if (document.languageId === 'un-report') return true;
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return false;
    });
  });

  it('opens what a setting names, whatever it looks like', async () => {
    await set('detect', 'never');
    await afterDetection();
  });

  it('does not contradict a person who chose plain text', async () => {
    await set('detect', 'always');
    const document = await show('found/manual.txt');
    await until('the report', () => document.languageId === 'un-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await afterDetection();
    await show('found/manual.txt');
    await afterDetection();
    assert.equal(document.languageId, 'plaintext');
  });

  it('opens a file as a report on command, whatever it looks like', async () => {
    await set('detect', 'never');
    const document = await show('found/chosen.txt');
    await vscode.commands.executeCommand('unReport.openAsReport');
    await until('the report', () => document.languageId === 'un-report');
  });
});
