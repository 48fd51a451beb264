import assert from 'node:assert/strict';
import { FORMS, blocks, reportOf } from '../support/documents';
import { citationLines } from '../support/citations';

/** All citations of a text in order, in both written forms. */
function check(text: string, ...expected: readonly string[]): void {
  for (const { written } of FORMS) assert.deepEqual(citationLines(reportOf(written(text))), expected, written(text));
}

/** The citations of the last block of a report. */
function checkLast(parts: readonly string[], ...expected: readonly string[]): void {
  for (const { written } of FORMS) {
    const lines = citationLines(reportOf(written(blocks(...parts))));
    assert.deepEqual(lines.slice(lines.length - expected.length), expected, parts.at(-1));
  }
}

const TITLE = [
  'A/HRC/99/41',
  'Human Rights Council',
  'Ferries of Ostmark',
  'Report of the Special Rapporteur on ferries',
];

describe('Bound citations: places of the report', () => {
  it('are proven by above and below', () => {
    check(
      blocks('1. One (see para. 3 below).', '2. Two.', '3. As paragraph 1 above says.', '4. See paras. 1 to 3 above.'),
      '3 → own paragraph 3',
      '1 → own paragraph 1',
      '1 to 3 → own paragraph 1 to paragraph 3',
    );
  });

  it('are missing where they are proven and not there', () => {
    check(blocks('1. One (see para. 9 below).', '2. Two.'), '9 → no paragraph 9, last 2');
    check(blocks('1. One (see paras. 2–9 below).', '2. Two.'), '2–9 → no paragraph 9, last 2');
    check(blocks('1. One (see paras. 2 and 8 below).', '2. Two.'), '2 → own paragraph 2', '8 → no paragraph 8, last 2');
  });

  it('are not missing where nothing is numbered, or only a part is there', () => {
    check(blocks('The harbour was closed (see para. 9 below).'), '9 → nobody knows');
    check(blocks('7. Seven (see para. 3 above).', '8. Eight.'), '3 → nobody knows');
    check(blocks('1. One (see section IV below).', '2. Two.'), 'IV → nobody knows');
    check(blocks('1. One (see table 4 below).', '2. Two.'), '4 → nobody knows');
  });

  it('are not missing where a block begins with their label', () => {
    check(
      blocks(
        '1. One (see figure 1 below).',
        'The ferries that were built by',
        'Figure 1',
        '2. Two.',
        'Figure 2. Boats',
      ),
      '1 → nobody knows',
      '1 → nobody knows',
    );
  });

  it('are found through invisible signs', () => {
    check(
      '1. One (see paras.\u00a02\u200e and\r\n3\u00a0below).\r\n\r\n2. Two.\r\n\r\n3. Three.\r\n',
      ...['2 → own paragraph 2', '3 → own paragraph 3'],
    );
  });

  it('are likely where only "see" says so', () => {
    check(blocks('1. One (see para. 2).', '2. Two (see para. 7).'), '2 → likely paragraph 2', '7 → nobody knows');
  });

  it('are the annex’s before the main body’s', () => {
    check(
      blocks(
        '1. One.',
        '2. Two.',
        'Annex',
        '1. First (see para. 2 below).',
        '2. Second (see para. 1 above).',
        '3. Third (see para. 9 above).',
      ),
      '2 → own paragraph 2 (annex)',
      '1 → own paragraph 1 (annex)',
      '9 → no paragraph 9, last 3',
    );
  });

  it('are the main body’s where the annex has none on that side', () => {
    check(
      blocks('1. One.', '2. Two.', '3. Three.', 'Annex', '1. First (see para. 3 above).', '2. Second.', '3. Third.'),
      '3 → own paragraph 3',
    );
  });

  it('on the wrong side are still those', () => {
    check(blocks('1. One (see para. 2 above).', '2. Two.'), '2 → own paragraph 2');
  });

  it('are subparagraphs by their letters', () => {
    const list = ['(a) To count ferries:', '(i) By day;', '(ii) By night;', '(b) To publish.'];
    check(
      blocks('1. It was asked:', ...list, '2. See para. 1 (a) (ii) and (b) above.', '3. See para. 1 (d) above.'),
      '1 (a) (ii) → own subparagraph 1 (a) (ii)',
      '(b) → own subparagraph 1 (b)',
      '1 (d) → no (d) in paragraph 1',
    );
  });

  it('are the paragraph where its list runs on in its words', () => {
    check(
      blocks(
        '1. It was asked (a) to count; and (b) to publish.',
        '2. See para. 1 (b) above.',
        '3. See para. 2 (c) above.',
      ),
      '1 (b) → own paragraph 1',
      '2 (c) → own paragraph 2',
    );
  });

  it('by letters alone lie in the same paragraph', () => {
    checkLast(
      ['1. It was asked:', '(a) To count;', '(b) To publish what subparagraph (a) above yields.'],
      '(a) → own subparagraph 1 (a)',
    );
  });

  it('that are sections', () => {
    const parts = ['I. Law', 'A. Old', '1. One.', 'B. New', '2. Two.', 'II. Practice', 'A. Ports', '3. Three.'];
    checkLast([...parts, '4. See section I.B above.'], 'I.B → own section B New');
    checkLast([...parts, '4. See section A above.'], 'A → own section A Ports');
    checkLast([...parts, '4. See section II above.'], 'II → own section II Practice');
    checkLast([...parts, '4. See section V above.'], 'V → no section V');
    checkLast([...parts, '4. See section I.C above.'], 'I.C → no section I.C');
    checkLast([...parts, '4. In section I, it is told.'], 'I → likely section I Law');
  });

  it('that are chapters and parts', () => {
    checkLast(
      ['Chapter I Law', '1. One.', 'Chapter II Practice', '2. Two.', '3. See chapter I above.'],
      'I → own section chapter I',
    );
  });

  it('that are annexes', () => {
    check(
      blocks('1. One (see annex II below).', '2. See annex V below.', 'Annex I', 'One.', 'Annex II', 'Two.'),
      'II → own section annex II',
      'V → no annex V',
    );
    check(
      blocks('1. The list is in the annex to the present report.', 'Annex', 'Ferries.').trim(),
      ...['annex → own section Annex', 'present report → own the report'],
    );
    check(
      blocks('1. One (see annex).', 'Annex I', 'One.', 'Annex II', 'Two.'),
      'annex → perhaps section annex I or section annex II',
    );
  });

  it('that are tables, figures and boxes', () => {
    const caption = 'Table 1. Ferries by port';
    check(
      blocks('1. As shown in table 1.', caption, '2. See table 3 above.'),
      '1 → likely table 1 Ferries by port',
      '3 → no table 3',
    );
    check(blocks('1. As shown in figure 1.', caption), '1 → nobody knows');
  });

  it('that are recommendations', () => {
    const list = ['1. It was recommended:', '1.1 To count;', '1.2 To publish.'];
    check(
      blocks(...list, '2. See recommendation 1.2 above.', '3. See paras. 1.1 and 1.9 above.'),
      '1.2 → own recommendation 1.2',
      '1.1 → own recommendation 1.1',
      '1.9 → no recommendation 1.9',
    );
  });

  it('that are notes', () => {
    check(
      blocks('1. One.¹ Two.² Three.³', '¹ Order of March.', '² See footnote 1 above.', '³ See footnote 8 above.'),
      '1 → own note 1',
      '8 → no note 8, last 3',
    );
  });

  it('within one another', () => {
    checkLast(
      [
        '1. One.',
        'Annex I',
        '1. First.',
        'Annex II',
        '1. Second.',
        '2. Last.',
        'Annex III',
        '1. See paragraph 2 of annex II above.',
      ],
      '2 → own paragraph 2 (annex II)',
      'II → own section annex II',
    );
  });

  it('are not titles', () => {
    check(blocks('Chapter I Law', '1. One.', 'Table 1. Ferries', 'Annex I', 'Two.', 'Annex II', 'Three.'));
  });
});

