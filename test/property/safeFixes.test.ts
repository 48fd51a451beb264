import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, ReportSnapshot, type PlacedFinding } from '../../server/src/service';
import { REPORTS } from '../unit/support/reports';
import { documents, reports } from './support/documents';
import { batches, changesOf, typing } from './support/edits';
import { check } from './support/runs';

const SETTINGS = { ...DEFAULT_SETTINGS, moment: 'submission' } as const;

/** A report after some editing, as it lies before somebody who saves it. */
const edited = fc
  .tuple(fc.oneof(fc.constantFrom(...Object.values(REPORTS)), reports, documents), fc.oneof(batches, typing))
  .map(([text, strokes]) => {
    let snapshot = ReportSnapshot.open(text);
    for (const batch of strokes) ({ snapshot } = snapshot.edited(changesOf(batch, snapshot.text), 0));
    return snapshot.text;
  });

function fixed(text: string): string {
  const snapshot = ReportSnapshot.open(text);
  const { edits } = snapshot.safeFixes(SETTINGS);
  const changes = [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
  return snapshot.edited(changes, 1).snapshot.text;
}

function countByRule(findings: readonly PlacedFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

describe('Safe fixes, all at once', () => {
  it('change nothing the second time', () => {
    check(600, [edited], (text) => {
      const once = fixed(text);
      assert.equal(fixed(once), once);
    });
  });

  it('bring no finding that was not there before', () => {
    check(600, [edited], (text) => {
      const before = countByRule(ReportSnapshot.open(text).findings(SETTINGS));
      for (const [rule, count] of countByRule(ReportSnapshot.open(fixed(text)).findings(SETTINGS)))
        assert.ok(count <= (before.get(rule) ?? 0), rule);
    });
  });
});
