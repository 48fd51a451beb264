import assert from 'node:assert/strict';
import { numbersMeantBy } from '../../../server/src/checks/numberSlips';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindings, checkNothing, findingsOf, type Expected } from '../support/findings';

/** Paragraphs 1 to 40 of a report; paragraph 20 says these words, in which `«…»` marks what something is expected on. */
function reportOf(words: string, ...behind: readonly string[]): string {
  const paragraphs = Array.from({ length: 40 }, (_, index) =>
    index === 19 ? `20. ${words}` : `${index + 1}. The harbour of Maren was dredged again.`,
  );
  return blocks(...paragraphs, ...behind);
}

function check(words: string, ...expected: readonly Expected[]): void {
  checkFindings(reportOf(words), ...expected);
}

const missing = (message: string, more: Partial<Expected> = {}): Expected => ({
  rule: 'paragraph-reference-undefined',
  severity: 'error',
  message,
  ...more,
});

describe('Checks: paragraph-reference-undefined', () => {
  it('past the last paragraph', () => {
    check(
      'As stated in paragraph «97» above, it is deep.',
      missing('This report has no paragraph 97; the last is 40.'),
    );
    check('It is deep (see para. «97» below).', missing('This report has no paragraph 97; the last is 40.'));
    check(
      'Paragraph «97» of the present report lists them.',
      missing('This report has no paragraph 97; the last is 40.'),
    );
  });

  it('with a word that only points', () => {
    check('It is deep (see para. «97»).', missing('This report has no paragraph 97; the last is 40.'));
    check('It is deep (see also paras. 12 and «97»).', missing('This report has no paragraph 97; the last is 40.'));
  });

  it('not in a gap, of which another rule tells already', () => {
    checkFindings(blocks('1. One.', '2. Two.', '«4». Four (see para. 3 above).', '5. Five.'), {
      rule: 'paragraph-number-gap',
      message: 'Numbered 4, after 2: there is no paragraph 3.',
    });
  });

  it('not of a section that is left out, of which another rule tells already', () => {
    checkFindings(
      blocks(
        'I. Ports',
        '1. One (see sect. II).',
        '«III». Ships',
        '2. Two.',
        'IV. Crews',
        '3. Three.',
        'V. Pay',
        '4. Four.',
      ),
      { rule: 'section-number-gap', message: 'Here section III follows section I: there is no section II.' },
    );
  });

  it('several in one list', () => {
    check(
      'Paragraphs «97» and 98 above list them.',
      missing('This report has no paragraphs 97 and 98; the last is 40.'),
    );
    check(
      'It is deep (see paras. 3, «97», 98 and 99 above).',
      missing('This report has no paragraphs 97, 98 and 99; the last is 40.'),
    );
    check('It is deep (see paras. 12 and «97» above).', missing('This report has no paragraph 97; the last is 40.'));
  });

  it('in two lists', () => {
    check(
      'It is deep (see para. «97» above) and wide (see para. «98» above).',
      missing('This report has no paragraph 97; the last is 40.'),
      missing('This report has no paragraph 98; the last is 40.'),
    );
  });

  it('at the end of a range', () => {
    check('Paragraphs «12–97» above list them.', missing('This report has no paragraph 97; the last is 40.'));
  });

  it('a subparagraph', () => {
    checkFindings(
      blocks('1. They agreed:', '(a) To inspect;', '(b) To report.', '2. See paragraph «1 (f)» above.'),
      missing('Paragraph 1 has no subparagraph (f).'),
    );
  });

  it('across invisible signs and line ends', () => {
    check(
      'It is deep (see\u00a0para.\u00a0«97»\u200e\u00a0above).',
      missing('This report has no paragraph 97; the last is 40.'),
    );
    check('It is deep (see paragraph\n«97»\nabove).', missing('This report has no paragraph 97; the last is 40.'));
  });

  it('a slip of the hand', () => {
    check(
      'As stated in paragraph «71» above, it is deep.',
      missing('This report has no paragraph 71; the last is 40.', {
        fix: ['Change to 17', '20. As stated in paragraph 17 above, it is deep.'],
      }),
    );
    check(
      'As stated in paragraph «833» below, it is deep.',
      missing('This report has no paragraph 833; the last is 40.'),
    );
    check(
      'As stated in paragraph «388» below, it is deep.',
      missing('This report has no paragraph 388; the last is 40.', {
        fix: ['Change to 38', '20. As stated in paragraph 38 below, it is deep.'],
      }),
    );
    check(
      'As stated in paragraph «83» above, it is deep.',
      missing('This report has no paragraph 83; the last is 40.'),
    );
    assert.equal(findingsOf(reportOf('It is deep (see para. 71 above).'))[0]?.fixes[0]?.preferred, false);
  });

  it('numbers that a hand may have meant', () => {
    assert.deepEqual(numbersMeantBy('83'), ['38']);
    assert.deepEqual(numbersMeantBy('388'), ['838', '38']);
    assert.deepEqual(numbersMeantBy('123'), ['213', '132']);
    assert.deepEqual(numbersMeantBy('40'), []);
    assert.deepEqual(numbersMeantBy('7'), []);
    assert.deepEqual(numbersMeantBy('12 bis'), []);
  });
});

