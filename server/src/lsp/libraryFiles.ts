import type { Connection } from 'vscode-languageserver';
import type { ReadFile } from './settings';

/** What can be known of a file without reading it. */
export interface FileState {
  /** Another one for another state of the file. */
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
}

/** The files that a library is read from, and where it is kept; the client or the process around the server offers them. */
export interface LibraryFiles {
  readonly read: ReadFile;
  /** The files in the folders whose names fit one of the patterns, at most so many. */
  find(folders: readonly string[], patterns: readonly string[], most: number): Promise<readonly string[]>;
  /** The states of files, null for what is not there. */
  states(uris: readonly string[]): Promise<readonly (FileState | null)[]>;
  /** What was kept; null where nothing was, undefined where nothing can be. */
  readKept(): Promise<string | null | undefined>;
  /** Keeps a text, or throws away what was kept. */
  keep(text: string | null): Promise<void>;
}

/** The files that a client offers: it knows file systems that the server cannot reach. */
export function filesOfClient(connection: Connection): Omit<LibraryFiles, 'read'> {
  return {
    find: async (_, patterns, most) => {
      const params = { patterns, most };
      const answer = await connection.sendRequest<{ uris: string[] } | null>('unReport/findFiles', params);
      return answer?.uris ?? [];
    },
    states: async (uris) => {
      const params = { uris };
      const answer = await connection.sendRequest<{ states: (FileState | null)[] } | null>(
        'unReport/fileStates',
        params,
      );
      return answer?.states ?? [];
    },
    readKept: async () => {
      const answer = await connection.sendRequest<{ text: string | null } | null>('unReport/readLibrary', {});
      return answer?.text ?? (answer ? null : undefined);
    },
    keep: async (text) => {
      await connection.sendRequest('unReport/keepLibrary', { text });
    },
  };
}
