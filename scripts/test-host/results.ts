// How a suite tells the test command outside what happened: one line of JSON for each test that ended, and one for the
// end of the run. The other end is scripts/lib/results.mjs.

export const MARK = '[un-report-test]';

export function reportEachTest(runner: Mocha.Runner, send: (line: string) => void): void {
  const say = (result: object): void => {
    send(`${MARK} ${JSON.stringify(result)}`);
  };
  runner.on('pass', (test) => {
    say({ state: 'passed', title: test.titlePath() });
  });
  runner.on('pending', (test) => {
    say({ state: 'skipped', title: test.titlePath() });
  });
  // Hooks fail here, too: they are no tests, but each such failure counts.
  runner.on('fail', (test: Mocha.Runnable, error: unknown) => {
    say({ state: 'failed', title: test.titlePath(), error: describe(error) });
  });
  runner.on('end', () => {
    say({ state: 'end' });
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
