import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DiskFiles } from './cli/diskFiles';
import { firstReports } from './cli/files';
import { startServer } from './lsp/server';

/** The language server as a process of its own, spoken to over its standard streams (`--stdio`), a pipe or Node's messages. */
startServer(createConnection(ProposedFeatures.all), {
  readFile: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  findReports: async (folders, most) => {
    const paths = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    // A report by its name or by its look: which of the two was found out already.
    const files = await firstReports(paths, most);
    return files.map((path) => ({ uri: pathToFileURL(path).toString(), named: true }));
  },
  libraryFiles: (storage) => new DiskFiles(storage),
  documentation: pathToFileURL(join(__dirname, '..', 'docs', 'checks')).toString(),
});
