import { blocks } from '../support/documents';
import { checkFindingsUnder, checkNothing, type Expected } from '../support/findings';

const SUBMISSION = { moment: 'submission' } as const;

const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(SUBMISSION, marked, ...expected);
};
const silent = (...texts: readonly string[]): void => {
  for (const text of texts) checkFindingsUnder(SUBMISSION, text);
};

describe('Checks: acronym-undefined', () => {
  const rule = 'acronym-undefined';
  const said = '“HPTA” is not written out anywhere in this report. Should its full name stand here?';

  it('twice in sentences, explained nowhere', () => {
    check(blocks('1. The «HPTA» trained pilots.', '2. Ships are led by pilots of HPTA.'), {
      rule,
      severity: 'hint',
      message: said,
    });
    check(blocks('1. Rights of «HPTA+» pilots.', '2. HPTA+ pilots.'), { rule, message: said.replace('HPTA', 'HPTA+') });
  });

  it('explained in any way, anywhere', () => {
    for (const explained of [
      'The Harbour Pilots Training Academy (HPTA) is old.',
      'The Academy for Pilots (the “HPTA”) is old.',
      'The Academy for Pilots (‘HPTA’) is old.',
      'The Academy (hereinafter referred to as HPTA) is old.',
      'The Academie der Lotsen (HPTA, by its acronym in Marenese) is old.',
      'HPTA (the Harbour Pilots Training Academy) is old.',
    ])
      silent(
        blocks('1. The HPTA trained pilots.', '2. Pilots of HPTA lead ships.', `3. ${explained}`, '4. HPTA is new.'),
      );
  });

  it('names, numbers, symbols, quotations and what everybody knows', () => {
    silent(
      blocks('1. The HPTA Fund is old.', '2. It gave to the HPTA Fund.'),
      blocks('1. It was at war in XIV and XIX.', '2. It was at peace in XIV and XIX.'),
      blocks('1. See MAR 1/2031 and MAR 2/2031.', '2. See MAR 3/2031.'),
      blocks('1. Called “HPTA” and “HPTA pilots”.', '2. Called “HPTA”.'),
      blocks('1. UNESCO and HIV.', '2. UNESCO and HIV.'),
      blocks('1. THE HPTA OFFICE.', '2. THE HPTA OFFICE.'),
      blocks('1. The HPTA trained pilots.'),
    );
  });
});

describe('Checks: acronym-single-use', () => {
  const rule = 'acronym-single-use';

  it('made of the initials before it, and not used again', () => {
    check(blocks('1. The Harbour Pilots Training Academy («HPTA») is old.', '2. It is large.'), {
      rule,
      severity: 'hint',
      message: '“HPTA” is not used again. Is it needed here?',
      fix: ['Delete “(HPTA)”', '1. The Harbour Pilots Training Academy is old.'],
    });
  });

  it('used again, a part of a name, in a list, or not made of initials', () => {
    silent(
      blocks('1. The Harbour Pilots Training Academy (HPTA) is old.', '2. HPTA is large.'),
      blocks('1. The Harbour Pilots Training Academy (HPTA) Fund is old.'),
      blocks('1. The Office of the President (MIRO) is old.'),
      blocks(
        '1. The Ada Board (AB), the Bor Court (BC), the Cor Fen (CF), the Dora Eel (DE) and the Elm Fir (EF) met.',
      ),
      blocks('1. The United Nations Educational, Scientific and Cultural Organization (UNESCO) met.'),
    );
  });
});

describe('Checks: un-abbreviated', () => {
  const rule = 'un-abbreviated';

  it('in sentences', () => {
    check(
      blocks('1. The «UN» met in Maren.', '2. It asked the «UNGA».'),
      {
        rule,
        severity: 'information',
        message: '“UN” is written out in United Nations documents: “United Nations”.',
        fix: ['Change to “United Nations”', '1. The United Nations met in Maren.'],
      },
      {
        rule,
        message: '“UNGA” is written out in United Nations documents: “General Assembly”.',
        fix: ['Change to “General Assembly”', '2. It asked the General Assembly.'],
      },
    );
  });

  it('names and quotations', () => {
    silent(
      blocks('1. UN-Women, UN Tourism and Radio UN met.', '2. It said “the UN” on www.UN.org/UN/x.'),
      blocks('1. The Economic and Social Council (ECOSOC) met. See A/UN/2.'),
    );
  });
});

