// Serves the workbench (see obtain-workbench.mjs) on the loopback interface.
import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile } from './profile.mjs';
import { start, stop } from './processes.mjs';

/**
 * @param {object} options
 * @param {{ root: string, node: string }} options.workbench
 * @param {string} options.data where the server keeps its data and the user's settings
 * @param {string} options.extensions the folder of installed extensions
 * @param {object} [options.settings] user settings beside our usual ones
 * @param {boolean} [options.automation] let the page's address name an extension and its tests
 * @param {object} [options.env] more environment; extension hosts inherit it
 * @param {(text: string) => void} [options.log] gets what the server says
 */
export async function serveWorkbench({ workbench, data, extensions, settings, automation, env, log = () => {} }) {
  makeProfile(data, settings);
  // Whoever knows the address can read files with it, and other users of this machine reach the loopback interface.
  const token = randomBytes(16).toString('hex');
  const tokenFile = join(data, 'connection-token');
  writeFileSync(tokenFile, token);
  chmodSync(tokenFile, 0o600);

  const args = [
    ['--host', '127.0.0.1'],
    ['--port', '0'],
    ['--connection-token-file', tokenFile],
    ['--server-data-dir', data],
    ['--user-data-dir', data],
    ['--extensions-dir', extensions],
    ['--telemetry-level', 'off'],
    ['--accept-server-license-terms'],
    ['--disable-telemetry'],
    ['--disable-workspace-trust'],
    automation ? ['--enable-smoke-test-driver'] : [],
  ].flat();
  const server = start(workbench.node, [join(workbench.root, 'out/server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without a gallery the workbench asks nobody on the internet about extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
  });

  const port = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (text) => {
      log(text);
      said += text;
      const match = /Extension host agent listening on (\d+)/.exec(said);
      if (match) resolve(match[1]);
    };
    server.stdout.setEncoding('utf8').on('data', listen);
    server.stderr.setEncoding('utf8').on('data', listen);
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`VS Code's server ended at once (code ${code}):\n${said}`)));
  });
  const authority = `127.0.0.1:${port}`;

  return {
    /** The address of a file or folder on this machine, as the workbench names it. */
    remote: (path) => `vscode-remote://${authority}${asPath(path)}`,
    /** The page that opens a folder. Each entry of the payload is a name and a value. */
    page(folder, payload = []) {
      const url = new URL(`http://${authority}/`);
      url.searchParams.set('tkn', token);
      url.searchParams.set('folder', asPath(folder));
      if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
      return url.href;
    },
    ended: new Promise((resolve) => server.once('close', resolve)),
    stop: () => stop(server),
  };
}

/** C:\drafts is /c:/drafts in an address. */
const asPath = (path) => (path.startsWith('/') ? path : `/${path.replaceAll('\\', '/')}`);
