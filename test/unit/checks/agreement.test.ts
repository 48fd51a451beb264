import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

/** A paragraph with these words, in which `«…»` marks what the message is about. */
const paragraph = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.');

/** Nothing is said of a paragraph with any of these words. */
const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(paragraph));
};

const CCPR = 'International Covenant on Civil and Political Rights';

describe('Checks: treaty-article-range', () => {
  const check = (words: string, treaty: string, article: number, last: number): void => {
    checkFindings(paragraph(words), {
      rule: 'treaty-article-range',
      severity: 'warning',
      message: `The ${treaty} has no article ${String(article)}; the last is ${String(last)}.`,
    });
  };

  it('an article behind the last', () => {
    check(`It is protected by article «91» of the ${CCPR}.`, CCPR, 91, 53);
    check(`It is protected by articles 19 and «63 (2)» of the ${CCPR}.`, CCPR, 63, 53);
    check(
      'It is protected by article «31» of the Universal Declaration of Human Rights.',
      'Universal Declaration of Human Rights',
      31,
      30,
    );
  });

  it('the end of a range', () => {
    check(`It is protected by articles «50–60» of the ${CCPR}.`, CCPR, 60, 53);
  });

  it('silent on articles that are there', () => {
    silent(`It is protected by articles 1, 19 (3) and 53 of the ${CCPR}.`);
  });

  it('silent on what is no treaty of the table, and on codes', () => {
    silent(
      'It is protected by article 910 of the Harbour Code of Maren.',
      'It is protected by article 91 of the Convention on the Harbours of Maren.',
      `It contradicts article 19 of the ${CCPR} (for example, article 193-1 of the Code).`,
    );
  });

  it('silent in a quotation', () => {
    silent(`The Board wrote of “article 91 of the ${CCPR}”.`);
  });
});

describe('Checks: resolution-year-wrong', () => {
  const check = (before: string, number: string, after: string): void => {
    checkFindings(paragraph(`${before}${number} «(2005)»${after}`), {
      rule: 'resolution-year-wrong',
      severity: 'warning',
      message: 'Security Council resolution 1325 dates from 2000.',
      fix: ['Change to (2000)', `2. ${before}${number} (2000)${after}`],
    });
  };

  it('the year of another resolution', () => {
    check('It follows Security Council resolution ', '1325', '.');
    check('It follows resolution ', '1325', '.');
    check('It follows Security Council resolutions 1820 (2008) and ', '1325', '.');
  });

  it('in a document symbol', () => {
    check('It follows ', 'S/RES/1325', '.');
  });

  it('silent where number and year agree, and on numbers to come', () => {
    silent(
      'It follows Security Council resolutions 1325 (2000) and 2719 (2023).',
      'It follows Security Council resolution 3999 (2035).',
    );
  });

  it('silent on other bodies', () => {
    silent(
      'It follows resolution 1648 (2009) of the Parliamentary Assembly of the Council of Europe.',
      'It follows General Assembly resolution 2200 A (XXI).',
      'Notification No. 2006 (2018) of the Port Authority was withdrawn.',
    );
  });

  it('silent in a quotation', () => {
    silent('The Board wrote of “Security Council resolution 1325 (2005)”.');
  });
});

