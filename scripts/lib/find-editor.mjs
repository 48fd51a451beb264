// A VS Code (or VSCodium) that is installed on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { manifest } from './project.mjs';

const { HOME = '', PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;

/** Names of the command, and where it lies when it is not on PATH. */
const PLACES = {
  darwin: {
    names: ['code', 'code-insiders', 'codium'],
    usual: ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
      join(folder, 'Visual Studio Code.app/Contents/Resources/app/bin/code'),
      join(folder, 'Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code'),
      join(folder, 'VSCodium.app/Contents/Resources/app/bin/codium'),
    ]),
  },
  win32: {
    names: ['code.cmd', 'code-insiders.cmd', 'codium.cmd'],
    usual: [join(LOCALAPPDATA, 'Programs'), PROGRAMFILES].flatMap((folder) => [
      join(folder, 'Microsoft VS Code\\bin\\code.cmd'),
      join(folder, 'Microsoft VS Code Insiders\\bin\\code-insiders.cmd'),
      join(folder, 'VSCodium\\bin\\codium.cmd'),
    ]),
  },
  linux: {
    names: ['code', 'code-insiders', 'codium'],
    usual: ['/usr/share/code/bin/code', '/snap/bin/code', '/opt/visual-studio-code/bin/code', '/snap/bin/codium'],
  },
};

/** Runs the editor's command. On Windows it is a batch file, which only a shell can run. */
export function runEditor(command, args) {
  if (process.platform !== 'win32') return run(command, args);
  return run(
    `"${command}"`,
    args.map((arg) => `"${arg}"`),
    { shell: true },
  );
}

/** Whether a version such as 1.105.2 is what package.json asks for (^1.97.0). */
function newEnough(version) {
  const [, ...least] = /(\d+)\.(\d+)/.exec(manifest.engines.vscode).map(Number);
  const [, ...own] = /^(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [0, 0, 0];
  return own[0] > least[0] || (own[0] === least[0] && own[1] >= least[1]);
}

/** @returns {Promise<{ command: string, version: string } | { reason: string }>} */
export async function findEditor() {
  const { names, usual } = PLACES[process.platform] ?? PLACES.linux;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  let reason = 'no VS Code is installed';
  for (const command of [...onPath, ...usual].filter((path) => existsSync(path))) {
    const { status, output } = await runEditor(command, ['--version']);
    const version = output.trim().split(/\s/)[0];
    if (status === 0 && newEnough(version)) return { command, version };
    reason =
      status === 0
        ? `${command} is version ${version}, and the extension asks for ${manifest.engines.vscode}`
        : `${command} does not run`;
  }
  return { reason };
}
