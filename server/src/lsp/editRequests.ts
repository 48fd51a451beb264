import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type LinkedEditingRanges,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  message,
  NUMBERED_KINDS,
  wordsOf,
  type EditRequest,
  type MovedKind,
  type Pasted,
  type PlacedPasting,
  type Position,
  type Range,
  type RefusedEdit,
  type ReportEdit,
  type ReportSnapshot,
  type StructureNode,
} from '../service';
import type { Client } from './client';
import { CodeActions } from './codeActions';
import type { EditOfOthers } from './citingReports';
import { toWorkspaceEdit, withEditToConfirm } from './convert';
import type { RequestParts } from './documentRequests';
import { RenameRequests } from './renameRequests';
import type { Answer } from './answer';

/** The command of a client that makes an edit: it asks for it by `unReport/edit`, and shows what there is to say about it. */
const EDIT = 'unReport.edit';

/** Numbers everything anew, by the name that people give in `editor.codeActionsOnSave`. */
export const RENUMBER = `${CodeActionKind.Source}.renumber.unReport`;

/** What a client sends to have a report changed. */
interface EditParams {
  readonly uri: string;
  readonly request: EditRequest;
}

interface PasteParams extends Pasted {
  readonly uri: string;
  readonly range: Range;
}

type EditAnswer =
  ((Omit<ReportEdit, 'moved'> & { readonly others: EditOfOthers; readonly version: number }) | RefusedAnswer) | null;
type RefusedAnswer = RefusedEdit & { readonly version: number };

/** What is asked to change a report. Edits are computed for one state of it, whose version goes with them. */
export class EditRequests {
  constructor(
    private readonly parts: RequestParts,
    private readonly answer: Answer,
  ) {}

