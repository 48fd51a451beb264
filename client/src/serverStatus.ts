import * as vscode from 'vscode';
import { REPORT_LANGUAGE } from './documents';
import type { ServerState, ServerSupervisor } from './server';

/** Shows in the language status (the braces in the status bar) whether the server runs, with a way to start it again. */
export function showServerState(supervisor: ServerSupervisor): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('server', { language: REPORT_LANGUAGE });
  item.name = vscode.l10n.t('UN Report server');
  const restart = { command: 'unReport.restartServer', title: vscode.l10n.t('Restart') };
  const showOutput = { command: 'unReport.showOutput', title: vscode.l10n.t('Show Output') };
  const update = (state: ServerState): void => {
    item.busy = state === 'starting';
    item.severity =
      state === 'stopped' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    item.text = textOf(state);
    item.command = state === 'stopped' ? restart : showOutput;
  };
  update(supervisor.state);
  return vscode.Disposable.from(item, supervisor.onDidChangeState(update));
}

function textOf(state: ServerState): string {
  switch (state) {
    case 'idle':
    case 'starting':
      return vscode.l10n.t('UN Report is starting');
    case 'running':
      return vscode.l10n.t('UN Report is ready');
    case 'stopped':
      return vscode.l10n.t('UN Report has stopped');
  }
}
