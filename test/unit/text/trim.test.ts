import assert from 'node:assert/strict';
import { oneOf, trimEndOf, trimOf } from '../../../server/src/text/trim';

describe('Text: trimming', () => {
  function check(text: string, signs: string, both: string, end: string): void {
    assert.equal(trimOf(text, oneOf(signs)), both);
    assert.equal(trimEndOf(text, oneOf(signs)), end);
  }

  it('takes the signs away at the ends alone', () => {
    check('..a.b..', '.', 'a.b', '..a.b');
    check('12 Harbour safety 12', '0123456789 ', 'Harbour safety', '12 Harbour safety');
    check('harbour', '.', 'harbour', 'harbour');
  });

  it('may leave nothing', () => {
    check('', '.', '', '');
    check('....', '.', '', '');
    check('. . .', '. ', '', '');
  });

  it('takes nothing where there is nothing to take', () => check('.a.', '', '.a.', '.a.'));

  it('is quick on long rows of signs', () => {
    const row = '.'.repeat(200_000);
    assert.equal(trimOf(`${row}a${row}b${row}`, oneOf('.')), `a${row}b`);
  });
});
