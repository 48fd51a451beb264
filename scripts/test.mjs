// Runs every test: `npm test`, or some stages of it: `npm test -- unit protocol --grep footnote`.
//
//   --grep TEXT     only tests whose title contains this
//   --verbose       also what the suites themselves print
//   --workbench     the editor suites in the workbench only, even where a desktop VS Code can be had
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../esbuild.mjs';
import { run } from './lib/processes.mjs';
import { root, scratchFolder } from './lib/project.mjs';
import { single } from './lib/results.mjs';
import { runInElectron } from './lib/run-in-electron.mjs';
import { runInWorkbench } from './lib/run-in-workbench.mjs';
import { runNodeSuite } from './lib/run-node-suite.mjs';
import { NODE_SUITES } from './lib/test-bundles.mjs';

const { values: options, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, verbose: { type: 'boolean' }, workbench: { type: 'boolean' } },
});

// ---------------------------------------------------------------------------------------------------------------------
// The stages

const CORPUS = join(root, '../shared/corpus');

const require = createRequire(import.meta.url);

/** A tool that passes or fails as a whole. */
async function tool(title, script, ...args) {
  const { status, output } = await run(process.execPath, [script, ...args], { cwd: root });
  return { ...single(status === 0, title, output), output };
}

const program = (name, path) => join(require.resolve(`${name}/package.json`), '..', path);

async function buildAll() {
  try {
    await build({ tests: true });
    return single(true);
  } catch (error) {
    return single(false, 'The bundles were not built.', error.message);
  }
}

/** The folder that an editor suite finds open: its own copy, to change as it likes. */
function freshWorkspace() {
  const workspace = join(scratchFolder(), 'workspace');
  cpSync(join(root, 'test/editor/workspace'), workspace, { recursive: true });
  return workspace;
}

async function inNodeHost(say) {
  const how = { workspace: freshWorkspace(), grep: options.grep, say };
  if (options.workbench) return runInWorkbench('node', how);
  const outcome = await runInElectron(how);
  if (!('reason' in outcome)) return outcome;
  say(`in the workbench, because ${outcome.reason}`);
  return runInWorkbench('node', { ...how, workspace: freshWorkspace() });
}

const inWebHost = (say) => runInWorkbench('web', { workspace: freshWorkspace(), grep: options.grep, say });

function suite(name) {
  if (name === 'corpus' && !existsSync(CORPUS)) {
    return { passed: 0, failed: 0, skipped: 1, failures: [], where: '../shared/corpus is not here' };
  }
  return runNodeSuite(name, options);
}

const STAGES = {
  typecheck: () => tool('There are type errors.', 'scripts/typecheck.mjs'),
  lint: () => tool('The linter objects.', program('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'),
  format: () => tool('Not formatted; npm run format does it.', program('prettier', 'bin/prettier.cjs'), '--check', '.'),
  licences: () => tool('A licence is not among those we use.', 'scripts/licences.mjs'),
  ...Object.fromEntries(NODE_SUITES.map((name) => [name, () => suite(name)])),
  'editor-node': inNodeHost,
  'editor-web': inWebHost,
};

/** Two cores: what reads the sources, beside what runs them. */
const CHECKS = ['typecheck', 'lint', 'format', 'licences'];
const LANES = [CHECKS, Object.keys(STAGES).filter((name) => !CHECKS.includes(name))];

const unknown = chosen.filter((name) => !Object.hasOwn(STAGES, name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}
const wanted = (name) => chosen.length === 0 || chosen.includes(name);

// ---------------------------------------------------------------------------------------------------------------------
// Running and reporting

const total = { passed: 0, failed: 0, skipped: 0 };

const counts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const indent = (text) => text.trimEnd().replace(/^(?=.)/gm, '      ');

/** What a suite printed, kept where one can read it after a failure. */
function keepOutput(name, output) {
  const folder = join(root, 'out/log');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.log`), output);
}

async function runStage(name, act) {
  const started = performance.now();
  let outcome;
  try {
    outcome = await act((message) => console.log(`  … ${name.padEnd(12)} ${message}`));
  } catch (error) {
    outcome = single(false, 'The stage could not run.', error.stack ?? String(error));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const key of Object.keys(total)) total[key] += outcome[key];
  const mark = outcome.failed > 0 ? '✗' : outcome.passed > 0 ? '✓' : '-';
  const where = outcome.where ? `   (${outcome.where})` : '';
  console.log(`${mark} ${name.padEnd(14)} ${counts(outcome).padEnd(32)} ${seconds.padStart(6)} s${where}`);
  if (outcome.output) keepOutput(name, outcome.output);
  for (const { title, text } of outcome.failures) console.log(`\n    ✗ ${title}\n${indent(text)}\n`);
  if (options.verbose && outcome.output && outcome.failures.length === 0) console.log(indent(outcome.output));
  return outcome;
}

const built = await runStage('build', buildAll);
if (built.failed === 0) {
  const lanes = LANES.map(async (names) => {
    for (const name of names.filter(wanted)) await runStage(name, STAGES[name]);
  });
  await Promise.all(lanes);
} else {
  // Nothing can run, but what is wrong may well be a matter of types or of style.
  for (const name of ['typecheck', 'lint', 'format'].filter(wanted)) await runStage(name, STAGES[name]);
}
console.log(`\n${counts(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
