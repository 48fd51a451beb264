import assert from 'node:assert/strict';
import { blocks, doc, reportOf } from '../support/documents';
import { checkRoles, checkSections as check } from '../support/structure';

/** A paragraph of whole sentences. */
const P = (number: number): string =>
  `${String(number)}. The harbour was closed for repairs, and the pilots were told.`;

describe('Sections: numbered', () => {
  it('by Roman numerals, capitals, figures, letters', () => {
    check(
      blocks(
        'I. Introduction',
        P(1),
        'II. Safety at work',
        'A. Accidents',
        '1. Causes',
        '(a) Night work',
        P(2),
        '(b) Fatigue',
        P(3),
        '2. Figures',
        P(4),
        'B. Inspection',
        P(5),
        'III. Conclusions',
        P(6),
      ),
      'roman I “Introduction” 1',
      'roman II “Safety at work” 2–5',
      '  capital A “Accidents” 2–4',
      '    arabic 1 “Causes” 2–3',
      '      letter (a) “Night work” 2',
      '      letter (b) “Fatigue” 3',
      '    arabic 2 “Figures” 4',
      '  capital B “Inspection” 5',
      'roman III “Conclusions” 6',
    );
  });

  it('in Markdown', () => {
    check(
      blocks(
        '# I. Introduction',
        P(1),
        '# II. Safety at work',
        '## A. Accidents',
        '### 1. Causes',
        '#### (a) Night work',
        P(2),
        '#### (b) Fatigue',
        P(3),
        '### 2. Figures',
        P(4),
        '## B. Inspection',
        P(5),
      ),
      'roman I “Introduction” 1',
      'roman II “Safety at work” 2–5',
      '  capital A “Accidents” 2–4',
      '    arabic 1 “Causes” 2–3',
      '      letter (a) “Night work” 2',
      '      letter (b) “Fatigue” 3',
      '    arabic 2 “Figures” 4',
      '  capital B “Inspection” 5',
    );
  });

  it('in bold', () => {
    check(
      blocks('**I. Introduction**', P(1), '**II. Safety at work**', '**A. Accidents**', P(2)),
      'roman I “Introduction” 1',
      'roman II “Safety at work” 2',
      '  capital A “Accidents” 2',
    );
  });

  it('from any paragraph on', () => {
    check(blocks('IV. Conclusions', P(79), P(80)), 'roman IV “Conclusions” 79–80');
  });

  it('with a mark in them', () => {
    check(blocks('I. Treaty bodies¹,²', P(1), '¹ A/99/1.', '² A/99/2.'), 'roman I “Treaty bodies” 1');
    check(blocks('# I. Treaty bodies[^1]', P(1), '[^1]: A/99/1.'), 'roman I “Treaty bodies” 1');
    check(blocks('I. Treaty bodies*', P(1)), 'roman I “Treaty bodies” 1');
  });

  it('with emphasis in them', () => {
    check(blocks('I. The vessel *Aurelia* and **others**', P(1)), 'roman I “The vessel Aurelia and others” 1');
  });

  it('with blanks of all kinds between their words', () => {
    check(blocks(`I. Safety${' '.repeat(12)}at\u00a0work`, P(1)), 'roman I “Safety at work” 1');
    check(`I. Safety${' '.repeat(9)}\r\n    at work\r\n\r\n${P(1)}\r\n`, 'roman I “Safety at work” 1');
  });

  it('over broken lines', () => {
    check(
      'I. The safety of harbours and the human rights of\nthose who work in them\n\n1. One.\n\n2. Two.\n',
      'roman I “The safety of harbours and the human rights of those who work in them” 1–2',
    );
  });

  it('with a stop at their end', () => {
    check(
      blocks(
        'I. Introduction',
        P(1),
        'II. Measures taken by the Port Authority with a view to separating inspection from management.',
        P(2),
      ),
      'roman I “Introduction” 1',
      'roman II “Measures taken by the Port Authority with a view to separating inspection from management.” 2',
    );
  });

  it('with an empty section between them', () => {
    check(
      blocks('I. Introduction', 'II. Context', P(1), 'III. Conclusions'),
      'roman I “Introduction”',
      'roman II “Context” 1',
      'roman III “Conclusions”',
    );
  });
});

