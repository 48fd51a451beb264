import * as vscode from 'vscode';

/** A place of a report, and what there is to say about it. */
export interface Remark {
  readonly range: vscode.Range;
  readonly message: string;
}

interface RemarkItem extends vscode.QuickPickItem {
  readonly range?: vscode.Range;
}

/**
 * Lists remarks on a report; the one that is looked at is shown in the text, and choosing one leads there.
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
  const list = vscode.window.createQuickPick<RemarkItem>();
  list.title = title;
  list.matchOnDetail = true;
  list.items = [
    ...(confirm === undefined ? [] : [{ label: confirm }]),
    ...remarks.map(({ range, message }): RemarkItem => ({
      label: message,
      detail: document.lineAt(range.start.line).text.trim(),
      range,
    })),
  ];
  const chosen = await new Promise<RemarkItem | undefined>((resolve) => {
    list.onDidChangeActive(([item]) => {
      if (item?.range) editor.revealRange(item.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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
  if (chosen?.range) editor.selection = new vscode.Selection(chosen.range.start, chosen.range.end);
  else if (chosen) return true;
  editor.revealRange(chosen?.range ?? before, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return false;
}
