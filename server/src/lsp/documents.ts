import { ReportSnapshot, type Position, type TextChange } from '../service';

/** A document that an editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly snapshot: ReportSnapshot;
  /** Another number for each state of each document; versions may begin anew when one is opened again. */
  readonly serial: number;
  /** Where the last edit ended, and when it came; undefined before the first. */
  readonly lastEdit: { readonly cursor: Position; readonly time: number } | undefined;
}

/** The open documents, each at its latest version. */
export class Documents {
  private readonly open = new Map<string, OpenDocument>();
  private states = 0;

  get(uri: string): OpenDocument | undefined {
    return this.open.get(uri);
  }

  all(): IterableIterator<OpenDocument> {
    return this.open.values();
  }

  opened(uri: string, version: number, text: string): void {
    this.open.set(uri, {
      uri,
      snapshot: ReportSnapshot.open(text, version),
      serial: ++this.states,
      lastEdit: undefined,
    });
  }

  /** Ignores changes of documents that were never opened. */
  changed(uri: string, version: number, changes: readonly TextChange[], now: number): void {
    const known = this.open.get(uri);
    if (!known) return;
    const { snapshot, cursor } = known.snapshot.edited(changes, version);
    this.open.set(uri, { uri, snapshot, serial: ++this.states, lastEdit: { cursor, time: now } });
  }

  closed(uri: string): void {
    this.open.delete(uri);
  }
}