describe('Sections: headings of Markdown', () => {
  it('may be closed by the signs that open them', () => {
    check(
      blocks('# I. Introduction #', P(1), '## A. Ports ##', P(2), '### Ships C# ###', P(3)),
      'roman I “Introduction” 1–3',
      '  capital A “Ports” 2–3',
      '    unnumbered “Ships C#” 3',
    );
  });
});

describe('Sections: letters or numerals', () => {
  /** Headings in a row, each above a paragraph; `expected` are their styles and values. */
  function checkRow(headings: string, expected: string): void {
    const numbers = headings.split(' ');
    const parts = numbers.flatMap((number, index) => [`${number}. Title of ${number}x`, P(index + 1)]);
    const styles: Readonly<Record<string, string>> = { roman: 'r', capital: 'c' };
    const found = reportOf(blocks(...parts)).allSections;
    assert.equal(found.map(({ style, value }) => `${styles[style] ?? style}${String(value)}`).join(' '), expected);
  }

  it('A to J are letters', () => checkRow('A B C D E F G H I J', 'c1 c2 c3 c4 c5 c6 c7 c8 c9 c10'));

  it('A to Z are letters', () => {
    checkRow(
      'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
      Array.from({ length: 26 }, (_, index) => `c${String(index + 1)}`).join(' '),
    );
  });

  it('I to X are numerals', () => checkRow('I II III IV V VI VII VIII IX X XI', 'r1 r2 r3 r4 r5 r6 r7 r8 r9 r10 r11'));

  it('C and D below I are letters', () => checkRow('I A B C D II A B', 'r1 c1 c2 c3 c4 r2 c1 c2'));

  it('I below H is a letter, also when II comes later', () =>
    checkRow('I A B C D E F G H I J II', 'r1 c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 r2'));

  it('V behind IV is a numeral', () => checkRow('IV A B V A B C VI', 'r4 c1 c2 r5 c1 c2 c3 r6'));

  it('X behind IX is a numeral', () => checkRow('IX A B X A XI', 'r9 c1 c2 r10 c1 r11'));

  it('C, D, L, M alone are letters', () => {
    checkRow('C', 'c3');
    checkRow('D E', 'c4 c5');
    checkRow('L M', 'c12 c13');
  });

  it('I and V and X alone are numerals', () => {
    checkRow('I', 'r1');
    checkRow('V VI', 'r5 r6');
    checkRow('X XI', 'r10 r11');
  });
});

describe('Sections: chapters and parts', () => {
  it('with their titles below them', () => {
    check(
      blocks(
        'Chapter I',
        'Introduction',
        P(1),
        'Chapter II',
        'Work of the Committee',
        'A. Accidents',
        P(2),
        'B. Inspection',
        P(3),
      ),
      'chapter I “Chapter I” “Introduction” 1',
      'chapter II “Chapter II” “Work of the Committee” 2–3',
      '  capital A “Accidents” 2',
      '  capital B “Inspection” 3',
    );
  });

  it('with their titles on the next line', () => {
    check(
      blocks('Chapter I\nIntroduction', P(1), 'Chapter II\nWork of the Committee', P(2)),
      'chapter I “Introduction” 1',
      'chapter II “Work of the Committee” 2',
    );
    check(
      blocks('I. One', P(1), 'Annex I\nFigures on accidents', P(1)),
      'roman I “One” 1',
      'division I “Annex I Figures on accidents” 1',
    );
  });

  it('with their titles beside them', () => {
    check(
      blocks('Chapter I Introduction', P(1), 'Chapter II Work of the Committee', P(2)),
      'chapter I “Introduction” 1',
      'chapter II “Work of the Committee” 2',
    );
    check(
      blocks('Chapter I. Introduction', P(1), 'Chapter II. Work of the Committee', P(2)),
      'chapter I “Introduction” 1',
      'chapter II “Work of the Committee” 2',
    );
  });

  it('parts hold chapters and sections', () => {
    check(
      blocks('Part One', 'Ports', 'Chapter I Scope', P(1), 'Part Two', 'Ships', 'Chapter I Crews', P(2)),
      'part One “Part One” “Ports” 1',
      '  chapter I “Scope” 1',
      'part Two “Part Two” “Ships” 2',
      '  chapter I “Crews” 2',
    );
    check(
      blocks('Part I', 'A. Ports', P(1), 'Part II', 'A. Ships', P(2)),
      'part I “Part I” 1',
      '  capital A “Ports” 1',
      'part II “Part II” 2',
      '  capital A “Ships” 2',
    );
  });

  it('in Markdown', () => {
    check(
      blocks('# Chapter I', '## A. Ports', P(1), '# Chapter II', '## A. Ships', P(2)),
      'chapter I “Chapter I” 1',
      '  capital A “Ports” 1',
      'chapter II “Chapter II” 2',
      '  capital A “Ships” 2',
    );
  });

  it('in French and Spanish', () => {
    check(
      blocks('Chapitre I', 'Introduction', P(1), 'Chapitre II', 'Travaux', P(2)),
      'chapter I “Chapitre I” “Introduction” 1',
      'chapter II “Chapitre II” “Travaux” 2',
    );
    check(blocks('Capítulo I', 'Introducción', P(1)), 'chapter I “Capítulo I” “Introducción” 1');
  });

  it('none in running text', () => {
    check(
      blocks('I. Introduction', P(1), 'Chapter II of the Act, on pilots, was amended in 2037 and again in 2038.', P(2)),
      'roman I “Introduction” 1–2',
    );
    check(blocks('I. Introduction', P(1), 'Part of the quay was closed.', P(2)), 'roman I “Introduction” 1–2');
  });
});

