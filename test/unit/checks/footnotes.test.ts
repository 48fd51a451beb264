import { asMarkdown, blocks } from '../support/documents';
import {
  checkFindings as check,
  checkFindingsInBothForms as checkBoth,
  checkNothing,
  findingsOf,
} from '../support/findings';
import assert from 'node:assert/strict';
import { toSuperscript } from '../../../server/src/text/numerals';

describe('Checks: footnote-undefined', () => {
  const rule = 'footnote-undefined';

  it('a mark without a note, at the end', () => {
    checkBoth(blocks('1. One.¹ Two.«²»', '¹ A/99/1.'), {
      rule,
      severity: 'error',
      message: 'Footnote 2 is marked here, but there is no note 2.',
      fix: ['Add note 2', '² '],
    });
  });

  it('in the middle', () => {
    checkBoth(blocks('1. One.¹ Two.«²» Three.³', '¹ A/99/1.', '³ A/99/3.'), {
      rule,
      message: 'Footnote 2 is marked here, but there is no note 2.',
      fix: ['Add note 2', '² '],
    });
  });

  it('at the beginning', () => {
    checkBoth(blocks('1. One.«¹» Two.²', '² A/99/2.'), {
      rule,
      message: 'Footnote 1 is marked here, but there is no note 1.',
      fix: ['Add note 1', '¹ '],
    });
  });

  it('the note goes where it belongs, written as its neighbours are', () => {
    const after = (text: string): string => {
      const [finding] = findingsOf(text);
      const edit = finding?.fixes[0]?.edits[0];
      assert.ok(edit);
      const lines = text.split('\n');
      assert.equal(edit.range.start.character, lines[edit.range.start.line]?.length);
      return `${String(edit.range.start.line)}: ${edit.newText}`;
    };
    assert.equal(after('1. One.¹ Two.² Three.³\n\n¹ A.\n\n³ C.\n'), '2: \n\n² ');
    assert.equal(after('1. One.¹ Two.² Three.³\n\n¹ A.\n³ C.\n'), '2: \n² ');
    assert.equal(after(asMarkdown('1. One.¹ Two.² Three.³\n\n¹ A.\n³ C.\n')), '2: \n[^2]: ');
    assert.equal(after('1. One.[^1] Two.[^2]\n\n[^1]: A.\n\n    More.\n'), '4: \n\n[^2]: ');
    assert.equal(findingsOf('1. One.¹ Two.²\r\n\r\n¹ A.\r\n')[0]?.fixes[0]?.edits[0]?.newText, '\r\n\r\n² ');
  });

  it('two or three in a row, one by one', () => {
    checkBoth(
      blocks('1. One.¹ Two.«²» Three.«³»', '¹ A/99/1.'),
      { rule, message: 'Footnote 2 is marked here, but there is no note 2.', fix: ['Add note 2', '² '] },
      { rule, message: 'Footnote 3 is marked here, but there is no note 3.', fix: ['Add note 3', '³ '] },
    );
  });

  it('more in a row, once', () => {
    checkBoth(blocks('1. One.¹ Two.«²» Three.³ Four.⁴ Five.⁵', '¹ A/99/1.'), {
      rule,
      message: 'Footnotes 2 to 5 are marked from here on, but there are no such notes.',
    });
  });

  it('in a document without notes, once', () => {
    checkBoth(blocks('1. One.«¹» Two.²', '2. Three.³'), {
      rule,
      message: 'Footnotes are marked here, but the document has no notes.',
    });
  });

  it('in a heading, a subparagraph, a quotation', () => {
    const message = 'Footnote 2 is marked here, but there is no note 2.';
    const fix = ['Add note 2', '² '] as const;
    checkBoth(blocks('I. Context¹', '1. One:', '(a) Two;«²»', '¹ A.'), { rule, message, fix });
    checkBoth(blocks('1. One.¹', '“Two.”«²»', '¹ A.'), { rule, message, fix });
    checkBoth(blocks('1. One.¹', 'II. Context«²»', '2. Two.', '¹ A.'), { rule, message, fix });
  });

  it('by name', () => {
    check(blocks('1. One.[^act] Two.«[^register]»', '[^act]: Harbours Act.'), {
      rule,
      message: 'Footnote register is marked here, but there is no note register.',
    });
  });

  it('by a letter in a table is a hint', () => {
    check(blocks('1. One.', 'Table 1. Accidents', 'Marenᵃ 12 Tolven«ᵇ» 9', 'ᵃ Estimate.', '2. Two.'), {
      rule,
      severity: 'hint',
      message: 'Footnote b is marked here, but there is no note b.',
    });
  });

  it('not for powers, ordinals, isotopes', () => {
    checkNothing(
      blocks('1. The port has 12 km² of quay, 40 m³ of silt and 10³ cranes.¹', '¹ A.'),
      blocks('1. Le 1ᵉʳ mai, la 2ᵉ session, nᵒ 5.¹', '¹ A.'),
      blocks('1. Traces of ¹⁴C and CO² were found; R² was 0.9.¹', '¹ A.'),
      blocks('1. The 21ˢᵗ quay, the 2ⁿᵈ and the 4ᵗʰ.'),
      blocks('1. The port has 12 km² of quay.'),
    );
  });

  it('not for powers between carets', () => checkNothing(blocks('1. The port has 12 km^2^ of quay.^1^', '[^1]: A.')));

  it('not for marks in a contents page', () => {
    checkNothing(
      blocks(
        'A/99/412',
        'Contents',
        'I. Context¹ ............ 3',
        'II. End ............ 4',
        'I. Context',
        '1. One.',
        'II. End',
        '2. Two.',
      ),
    );
  });
});

