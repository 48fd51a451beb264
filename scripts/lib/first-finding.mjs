import { join } from 'node:path';
import { run } from './processes.mjs';
import { root } from './project.mjs';

/**
 * What the built command line finds first in a report.
 * @returns {Promise<{ line: number, column: number } | undefined>}
 */
export async function firstFinding(file) {
  const { output } = await run(process.execPath, [join(root, 'dist/cli.js'), 'check', '--format', 'json', file]);
  return JSON.parse(output)[0].messages[0];
}
