import * as vscode from 'vscode';
import { RequestType } from 'vscode-languageclient';
import type { ServerSupervisor } from './server';

const worksCitedRequest = new RequestType<{ uri: string }, { text: string; works: number } | null, void>(
  'unReport/worksCited',
);

/** Shows what the report in front cites, each work once, as a text of its own beside it: to be read, edited, pasted. */
export function registerWorksCited(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.worksCited', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const { client } = supervisor;
    if (!document || !client) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const cited = await client.sendRequest(worksCitedRequest, { uri });
    if (!cited || cited.works === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This report cites no other work.'));
      return;
    }
    const list = await vscode.workspace.openTextDocument({ content: cited.text, language: 'plaintext' });
    await vscode.window.showTextDocument(list, { viewColumn: vscode.ViewColumn.Beside });
  });
}