describe('Checks: state-party-case', () => {
  it('the rarer way is told once', () => {
    check(blocks('1. A State party met.', '2. States parties met.', '3. A State «Party» met.'), {
      rule: 'state-party-case',
      severity: 'hint',
      message: 'Elsewhere in this report it is “party”.',
      fix: ['Change to “party”', '3. A State party met.'],
    });
  });

  it('one way, names and quotations', () => {
    silent(
      blocks('1. A State Party met.', '2. States Parties met.'),
      blocks('1. A State party met.', '2. The Meeting of States Parties met.', '3. It said “each State Party”.'),
    );
  });
});

describe('Checks: name-variant', () => {
  const rule = 'name-variant';

  it('another small word, plural, spelling or noun', () => {
    const pairs = [
      ['General Directorate of Ports', 'General Department of Ports'],
      ['Office for Harbour Affairs', 'Office of Harbour Affairs'],
      ['Convention on the Rights of Pilots and Masters', 'Convention on the Rights of Pilot and Masters'],
      ['National Labour Office of Maren', 'National Labor Office of Maren'],
      ['Inter-Harbour Pilot Office', 'Inter Harbour Pilot Office'],
    ];
    for (const [right = '', slip = ''] of pairs)
      check(blocks(`1. The ${right} met.`, `2. The ${right} voted.`, `3. The «${slip}» left.`), {
        rule,
        severity: 'hint',
        message: `“${slip}” here, “${right}” in paragraph 1: one name?`,
        related: [`Here is ${right}.`],
        fix: [`Change to “${right}”`, `3. The ${right} left.`],
      });
  });

  it('a law in short, and a law by what it is about', () => {
    const long = 'Law on the Safety of Deep Harbours and the Protection of Pilots';
    const short = 'Law on the Safety of Deep Harbours';
    check(blocks(`1. It passed the ${long}.`, `2. Amend the «${short}».`), {
      rule,
      message: `“${short}” here, “${long}” in paragraph 1: one name?`,
      fix: [`Change to “${long}”`, `2. Amend the ${long}.`],
    });
    const about = 'Royal Decree concerning the Harbour Board for Pilot Disputes';
    const whole =
      'Royal Decree on the Establishment, Organization and Functioning of the Harbour Board for Pilot Disputes';
    check(blocks(`1. See the ${about}.`, `2. See the «${whole}».`), {
      rule,
      message: `“${whole}” here, “${about}” in paragraph 1: one name?`,
      fix: [`Change to “${about}”`, `2. See the ${about}.`],
    });
  });

  it('two bodies', () => {
    silent(
      blocks('1. The Human Rights Committee met.', '2. The Human Rights Council met.'),
      blocks('1. The Harbour Office of Maren and of Ostra.', '2. The Harbour Office of Ostra and of Maren.'),
      blocks('1. The Port and Pilots of Maren.', '2. The Port and the Pilots of Maren.'),
      blocks('1. The State of Maren from Ostra North.', '2. The State of Maren to Ostra North.'),
      blocks('1. The United Port of Maren’s Day.', '2. The United Port of Maren met.'),
      blocks(
        '1. The Law on Deep Clean Harbours and the National Board for Pilots.',
        '2. The Law on Deep Clean Harbours was passed.',
      ),
      blocks('1. The Optional Protocol to HPTA.', '2. The Optional Protocol to the HPTA (the Harbour Treaty) met.'),
    );
  });

  it('many of both', () => {
    const many = (name: string): string[] => Array.from({ length: 3 }, () => `The ${name} met.`);
    silent(
      blocks(
        `1. ${many('General Directorate of Ports').join(' ')}`,
        `2. ${many('General Department of Ports').join(' ')}`,
      ),
    );
  });
});

describe('Checks: capital-variant', () => {
  const rule = 'capital-variant';

  it('in small letters behind “the”, or with a small noun', () => {
    for (const slip of ['national harbour safety commission', 'National Harbour Safety commission'])
      check(blocks('1. The National Harbour Safety Commission met.', `2. It asked the «${slip}».`), {
        rule,
        severity: 'hint',
        message: `“${slip}” here, “National Harbour Safety Commission” in paragraph 1: one name?`,
        fix: ['Change to “National Harbour Safety Commission”', '2. It asked the National Harbour Safety Commission.'],
      });
  });

  it('any body of the kind, and more of them than names', () => {
    silent(
      blocks('1. The National Harbour Safety Commission met.', '2. It wants a national harbour safety commission.'),
      blocks(
        '1. The Deep Harbour Commission met.',
        '2. The deep harbour commission met. The deep harbour commission left.',
      ),
    );
  });
});

