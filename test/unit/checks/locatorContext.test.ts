import assert from 'node:assert/strict';
import { blocks, FORMS } from '../support/documents';
import { checkNothing, findingsOf } from '../support/findings';

const report = (words: string, note = 'See A/HRC/99/12, para. 9.'): string =>
  blocks('1. The harbour of Maren is deep.¹', `2. ${words}`, `¹ ${note}`);

/** What is said of these words in both written forms of a report. */
function said(words: string, note?: string): string[] {
  const [raised, markdown] = FORMS.map(({ written }) =>
    findingsOf(written(report(words, note)), { rules: { 'locator-abbrev-context': 'information' } }).map(
      ({ rule, message }) => `${rule}: ${message}`,
    ),
  );
  assert.deepEqual(raised, markdown, words);
  return raised ?? [];
}

const inText = (...words: readonly string[]): string[] =>
  words.map((word) => `locator-abbrev-context: In running text this is written out: “${word}”.`);
const inNote = (...words: readonly string[]): string[] =>
  words.map((word) => `locator-abbrev-context: In a note this is abbreviated: “${word}”.`);
const inBrackets = (...words: readonly string[]): string[] =>
  words.map((word) => `locator-abbrev-context: In brackets this is abbreviated: “${word}”.`);

describe('Checks: locator-abbrev-context', () => {
  it('abbreviations in running text', () => {
    assert.deepEqual(said('According to para. 1 above, it is deep.'), inText('paragraph'));
    assert.deepEqual(said('It breaks arts. 5 and 6 of the Covenant.'), inText('articles'));
    assert.deepEqual(said('Arts. 5 and 6 of the Harbour Code were changed.'), inText('Articles'));
    assert.deepEqual(said('It is described in chap. II and on p. 5 of that report.'), inText('chapter', 'page'));
  });

  it('words in full in notes and brackets', () => {
    assert.deepEqual(said('Two.', 'See A/HRC/99/12, paragraph 9.'), inNote('para.'));
    assert.deepEqual(
      said('Two.', 'A/HRC/99/12, paragraphs 9 and 12; and A/HRC/99/13, paragraph 4.'),
      inNote('paras.', 'para.'),
    );
    assert.deepEqual(said('Two.', 'Paragraph 2 below.'), inNote('Para.'));
    assert.deepEqual(said('It is deep (see paragraph 1 above).'), inBrackets('para.'));
    assert.deepEqual(said('It is deep (A/HRC/99/12, paragraphs 9 and 12).'), inBrackets('paras.'));
    assert.deepEqual(said('It is deep (article 5).'), inBrackets('art.'));
  });

  it('the fix writes the word alone', () => {
    const [finding] = findingsOf(report('According to paras. 1 and 2 above.'), {
      rules: { 'locator-abbrev-context': 'information' },
    });
    assert.deepEqual(
      finding?.fixes.map(({ title, safe, edits }) => [title, safe, edits.map(({ newText }) => newText)]),
      [['Change to “paragraphs”', true, ['paragraphs']]],
    );
  });

  it('silent where the words are usual', () => {
    for (const words of [
      'According to paragraph 1 above, it is deep (see para. 1).',
      'It breaks articles 5 and 6 of the Covenant (arts. 5 and 6).',
      'It is deep (as paragraph 1 of the law has it, and others).',
      'It is deep. (Paragraph 1 of the law says so to everybody.)',
      'The Commission said: “According to para. 1, it is deep.”',
      'A/HRC/99/12 (Part I), chap. IV, sect. B.',
    ])
      assert.deepEqual(said(words), [], words);
    for (const note of [
      'In paragraph 5 of its report, the Commission said so.',
      'See A/HRC/99/12, para. 9; and para. 2 below.',
      'The Covenant, article 5 of which is new, holds for it.',
    ])
      assert.deepEqual(said('Two.', note), [], note);
  });

  it('silent until it is set, and in legal style', () => {
    checkNothing(report('According to para. 1 above, it is deep.'));
  });
});
