import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot, type PlacedFinding } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { ask } from '../support/asked';
import { blocks } from '../support/documents';

/** The words for a finding that marks what stands behind `⁞` up to the next blank. */
function wordsFor(fixture: string): string {
  const { snapshot, position } = ask(fixture);
  const { start } = snapshot.offsetsOf({ start: position, end: position });
  const length = /^[^\s港-龥]*/.exec(snapshot.text.slice(start))?.[0].length ?? 0;
  return snapshot.wordsToIgnore(Source.of(snapshot.text).rangeOf(start, start + length));
}

describe('Features: the words of a finding to ignore', () => {
  it('are the marked ones with a few around them', () => {
    assert.equal(wordsFor(blocks('1. The harbour is deep.⁞³', '2. The quay is dry.', '¹ Chart 4.')), 'is deep.³');
    assert.equal(wordsFor(blocks('⁞1. The harbour is deep.', '2. The quay is dry.')), '1. The harbour');
    assert.equal(wordsFor(blocks('1. See ⁞A/HRC/57/78 on this.')), 'A/HRC/57/78');
  });

  it('go as far as it takes to stand in one block alone', () => {
    assert.equal(
      wordsFor(blocks('1. The first pier was built in 2031.⁞³', '2. The third pier was built in 2031.³')),
      'The first pier was built in 2031.³',
    );
  });

  it('are the short ones where the block stands twice', () => {
    assert.equal(wordsFor(blocks('1. Ships.', '⁞(d) Knots;', '2. Ropes.', '(d) Knots;')), '(d)');
  });

  it('are not a whole paragraph where nobody writes blanks', () => {
    const words = wordsFor(`1. ${'港口的码头很旧'.repeat(20)}⁞³${'船只很少'.repeat(20)}\n`);
    assert.ok(words.length <= 60, words);
  });

  it('silence this finding and no other of its rule', () => {
    const snapshot = ReportSnapshot.open(
      blocks('1. The first pier was built in 2031.³', '2. The third pier was built in 2031.⁴', '¹ Chart 4.'),
    );
    const found = (ignore = DEFAULT_SETTINGS.ignore): PlacedFinding[] =>
      snapshot.findings({ ...DEFAULT_SETTINGS, ignore }).filter(({ rule }) => rule === 'footnote-undefined');
    const all = found();
    assert.equal(all.length, 2);
    for (const finding of all) {
      const text = snapshot.wordsToIgnore(finding.range);
      const left = found([{ rule: finding.rule, text }]);
      assert.deepEqual(
        left,
        all.filter((one) => one !== finding),
      );
    }
  });
});
