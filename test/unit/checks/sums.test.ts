import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

const report = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged.');

/** `«…»` marks groups that make `sum`, where the text says `total`. */
function checkSum(words: string, sum: number, total: string): void {
  const groups = /«(.*)»/s.exec(words)?.[1]?.replace(/\s+/g, ' ') ?? '';
  checkFindings(report(words), {
    rule: 'sum-mismatch',
    severity: 'warning',
    message: `“${groups}” makes ${sum.toLocaleString('en')}; the number before it is ${total}. Is one of them wrong?`,
    related: [`The number before it: ${total}`],
  });
}

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(report));
};

describe('Checks: sum-mismatch', () => {
  it('two groups, in figures and words', () => {
    checkSum('The Office trained 32 participants («12 women and 19 men»).', 31, '32');
    checkSum('It heard five Marenese activists («three women and three men»).', 6, 'five');
    checkSum('It heard twenty-one witnesses («12 women and 10 men»).', 22, 'twenty-one');
    checkSum('It trained 32 judges and prosecutors («13 women, 20 men»).', 33, '32');
  });

  it('more groups, and figures with commas', () => {
    checkSum('There were 5,686 prisoners («333 women, 4,931 men, 14 girls and 409 boys»).', 5687, '5,686');
    checkSum('It trained 27 participants («13 women, 11 men and 4 gender-diverse persons»).', 28, '27');
    checkSum('Of the survivors, 40 persons («20 female and 21 male staff»).', 41, '40');
  });

  it('behind words that tell more of the people', () => {
    checkSum('It invited 34 representatives of civil society («11 women and 22 men»).', 33, '34');
    checkSum('In May, 22 civilians were killed («12 women and 11 men»).', 23, '22');
    checkSum('The raid left 30 killed («22 men, 4 women and 5 boys»).', 31, '30');
    checkSum('It met 74 law enforcement, prison and court officials («10 women and 65 men»).', 75, '74');
  });

  it('over the end of a line', () => {
    checkSum('The Office trained 32\nparticipants («12 women and\n19 men»).', 31, '32');
  });

  it('silent where they add up', () => {
    silent(
      'It trained 32 participants (12 women and 20 men).',
      'It trained 6 civilian and 26 military trainers (12 women and 20 men).',
      'Of 32 participants, 31 stayed for lectures by experts (12 women and 20 men).',
    );
  });

  it('silent on some of the people', () => {
    silent(
      'It trained 32 participants (including 12 women and 19 men).',
      'It trained 32 participants (of whom 12 women and 19 men).',
      'It trained 32 participants (12 of them women).',
      'It trained 32 participants (12 women, among them 3 judges, and 19 men).',
      'It trained 32 participants (15 women and 16 children).',
    );
  });

  it('silent on numbers that are not exact, and on shares', () => {
    silent(
      'It trained about 32 participants (12 women and 19 men).',
      'It trained at least 32 participants (12 women and 19 men).',
      'It trained up to 32 participants (12 women and 19 men).',
      'It trained 32 per cent of all participants (12 women and 19 men).',
      'It trained 32 participants (12 per cent women and 19 per cent men).',
    );
  });

  it('silent where groups hold one another', () => {
    silent(
      'It freed 32 persons (12 women, 8 men, 11 children and 4 girls).',
      'It freed 32 persons (12 women, 15 female and 6 male).',
    );
  });

  it('silent on what is not sure to be the same count', () => {
    silent(
      'It received 32 complaints (12 women and 19 men).',
      'It held 32 workshops for judges (12 women and 19 men).',
      'In 2031 it trained judges (12 women and 19 men).',
      'It trained 320 participants (12 women and 19 men).',
      'It verified the killing of 31 victims, 5 of them in shelters for persons (3 women and 3 men).',
      'Twenty children were victims of killing (10 boys, 4 girls) and maiming (2 boys, 5 girls).',
      'It trained 32 participants (12 women and 19 men',
    );
  });

  it('silent in a quotation and in other languages', () => {
    silent('The Board wrote of “32 participants (12 women and 19 men)”.');
    checkNothing(
      blocks(
        '1. Le port de Maren est dans la ville, et les bateaux sont dans le port pour une nuit.',
        '2. Le Conseil a entendu 32 participants (12 women and 19 men) dans la ville.',
      ),
    );
  });
});

describe('Checks: number-series-style', () => {
  function check(words: string, right: string): void {
    checkFindings(report(words), {
      rule: 'number-series-style',
      severity: 'information',
      message: `Numbers of one series are written alike: “${right}”.`,
      fix: [`Change to “${right}”`, `2. ${words.replace(/«.*?»/s, right)}`],
    });
  }

  it('words below a total in figures', () => {
    check('It heard 10 activists («four women and six men»).', '4 women and 6 men');
    check('It heard 12 activists («four women, seven men and one boy»).', '4 women, 7 men and 1 boy');
  });

  it('a word among figures', () => {
    check('It heard about 31 persons («13 women, one man and 17 girls»).', '13 women, 1 man and 17 girls');
  });

  it('silent on small numbers and on words alone', () => {
    silent(
      'It heard five activists (three women and two men).',
      'It heard 10 activists (4 women and 6 men).',
      'It heard 11 civil activists (3 women and 8 men) and 5 others (two women and three men).',
      'Eleven activists were heard (four women and seven men).',
    );
  });

  it('silent in a quotation', () => {
    silent('The Board wrote of “10 activists (four women and six men)”.');
  });
});