describe('Sections: rules and decisions', () => {
  it('rules number their paragraphs anew', () => {
    const report = check(
      blocks(
        'I. Introduction',
        P(1),
        'Rule 1',
        '1. Pilots rest.',
        '2. Crews rest.',
        'Rule 2',
        '1. Harbours close.',
        '2. Harbours open.',
      ),
      'roman I “Introduction” 1',
      '  rule 1 “Rule 1” 1–2',
      '  rule 2 “Rule 2” 1–2',
    );
    assert.deepEqual(
      report.paragraphs.map(({ number, division }) => `${division.name} ${number}`),
      ['main 1', 'rule 1 1', 'rule 1 2', 'rule 2 1', 'rule 2 2'],
    );
  });

  it('decisions number their paragraphs anew, and the report goes on', () => {
    const report = check(
      blocks(
        'I. Action taken',
        P(1),
        'Decision 22/1',
        'Safety of harbours',
        '1. Takes note;',
        '2. Requests a report.',
        'II. Other matters',
        P(2),
      ),
      'roman I “Action taken” 1',
      '  decision 22/1 “Decision 22/1” “Safety of harbours” 1–2',
      'roman II “Other matters” 2',
    );
    assert.deepEqual(
      report.paragraphs.map(({ number, division }) => `${division.name} ${number}`),
      ['main 1', 'decision 22/1 1', 'decision 22/1 2', 'main 2'],
    );
  });

  it('stand below a section, and the next section beside it', () => {
    check(
      blocks(
        'I. Matters',
        'A. Draft resolutions',
        P(1),
        'Draft resolution I',
        '1. Takes note.',
        'B. Draft decisions',
        P(2),
      ),
      'roman I “Matters” 1–2',
      '  capital A “Draft resolutions” 1',
      '    decision I “Draft resolution I” 1',
      '  capital B “Draft decisions” 2',
    );
  });

  it('stand below a chapter', () => {
    const report = check(
      blocks(
        'Chapter I Decisions adopted',
        P(1),
        'Decision 22/1 Safety of harbours',
        '1. Takes note;',
        '2. Requests a report.',
        'Decision 22/2 Agenda',
        '1. Adopts its agenda.',
        'Chapter II Opening',
        P(2),
      ),
      'chapter I “Decisions adopted” 1',
      '  decision 22/1 “Decision 22/1 Safety of harbours” 1–2',
      '  decision 22/2 “Decision 22/2 Agenda” 1',
      'chapter II “Opening” 2',
    );
    assert.deepEqual(
      report.paragraphs.map(({ number, division }) => `${division.name} ${number}`),
      ['main 1', 'decision 22/1 1', 'decision 22/1 2', 'decision 22/2 1', 'main 2'],
    );
  });

  it('draft resolutions', () => {
    check(
      blocks(
        'I. Matters',
        P(1),
        'Draft resolution I',
        'Safety of harbours',
        'The Economic and Social Council,',
        '1. Takes note;',
        'Draft resolution II',
        'Safety of ships',
        '1. Takes note.',
      ),
      'roman I “Matters” 1',
      '  decision I “Draft resolution I” “Safety of harbours” 1',
      '  decision II “Draft resolution II” “Safety of ships” 1',
    );
  });

  it('none in running text', () => {
    check(blocks('I. Matters', P(1), 'Decision 22/1 was adopted without a vote.', P(2)), 'roman I “Matters” 1–2');
    check(blocks('I. Matters', P(1), 'Decisions on harbours were adopted.', P(2)), 'roman I “Matters” 1–2');
  });
});