describe('Checks: footnote-unreferenced', () => {
  const rule = 'footnote-unreferenced';

  it('a note that nothing marks', () => {
    checkBoth(blocks('1. One.¹ Two.²', '¹ A/99/1.', '² A/99/2.', '«³» A/99/3.'), {
      rule,
      severity: 'error',
      unnecessary: true,
      message: 'Note 3 is not marked anywhere in the text.',
    });
  });

  it('in the middle', () => {
    checkBoth(blocks('1. One.¹ Three.³', '¹ A/99/1.', '«²» A/99/2.', '³ A/99/3.'), {
      rule,
      message: 'Note 2 is not marked anywhere in the text.',
    });
  });

  it('more than three in a row, once', () => {
    checkBoth(blocks('1. One.¹', '¹ A.', '«²» B.', '³ C.', '⁴ D.', '⁵ E.'), {
      rule,
      message: 'Notes 2 to 5 are not marked anywhere in the text.',
    });
  });

  it('by name', () => {
    check(blocks('1. One.[^act]', '[^act]: Harbours Act.', '«[^register]»: Kept.'), {
      rule,
      message: 'Note register is not marked anywhere in the text.',
    });
  });

  it('by a letter below a table is a hint', () => {
    check(blocks('1. One.', 'Table 1. Accidents', 'Marenᵃ 12', 'ᵃ Estimate.', '«ᵇ» Not known.', '2. Two.'), {
      rule,
      severity: 'hint',
      message: 'Note b is not marked anywhere in the text.',
    });
  });

  it('not for the notes of a title page', () => {
    checkNothing(blocks('A/99/412', 'Harbour safety', '* Reissued.', 'I. Context', '1. One.'));
  });

  it('not for letters that all stand at the end of the report', () => {
    const paragraphs = Array.from({ length: 70 }, (_, index) => `${String(index + 1)}. One.`);
    checkNothing(blocks('Table 1. Accidents', 'Marenᵃ 12', ...paragraphs, 'ᵃ Estimate.', 'ᵇ Not known.'));
  });
});

describe('Checks: footnote-empty', () => {
  const rule = 'footnote-empty';

  it('a note without words', () => {
    checkBoth(blocks('1. One.¹ Two.²', '¹ A/99/1.', '«²»'), {
      rule,
      severity: 'error',
      message: 'Note 2 has no text.',
    });
    checkBoth(blocks('1. One.¹ Two.²', '«¹» ', '² A/99/2.'), { rule, message: 'Note 1 has no text.' });
  });

  it('glued to the next one', () => {
    check('1. One.[^1] Two.[^2]\n\n«[^1]»:\n[^2]: A/99/2.\n', { rule, message: 'Note 1 has no text.' });
  });

  it('not where its words stand below it', () => {
    checkNothing(
      blocks('1. One.[^1]', '[^1]:', '    The register is secret.', '2. Two.'),
      '1. One.¹\n\n¹\nThe register.\n',
    );
  });
});

