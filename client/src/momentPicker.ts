import * as vscode from 'vscode';
import { isReport } from './documents';
import { momentExplanation, momentName, MOMENTS } from './moment';
import type { Moments } from './moments';
import { changeWhereSet } from './settings';

/**
 * Lets a person choose what is checked in the report in front, and writes the choice into the settings. Where a file of
 * the project decides, leads to that file instead, since the settings would change nothing.
 */
export async function selectMoment(moments: Moments): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const scope = document && isReport(document) ? document.uri : undefined;
  const current = scope && (await moments.of(scope));
  if (current?.file) {
    await leadTo(current.file, momentName(current.moment));
    return;
  }
  const choice = await vscode.window.showQuickPick(
    MOMENTS.map((moment) => ({
      moment,
      label: momentName(moment),
      description: moment === current?.moment ? vscode.l10n.t('now') : undefined,
      detail: momentExplanation(moment),
    })),
    {
      title: vscode.l10n.t('What should be checked?'),
      placeHolder: vscode.l10n.t('Choose where the draft stands'),
      matchOnDetail: true,
    },
  );
  if (choice && choice.moment !== current?.moment) await changeWhereSet('moment', () => choice.moment, scope);
}

async function leadTo(file: vscode.Uri, name: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The file .un-report.json of this project says what is checked: {0}.', name),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(file);
}
