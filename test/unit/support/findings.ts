import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot, type PlacedFinding, type ReportSettings } from '../../../server/src/service';
import type { Span } from '../../../server/src/text/span';
import { FORMS } from './documents';
import { mark, unmark } from './marked';

/** What is said about a marked stretch. What is not given is not compared, but for `fix`: without it there is none. */
export interface Expected {
  readonly rule: string;
  readonly message: string;
  readonly severity?: PlacedFinding['severity'];
  /** The title of the fix, and the lines that it changes or adds as they read behind it. */
  readonly fix?: readonly [title: string, after: string];
  /** The places that it names, as messages. */
  readonly related?: readonly string[];
  readonly unnecessary?: boolean;
}

export function findingsOf(text: string, settings: Partial<ReportSettings> = {}): PlacedFinding[] {
  return ReportSnapshot.open(text).findings({ ...DEFAULT_SETTINGS, ...settings });
}

/** `«…»` marks what findings are expected on, and `expected` are those findings in order. No others may come. */
export function checkFindings(marked: string, ...expected: readonly Expected[]): void {
  checkFindingsUnder({}, marked, ...expected);
}

/** The same under settings of one's own, such as another moment. */
export function checkFindingsUnder(
  settings: Partial<ReportSettings>,
  marked: string,
  ...expected: readonly Expected[]
): void {
  const { text } = unmark(marked);
  const snapshot = ReportSnapshot.open(text);
  const found = snapshot.findings({ ...DEFAULT_SETTINGS, ...settings });
  const spans = found.map(({ range }): Span => snapshot.offsetsOf(range));
  const said = found.map(({ rule, message }) => `${rule}: ${message}`);
  assert.deepEqual(
    said,
    expected.map(({ rule, message }) => `${rule}: ${message}`),
    text,
  );
  assert.equal(mark(text, spans), marked);
  expected.forEach((one, index) => {
    const finding = found[index];
    assert.ok(finding);
    if (one.severity) assert.equal(finding.severity, one.severity, one.message);
    if (one.unnecessary !== undefined) assert.equal(finding.unnecessary, one.unnecessary, one.message);
    if (one.related)
      assert.deepEqual(
        finding.related.map(({ message }) => message),
        one.related,
        one.message,
      );
    const fixes = finding.fixes.map(({ title, edits }) => [title, newLines(text, applied(snapshot, edits))]);
    assert.deepEqual(fixes, one.fix ? [one.fix] : [], one.message);
    for (const related of finding.related) {
      const { start, end } = snapshot.offsetsOf(related.range);
      assert.ok(start < end, `“${related.message}” names a place`);
    }
  });
}

/** The same in both written forms; of fixes only what they lead to is written otherwise. */
export function checkFindingsInBothForms(marked: string, ...expected: readonly Expected[]): void {
  for (const { written } of FORMS) {
    const rewritten = expected.map((one): Expected =>
      one.fix ? { ...one, fix: [one.fix[0], written(one.fix[1])] } : one,
    );
    checkFindings(written(marked), ...rewritten);
  }
}

export function checkNothing(...texts: readonly string[]): void {
  for (const text of texts) checkFindings(text);
}

/** The text after edits, which are counted in the text before all of them. */
export function applied(snapshot: ReportSnapshot, edits: PlacedFinding['fixes'][number]['edits']): string {
  const placed = edits.map(({ range, newText }) => ({ ...snapshot.offsetsOf(range), newText }));
  let { text } = snapshot;
  for (const { start, end, newText } of placed.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

/** The lines of `after` that are not those of `before`, without empty ones. */
function newLines(before: string, after: string): string {
  const [old, fresh] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
  let start = 0;
  while (start < fresh.length && fresh[start] === old[start]) start++;
  let end = 0;
  while (end < fresh.length - start && end < old.length - start && fresh.at(-1 - end) === old.at(-1 - end)) end++;
  return fresh
    .slice(start, fresh.length - end)
    .filter((line) => line !== '')
    .join('\n');
}