describe('Checks: footnote-duplicate-definition', () => {
  const rule = 'footnote-duplicate-definition';

  it('at the second', () => {
    checkBoth(blocks('1. One.¹ Two.² Three.³', '¹ A.', '² B.', '«²» B again.', '³ C.'), {
      rule,
      severity: 'error',
      message: 'Two notes are numbered 2.',
      related: ['The first note 2 is here.'],
    });
    checkBoth(blocks('1. One.¹', '¹ A.', '«¹» B.'), { rule, message: 'Two notes are numbered 1.' });
  });

  it('by name', () => {
    check(blocks('1. One.[^act]', '[^act]: A.', '«[^act]»: B.'), { rule, message: 'Two notes are numbered act.' });
  });

  it('not where numbers begin anew', () => {
    checkNothing(
      blocks('I. One', '1. One.¹ Two.²', '¹ A.', '² B.', 'Annex', '1. One.¹ Two.²', '¹ C.', '² D.'),
      asMarkdown(blocks('I. One', '1. One.¹ Two.²', '¹ A.', '² B.', 'Annex', '1. One.¹ Two.²', '¹ C.', '² D.')),
      blocks(
        'I. Decisions',
        '1. One.¹',
        '¹ A.',
        'Decision 22/1',
        '1. One.¹',
        '¹ B.',
        'Decision 22/2',
        '1. One.¹',
        '¹ C.',
      ),
    );
  });

  it('not for letters that begin anew', () => {
    const table = ['Table 1. Accidents', 'Marenᵃ 12', 'ᵃ Estimate.'];
    checkNothing(blocks('1. One.', ...table, '2. Two.', ...table, '3. Three.'));
  });
});

describe('Checks: footnote-out-of-order', () => {
  const rule = 'footnote-out-of-order';

  it('two that changed places', () => {
    checkBoth(blocks('1. One.¹ Two.«³» Three.² Four.⁴', '¹ A.', '² B.', '³ C.', '⁴ D.'), {
      rule,
      severity: 'error',
      message: 'Note 3 comes before note 2.',
      related: ['Note 2 is here.'],
    });
  });

  it('one far too early', () => {
    checkBoth(blocks('1. One.¹ Two.«⁵» Three.²', '2. Four.³ Five.⁴', '¹ A.', '² B.', '³ C.', '⁴ D.', '⁵ E.'), {
      rule,
      message: 'Note 5 comes before note 2.',
    });
  });

  it('one far too late', () => {
    checkBoth(blocks('1. One.¹ Two.³ Three.⁴ Four.⁵ Five.«²»', '¹ A.', '² B.', '³ C.', '⁴ D.', '⁵ E.'), {
      rule,
      message: 'Note 2 comes after note 5.',
    });
  });

  it('a slip, where the note in its place is marked nowhere', () => {
    checkBoth(blocks('1. One.¹ Two.² three.«⁷» Four.⁴', '¹ A.', '² B.', '³ C.', '⁴ D.'), {
      rule,
      message: 'Marked 7, between notes 2 and 4. Should this be 3?',
      fix: ['Change to 3', '1. One.¹ Two.² three.³ Four.⁴'],
    });
    checkBoth(blocks('1. One.¹ Two.²', '2. Three.«¹³» Four.⁴ Five.⁵', '¹ A.', '² B.', '³ C.', '⁴ D.', '⁵ E.'), {
      rule,
      message: 'Marked 13, between notes 2 and 4. Should this be 3?',
      fix: ['Change to 3', '2. Three.³ Four.⁴ Five.⁵'],
    });
  });

  it('not where a note is cited again', () => {
    const text = blocks('1. One.¹ Two.² Three.³', '2. Four.¹ Five.⁴', '¹ A.', '² B.', '³ C.', '⁴ D.');
    assert.deepEqual(
      findingsOf(text).map((finding) => finding.rule),
      ['footnote-repeated-marker'],
    );
    assert.deepEqual(
      findingsOf(asMarkdown(text)).map((finding) => finding.rule),
      ['footnote-repeated-marker'],
    );
  });

  it('not where numbers begin anew or high', () => {
    checkNothing(
      blocks('7. One.¹² Two.¹³', '¹² A.', '¹³ B.'),
      blocks('I. One', '1. One.¹ Two.²', '¹ A.', '² B.', 'Annex', '1. One.¹', '¹ C.'),
    );
  });

  it('not for letters and names', () => {
    checkNothing(
      blocks('1. One.[^b] Two.[^a]', '[^a]: A.', '[^b]: B.'),
      blocks('1. One.', 'Table 1. Accidents', 'Marenᵇ 12 Tolvenᵃ 9', 'ᵃ Estimate.', 'ᵇ Not known.', '2. Two.'),
    );
  });
});

