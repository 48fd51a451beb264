import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type Position,
  RequestType,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import type { EditRequest } from '../../server/src/features/editing';
import { type Remark, showRemarks } from './remarks';
import type { ServerSupervisor } from './server';

interface PlacedRemark {
  readonly range: TextEdit['range'];
  readonly message: string;
}

/** What the server makes of an edit that was asked for. */
type EditAnswer = { readonly version: number } & (
  | {
      readonly edits: TextEdit[];
      readonly left: readonly PlacedRemark[];
      readonly leftAfter: readonly PlacedRemark[];
      readonly cursor: Position | null;
      /** What other reports cite of this one: edits to be confirmed, and what stays as it is. */
      readonly others: {
        readonly edit: WorkspaceEdit | null;
        readonly left: readonly (PlacedRemark & { readonly uri: string })[];
      };
    }
  | { readonly refused: string }
);

const editRequest = new RequestType<{ uri: string; request: EditRequest }, EditAnswer | null, void>('unReport/edit');

/** How long an edit may take before somebody is told that it is under way. Milliseconds. */
const UNNOTICED = 500;

/** Has the server change reports, and tells what it could not. */
export class ReportEdits {
  constructor(private readonly supervisor: ServerSupervisor) {}

  /**
   * Changes a report in one step that can be undone.
   * @param version the state of the report that the request is about
   * @returns whether it was changed
   */
  async make(editor: vscode.TextEditor, request: EditRequest, version = editor.document.version): Promise<boolean> {
    const { document } = editor;
    const { client } = this.supervisor;
    const answer = client && (await ask(client, document, request));
    if (answer === 'given up') return false;
    if (answer?.version !== version || document.version !== version) return refuse();
    if ('refused' in answer) {
      void vscode.window.showInformationMessage(answer.refused);
      return false;
    }
    if (answer.edits.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to change.'));
      return false;
    }
    const { protocol2CodeConverter: convert } = client as BaseLanguageClient;
    const remarks = (placed: readonly PlacedRemark[]): Remark[] =>
      placed.map(({ range, message }) => ({ range: convert.asRange(range), message }));
    const elsewhere = answer.others.left.map(({ uri, range, message }): Remark => ({
      uri: convert.asUri(uri),
      range: convert.asRange(range),
      message,
    }));
    const left = [...remarks(answer.left), ...elsewhere];
    const isDeletion = request.kind.startsWith('delete');
    if (isDeletion && left.length > 0 && !(await confirmDeletion(editor, left))) return false;
    const all = new vscode.WorkspaceEdit();
    all.set(document.uri, await convert.asTextEdits(answer.edits));
    // The draft may have changed behind a list.
    if (document.version !== version || !(await vscode.workspace.applyEdit(all))) return refuse();
    if (answer.cursor) {
      const cursor = convert.asPosition(answer.cursor);
      editor.selection = new vscode.Selection(cursor, cursor);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    if (!isDeletion && left.length > 0) void tellWhatWasLeft(editor, [...remarks(answer.leftAfter), ...elsewhere]);
    // Apart, so that undoing it in this report is one step, whatever is said of the others.
    const others = await convert.asWorkspaceEdit(answer.others.edit);
    if (others) void vscode.workspace.applyEdit(others, { isRefactoring: true });
    return true;
  }
}

/** Asks the server; whoever waits longer than a moment sees it, and can give it up. */
async function ask(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  request: EditRequest,
): Promise<EditAnswer | null | 'given up'> {
  const source = new vscode.CancellationTokenSource();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const answer = client.sendRequest(editRequest, { uri, request }, source.token).catch(() => null);
  const soon = new Promise<undefined>((resolve) => setTimeout(resolve, UNNOTICED, undefined));
  const first = await Promise.race([answer, soon]);
  if (first !== undefined) return first;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('UN Report is changing the report'),
      cancellable: true,
    },
    (_, token) => {
      const givenUp = new Promise<'given up'>((resolve) => {
        token.onCancellationRequested(() => {
          source.cancel();
          resolve('given up');
        });
      });
      return Promise.race([answer, givenUp]);
    },
  );
}

function confirmDeletion(editor: vscode.TextEditor, left: readonly Remark[]): Promise<boolean> {
  const title =
    left.length === 1
      ? vscode.l10n.t('One reference will be left as it is')
      : vscode.l10n.t('{0} references will be left as they are', left.length);
  return showRemarks(editor, title, left, vscode.l10n.t('Delete'));
}

async function tellWhatWasLeft(editor: vscode.TextEditor, left: readonly Remark[]): Promise<void> {
  const show = vscode.l10n.t('Show');
  const words =
    left.length === 1
      ? vscode.l10n.t('One reference was left as it is. Look at it.')
      : vscode.l10n.t('{0} references were left as they are. Look at them.', left.length);
  const choice = await vscode.window.showWarningMessage(words, show);
  if (choice === show) await showRemarks(editor, vscode.l10n.t('References that were left as they are'), left);
}

/** The draft has changed, or the server that knew it is gone. */
function refuse(): false {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The report was left as it is, since it has changed meanwhile. Try again.'),
  );
  return false;
}
