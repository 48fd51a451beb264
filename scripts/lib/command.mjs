// The command from a plain clone of this repository, where nothing was installed or built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run } from './processes.mjs';
import { root } from './project.mjs';

const command = join(root, 'dist/cli.js');

/** Builds the command if it is not there. Throws, with what went wrong. */
export async function buildOnce() {
  if (existsSync(command)) return;
  console.error('un-report: it is built first; this takes a minute, once');
  // What it is built with counts as a development package, which npm leaves out where NODE_ENV is “production”.
  await npm(['ci', '--include=dev', '--no-audit'], root);
  const { status, output } = await run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], { cwd: root });
  if (status !== 0) throw new Error(`It could not be built:\n${output}`);
}

/**
 * Runs the built command to its end, in the folder that we are in and with our streams, but for its output if `output` is
 * the descriptor of an open file. Returns the exit code.
 */
export function runCommand(args, output = 'inherit') {
  const { status, error } = spawnSync(process.execPath, [command, ...args], { stdio: ['inherit', output, 'inherit'] });
  if (error) throw error;
  return status ?? 2;
}
