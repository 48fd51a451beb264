import * as vscode from 'vscode';
import type { StructureNode } from '../../server/src/features/structureTree';

/** A section, paragraph or item of a list as the view shows it. It stays the same one while it keeps its place and number. */
export interface ShownNode {
  /** Another one for each node of a report. */
  readonly id: string;
  readonly parent: ShownNode | undefined;
  node: StructureNode;
  children: ShownNode[];
}

/**
 * The nodes of a report to be shown, those that were shown before among them.
 * @param known by their ids; what is there no more is taken out
 */
export function shownNodes(nodes: readonly StructureNode[], known: Map<string, ShownNode>): ShownNode[] {
  const before = new Map(known);
  known.clear();
  const shown = (children: readonly StructureNode[], parent: ShownNode | undefined): ShownNode[] => {
    const counts = new Map<string, number>();
    return children.map((node) => {
      const name = `${node.kind} ${node.number === '' ? node.words : node.number}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      const id = [...(parent ? [parent.id] : []), count === 0 ? name : `${name} (${String(count)})`].join('/');
      const old = before.get(id);
      const own: ShownNode = old?.parent === parent && old ? old : { id, parent, node, children: [] };
      known.set(id, own);
      own.node = node;
      own.children = shown(node.children, own);
      return own;
    });
  };
  return shown(nodes, undefined);
}

/** The innermost node that holds a line; undefined before the first. */
export function nodeAt(roots: readonly ShownNode[], line: number): ShownNode | undefined {
  let found: ShownNode | undefined;
  let nodes = roots;
  for (;;) {
    const next = nodes.findLast(({ node: { range } }) => range.start.line <= line && line <= range.end.line);
    if (!next) return found;
    found = next;
    nodes = next.children;
  }
}

/** A node as an item of a tree. */
export function itemOf(shown: ShownNode, uri: vscode.Uri): vscode.TreeItem {
  const { id, node } = shown;
  const isSection = node.kind === 'section' || node.kind === 'annex';
  const item = new vscode.TreeItem(
    isSection ? node.words : node.number,
    node.children.length === 0
      ? vscode.TreeItemCollapsibleState.None
      : isSection
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = `${uri.toString()} ${id}`;
  if (!isSection) item.description = node.words;
  item.tooltip = isSection ? node.words : `${node.number}  ${node.words}`;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: spoken(node) };
  item.command = { title: vscode.l10n.t('Show in the Text'), command: 'unReport.structure.show', arguments: [shown] };
  return item;
}

function spoken({ kind, number, words }: StructureNode): string {
  switch (kind) {
    case 'section':
      return vscode.l10n.t('Section {0}', words);
    case 'annex':
      return words;
    case 'paragraph':
      return vscode.l10n.t('Paragraph {0}. {1}', number, words);
    case 'subparagraph':
      return vscode.l10n.t('Subparagraph {0}. {1}', number, words);
  }
}
