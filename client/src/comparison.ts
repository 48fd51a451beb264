import * as vscode from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import type { CompareParams, CompareResult } from '../../server/src/lsp/compareRequests';
import { ChangesTree } from './changesTree';
import { isReport } from './documents';
import type { ServerSupervisor } from './server';

const compareRequest = new RequestType<CompareParams, CompareResult | null, void>('unReport/compare');

/** The addresses of texts that are made to be read beside each other. */
const SCHEME = 'un-report-compare';
/** They are no reports, which would be checked; the language of this extension breaks their lines. */
const EXTENSION = '.un-report-reading';
/** Set while a comparison is shown. */
const CONTEXT = 'unReport.comparing';

/**
 * Compares the report in front with another one that a person chooses: VS Code's diff editor on both, rejoined and without
 * numbers, and a tree of what changed.
 */
export function registerComparison(supervisor: ServerSupervisor): vscode.Disposable {
  const texts = new ReadingTexts();
  const tree = new ChangesTree();
  const view = vscode.window.createTreeView('unReport.changes', { treeDataProvider: tree, showCollapseAll: true });
  return vscode.Disposable.from(
    texts,
    tree,
    view,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, texts),
    vscode.commands.registerCommand('unReport.compareWith', async (fresh?: vscode.Uri, old?: vscode.Uri) => {
      const after = fresh ?? reportInFront();
      const before = after && (old ?? (await chooseOther(after)));
      const { client } = supervisor;
      if (!after || !before || !client) return;
      const result = await compare(client, before, after);
      if (!result) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('{0} or {1} cannot be read, so they were not compared.', nameOf(before), nameOf(after)),
        );
        return;
      }
      if (!result.comparison.areVersions) void vscode.window.showInformationMessage(noVersions(before, after));
      tree.show({ old: before, fresh: after, comparison: result.comparison });
      view.description = `${nameOf(before)} → ${nameOf(after)}`;
      await vscode.commands.executeCommand('setContext', CONTEXT, true);
      await vscode.commands.executeCommand(
        'vscode.diff',
        texts.put(before, 'old', result.old.text),
        texts.put(after, 'new', result.fresh.text),
        vscode.l10n.t('{0} → {1} (without numbers)', nameOf(before), nameOf(after)),
      );
    }),
    vscode.commands.registerCommand('unReport.closeComparison', async () => {
      tree.show(undefined);
      texts.clear();
      await vscode.commands.executeCommand('setContext', CONTEXT, false);
    }),
    vscode.commands.registerCommand('unReport.goToOld', (entry: unknown) => tree.open(entry, 'old')),
    vscode.commands.registerCommand('unReport.goToNew', (entry: unknown) => tree.open(entry, 'fresh')),
  );
}

function compare(client: BaseLanguageClient, old: vscode.Uri, fresh: vscode.Uri): Promise<CompareResult | null> {
  const address = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return client.sendRequest(compareRequest, { old: address(old), fresh: address(fresh) });
}

function reportInFront(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isReport(document) ? document.uri : undefined;
}

async function chooseOther(fresh: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Compare {0} with an older report', nameOf(fresh)),
      openLabel: vscode.l10n.t('Compare'),
      ...(fresh.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(fresh, '..') }),
    })) ?? [];
  return chosen;
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

const noVersions = (old: vscode.Uri, fresh: vscode.Uri): string =>
  vscode.l10n.t(
    '{0} and {1} are not two versions of one report. Only what both say in the same words would be sure.',
    nameOf(old),
    nameOf(fresh),
  );

/** Texts that no file holds, by their addresses; read-only. */
class ReadingTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;

  /** Keeps the text of a report; returns its address. */
  put(report: vscode.Uri, side: 'old' | 'new', text: string): vscode.Uri {
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      path: report.path + EXTENSION,
      query: `${side} ${report.toString()}`,
    });
    this.texts.set(uri.toString(), text);
    this.changes.fire(uri);
    return uri;
  }

  clear(): void {
    this.texts.clear();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.changes.dispose();
  }
}
