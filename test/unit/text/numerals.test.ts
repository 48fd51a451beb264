import assert from 'node:assert/strict';
import {
  isSuperscriptDigit,
  isSuperscriptLetter,
  letterValue,
  numberOf,
  plainOf,
  romanValue,
  toLetters,
  toRoman,
  toSuperscript,
} from '../../../server/src/text/numerals';

describe('Text: Roman numerals', () => {
  function check(text: string, value: number): void {
    assert.equal(romanValue(text), value, text);
    assert.equal(toRoman(value), text.toUpperCase(), text);
  }

  it('count', () => {
    const first = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
    first.forEach((text, index) => check(text, index + 1));
    check('XL', 40);
    check('XLIX', 49);
    check('L', 50);
    check('XC', 90);
    check('XCIX', 99);
    check('C', 100);
    check('CD', 400);
    check('D', 500);
    check('CM', 900);
    check('MCMXLV', 1945);
    check('MMXXV', 2025);
    check('MMMDCCCLXXXVIII', 3888);
    check('MMMCMXCIX', 3999);
  });

  it('in small letters', () => {
    check('i', 1);
    check('iv', 4);
    check('xxviii', 28);
  });

  it('count from 1 to 3999 and back', () => {
    for (let value = 1; value <= 3999; value++) assert.equal(romanValue(toRoman(value)), value);
  });

  it('none', () => {
    for (const text of ['', 'IIII', 'VV', 'IL', 'IC', 'XM', 'VX', 'IIX', 'A', 'IA', 'XIVI', '1', 'I.', ' I', 'MMMM'])
      assert.equal(romanValue(text), NaN, text);
    assert.equal(romanValue('I'.repeat(1_000_000)), NaN);
  });

  it('beyond their range are figures', () => {
    assert.equal(toRoman(0), '0');
    assert.equal(toRoman(-3), '-3');
    assert.equal(toRoman(4000), '4000');
  });
});

describe('Text: letters that count', () => {
  function check(text: string, value: number): void {
    assert.equal(letterValue(text), value, text);
    assert.equal(toLetters(value), text.toLowerCase(), text);
  }

  it('from a to z', () => {
    [...'abcdefghijklmnopqrstuvwxyz'].forEach((letter, index) => check(letter, index + 1));
    check('B', 2);
  });

  it('and on by doubling', () => {
    check('aa', 27);
    check('bb', 28);
    check('zz', 52);
    check('aaa', 53);
    check('zzz', 78);
  });

  it('none', () => {
    for (const text of ['', 'ab', 'az', 'aab', 'aaaa', 'é', '1', 'a1', '(a)', ' a'])
      assert.equal(letterValue(text), NaN, text);
  });
});

describe('Text: raised signs', () => {
  function check(text: string, raised: string): void {
    assert.equal(toSuperscript(text), raised);
    assert.equal([...raised].map((sign) => plainOf(sign.charCodeAt(0)) ?? sign).join(''), text);
  }

  it('digits', () => {
    check('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹');
    check('42', '⁴²');
    for (const sign of '⁰¹²³⁴⁵⁶⁷⁸⁹') assert.ok(isSuperscriptDigit(sign.charCodeAt(0)), sign);
    for (const sign of '0123456789ª°₁ⁱ⁺') assert.ok(!isSuperscriptDigit(sign.charCodeAt(0)), sign);
  });

  it('letters', () => {
    check('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');
    for (const sign of 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ') assert.ok(isSuperscriptLetter(sign.charCodeAt(0)), sign);
    for (const sign of 'aªº¹²₁ʼ') assert.ok(!isSuperscriptLetter(sign.charCodeAt(0)), sign);
  });

  it('that do not exist stay as they are', () => {
    assert.equal(toSuperscript('q'), 'q');
    assert.equal(toSuperscript('1.2'), '¹.²');
    assert.equal(plainOf('x'.charCodeAt(0)), undefined);
    assert.equal(plainOf(NaN), undefined);
  });
});

describe('Text: numbers', () => {
  it('of at most seven digits', () => {
    assert.equal(numberOf('1'), 1);
    assert.equal(numberOf('012'), 12);
    assert.equal(numberOf('9999999'), 9_999_999);
    assert.equal(numberOf('10000000'), NaN);
    assert.equal(numberOf(''), NaN);
    assert.equal(numberOf('9'.repeat(1_000_000)), NaN);
  });
});
