import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { CHANGE_SEVERITY } from './changeSeverity';
import { CHOOSE_PLACE } from './choosePlace';
import { isWorkingCopy, REPORT_LANGUAGE } from './documents';
import { EDIT } from './editCommands';
import { IGNORE_FINDING } from './ignoreFinding';
import { OPEN_RULE_PAGE } from './rulePage';
import { SECTION } from './settings';
import { SHOW_CITATIONS } from './showCitations';

/** The id of the language client; also the section in which the library looks for `trace.server`. */
export const CLIENT_ID = SECTION;

/** The name by which the server is spoken of; a proper name, so it is not translated. */
export const CLIENT_NAME = 'UN Report';

/**
 * What the language client is told, the same on the desktop and in the browser.
 * @param extension the folder of the extension
 * @param output where the client and the server write their log
 */
export function clientOptions(extension: vscode.Uri, output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: REPORT_LANGUAGE }],
    initializationOptions: {
      // The server asks us for files: we reach every file system that the editor knows.
      files: 'client',
      // The editor marks mistakes in an open file of a project by the schema that we bring.
      schema: 'client',
      // Each rule has its page there.
      documentation: vscode.Uri.joinPath(extension, 'docs/checks').toString(),
      // Wordings in the language of the editor; none where that is English.
      l10n: vscode.l10n.bundle,
      // What quick fixes and lenses may call to ask or show a person something.
      commands: [CHOOSE_PLACE, IGNORE_FINDING, CHANGE_SEVERITY, OPEN_RULE_PAGE, SHOW_CITATIONS, EDIT],
    },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: {
      // The old side of a comparison has an outline and jumps, but nobody can mend what is found there.
      provideDiagnostics: (document, previousResultId, token, next) =>
        isWorkingCopy(document instanceof vscode.Uri ? document : document.uri)
          ? next(document, previousResultId, token)
          : undefined,
    },
    // The library neither starts a lost server again nor speaks about it: `ServerSupervisor` does both, for a server
    // that dies at its start as well, which the library's own restart leaves in a broken state.
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The server has stopped.' }),
    },
  };
}