describe('Checks: paragraph-reference-direction', () => {
  const wrong = (message: string, fix: Expected['fix']): Expected => ({
    rule: 'paragraph-reference-direction',
    severity: 'warning',
    message,
    ...(fix ? { fix } : {}),
  });

  it('of paragraphs', () => {
    check(
      'It is deep (see para. 12 «below»).',
      wrong('Paragraph 12 comes earlier, so this should read “above”.', [
        'Change to “above”',
        '20. It is deep (see para. 12 above).',
      ]),
    );
    check(
      'It is deep (see paragraph 31 «above»).',
      wrong('Paragraph 31 comes later, so this should read “below”.', [
        'Change to “below”',
        '20. It is deep (see paragraph 31 below).',
      ]),
    );
  });

  it('of a list, once', () => {
    check(
      'It is deep (see paras. 31 and 32 «above»).',
      wrong('Paragraph 31 comes later, so this should read “below”.', [
        'Change to “below”',
        '20. It is deep (see paras. 31 and 32 below).',
      ]),
    );
  });

  it('of sections', () => {
    checkFindings(
      blocks('I. Harbours', '1. One. See section II «above».', 'II. Wells', '2. Two.', 'III. Roads', '3. Three.'),
      wrong('Section II comes later, so this should read “below”.', [
        'Change to “below”',
        '1. One. See section II below.',
      ]),
    );
  });

  it('of an annex', () => {
    checkFindings(
      blocks('1. One (see annex II «above»).', '2. Two.', 'Annex I', 'Harbours', 'Annex II', 'Wells'),
      wrong('Annex II comes later, so this should read “below”.', [
        'Change to “below”',
        '1. One (see annex II below).',
      ]),
    );
  });

  it('in a resolution, whose numbers are its own', () => {
    checkFindings(
      blocks(
        '1. The Board recommends:',
        'Draft resolution I',
        'Harbours',
        '1. One;',
        '2. Two;',
        '3. Recalls paragraph 2 «below»;',
        'Chapter II',
        'Other matters',
        '2. The Board met.',
        '3. It closed.',
      ),
      wrong('Paragraph 2 comes earlier, so this should read “above”.', [
        'Change to “above”',
        '3. Recalls paragraph 2 above;',
      ]),
    );
  });

  it('silent where the words are right', () => {
    check('It is deep (see paras. 12 above and 31 below).');
    check('It is deep (see paras. 12 to 31 above).');
    check('It is deep (see para. 20 above).');
  });

  it('silent in a note at the foot of the page, which is read where it is marked', () => {
    checkNothing(
      blocks('1. One.', '2. Two.¹', '3. Three.', '4. Four.', '¹ See para. 3 below.'),
      blocks('1. One.', '2. Two.¹', '¹ See para. 1 above.', '3. Three.'),
    );
  });
});

