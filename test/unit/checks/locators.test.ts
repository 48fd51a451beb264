import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { checkFindings, checkNothing, findingsOf } from '../support/findings';

const paragraph = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.');

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(paragraph));
};

/** A check of `rule` on `words`, in which `«…»` marks what is to be written as `right`. */
function checkOf(rule: string, messageFor: (right: string) => string): (words: string, right: string) => void {
  return (words, right) => {
    checkFindings(paragraph(words), {
      rule,
      severity: 'warning',
      message: messageFor(right),
      fix: [`Change to “${right}”`, `2. ${words.replace(/«.*?»/s, right)}`],
    });
  };
}

describe('Checks: locator-number', () => {
  const several = checkOf('locator-number', (right) => `Several numbers follow, so this should read “${right}”.`);
  const one = checkOf('locator-number', (right) => `One number follows, so this should read “${right}”.`);

  it('one word before several numbers', () => {
    several('It was described before (see A/HRC/99/12, «para.» 9 and 12).', 'paras.');
    several('It was described before (see A/HRC/99/12, «para.» 12–15).', 'paras.');
    several('It is governed by «article» 9 and 12 of the Harbour Code.', 'articles');
    several('«Article» 9 and 12 of the Harbour Code were amended.', 'Articles');
  });

  it('a plural before one number that ends the clause', () => {
    one('It was described before (see A/HRC/99/12, «paras.» 17).', 'para.');
    one('See A/HRC/99/12, «paras.» 17; and A/HRC/99/13.', 'para.');
    one('See A/HRC/99/12, «paras.» 17.', 'para.');
  });

  it('many of them in one finding, with a fix for all', () => {
    const text = paragraph('See A/HRC/99/12, paras. 17; paras. 18; paras. 19; paras. 20; and paras. 21.');
    const found = findingsOf(text).filter(({ rule }) => rule === 'locator-number');
    assert.deepEqual(
      found.map(({ message, related, fixes }) => [message, related.length, fixes.map(({ title }) => title)]),
      [
        [
          'One number follows, so this should read “para.”. There are 4 more like it.',
          4,
          ['Change to “para.”', 'Change all 5'],
        ],
      ],
    );
  });

  it('silent where they agree', () => {
    silent('See A/HRC/99/12, para. 9; A/HRC/99/13, paras. 9, 12 and 15–17; and A/HRC/99/14, arts. 3 and 4.');
  });

  it('silent on letters of one number', () => {
    silent('See A/HRC/99/12, para. 25 (b) and (c).', 'See A/HRC/99/12, paras. 25 (b) and (c).');
  });

  it('silent where more may follow', () => {
    silent(
      'It is governed by articles 2 of the Harbour Code and 3 of the Ferry Code.',
      'See A/HRC/99/12, paras. 17; 19.',
      'See Conclusions 2011 on articles 1. 10, 15 and 18 of the Harbour Code.',
    );
  });

  it('silent on a paragraph within a list of articles', () => {
    silent('It is governed by articles 46, paragraph 4, and 56 of the Harbour Code.');
  });

  it('silent on numbers of which one is meant, and on numbers of other things', () => {
    silent(
      'A ship that acts under paragraph 1 or 2 of the Harbour Code is free.',
      'It follows Security Council resolutions 2253 (2015), in particular paragraph 15, 2322 (2016), and 2368 (2017).',
      'It is governed by article 12-15 of the Harbour Code.',
    );
  });

  it('silent in other languages and in quotations', () => {
    silent('The Board wrote of “A/HRC/99/12, para. 9 and 12”.');
    checkNothing(
      blocks(
        '1. Le port de la ville est profond et il a été dragué par les autorités du pays.',
        '2. Le rapport en a traité dans le document du Conseil (voir A/HRC/99/12, par. 9 et 12).',
      ),
    );
  });
});

describe('Checks: locator-range-hyphen', () => {
  const check = checkOf('locator-range-hyphen', (right) => `A range takes the longer dash: “${right}”.`);

  it('a range with a hyphen', () => {
    check('It was described before (see A/HRC/99/12, paras. «12-15»).', '12–15');
    check('It was described before (see A/HRC/99/12, paras. «12 - 15»).', '12–15');
    check('It is governed by articles «12-15» of the Harbour Code.', '12–15');
  });

  it('silent on dashes, symbols and numbers of codes', () => {
    silent(
      'See A/HRC/99/12, paras. 12–15; and CAT/C/MAR/CO/4-6, paras. 3 and 4.',
      'It is governed by article 12-15 of the Harbour Code.',
      'It is governed by articles 222-23 and 225-4 of the Harbour Code.',
      'The Board wrote of “A/HRC/99/12, paras. 12-15”.',
    );
  });
});

