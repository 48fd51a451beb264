import {
  CodeActionKind,
  DiagnosticSeverity,
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type ClientCapabilities,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Utils, URI } from 'vscode-uri';
import {
  CONFIGURATION_FILE,
  message,
  readConfiguration,
  wordsOf,
  type ReadSettings,
  type SettingsProblem,
  type Translate,
} from '../service';
import { SOURCE, toWorkspaceEdit } from './convert';
import type { ReadFile } from './settings';

export interface ConfigurationMarksOptions {
  readonly connection: Connection;
  readonly readFile: ReadFile;
  readonly translate: Translate;
  readonly capabilities: () => ClientCapabilities;
  /** The client itself marks the mistakes in files that it has open, by our schema. */
  readonly clientMarksOpenFiles: () => boolean;
}

/**
 * The mistakes in the files of projects, shown where they stand: in those that are open as they are in the editor, in the
 * others as they were read for some report. They are pushed to every client: most never open such a file with us, so that
 * it would not be pulled for.
 */
export class ConfigurationMarks {
  private readonly open = new Map<string, TextDocument>();
  /** Files that have marks at present. */
  private readonly marked = new Set<string>();
  /** Files of which was told that nothing in them counts, and that are not mended since. */
  private readonly told = new Set<string>();

  constructor(private readonly options: ConfigurationMarksOptions) {}

  static isConfiguration(uri: string): boolean {
    return uri.endsWith(`/${CONFIGURATION_FILE}`);
  }

  opened(uri: string, version: number, text: string): void {
    this.stands(TextDocument.create(uri, 'jsonc', version, text));
  }

  edited(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const document = this.open.get(uri);
    if (document) this.stands(TextDocument.update(document, changes, version));
  }

  closed(uri: string): Promise<void> {
    this.open.delete(uri);
    return this.changed(uri);
  }

  /** The file was changed, made or deleted on the disk. */
  async changed(uri: string): Promise<void> {
    const text = await this.options.readFile(uri).catch(() => undefined);
    this.read(uri, text ?? '');
  }

  /** The file was read from the disk; empty where there is none any more. */
  read(uri: string, text: string): void {
    const read = readConfiguration(text);
    this.tell(uri, read);
    // What is open counts as it stands in the editor.
    if (!this.open.has(uri)) this.mark(uri, read.problems, undefined);
  }

  /** What changes a name that was mistyped to the one that was probably meant. */
  quickFixes(uri: string, range: Range): CodeAction[] {
    const file = this.open.get(uri);
    if (!file) return [];
    const versioned = this.options.capabilities().workspace?.workspaceEdit?.documentChanges === true;
    return readConfiguration(file.getText()).problems.flatMap((problem): CodeAction[] => {
      const { instead, range: place } = problem;
      if (instead === undefined || place.start.line > range.end.line || place.end.line < range.start.line) return [];
      return [
        {
          title: wordsOf(message('fix.change', instead), this.options.translate),
          kind: CodeActionKind.QuickFix,
          isPreferred: true,
          diagnostics: [this.diagnostic(problem)],
          edit: toWorkspaceEdit(
            [{ range: place, newText: JSON.stringify(instead) }],
            uri,
            versioned ? file.version : undefined,
          ),
        },
      ];
    });
  }

  private stands(document: TextDocument): void {
    const { uri, version } = document;
    this.open.set(uri, document);
    const problems = this.options.clientMarksOpenFiles() ? [] : readConfiguration(document.getText()).problems;
    this.mark(uri, problems, version);
  }

  private mark(uri: string, problems: readonly SettingsProblem[], version: number | undefined): void {
    if (problems.length === 0 && !this.marked.delete(uri)) return;
    if (problems.length > 0) this.marked.add(uri);
    const diagnostics = problems.map((problem) => this.diagnostic(problem));
    void this.options.connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics });
  }

  private diagnostic({ message: words, range }: SettingsProblem): Diagnostic {
    return {
      range,
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      message: wordsOf(words, this.options.translate),
    };
  }

  /** A file of which nothing counts is no small matter, and who works on a report may not look where it is marked. */
  private tell(uri: string, { isUnreadable, problems: [first] }: ReadSettings): void {
    if (!isUnreadable || !first) {
      this.told.delete(uri);
      return;
    }
    if (this.told.has(uri)) return;
    this.told.add(uri);
    const { connection, translate, capabilities } = this.options;
    const folder = Utils.basename(Utils.dirname(URI.parse(uri)));
    const words = wordsOf(message('settings.unreadable', folder, first.message), translate);
    const type = MessageType.Warning;
    if (capabilities().window?.showDocument?.support !== true) {
      // Without a button nobody has to answer.
      void connection.sendNotification(ShowMessageNotification.type, { type, message: words });
      return;
    }
    const title = wordsOf(message('action.open'), translate);
    connection
      .sendRequest(ShowMessageRequest.type, { type, message: words, actions: [{ title }] })
      .then((choice) =>
        choice?.title === title
          ? connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection: first.range })
          : undefined,
      )
      // A client that cannot show it shows nothing.
      .catch(() => undefined);
  }
}
