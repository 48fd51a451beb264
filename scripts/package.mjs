// Makes the .vsix: production bundles, the licences of what is in them, then vsce.
import { join } from 'node:path';
import { build } from '../esbuild.mjs';
import { npm, run } from './lib/processes.mjs';
import { root } from './lib/project.mjs';

/** Not among our dependencies: some of what it brings along is under licences that we do not install. */
const VSCE = '@vscode/vsce@3.9.2';

await build({ production: true });
const licences = await run(process.execPath, [
  join(root, 'scripts/licences.mjs'),
  '--notices',
  'THIRD-PARTY-NOTICES.txt',
]);
if (licences.status !== 0) throw new Error(licences.output);
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
console.log(await npm(['exec', '--yes', `--package=${VSCE}`, '--', 'vsce', 'package', ...options], root));
