import * as vscode from 'vscode';
import type { ServerSupervisor } from './server';

/** The command behind “cited in 3 places”. */
export const SHOW_CITATIONS = 'unReport.showCitations';

/** Shows the list of all that cites the place at a position. */
export function registerCitations(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.commands.registerCommand(
    SHOW_CITATIONS,
    async (address: string, { line, character }: { line: number; character: number }) => {
      const uri = supervisor.client?.protocol2CodeConverter.asUri(address) ?? vscode.Uri.parse(address);
      const position = new vscode.Position(line, character);
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        position,
      );
      const others = found.filter(
        ({ uri: there, range }) => there.toString() !== uri.toString() || !range.contains(position),
      );
      await vscode.commands.executeCommand('editor.action.showReferences', uri, position, others);
    },
  );
}
