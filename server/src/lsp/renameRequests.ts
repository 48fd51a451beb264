import {
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type CancellationToken,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  message,
  wordsOf,
  type MovingEdits,
  type PlacedEdits,
  type PlacedRenaming,
  type ReportSnapshot,
} from '../service';
import type { Answer } from './answer';
import { toWorkspaceEdit, withEditToConfirm } from './convert';
import type { RequestParts } from './documentRequests';
import { fileNameOf } from './fileName';

/** So many references that stay are told by name. */
const MOST_TOLD = 3;

/** Numbers that somebody changes by hand, with all that refers to them. */
export class RenameRequests {
  constructor(
    private readonly parts: Pick<RequestParts, 'connection' | 'client' | 'documents' | 'citingReports'>,
    private readonly answer: Answer,
  ) {}

  listen(): void {
    const { connection, client } = this.parts;
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      this.answer<PrepareRenameResult | null>(
        uri,
        token,
        (snapshot) => {
          const target = snapshot.renameTargetAt(position);
          return target ? { range: target.range, placeholder: target.label } : null;
        },
        null,
      ),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      this.answer<WorkspaceEdit | null>(
        uri,
        token,
        (snapshot) => {
          const result = snapshot.renameTo(position, newName, client.translate);
          return result ? this.editOf(uri, snapshot, result, token) : null;
        },
        null,
      ),
    );
  }

  private async editOf(
    uri: string,
    snapshot: ReportSnapshot,
    result: PlacedRenaming,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> {
    if (result.is === 'renamed') return this.told(uri, snapshot, result, token);
    const { reason, insertion } = result;
    if (!insertion) throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
    void this.offer(uri, snapshot, reason, insertion, token);
    return { changes: {} };
  }

  /** Asks whether it should be put where the number belongs, since another one has it. */
  private async offer(
    uri: string,
    snapshot: ReportSnapshot,
    reason: string,
    insertion: MovingEdits,
    token: CancellationToken,
  ): Promise<void> {
    const { connection, client, documents } = this.parts;
    const title = wordsOf(message('edit.putThere'), client.translate);
    const choice = await connection.window.showInformationMessage(reason, { title }).catch(() => undefined);
    if (choice?.title !== title || documents.get(uri)?.snapshot !== snapshot) return;
    const edit = await this.told(uri, snapshot, insertion, token);
    await connection.workspace.applyEdit(edit).catch(() => undefined);
  }

  /** The edit of the report, and of the others that cite it; what stays as it is, is told. */
  private async told(
    uri: string,
    snapshot: ReportSnapshot,
    edits: MovingEdits,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> {
    const others = await this.parts.citingReports.follow(uri, edits.moved, token);
    const elsewhere = others.left.map((remark) =>
      wordsOf(
        message('edit.elsewhere', fileNameOf(remark.uri), remark.range.start.line + 1, remark.message),
        this.parts.client.translate,
      ),
    );
    this.tell([...edits.left.map((remark) => remark.message), ...elsewhere]);
    return withEditToConfirm(this.workspaceEdit(uri, snapshot, edits), others.edit);
  }

  /** References that stay as they are; a notification, since nobody has to answer. */
  private tell(left: readonly string[]): void {
    if (left.length === 0) return;
    const words = left.slice(0, MOST_TOLD);
    const more =
      left.length > MOST_TOLD
        ? [wordsOf(message('edit.more', left.length - MOST_TOLD), this.parts.client.translate)]
        : [];
    void this.parts.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: [...words, ...more].join(' '),
    });
  }

  private workspaceEdit(uri: string, snapshot: ReportSnapshot, { edits }: PlacedEdits): WorkspaceEdit {
    return toWorkspaceEdit(edits, uri, this.parts.client.knowsVersions ? snapshot.version : undefined);
  }
}
