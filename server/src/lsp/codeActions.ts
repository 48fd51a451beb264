import {
  CodeActionKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import {
  message,
  safeEdits,
  wordsOf,
  type MessageId,
  type PlacedFinding,
  type Range,
  type ReportSettings,
  type SafeEdit,
  type Translate,
} from '../service';
import { toDiagnostic, toWorkspaceEdit } from './convert';
import type { OpenDocument } from './documents';

/** The command of a client that asks the person which place is meant, by `unReport/places`, and puts its number in. */
const CHOOSE_PLACE = 'unReport.choosePlace';
/** … that adds a finding to `ignore` in the project's file; by `unReport/ignoreWords` and `unReport/configurationFile`. */
const IGNORE_FINDING = 'unReport.ignoreFinding';
/** … that asks how severe a rule is to be, and writes it into the project's file, else into the settings. */
const CHANGE_SEVERITY = 'unReport.changeSeverity';
/** … that shows the page about a rule. */
const OPEN_RULE_PAGE = 'unReport.openRulePage';

/** All safe fixes of a document, by the name that people give in `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.unReport`;

/** What the actions depend on beside a document and its findings. */
export interface CodeActionOptions {
  readonly capabilities: ClientCapabilities;
  /** Commands that the client knows. */
  readonly knows: (command: string) => boolean;
  /** Address of the folder with a page for each rule. */
  readonly documentation: string | undefined;
  readonly translate: Translate;
}

/** What an editor offers to do about the findings of one document, as it is now. */
export class CodeActions {
  constructor(
    private readonly document: OpenDocument,
    private readonly options: CodeActionOptions,
  ) {}

  /** Whether a kind of action is wanted. Without a wish that is what the light bulb shows, which mends one place. */
  static wants(kind: string, { only }: CodeActionParams['context']): boolean {
    if (!only) return kind === CodeActionKind.QuickFix;
    return only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));
  }

  /** What mends the findings in a range, then what mends all of their kind, then what is to be done about the rules. */
  quickFixes(findings: readonly PlacedFinding[], range: Range): CodeAction[] {
    const here = findings.filter((finding) => overlap(finding.range, range));
    const fixes = here.flatMap((finding) => this.fixesOf(finding));
    const ofRules = byRule(here);
    const several = ofRules.length > 1;
    return [
      ...fixes,
      ...ofRules.flatMap((group) => this.fixAllOfKind(group, findings, several)),
      ...ofRules.flatMap((group) => this.ignore(group, several)),
      ...ofRules.flatMap((group) => this.changeSeverity(group, several)),
      ...ofRules.flatMap((group) => this.openPage(group, several)),
    ];
  }

  /** Everything that has one answer only and brings no other finding. */
  fixAll(settings: ReportSettings): CodeAction[] {
    const { edits } = this.document.snapshot.safeFixes(settings);
    if (edits.length === 0) return [];
    return [{ title: this.say('action.fixAll'), kind: FIX_ALL, edit: this.edit(edits) }];
  }

  private fixesOf(finding: PlacedFinding): CodeAction[] {
    const diagnostics = [this.diagnostic(finding)];
    const fixes = finding.fixes.map(({ title, preferred, edits }): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: preferred,
      edit: this.edit(edits),
    }));
    const { choice } = finding;
    if (!choice) return fixes;
    const { uri, snapshot } = this.document;
    return [
      ...fixes,
      ...this.command(choice.title, CHOOSE_PLACE, [finding], uri, snapshot.version, choice.range, choice.kind),
    ];
  }

  /** Unless it would do no more than a fix that is offered already. */
  private fixAllOfKind(here: readonly PlacedFinding[], all: readonly PlacedFinding[], several: boolean): CodeAction[] {
    const { edits, mended } = safeEdits(all.filter(({ rule }) => rule === here[0]?.rule));
    const offered = here.some(({ fixes }) => fixes.some((fix) => fix.edits.length === edits.length));
    if (mended === 0 || offered) return [];
    return [
      {
        title: this.titled('action.fixAllOfKind', here, several),
        kind: CodeActionKind.QuickFix,
        diagnostics: here.map((finding) => this.diagnostic(finding)),
        edit: this.edit(edits),
      },
    ];
  }

  /** For one finding: of several, nobody could tell which is meant. A draft without a file has no project. */
  private ignore(here: readonly PlacedFinding[], several: boolean): CodeAction[] {
    const [finding, ...others] = here;
    const { uri, snapshot } = this.document;
    if (!finding || others.length > 0 || uri.startsWith('untitled:')) return [];
    const title = this.titled('action.ignore', here, several);
    return this.command(title, IGNORE_FINDING, here, uri, snapshot.version, finding.range, finding.rule);
  }

  private changeSeverity(here: readonly PlacedFinding[], several: boolean): CodeAction[] {
    const title = this.titled('action.changeSeverity', here, several);
    return here
      .slice(0, 1)
      .flatMap(({ rule, severity }) => this.command(title, CHANGE_SEVERITY, here, this.document.uri, rule, severity));
  }

  private openPage(here: readonly PlacedFinding[], several: boolean): CodeAction[] {
    const page = here[0] && this.diagnostic(here[0]).codeDescription;
    if (!page) return [];
    return this.command(this.titled('action.openPage', here, several), OPEN_RULE_PAGE, here, page.href);
  }

  /** An action that the client does, if it knows how. */
  private command(
    title: string,
    command: string,
    findings: readonly PlacedFinding[],
    ...values: readonly unknown[]
  ): CodeAction[] {
    if (!this.options.knows(command)) return [];
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: findings.map((finding) => this.diagnostic(finding)),
        command: { title, command, arguments: [...values] },
      },
    ];
  }

  private diagnostic(finding: PlacedFinding): Diagnostic {
    return toDiagnostic(finding, this.document.uri, this.options.documentation);
  }

  private edit(edits: readonly SafeEdit[]): CodeAction['edit'] {
    const { uri, snapshot } = this.document;
    const versioned = this.options.capabilities.workspace?.workspaceEdit?.documentChanges === true;
    return toWorkspaceEdit(edits, uri, versioned ? snapshot.version : undefined);
  }

  /** A title about a rule; where there are several, with its name. */
  private titled(id: MessageId, [finding]: readonly PlacedFinding[], several: boolean): string {
    const title = message(id);
    return wordsOf(several ? message('action.ofRule', title, finding?.rule ?? '') : title, this.options.translate);
  }

  private say(id: MessageId): string {
    return wordsOf(message(id), this.options.translate);
  }
}

function byRule(findings: readonly PlacedFinding[]): PlacedFinding[][] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function overlap(a: Range, b: Range): boolean {
  const before = (x: Range, y: Range): boolean =>
    x.end.line < y.start.line || (x.end.line === y.start.line && x.end.character < y.start.character);
  return !before(a, b) && !before(b, a);
}
