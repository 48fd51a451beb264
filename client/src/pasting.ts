import * as vscode from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import { REPORT_LANGUAGE } from './documents';
import type { ServerSupervisor } from './server';

const PLAIN = 'text/plain';
const HTML = 'text/html';

/** What the server makes of a text that is pasted. */
interface PasteAnswer {
  readonly version: number;
  readonly words: string;
  readonly edits: TextEdit[];
}

/** The text as it is remains to be chosen in the list that opens after pasting. */
export function registerPasting(supervisor: ServerSupervisor): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: REPORT_LANGUAGE },
    new ReportPasting(() => supervisor.client),
    { pasteMimeTypes: [PLAIN, HTML], providedPasteEditKinds: [kind()] },
  );
}

const kind = (): vscode.DocumentDropOrPasteEditKind => vscode.DocumentDropOrPasteEditKind.Text.append('unReport');

/**
 * Pastes text with marks and notes, or with numbered paragraphs: its numbers go on from those in the report, and its notes
 * go where the others are.
 */
export class ReportPasting implements vscode.DocumentPasteEditProvider {
  constructor(private readonly client: () => BaseLanguageClient | undefined) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    [range, ...others]: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _: vscode.DocumentPasteEditContext | undefined,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const client = this.client();
    const text = await data.get(PLAIN)?.asString();
    if (!client || !range || others.length > 0 || !text) return undefined;
    const html = await data.get(HTML)?.asString();
    const { version } = document;
    const { code2ProtocolConverter: to, protocol2CodeConverter: from } = client;
    const params = { uri: to.asUri(document.uri), range: to.asRange(range), text, ...(html ? { html } : {}) };
    const answer = await client.sendRequest<PasteAnswer | null>('unReport/paste', params, token).catch(() => null);
    if (answer?.version !== version || document.version !== version) return undefined;
    const edit = new vscode.DocumentPasteEdit(answer.words, vscode.l10n.t('Insert with Free Numbers'), kind());
    edit.additionalEdit = new vscode.WorkspaceEdit();
    edit.additionalEdit.set(document.uri, await from.asTextEdits(answer.edits));
    return [edit];
  }
}