describe('Checks: section-, annex- and figure-reference-undefined', () => {
  const sections = (words: string): string =>
    blocks('I. Harbours', `1. One. ${words}`, 'II. Wells', '2. Two.', 'III. Roads', '3. Three.');

  it('a section', () => {
    checkFindings(sections('See section «IX» below.'), {
      rule: 'section-reference-undefined',
      severity: 'warning',
      message: 'This report has no section IX.',
    });
    checkFindings(sections('It is deep (see sect. «IX»).'), {
      rule: 'section-reference-undefined',
      message: 'This report has no section IX.',
    });
    checkFindings(sections('See sections «VIII» and IX below.'), {
      rule: 'section-reference-undefined',
      message: 'This report has no sections VIII and IX.',
    });
  });

  const annexes = (words: string): string =>
    blocks(`1. One. ${words}`, '2. Two.', 'Annex I', 'Harbours', 'Annex II', 'Wells');

  it('an annex', () => {
    const message = 'This report has no annex IV.';
    checkFindings(annexes('It is deep (see annex «IV»).'), {
      rule: 'annex-reference-undefined',
      severity: 'warning',
      message,
    });
    checkFindings(annexes('They are listed in annex «IV».'), { rule: 'annex-reference-undefined', message });
    checkFindings(annexes('Annex «IV» to the present report lists them.'), {
      rule: 'annex-reference-undefined',
      message,
    });
  });

  it('a line that begins with the name of the annex shows that it is there', () => {
    checkNothing(
      `${annexes('See annex III below.')}\nAnnex III Members of the Commission of Harbours and of the Wells.\n`,
    );
  });

  it('annexes of others', () => {
    checkNothing(
      annexes('The annex is that of the League, document LX 81/25, annex 9.'),
      annexes('The rules in Annex IV of the Peace Accord hold.'),
      annexes('They are in A/HRC/99/12, annex IV.'),
    );
  });

  const figures = (words: string): string =>
    blocks(`1. One. ${words}`, 'Figure 1', 'Depth', 'Table 1', 'Width', '2. Two.', 'Box 1', 'A harbour', '3. Three.');

  it('a figure, a table, a box', () => {
    checkFindings(figures('It is deep (see figure «9»).'), {
      rule: 'figure-reference-undefined',
      severity: 'warning',
      message: 'This report has no figure 9.',
    });
    checkFindings(figures('They are listed in table «9».'), {
      rule: 'figure-reference-undefined',
      message: 'This report has no table 9.',
    });
    checkFindings(figures('They are listed in tables «8» and 9 below.'), {
      rule: 'figure-reference-undefined',
      message: 'This report has no tables 8 and 9.',
    });
    checkFindings(figures('It is told in box «9» above.'), {
      rule: 'figure-reference-undefined',
      message: 'This report has no box 9.',
    });
  });

  it('figures of others', () => {
    checkNothing(
      figures('The budget has more in table 4.10 and table 9.I.2.'),
      figures('A/99/12 has more in table 9.'),
      blocks('1. It is deep (see figure 9).', '2. Two.'),
    );
  });
});

describe('Checks: recommendation-reference-undefined', () => {
  const recommendations = (words: string): string =>
    blocks(
      '114. One.',
      '115. The recommendations were examined by Maren:',
      '115.1 Ratify the Convention on Harbours (Tavia);',
      '115.2 Publish the register of wells (Oria).',
      `116. ${words}`,
    );

  it('a recommendation', () => {
    checkFindings(recommendations('Recommendation «115.9» above was accepted.'), {
      rule: 'recommendation-reference-undefined',
      severity: 'warning',
      message: 'This report has no recommendation 115.9.',
    });
    checkNothing(recommendations('Recommendation 115.2 above was accepted.'));
  });
});

describe('Checks: footnote-cross-reference', () => {
  const notes = (...words: readonly string[]): string =>
    blocks(
      ...words.map((_, index) => `${index + 1}. The harbour of Maren is deep.${'¹²³⁴'.charAt(index)}`),
      ...words.map((word, index) => `${'¹²³⁴'.charAt(index)} ${word}`),
    );

  it('to nothing', () => {
    checkFindings(notes('A/HRC/99/12.', 'See footnote «7» above.', 'A/HRC/99/13.'), {
      rule: 'footnote-cross-reference',
      severity: 'error',
      message: 'There is no note 7; the last is 3.',
    });
  });

  it('to itself', () => {
    checkFindings(notes('A/HRC/99/12.', 'See footnote «2» above.', 'A/HRC/99/13.'), {
      rule: 'footnote-cross-reference',
      message: 'This is note 2 itself.',
    });
  });

  it('the wrong way', () => {
    checkFindings(notes('A/HRC/99/12.', 'See footnote 3 «above».', 'A/HRC/99/13.'), {
      rule: 'footnote-cross-reference',
      message: 'Note 3 comes later, so this should read “below”.',
      fix: ['Change to “below”', '² See footnote 3 below.'],
    });
  });

  it('silent on what is right', () => {
    checkNothing(
      notes('A/HRC/99/12.', 'See footnote 1 above.', 'See footnote 2 above and footnote 4 below.', 'A/99/3.'),
    );
  });

  it('silent on the notes of another document', () => {
    checkNothing(notes('A/HRC/99/12.', 'See A/HRC/99/13, footnote 48.', 'A/HRC/99/14.'));
  });
});