describe('Checks: locator-spacing', () => {
  const check = checkOf('locator-spacing', (right) => `A blank is missing here: “${right}”.`);

  it('a number glued to its word', () => {
    check('It was described before (see A/HRC/99/12, «para.25»).', 'para. 25');
    check('It was described before (see A/HRC/99/12, «para.25(b)»).', 'para. 25 (b)');
  });

  it('a blank within a number, where another of the list begins alike', () => {
    checkFindings(paragraph('See A/HRC/99/12, paras. 115.105, «115. 23» and 115.59.'), {
      rule: 'locator-spacing',
      severity: 'warning',
      message: 'A blank is too many here: “115.23”.',
      fix: ['Change to “115.23”', '2. See A/HRC/99/12, paras. 115.105, 115.23 and 115.59.'],
    });
    silent('See A/HRC/99/12, paras. 114.105 and 115. 23 ports were closed.');
  });

  it('letters glued to a number', () => {
    check('It was described before (see A/HRC/99/12, para. «25(b)»).', '25 (b)');
    check('It is governed by article «9(1)(a)» of the Harbour Code.', '9 (1) (a)');
  });

  it('silent where blanks stand, on letters glued to letters, and in quotations', () => {
    silent(
      'See A/HRC/99/12, para. 25 (b); and A/HRC/99/13, para. 4 (a)(i).',
      'The Board wrote of “A/HRC/99/12, para. 25(b)”.',
    );
  });
});

describe('Checks: locator-range-order', () => {
  const check = (words: string): void => {
    checkFindings(paragraph(words), {
      rule: 'locator-range-order',
      severity: 'warning',
      message: `The range “${/«(.*)»/.exec(words)?.[1] ?? ''}” ends before it begins.`,
    });
  };

  it('a range that ends with a lower number', () => {
    check('It was described before (see A/HRC/99/12, paras. «45–42»).');
    check('It was described before (see A/HRC/99/12, paras. 3, «45–42» and 50).');
    check('See A/HRC/99/12, paras. «151.19–115.27».');
  });

  it('silent on ranges that go up, on figures left out, and in quotations', () => {
    silent(
      'See A/HRC/99/12, paras. 42–45, 115.19–115.27 and 115.30–116.2.',
      'See A/HRC/99/12, paras. 110–12.',
      'The Board wrote of “A/HRC/99/12, paras. 45–42”.',
    );
  });
});

describe('Checks: abbreviation-stop', () => {
  const check = checkOf('abbreviation-stop', (right) => `The abbreviation takes a full stop: “${right}”.`);

  it('words that announce a place', () => {
    check('It was described before (see A/HRC/99/12, «para» 25).', 'para.');
    check('It is governed by «arts» 3 and 4 of the Harbour Code.', 'arts.');
    check('It was described before (see A/99/12, «chap» IV).', 'chap.');
  });

  it('“Ibid”', () => {
    const text = (ibid: string): string =>
      blocks('1. The harbour is deep.¹ It was dredged.²', '2. Two.', '¹ Ports (Maren, 2033).', `² ${ibid} (2034).`);
    checkFindings(text('«Ibid»'), {
      rule: 'abbreviation-stop',
      severity: 'warning',
      message: 'The abbreviation takes a full stop: “Ibid.”.',
      fix: ['Change to “Ibid.”', '² Ibid. (2034).'],
    });
    checkNothing(text('Ibid.'));
  });

  it('silent on whole words, on words of other kinds, and in quotations', () => {
    silent(
      'See A/HRC/99/12, paras. 25 and 26; and A/HRC/99/13, chapter IV.',
      'It is a work of art 40 years old.',
      'The Board wrote of “A/HRC/99/12, para 25”.',
    );
  });
});

describe('Checks: locator-and', () => {
  const check = checkOf('locator-and', (right) => `The list has no “and” before its last number: “${right}”.`);

  it('a list that ends with a comma between numbers', () => {
    check('It was described before (see A/HRC/99/12, paras. «9, 12»).', '9 and 12');
    check('It was described before (see A/HRC/99/12, paras. 3, «9, 12»; and A/HRC/99/13).', '9 and 12');
  });

  it('a full stop behind “and”', () => {
    checkFindings(paragraph('It was described before (see A/HRC/99/12, paras. 3« and. »8).'), {
      rule: 'locator-and',
      severity: 'warning',
      message: 'There is a full stop too many: “3 and 8”.',
      fix: ['Change to “3 and 8”', '2. It was described before (see A/HRC/99/12, paras. 3 and 8).'],
    });
  });

  it('silent on lists with “and”, on lists that may go on, and on recommendations', () => {
    silent(
      'See A/HRC/99/12, paras. 9 and 12; and A/HRC/99/13, paras. 3, 9 and 12.',
      'See A/HRC/99/12, paras. 9, 12, as well as the annex.',
      'The Board wrote of “A/HRC/99/12, paras. 9, 12.”',
    );
    checkNothing(blocks('1. One.', 'A. Ferries (Recommendations 14–17, 161)', '2. Two.'));
  });
});
