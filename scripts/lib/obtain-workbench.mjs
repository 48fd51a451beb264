// A whole VS Code from the npm registry, for machines that cannot reach its maker's servers: the npm package
// code-server holds VS Code's server and its workbench for the browser, another one the Node that it asks for.
// No compiler, no install script, no other download: about 20 seconds and 500 MB, once.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './processes.mjs';
import { cache } from './project.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** What the server names as dependencies and what a report never needs: assistants, containers, ssh, native modules. */
const UNUSED_PACKAGES = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];

/** Built-in extensions that only cost time here, or would ask for an account. */
const UNUSED_EXTENSIONS = ['copilot', 'github-authentication', 'microsoft-authentication', 'tunnel-forwarding'];

/** Native modules are not compiled. VS Code copes without; these two it misses loudly, so they get a stand-in. */
const STAND_INS = {
  // Its names must stand in the text one by one: that is how Node finds the exports of a module of the older kind.
  '@vscode/spdlog': `
    const nothing = () => {};
    class Logger {}
    for (const name of ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'flush', 'drop', 'setLevel',
      'setPattern', 'clearFormatters', 'getLevel']) Logger.prototype[name] = nothing;
    const create = async () => new Logger();
    exports.version = 1;
    exports.setLevel = nothing;
    exports.setFlushOn = nothing;
    exports.shutdown = nothing;
    exports.Logger = Logger;
    exports.createRotatingLogger = create;
    exports.createAsyncRotatingLogger = create;
    exports.createRotatingLoggerAsync = create;
    exports.createAsyncRotatingLoggerAsync = create;`,
  '@vscode/native-watchdog': `
    exports.start = () => {};
    exports.exit = (code) => process.exit(code);`,
  '@vscode/deviceid': `
    exports.getDeviceId = async () => '';`,
};

/** The npm package with a Node for this machine, and the program in it. */
function nodeForServer(folder) {
  if (Number(process.versions.node.split('.')[0]) >= Number(NODE.split('.')[0])) return { program: process.execPath };
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`;
  const program = join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  return { spec: `${name}@${NODE}`, program };
}

/**
 * @param {(message: string) => void} say is told when there is something to wait for
 * @returns {Promise<{ root: string, node: string, version: string }>}
 */
export async function obtainWorkbench(say = () => {}) {
  const folder = join(cache, `workbench-${CODE_SERVER}-${process.platform}-${process.arch}`);
  const root = join(folder, 'node_modules/code-server/lib/vscode');
  const node = nodeForServer(folder);
  // Written last: what an interrupted run left behind is no workbench.
  const complete = join(folder, 'complete');
  if (!existsSync(complete) || !existsSync(node.program)) {
    say('fetching the VS Code workbench from the npm registry (once, about 500 MB on disk) …');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await install(folder, [`code-server@${CODE_SERVER}`, ...(node.spec ? [node.spec] : [])]);
    await installServer(root);
    writeFileSync(complete, '');
  }
  const { version } = JSON.parse(readFileSync(join(root, 'product.json'), 'utf8'));
  return { root, node: node.program, version };
}

function install(cwd, packages) {
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--no-package-lock'];
  // It asks for a newer Node than the one that runs npm; that one comes along.
  const anyNode = '--engine-strict=false';
  return npm(['install', ...packages, '--ignore-scripts', '--omit=dev', anyNode, ...quietly], cwd);
}

async function installServer(root) {
  const file = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of UNUSED_PACKAGES) delete manifest.dependencies[name];
  writeFileSync(file, JSON.stringify(manifest, undefined, 2));
  rmSync(join(root, 'npm-shrinkwrap.json'), { force: true });
  await install(root, []);
  for (const name of UNUSED_EXTENSIONS) rmSync(join(root, 'extensions', name), { recursive: true, force: true });
  for (const [name, code] of Object.entries(STAND_INS)) {
    const folder = join(root, 'node_modules', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    writeFileSync(join(folder, 'index.js'), code);
  }
}