describe('Sections: annexes', () => {
  const names = (text: string): string[] => {
    const report = reportOf(text);
    return report.allSections.map(({ division, level }) => `${String(level)} ${division.name}`);
  };

  it('with and without numbers', () => {
    check(
      blocks(
        'I. Introduction',
        P(1),
        'Annex I',
        'Figures',
        '1. One.',
        '2. Two.',
        'Annex II',
        'Maps',
        '1. One.',
        '2. Two.',
      ),
      'roman I “Introduction” 1',
      'division I “Annex I” “Figures” 1–2',
      'division II “Annex II” “Maps” 1–2',
    );
    check(
      blocks('I. Introduction', P(1), 'Annex', 'Figures on accidents', '1. One.', '2. Two.'),
      'roman I “Introduction” 1',
      'division “Annex” “Figures on accidents” 1–2',
    );
  });

  it('with sections in them', () => {
    check(
      blocks('I. Introduction', P(1), 'Annex', 'I. Ports', '1. One.', 'II. Ships', '2. Two.'),
      'roman I “Introduction” 1',
      'division “Annex” 1–2',
      '  roman I “Ports” 1',
      '  roman II “Ships” 2',
    );
  });

  it('with their words on the same line', () => {
    check(
      blocks('I. Introduction', P(1), 'Annex II. Figures on accidents', '1. One.', '2. Two.'),
      'roman I “Introduction” 1',
      'division II “Annex II. Figures on accidents” 1–2',
    );
    check(
      blocks('I. Introduction', P(1), 'Annex to the letter dated 1 February 2041', '1. One.', '2. Two.'),
      'roman I “Introduction” 1',
      'division “Annex to the letter dated 1 February 2041” 1–2',
    );
  });

  it('in Markdown, with a mark and in bold', () => {
    check(
      blocks('# I. Introduction', P(1), '# Annex', '## A. Ports', '1. One.'),
      'roman I “Introduction” 1',
      'division “Annex” 1',
      '  capital A “Ports” 1',
    );
    check(
      blocks('I. Introduction', P(1), '**Annex I**', '1. One.'),
      'roman I “Introduction” 1',
      'division I “Annex I” 1',
    );
    check(
      blocks('I. Introduction', P(1), 'Annex*', '* Reissued.', '1. One.'),
      'roman I “Introduction” 1',
      'division “Annex” 1',
    );
  });

  it('hold enclosures and appendices', () => {
    assert.deepEqual(
      names(
        blocks(
          'Annex I',
          '1. One.',
          'Appendix',
          '1. One.',
          'Annex II',
          '1. One.',
          'Enclosure',
          '1. One.',
          'Annex III',
          '1. One.',
        ),
      ),
      ['1 annex I', '2 annex I, appendix', '1 annex II', '2 annex II, enclosure', '1 annex III'],
    );
  });

  it('a report that is itself an annex holds its own', () => {
    assert.deepEqual(
      names(
        blocks(
          'S/2041/77',
          'Letter dated 1 February 2041',
          'Annex',
          'Report of the panel on harbours',
          '1. One.',
          '2. Two.',
          'Annex',
          'Figures',
          '1. One.',
        ),
      ),
      ['1 annex', '2 annex, annex'],
    );
  });

  it('in French and Spanish', () => {
    check(blocks('I. Introduction', P(1), 'Annexe I', '1. Un.'), 'roman I “Introduction” 1', 'division I “Annexe I” 1');
    check(blocks('I. Introducción', P(1), 'Anexo', '1. Uno.'), 'roman I “Introducción” 1', 'division “Anexo” 1');
  });

  it('none in running text', () => {
    const text = (words: string): string => blocks('I. Introduction', P(1), words, P(2));
    check(text('Annex I contains figures on the accidents of 2037.'), 'roman I “Introduction” 1–2');
    check(
      blocks('I. Introduction', '1. The figures are set out in', 'annex I to the report.', P(2)),
      'roman I “Introduction” 1–2',
    );
    check(text('Annexation of the quay is not foreseen.'), 'roman I “Introduction” 1–2');
    check(
      blocks('I. Introduction', P(1), 'Additional materials I', P(2)),
      'roman I “Introduction” 1–2',
      '  unnumbered “Additional materials I” 2',
    );
  });
});

