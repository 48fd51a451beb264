import assert from 'node:assert/strict';
import { FORMS, asMarkdown, blocks, doc, reportOf } from '../support/documents';
import {
  checkRoles,
  checkRolesInBothForms,
  checkSeries as check,
  seriesLines,
  wordsOfParagraph,
} from '../support/structure';

/** A paragraph of whole sentences. */
const P = (number: number): string =>
  `${String(number)}. The harbour was closed for repairs, and the pilots were told.`;
const through = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => P(from + index));

describe('Paragraphs: one series', () => {
  it('through all sections', () => {
    check(blocks('I. Introduction', P(1), P(2), 'II. Context', 'A. Ports', P(3), 'B. Ships', P(4)), 'main: 1 2 3 4');
  });

  it('from any number on', () => {
    check(blocks(...through(41, 44)), 'main: 41 42 43 44');
    check(blocks(P(7), P(8)), 'main: 7 8');
  });

  it('on single lines without empty ones between', () => {
    check('1. One.\n2. Two.\n3. Three.\n', 'main: 1 2 3');
    check('1. One.\r\n2. Two.\r\n3. Three.\r\n', 'main: 1 2 3');
    check('1. One.\r2. Two.\r3. Three.\r', 'main: 1 2 3');
  });

  it('in bold and in quotations', () => {
    check(
      blocks(
        P(1),
        '**2. The Government should inspect harbours.**',
        '**3.** It should report.',
        '> 4. It should pay.',
        P(5),
      ),
      'main: 1 2 3 4 5',
    );
  });

  it('behind invisible signs', () => {
    check(blocks('\ufeff1. One.', '\u200e2. Two.', '3.\u00a0Three.', '4.\tFour.'), 'main: 1 2 3 4');
  });

  it('with slips, which a check may judge', () => {
    check(blocks(P(1), P(2), P(4), P(5)), 'main: 1 2 4 5');
    check(blocks(...through(122, 124), P(25), P(126), P(127)), 'main: 122 123 124 25 126 127');
    check(blocks(P(1), P(2), P(2), P(3), P(4)), 'main: 1 2 2 3 4');
    check(blocks(P(1), P(3), P(2), P(4), P(5)), 'main: 1 3 2 4 5');
  });

  it('belong to their innermost section', () => {
    const { paragraphs } = reportOf(blocks('I. Introduction', P(1), 'II. Context', P(2), 'A. Ports', P(3)));
    assert.deepEqual(
      paragraphs.map(({ section }) => section?.title),
      ['Introduction', 'Context', 'Ports'],
    );
  });
});

