// Runs the editor suite in the Node extension host of a VS Code for the desktop: the one @vscode/test-electron downloads.
import { join } from 'node:path';
import { downloadEditor, hasDisplay } from './download-editor.mjs';
import { run } from './processes.mjs';
import { makeProfile } from './profile.mjs';
import { root, scratchFolder } from './project.mjs';
import { summarize } from './results.mjs';
import { readResults } from './run-node-suite.mjs';
import { inSources } from './source-lines.mjs';
import { bundleOf } from './test-bundles.mjs';

const TIMEOUT = 5 * 60_000;

/**
 * @param {{ workspace: string, grep?: string, say: (message: string) => void }} options
 * @returns what became of the suite, or the reason why no such editor can run it here
 */
export async function runInElectron({ workspace, grep, say }) {
  if (!hasDisplay()) return { reason: 'there is no display for the desktop VS Code' };
  const editor = await downloadEditor(say);
  if ('reason' in editor) return editor;

  const scratch = scratchFolder();
  const bundle = bundleOf('editor-node');
  const resultsFile = join(scratch, 'results');
  const data = join(scratch, 'data');
  makeProfile(data);
  // Not by runTests() of @vscode/test-electron: it writes whatever VS Code says between our own lines.
  const args = [
    workspace,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
    ...['--skip-welcome', '--skip-release-notes'],
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(scratch, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${join(root, bundle)}`,
  ];
  const env = { ...process.env, UN_REPORT_TEST_RESULTS: resultsFile, ...(grep && { UN_REPORT_TEST_GREP: grep }) };
  const { output } = await run(editor.executable, args, { env, timeout: TIMEOUT });
  const results = readResults(resultsFile);
  // Not one line: the program itself did not run (a missing library, say), which says nothing about our tests.
  if (results.length === 0) return { reason: 'the downloaded VS Code did not start' };
  const outcome = summarize(results, output);
  for (const failure of outcome.failures) failure.text = inSources(failure.text, bundle);
  return { ...outcome, output, where: 'the desktop VS Code' };
}