describe('Checks: footnote-skip', () => {
  const rule = 'footnote-skip';

  it('a number that neither a mark nor a note has', () => {
    checkBoth(blocks('1. One.¹ Two.² Four.⁴', '¹ A.', '² B.', '«⁴» D.'), {
      rule,
      severity: 'error',
      message: 'Note 4 follows note 2: there is no note 3.',
      related: ['Note 2 is here.'],
    });
  });

  it('several', () => {
    checkBoth(blocks('1. One.¹ Two.⁵', '¹ A.', '«⁵» B.'), {
      rule,
      message: 'Note 5 follows note 1: there are no notes 2 to 4.',
    });
  });

  it('not where the first is missing or a mark tells already', () => {
    checkNothing(blocks('7. One.¹² Two.¹³', '¹² A.', '¹³ B.'));
    const text = blocks('1. One.¹ Two.² Three.³', '¹ A.', '³ C.');
    assert.deepEqual(
      findingsOf(text).map((finding) => finding.rule),
      ['footnote-undefined'],
    );
  });
});

describe('Checks: footnote-marker-in-name', () => {
  const rule = 'footnote-marker-in-name';
  const NOTES = ['¹⁹ A.', '²⁰ B.', '²¹ C.', '²² D.', '²³ E.', '²⁴ F.'];

  it('out of order, and the note is marked elsewhere', () => {
    checkBoth(
      blocks('36. One.¹⁹ A France«²⁴» documentary was shown. Two.²⁰', '37. Three.²¹ Four.²² Five.²³ Six.²⁴', ...NOTES),
      {
        rule,
        severity: 'error',
        message: '24 stands between notes 19 and 20 and is used again in paragraph 37. Is this the name “France 24”?',
        fix: ['Change to “France 24”', '36. One.¹⁹ A France 24 documentary was shown. Two.²⁰'],
        related: ['Note 24 is here.'],
      },
    );
  });

  it('also a name that nobody foresaw', () => {
    checkBoth(
      blocks(
        '36. One.¹⁹ The Aurora«²⁴» documentary was shown. Two.²⁰',
        '37. Three.²¹ Four.²² Five.²³ Six.²⁴',
        ...NOTES,
      ),
      {
        rule,
        message: '24 stands between notes 19 and 20 and is used again in paragraph 37. Is this the name “Aurora 24”?',
        fix: ['Change to “Aurora 24”', '36. One.¹⁹ The Aurora 24 documentary was shown. Two.²⁰'],
      },
    );
  });

  it('behind the note that it seems to name', () => {
    for (const [name, raised, number] of [
      ['France', '²⁴', '24'],
      ['Channel', '²¹', '21'],
      ['Canal', '²²', '22'],
      ['TV', '²³', '23'],
      ['Rai', '²⁰', '20'],
      ['G', '²⁰', '20'],
    ] as const)
      checkBoth(
        blocks(
          '36. One.¹⁹ Two.²⁰ Three.²¹ Four.²² Five.²³ Six.²⁴',
          `37. The ${name}«${raised}» report was shown.`,
          ...NOTES,
        ),
        {
          rule,
          severity: 'error',
          message: `${number} is used in paragraph 36 already. Is this the name “${name} ${number}”?`,
          fix: [`Change to “${name} ${number}”`, `37. The ${name} ${number} report was shown.`],
        },
      );
  });

  it('a name that nobody foresaw, within a sentence: less sure', () => {
    checkBoth(blocks('1. One.¹ Two.² Three.³', '2. The Aurora«²» documentary was shown.', '¹ A.', '² B.', '³ C.'), {
      rule,
      severity: 'warning',
      message: '2 is used in paragraph 1 already. Is this the name “Aurora 2”?',
      fix: ['Change to “Aurora 2”', '2. The Aurora 2 documentary was shown.'],
    });
  });

  it('behind a country, within a sentence, where no other mark is repeated', () => {
    const text = (more: string): string =>
      blocks('1. One.¹ Two.² Three.³', `2. The harbours of Chad«²» were closed.${more}`, '¹ A.', '² B.', '³ C.');
    checkBoth(text(''), {
      rule,
      severity: 'warning',
      message: 'Note 2 is marked in paragraph 1 already. Does its mark belong behind “Chad”?',
      related: ['Note 2 is here.'],
    });
    const again = { rule: 'footnote-repeated-marker', severity: 'information' } as const;
    checkBoth(
      text(' Four.«³»'),
      { ...again, message: 'Note 2 is marked here again; it was first marked in paragraph 1.' },
      { ...again, message: 'Note 3 is marked here again; it was first marked in paragraph 1.' },
    );
  });

  it('not where a note is cited twice on purpose, behind the same word', () => {
    checkBoth(
      blocks(
        '1. The Committee¹ met.',
        '2. It told the Board.²',
        '3. The Committee«¹» was asked again.',
        '¹ A.',
        '² B.',
      ),
      {
        rule: 'footnote-repeated-marker',
        severity: 'information',
        message: 'Note 1 is marked here again; it was first marked in paragraph 1.',
      },
    );
  });

  it('without a note', () => {
    checkBoth(blocks('1. One.¹ A Channel«⁴» report was shown. Two.²', '¹ A.', '² B.'), {
      rule,
      message: 'There is no note 4. Is this the name “Channel 4”?',
      fix: ['Change to “Channel 4”', '1. One.¹ A Channel 4 report was shown. Two.²'],
    });
  });

  it('not where the number is in its place', () => {
    checkNothing(
      blocks('36. One.¹⁹ France²⁰ and Veldania agreed.²¹', ...NOTES.slice(0, 3)),
      blocks('36. They met in France.¹⁹ Others met in Veldania.²⁰', ...NOTES.slice(0, 2)),
      blocks('36. One¹⁹ France²⁰', ...NOTES.slice(0, 2)),
      blocks('1. The film was shown on France 24.¹ Another was shown on Channel 4.²', '¹ A.', '² B.'),
    );
  });
});

