import * as vscode from 'vscode';
import { wordsAround } from './wordsAround';

/** A place of a report, and what there is to say about it. */
export interface Remark {
  /** The file of the report, where it is not the one in front. */
  readonly uri?: vscode.Uri;
  readonly range: vscode.Range;
  readonly message: string;
}

interface RemarkItem extends vscode.QuickPickItem {
  readonly remark?: Remark;
}

/**
 * Lists remarks on a report, and on others that cite it; the one that is looked at is shown in the text, and choosing one
 * leads there.
 * @param confirm what stands above the list where something waits for a yes
 * @returns whether that was chosen
 */
export async function showRemarks(
  editor: vscode.TextEditor,
  title: string,
  remarks: readonly Remark[],
  confirm?: string,
): Promise<boolean> {
  const { document, selection: before } = editor;
  const reveal = (range: vscode.Range): void => {
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const list = vscode.window.createQuickPick<RemarkItem>();
  list.title = title;
  list.matchOnDetail = true;
  list.items = [
    ...(confirm === undefined ? [] : [{ label: confirm }]),
    ...remarks.map((remark): RemarkItem => ({
      label: remark.message,
      detail: remark.uri
        ? `${vscode.workspace.asRelativePath(remark.uri)}:${String(remark.range.start.line + 1)}`
        : wordsAround(document.lineAt(remark.range.start.line).text, remark.range.start.character),
      remark,
    })),
  ];
  const chosen = await new Promise<RemarkItem | undefined>((resolve) => {
    list.onDidChangeActive(([item]) => {
      if (item?.remark && !item.remark.uri) reveal(item.remark.range);
    });
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
    });
    list.onDidHide(() => {
      resolve(undefined);
    });
    list.show();
  });
  list.dispose();
  if (chosen && !chosen.remark) return true;
  const { uri, range } = chosen?.remark ?? {};
  if (uri) await vscode.window.showTextDocument(uri, range ? { selection: range } : {});
  else if (range) editor.selection = new vscode.Selection(range.start, range.end);
  reveal(uri ? before : (range ?? before));
  return false;
}
