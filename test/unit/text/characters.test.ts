import assert from 'node:assert/strict';
import {
  isApostrophe,
  isBlank,
  isDigit,
  isHyphen,
  isInvisible,
  isLetter,
  isLatinCapital,
  isLatinSmall,
  isWordUnit,
  withoutInvisible,
} from '../../../server/src/text/characters';
import { touches } from '../../../server/src/text/span';

describe('Text: classes of signs', () => {
  function check(is: (unit: number) => boolean, yes: string, no: string): void {
    for (const sign of yes.split(''))
      assert.ok(is(sign.charCodeAt(0)), `${is.name} U+${sign.charCodeAt(0).toString(16)}`);
    for (const sign of no.split(''))
      assert.ok(!is(sign.charCodeAt(0)), `not ${is.name} U+${sign.charCodeAt(0).toString(16)}`);
    assert.ok(!is(NaN), `not ${is.name} past the end`);
  }

  it('blanks', () => {
    check(
      isBlank,
      ' \t\n\r\f\v\u0085\u00a0\u00ad\u2002\u2009\u200b\u200e\u200f\u2028\u202f\u2060\u3000\ufeff',
      'a1.-–_¹\u2011\u0000',
    );
  });

  it('signs without a width', () => {
    check(
      isInvisible,
      '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\ufeff',
      ' a-\u00a0\u2010\u2011\u2029\u202f中',
    );
    assert.equal(withoutInvisible('para\u200egra\u00adph\u200b'), 'paragraph');
    assert.equal(withoutInvisible('par. 12'), 'par. 12');
    assert.equal(withoutInvisible('\u200e'), '');
  });

  it('hyphens and apostrophes', () => {
    check(isHyphen, '-\u2010\u2011', '–—_\u00ad');
    check(isApostrophe, "'\u2019", '"‘`');
  });

  it('digits', () => check(isDigit, '0123456789', 'a¹٣.'));

  it('Latin letters', () => {
    check(isLatinCapital, 'AMZ', 'amzÉ1');
    check(isLatinSmall, 'amz', 'AMZé1');
  });

  it('letters of any script', () => check(isLetter, 'aZéÉøßшЖعה中ªµº', '1¹².,×÷–“”’•\u00a0、。'));

  it('signs that make words', () => check(isWordUnit, 'aZ09éшع中', '¹².,×÷–“ \u2011'));
});

describe('Text: spans', () => {
  it('are touched at both ends', () => {
    const span = { start: 3, end: 5 };
    assert.deepEqual(
      [2, 3, 4, 5, 6].map((offset) => touches(span, offset)),
      [false, true, true, true, false],
    );
  });
});