describe('Sections: without numbers', () => {
  it('above a paragraph', () => {
    check(
      blocks('I. Introduction', P(1), 'The three harbours', P(2), P(3), 'The pilots', P(4)),
      'roman I “Introduction” 1–4',
      '  unnumbered “The three harbours” 2–3',
      '  unnumbered “The pilots” 4',
    );
  });

  it('in bold and in Markdown', () => {
    check(
      blocks('I. Introduction', P(1), '**The three harbours**', P(2)),
      'roman I “Introduction” 1–2',
      '  unnumbered “The three harbours” 2',
    );
    check(
      blocks('# I. Introduction', P(1), '## The three harbours', P(2), '### Pilots', P(3), '## Ships', P(4)),
      'roman I “Introduction” 1–4',
      '  unnumbered “The three harbours” 2–3',
      '    unnumbered “Pilots” 3',
      '  unnumbered “Ships” 4',
    );
  });

  it('all of them', () => {
    check(
      blocks(
        'A/99/412',
        'The safety of harbours and of those who work in them',
        'Introduction',
        P(1),
        'Context',
        P(2),
        'Conclusions',
        P(3),
      ),
      'unnumbered “Introduction” 1',
      'unnumbered “Context” 2',
      'unnumbered “Conclusions” 3',
    );
  });

  it('behind the summary', () => {
    check(
      blocks('A/99/412', 'Harbour safety', 'Summary', 'The report is brief.', 'Introduction', P(1), 'Context', P(2)),
      'summary “Summary”',
      'unnumbered “Introduction” 1',
      'unnumbered “Context” 2',
    );
  });

  it('above prose without numbers', () => {
    check(
      blocks(
        '# The three harbours',
        'The quay was closed for repairs. '.repeat(4).trim(),
        '# The pilots',
        'They were told.',
      ),
      'unnumbered “The three harbours”',
      'unnumbered “The pilots”',
    );
    check(
      blocks('Annex', 'Letter', 'The three harbours', 'The quay was closed for repairs. '.repeat(4).trim()),
      'division “Annex” “Letter”',
      '  unnumbered “The three harbours”',
    );
  });

  it('of numbers without a stop', () => {
    check(
      blocks('I. Resolutions', P(1), '14/1 The safety of harbours', P(2)),
      'roman I “Resolutions” 1',
      '  decision 14/1 “14/1 The safety of harbours” 2',
    );
    check(
      blocks('I. Work', P(1), 'A Work of the Committee', P(2)),
      'roman I “Work” 1–2',
      '  unnumbered “A Work of the Committee” 2',
    );
  });
});

describe('Sections: what only looks like one', () => {
  const text = (words: string): string => blocks('I. Introduction', P(1), words, P(2));
  const same = (...words: readonly string[]): void => {
    for (const one of words) check(text(one), 'roman I “Introduction” 1–2');
  };

  it('lines in brackets, sources, signatures', () =>
    same(
      '(Reissued on 3 May)',
      '[Original: French]',
      'Source: Harbour register',
      'Notes: estimates',
      '(Signed) Ilse Marandel',
    ));

  it('whole sentences', () => same('The quay was closed.', 'Was the quay closed?', 'The following was agreed:'));

  it('a small letter or a figure at the beginning', () =>
    same('and the pilots', '12 harbours of the country', '– The pilots'));

  it('rows of figures', () => same('Maren 12 14 19 22', 'Total 318 265'));

  it('the initials of a person at the beginning of a line', () => {
    for (const words of [
      'The panel heard Ms.\nA. Smith, who had led the works.',
      'The panel heard\nV. Public and\nA. Smith.',
    ]) {
      const report = check(text(words), 'roman I “Introduction” 1–2');
      assert.equal(report.paragraphs.length, 2);
    }
    check(
      blocks('I. Introduction', '1. The panel heard Ms.\nA. Smith, who had led the works.', P(2)),
      'roman I “Introduction” 1–2',
    );
  });

  it('the initials of a person behind the notes that cut a sentence', () => {
    checkRoles(
      ['heading', 'I. Introduction'],
      ['paragraph', '1. The panel¹ heard Ms.'],
      ['note', '¹ A/99/1.'],
      ['continuation', 'A. Smith, who had led the works at Maren for many years.'],
      ['paragraph', '2. It thanks her.'],
    );
  });

  it('lists by capitals', () => {
    check(
      blocks('I. Introduction', '1. The ports are:', 'A. Maren;', 'B. Tolven;', 'C. Port Selm.', P(2)),
      'roman I “Introduction” 1–2',
    );
  });
});