describe('Bound citations: works', () => {
  it('as a whole and with a place', () => {
    check(
      blocks('1. One.¹ Two.²', '¹ A/HRC/57/78, paras. 3 and 5.', '² A/HRC/57/79.'),
      'A/HRC/57/78 → document:A/HRC/57/78',
      '3 → document:A/HRC/57/78',
      '5 → document:A/HRC/57/78',
      'A/HRC/57/79 → document:A/HRC/57/79, whole',
    );
  });

  it('of which one is the report itself', () => {
    checkLast(
      [...TITLE, '1. One (see A/HRC/99/41, para. 2).', '2. See A/HRC/99/41/Add.1.'],
      'A/HRC/99/41 → own the report',
      '2 → own paragraph 2',
      'A/HRC/99/41/Add.1 → document:A/HRC/99/41/Add.1, whole',
    );
  });

  it('of the body that the report names for the number', () => {
    checkLast(
      ['Summary', 'Human Rights Council resolution 54/36.', '1. In resolution 54/36 it asked.'],
      '54/36 → resolution:hrc:54/36, whole',
    );
    checkLast(
      ['1. In resolution 54/36 it asked.', '2. In Human Rights Council resolution 54/36 it asked.'],
      '54/36 → resolution:hrc:54/36, whole',
      '54/36 → resolution:hrc:54/36, whole',
    );
  });

  it('of the report’s own organ, else of several', () => {
    checkLast([...TITLE, '1. In resolution 54/36 it asked.'], '54/36 → resolution:hrc:54/36, whole');
    const lines = citationLines(reportOf(blocks('1. In resolution 54/36 it asked.')));
    assert.match(lines[0] ?? '', /^54\/36 → perhaps .*resolution:ga:54\/36/);
  });

  it('of the committee named last, or the only one', () => {
    check(
      blocks('1. In Human Rights Committee general comment No. 34 (2011) and in general comment No. 36 (2018).'),
      'general comment No. 34 (2011) → generalComment:ccpr:34, whole',
      'general comment No. 36 (2018) → generalComment:ccpr:36, whole',
    );
    check(
      blocks('1. In general comment No. 34 (2011).'),
      'general comment No. 34 (2011) → generalComment:ccpr:34, whole',
    );
  });

  it('that are called by a short form', () => {
    const full = '1. Ostmark is party to the Convention on the Rights of the Child.';
    checkLast([full, '2. It reported under the Convention.'], 'Convention → treaty:crc, whole');
    checkLast(
      [
        full,
        '2. And to the Convention on the Rights of Persons with Disabilities.',
        '3. It reported under the Convention.',
      ],
      'Convention → perhaps treaty:crpd or treaty:crc',
    );
    checkLast(['1. Ostmark reported under the Convention.'], 'Convention → nobody knows');
  });
});

