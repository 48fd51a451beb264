import * as vscode from 'vscode';

/** The command by which the server's quick fixes show the page about a rule. People do not call it themselves. */
export const OPEN_RULE_PAGE = 'unReport.openRulePage';

/** Registers the command that shows the page about a rule: the one to which the name beside a finding leads. */
export function registerRulePages(): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_RULE_PAGE, (address: string) =>
    // In the browser the address is one of the web, which `vscode.open` would leave the editor for.
    vscode.window.showTextDocument(vscode.Uri.parse(address, true)),
  );
}
