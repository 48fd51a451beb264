import * as vscode from 'vscode';
import { type BaseLanguageClient, type Range, RequestType } from 'vscode-languageclient';
import { documentAt } from './documents';
import { changeProjectFile, newProjectFile, projectFileOf } from './projectFile';
import { editsToIgnore } from './projectFileEdits';
import type { ServerSupervisor } from './server';

/** The command that the server's quick fix "Ignore here…" calls. People do not call it themselves. */
export const IGNORE_FINDING = 'unReport.ignoreFinding';

/** A finding: its document, the version of that, what it marks, and its rule. */
type FindingArguments = [uri: string, version: number, range: Range, rule: string];

/** Asks the server for the words that name a finding and no other of its rule. */
const ignoreWordsRequest = new RequestType<
  { uri: string; range: Range },
  { version: number; words: string } | null,
  void
>('unReport/ignoreWords');

/** Registers the command by which a person lets a finding stay as it is. */
export function registerIgnoring(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.commands.registerCommand(IGNORE_FINDING, async (...finding: FindingArguments) => {
    const { client } = supervisor;
    if (client) await ignoreFinding(client, finding);
  });
}

/** Asks for the reason, which may stay empty, and writes the finding into the file of the project. */
async function ignoreFinding(client: BaseLanguageClient, [uri, version, range, rule]: FindingArguments): Promise<void> {
  const document = documentAt(client, uri);
  const answer = await client.sendRequest(ignoreWordsRequest, { uri, range }).catch(() => null);
  if (document?.version !== version || answer?.version !== version) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was changed, since the draft is no longer the same. Open the quick fix again.'),
    );
    return;
  }
  const { words } = answer;
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore “{0}” here', words),
    prompt: vscode.l10n.t('Why is it right as it is? The reason is for whoever asks next; it may stay empty.'),
  });
  if (reason === undefined) return;
  const why = reason.trim();
  const entry = { rule, text: words, ...(why === '' ? {} : { reason: why }) };
  const known = await projectFileOf(client, uri);
  const file = known ?? newProjectFile(document.uri);
  if ((await changeProjectFile(file, (text) => editsToIgnore(text, entry))) && !known) void tellOfNewFile(file);
}

async function tellOfNewFile(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('What is ignored stands in the new file .un-report.json, for everybody who works on these reports.'),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(file);
}
