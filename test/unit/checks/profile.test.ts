import assert from 'node:assert/strict';
import { DEFAULT_PROFILE, WORD_LIMITS, wordLimitOf, type Profile } from '../../../server/src/checks/profile';
import { blocks } from '../support/documents';
import { findingsOf } from '../support/findings';

/** The rules that speak on a text by these customs and, in the second list, by the usual ones. */
function check(text: string, profile: Partial<Profile>, expected: readonly string[], usual: readonly string[]): void {
  const rules = (customs: Partial<Profile>): string[] =>
    findingsOf(text, { profile: { ...DEFAULT_PROFILE, ...customs } }).map(({ rule }) => rule);
  assert.deepEqual([rules(profile), rules({})], [expected, usual]);
}

describe('Checks: profiles', () => {
  it('mark footnotes after the punctuation in French and Spanish where they say so', () => {
    const french = blocks(
      '1. Le port de Maren est profond et il a été dragué par les autorités¹.',
      '¹ Voir le rapport des autorités.',
    );
    const spanish = blocks(
      '1. El puerto de Maren es profundo y fue dragado por las autoridades¹.',
      '¹ Véase el informe de las autoridades.',
    );
    for (const text of [french, spanish]) check(text, { footnotePlace: 'after' }, ['footnote-before-punctuation'], []);
  });

  it('mark footnotes after the punctuation in English, whatever they say', () => {
    const english = blocks('1. The harbour of Maren is deep¹.', '¹ A/HRC/99/12.');
    check(english, { footnotePlace: 'before' }, ['footnote-before-punctuation'], ['footnote-before-punctuation']);
  });

  it('allow legal documents to cite as they do', () => {
    const text = blocks(
      '1. The harbour is deep.¹',
      '2. It is wide.²',
      '¹ I. Marandel, Harbours.',
      '² Marandel, op. cit.',
    );
    check(text, { style: 'legal' }, [], ['footnote-op-cit']);
  });

  it('allow to mark a note again under the older manual', () => {
    const text = blocks('1. One.¹ Two.²', '2. Three.¹', '¹ A.', '² B.');
    check(text, { manual: 'older' }, [], ['footnote-repeated-marker']);
  });

  it('have a limit of words, their own or that of their form', () => {
    assert.equal(wordLimitOf(DEFAULT_PROFILE), undefined);
    assert.equal(wordLimitOf({ ...DEFAULT_PROFILE, form: 'upr-joint' }), WORD_LIMITS['upr-joint']);
    assert.equal(wordLimitOf({ ...DEFAULT_PROFILE, form: 'upr-joint', words: 3300 }), 3300);
    assert.equal(wordLimitOf({ ...DEFAULT_PROFILE, words: 3300 }), 3300);
  });
});
