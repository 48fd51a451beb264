// Runs the editor suite in VS Code's web worker extension host, which loads this as `extensionTestsPath`. Only
// require('vscode') works there, so everything is bundled (mocha's browser build), and results leave by the console.
import 'mocha/mocha.js';
import { reportEachTest } from './results';

async function run(): Promise<void> {
  // The browser build's own reporter draws HTML; a worker has no document.
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Silent });
  const { testGrep } = globalThis as { testGrep?: string };
  if (testGrep !== undefined) mocha.grep(testGrep);
  require('the-suite');
  const failures = await new Promise<number>((resolve) => {
    reportEachTest(mocha.run(resolve), console.log);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

class Silent extends Mocha.reporters.Base {}

// Not `export`: mocha's browser file is UMD and, once bundled, overwrites whatever was exported before it.
module.exports = { run };
