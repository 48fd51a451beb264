import {
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  FoldingRangeKind,
  SemanticTokensBuilder,
  SymbolKind,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange as LspFoldingRange,
  type InlayHint,
  type SemanticTokens,
  type SemanticTokensLegend,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  wordsOf,
  type Completion,
  type Completions,
  type CompletionSubject,
  type FoldingRange,
  type Hint,
  type Message,
  type OutlineEntry,
  type OutlineKind,
  type PlacedFinding,
  type ReferenceState,
  type SafeEdit,
  type SemanticToken,
  type Severity,
  type Translate,
} from '../service';

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  titlePage: SymbolKind.File,
  section: SymbolKind.Module,
  annex: SymbolKind.Package,
  paragraph: SymbolKind.String,
  subparagraph: SymbolKind.Field,
  recommendation: SymbolKind.Event,
  caption: SymbolKind.Struct,
  notes: SymbolKind.Namespace,
  note: SymbolKind.Key,
};

/** Outline entries as the protocol names them. Entries nest as deep as headings and lists do, which is bounded. */
export function toDocumentSymbols(entries: readonly OutlineEntry[], translate: Translate): DocumentSymbol[] {
  const say = (words: string | Message): string => (typeof words === 'string' ? words : wordsOf(words, translate));
  return entries.map(({ kind, name, detail, range, selection, children }) => ({
    // The protocol forbids empty names.
    name: say(name) || '…',
    detail: say(detail),
    kind: SYMBOL_KINDS[kind],
    range,
    selectionRange: selection,
    children: toDocumentSymbols(children, translate),
  }));
}

export function toFoldingRanges(ranges: readonly FoldingRange[]): LspFoldingRange[] {
  return ranges.map(({ start, end, kind }) => ({
    startLine: start,
    endLine: end,
    ...(kind === 'notes'
      ? { kind: FoldingRangeKind.Comment }
      : kind === 'section'
        ? { kind: FoldingRangeKind.Region }
        : {}),
  }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'UN Report';

/** A finding as a diagnostic. `documentation` is the address of the folder that holds a page for each rule. */
export function toDiagnostic(finding: PlacedFinding, uri: string, documentation: string | undefined): Diagnostic {
  return {
    range: finding.range,
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(documentation === undefined ? {} : { codeDescription: { href: `${documentation}/${finding.rule}.md` } }),
    message: finding.message,
    ...(finding.related.length > 0
      ? { relatedInformation: finding.related.map(({ range, message }) => ({ location: { uri, range }, message })) }
      : {}),
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** Edits of one document: of a version of it, where the client knows versions, else of whatever it has. */
export function toWorkspaceEdit(edits: readonly SafeEdit[], uri: string, version: number | undefined): WorkspaceEdit {
  const changes = edits.map(({ range, newText }) => ({ range, newText }));
  return version === undefined
    ? { changes: { [uri]: changes } }
    : { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** Edits of one document; its version is null where it is not open. */
export interface DocumentEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly SafeEdit[];
}

/** Names the edits that somebody has to confirm, among all edits of one change. */
const TO_CONFIRM = 'toConfirm';

/** An edit of several documents that somebody is asked to confirm, under these words. */
export function toEditToConfirm(documents: readonly DocumentEdits[], label: string): WorkspaceEdit {
  return {
    documentChanges: documents.map(({ uri, version, edits }) => ({
      textDocument: { uri, version },
      edits: edits.map(({ range, newText }) => ({ range, newText, annotationId: TO_CONFIRM })),
    })),
    changeAnnotations: { [TO_CONFIRM]: { label, needsConfirmation: true } },
  };
}

/** Both edits as one; the second is one of `toEditToConfirm`, or null. */
export function withEditToConfirm(own: WorkspaceEdit, others: WorkspaceEdit | null): WorkspaceEdit {
  if (!others) return own;
  return {
    documentChanges: [...(own.documentChanges ?? []), ...(others.documentChanges ?? [])],
    changeAnnotations: others.changeAnnotations,
  };
}

export function toInlayHint({ position, words, markdown }: Hint): InlayHint {
  return { position, label: words, paddingLeft: true, tooltip: { kind: 'markdown', value: markdown } };
}

/** Named in `package.json` as well, with the scopes by which themes colour them. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['reference'],
  tokenModifiers: ['own', 'outside', 'broken'] satisfies ReferenceState[],
};

/** References as the protocol packs them; `tokens` are in order and lie on one line each. */
export function toSemanticTokens(tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, state } of tokens) {
    const { line, character } = range.start;
    builder.push(line, character, range.end.character - character, 0, 1 << TOKEN_LEGEND.tokenModifiers.indexOf(state));
  }
  return builder.build();
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  place: CompletionItemKind.Reference,
  note: CompletionItemKind.Reference,
  work: CompletionItemKind.File,
};

/** What a completion item carries, so that more can be said of it when it is looked at. */
export interface CompletionData {
  readonly uri: string;
  readonly version: number;
  readonly subject: CompletionSubject;
}

/** Completions in their order. `labelDetails` tells whether the client shows the few words behind the label. */
export function toCompletionList(
  { items, complete }: Completions,
  uri: string,
  version: number,
  labelDetails: boolean,
): CompletionList {
  return {
    isIncomplete: !complete,
    items: items.map(({ kind, label, detail, range, newText, subject }, index): CompletionItem => {
      const data: CompletionData = { uri, version, subject };
      return {
        label,
        kind: COMPLETION_KINDS[kind],
        ...(detail === '' ? {} : labelDetails ? { labelDetails: { description: detail } } : { detail }),
        // Editors sort by letters, and match what is typed with the text that it would give way to.
        sortText: String(index).padStart(4, '0'),
        filterText: newText,
        textEdit: { range, newText },
        data,
      };
    }),
  };
}
