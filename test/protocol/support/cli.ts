import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root';

/** The built command. */
export const COMMAND = join(root, 'dist/cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What it gets on standard input. */
  readonly input?: string | Buffer;
}

/** Runs the command with these arguments to its end. Its streams are pipes, not terminals. */
export function run(args: readonly string[], { cwd = root, env = {}, input = '' }: RunOptions = {}): Promise<Outcome> {
  const clean = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env };
  return new Promise((resolve) => {
    const options = { cwd, env: clean, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 60_000 } as const;
    const child = execFile(process.execPath, [COMMAND, ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
    // It may well end without reading.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** A message of `check --format json`. */
export interface Message {
  readonly ruleId: string | null;
  readonly severity: number;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fatal?: boolean;
}

/** An entry of `check --format json`. */
export interface Entry {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
}

/** What `check --format json` says, with its exit code. */
export async function check(args: readonly string[], options?: RunOptions): Promise<Outcome & { entries: Entry[] }> {
  const outcome = await run(['check', '--format', 'json', ...args], options);
  return { ...outcome, entries: JSON.parse(outcome.stdout) as Entry[] };
}

/** The rules that speak in a file, in the order of the text. */
export async function rulesIn(file: string, ...args: string[]): Promise<(string | null)[]> {
  const { entries } = await check([file, ...args]);
  return (entries[0]?.messages ?? []).map(({ ruleId }) => ruleId);
}