describe('Checks: what a reference may have meant', () => {
  /** The choices that the findings on a text offer, each with the words that the chosen number would replace. */
  function checkChoices(text: string, ...expected: readonly string[]): void {
    const snapshot = ReportSnapshot.open(text);
    const found = snapshot.findings(DEFAULT_SETTINGS).map(({ choice }) => {
      if (!choice) return 'none';
      const { start, end } = snapshot.offsetsOf(choice.range);
      return `${choice.title} ${text.slice(start, end)}`;
    });
    assert.deepEqual(found, expected);
  }

  it('is chosen among paragraphs, for the number alone', () => {
    checkChoices(reportOf('It is deep (see para. 97 above).'), 'Choose the paragraph… 97');
    checkChoices(reportOf('It is deep (see paragraph 97 (b) above).'), 'Choose the paragraph… 97');
    checkChoices(reportOf('It is deep (see para.\u00a097\u200e above).'), 'Choose the paragraph… 97');
    checkChoices(reportOf('Paragraphs 97 and 98 above list them.'), 'Choose the paragraph… 97');
    checkChoices(
      blocks('1. They agreed:', '(a) To inspect;', '(b) To report.', '2. See paragraph 1 (f) above.'),
      'Choose the paragraph… 1',
    );
  });

  it('is chosen for the end of a range that is missing', () => {
    checkChoices(reportOf('Paragraphs 12–97 above list them.'), 'Choose the paragraph… 97');
    checkChoices(reportOf('Paragraphs 97–99 above list them.'), 'Choose the paragraph… 97');
  });

  it('is chosen beside what a hand may have meant', () => {
    const [finding] = findingsOf(reportOf('It is deep (see para. 71 above).'));
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Change to 17'],
    );
    assert.equal(finding.choice?.title, 'Choose the paragraph…');
  });

  it('is chosen among places of its own kind', () => {
    checkChoices(
      blocks('I. Harbours', '1. See section III.B below.', 'II. Wells', '2. Two.', 'III. Roads', 'A. Old', '3. Three.'),
      'Choose the section… III.B',
    );
    checkChoices(
      blocks('Part One', 'Harbours', '1. See part three below.', 'Part Two', 'Wells', '2. Two (see part IV below).'),
      'none',
      'Choose the part… IV',
    );
    checkChoices(
      blocks('1. One (see annex IV).', '2. Two.', 'Annex I', 'Harbours', 'Annex II', 'Wells'),
      'Choose the annex… IV',
    );
    checkChoices(
      blocks(
        '1. See figure 9 (and table 8 below) or box 7 above.',
        'Figure 1',
        'Depth',
        'Table 1',
        'Width',
        'Box 1',
        'A harbour',
      ),
      'Choose the figure… 9',
      'Choose the table… 8',
      'Choose the box… 7',
    );
    const recommendations = blocks('115. Maren examined:', '115.1 Ratify the Convention on Harbours (Tavia);');
    checkChoices(`${recommendations}\n116. See recommendation 115.9 above.\n`, 'Choose the recommendation… 115.9');
    checkChoices(`${recommendations}\n116. See para. 115.9 above.\n`, 'Choose the recommendation… 115.9');
  });

  it('is chosen among notes, also for a note that names itself', () => {
    checkChoices(
      blocks('1. One.¹ Two.²', '¹ See footnote 9 above.', '² See footnote 2 above.'),
      'Choose the note… 9',
      'Choose the note… 2',
    );
  });

  it('is not asked where only the side is wrong, nor of other rules', () => {
    checkChoices(reportOf('It is deep (see para. 12 below).'), 'none');
    checkChoices(blocks('1. One.', '2. Two.', '4. Four.', '5. Five.'), 'none');
  });
});

describe('Checks: places of other documents', () => {
  it('behind a work', () => {
    checkNothing(
      reportOf('See A/HRC/99/12, paras. 97 and 98.'),
      reportOf('It relied on paragraph 97 of resolution 99/36.'),
      reportOf('The Board, in paragraph 97 of its report, disagreed.'),
      reportOf('It applied resolution 99/36. Paragraph 97 was left aside.'),
    );
  });

  it('in a quotation', () => {
    check('The Board wrote: “It is deep (see para. 97 above).”');
    check('The Board wrote: "It is deep (see para. 97 above)."');
    check('The Board wrote: “It is deep (see para. 97 above)');
    check(
      'The Board wrote that “it is deep” (see para. «97» above).',
      missing('This report has no paragraph 97; the last is 40.'),
    );
    check(
      'The so-called "wells" are deep (see para. «97» above).',
      missing('This report has no paragraph 97; the last is 40.'),
    );
    check(
      'The pipe of 6" is deep (see para. «97» above).',
      missing('This report has no paragraph 97; the last is 40.'),
    );
  });
});
