import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentAt } from './documents';
import { changeProjectFile, projectFileOf } from './projectFile';
import { editsToSetRule } from './projectFileEdits';
import type { ServerSupervisor } from './server';
import { changeWhereSet } from './settings';

/** The command that the server's quick fix "Change the severity of this rule…" calls. People do not call it themselves. */
export const CHANGE_SEVERITY = 'unReport.changeSeverity';

/** A rule with the severity that it has now, and a document in which it speaks. */
type SeverityArguments = [uri: string, rule: string, present: string];

/** Registers the command by which a person makes a rule stricter, milder or silent. */
export function registerSeverityChoice(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.commands.registerCommand(CHANGE_SEVERITY, async (...rule: SeverityArguments) => {
    const { client } = supervisor;
    if (client) await changeSeverity(client, rule);
  });
}

/** Asks for the severity and writes it into the file of the project; where there is none, into the settings. */
async function changeSeverity(client: BaseLanguageClient, [uri, rule, present]: SeverityArguments): Promise<void> {
  const items = severities().map((one) => ({
    ...one,
    description: one.severity === present ? vscode.l10n.t('now') : undefined,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('How severe is what the rule {0} finds?', rule),
    matchOnDetail: true,
  });
  if (!choice || choice.severity === present) return;
  const { severity } = choice;
  const file = await projectFileOf(client, uri);
  if (file) await changeProjectFile(file, (text) => editsToSetRule(text, rule, severity));
  else {
    const withRule = (rules: unknown): unknown => ({ ...(rules as object | undefined), [rule]: severity });
    await changeWhereSet('rules', withRule, documentAt(client, uri)?.uri);
  }
}

function severities(): (vscode.QuickPickItem & { severity: string })[] {
  return [
    { severity: 'error', label: vscode.l10n.t('Error'), detail: vscode.l10n.t('A mistake.') },
    { severity: 'warning', label: vscode.l10n.t('Warning'), detail: vscode.l10n.t('Probably a mistake.') },
    { severity: 'information', label: vscode.l10n.t('Information'), detail: vscode.l10n.t('Worth a look.') },
    {
      severity: 'hint',
      label: vscode.l10n.t('Hint'),
      detail: vscode.l10n.t('In the list of findings only, without a line under the words.'),
    },
    { severity: 'off', label: vscode.l10n.t('Off'), detail: vscode.l10n.t('Say nothing.') },
  ];
}
