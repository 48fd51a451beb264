// Runs one of the suites that need no editor, in a Node process of its own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { root, scratchFolder } from './project.mjs';
import { parseLine, summarize } from './results.mjs';
import { bundleOf } from './test-bundles.mjs';

/** Longer than any suite takes on a slow machine; a suite that hangs must not hang the whole run. */
const TIMEOUT = 20 * 60_000;

export async function runNodeSuite(name, { grep } = {}) {
  const file = join(scratchFolder(), 'results');
  const env = { ...process.env, UN_REPORT_TEST_RESULTS: file, ...(grep && { UN_REPORT_TEST_GREP: grep }) };
  const { output } = await run(process.execPath, ['--enable-source-maps', bundleOf(name)], {
    cwd: root,
    env,
    timeout: TIMEOUT,
  });
  return { ...summarize(readResults(file), output), output };
}

/** The results that a suite wrote to a file. */
export function readResults(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').map(parseLine).filter(Boolean);
}
