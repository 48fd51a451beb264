import assert from 'node:assert/strict';
import { smallLetterCode, letterCode, ROOT, WordTree } from '../../../server/src/citations/wordTree';

describe('Citations: words letter by letter', () => {
  const tree = new WordTree<number>([
    ['para', 1],
    ['paras', 2],
    ['CRC', 3],
    ['1949', 4],
    ['párrafo', 5],
    ['', 6],
  ]);

  function check(word: string, expected: number | undefined, codeOf = letterCode): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) node = tree.step(node, codeOf(word.charCodeAt(at)));
    assert.equal(tree.valueAt(node), expected, word);
  }

  it('finds what was put in', () => {
    check('para', 1);
    check('paras', 2);
    check('CRC', 3);
    check('1949', 4);
  });

  it('finds nothing else', () => {
    check('', undefined);
    check('par', undefined);
    check('parasol', undefined);
    check('Para', undefined);
    check('crc', undefined);
    check('194', undefined);
    check('z9', undefined);
  });

  it('leaves out words of other letters', () => check('párrafo', undefined));

  it('takes capitals for small letters where it is asked to', () => {
    check('PARAS', 2, smallLetterCode);
    check('Para', 1, smallLetterCode);
    check('1949', 4, smallLetterCode);
  });

  it('has no code for anything but letters and digits of ASCII', () => {
    for (const sign of ' -.@[`{/:\u0000\u0010é¹中') {
      assert.equal(letterCode(sign.charCodeAt(0)), 0, sign);
      assert.equal(smallLetterCode(sign.charCodeAt(0)), 0, sign);
    }
    assert.equal(letterCode(NaN), 0);
  });
});
