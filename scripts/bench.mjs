// Speed beside a server without analysis and beside VS Code's own Markdown server: `npm run bench`. The benchmark lies
// beside the checkout, in ../shared/bench; its README says what the environment variables ONLY and SIZES narrow.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../esbuild.mjs';
import { npm, run } from './lib/processes.mjs';
import { cache, root } from './lib/project.mjs';

const shared = join(root, '../shared');
if (!existsSync(join(shared, 'bench'))) {
  console.error('There is no ../shared/bench to measure with.');
  process.exit(1);
}

/** A writable copy of the benchmark with the servers that we are measured against. */
const folder = join(cache, 'bench');
mkdirSync(folder, { recursive: true });
cpSync(join(shared, 'bench'), folder, { recursive: true, force: true });
if (!existsSync(join(folder, 'node_modules'))) {
  await npm(['install', '--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund'], folder);
}

await build({ production: true });
const document = join(shared, 'corpus/sample-A_HRC_60_Cambodia.txt');
const made = await run(process.execPath, ['mkdocs.mjs', document], { cwd: folder });
if (made.status !== 0) throw new Error(made.output);
const server = `${process.execPath} ${join(root, 'dist/server.js')} --stdio`;
const { status, output } = await run('bash', ['matrix.sh', 'results', server], { cwd: folder });
console.log(output);
process.exit(status);
