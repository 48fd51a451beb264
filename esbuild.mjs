// Builds the bundles that are shipped, and on request the test suites.
//
//   node esbuild.mjs                 dist/: client and server for desktop and web, and the command line
//   node esbuild.mjs --production    the same, minified, without source maps
//   node esbuild.mjs --watch         the same, built again at every change
//   node esbuild.mjs --tests         also out/test/: the test suites
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';
import { testBundles } from './scripts/lib/test-bundles.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Names that stand for a value which only the build knows. */
const define = {
  UN_REPORT_VERSION: JSON.stringify(version),
  UN_REPORT_READER: JSON.stringify(readerName()),
};

/** Another name whenever anything changes by which a report is read: what was kept of reports is then read anew. */
function readerName() {
  const name = createHash('sha256').update(version);
  for (const file of globSync('server/src/{text,syntax,citations,report,library}/**/*.ts', { cwd: root }).sort())
    name.update(readFileSync(join(root, file)));
  return name.digest('hex').slice(0, 16);
}

/** What runs in Node: VS Code's desktop extension host, the server process, the terminal. */
const node = { platform: 'node', format: 'cjs', target: 'node20', define };

/** A library that is an ES module asks where it lies; in a bundle that is the bundle. */
const bundleUrl = {
  define: { ...define, 'import.meta.url': 'bundleUrl' },
  js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;`,
};

/** What runs in a browser: VS Code's web worker extension host and the server's own worker. */
const web = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { ...define, global: 'globalThis' },
};

/** @returns {(esbuild.BuildOptions & { name: string })[]} */
function shippedBundles(production) {
  return [
    { ...node, name: 'client', entry: 'client/src/extension.node.ts', outfile: 'dist/client.js', external: ['vscode'] },
    {
      ...web,
      name: 'web client',
      format: 'cjs',
      entry: 'client/src/extension.web.ts',
      outfile: 'dist/web/client.js',
      external: ['vscode'],
    },
    {
      ...node,
      name: 'server',
      entry: 'server/src/node.ts',
      define: bundleUrl.define,
      outfile: 'dist/server.js',
      banner: { js: bundleUrl.js },
    },
    { ...web, name: 'web server', format: 'iife', entry: 'server/src/worker.ts', outfile: 'dist/web/server.js' },
    {
      ...node,
      name: 'command line',
      entry: 'server/src/cli.ts',
      define: bundleUrl.define,
      outfile: 'dist/cli.js',
      // A command is judged by how fast it answers: less to read is faster to start, in development too.
      minifySyntax: true,
      minifyWhitespace: true,
      banner: { js: `#!/usr/bin/env node\n${bundleUrl.js}` },
    },
  ].map(({ entry, ...options }) => ({
    // Packages that offer both forms give the bundler their ES module: it holds less, and no runtime require().
    mainFields: ['module', 'main'],
    ...options,
    entryPoints: [entry],
    sourcemap: production ? false : 'linked',
    minify: production,
  }));
}

/** One set of options is one bundle; an entry that does not exist is named before esbuild starts. */
function complete({ name, ...options }) {
  for (const entry of options.entryPoints ?? []) {
    if (!existsSync(join(root, entry))) throw new Error(`There is no ${entry}, the entry of the bundle "${name}".`);
  }
  return {
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  };
}

/** Which files went into which bundle: what `scripts/licences.mjs` reads to know what we ship. */
function writeMetafile(name, metafile) {
  const folder = join(root, 'out/meta');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(' ', '-')}.json`), JSON.stringify(metafile));
}

/** Builds everything once. Rejects with the errors of the first bundle that failed (esbuild has printed them). */
export async function build({ production = false, tests = false } = {}) {
  const shippedOnes = shippedBundles(production).map((bundle) => [bundle.name, complete(bundle)]);
  const testOnes = tests ? testBundles(root, { node, web }).map(complete) : [];
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  if (tests) rmSync(join(root, 'out/test'), { recursive: true, force: true });
  await Promise.all([
    ...shippedOnes.map(async ([name, options]) => writeMetafile(name, (await esbuild.build(options)).metafile)),
    ...testOnes.map((options) => esbuild.build(options)),
  ]);
}

/** Builds whenever a source changes, until the process ends. The lines are what VS Code's problem matcher waits for. */
async function watch() {
  const report = {
    name: 'report',
    setup(context) {
      context.onStart(() => console.log('[watch] build started'));
      context.onEnd(() => console.log('[watch] build finished'));
    },
  };
  for (const bundle of shippedBundles(false)) {
    const context = await esbuild.context({ ...complete(bundle), plugins: [report] });
    await context.watch();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { production: { type: 'boolean' }, watch: { type: 'boolean' }, tests: { type: 'boolean' } },
  });
  try {
    await (values.watch ? watch() : build(values));
  } catch (error) {
    if (!error.errors) console.error(error.message); // esbuild prints its own
    process.exitCode = 1;
  }
}
