import assert from 'node:assert/strict';
import { sentencesOf, wordAt } from '../../../server/src/text/sentences';
import { mark, theCursor, unmark } from '../support/marked';

describe('Text: sentences', () => {
  function check(expected: string): void {
    const { text } = unmark(expected);
    assert.equal(mark(text, sentencesOf(text)), expected);
  }

  it('end with a stop, a question mark or an exclamation mark', () => {
    check('«The quay was closed.»');
    check('«The quay was closed.» «It opened again in May.»');
    check('«Who closed it?» «Nobody knows.» «The quay is open!»');
    check('«The quay was closed»');
    check('');
    check('   ');
  });

  it('do not hold the blanks around them', () => {
    check('  «The quay was closed.»   «It opened again.»  ');
    check('«The quay was closed.»\u00a0«It opened again.»');
  });

  it('go on after abbreviations', () => {
    check('«See para. 5 of the report.» «It is brief.»');
    check('«It relied on arts. 3 and 4 of Act No. 12 of 2029.» «It paid.»');
    check('«Mr. Olen met Ms. Varga and Dr. Ruiz.» «They agreed.»');
    check('«See A/99/12, chap. IV, sect. B, and vol. 2, p. 7.» «The rest is new.»');
    check('«The storm of 12 Feb. 2037 closed the port.» «It reopened.»');
    check('«Cf. the report of J. Olen et al. 2036 on ports.» «It is long.»');
    check('«See Add. 1 and Rev. 2 of it.» «They were issued.»');
    check('«See (para. 5) above.» «It is brief.»');
  });

  it('end after a symbol or a number', () => {
    check('«It is set out in A/HRC/99/41.» «The Council took note.»');
    check('«The figure is 12.» «It was 9.»');
    check('«The rate rose by 4.5 per cent.» «It was 3.2 before.»');
  });

  it('end behind the quotation mark or bracket that closes them', () => {
    check('«He said: “The quay is closed.”» «She agreed.»');
    check('«(The quay was closed.)» «It opened again.»');
  });

  it('hold line ends', () => {
    check('«The quay\nwas closed.» «It opened\nagain.»');
    check('«The quay\r\nwas closed.»\r\n«It opened\ragain.»');
  });

  it('in other languages', () => {
    check('«Le quai a été fermé.» «Il a rouvert en mai.»');
    check('«Причал закрыт.» «Он открылся в мае.»');
    check('«码头关闭了。»«五月重新开放。»');
  });

  it('are found in a long text', () => {
    const text = 'The quay was closed. '.repeat(5000);
    assert.equal(sentencesOf(text).length, 5000);
  });
});

describe('Text: the word at a place', () => {
  function check(marked: string): void {
    const fixture = unmark(marked);
    const word = wordAt(fixture.text, theCursor(fixture));
    assert.equal(mark(fixture.text, [word], fixture.cursors), marked);
  }

  it('around, before and behind the cursor', () => {
    check('The «har⁞bour» was closed.');
    check('The «⁞harbour» was closed.');
    check('The «harbour⁞» was closed.');
    check('«T⁞he» harbour');
    check('the «qua⁞y»');
  });

  it('of letters with accents and of figures', () => {
    check('au «prési⁞dent» du port');
    check('in «20⁞37» only');
  });

  it('none between signs', () => {
    check('one  «⁞»  two');
    check('«⁞»');
    check('( «⁞» )');
  });

  it('in a long text', () => {
    const text = `${'quay '.repeat(10_000)}harbour${' quay'.repeat(10_000)}`;
    const at = text.indexOf('harbour');
    assert.deepEqual(wordAt(text, at + 3), { start: at, end: at + 7 });
  });
});
