// Checks the licences of everything that npm installs for us: strictly for what ends up in our bundles, a little more
// freely for the tools. Needs a build (`npm run build`), which records what went into each bundle.
//
//   --notices FILE   also writes the licences of the bundled packages there
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/project.mjs';

const SHIPPED = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD', 'BlueOak-1.0.0'];
const TOOLS = [...SHIPPED, 'MPL-2.0'];

/** Tools under another licence, each looked at. */
const EXCEPTIONS = {
  argparse: 'PSF-2.0', // used by mocha; as free as BSD
  pako: '(MIT AND Zlib)', // used by @vscode/test-electron; as free as MIT
};

/** Whether an expression such as "(MIT OR GPL-3.0-or-later)" can be satisfied with these licences. */
function satisfied(expression, licences) {
  const alternatives = (expression ?? '').replace(/[()]/g, '').split(/\s+OR\s+/);
  return alternatives.some((all) => all.split(/\s+AND\s+/).every((licence) => licences.includes(licence)));
}

/** The packages of the lock file, by their folder: also those for other machines than this one. */
function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  delete packages[''];
  return packages;
}

/** The folders of the packages of which something is in a bundle. */
function bundledFolders() {
  const records = join(root, 'out/meta');
  if (!existsSync(records)) throw new Error('There is no build to look into: npm run build.');
  const files = readdirSync(records).map((name) => JSON.parse(readFileSync(join(records, name), 'utf8')));
  const inputs = files.flatMap(({ inputs }) => Object.keys(inputs));
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
  return new Set(inputs.map((input) => folder.exec(input)?.[0]).filter(Boolean));
}

const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

function notices(folders, packages) {
  const texts = [...folders].sort().map((folder) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    const { version, license } = packages[folder];
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${nameOf(folder)} ${version}\n\n${text}\n`;
  });
  const intro = 'UN Report contains code of these packages.\n';
  return [intro, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

const { values } = parseArgs({ options: { notices: { type: 'string' } } });
const packages = lockedPackages();
const bundled = bundledFolders();
const objections = Object.entries(packages)
  .filter(([folder, { license }]) => {
    if (bundled.has(folder)) return !satisfied(license, SHIPPED);
    return !satisfied(license, TOOLS) && EXCEPTIONS[nameOf(folder)] !== license;
  })
  .map(
    ([folder, { license }]) => `${folder}: ${license ?? 'no licence'}${bundled.has(folder) ? ', and we ship it' : ''}`,
  );
const unknown = [...bundled].filter((folder) => !packages[folder]);
objections.push(...unknown.map((folder) => `${folder}: bundled, but not in package-lock.json`));

if (objections.length > 0) {
  console.error(objections.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${bundled.size} packages are shipped, ${Object.keys(packages).length - bundled.size} are tools.`);
  if (values.notices) writeFileSync(join(root, values.notices), notices(bundled, packages));
}
