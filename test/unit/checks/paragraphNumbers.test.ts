import { blocks, doc } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

const SENTENCE = 'The harbour was closed for repairs, and the pilots were told.';

/** Paragraphs by their numbers; `«…»` marks those on which something is expected. */
function check(numbers: string, ...expected: readonly Expected[]): void {
  const paragraphs = numbers.split(' ').map((number) => `${number.endsWith('»') ? number : number}. ${SENTENCE}`);
  checkFindings(blocks('I. Introduction', ...paragraphs), ...expected);
  checkFindings(blocks('# I. Introduction', ...paragraphs.map((one) => `${one}\n`)), ...expected);
}

const P = (number: number): string => `${String(number)}. ${SENTENCE}`;
const through = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => P(from + index));

describe('Checks: paragraph-number-gap', () => {
  const rule = 'paragraph-number-gap';

  it('a slip', () => {
    check('122 123 124 «25» 126 127', {
      rule,
      severity: 'error',
      message: 'Numbered 25, between 124 and 126. Should this be 125?',
      fix: ['Change to 125', `125. ${SENTENCE}`],
    });
    check('1 2 «13» 4 5', {
      rule,
      message: 'Numbered 13, between 2 and 4. Should this be 3?',
      fix: ['Change to 3', `3. ${SENTENCE}`],
    });
  });

  it('a slip that repeats the number before it', () => {
    check('1 2 «2» 4 5', {
      rule,
      message: 'Numbered 2, between 2 and 4. Should this be 3?',
      fix: ['Change to 3', `3. ${SENTENCE}`],
    });
  });

  it('a slip that repeats the number behind it', () => {
    check('1 2 «4» 4 5', {
      rule,
      message: 'Numbered 4, between 2 and 4. Should this be 3?',
      fix: ['Change to 3', `3. ${SENTENCE}`],
    });
  });

  it('a number left out', () => {
    check('1 2 «4» 5 6', { rule, severity: 'error', message: 'Numbered 4, after 2: there is no paragraph 3.' });
    check('41 42 «44» 45', { rule, message: 'Numbered 44, after 42: there is no paragraph 43.' });
    check('1 2 3 «5»', { rule, message: 'Numbered 5, after 3: there is no paragraph 4.' });
  });

  it('several left out', () => {
    check('1 2 «6» 7 8', { rule, message: 'Numbered 6, after 2: there are no paragraphs 3 to 5.' });
  });

  it('in several places', () => {
    check(
      '1 «3» 4 5 «7» 8',
      { rule, message: 'Numbered 3, after 1: there is no paragraph 2.' },
      { rule, message: 'Numbered 7, after 5: there is no paragraph 6.' },
    );
  });

  it('in many places as one finding, with the others named', () => {
    const left = new Set([16, 27, 38, 49]);
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1).filter((number) => !left.has(number));
    check(numbers.map((number) => (number === 17 ? '«17»' : String(number))).join(' '), {
      rule,
      message: 'Numbered 17, after 15: there is no paragraph 16. There are 3 more like it.',
      related: [28, 39, 50].map((n) => `Numbered ${n}, after ${n - 2}: there is no paragraph ${n - 1}.`),
    });
  });

  it('silent on numbers that are chosen from those of another report', () => {
    check('32 36 37 40 44 45 48 52 53 56');
  });

  it('a number without its stop', () => {
    checkFindings(blocks(P(40), P(41), '«42,» The harbour was closed.', P(43), P(44)), {
      rule,
      message: 'Paragraph 42 begins with “42,”. Should this be “42.”?',
      fix: ['Change to 42', '42. The harbour was closed.'],
    });
    checkFindings(blocks(P(40), P(41), '«42» The harbour was closed.', P(43), P(44)), {
      rule,
      message: 'Paragraph 42 begins with “42”. Should this be “42.”?',
      fix: ['Change to 42', '42. The harbour was closed.'],
    });
    checkFindings(blocks(P(40), P(41), '«42)» The harbour was closed.', P(43), P(44)), {
      rule,
      message: 'Paragraph 42 begins with “42)”. Should this be “42.”?',
      fix: ['Change to 42', '42. The harbour was closed.'],
    });
  });

  it('in an annex', () => {
    checkFindings(blocks('I. Introduction', P(1), P(2), 'Annex', P(1), P(2), `«4». ${SENTENCE}`, P(5)), {
      rule,
      message: 'Numbered 4, after 2: there is no paragraph 3.',
    });
  });

  it('in bold and behind blanks', () => {
    checkFindings(blocks(P(1), P(2), `**«4».** ${SENTENCE}`, P(5)), {
      rule,
      message: 'Numbered 4, after 2: there is no paragraph 3.',
    });
    checkFindings(blocks(P(1), P(2), `  «4». ${SENTENCE}`, P(5)), {
      rule,
      message: 'Numbered 4, after 2: there is no paragraph 3.',
    });
  });

  it('behind notes that cut the paragraph before', () => {
    checkFindings(blocks('1. One.¹ The harbour was', '¹ A.', 'Closed.', `«3». ${SENTENCE}`, P(4)), {
      rule,
      message: 'Numbered 3, after 1: there is no paragraph 2.',
    });
  });
});

