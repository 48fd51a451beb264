// What a suite reported, line by line (the other end is scripts/test-host/results.ts).

const MARK = '[un-report-test]';

/** @returns {object | undefined} what a line of output reports of a test, if it does */
export function parseLine(line) {
  const at = line.indexOf(MARK);
  return at < 0 ? undefined : JSON.parse(line.slice(at + MARK.length));
}

/**
 * What became of a suite.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: { title: string, text: string }[] }} Outcome
 */

/**
 * @param {object[]} results as parsed from the lines
 * @param {string} log what else there was to read, for a suite that did not come to its end
 * @returns {Outcome}
 */
export function summarize(results, log) {
  const count = (state) => results.filter((result) => result.state === state).length;
  const failures = results
    .filter((result) => result.state === 'failed')
    .map(({ title, error }) => ({ title: title.join(' › '), text: error }));
  if (count('end') === 0) {
    const last = results.at(-1)?.title?.join(' › ');
    const where = last === undefined ? 'before the first test' : `after “${last}”`;
    failures.push({ title: `The suite did not come to its end; it stopped ${where}.`, text: lastLines(log) });
  } else if (results.length === 1) {
    failures.push({ title: 'The suite has no test.', text: '' });
  }
  return { passed: count('passed'), failed: failures.length, skipped: count('skipped'), failures };
}

/** The end of a log; the whole of it is kept in out/log. */
function lastLines(log) {
  const lines = log.trimEnd().split('\n');
  const most = 80;
  return lines.length <= most ? log : ['(…)', ...lines.slice(-most)].join('\n');
}

/** The outcome of something that passes or fails as a whole. */
export const single = (passed, title, text = '') =>
  passed
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [{ title, text }] };
