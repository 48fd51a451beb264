// Serves the extension as a web page would: VS Code's web worker extension host loads it only over http.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { manifest, root } from './project.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Another page asks for our files, so every answer must say that it may. */
const HEADERS = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** Without "main" the extension can only run where "browser" counts. */
function manifestForTheWeb() {
  return JSON.stringify({ ...manifest, main: undefined });
}

/**
 * @param {{ bundle: string, grep?: string }} options the tests' bundle, and which of its tests to run
 */
export async function serveExtension({ bundle, grep }) {
  const contentOf = async (path) => {
    if (path === '/package.json') return manifestForTheWeb();
    const file = join(root, path);
    const hidden = /\/(\.|node_modules\/)/.test(path);
    if (hidden || !file.startsWith(root + sep) || !(await stat(file)).isFile()) throw new Error('not served');
    const content = await readFile(file);
    // A worker has no environment to be told by. (On the first line of the bundle: places in it stay right.)
    const told = grep !== undefined && path === `/${bundle}` ? `globalThis.testGrep=${JSON.stringify(grep)};` : '';
    return told ? told + content.toString() : content;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
      const content = await contentOf(path);
      response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404, HEADERS).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    authority: `127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
