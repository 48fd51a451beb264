import * as vscode from 'vscode';
import type { ComparedPassage, ListedChange, ReportComparison } from '../../server/src/service';

/** A comparison that is shown. */
export interface ShownComparison {
  readonly old: vscode.Uri;
  readonly fresh: vscode.Uri;
  /** Without what was kept. */
  readonly comparison: ReportComparison;
}

/** A group of changes of one kind. */
interface Group {
  readonly label: string;
  readonly icon: string;
  readonly entries: readonly Entry[];
}

/** One change, or one question. */
interface Entry {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly old: vscode.Location | undefined;
  readonly fresh: vscode.Location | undefined;
}

type Item = Group | Entry;

/** What became of the paragraphs and notes of a report, kind by kind; each leads to its place in the new or the old report. */
export class ChangesTree implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private groups: readonly Group[] = [];

  /** Shows a comparison, or nothing. */
  show(shown: ShownComparison | undefined): void {
    this.groups = shown ? groupsOf(shown) : [];
    this.changes.fire(undefined);
  }

  getChildren(item?: Item): Item[] {
    if (!item) return [...this.groups];
    return 'entries' in item ? [...item.entries] : [];
  }

  getTreeItem(item: Item): vscode.TreeItem {
    if ('entries' in item) {
      const group = new vscode.TreeItem(item.label, vscode.TreeItemCollapsibleState.Expanded);
      group.description = String(item.entries.length);
      group.iconPath = new vscode.ThemeIcon(item.icon);
      return group;
    }
    const entry = new vscode.TreeItem(item.label);
    entry.description = item.description;
    entry.tooltip = item.tooltip;
    entry.contextValue = [...(item.old ? ['old'] : []), ...(item.fresh ? ['new'] : [])].join(' ');
    entry.command = {
      command: item.fresh ? 'unReport.goToNew' : 'unReport.goToOld',
      title: item.label,
      arguments: [item],
    };
    return entry;
  }

  /** Opens one side of an entry of this tree. */
  async open(entry: unknown, side: 'old' | 'fresh'): Promise<void> {
    const location = (entry as Partial<Entry> | undefined)?.[side];
    if (!location) return;
    await vscode.window.showTextDocument(location.uri, { selection: location.range, preview: true });
  }

  dispose(): void {
    this.changes.dispose();
  }
}

function groupsOf({ old, fresh, comparison }: ShownComparison): Group[] {
  const changes = [...comparison.text, ...comparison.notes];
  const listed = comparison.areVersions ? changes : changes.filter(({ edited, kind }) => !edited && kind === 'moved');
  const of = (kind: ListedChange['kind']): Entry[] =>
    listed.filter((change) => change.kind === kind).map((change) => entryOf(change, old, fresh));
  const questions = comparison.questions.map((question): Entry => ({
    label: namesOf([question.fresh]),
    description: question.message,
    tooltip: question.message,
    old: locationOf(old, question.old),
    fresh: locationOf(fresh, question.fresh),
  }));
  const groups: Group[] = [
    { label: vscode.l10n.t('Not brought up to date?'), icon: 'question', entries: questions },
    { label: vscode.l10n.t('Edited'), icon: 'edit', entries: of('edited') },
    { label: vscode.l10n.t('Moved'), icon: 'arrow-swap', entries: of('moved') },
    { label: vscode.l10n.t('Split'), icon: 'split-horizontal', entries: of('split') },
    { label: vscode.l10n.t('Joined'), icon: 'merge', entries: of('joined') },
    { label: vscode.l10n.t('New'), icon: 'add', entries: of('new') },
    { label: vscode.l10n.t('Gone'), icon: 'remove', entries: of('gone') },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function entryOf(change: ListedChange, oldUri: vscode.Uri, newUri: vscode.Uri): Entry {
  const [before, after] = [namesOf(change.old), namesOf(change.fresh)];
  const isSame = before === after || before === '' || after === '';
  const words = (change.fresh[0] ?? change.old[0])?.words ?? '';
  const [old, fresh] = [change.old[0], change.fresh[0]];
  return {
    label: isSame ? before || after : `${before} → ${after}`,
    description: words,
    tooltip: change.wording?.map(wordingOf).join('\n') ?? words,
    old: old && locationOf(oldUri, old),
    fresh: fresh && locationOf(newUri, fresh),
  };
}

const wordingOf = ({ old, fresh }: { readonly old: string; readonly fresh: string }): string =>
  `${old || '–'} → ${fresh || '–'}`;

const namesOf = (passages: readonly ComparedPassage[]): string => passages.map(nameOf).join(', ');

function nameOf({ kind, number }: ComparedPassage): string {
  if (number === '') return vscode.l10n.t('Text');
  return kind === 'note' ? vscode.l10n.t('Note {0}', number) : vscode.l10n.t('Paragraph {0}', number);
}

function locationOf(uri: vscode.Uri, { range: { start } }: ComparedPassage): vscode.Location {
  return new vscode.Location(uri, new vscode.Position(start.line, start.character));
}
