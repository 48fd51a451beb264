import {
  CodeActionKind,
  CompletionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  type Location,
  type LocationLink,
  type SelectionRange,
} from 'vscode-languageserver';
import type { PlaceKind, Position, Range, ReportSnapshot } from '../service';
import type { BackgroundTime } from './backgroundTime';
import type { CallHierarchy } from './callHierarchy';
import type { CitingReports } from './citingReports';
import type { Client } from './client';
import { CodeActions, FIX_ALL } from './codeActions';
import { ConfigurationMarks } from './configurationMarks';
import { toCompletionList, toDocumentSymbols, toFoldingRanges, toSemanticTokens, type CompletionData } from './convert';
import type { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import { EditRequests } from './editRequests';
import { SHOW_CITATIONS, type LibraryRequests } from './libraryRequests';
import { nextTurn } from './nextTurn';
import type { SettingsStore } from './settings';
import type { WorkspaceDiagnostics } from './workspaceDiagnostics';

/** What the answers are taken from. */
export interface RequestParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly configurationMarks: ConfigurationMarks;
  readonly diagnostics: Diagnostics;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly time: BackgroundTime;
  readonly libraryRequests: LibraryRequests;
  readonly callHierarchy: CallHierarchy;
  readonly citingReports: CitingReports;
}

/** What is asked about documents. */
export class DocumentRequests {
  private readonly edits: EditRequests;

  constructor(private readonly parts: RequestParts) {
    this.edits = new EditRequests(parts, (...question) => this.answer(...question));
  }

  /** Answers about one state of a document, after everything that waits in the line, cancellations among it, was heard. */
  private async answer<Result>(
    uri: string,
    token: CancellationToken,
    ask: (snapshot: ReportSnapshot) => Result | Promise<Result>,
    empty: Result,
  ): Promise<Result | ResponseError> {
    await nextTurn();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    this.parts.time.giveWay();
    const document = this.parts.documents.get(uri);
    return document ? ask(document.snapshot) : empty;
  }