describe('Bound citations: joint symbols', () => {
  it('are one document, also by their second half alone', () => {
    check(
      blocks('1. See E/2043/21.', '2. See A/98/21-E/2043/21, para. 3, and A/98/21.'),
      'E/2043/21 → document:A/98/21, whole',
      'A/98/21-E/2043/21 → document:A/98/21',
      '3 → document:A/98/21',
      'A/98/21 → document:A/98/21, whole',
    );
  });
});

describe('Bound citations: ibid.', () => {
  const TEXT = '1. One.¹ Two.² Three.³';

  it('is another treaty of the Treaty Series', () => {
    check(
      blocks(
        '1. One.¹ Two.² Three.³',
        '¹ United Nations, Treaty Series, vol. 1155, No. 18232.',
        '² Ibid., vol. 999, No. 99999.',
        '³ Ibid., vol. 1155, No. 18232.',
      ),
      'Treaty Series, vol. 1155, No. 18232 → treaty:vclt, whole',
      'Ibid. → treatySeries:999:99999, whole',
      'Ibid. → treaty:vclt, whole',
    );
  });

  it('is the work of the note before', () => {
    check(
      blocks(TEXT, '¹ A/HRC/57/78, para. 3.', '² Ibid., para. 5.', '³ Ibid.'),
      'A/HRC/57/78 → document:A/HRC/57/78',
      '3 → document:A/HRC/57/78',
      'Ibid. → document:A/HRC/57/78',
      '5 → document:A/HRC/57/78',
      'Ibid. → document:A/HRC/57/78, whole',
    );
  });

  it('across text between the notes', () => {
    checkLast(['1. One.¹', '¹ A/HRC/57/78.', '2. Two.²', '² Ibid.'], 'Ibid. → document:A/HRC/57/78, whole');
  });

  it('of a document with its address is that document', () => {
    checkLast(
      ['1. One.¹ Two.²', '¹ A/HRC/57/78, available at www.ports.example/78.', '² Ibid.'],
      'Ibid. → document:A/HRC/57/78, whole',
    );
  });

  it('behind a work of its own note is that work', () => {
    checkLast(
      ['1. One.¹ Two.²', '¹ A/HRC/57/70.', '² A/HRC/57/78, para. 3; ibid., para. 5.'],
      'ibid. → document:A/HRC/57/78',
      '5 → document:A/HRC/57/78',
    );
  });

  it('behind several works does not say which', () => {
    checkLast(['1. One.¹ Two.²', '¹ A/HRC/57/70; and A/HRC/57/78.', '² Ibid.'], 'Ibid. → ibid: several');
  });

  it('in the first note repeats nothing', () => {
    check(blocks('1. One.¹', '¹ Ibid.'), 'Ibid. → ibid: nothing');
    check(blocks('1. One.¹²', '¹² Ibid.'), 'Ibid. → nobody knows');
  });

  it('behind a book may be the book', () => {
    check(blocks('1. One.¹ Two.²', '¹ Ada Lind, Ferries (Veldhaven, 2031).', '² Ibid.'), 'Ibid. → nobody knows');
  });

  it('of a series, with a document of its own, repeats no document', () => {
    checkLast(
      [
        TEXT,
        '¹ Official Records of the General Assembly, Sixtieth Session, Supplement No. 10 (A/60/10).',
        '² Ibid., Seventieth Session, Supplement No. 10 (A/70/10).',
        '³ Ibid., para. 5.',
      ],
      'Ibid. → nobody knows',
      'A/70/10 → document:A/70/10, whole',
      'Ibid. → document:A/70/10',
      '5 → document:A/70/10',
    );
  });

  it('behind a document and its corrigendum is the document', () => {
    checkLast(
      ['1. One.¹ Two.²', '¹ A/HRC/57/70 and A/HRC/57/70/Corr.1.', '² Ibid.'],
      'Ibid. → document:A/HRC/57/70, whole',
    );
  });

  it('behind one that says not which is not judged again', () => {
    checkLast(
      [TEXT, '¹ A/HRC/57/70; and A/HRC/57/78.', '² Ibid.', '³ Ibid.'],
      'Ibid. → ibid: several',
      'Ibid. → nobody knows',
    );
  });

  it('behind a document and its addendum is not judged', () => {
    checkLast(
      ['1. One.¹ Two.²', '¹ A/HRC/57/70 and Add.1.', '² Ibid.'],
      'Ibid. → perhaps document:A/HRC/57/70 or document:A/HRC/57/70/Add.1',
    );
  });
});

describe('Bound citations: whose place nothing says', () => {
  it('is that of the lead-in of a list', () => {
    checkLast(
      [
        '1. In accordance with paragraph 15 of Human Rights Council resolution 5/1, there are:',
        '(a) A report under paragraph 15 (a).',
      ],
      '15 (a) → resolution:hrc:5/1',
    );
  });

  it('is that of the item before which names the same paragraph', () => {
    checkLast(
      [
        '1. There are:',
        '(a) A report under paragraph 15 (a) of Human Rights Council resolution 5/1;',
        '(b) A summary under paragraph 15 (b).',
      ],
      '15 (b) → resolution:hrc:5/1',
    );
  });

  it('may be that of a work named before', () => {
    checkLast(
      ['1. Human Rights Council resolution 5/1 was applied. Under paragraph 15, there are reports.'],
      '15 → perhaps resolution:hrc:5/1',
    );
  });

  it('may be the report’s own', () => {
    check(blocks('1. One.', '2. The matter is raised in paragraph 1.'), '1 → perhaps paragraph 1');
  });
});
