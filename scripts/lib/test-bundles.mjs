// What the test suites are compiled to: one bundle for each suite, the editor's suite once for each extension host.
import { globSync } from 'tinyglobby';

/** The suites that run in plain Node. Each is a folder of test/. */
export const NODE_SUITES = ['unit', 'property', 'protocol', 'corpus', 'grammar'];

/** Where a bundle lies, relative to the root. */
export const bundleOf = (name) => `out/test/${name}.js`;

/** The test files of a suite, relative to the root. */
export const testFiles = (root, suite) => globSync(`test/${suite}/**/*.test.ts`, { cwd: root }).sort();

/**
 * @param {string} root
 * @param {{ node: object, web: object }} platforms what esbuild has to know about Node and about a browser
 */
export function testBundles(root, { node, web }) {
  // Each host (scripts/test-host) brings mocha and the reporting; it requires its suite by the name "the-suite".
  const bundle = (name, suite, host, platform) => ({
    ...platform,
    name,
    entryPoints: [`scripts/test-host/${host}.ts`],
    outfile: bundleOf(name),
    plugins: [theSuite(root, suite)],
    sourcemap: 'inline',
    sourcesContent: false,
  });
  // Packages stay outside, where a debugger finds them; in a worker there is no outside.
  const packagesOutside = { ...node, packages: 'external' };
  const everythingInside = { ...web, format: 'cjs', external: ['vscode'], alias: assertForTheWeb(root) };
  return [
    ...NODE_SUITES.map((suite) => bundle(suite, suite, 'plain', packagesOutside)),
    bundle('editor-node', 'editor', 'node', packagesOutside),
    bundle('editor-web', 'editor', 'web', everythingInside),
    {
      ...packagesOutside,
      name: 'failing server',
      entryPoints: ['server/src/node.ts'],
      outfile: bundleOf('failing-server'),
      plugins: [aRuleThatFails(root)],
    },
  ];
}

/** An esbuild plugin: one of the rules is another, which a test can have throw. */
function aRuleThatFails(root) {
  return {
    name: 'a-rule-that-fails',
    setup({ onResolve }) {
      // Other modules get the real one.
      onResolve({ filter: /^\.\/dates$/ }, ({ importer }) =>
        /[\\/]registry\.ts$/.test(importer) ? { path: `${root}/test/protocol/support/failingRule.ts` } : undefined,
      );
    },
  };
}

/** An esbuild plugin: the module "the-suite" is all test files of a suite, one after the other. */
function theSuite(root, suite) {
  return {
    name: 'the-suite',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^the-suite$/ }, () => ({ path: suite, namespace: 'suite' }));
      onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
        contents: testFiles(root, suite)
          .map((file) => `import './${file}';`)
          .join('\n'),
        resolveDir: root,
      }));
    },
  };
}

function assertForTheWeb(root) {
  const names = ['assert', 'assert/strict', 'node:assert', 'node:assert/strict'];
  return Object.fromEntries(names.map((name) => [name, `${root}/scripts/test-host/assert.ts`]));
}
