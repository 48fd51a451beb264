import * as vscode from 'vscode';

/** The name under which all settings of the extension stand. */
export const SECTION = 'unReport';

/** What to do with plain text that looks like a report. */
export type DetectMode = 'ask' | 'always' | 'never';

/** The configuration of the extension as it counts for one document, or for the window. */
export function settingsFor(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION, scope ?? null);
}

/** Whether a change of configuration touches one of the settings of the extension. */
export function changes(event: vscode.ConfigurationChangeEvent, name: string): boolean {
  return event.affectsConfiguration(`${SECTION}.${name}`);
}

/**
 * Writes a setting where it is set already, so that a value in the workspace never hides the one just chosen; where it
 * is set nowhere, among the user's own settings, so that no file appears in the folder of a draft.
 * @param change gives the new value for the one that is set there; undefined where it is set nowhere
 */
export async function changeWhereSet(
  name: string,
  change: (present: unknown) => unknown,
  scope?: vscode.Uri,
): Promise<void> {
  const configuration = settingsFor(scope);
  const places = configuration.inspect(name);
  const [target, present] =
    places?.workspaceFolderValue !== undefined
      ? ([vscode.ConfigurationTarget.WorkspaceFolder, places.workspaceFolderValue] as const)
      : places?.workspaceValue !== undefined
        ? ([vscode.ConfigurationTarget.Workspace, places.workspaceValue] as const)
        : ([vscode.ConfigurationTarget.Global, places?.globalValue] as const);
  await configuration.update(name, change(present), target);
}
