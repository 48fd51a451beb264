import * as vscode from 'vscode';
import { type BaseLanguageClient, type Range, RequestType } from 'vscode-languageclient';
import { documentAt } from './documents';
import type { ServerSupervisor } from './server';

/** The command that the server's quick fixes ("Choose the paragraph…") call. People do not call it themselves. */
export const CHOOSE_PLACE = 'unReport.choosePlace';

/** A reference that leads nowhere: its document, the version of that, its number, and the kind of place that it names. */
type ChoiceArguments = [uri: string, version: number, range: Range, kind: string];

interface Place {
  /** What the reference would say. */
  readonly label: string;
  readonly name: string;
  readonly description: string;
  readonly side: 'above' | 'below' | null;
}

/** Asks the server which places a reference may have meant, the likeliest first. */
const placesRequest = new RequestType<
  { uri: string; kind: string; position: Range['start'] },
  { version: number; places: readonly Place[] } | null,
  void
>('unReport/places');

/** Registers the command by which a person chooses what a reference leads to. */
export function registerPlaceChoice(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.commands.registerCommand(CHOOSE_PLACE, async (...reference: ChoiceArguments) => {
    const { client } = supervisor;
    if (client) await choosePlace(client, reference);
  });
}

/** Shows the places and puts the number of the chosen one into the document, if that is still what they were listed for. */
async function choosePlace(client: BaseLanguageClient, [uri, version, range, kind]: ChoiceArguments): Promise<void> {
  const document = documentAt(client, uri);
  const answer = await client.sendRequest(placesRequest, { uri, kind, position: range.start }).catch(() => null);
  if (document?.version !== version || answer?.version !== version) {
    refuse();
    return;
  }
  if (answer.places.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing of the kind in this report to choose.'));
    return;
  }
  const span = client.protocol2CodeConverter.asRange(range);
  const choice = await vscode.window.showQuickPick(answer.places.map(toItem), {
    title: vscode.l10n.t('What should stand instead of “{0}”?', document.getText(span)),
    placeHolder: vscode.l10n.t('Type a number or words'),
    matchOnDescription: true,
  });
  if (!choice) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, span, choice.number);
  // The draft may have changed behind the list, by another hand.
  if (document.version !== version || !(await vscode.workspace.applyEdit(edit))) refuse();
}

function toItem({ label, name, description, side }: Place): vscode.QuickPickItem & { number: string } {
  const where = side === null ? [] : [side === 'above' ? vscode.l10n.t('above') : vscode.l10n.t('below')];
  return { number: label, label: name, description: [...where, ...(description ? [description] : [])].join(' · ') };
}

/** The draft has changed, or the server that knew it is gone. */
function refuse(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The number was left as it is, since the list no longer fits the draft. Open the quick fix again.'),
  );
}