describe('Paragraphs: series that begin anew', () => {
  it('in annexes', () => {
    check(
      blocks('I. Introduction', P(1), P(2), 'Annex I', P(1), P(2), P(3), 'Annex II', P(1)),
      'main: 1 2',
      'annex I: 1 2 3',
      'annex II: 1',
    );
    check(
      blocks('# I. Introduction', P(1), P(2), '# Annex', '## A. Ports', P(1), '## B. Ships', P(2)),
      'main: 1 2',
      'annex: 1 2',
    );
  });

  it('in enclosures and appendices of annexes', () => {
    check(
      blocks('Annex I', P(1), P(2), 'Enclosure', P(1), P(2), 'Annex II', P(1)),
      'annex I: 1 2',
      'annex I, enclosure: 1 2',
      'annex II: 1',
    );
    check(
      blocks('I. Introduction', P(1), 'Annex II', P(1), 'Appendix', P(1), P(2)),
      'main: 1',
      'annex II: 1',
      'annex II, appendix: 1 2',
    );
  });

  it('in decisions, and the outer one resumes', () => {
    check(
      blocks(
        'Chapter I Decisions',
        P(1),
        'Decision 22/1',
        'Safety',
        P(1),
        P(2),
        P(3),
        'Decision 22/2',
        'Agenda',
        P(1),
        'Chapter II Opening',
        P(2),
        P(3),
      ),
      'main: 1 2 3',
      'decision 22/1: 1 2 3',
      'decision 22/2: 1',
    );
  });

  it('in rules', () => {
    check(
      blocks('I. Scope', 'Rule 1', '1. Pilots rest.', '2. Crews rest.', 'Rule 2', '1. Harbours close.'),
      'rule 1: 1 2',
      'rule 2: 1',
    );
  });

  it('in lists within a paragraph', () => {
    check(
      blocks(
        'II. Context',
        P(4),
        P(5),
        '6. The agenda read as follows:',
        '1. Opening.',
        '2. Officers.',
        '3. Other matters.',
        P(7),
        P(8),
      ),
      'main: 4 5 6 7 8',
      'main: [1 2 3]',
    );
  });

  it('in lists of one', () => {
    check(blocks(P(1), '2. The agenda read as follows:', '1. Opening.', P(3), P(4)), 'main: 1 2 3 4', 'main: [1]');
  });

  it('in lists longer than what stands before them', () => {
    const agenda = ['1. Opening.', '2. Officers.', '3. Agenda.', '4. Harbours.', '5. Ships.', '6. Other matters.'];
    check(blocks(P(1), P(2), '3. The agenda read:', ...agenda, P(4), P(5)), 'main: 1 2 3 4 5', 'main: [1 2 3 4 5 6]');
  });

  it('in several lists', () => {
    check(
      blocks(
        'II. Context',
        P(8),
        '9. The first agenda:',
        '1. Opening.',
        '2. Closing.',
        '10. The second:',
        '1. Opening.',
        '2. Closing.',
        P(11),
      ),
      'main: 8 9 10 11',
      'main: [1 2]',
      'main: [1 2]',
    );
  });

  it('in lists within an annex', () => {
    check(
      blocks(P(1), P(2), 'Annex', P(1), P(2), '3. The agenda:', '1. Opening.', '2. Closing.', P(4)),
      'main: 1 2',
      'annex: 1 2 3 4',
      'annex: [1 2]',
    );
  });

  it('of the recommendations of a working group', () => {
    const list = [
      '105. The following enjoy its support:',
      '105.1 Inspect harbours;',
      '105.2 Report.',
      '106. It will reply.',
    ];
    check(blocks('II. Recommendations', ...through(103, 104), ...list), 'main: 103 104 105 106');
  });

  it('of lists and recommendations in a part of a report that begins without a heading', () => {
    check(blocks(P(4), '5. The agenda:', '1. Opening.', '2. Closing.', P(6), P(7)), 'main: 4 5 6 7', 'main: [1 2]');
    check(
      blocks('105. The following enjoy its support:', '105.1 Inspect harbours;', '106. It will reply.'),
      'main: 105 106',
    );
  });

  it('each paragraph knows its division', () => {
    const { paragraphs } = reportOf(
      blocks('I. Introduction', P(1), 'Annex I', P(1), 'Appendix', P(1), 'Annex II', P(1)),
    );
    assert.deepEqual(
      paragraphs.map(({ division }) => division.name),
      ['main', 'annex I', 'annex I, appendix', 'annex II'],
    );
  });
});

describe('Paragraphs: numbers that are none', () => {
  it('years and figures at the beginning of a broken line', () => {
    check('6. One.\n\n7. The harbour was closed on 3 May\n2037. It opened again.\n\n8. Two.\n', 'main: 6 7 8');
    check('6. One.\n\n7. The rate fell from 14 to\n12. It had been higher.\n\n8. Two.\n', 'main: 6 7 8');
  });

  it('also in paragraph 1', () => {
    check('1. The harbour was closed on 3 May\n2037. It opened again.\n\n2. Two.\n\n3. Three.\n', 'main: 1 2 3');
    check('1. The rate fell from 14 to\n12. It had been higher.\n\n2. Two.\n\n3. Three.\n', 'main: 1 2 3');
  });

  it('years behind a page end', () => {
    for (const first of [1, 12])
      checkRoles(
        ['heading', 'I. Introduction'],
        ['paragraph', `${String(first)}. The harbour was closed on 3 May`],
        ['note', '¹ A/99/1.'],
        ['continuation', '2037. It opened again.'],
        ['paragraph', `${String(first + 1)}. The pilots were told.`],
      );
  });

  it('in tables and captions', () => {
    check(blocks(P(1), 'Table 1. Accidents', '| 1. | Maren |', '| 2. | Tolven |', P(2)), 'main: 1 2');
  });

  it('in the summary', () => {
    check(
      blocks(
        'A/99/412',
        'Summary',
        '1. The report is brief.',
        '2. It concerns harbours.',
        'I. Introduction',
        P(1),
        P(2),
      ),
      'main: 1 2',
    );
  });

  it('in headings', () => {
    check(
      blocks('I. Rights', '1. Right to work', P(1), '2. Right to health', P(2), '3. Right to housing', P(3)),
      'main: 1 2 3',
    );
    check(blocks('# I. Rights', '### 1. Right to work', P(1), '### 2. Right to health', P(2)), 'main: 1 2');
  });
});

describe('Paragraphs: glued numbers', () => {
  it('on one line with the paragraph before', () => {
    // What is run on is part of the block; the series knows that its number has passed.
    check(blocks(P(1), '2. The harbour was closed. 3. The pilots were told.', P(4), P(5)), 'main: 1 2 4 5');
  });

  it('in a list', () => {
    check(
      blocks(P(1), '2. The agenda:', '1. Opening. 2. Officers. 3. Agenda.', '4. Harbours.', P(3)),
      'main: 1 2 3',
      'main: [1 4]',
    );
  });
});

