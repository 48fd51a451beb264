import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareReports } from '../../server/src/compare/compareReports';
import { ReportSnapshot } from '../../server/src/service';
import { documents } from './support/documents';
import { reportOf } from '../unit/support/documents';
import { check } from './support/runs';

const WORDS = 'lamp rope well ferry toll gull quay keeper barge storm ladder clerk'.split(' ');

/** Each paragraph has words of its own, so that it is known again wherever it goes, and words that all have. */
const paragraph = (id: number): string =>
  Array.from({ length: 14 }, (_, at) =>
    at % 2 === 0 ? (WORDS[(id + at) % WORDS.length] ?? '') : `word${String(id)}x${String(at)}`,
  ).join(' ');

const report = (ids: readonly number[]): string =>
  ids.map((id, place) => `${String(place + 1)}. The ${paragraph(id)}.`).join('\n\n');

describe('Property: comparing reports', () => {
  it('keeps everything where nothing was changed', () => {
    check(100, [documents], (text) => {
      const one = reportOf(text);
      const { text: changes, notes } = compareReports(one, reportOf(text));
      for (const { kind } of [...changes, ...notes]) assert.equal(kind, 'kept');
    });
  });

  it('finds back paragraphs that were moved, taken out and added', () => {
    const size = 12;
    const order = fc.shuffledSubarray(
      Array.from({ length: size + 4 }, (_, id) => id),
      { minLength: 1 },
    );
    check(200, [order], (ids) => {
      const old = Array.from({ length: size }, (_, id) => id);
      const { text } = compareReports(reportOf(report(old)), reportOf(report(ids)));
      const found = new Set<string>();
      for (const { kind, old: before, fresh: after, edited } of text) {
        const [from, to] = [before[0]?.number, after[0]?.number];
        assert.ok(!edited);
        found.add(
          `${from === undefined ? '' : String(Number(from) - 1)}>${to === undefined ? '' : String(ids[Number(to) - 1])}`,
        );
        assert.ok(kind === 'new' ? from === undefined : kind === 'gone' ? to === undefined : from !== undefined);
      }
      const expected = new Set([
        ...old.map((id) => `${String(id)}>${ids.includes(id) ? String(id) : ''}`),
        ...ids.filter((id) => id >= size).map((id) => `>${String(id)}`),
      ]);
      assert.deepEqual([...found].sort(), [...expected].sort());
    });
  });

  it('puts every passage into one change, whatever the texts', () => {
    check(100, [documents, documents], (old, fresh) => {
      const comparison = ReportSnapshot.open(fresh).comparedWith(ReportSnapshot.open(old));
      const again = ReportSnapshot.open(old).comparedWith(ReportSnapshot.open(fresh));
      const count = (side: 'old' | 'fresh', one: typeof comparison): number =>
        [...one.text, ...one.notes].reduce((sum, change) => sum + change[side].length, 0);
      assert.equal(count('old', comparison), count('fresh', again));
      assert.equal(count('fresh', comparison), count('old', again));
    });
  });
});