describe('Checks: footnote-repeated-marker', () => {
  const rule = 'footnote-repeated-marker';

  it('at the second mark', () => {
    checkBoth(blocks('1. One.¹ Two.²', '2. Three.«¹»', '¹ A.', '² B.'), {
      rule,
      severity: 'information',
      message: 'Note 1 is marked here again; it was first marked in paragraph 1.',
      related: ['The first note 1 is here.'],
    });
  });

  it('once for each note', () => {
    checkBoth(
      blocks('1. One.¹ Two.²', '2. Three.«¹» Four.«²»', '3. Five.¹ Six.²', '¹ A.', '² B.'),
      { rule, message: 'Note 1 is marked here again; it was first marked in paragraph 1.' },
      { rule, message: 'Note 2 is marked here again; it was first marked in paragraph 1.' },
    );
  });

  it('says where it was first', () => {
    checkBoth(blocks('I. Context¹', '1. One.«¹»', '¹ A.'), {
      rule,
      message: 'Note 1 is marked here again; it was first marked in section I.',
    });
    checkBoth(blocks('1. One.¹ Two.«¹»', '¹ A.'), {
      rule,
      message: 'Note 1 is marked here again; it was first marked in paragraph 1.',
    });
  });

  it('is silent while one writes', () => {
    const text = blocks('1. One.¹ Two.²', '2. Three.¹', '¹ A.', '² B.');
    assert.deepEqual(findingsOf(text, { moment: 'writing' }), []);
  });
});

