// What the GitHub Action does (action.yml): checks the paths with annotations beside the lines, and writes the findings
// to a SARIF file if one is named. Its inputs come as UN_REPORT_… in the environment; what is empty was not given.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildOnce, runCommand } from './lib/command.mjs';

const { UN_REPORT_PATHS, UN_REPORT_MOMENT, UN_REPORT_MAX_WARNINGS, UN_REPORT_SARIF_FILE } = process.env;
const option = (name, value) => (value ? [name, value] : []);

function check(format, output) {
  return runCommand(
    [
      'check',
      ...option('--format', format),
      ...option('--moment', UN_REPORT_MOMENT),
      ...option('--max-warnings', UN_REPORT_MAX_WARNINGS),
      '--',
      ...(UN_REPORT_PATHS ?? '').split(/\r?\n/).filter((path) => path.trim() !== ''),
    ],
    output,
  );
}

function writeSarif(path) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    check('sarif', file);
  } finally {
    closeSync(file);
  }
}

try {
  await buildOnce();
  process.exitCode = check('github');
  if (UN_REPORT_SARIF_FILE) writeSarif(UN_REPORT_SARIF_FILE);
} catch (error) {
  console.error(`un-report: ${error.message}`);
  process.exitCode = 2;
}