describe('Checks: paragraph-number-duplicate', () => {
  const rule = 'paragraph-number-duplicate';

  it('at the second', () => {
    check('95 96 «96» 97', {
      rule,
      severity: 'error',
      message: 'Two paragraphs are numbered 96.',
      related: ['The first paragraph 96 is here.'],
    });
    check('1 2 3 «3»', { rule, message: 'Two paragraphs are numbered 3.' });
  });

  it('a recommendation whose number has a blank in it is no second paragraph', () => {
    const report = (number: string): string =>
      blocks(
        'II. Recommendations',
        ...through(109, 110),
        '111. These enjoy support:',
        '111.28 Inspect harbours;',
        `${number} Report on harbours;`,
        '111.30 Pay for harbours.',
        '112. It will reply.',
      );
    checkFindings(report('«111. 29»'), {
      rule,
      severity: 'error',
      message: '“111. 29” stands among recommendations. Should this be 111.29?',
      fix: ['Change to 111.29', '111.29 Report on harbours;'],
    });
    checkNothing(report('111.29'));
  });
});

describe('Checks: paragraph-number-order', () => {
  const rule = 'paragraph-number-order';

  it('two that changed places', () => {
    check('1 2 «4» 3 5', {
      rule,
      severity: 'error',
      message: 'Paragraph 4 comes before paragraph 3.',
      related: ['Paragraph 3 is here.'],
    });
  });

  it('one too late', () => {
    check('1 2 4 5 6 «3» 7', {
      rule,
      message: 'Paragraph 3 comes after paragraph 6.',
      related: ['Paragraph 6 is here.'],
    });
  });
});

describe('Checks: paragraph numbers that are right', () => {
  it('from any number on', () => checkNothing(blocks(...through(41, 48)), blocks(...through(1, 12))));

  it('in series that begin anew', () => {
    checkNothing(
      blocks('I. Introduction', ...through(1, 4), 'Annex I', ...through(1, 3), 'Annex II', ...through(1, 2)),
      blocks('Annex I', ...through(1, 4), 'Enclosure', ...through(1, 3), 'Annex II', ...through(1, 2)),
      blocks(
        'Chapter I Decisions',
        P(1),
        'Decision 22/1',
        ...through(1, 5),
        'Decision 22/2',
        ...through(1, 2),
        'Chapter II Opening',
        ...through(2, 6),
      ),
      blocks(
        'I. Officers',
        'Rule 1',
        ...through(1, 2),
        'Rule 2',
        ...through(1, 3),
        'II. Sessions',
        'Rule 3',
        ...through(1, 2),
      ),
    );
  });

  it('in agendas and lists', () => {
    const agenda = ['1. Opening.', '2. Officers.', '3. Agenda.', '4. Other matters.'];
    checkNothing(
      blocks('I. Work', ...through(11, 14), '15. The agenda read:', ...agenda, ...through(16, 19)),
      blocks(
        'I. Work',
        ...through(11, 14),
        '15. The agenda read:',
        '1. Opening.',
        '3. Agenda.',
        '7. Other matters.',
        ...through(16, 19),
      ),
      blocks(
        'I. Work',
        ...through(11, 14),
        '15. The agenda read:',
        '1. Opening. 2. Officers. 3. Agenda.',
        '4. Harbours.',
        ...through(16, 19),
      ),
    );
  });

  it('in quoted lists', () => {
    checkNothing(
      blocks(
        'I. Act',
        ...through(5, 7),
        '8. The Act reads:',
        '“1. Pilots rest.',
        '2. Crews rest.',
        '3. Ports close.”',
        ...through(9, 12),
      ),
    );
  });

  it('in headings by figures', () => {
    checkNothing(
      blocks(
        'I. Introduction',
        ...through(1, 5),
        'II. Rights',
        '1. Right to work',
        ...through(6, 8),
        '2. Right to health',
        ...through(9, 10),
        '3. Right to housing',
        ...through(11, 12),
      ),
      blocks('# II. Rights', '### 1. Right to work', ...through(6, 8), '### 2. Right to health', ...through(9, 10)),
    );
  });

  it('beside recommendations', () => {
    checkNothing(
      blocks(
        'II. Recommendations',
        ...through(113, 114),
        '115. These enjoy support:',
        '115.1 Inspect;',
        '115.2 Report;',
        '115.4 Pay.',
        '116. It will reply.',
        '117. It thanks all.',
      ),
      blocks(
        'II. Recommendations',
        ...through(109, 110),
        '111. These enjoy support:',
        '111.1. Inspect;',
        '111.29. Report.',
        '112. It will reply.',
      ),
    );
  });

  it('beside years and figures at the beginning of broken lines', () => {
    checkNothing(
      doc`
        6. The harbour was closed.

        7. The harbour was closed again on 3 May
        2037. It was opened in June of the year
        2038. Nobody was told.

        8. The number of accidents fell from 14 to
        12. It had been higher before.

        9. The pilots were told.
      `,
    );
  });

  it('also in paragraph 1', () => {
    checkNothing(
      blocks('I. Introduction', '1. The harbour was closed on 3 May\n2037. It opened again.', ...through(2, 5)),
    );
  });

  it('run together on a line', () => {
    checkNothing(blocks(...through(61, 62), '63. The Committee met. 64. The Rapporteur spoke.', ...through(65, 67)));
  });

  it('beside years, sums and dates', () => {
    checkNothing(
      blocks(...through(1, 3), '“2037. A year of storms” was its title.', ...through(4, 5)),
      blocks(...through(1, 3), '| 7. | Maren |', '| 9. | Tolven |', ...through(4, 5)),
      blocks(...through(1, 3), 'Table 7. Accidents', 'Maren 12', ...through(4, 5)),
    );
  });
});