describe('Sections: contents pages', () => {
  it('are none', () => {
    const report = checkRoles(
      ['titlePage', 'A/99/412'],
      ['titlePage', 'Harbour safety'],
      ['contents', 'Contents'],
      ['contents', 'I. Introduction ............................ 3'],
      ['contents', 'II. Safety at work ......................... 5'],
      ['contents', 'A. Accidents . . . . . . . . . . . . . . . 6'],
      ['contents', 'Annex ...................................... 19'],
      ['heading', 'I. Introduction'],
      ['paragraph', '1. The harbours are three.'],
      ['paragraph', '2. They are old.'],
    );
    assert.equal(report.allSections.length, 1);
    assert.equal(report.titlePageEnd, 2);
  });

  it('of long entries', () => {
    checkRoles(
      ['titlePage', 'A/99/412'],
      ['contents', 'Contents'],
      ['contents', 'I. The safety of harbours and the human rights of those who work'],
      ['contents', 'in them .............................. 3'],
      ['contents', 'II. Conclusions ........................ 5'],
      ['heading', 'I. The safety of harbours and the human rights of those who work in them'],
      ['paragraph', '1. The harbours are three.'],
    );
  });

  it('without a title', () => {
    checkRoles(
      ['titlePage', 'A/99/412'],
      ['contents', 'I. Introduction ............................ 3'],
      ['contents', 'II. Conclusions ............................ 5'],
      ['heading', 'I. Introduction'],
      ['paragraph', '1. The harbours are three.'],
    );
  });

  it('on broken lines', () => {
    const report = reportOf(
      doc`
        A/99/412

        Contents
        Page
        I. Introduction ............ 3
        II. Context ................ 5
        III. Conclusions ........... 9

        I. Introduction

        1. The harbours are three.

        2. They are old.
      `,
    );
    assert.deepEqual(
      report.allSections.map(({ title }) => title),
      ['Introduction'],
    );
    assert.equal(report.paragraphs.length, 2);
  });
});

describe('Sections: the summary', () => {
  it('stands beside the first section, its paragraphs have no numbers', () => {
    check(
      blocks('A/99/412', 'Summary', 'The report is brief and concerns the harbours.', 'I. Introduction', P(1)),
      'summary “Summary”',
      'roman I “Introduction” 1',
    );
    check(
      blocks('A/99/412', '# Summary', 'The report is brief and concerns the harbours.', '# I. Introduction', P(1)),
      'summary “Summary”',
      'roman I “Introduction” 1',
    );
  });

  it('with a mark', () => {
    check(
      blocks('A/99/412', 'Summary*', 'The report is brief.', '* Reissued.', 'I. Introduction', P(1)),
      'summary “Summary”',
      'roman I “Introduction” 1',
    );
  });

  it('at the end of the last title line', () => {
    check(
      blocks('A/99/412', '**Harbour safety****Summary*', 'The report is brief.', 'I. Introduction', P(1)),
      'summary “Summary”',
      'roman I “Introduction” 1',
    );
  });

  it('a summary of something is a heading like others', () => {
    check(
      blocks('I. Introduction', P(1), 'Summary of the discussion', P(2)),
      'roman I “Introduction” 1–2',
      '  unnumbered “Summary of the discussion” 2',
    );
  });
});

describe('Sections: endnotes', () => {
  it('have a title of their own', () => {
    const report = checkRoles(
      ['heading', 'I. Introduction'],
      ['paragraph', '1. The harbours are three.¹'],
      ['heading', 'Notes'],
      ['note', '¹ A/99/1.'],
    );
    assert.deepEqual(
      report.allSections.map(({ style }) => style),
      ['roman', 'notes'],
    );
  });

  it('end the annex before them', () => {
    check(
      blocks('# I. Introduction', '1. One.[^1]', '# Annex', '1. One.', '# Notes', '[^1]: A/99/1.'),
      'roman I “Introduction” 1',
      'division “Annex” 1',
      'notes “Notes”',
    );
  });
});
