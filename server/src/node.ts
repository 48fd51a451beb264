import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
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
  documentation: pathToFileURL(join(__dirname, '..', 'docs', 'checks')).toString(),
});