describe('Checks: general-comment-year-wrong', () => {
  const check = (before: string, wrong: string, right: string, message: string): void => {
    checkFindings(paragraph(`${before} «${wrong}».`), {
      rule: 'general-comment-year-wrong',
      severity: 'warning',
      message,
      fix: [`Change to ${right}`, `2. ${before} ${right}.`],
    });
  };

  it('the year of another', () => {
    check(
      'The Human Rights Committee explained it in its general comment No. 34',
      '(2008)',
      '(2011)',
      'General comment No. 34 dates from 2011.',
    );
  });

  it('of a recommendation whose number only one committee has reached', () => {
    check(
      'It was explained in general recommendation No. 40',
      '(2020)',
      '(2024)',
      'General recommendation No. 40 dates from 2024.',
    );
  });

  it('silent where number and year agree, also by the year of issue', () => {
    silent('The Human Rights Committee explained it in its general comments No. 34 (2011) and No. 36 (2018).');
  });

  it('the year of another committee’s, where the words say whose it is', () => {
    const women = 'General recommendation No. 39 of the Committee on the Elimination of Discrimination against Women';
    const says = (text: string, whose: string, right: string): void => {
      checkFindings(paragraph(text), {
        rule: 'general-comment-year-wrong',
        severity: 'warning',
        message: `${whose} dates from ${right}.`,
        fix: [`Change to (${right})`, `2. ${text.replace(/«.*»/, `(${right})`)}`],
      });
    };
    says(
      'The Human Rights Committee, general comments No. 13 «(2011)» and No. 34 (2011).',
      'General comment No. 13 of the Human Rights Committee',
      '1984',
    );
    says(
      'In its general recommendation No. 39 «(2025)» on Indigenous women, girls and harbours, the Committee on the ' +
        'Elimination of Discrimination against Women spoke of ports.',
      women,
      '2022',
    );
    says(
      'The report went to the Committee on the Elimination of Discrimination against Women. The Committee’s general ' +
        'recommendation No. 39 «(2025)» speaks of ports.',
      women,
      '2022',
    );
    says(
      'It recalled general recommendation No. 39 «(2025)» on Indigenous women, adopted by the Committee on the ' +
        'Elimination of Discrimination against Women, general comment No. 13 (2011), adopted by the Committee on the ' +
        'Rights of the Child, and harbours.',
      women,
      '2022',
    );
    says(
      'It follows general comment No. 14 «(2013)» of the Human Rights Committee, not the Committee against Torture.',
      'General comment No. 14 of the Human Rights Committee',
      '1984',
    );
  });

  it('a year that no committee has for this number', () => {
    checkFindings(paragraph('It was explained in general comment No. 3 «(2033)».'), {
      rule: 'general-comment-year-wrong',
      severity: 'warning',
      message: 'No committee has a general comment No. 3 of 2033.',
    });
    checkFindings(paragraph('It was explained in general recommendation No. 30 «(2016)».'), {
      rule: 'general-comment-year-wrong',
      severity: 'warning',
      message: 'No committee has a general recommendation No. 30 of 2016.',
    });
  });

  it('of the committee whose symbol stands beside it', () => {
    check(
      'The duty is an old one (see CCPR/C/GC/34). It was explained in general comment No. 34',
      '(2008)',
      '(2011)',
      'General comment No. 34 dates from 2011.',
    );
  });

  it('silent on the year of another committee’s, where the words leave open whose it is', () => {
    silent(
      'It was adopted by the Human Rights Committee, as was general comment No. 13 (2011) on violence at sea.',
      'It recalled No. 35 (2014), adopted by the Human Rights Committee, general comment No. 13 (2011) and harbours.',
      'The Human Rights Committee, general comment No. 34 (2011). See also general comment No. 13 (2011).',
    );
  });

  it('silent on bodies outside the United Nations, and on numbers to come', () => {
    silent(
      'The African Commission on Human and Peoples’ Rights, general comment No. 3 (2015).',
      'The Human Rights Committee explained it in its general comment No. 99 (2033).',
    );
  });

  it('silent in a quotation', () => {
    silent('The Board wrote of “general comment No. 34 (2008) of the Human Rights Committee”.');
  });
});

describe('Checks: resolution-kind', () => {
  const check = (words: string, message: string): void => {
    checkFindings(paragraph(words), { rule: 'resolution-kind', severity: 'warning', message });
  };

  it('a decision that is called a resolution', () => {
    check(
      'It follows Human Rights Council resolution «57/114».',
      'By its number, 57/114 is a decision of the Human Rights Council, not a resolution.',
    );
    check(
      'It follows General Assembly resolution «65/512».',
      'By its number, 65/512 is a decision of the General Assembly, not a resolution.',
    );
  });

  it('a resolution of the Human Rights Council that is called a decision', () => {
    check(
      'It follows Human Rights Council decision «5/1».',
      'By its number, 5/1 is a resolution of the Human Rights Council, not a decision.',
    );
  });

  it('silent where word and number agree', () => {
    silent('It follows Human Rights Council resolution 57/14 and decision 57/114.');
  });

  it('silent on bodies that once numbered otherwise, on slips of another sort, and where no body is named', () => {
    silent(
      'It follows Economic and Social Council decision 1982/112.',
      'It follows General Assembly resolution 65/2006.',
      'It follows decision 14/5 of the Conference of Ports.',
    );
  });
});

describe('Checks: resolution-year-missing', () => {
  const check = (before: string, after: string): void => {
    checkFindings(paragraph(`${before}«1325»${after}`), {
      rule: 'resolution-year-missing',
      severity: 'warning',
      message: 'The year is missing: 1325 (2000).',
      fix: ['Change to 1325 (2000)', `2. ${before}1325 (2000)${after}`],
    });
  };

  it('a resolution without its year', () => {
    check('It follows Security Council resolution ', ' on women and peace.');
    check('It follows resolution ', ' of the Security Council.');
  });

  it('silent with its year, in whatever form', () => {
    silent(
      'It follows Security Council resolution 1325 (2000).',
      'It follows Security Council resolution 1325 of 31 October 2000.',
      'See Report on Security Council Resolution 1325 (Maren, 2031).',
    );
  });

  it('silent on the short form', () => {
    silent('See the arrangements towards the implementation of UNSCR 1325.');
  });

  it('silent where the Council is not named, and on numbers to come', () => {
    silent('It follows resolution 1325 of the Port Authority.', 'It follows Security Council resolution 3999.');
  });
});