describe('Checks: raised figures that are no marks', () => {
  it('years, and the figures of a graph', () => {
    checkNothing(
      blocks('1. One.¹ Two.²', '25 July¹⁹⁸⁴', '2. Three.³', '¹ A.', '² B.', '³ C.'),
      blocks('1. One.¹ Two.²', 'Boats 1,400 ¹,⁶⁰⁰ 1,381 1,145', '2. Three.³', '¹ A.', '² B.', '³ C.'),
    );
  });

  it('in a report of a thousand notes such a number is a mark', () => {
    const numbers = Array.from({ length: 1001 }, (_, index) => toSuperscript(String(index + 1)));
    const text = blocks(
      ...numbers.map((mark, index) => `${String(index + 1)}. Said.${mark}`),
      `1002. Said.${toSuperscript('1002')}`,
      ...numbers.map((mark) => `${mark} A.`),
    );
    assert.deepEqual(
      findingsOf(text, { moment: 'writing' }).map(({ message }) => message),
      ['Footnote 1002 is marked here, but there is no note 1002.'],
    );
  });

  it('a mark behind a figure is one', () => {
    check(blocks('1. In 2031 one came.¹', '2. In 2032 «¹» and 3 more came.', '¹ A.'), {
      rule: 'footnote-repeated-marker',
      message: 'Note 1 is marked here again; it was first marked in paragraph 1.',
    });
  });
});

describe('Checks: footnote-mixed-marker-style', () => {
  const rule = 'footnote-mixed-marker-style';

  it('once, at the first mark of the rarer style', () => {
    check(blocks('1. One.¹ Two.²', '2. Three.«[^3]»', '¹ A.', '² B.', '[^3]: C.'), {
      rule,
      severity: 'warning',
      message: 'Footnotes are marked in different ways (2 as raised figures and 1 as [^1]).',
      related: ['Another way is used here.'],
    });
    check(blocks('1. One.[^1] Two.[^2]', '2. Three.«³» Four.[^4]', '[^1]: A.', '[^2]: B.', '³ C.', '[^4]: D.'), {
      rule,
      message: 'Footnotes are marked in different ways (3 as [^1] and 1 as raised figures).',
    });
  });

  it('counts every mark', () => {
    check(
      blocks(
        '1. One.¹ Two.² Three.³ Four.⁴',
        '2. Five.«[^5]»',
        '3. Six.[^6]',
        '¹ A.',
        '² B.',
        '³ C.',
        '⁴ D.',
        '[^5]: E.',
        '[^6]: F.',
      ),
      {
        rule,
        message: 'Footnotes are marked in different ways (4 as raised figures and 2 as [^1]).',
      },
    );
  });

  it('of several styles in the same block', () => {
    check(blocks('1. One.¹ Two.² Three.«[^3]»', '¹ A.', '² B.', '[^3]: C.'), {
      rule,
      message: 'Footnotes are marked in different ways (2 as raised figures and 1 as [^1]).',
    });
  });

  it('in three ways', () => {
    check(
      blocks(
        '1. One.¹ Two.² Three.³',
        '2. Four.[^4] Five.[^5]',
        '3. Six.«^6^»',
        '¹ A.',
        '² B.',
        '³ C.',
        '[^4]: D.',
        '[^5]: E.',
        '[^6]: F.',
      ),
      {
        rule,
        message: 'Footnotes are marked in different ways (3 as raised figures, 2 as [^1] and 1 as ^1^).',
        related: ['Another way is used here.', 'Another way is used here.'],
      },
    );
  });

  it('not for powers, letters of tables, or names', () => {
    checkNothing(
      blocks('1. The port has 12 km² of quay.[^1]', '[^1]: A.'),
      blocks('1. One.[^1]', 'Table 1. Accidents', 'Marenᵃ 12', 'ᵃ Estimate.', '2. Two.', '[^1]: A.'),
      blocks('1. One.¹ Two.[^act]', '¹ A.', '[^act]: Harbours Act.'),
    );
  });
});
