import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing } from '../support/findings';

/** A paragraph with a note: `words` hold the mark ¹, the note says `note`. */
const noted = (words: string, note: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.', `¹ ${note}`);

const CAT = 'Committee against Torture';

describe('Checks: symbol-body-mismatch', () => {
  const check = (words: string, note: string, committee: string, symbol: string): void => {
    checkFindingsInBothForms(noted(words, note), {
      rule: 'symbol-body-mismatch',
      severity: 'warning',
      message: `The text names the ${committee}; the note cites ${symbol}. Which is meant?`,
      related: [`The ${committee} is named here.`],
    });
  };
  const silent = (words: string, note: string): void => {
    checkNothing(noted(words, note));
  };

  it('a document of another committee', () => {
    check(`The ${CAT} asked for a register.¹`, '«CEDAW/C/MAR/CO/6», para. 25 (b).', CAT, 'CEDAW/C/MAR/CO/6');
    check(`In 2031 it was raised by the ${CAT}.¹`, '«CRC/C/MAR/CO/4».', CAT, 'CRC/C/MAR/CO/4');
    check(
      'The **Human Rights Committee** asked¹ for a register.',
      '«E/C.12/MAR/CO/4».',
      'Human Rights Committee',
      'E/C.12/MAR/CO/4',
    );
  });

  it('“the Committee” is the one that the paragraph named', () => {
    check(
      `The ${CAT} had a question. The Committee asked for a register.¹`,
      '«CEDAW/C/MAR/CO/6», para. 25.',
      CAT,
      'CEDAW/C/MAR/CO/6',
    );
  });

  it('whatever else is named, where the name stands right before the mark', () => {
    check(`UN-Women and UNICEF followed the advice of the ${CAT}.¹`, '«CRC/C/MAR/CO/4».', CAT, 'CRC/C/MAR/CO/4');
    checkNothing(
      blocks(
        '1. One.',
        `2. It was said by the Committee on Enforced Disappearances¹ and the ${CAT}.²`,
        '¹ CED/C/MAR/CO/4.',
        '² CAT/C/MAR/CO/4.',
      ),
    );
  });

  it('what “see also” adds is not compared', () => {
    check(
      `The ${CAT} asked for a register.¹`,
      '«CRC/C/MAR/CO/6», para. 2. See also A/HRC/99/12.',
      CAT,
      'CRC/C/MAR/CO/6',
    );
    silent(`The ${CAT} asked for a register.¹`, 'CAT/C/MAR/CO/6, para. 2. See also CRC/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'CRC/C/MAR/CO/6, para. 2. See also CAT/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'See also CRC/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'Cf. CRC/C/MAR/CO/6.');
  });

  it('in brackets', () => {
    checkFindingsInBothForms(
      blocks('1. One.', `2. The ${CAT} asked for a register (see «CRC/C/MAR/CO/4», para. 3).`, '3. Three.'),
      {
        rule: 'symbol-body-mismatch',
        message: `The text names the ${CAT}; the bracket cites CRC/C/MAR/CO/4. Which is meant?`,
      },
    );
    checkNothing(blocks('1. One.', `2. The ${CAT} asked for a register (CAT/C/MAR/CO/4, para. 3).`, '3. Three.'));
  });

  it('silent where they agree', () => {
    silent(`The ${CAT} asked for a register.¹`, 'CAT/C/MAR/CO/6, para. 25 (b).');
    silent(`The ${CAT} asked for a register.¹`, 'CAT/OP/MAR/2.');
    silent('The Committee on the Rights of the Child explained it.¹', 'CEDAW/C/GC/31-CRC/C/GC/18, para. 4.');
    silent('The Committee on the Rights of the Child explained it.¹', 'CEDAW/C/GC/31, para. 4.');
  });

  it('silent where several bodies are named, or cited', () => {
    silent(`The ${CAT} and the Committee on Enforced Disappearances asked for it.¹`, 'CEDAW/C/MAR/CO/6.');
    silent(`The ${CAT} and other committees asked for it.¹`, 'CEDAW/C/MAR/CO/6.');
    silent(`The ${CAT} asked for it.¹`, 'CEDAW/C/MAR/CO/6 and CAT/C/MAR/CO/2.');
    silent(`The ${CAT} asked for it.¹`, 'CEDAW/C/MAR/CO/6 and A/HRC/99/12.');
    silent(`The ${CAT} explained it, as did a report on the Convention on the Rights of the Child.¹`, 'CRC/C/MAR/4.');
  });

  it('silent on a body of the country, and where the note says whose its source is', () => {
    silent('The Marenian Human Rights Committee asked for it.¹', 'CEDAW/C/MAR/CO/6.');
    silent(`It is also the view of the ${CAT}.¹`, 'Committee on the Rights of the Child, CRC/C/MAR/CO/6.');
  });

  it('silent on “the Committee” that is named after another, or not at all', () => {
    silent(`The Committee agreed with the ${CAT}.¹`, 'CEDAW/C/MAR/CO/6.');
    silent('The Committee agreed.¹', 'CEDAW/C/MAR/CO/6.');
  });

  it('the next sentence is not the one of the mark', () => {
    silent(`It was asked for.¹ The ${CAT} did so again.`, 'CEDAW/C/MAR/CO/6.');
    checkNothing(
      blocks('1. One.', `2. It was asked for.¹,² The ${CAT} did so again.`, '¹ CRC/C/MAR/CO/6.', '² CEDAW/C/MAR/CO/6.'),
    );
  });

  it('silent on the end of a sentence whose beginning stands elsewhere, and in quotations', () => {
    checkNothing(
      blocks('1. One.', '2. As the Committee on', '¹ CEDAW/C/MAR/CO/6.', `Y and the ${CAT} asked,¹ it was done.`),
    );
    silent(`It wrote: “The ${CAT} asked¹ for it.”`, 'CEDAW/C/MAR/CO/6.');
  });
});

describe('Checks: symbol-session-mismatch', () => {
  const silent = (words: string, note: string): void => {
    checkNothing(noted(words, note));
  };

  it('a document of another session', () => {
    checkFindingsInBothForms(
      noted(
        'The report that was presented to the Human Rights Council at its fifty-seventh session¹ was long.',
        '«A/HRC/56/78», para. 3.',
      ),
      {
        rule: 'symbol-session-mismatch',
        severity: 'warning',
        message: 'The text speaks of the fifty-seventh session; the note cites A/HRC/56/78. Which is meant?',
        related: ['The fifty-seventh session is named here.'],
      },
    );
    checkFindingsInBothForms(
      blocks(
        '1. One.',
        '2. A report was submitted at the 57th session of the Human Rights Council (see «A/HRC/56/78»).',
      ),
      {
        rule: 'symbol-session-mismatch',
        message: 'The text speaks of the 57th session; the bracket cites A/HRC/56/78. Which is meant?',
      },
    );
  });

  it('silent where they agree', () => {
    silent('The report was presented to the Human Rights Council at its fifty-sixth session.¹', 'A/HRC/56/78.');
    silent('The report was presented to the Human Rights Council at its sixtieth session.¹', 'A/HRC/60/78/Add.1.');
  });

  it('silent on sessions to come, of others, and several', () => {
    silent(
      'It was presented to the Human Rights Council, which requested another for its sixtieth session.¹',
      'A/HRC/56/7.',
    );
    silent(
      'It was presented at the sixtieth session of the Expert Mechanism of the Human Rights Council.¹',
      'A/HRC/56/7.',
    );
    silent(
      'It was presented to the Human Rights Council at its fifty-fifth session and discussed at its sixtieth session.¹',
      'A/HRC/56/7.',
    );
  });

  it('silent on other documents, and where the note says so', () => {
    silent('It was presented to the Human Rights Council at its sixtieth session.¹', 'A/HRC/RES/56/7.');
    silent('It was presented to the Human Rights Council at its sixtieth session.¹', 'A/HRC/56/7 and A/HRC/60/7.');
    silent('It was presented to the Human Rights Council at its sixtieth session.¹', 'Cf. A/HRC/56/7.');
  });
});

describe('Checks: symbol-country-mismatch', () => {
  /** A report on Spain with five symbols, of which the last is `odd`. */
  const report = (odd: string, words = 'Five.', title = 'Situation of human rights in Spain'): string =>
    blocks(
      'United Nations A/HRC/60/12',
      'Human Rights Council',
      'Distr.: General\n9 July 2025',
      title,
      'Report of the Special Rapporteur',
      'I. Introduction',
      `1. One.¹ Two.² Three.³ Four.⁴ ${words}⁵`,
      '2. Six.',
      '¹ CAT/C/ESP/CO/6.',
      '² CEDAW/C/ESP/CO/6.',
      '³ ESP 2/2024.',
      '⁴ CRC/C/ESP/CO/5-6.',
      `⁵ ${odd}.`,
    );

  it('the only one of another country', () => {
    checkFindings(report('«CAT/C/EST/CO/6»'), {
      rule: 'symbol-country-mismatch',
      severity: 'information',
      message: 'This is a document on Estonia; all others here are on Spain. Is it the right one?',
    });
  });

  it('silent where the text names that country, and on reports on something else', () => {
    checkNothing(
      report('CAT/C/EST/CO/6', 'In Estonia it is done.'),
      report('CAT/C/ESP/CO/7'),
      report('CAT/C/EST/CO/6', 'Five.', 'Harbours of the world'),
    );
  });
});

describe('Checks: symbol-future', () => {
  const report = (words: string): string =>
    blocks(
      'United Nations A/HRC/60/12',
      'Human Rights Council',
      'Distr.: General\n9 July 2025',
      'Harbours',
      'I. Introduction',
      `1. ${words}`,
      '2. Two.',
    );
  const check = (words: string, name: string, year: number): void => {
    checkFindings(report(words), {
      rule: 'symbol-future',
      severity: 'information',
      message: `${name} would be of ${String(year)}, and this report is of 2025. Is the symbol right?`,
    });
  };

  it('a year or a session that is far ahead', () => {
    check('It is in «A/HRC/75/12».', 'A/HRC/75/12', 2030);
    check('It is in «A/83/12».', 'A/83/12', 2028);
    check('It is in «E/2052/12».', 'E/2052/12', 2052);
    check('It is in «S/2026/12».', 'S/2026/12', 2026);
    check('See communication «ESP 2/2026».', 'ESP 2/2026', 2026);
  });

  it('one finding for each document', () => {
    checkFindings(report('It is in «A/83/12» and again in A/83/12.'), {
      rule: 'symbol-future',
      message: 'A/83/12 would be of 2028, and this report is of 2025. Is the symbol right?',
      related: ['Here is A/83/12.'],
    });
  });

  it('silent on what may be announced, and on numbers that are no years', () => {
    checkNothing(
      report('It will be in E/2026/12, A/HRC/63/12 and A/81/12.'),
      report('It is in CD/2067, A/59/2095 and S/2025/1200.'),
      report('The Board wrote of “document E/2052/12”.'),
    );
  });
});
