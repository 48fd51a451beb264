import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  FoldingRangeKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange as LspFoldingRange,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  wordsOf,
  type FoldingRange,
  type Message,
  type OutlineEntry,
  type OutlineKind,
  type PlacedFinding,
  type PlacedFix,
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

/** A fix as an action for one version of a document. */
export function toCodeAction(
  fix: PlacedFix,
  diagnostic: Diagnostic,
  uri: string,
  version: number,
  versioned: boolean,
): CodeAction {
  const edits = fix.edits.map(({ range, newText }) => ({ range, newText }));
  const edit: WorkspaceEdit = versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.preferred,
    edit,
  };
}
