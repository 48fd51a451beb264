import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

const report = (words: string): string =>
  blocks('1. The harbour of Maren was opened on 4 May 2030.', `2. ${words}`, '3. It was dredged.');

/** `«…»` marks a date that should read `right`. */
function check(words: string, right: string): void {
  checkFindings(report(words), {
    rule: 'date-form',
    severity: 'information',
    message: `This date should read “${right}”.`,
    fix: [`Change to “${right}”`, `2. ${words.replace(/«.*?»/su, right)}`],
  });
}

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(report));
};

describe('Checks: date-form', () => {
  it('the month before the day', () => {
    check('It was closed on «July 5, 2031», by night.', '5 July 2031');
    check('It was closed on «July 5 2031».', '5 July 2031');
    check('It was closed on «May 22nd, 2031».', '22 May 2031');
    check('It was closed on «July 05,\u00a02031».', '5 July 2031');
  });

  it('ordinals', () => {
    check('It was closed on «5th July 2031».', '5 July 2031');
    check('It was closed on «the 5th of July», a dry day.', '5 July');
    check('It was closed by «the 31st January, 2031».', '31 January 2031');
    check('«The 5th July» storm closed it.', 'The 5 July');
    check('It was closed on «3rd and 4th January 2031».', '3 and 4 January 2031');
    check('It was closed on «3rd–4th January».', '3–4 January');
  });

  it('figures alone, where one reading is left', () => {
    check('It was closed on «25/07/2031».', '25 July 2031');
    check('It was closed on «07/25/2031».', '25 July 2031');
    check('It was closed on «07/07/2031».', '7 July 2031');
  });

  it('figures that can be read as two dates', () => {
    checkFindings(report('It was closed on «05/07/2031».'), {
      rule: 'date-form',
      message: 'This can be read as two dates. Write the name of the month.',
    });
  });

  it('several, once, with one fix for those that are certain', () => {
    const rule = 'date-form';
    const said = 'This can be read as two dates. Write the name of the month.';
    checkFindings(blocks('1. It opened on «05/07/2031».', '2. It closed on 06/07/2031.'), {
      rule,
      message: `${said} There is one more like it.`,
      related: [said],
    });
    checkFindings(blocks('1. It opened on «05/07/2031».', '2. It closed on 06/07/2031.', '3. It sank on 8th July.'), {
      rule,
      message: `${said} There are 2 more like it.`,
      related: [said, 'This date should read “8 July”.'],
      fix: ['Change to “8 July”', '3. It sank on 8 July.'],
    });
    checkFindings(blocks('1. It opened on «05/07/2031».', '2. It closed on July 6, 2031.', '3. It sank on 8th July.'), {
      rule,
      message: `${said} There are 2 more like it.`,
      fix: ['Change all 2', '2. It closed on 6 July 2031.\n3. It sank on 8 July.'],
    });
  });

  it('silent on dates as they should be, and on what is none', () => {
    silent(
      'It was closed on 5 July 2031, from 3 to 4 July and in May 2031.',
      'It met in May 12 people; the 3rd May 2031 Square and the 5th July Movement are near.',
      'Section 12/07/1 and the figures 3/4/5, 40/50/2031 and 1/2/2031/4 remain.',
      'The 60th anniversary, the 7th meeting and July 32, 2031 were noted.',
    );
  });

  it('silent on laws, titles, quotations and addresses', () => {
    silent(
      'See Decree No. 12 of July 5, 2031 and the law of 25/07/2031.',
      'The Board wrote: “It was closed on July 5, 2031”.',
      'See *Closed on July 5, 2031* and https://port.example/25/07/2031/a.',
    );
    checkNothing(blocks('1. The Board wrote: “It was open', 'until July 5, 2031”, and it was closed.'));
  });

  it('silent in tables, and in other languages', () => {
    checkNothing(
      blocks('1. One.', '| Date | Boats |\n| --- | --- |\n| July 5, 2031 | 12 |', '2. Two.'),
      blocks(
        '1. Le port est dans la ville, et les bateaux sont dans le port.',
        '2. Le Conseil a vu le port le 25/07/2031.',
      ),
    );
  });
});
