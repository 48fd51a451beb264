import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { message, pinpointEdits, wordsOf, type MovedPlaces, type PlacedRemark } from '../service';
import type { Client } from './client';
import { toEditToConfirm, type DocumentEdits } from './convert';
import type { Copies } from './copies';
import type { Documents } from './documents';
import { nextTurn } from './nextTurn';
import type { ReportLibrary } from './reportLibrary';

/** What an edit of one report asks of the others. */
export interface EditOfOthers {
  /** The citations that can follow, to be confirmed; null where there are none, or the client does not ask. */
  readonly edit: WorkspaceEdit | null;
  readonly left: readonly RemarkElsewhere[];
}

/** A citation in another report that stays as it is, and why. */
export interface RemarkElsewhere extends PlacedRemark {
  readonly uri: string;
}

export interface CitingReportsOptions {
  readonly library: ReportLibrary;
  readonly copies: Copies;
  readonly documents: Documents;
  readonly client: Client;
}

/** The reports of the workspace that cite one that is edited by its numbers. */
export class CitingReports {
  constructor(private readonly options: CitingReportsOptions) {}

  /** What the others have to follow. Only those are read that cite what may have moved. */
  async follow(uri: string, moved: MovedPlaces, token: CancellationToken): Promise<EditOfOthers> {
    const { copies, documents, client } = this.options;
    const changed: DocumentEdits[] = [];
    const left: RemarkElsewhere[] = [];
    for (const path of this.citing(uri, moved)) {
      await nextTurn();
      if (token.isCancellationRequested) break;
      const snapshot = await copies.of(path);
      const pinpoints = snapshot?.pinpointsAfter(moved, uri, client.translate) ?? [];
      const followed = client.confirmsEdits ? pinpointEdits(pinpoints) : { edits: [], left: pinpoints };
      const version = documents.get(path)?.snapshot.version ?? null;
      if (followed.edits.length > 0) changed.push({ uri: path, version, edits: followed.edits });
      left.push(...followed.left.map((remark) => ({ uri: path, range: remark.range, message: remark.message })));
    }
    const label = wordsOf(message('edit.others', moved.symbols(uri)[0] ?? ''), client.translate);
    return { edit: changed.length > 0 ? toEditToConfirm(changed, label) : null, left };
  }

  private citing(uri: string, moved: MovedPlaces): string[] {
    const { library } = this.options;
    const symbols = library.isWanted ? moved.symbols(uri) : [];
    if (symbols.length === 0) return [];
    const places = library.reports.citedBy(symbols).filter(({ path, place }) => path !== uri && moved.mayMove(place));
    return [...new Set(places.map(({ path }) => path))].sort();
  }
}
