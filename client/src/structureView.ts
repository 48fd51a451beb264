import * as vscode from 'vscode';
import type { EditAtPlace, EditRequest } from '../../server/src/features/editing';
import type { MovedKind } from '../../server/src/features/movable';
import type { StructureNode } from '../../server/src/features/structureTree';
import { isReport } from './documents';
import type { ReportEdits } from './reportEdit';
import type { ServerSupervisor } from './server';
import { itemOf, nodeAt, shownNodes, type ShownNode } from './structureNodes';

const VIEW = 'unReport.structure';
const DRAGGED = 'application/vnd.code.tree.unreport.structure';
/** How long a report has to rest before its structure is asked for. Milliseconds. */
const REST = 250;

const INSERT: Readonly<Record<StructureNode['kind'], EditAtPlace>> = {
  section: 'insertSection',
  annex: 'insertSection',
  paragraph: 'insertParagraph',
  subparagraph: 'insertSubparagraph',
};
const DELETE: Readonly<Record<StructureNode['kind'], EditAtPlace>> = {
  section: 'deleteSection',
  annex: 'deleteSection',
  paragraph: 'deleteParagraph',
  subparagraph: 'deleteSubparagraph',
};

/**
 * The report in front as a tree of its sections, paragraphs and subparagraphs. It follows the cursor; what is dragged in it is
 * moved in the text, with all that refers to it.
 */
