import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';

declare const self: DedicatedWorkerGlobalScope;

/** The language server as a web worker. It has no file system: the client reads files for it. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  readFile: () => Promise.resolve(undefined),
  findReports: () => Promise.resolve([]),
  libraryFiles: () => ({
    find: () => Promise.resolve([]),
    states: () => Promise.resolve([]),
    readKept: () => Promise.resolve(undefined),
    keep: () => Promise.resolve(),
  }),
});