describe('Paragraphs: cut in two', () => {
  it('by notes', () => {
    checkRolesInBothForms(
      ['paragraph', '1. The harbour¹ was closed for repairs² and'],
      ['note', '¹ A/99/1.'],
      ['note', '² A/99/2, para. 4.'],
      ['continuation', 'opened again in May.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('by notes, with a capital behind them', () => {
    for (const rest of [
      'France and Veldania agreed.',
      'Ministers agreed.',
      'United Nations agencies agreed.',
      'English and French were spoken.',
    ])
      checkRolesInBothForms(
        ['paragraph', '1. The harbour was closed¹ although'],
        ['note', '¹ A/99/1.'],
        ['continuation', rest],
        ['paragraph', '2. The pilots were told.'],
      );
  });

  it('by a page number', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed for repairs and'],
      ['furniture', '12'],
      ['continuation', 'opened again in May.'],
      ['paragraph', '2. The pilots were told.'],
    );
    checkRoles(
      ['paragraph', '1. The harbour was closed for'],
      ['furniture', '4'],
      ['continuation', 'Ministers in May.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('by a running title that comes again and again', () => {
    const cut = (number: number): [['paragraph', string], ['furniture', string], ['continuation', string]] => [
      ['paragraph', `${String(number)}. The harbour was closed for repairs by order of the`],
      ['furniture', 'Safety of harbours'],
      ['continuation', 'Port Authority in May.'],
    ];
    checkRoles(...[1, 2, 3, 4, 5].flatMap(cut), ['paragraph', '6. The pilots were told.']);
  });

  it('by a running title with page numbers', () => {
    const cut = (number: number): [['paragraph', string], ['furniture', string], ['continuation', string]] => [
      ['paragraph', `${String(number)}. The harbour was closed for repairs by order of the`],
      ['furniture', `A/99/412 ${String(number + 3)}/19`],
      ['continuation', 'Port Authority in May.'],
    ];
    checkRoles(...[1, 2, 3, 4].flatMap(cut), ['paragraph', '5. The pilots were told.']);
  });

  it('by notes, page number and running title together', () => {
    const cut = (number: number) =>
      [
        ['paragraph', `${String(number)}. The harbour was closed for repairs by order of the`],
        ['note', '¹ A/99/1.'],
        ['furniture', String(number + 1)],
        ['furniture', 'Safety of harbours in Veldania'],
        ['continuation', 'Port Authority in May.'],
      ] as const;
    checkRoles(...[1, 2, 3, 4].flatMap(cut), ['paragraph', '5. The pilots were told.']);
  });

  it('by an empty line alone', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed for repairs and'],
      ['continuation', 'opened again in May.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('in bold', () => {
    checkRoles(
      ['paragraph', '**1. The Government should inspect harbours and**'],
      ['continuation', '**publish what it finds.**'],
      ['paragraph', '**2. It should pay.**'],
    );
  });

  it('several times', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed, as¹'],
      ['note', '¹ A/99/1.'],
      ['continuation', 'Ministers had foreseen, for'],
      ['furniture', '7'],
      ['continuation', 'repairs that lasted until'],
      ['note', '² A/99/2.'],
      ['continuation', 'May.²'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('behind a comma', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed,'],
      ['note', '¹ A/99/1.'],
      ['continuation', 'Veldania said.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('in a subparagraph', () => {
    checkRoles(
      ['paragraph', '1. They agreed:'],
      ['subparagraph', '(a) To inspect the harbours of'],
      ['note', '¹ A/99/1.'],
      ['continuation', 'Maren and Tolven;'],
      ['subparagraph', '(b) To report.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('not where the text before is closed', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed.¹'],
      ['note', '¹ A/99/1.'],
      ['text', 'It opened again in May, as the Port Authority said.'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('also behind lists of marks', () => {
    for (const words of ['1. The harbour was closed.¹, ²', '1. The harbour was closed.¹,²'])
      for (const form of [words, asMarkdown(words)])
        checkRoles(['paragraph', form], ['heading', 'The pilots'], ['paragraph', '2. The pilots were told.']);
  });

  for (const { form, written } of FORMS) {
    it(`and joined again in order (${form})`, () => {
      const text = written(
        blocks('1. The harbour¹ was', '¹ A/99/1.', 'closed by', '7', 'Ministers.', '2. The pilots were told.'),
      );
      const report = reportOf(text);
      const [first] = report.paragraphs;
      assert.ok(first);
      assert.equal(wordsOfParagraph(report, first), written('The harbour¹ was closed by Ministers.'));
      assert.deepEqual(first.pieces, [0, 2, 4]);
    });
  }

  it('by a caption stay apart', () => {
    checkRoles(
      ['paragraph', '1. The harbour was closed.'],
      ['caption', 'Table 1. Accidents in 2037'],
      ['table', '| Maren | 12 |'],
      ['paragraph', '2. The pilots were told.'],
    );
  });
});

describe('Paragraphs: what else they hold', () => {
  it('bullets', () => {
    const report = checkRoles(
      ['paragraph', '1. They agreed:'],
      ['bullet', '• To inspect'],
      ['bullet', '• To report'],
      ['paragraph', '2. The pilots were told.'],
    );
    assert.deepEqual(report.paragraphs[0]?.pieces, [0, 1, 2]);
    checkRoles(
      ['paragraph', '1. They agreed:'],
      ['bullet', '- To inspect'],
      ['bullet', '* To report'],
      ['paragraph', '2. The pilots were told.'],
    );
  });

  it('quotations', () => {
    const report = checkRoles(
      ['paragraph', '1. The Act says:'],
      ['text', '“Harbours are safe.”'],
      ['paragraph', '2. The pilots were told.'],
    );
    assert.deepEqual(report.paragraphs[0]?.pieces, [0, 1]);
  });

  it('nothing beyond the next heading', () => {
    const report = checkRoles(
      ['paragraph', '1. The harbour was closed.'],
      ['heading', 'II. Context'],
      ['text', 'The harbours are three.'],
      ['paragraph', '2. The pilots were told.'],
    );
    assert.deepEqual(
      report.paragraphs.map(({ pieces }) => pieces),
      [[0], [3]],
    );
  });
});

describe('Paragraphs: recommendations', () => {
  it('not a figure that begins the rest of a cut sentence', () => {
    checkRoles(
      ['paragraph', '1. The share of harbours with lights has risen to'],
      ['note', '¹ A.'],
      ['continuation', '14.4 per cent of all harbours on the coast.'],
      ['paragraph', '2. It was inspected.'],
    );
  });

  it('by their own numbers', () => {
    const report = checkRoles(
      ['heading', 'II. Recommendations'],
      ['paragraph', '115. The following will be examined:'],
      ['recommendation', '115.1. Inspect harbours (Ostmark);'],
      ['recommendation', '115.2 Ensure that pilots rest (Sundland);'],
      ['recommendation', '115.3 Pay crews (Marenia).'],
      ['paragraph', '116. Veldania will reply.'],
    );
    assert.deepEqual(
      report.recommendations.map(({ number, block }) => `${number}@${String(block)}`),
      ['115.1@2', '115.2@3', '115.3@4'],
    );
    assert.deepEqual(seriesLines(report), ['main: 115 116']);
  });

  it('in bold and in Markdown', () => {
    const { recommendations } = reportOf(
      blocks('115. The following:', '**115.1** Inspect harbours;', '**115.2. Pay crews.**', P(116)),
    );
    assert.deepEqual(
      recommendations.map(({ number }) => number),
      ['115.1', '115.2'],
    );
  });

  it('none where a number begins a broken line', () => {
    const { recommendations, paragraphs } = reportOf(
      '1. The country has a population of\n4.1 million people.\n\n2. Two.\n',
    );
    assert.deepEqual(recommendations, []);
    assert.equal(paragraphs.length, 2);
  });

  it('cut by notes', () => {
    checkRoles(
      ['heading', 'II. Recommendations'],
      ['paragraph', '115. The following:'],
      ['recommendation', '115.1 Inspect the harbours of¹'],
      ['note', '¹ A/99/1.'],
      ['continuation', 'Maren and Tolven;'],
      ['recommendation', '115.2 Pay crews.'],
      ['paragraph', '116. Veldania will reply.'],
    );
  });
});

describe('Paragraphs: a real page', () => {
  const PAGE = doc`
    III. Safety at work

    A. Accidents and their causes

    17. Four causes recur in the accounts of workers and in the few investigations that have been made public:⁸

    (a) Moving and stacking containers at night without light;

    (b) Shifts of more than 12 hours, often followed by

    ⁸ Records on file.

    ⁹ Harbours Act, art. 7.

    a second shift for another employer;⁹

    (c) Lashing cargo at height without nets.

    18. Fatigue deserves attention.
  `;

  for (const { form, written } of FORMS)
    it(`in ${form}`, () => {
      const report = reportOf(written(PAGE));
      assert.deepEqual(seriesLines(report), ['main: 17 18']);
      assert.deepEqual(
        report.paragraphs[0]?.subparagraphs.map(({ fullNumber }) => fullNumber),
        ['17 (a)', '17 (b)', '17 (c)'],
      );
      assert.deepEqual(
        report.roles,
        'heading heading paragraph subparagraph subparagraph note note continuation subparagraph paragraph'.split(' '),
      );
    });
});
