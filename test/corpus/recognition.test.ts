import assert from 'node:assert/strict';
import { describeCorpus } from './support/corpus';
import { areSetsHere } from './support/documentSets';
import {
  compareLine,
  figuresByKind,
  measureRecognition,
  pooled,
  precision,
  readTruth,
  recall,
  TRUTH_SETS,
  type Item,
  type TruthLine,
} from './support/recognition';

/** What the analyser must keep over all kinds and lines together. */
const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.98;

describeCorpus('references are recognized as a reader recognizes them', function () {
  it('in the lines that were read', function () {
    if (!areSetsHere) {
      console.log('      skipped: there is no archive of further reports in ../shared/corpus');
      this.skip();
    }
    const truth = TRUTH_SETS.flatMap(readTruth);
    const total = pooled(figuresByKind(measureRecognition(truth)).values());
    assert.equal(
      total.truth,
      truth.reduce((sum, { references }) => sum + references.length, 0),
    );
    assert.ok(precision(total) >= LEAST_PRECISION, `precision is ${precision(total)}`);
    assert.ok(recall(total) >= LEAST_RECALL, `recall is ${recall(total)}`);
  });
});

describe('Comparison of a line with what was read there', () => {
  const line = (references: TruthLine['references']): TruthLine => ({
    set: 'corpus',
    document: 'seed-txt/Z_1_2.seed.txt',
    line: 3,
    references,
  });
  /** A reference on the line under test, from one character to another. */
  const found = (kind: string, start: number, end: number) => ({
    kind,
    range: { start: { line: 2, character: start }, end: { line: 2, character: end } },
  });
  const told = (items: readonly Item[]): string[] => items.map(({ kind, text }) => `${kind} ${text}`);

  it('counts equal items as often as they stand there', () => {
    const compared = compareLine(
      line([
        { kind: 'annex', text: 'annex' },
        { kind: 'annex', text: 'annex' },
      ]),
      'annex, annex, annex',
      [found('annex', 0, 5), found('annex', 7, 12), found('annex', 14, 19)],
    );
    assert.deepEqual(told(compared.hits), ['annex annex', 'annex annex']);
    assert.deepEqual(told(compared.missed), []);
    assert.deepEqual(told(compared.surplus), ['annex annex']);
  });

  it('cuts a reference at the ends of the line', () => {
    const range = { start: { line: 1, character: 40 }, end: { line: 2, character: 9 } };
    const compared = compareLine(line([{ kind: 'treaty', text: 'on Clouds' }]), 'on Clouds, and', [
      { kind: 'treaty', range },
    ]);
    assert.deepEqual(told(compared.hits), ['treaty on Clouds']);
  });

  it('overlooks what cannot be seen', () => {
    const compared = compareLine(line([{ kind: 'resolution', text: '2200 A (XXI)' }]), '2200\u00a0A\u200e (XXI)', [
      found('resolution', 0, 13),
    ]);
    assert.deepEqual(told(compared.hits), ['resolution 2200 A (XXI)']);
  });

  it('takes an article for what the list has of it, and tells its surplus from a name', () => {
    const compared = compareLine(line([{ kind: 'article', text: '7' }]), '7, 9 and the Convention', [
      found('treaty', 0, 1),
      found('treaty', 3, 4),
      found('treaty', 9, 23),
    ]);
    assert.deepEqual(told(compared.hits), ['article 7']);
    assert.deepEqual(told(compared.surplus), ['article 9', 'treaty the Convention']);
  });

  it('sets apart what was not read for', () => {
    const compared = compareLine(line([]), 'cloud¹ KHM 1/2125', [
      found('footnote', 5, 6),
      found('communication', 7, 17),
    ]);
    assert.deepEqual(told(compared.surplus), []);
    assert.deepEqual(told(compared.apart), ['footnote ¹', 'communication KHM 1/2125']);
  });
});