export class StructureView
  implements vscode.TreeDataProvider<ShownNode>, vscode.TreeDragAndDropController<ShownNode>, vscode.Disposable
{
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<ShownNode>;
  private readonly listening: { dispose(): unknown }[] = [];
  private readonly known = new Map<string, ShownNode>();
  private roots: ShownNode[] = [];
  private document: vscode.TextDocument | undefined;
  private drawn = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly supervisor: ServerSupervisor,
    private readonly edits: ReportEdits,
  ) {
    this.view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
    const command = (name: string, act: (node: ShownNode) => unknown): vscode.Disposable =>
      vscode.commands.registerCommand(`${VIEW}.${name}`, async (chosen?: ShownNode) => {
        const node = chosen ?? this.view.selection[0];
        if (node) await act(node);
      });
    this.listening.push(
      this.view,
      this.changed,
      this.view.onDidChangeVisibility(() => {
        this.refreshSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.refreshSoon();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) void this.follow();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.refreshSoon();
      }),
      vscode.workspace.onDidOpenTextDocument(() => {
        this.refreshSoon();
      }),
      vscode.workspace.onDidCloseTextDocument(() => {
        this.refreshSoon();
      }),
      supervisor.onDidChangeState(() => {
        this.refreshSoon();
      }),
      command('insert', (node) => this.make({ kind: INSERT[node.node.kind], position: node.node.position })),
      command('delete', (node) => this.make({ kind: DELETE[node.node.kind], position: node.node.position })),
      command('moveUp', (node) => this.move(node, 'up')),
      command('moveDown', (node) => this.move(node, 'down')),
      command('rename', (node) => this.rename(node)),
      command('show', (node) => this.stand(node, true)),
    );
    this.refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.listening).dispose();
  }

  // ---------------------------------------------------------------- what is shown

  getTreeItem(node: ShownNode): vscode.TreeItem {
    return itemOf(node, this.document?.uri ?? vscode.Uri.parse('untitled:'));
  }

  getChildren(node?: ShownNode): ShownNode[] {
    return node ? node.children : this.roots;
  }

  getParent(node: ShownNode): ShownNode | undefined {
    return node.parent;
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    // Nobody asks for what is not to be seen; when it comes into sight, it is asked for.
    this.timer = setTimeout(() => {
      if (this.view.visible) void this.refresh();
    }, REST);
  }

  /** Shows the report in front as it is now; it is drawn anew only where something in it reads otherwise. */
  async refresh(): Promise<void> {
    const front = vscode.window.activeTextEditor?.document;
    // A list or another view in front takes nothing away while the report is still to be seen.
    if (front && isReport(front)) this.document = front;
    else if (!vscode.window.visibleTextEditors.some(({ document }) => document === this.document))
      this.document = undefined;
    const { document } = this;
    const { client, state } = this.supervisor;
    if (document && (!client || state !== 'running')) return;
    const answer =
      document &&
      (await client
        ?.sendRequest<{ version: number; nodes: StructureNode[] } | null>('unReport/structure', {
          uri: client.code2ProtocolConverter.asUri(document.uri),
        })
        .catch(() => null));
    // Whatever has changed meanwhile has asked again.
    if (document !== this.document || (document && answer?.version !== document.version)) return;
    const nodes = answer?.nodes ?? [];
    this.roots = shownNodes(nodes, this.known);
    const drawn = JSON.stringify([document?.uri.toString(), nodes], withoutPlaces);
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.changed.fire(undefined);
    }
    await this.follow();
  }

  /** Selects in the tree what the cursor is in. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.view.visible || editor?.document !== this.document) return;
    const node = editor && nodeAt(this.roots, editor.selection.active.line);
    if (!node || this.view.selection[0] === node) return;
    // A node that has just gone cannot be shown.
    await this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }

  // ---------------------------------------------------------------- what is done

  private async make(request: EditRequest): Promise<void> {
    const editor = await this.editor({ preserveFocus: !request.kind.startsWith('insert') });
    if (!editor) return;
    await this.edits.make(editor, request);
    await this.refresh();
  }

  private move({ node }: ShownNode, to: 'up' | 'down'): Promise<void> {
    return this.make({ kind: 'move', what: movedKind(node), position: node.position, to });
  }

  /** The number is changed in the text, where the editor asks for the new one. */
  private async rename(node: ShownNode): Promise<void> {
    await this.stand(node, false);
    await vscode.commands.executeCommand('editor.action.rename');
  }

  /** Puts the cursor of the text on a node. */
  private async stand({ node }: ShownNode, preserveFocus: boolean): Promise<void> {
    const { line, character } = node.position;
    const selection = new vscode.Range(line, character, line, character);
    await this.editor({ preserveFocus, selection });
  }

  /** The editor in which the report is to be seen. */
  private async editor(options: vscode.TextDocumentShowOptions): Promise<vscode.TextEditor | undefined> {
    const { document } = this;
    if (!document) return undefined;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = shown?.viewColumn;
    return vscode.window.showTextDocument(document, {
      ...options,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
  }

  // ---------------------------------------------------------------- dragging

  handleDrag([node]: readonly ShownNode[], data: vscode.DataTransfer): void {
    if (node) data.set(DRAGGED, new vscode.DataTransferItem(node.id));
  }

  /** What is dropped on one of its kind takes its place; a paragraph that is dropped on a section comes first in it. */
  async handleDrop(target: ShownNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = this.known.get(String(data.get(DRAGGED)?.value));
    if (!dragged || !target || dragged === target) return;
    const what = movedKind(dragged.node);
    const { position } = dragged.node;
    if (what === movedKind(target.node)) {
      await this.make({ kind: 'move', what, position, to: target.node.position });
      return;
    }
    const first = what === 'paragraph' ? firstParagraph(target) : undefined;
    if (first === dragged) return;
    if (first) await this.make({ kind: 'move', what, position, to: first.node.position, side: 'before' });
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'It can be dropped on what it is numbered with: a section on a section, a paragraph on a paragraph.',
        ),
      );
  }
}

/** Where something stands is looked up when it is needed, so that a key in the text draws nothing anew. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'range' || key === 'position' ? undefined : value;

const movedKind = ({ kind }: StructureNode): MovedKind => (kind === 'annex' ? 'section' : kind);

function firstParagraph(target: ShownNode): ShownNode | undefined {
  if (movedKind(target.node) !== 'section') return undefined;
  const waiting = [target];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.node.kind === 'paragraph') return node;
    waiting.unshift(...node.children);
  }
  return undefined;
}
