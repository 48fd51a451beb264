import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import { closeAll, replace, serverReady, show, until, untilFinding } from './support';

/** Ends the server without a word, and makes sure that it is noticed: a worker has to be asked. */
async function crash(api: ExtensionApi): Promise<void> {
  const before = api.client();
  assert.ok(before, 'there is no server to kill');
  api.killServer();
  await api.checkServer(500);
  await until('the loss of the server', () => api.client() !== before);
}

describe('server', () => {
  let api: ExtensionApi;
  beforeEach(async () => {
    await show('numbering.un.txt');
    api = await serverReady();
  });
  afterEach(closeAll);
  after(() => vscode.commands.executeCommand('unReport.restartServer'));

  it('is started again after a crash, and what is open is back', async () => {
    const document = await show('numbering.un.txt');
    await untilFinding(document, 'footnote-undefined');
    // A change that no disk knows of must come back as well.
    await replace(document, 'below.³', 'below.⁷');
    await crash(api);
    await serverReady();
    await until('the finding in the unsaved text', () =>
      vscode.languages.getDiagnostics(document.uri).some((finding) => finding.message.includes('note 7')),
    );
  });

  it('is started again on command', async () => {
    const before = api.client();
    await vscode.commands.executeCommand('unReport.restartServer');
    await serverReady();
    assert.notEqual(api.client(), before);
    await untilFinding(await show('numbering.un.txt'), 'footnote-undefined');
  });

  it('is given up when it crashes again and again, until a person asks for it', async () => {
    await vscode.commands.executeCommand('unReport.restartServer');
    for (let crashes = 1; crashes <= 5; crashes++) {
      await serverReady();
      await crash(api);
    }
    await serverReady();
    await crash(api);
    assert.equal(api.state(), 'stopped');
    await vscode.commands.executeCommand('unReport.restartServer');
    await serverReady();
    await untilFinding(await show('numbering.un.txt'), 'footnote-undefined');
  });
});
