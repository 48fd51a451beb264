import * as vscode from 'vscode';
import type { Detection } from './detection';
import { selectMoment } from './momentPicker';
import type { Moments } from './moments';
import type { ServerSupervisor } from './server';

/** Registers the commands of the extension. */
export function registerCommands(
  supervisor: ServerSupervisor,
  detection: Detection,
  moments: Moments,
  output: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('unReport.restartServer', () => supervisor.restart()),
    vscode.commands.registerCommand('unReport.showOutput', () => {
      output.show();
    }),
    vscode.commands.registerCommand('unReport.selectMoment', () => selectMoment(moments)),
    vscode.commands.registerCommand('unReport.openAsReport', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await detection.openAsReport(document);
    }),
  );
}
