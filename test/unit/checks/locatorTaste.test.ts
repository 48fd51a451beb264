import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { checkNothing, findingsOf } from '../support/findings';

const paragraph = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.');

const NAMES = ['locator-order', 'locator-page', 'locator-bis'] as const;
const rules = Object.fromEntries(NAMES.map((name) => [name, 'warning' as const]));

/** What is said of these words where all three rules are asked for. */
const said = (words: string): string[] =>
  findingsOf(paragraph(words), { rules }).map(({ rule, message }) => `${rule}: ${message}`);

describe('Checks: places, by taste', () => {
  it('locator-order: numbers that fall', () => {
    const falling = (other: string, one: string): string[] => [
      `locator-order: ${other} follows ${one}: the numbers of a list rise.`,
    ];
    assert.deepEqual(said('See A/HRC/99/12, paras. 9, 12 and 4.'), falling('4', '12'));
    assert.deepEqual(said('See A/HRC/99/12, paras. 9–12, 10 and 15.'), falling('10', '12'));
    assert.deepEqual(said('It breaks articles 94, 95 and 8 of the Harbour Code.'), falling('8', '95'));
    assert.deepEqual(said('See A/HRC/99/12, paras. 9, 12 (b), 12 (a) and 13.'), []);
    assert.deepEqual(said('See A/HRC/99/12, para. 9; and A/HRC/99/13, para. 4.'), []);
  });

  it('locator-page: pages of a document that has paragraphs', () => {
    const page = ['locator-page: Documents of the United Nations are cited by paragraph, not by page.'];
    assert.deepEqual(said('See A/HRC/99/12, p. 5.'), page);
    assert.deepEqual(said('See A/HRC/99/12, pp. 5 and 7.'), page);
    assert.deepEqual(said('See A/HRC/99/12, para. 5.'), []);
    assert.deepEqual(said('See Theo Maren, On Harbours, p. 5.'), []);
    assert.deepEqual(said('See Official Records, Supplement No. 13 (A/99/13), p. 5.'), []);
  });

  it('locator-bis: a number that its “bis” is glued to', () => {
    assert.deepEqual(said('It breaks article 437bis of the Harbour Code.'), [
      'locator-bis: A blank is missing here: “437 bis”.',
    ]);
    assert.deepEqual(said('It breaks article 437 bis of the Harbour Code.'), []);
    const [finding] = findingsOf(paragraph('It breaks article 437ter of the Harbour Code.'), { rules });
    assert.deepEqual(
      finding?.fixes.map(({ title, safe, edits }) => [title, safe, edits.map(({ newText }) => newText)]),
      [['Change to “437 ter”', true, [' ']]],
    );
  });

  it('silent until they are set by name, and in quotations', () => {
    const words = 'articles 437bis, 94 and 8 of the Harbour Code; and A/HRC/99/12, p. 5';
    checkNothing(paragraph(`See ${words}.`));
    assert.deepEqual(said(`The Board wrote: “See ${words}.”`), []);
  });
});
