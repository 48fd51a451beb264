import assert from 'node:assert/strict';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session';

/** A document that a client has open. Keeps the text that the server must have, too, by the rules of the protocol. */
export class Draft {
  private document: TextDocument;

  constructor(
    private readonly session: Session,
    readonly uri: string,
    version: number,
    text: string,
  ) {
    this.document = TextDocument.create(uri, 'un-report', version, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  // ---------------------------------------------------------------- places

  /** The place of the `|` in `words`, which stand once in the text. */
  at(words: string): Position {
    const bar = words.indexOf('|');
    assert.ok(bar >= 0, 'mark the place with |');
    return this.document.positionAt(this.offsetOf(words.replace('|', '')) + bar);
  }

  /** The range of words that stand once in the text. */
  range(words: string): Range {
    const start = this.offsetOf(words);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + words.length) };
  }

  textIn(range: Range): string {
    return this.document.getText(range);
  }

  private offsetOf(words: string): number {
    const start = this.text.indexOf(words);
    assert.ok(start >= 0, `“${words}” does not stand in the text`);
    assert.equal(this.text.indexOf(words, start + 1), -1, `“${words}” stands in the text more than once`);
    return start;
  }

  // ---------------------------------------------------------------- edits

  /** Sends changes, each counted in the text that the one before left. */
  async change(...changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.version + 1;
    this.document = TextDocument.update(this.document, changes, version);
    await this.session.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: changes,
    });
  }

  /** Replaces words that stand once in the text. */
  replace(words: string, text: string): Promise<void> {
    return this.change({ range: this.range(words), text });
  }

  /** Applies what a quick fix wants to change, and tells the server, as an editor does. */
  async apply(edits: readonly TextEdit[]): Promise<void> {
    const offset = (edit: TextEdit): number => this.document.offsetAt(edit.range.start);
    // Counted in one text: from the end backwards none moves another.
    const backwards = [...edits].sort((a, b) => offset(b) - offset(a));
    await this.change(...backwards.map(({ range, newText }) => ({ range, text: newText })));
  }

  close(): Promise<void> {
    return this.session.notify('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  // ---------------------------------------------------------------- questions

  /** The findings on the text as it is now: pulled, or else those that are pushed for this version. */
  async findings(): Promise<Diagnostic[]> {
    if (this.session.pulls) return this.pull();
    const { version } = this;
    const push = await this.session.until(`findings on version ${version}`, () =>
      this.session.pushes.find((one) => one.uri === this.uri && one.version === version),
    );
    return push.diagnostics;
  }

  async pull(): Promise<Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>('diagnostic');
    assert.equal(report.kind, 'full');
    return report.items;
  }

  /** The rules that speak, in the order of the text. */
  async rules(): Promise<string[]> {
    return rulesOf(await this.findings());
  }

  symbols(): Promise<DocumentSymbol[]> {
    return this.ask('documentSymbol');
  }

  folds(): Promise<FoldingRange[]> {
    return this.ask('foldingRange');
  }

  links(): Promise<DocumentLink[]> {
    return this.ask('documentLink');
  }

  selections(...positions: Position[]): Promise<SelectionRange[]> {
    return this.ask('selectionRange', { positions });
  }

  definition<Place extends Location | LocationLink>(position: Position): Promise<Place[]> {
    return this.ask('definition', { position });
  }

  references(position: Position, includeDeclaration: boolean): Promise<Location[]> {
    return this.ask('references', { position, context: { includeDeclaration } });
  }

  highlights(position: Position): Promise<DocumentHighlight[]> {
    return this.ask('documentHighlight', { position });
  }

  hover(position: Position): Promise<Hover | null> {
    return this.ask('hover', { position });
  }

  fixes(range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return this.ask('codeAction', { range, context: { diagnostics } });
  }

  ask<Result>(question: string, more: object = {}): Promise<Result> {
    return this.session.request(`textDocument/${question}`, { textDocument: { uri: this.uri }, ...more });
  }
}

export const rulesOf = (findings: readonly Diagnostic[]): string[] => findings.map(({ code }) => String(code));

/** What a quick fix changes in one document, in either of the forms that the protocol has. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  assert.ok(edit, 'the fix changes nothing');
  const versioned = (edit.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  return [...versioned, ...(edit.changes?.[uri] ?? [])].map((one) => {
    assert.ok('newText' in one);
    return one;
  });
}
