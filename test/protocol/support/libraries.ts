import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { withFolder, type Folder } from './folder';
import { PULL, withServer, type Session, type SessionOptions } from './session';

/** Kinds of what can happen to a file, as the protocol numbers them. */
export const CREATED = 1;
export const CHANGED = 2;
export const DELETED = 3;

/** A report with paragraphs 1 to `last`. */
export const cited = (last: number, ...more: readonly string[]): string =>
  [
    ...Array.from({ length: last }, (_, at) => `${at + 1}. The harbour of Maren has ${at + 2} quays and a lamp.`),
    ...more,
  ].join('\n\n');

export interface LibraryOptions extends SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** Which of the folders among the files the workspace is. Default: the one around them all. */
  readonly workspace?: string;
}

/** A server whose workspace is a folder with these files. */
export async function withFiles(
  files: Readonly<Record<string, string>>,
  act: (session: Session, folder: Folder) => Promise<void>,
  { capabilities = PULL, workspace = '', ...options }: LibraryOptions = {},
): Promise<void> {
  await withFolder((folder) => {
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
    return withServer(capabilities, (session) => act(session, folder), {
      workspaceFolders: [{ uri: folder.uri(workspace), name: 'reports' }],
      ...options,
    });
  });
}

/** Tells the server what happened to a file. */
export const watched = (session: Session, uri: string, type: number): Promise<void> =>
  session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

/** Waits until the library has so many reports, and nothing is left to be read. */
export async function untilReports(session: Session, count: number): Promise<void> {
  let last: unknown;
  for (let patience = 400; patience > 0; patience--) {
    const state = await session.request<{ reports: number; complete: boolean }>('unReport/libraryState');
    if (state.complete && state.reports === count) return;
    last = state;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`the library has not ${count} reports: ${JSON.stringify(last)}`);
}

/** Waits until an open draft has these findings. */
export async function untilRules(draft: { rules(): Promise<string[]> }, ...rules: string[]): Promise<void> {
  let last: string[] = [];
  for (let patience = 200; patience > 0; patience--) {
    last = await draft.rules();
    if (JSON.stringify(last) === JSON.stringify(rules)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(last, rules);
}
