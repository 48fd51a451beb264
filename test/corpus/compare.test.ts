import assert from 'node:assert/strict';
import { compareReports, type ChangeKind, type Comparison } from '../../server/src/compare/compareReports';
import { reportOf } from '../unit/support/documents';
import { describeCorpus, FORMS, textOf, type Form } from './support/corpus';

const compare = (old: string, fresh: string, form: Form): Comparison =>
  compareReports(reportOf(textOf(old, form)), reportOf(textOf(fresh, form)));

/** Notes of tables, which letters mark, stand in another order in one form. */
const count = ({ text, notes }: Comparison, kind: ChangeKind): number =>
  [...text, ...notes.filter(({ old, fresh }) => /^\d/.test((old[0] ?? fresh[0])?.number ?? ''))].filter(
    (change) => change.kind === kind,
  ).length;

describeCorpus('comparing reports', () => {
  for (const form of FORMS)
    it(`a revision is its original but for a dozen passages, ${form}`, () => {
      const comparison = compare('E_CN.6_2025_3', 'E_CN.6_2025_3_Rev.1', form);
      assert.ok(comparison.areVersions);
      assert.ok(count(comparison, 'edited') <= 12);
      for (const kind of ['new', 'gone', 'moved', 'split', 'joined'] as const)
        assert.equal(count(comparison, kind), 0, kind);
      for (const { old, fresh } of comparison.text)
        if (old[0]?.kind === 'paragraph') assert.equal(old[0].number, fresh[0]?.number);
    });

  for (const form of FORMS)
    it(`an addendum is no version of what it is added to, ${form}`, () => {
      assert.ok(!compare('A_80_74', 'A_80_74_Add.1', form).areVersions);
    });

  it('each form of a document is a version of every other form', () => {
    for (const document of ['A_80_188', 'S_2025_85', 'g2419943'])
      for (const form of FORMS) {
        const comparison = compareReports(reportOf(textOf(document, 'seed-txt')), reportOf(textOf(document, form)));
        assert.ok(comparison.share > 0.9, `${document}, ${form}: ${String(comparison.share)}`);
      }
  });
});
