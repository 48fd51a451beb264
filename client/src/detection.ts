import * as vscode from 'vscode';
import { HEAD, looksLikeReport } from '../../server/src/syntax/looksLikeReport';
import type { DetectionMemory } from './detectionMemory';
import { isPlainText, isReport, isWorkingCopy, REPORT_LANGUAGE } from './documents';
import { isNamedBy } from './reportFiles';
import { changes, type DetectMode, settingsFor } from './settings';

/**
 * Finds the reports among plain text and Markdown files that are shown: by the patterns of a setting, by what a person
 * said of the file before, else by the look of its beginning.
 */
export class Detection implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  /** The documents that are being switched by us, as opposed to by a person. */
  private readonly switching = new Set<string>();
  /** The document whose closing was told last in this turn of the event loop, with its language then. */
  private closing: { uri: string; language: string } | undefined;

  /** Begins to watch the editors, those that are open already included. */
  constructor(private readonly memory: DetectionMemory) {
    this.disposables.push(
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.considerAll();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.considerAll();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (changes(event, 'detect') || changes(event, 'files')) this.considerAll();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.rememberClosing(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.noticeLanguageChange(document);
      }),
    );
    this.considerAll();
  }

  /** Opens a document as a report because a person wants it so, now and the next time. */
  async openAsReport(document: vscode.TextDocument): Promise<void> {
    this.memory.remember(document.uri, 'report');
    await this.switchToReport(document);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private considerAll(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.consider(editor.document);
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    if (!isPlainText(document) || !isWorkingCopy(document.uri)) return;
    const verdict = this.memory.recall(document.uri);
    if (verdict === 'notReport') return;
    const settings = settingsFor(document.uri);
    if (verdict === 'report' || isNamedBy(document, settings.get<string[]>('files', []))) {
      await this.switchToReport(document);
      return;
    }
    const mode = settings.get<DetectMode>('detect', 'ask');
    if (mode === 'never' || !looksLikeReport(headOf(document))) return;
    if (mode === 'always') await this.switchToReport(document);
    // One question at a time, about the file that is in front of the person.
    else if (verdict !== 'asked' && vscode.window.activeTextEditor?.document === document) await this.ask(document);
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    this.memory.remember(document.uri, 'asked');
    const open = vscode.l10n.t('Open as UN Report');
    const notThis = vscode.l10n.t('Not This File');
    const never = vscode.l10n.t('Never');
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” looks like a United Nations report. Open it as a UN report?', name),
      open,
      notThis,
      never,
    );
    if (answer === open) await this.openAsReport(document);
    else if (answer === notThis) this.memory.remember(document.uri, 'notReport');
    else if (answer === never) await settingsFor().update('detect', 'never', vscode.ConfigurationTarget.Global);
  }

  private async switchToReport(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    // The question may be answered long after the file was closed, and two events may find the same file.
    if (document.isClosed || isReport(document) || this.switching.has(key)) return;
    this.switching.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, REPORT_LANGUAGE);
    } finally {
      this.switching.delete(key);
    }
  }

  /** The editor tells a change of language as a closing and an opening, one right after the other. */
  private rememberClosing(document: vscode.TextDocument): void {
    const closing = { uri: document.uri.toString(), language: document.languageId };
    this.closing = closing;
    queueMicrotask(() => {
      if (this.closing === closing) this.closing = undefined;
    });
  }

  private noticeLanguageChange(document: vscode.TextDocument): void {
    const { closing } = this;
    this.closing = undefined;
    const key = document.uri.toString();
    if (closing?.uri !== key || closing.language === document.languageId || this.switching.has(key)) return;
    // A person chose the language by hand, and is not contradicted.
    if (isReport(document)) this.memory.remember(document.uri, 'report');
    else if (closing.language === REPORT_LANGUAGE) this.memory.remember(document.uri, 'notReport');
  }
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD)));
}