  listen(): void {
    const { connection } = this.parts;
    connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
      const { outlineNotes } = await this.parts.settings.of(uri);
      // Findings are seen where one types, the outline beside it: they go first.
      await nextTurn();
      return this.answer(
        uri,
        token,
        (snapshot) => toDocumentSymbols(snapshot.outline(outlineNotes), this.parts.client.translate),
        [],
      );
    });
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      this.answer(uri, token, (snapshot) => toFoldingRanges(snapshot.foldingRanges()), []),
    );
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      this.answer(uri, token, (snapshot) => positions.map((position) => nest(snapshot.selectionRanges(position))), []),
    );
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      this.answer<LocationLink[] | Location[]>(
        uri,
        token,
        (snapshot) => this.parts.libraryRequests.definition(uri, snapshot, position),
        [],
      ),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      this.answer(
        uri,
        token,
        (snapshot) => this.parts.libraryRequests.references(uri, snapshot, position, context.includeDeclaration),
        [],
      ),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      this.answer(
        uri,
        token,
        (snapshot) => this.parts.libraryRequests.lenses(uri, snapshot, this.parts.client.knowsCommand(SHOW_CITATIONS)),
        [],
      ),
    );
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      this.answer(uri, token, (snapshot) => this.parts.libraryRequests.hints(uri, snapshot, range, token), []),
    );
    connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
      this.answer(uri, token, (snapshot) => this.parts.callHierarchy.prepare(uri, snapshot, position), []),
    );
    connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
      this.parts.callHierarchy.incoming(item, token),
    );
    connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
      this.parts.callHierarchy.outgoing(item, token),
    );
    connection.onRequest('unReport/worksCited', ({ uri }: { uri: string }, token: CancellationToken) =>
      this.answer(uri, token, (snapshot) => this.parts.libraryRequests.worksCited(uri, snapshot), null),
    );
    connection.onWorkspaceSymbol(({ query }, token) => this.parts.libraryRequests.symbols(query, token));
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      this.answer(uri, token, (snapshot) => snapshot.references(position, true).map((range) => ({ range })), []),
    );
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      this.answer(uri, token, (snapshot) => this.parts.libraryRequests.hover(uri, snapshot, position), null),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }, token) => {
      const tooltips = this.parts.client.capabilities.textDocument?.documentLink?.tooltipSupport === true;
      return this.answer(
        uri,
        token,
        (snapshot) =>
          snapshot
            .links(this.parts.client.translate)
            .map(({ range, url, tooltip }) => ({ range, target: url, ...(tooltips && tooltip ? { tooltip } : {}) })),
        [],
      );
    });
    this.listenToCompletion();
    this.edits.listen();
    connection.onRequest(
      'unReport/places',
      ({ uri, kind, position }: { uri: string; kind: PlaceKind; position: Position }, token: CancellationToken) =>
        this.answer(
          uri,
          token,
          (snapshot) => ({
            version: snapshot.version,
            places: snapshot.placeChoices(position, kind, this.parts.client.translate),
          }),
          null,
        ),
    );
    connection.onRequest(
      'unReport/ignoreWords',
      ({ uri, range }: { uri: string; range: Range }, token: CancellationToken) =>
        this.answer(
          uri,
          token,
          (snapshot) => ({ version: snapshot.version, words: snapshot.wordsToIgnore(range) }),
          null,
        ),
    );
    connection.onRequest('unReport/configurationFile', async ({ uri }: { uri: string }) => ({
      file: (await this.parts.settings.nearestFile(uri))?.uri ?? null,
    }));
    connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
      this.answer(uri, token, (snapshot) => toSemanticTokens(snapshot.semanticTokens()), { data: [] }),
    );
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      this.answer(uri, token, (snapshot) => toSemanticTokens(snapshot.semanticTokens(range)), { data: [] }),
    );
    connection.onCodeAction(async (params) => [...(await this.codeActions(params)), ...this.edits.actions(params)]);
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      const report = await this.parts.diagnostics.report(uri, previousResultId);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return report;
    });
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, parts) =>
      this.parts.workspaceDiagnostics.of(
        previousResultIds,
        token,
        parts &&
          ((part) => {
            parts.report(part);
          }),
      ),
    );
  }

  private listenToCompletion(): void {
    const { connection } = this.parts;
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) => {
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const { completionItem } = this.parts.client.capabilities.textDocument?.completion ?? {};
      return this.answer(
        uri,
        token,
        async (snapshot) => {
          const library = await this.parts.libraryRequests.forCompletion(uri, snapshot, position);
          const trigger = typed ? (context.triggerCharacter ?? null) : null;
          const found = snapshot.completions(position, trigger, library);
          return toCompletionList(found, uri, snapshot.version, completionItem?.labelDetailsSupport === true);
        },
        null,
      );
    });
    connection.onCompletionResolve((item): CompletionItem => {
      const { uri, version, subject } = item.data as CompletionData;
      const snapshot = this.parts.documents.get(uri)?.snapshot;
      // What was listed for an older text may be another paragraph by now.
      const value =
        snapshot?.version === version ? snapshot.completionMarkdown(subject, this.parts.client.translate) : undefined;
      return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
    });
  }

  private async codeActions({ textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const [quickFix, fixAll] = [CodeActionKind.QuickFix, FIX_ALL].map((kind) => CodeActions.wants(kind, context));
    if (!quickFix && !fixAll) return [];
    if (ConfigurationMarks.isConfiguration(uri))
      return quickFix ? this.parts.configurationMarks.quickFixes(uri, range) : [];
    const { report } = await this.parts.settings.of(uri);
    const document = this.parts.documents.get(uri);
    if (!document) return [];
    const actions = new CodeActions(document, {
      capabilities: this.parts.client.capabilities,
      knows: (command) => this.parts.client.knowsCommand(command),
      documentation: this.parts.client.documentation,
      translate: this.parts.client.translate,
    });
    return [
      ...(quickFix ? actions.quickFixes(this.parts.diagnostics.inDocument(document, report), range) : []),
      ...(fixAll ? actions.fixAll(report) : []),
    ];
  }
}

/** Ranges from the innermost outwards as the linked list that the protocol wants. */
function nest(ranges: readonly Range[]): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const range of [...ranges].reverse()) outer = outer ? { range, parent: outer } : { range };
  return outer ?? { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}
