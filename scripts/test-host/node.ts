// Runs a suite under mocha in Node. VS Code's Node extension host loads this as `extensionTestsPath` and calls `run`.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { reportEachTest } from './results';

/** @returns the number of failures, if it is zero; VS Code takes a rejection for a failure. */
export async function run(): Promise<number> {
  // An extension host inherits our environment, so the results need no detour over its console.
  const results = process.env['UN_REPORT_TEST_RESULTS'];
  const mocha = new Mocha({
    ui: 'bdd',
    // Properties are tried on so many times more cases.
    timeout: 30_000 * Number(process.env['UN_REPORT_TEST_TIMES'] ?? 1),
    reporter: results === undefined ? 'spec' : Silent,
    grep: process.env['UN_REPORT_TEST_GREP'],
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // defines describe and it, before the suite is read
  require('the-suite');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    if (results !== undefined) reportEachTest(runner, (line) => appendFileSync(results, `${line}\n`));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
  return failures;
}

class Silent extends Mocha.reporters.Base {}
