import fc from 'fast-check';

/**
 * The same cases every time, so that a failure is news. For other ones: UN_REPORT_TEST_SEED=7, and for more of them
 * UN_REPORT_TEST_TIMES=20.
 */
const seed = Number(process.env['UN_REPORT_TEST_SEED'] ?? 2038);
const times = Number(process.env['UN_REPORT_TEST_TIMES'] ?? 1);

/** Checks a property on `runs` cases; the first that fails is made as small as possible. */
export function check<Values extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  holds: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, holds), {
    seed,
    numRuns: runs * times,
    interruptAfterTimeLimit: 20_000 * times,
    markInterruptAsFailure: false,
    includeErrorInReport: true,
  });
}