  listen(): void {
    const { connection, client } = this.parts;
    connection.onRequest('unReport/edit', ({ uri, request }: EditParams, token: CancellationToken) =>
      this.answer<EditAnswer>(uri, token, (snapshot) => this.editAnswer(uri, snapshot, request, token), null),
    );
    connection.onRequest(
      'unReport/moveTargets',
      ({ uri, what, position }: { uri: string; what: MovedKind; position: Position }, token: CancellationToken) =>
        this.answer(
          uri,
          token,
          (snapshot) => ({
            version: snapshot.version,
            targets: snapshot.moveTargets(what, position, client.translate),
          }),
          null,
        ),
    );
    connection.onRequest('unReport/paste', ({ uri, range, ...pasted }: PasteParams, token: CancellationToken) =>
      this.answer<(PlacedPasting & { readonly version: number }) | null>(
        uri,
        token,
        (snapshot) => {
          const result = snapshot.paste(range, pasted, client.translate);
          return result ? { ...result, version: snapshot.version } : null;
        },
        null,
      ),
    );
    connection.onRequest('unReport/structure', ({ uri }: { uri: string }, token: CancellationToken) =>
      this.answer<{ version: number; nodes: StructureNode[] } | null>(
        uri,
        token,
        (snapshot) => ({ version: snapshot.version, nodes: snapshot.structureTree() }),
        null,
      ),
    );
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      this.answer<TextEdit[]>(
        uri,
        token,
        async (snapshot) => {
          const { editing } = await this.parts.settings.of(uri);
          return [...snapshot.format(editing.format).edits];
        },
        [],
      ),
    );
    new RenameRequests(this.parts, this.answer).listen();
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }, token) =>
      this.answer<TextEdit[]>(
        uri,
        token,
        async (snapshot) => {
          const { editing } = await this.parts.settings.of(uri);
          return snapshot.typed(position, ch, editing.enter);
        },
        [],
      ),
    );
    connection.languages.onLinkedEditingRange(({ textDocument: { uri }, position }, token) =>
      this.answer<LinkedEditingRanges | null>(
        uri,
        token,
        (snapshot) => {
          const linked = snapshot.linkedMarks(position);
          return linked ? { ranges: [...linked.ranges], wordPattern: linked.pattern } : null;
        },
        null,
      ),
    );
    connection.onCodeActionResolve(async (action, token): Promise<CodeAction> => {
      const { uri, version, request } = action.data as EditParams & { version: number };
      const snapshot = this.parts.documents.get(uri)?.snapshot;
      if (snapshot?.version !== version) return action;
      const edit = await this.edit(uri, snapshot, request);
      if ('refused' in edit) return action;
      const others = await this.parts.citingReports.follow(uri, edit.moved, token);
      return { ...action, edit: withEditToConfirm(this.workspaceEdit(uri, snapshot, edit), others.edit) };
    });
  }

  private async editAnswer(
    uri: string,
    snapshot: ReportSnapshot,
    request: EditRequest,
    token: CancellationToken,
  ): Promise<EditAnswer> {
    const { version } = snapshot;
    const result = await this.edit(uri, snapshot, request);
    if ('refused' in result) return { ...result, version };
    const { moved, ...edit } = result;
    return { ...edit, others: await this.parts.citingReports.follow(uri, moved, token), version };
  }

  private async edit(uri: string, snapshot: ReportSnapshot, request: EditRequest): Promise<ReportEdit | RefusedEdit> {
    const { report } = await this.parts.settings.of(uri);
    return snapshot.edit(request, report.profile, this.parts.client.translate);
  }

  private workspaceEdit(uri: string, snapshot: ReportSnapshot, { edits }: Pick<ReportEdit, 'edits'>): WorkspaceEdit {
    return toWorkspaceEdit(edits, uri, this.parts.client.knowsVersions ? snapshot.version : undefined);
  }

  /**
   * What can be done where somebody stands, and `source.renumber.unReport`. Nothing where nobody has asked for it: else
   * there would be a light bulb on every line.
   */
  actions({ textDocument: { uri }, range, context }: CodeActionParams): CodeAction[] {
    const snapshot = this.parts.documents.get(uri)?.snapshot;
    if (!snapshot) return [];
    const { translate } = this.parts.client;
    const isAsked = context.triggerKind === CodeActionTriggerKind.Invoked && !context.only;
    const offered = Object.values(KINDS).some((kind) => isAsked || CodeActions.wants(kind, context))
      ? snapshot.offeredEdits(range, translate)
      : [];
    return [
      ...offered
        .filter(({ request }) => isAsked || CodeActions.wants(KINDS[request.kind], context))
        .flatMap(({ title, request }) => this.action(title, uri, snapshot, request)),
      ...(context.only && CodeActions.wants(RENUMBER, context) ? this.renumbering(uri, snapshot) : []),
    ];
  }

  private renumbering(uri: string, snapshot: ReportSnapshot): CodeAction[] {
    const { edits } = snapshot.renumber(NUMBERED_KINDS);
    if (edits.length === 0) return [];
    const title = wordsOf(message('edit.renumber'), this.parts.client.translate);
    return [{ title, kind: RENUMBER, edit: this.workspaceEdit(uri, snapshot, { edits }) }];
  }

  /** By the command of the client; else the edit alone, computed when it is chosen. */
  private action(title: string, uri: string, { version }: ReportSnapshot, request: EditRequest): CodeAction[] {
    const { client } = this.parts;
    const kind = KINDS[request.kind];
    if (client.knowsCommand(EDIT))
      return [{ title, kind, command: { title, command: EDIT, arguments: [uri, version, request] } }];
    return resolvesEdits(client) ? [{ title, kind, data: { uri, version, request } }] : [];
  }
}

const KINDS: Readonly<Record<EditRequest['kind'], string>> = {
  insertFootnote: 'refactor.insert.footnote',
  insertParagraph: 'refactor.insert.paragraph',
  deleteFootnote: 'refactor.delete.footnote',
  deleteParagraph: 'refactor.delete.paragraph',
  repeatNote: 'refactor.rewrite.repeatNote',
  splitParagraph: 'refactor.rewrite.splitParagraph',
  joinParagraphs: 'refactor.rewrite.joinParagraphs',
  insertParagraphAgain: 'refactor.insert.paragraphAgain',
  deleteWordsOfParagraph: 'refactor.delete.wordsOfParagraph',
  insertSubparagraph: 'refactor.insert.subparagraph',
  deleteSubparagraph: 'refactor.delete.subparagraph',
  insertSection: 'refactor.insert.section',
  deleteSection: 'refactor.delete.section',
  promoteSection: 'refactor.rewrite.promoteSection',
  demoteSection: 'refactor.rewrite.demoteSection',
  insertAnnex: 'refactor.insert.annex',
  move: CodeActionKind.RefactorMove,
  renumber: RENUMBER,
  convert: 'refactor.rewrite.convert',
  format: 'refactor.rewrite.format',
};

function resolvesEdits({ capabilities }: Client): boolean {
  return capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
}
