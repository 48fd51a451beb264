// Starting other programs, and leaving none behind.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @returns {Promise<{ status: number, output: string }>} both streams, in the order in which they arrived
 */
export function run(command, args, { timeout, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const listen = (data) => (output += data);
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    const timer =
      timeout &&
      setTimeout(() => {
        output += `\n(stopped after ${timeout / 1000} s)\n`;
        void stop(child);
      }, timeout);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ status: code ?? 1, output });
    });
  });
}

/** Runs npm, the one that runs us if there is one. Throws with everything it said if it fails, else returns that. */
export async function npm(args, cwd) {
  const own = process.env.npm_execpath;
  const [command, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  const shell = command === 'npm' && process.platform === 'win32';
  const { status, output } = await run(command, [...first, ...args], { cwd, shell }).catch((error) => {
    throw new Error('npm could not be started. It comes with Node.js.', { cause: error });
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
  return output;
}

const started = new Set();

/** Starts a program that we stop, at the latest when we end ourselves. */
export function start(command, args, options) {
  // A group of its own, where there are groups: an editor's server has children, and they must go with it.
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  started.add(child);
  child.on('close', () => started.delete(child));
  return child;
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It is gone already.
  }
}

/** Asks a program that we started to end; insists after some seconds. */
export async function stop(child, patience = 5000) {
  if (!started.has(child)) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await closed;
  clearTimeout(timer);
}

process.on('exit', () => {
  for (const child of started) signal(child, 'SIGKILL');
});
for (const [name, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
  process.on(name, () => process.exit(128 + number));
}