describe('Checks: quoted-term-variant', () => {
  const rule = 'quoted-term-variant';

  it('one word with another ending', () => {
    check(
      blocks(
        '1. For “failing to communicate”.',
        '2. For “Failing to communicate”.',
        '3. For “«failing to communication»,” too.',
      ).replace('communication»,”', 'communication»”,'),
      {
        rule,
        severity: 'hint',
        message: '“failing to communication” here, “failing to communicate” in paragraph 1: one term?',
      },
    );
  });

  it('plurals, one paragraph, short words', () => {
    silent(
      blocks('1. For “political pilots”.', '2. For “political pilot”.'),
      blocks('1. For “failing to communicate” and “failing to communication”.'),
      blocks('1. For “a red sea”.', '2. For “a red sea”.'),
    );
  });
});

describe('Checks: style-variant-italic', () => {
  const rule = 'style-variant-italic';

  it('as most are', () => {
    check(blocks('1. For «lèse-marine» and *lèse-marine*.', '2. For *lèse-marine*.'), {
      rule,
      severity: 'information',
      message: '“lèse-marine” is in italics in some places and not in others (2 and 1).',
      fix: ['Set “lèse-marine” in italics everywhere', '1. For *lèse-marine* and *lèse-marine*.'],
    });
    check(blocks('1. For lèse-marine.', '2. For lèse-marine.', '3. For *«lèse-marine»*.'), {
      rule,
      message: '“lèse-marine” is in italics in some places and not in others (1 and 2).',
      fix: ['Take “lèse-marine” out of italics everywhere', '3. For lèse-marine.'],
    });
  });

  it('emphasis, quotations, longer italics', () => {
    silent(
      blocks('1. It *shall* meet.', '2. It shall meet.'),
      blocks('1. The *Harbour Herald* met.', '2. It said “Harbour Herald”. *The New Harbour Herald* met.'),
    );
  });
});

describe('Checks: date-outside-period and note-date-suspect', () => {
  const report = (...more: readonly string[]): string =>
    blocks(
      'I. Introduction',
      '1. The present report covers the work of the Harbour Office (HO) from 1 June 2030 to 31 May 2031.',
      ...more,
    );
  const said = 'May 2030 is before the period that this report covers (1 June 2030 to 31 May 2031). Is the date right?';

  it('what the author did before', () => {
    check(
      report('2. In «May 2030», HO met.', '3. It left. In «May 2030», the Office met.'),
      { rule: 'date-outside-period', severity: 'hint', message: said },
      { rule: 'date-outside-period', message: said },
    );
  });

  it('the background, what others did, and what came after', () => {
    silent(
      report('2. In May 2030, the Government met.', '3. HO noted that it met in May 2030.', '4. HO is old.'),
      report('2. In June 2030, HO met.', '3. In July 2031, HO met.'),
      blocks('I. Introduction', '1. The present report is short.', '2. In May 2030, the Office met.'),
    );
  });

  it('a note of the same month a year before', () => {
    const paragraph = '1. In May 2031 there were 512 ships.¹';
    check(blocks(paragraph, '¹ Meeting with the harbour master, «15 May 2030».'), {
      rule: 'note-date-suspect',
      severity: 'hint',
      message: 'The paragraph speaks of the same month a year later. Should this be 15 May 2031, not 15 May 2030?',
    });
    silent(
      blocks(paragraph, '¹ Harbour Act, 15 May 2030.'),
      blocks(paragraph, '¹ Meeting with the harbour master, 15 June 2030.'),
      blocks(paragraph.replace('were', 'and on 2 June 2030 were'), '¹ Meeting with the master, 15 May 2030.'),
    );
  });
});

describe('Checks: url-unstable', () => {
  const rule = 'url-unstable';

  it('shortened, shared, wrapped, counted', () => {
    const CASES: readonly (readonly [address: string, said: string])[] = [
      ['https://bit.ly/3a', 'This is a shortened address. It hides where it leads, and may not last.'],
      [
        'www.facebook.com/share/p/1A/',
        'This address was made for sharing or for one visit. It may not last; the address of the page itself would.',
      ],
      [
        'https://harbour.example/download-counter?post=3',
        'This address was made for sharing or for one visit. It may not last; the address of the page itself would.',
      ],
      [
        'https://drive.google.com/file/d/1',
        'This leads to a file that somebody shares. It may not last, or be open to all readers.',
      ],
      [
        'https://eur01.safelinks.protection.outlook.com/?url=x',
        'A mail program or a search has put its own address around this one.',
      ],
    ];
    for (const [address, message] of CASES)
      check(blocks('1. It is deep.¹', `¹ See «${address}».`), { rule, severity: 'hint', message });
  });

  it('pages', () => {
    checkNothing(blocks('1. It is deep.¹', '¹ See www.facebook.com/harbour/posts/12.'));
    silent(blocks('1. It is deep.¹', '¹ See https://harbour.example/download/12.pdf.'));
  });
});
