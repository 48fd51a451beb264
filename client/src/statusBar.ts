import * as vscode from 'vscode';
import { isReport } from './documents';
import { momentExplanation, momentName } from './moment';
import type { MomentInForce, Moments } from './moments';

/** Shows, while a report is in front, at which moment it is checked; a click chooses another. */
export function showMoment(moments: Moments): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('moment', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('UN Report: what is checked');
  item.command = 'unReport.selectMoment';

  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isReport(document)) {
      item.hide();
      return;
    }
    const inForce = await moments.of(document.uri);
    // While the answer was on its way, another editor may have come to the front, which has its own update.
    if (vscode.window.activeTextEditor?.document === document && isReport(document)) show(item, inForce);
  };
  const updateSoon = (): void => void update();

  updateSoon();
  return vscode.Disposable.from(
    item,
    moments.onDidChange(updateSoon),
    vscode.window.onDidChangeActiveTextEditor(updateSoon),
    // A change of language is told as the opening of the document.
    vscode.workspace.onDidOpenTextDocument(updateSoon),
  );
}

function show(item: vscode.StatusBarItem, { moment, file }: MomentInForce): void {
  const name = momentName(moment);
  const origin = file ? vscode.l10n.t('Set by .un-report.json.') : vscode.l10n.t('Click to change.');
  item.text = `$(checklist) ${vscode.l10n.t('Checks: {0}', name)}`;
  item.tooltip = `${momentExplanation(moment)} ${origin}`;
  item.accessibilityInformation = { label: vscode.l10n.t('UN Report checks: {0}', name) };
  item.show();
}
