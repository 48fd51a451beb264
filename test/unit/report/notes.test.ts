import assert from 'node:assert/strict';
import { placesOfNote, spanOfReference } from '../../../server/src/report/notePlaces';
import { FORMS, blocks, reportOf } from '../support/documents';
import { checkNotes as check, checkRoles, checkRolesInBothForms, noteLines } from '../support/structure';

/** The same notes in both written forms. */
function checkBoth(text: string, ...expected: readonly string[]): void {
  for (const { written } of FORMS) check(written(text), ...expected);
}

describe('Notes: numbered', () => {
  it('are bound to their marks', () => {
    checkBoth(blocks('1. One.¹ Two.²', '¹ A/99/1.', '² A/99/2.', '2. Three.³', '³ A/99/3.'), 'numbers: 1 2 3');
  });

  it('at the end of the report', () => {
    checkBoth(
      blocks('1. One.¹', '2. Two.²', '3. Three.³', 'Notes', '¹ A/99/1.', '² A/99/2.', '³ A/99/3.'),
      'numbers: 1 2 3',
    );
  });

  it('without empty lines between them', () => {
    checkBoth('1. One.¹ Two.²\n\n¹ A/99/1.\n² A/99/2.\n\n2. Three.\n', 'numbers: 1 2');
  });

  it('marked several times, at once or not at all', () => {
    checkBoth(blocks('1. One.¹ Two.²', '2. Three.¹', '¹ A/99/1.', '² A/99/2.', '³ A/99/3.'), 'numbers: 1×2 2 3×0');
    checkBoth(blocks('1. One.¹,²', '¹ A/99/1.', '² A/99/2.'), 'numbers: 1 2');
  });

  it('marked without a note', () => checkBoth(blocks('1. One.¹ Two.²', '¹ A/99/1.'), 'numbers: 1 | 2?'));

  it('twice the same', () => checkBoth(blocks('1. One.¹', '¹ A/99/1.', '¹ A/99/2.'), 'numbers: 1 1×0!'));

  it('from any number on', () => checkBoth(blocks('7. One.¹² Two.¹³', '¹² A/99/1.', '¹³ A/99/2.'), 'numbers: 12 13'));

  it('in headings, subparagraphs, quotations, tables', () => {
    checkBoth(
      blocks('I. Context¹', '1. One:', '(a) Two;²', '“Three.”³', '| Four⁴ | 12 |', '¹ A.', '² B.', '³ C.', '⁴ D.'),
      'numbers: 1 2 3 4',
    );
  });

  it('marked in both ways', () => check(blocks('1. One.¹ Two.[^2]', '¹ A/99/1.', '[^2]: A/99/2.'), 'numbers: 1 2'));

  it('marked between carets', () =>
    check(blocks('1. One.^1^ Two.^2^', '[^1]: A/99/1.', '[^2]: A/99/2.'), 'numbers: 1 2'));

  it('know their words and their places', () => {
    const { notes, references, tree } = reportOf(blocks('1. One.¹', '¹  A/99/1, para. 4.  '));
    const [note] = notes;
    const [reference] = references;
    assert.ok(note && reference);
    assert.deepEqual(placesOfNote(tree, note), {
      mark: { block: 1, start: 0, end: 1 },
      content: { block: 1, start: 3, end: 19 },
    });
    assert.deepEqual(spanOfReference(tree, reference), { block: 0, start: 7, end: 8 });
    assert.equal(reference.note, note);
    assert.deepEqual(note.references, [reference]);
  });

  it('come in the order of the text', () => {
    const { notes, references } = reportOf(blocks('1. One.² Two.ᵃ Three.¹', '² B.', 'ᵃ Estimate.', '¹ A.'));
    assert.deepEqual(
      notes.map(({ id }) => id),
      ['2', 'a', '1'],
    );
    assert.deepEqual(
      references.map(({ id }) => id),
      ['2', 'a', '1'],
    );
  });
});

describe('Notes: powers and ordinals', () => {
  it('are no marks', () => {
    check(blocks('1. The port has 12 km² and 10³ cranes.¹', '¹ A.'), 'numbers: 1');
    check(blocks('1. The 1ᵉʳ of May and the 2ᵉ quay, CO² and ¹⁴C.¹', '¹ A.'), 'numbers: 1');
    check(blocks('1. The port has 40 m³ of silt.'));
  });

  it('even where a note has that number', () => {
    check(
      blocks('1. One.¹ Two.² Three.³ The port has 12 km² of quay.⁴', '¹ A.', '² B.', '³ C.', '⁴ D.'),
      'numbers: 1 2 3 4',
    );
  });

  it('with a number before the unit also where the notes begin anew behind it', () => {
    const checkArea = (area: string): void => {
      check(
        blocks('1. One.¹ Two.²', '¹ A.', '² B.', `2. The port has ${area} of quay.`, 'Annex', '1. Three.¹', '¹ C.'),
        'numbers: 1 2',
        'numbers: 1',
      );
    };
    checkArea('12.7 km²');
    checkArea('12.7\u00a0km²');
    checkArea('12 km^2^');
  });

  it('unless a note speaks for it', () => {
    check(blocks('1. One.¹ It was closed in 2037² for repairs.³', '¹ A.', '² B.', '³ C.'), 'numbers: 1 2 3');
    check(blocks('1. It was closed in 2037¹ for repairs.²', '¹ A.', '² B.'), 'numbers: 1 2');
  });

  it('also between carets', () => check(blocks('1. The port has 12 km^2^ of quay.^1^', '[^1]: A.'), 'numbers: 1'));
});

describe('Notes: over several blocks', () => {
  it('indented, as Markdown has it', () => {
    const report = checkRoles(
      ['paragraph', '1. One.[^1] Two.[^2]'],
      ['note', '[^1]: The register has two parts.'],
      ['noteContinuation', '    The second is secret.'],
      ['note', '[^2]: A/99/2.'],
      ['paragraph', '2. Three.'],
    );
    assert.deepEqual(report.notes[0]?.continuation, [2]);
    assert.deepEqual(report.notes[1]?.continuation, []);
  });

  it('cut at the end of a page', () => {
    checkRoles(
      ['paragraph', '1. One.¹'],
      ['note', '¹ The register of accidents is kept by the'],
      ['noteContinuation', 'harbour master and is secret.'],
      ['paragraph', '2. Three.'],
    );
  });

  it('do not take the rest of a paragraph', () => {
    checkRolesInBothForms(
      ['paragraph', '1. The harbour¹ was closed by'],
      ['note', '¹ A/99/1'],
      ['continuation', 'ministers in May.'],
      ['paragraph', '2. Three.'],
    );
  });

  it('three blocks long', () => {
    const report = checkRoles(
      ['paragraph', '1. One.[^1]'],
      ['note', '[^1]: First.'],
      ['noteContinuation', '  Second.'],
      ['noteContinuation', '\tThird.'],
      ['paragraph', '2. Two.'],
    );
    assert.deepEqual(report.notes[0]?.continuation, [2, 3]);
  });
});

describe('Notes: glued on one line', () => {
  it('behind another note', () => {
    const report = reportOf(blocks('1. One.¹ Two.² Three.³', '¹ A/99/1. ² A/99/2. ³ A/99/3.'));
    assert.deepEqual(noteLines(report), ['numbers: 1 2 3']);
    assert.deepEqual(
      report.notes.map((note) => {
        const { content } = placesOfNote(report.tree, note);
        return report.tree.textOf(content.block, content.start, content.end);
      }),
      ['A/99/1.', 'A/99/2.', 'A/99/3.'],
    );
  });

  it('behind the source of a table', () => {
    check(
      blocks('Table 1. Accidents', 'Marenᵃ 12', 'Tolvenᵇ 9', 'Source: Register. ᵃ Estimate. ᵇ Not known.'),
      'letters: a b',
    );
  });

  it('are no mark in running text', () => check(blocks('1. One. ¹ Two.', '¹ A/99/1.'), 'numbers: 1'));
});

describe('Notes: letters', () => {
  const table = (number: number, ...letters: readonly string[]): string[] => [
    `Table ${String(number)}. Accidents`,
    letters.map((letter) => `Maren${letter} 12`).join(' '),
    ...letters.map((letter) => `${letter} Estimate.`),
  ];

  it('of one table', () => check(blocks('1. One.', ...table(1, 'ᵃ', 'ᵇ'), '2. Two.'), 'letters: a b'));

  it('begin anew in every table', () => {
    check(
      blocks('1. One.', ...table(1, 'ᵃ', 'ᵇ'), '2. Two.', ...table(2, 'ᵃ'), '3. Three.', ...table(3, 'ᵃ', 'ᵇ', 'ᶜ')),
      'letters: a b',
      'letters: a',
      'letters: a b c',
    );
  });

  it('beside numbers', () => {
    check(blocks('1. One.¹', '¹ A.', ...table(1, 'ᵃ'), '2. Two.²', '² B.'), 'numbers: 1 2', 'letters: a');
  });

  it('on one line', () => {
    check(
      blocks('1. One.', 'Table 1. Accidents', 'Marenᵃ 12 Tolvenᵇ 9', 'ᵃ Estimate. ᵇ Not known.', '2. Two.'),
      'letters: a b',
    );
  });

  it('bound to the notes of their own table', () => {
    const report = reportOf(blocks(...table(1, 'ᵃ'), '1. One.', ...table(2, 'ᵃ')));
    assert.deepEqual(
      report.references.map(({ block, note }) => [block, note?.block]),
      [
        [1, 2],
        [5, 6],
      ],
    );
  });
});

describe('Notes: asterisks', () => {
  it('of the title page', () => {
    check(
      blocks(
        'A/99/412*',
        'Harbour safety**',
        'Report of the Secretary-General',
        '* Reissued.',
        '** As received.',
        'I. Introduction',
        '1. One.',
      ),
      'asterisks: * **',
    );
  });

  it('on one line', () => {
    check(
      blocks('A/99/412*', 'Harbour safety**', '* Reissued. ** As received.', 'I. Introduction', '1. One.'),
      'asterisks: * **',
    );
  });

  it('of a heading', () => {
    check(
      blocks(
        'A/99/412',
        'Harbour safety',
        'Summary*',
        'The report is brief.',
        '* Reissued.',
        'I. Introduction',
        '1. One.',
      ),
      'asterisks: *',
    );
    check(blocks('I. Introduction', '1. One.', 'Annex*', '* Reissued.', '1. One.'), 'asterisks: *');
  });

  it('none in bullets and bold words', () => {
    check(blocks('I. Introduction', '1. They agreed:', '* To inspect', '* To report', '2. **Two** and *three*.'));
    check(blocks('I. **Safety** at *work*', '1. One.', '* To inspect'));
  });
});

describe('Notes: names of Markdown', () => {
  it('are bound each on its own', () => {
    check(
      blocks('1. One.[^act] Two.[^register]', '[^register]: Kept.', '[^act]: Harbours Act.'),
      'names: register act',
    );
    check(blocks('1. One.[^act] Two.[^1]', '[^1]: A.', '[^act]: Harbours Act.'), 'numbers: 1', 'names: act');
    check(blocks('1. One.[^act]', '[^1]: A.'), 'numbers: 1×0', 'names: | act?');
  });
});

describe('Notes: series that begin anew', () => {
  it('in an annex', () => {
    checkBoth(
      blocks('I. One', '1. One.¹ Two.²', '¹ A.', '² B.', 'Annex', '1. One.¹ Two.²', '¹ C.', '² D.'),
      'numbers: 1 2',
      'numbers: 1 2',
    );
  });

  it('in decisions, and again behind them', () => {
    checkBoth(
      blocks(
        'Chapter I Decisions',
        '1. One.¹',
        '¹ A.',
        'Decision 22/1',
        '1. One.¹ Two.²',
        '¹ B.',
        '² C.',
        'Chapter II Opening',
        '2. One.¹',
        '¹ D.',
      ),
      'numbers: 1',
      'numbers: 1 2',
      'numbers: 1',
    );
  });

  it('not with a second note 1 alone', () => {
    checkBoth(blocks('1. One.¹ Two.²', '¹ A.', '¹ B.', '² C.'), 'numbers: 1 1×0! 2');
  });

  it('not with a second mark 1 alone', () => {
    checkBoth(blocks('1. One.¹ Two.²', '2. Three.¹', '¹ A.', '² B.'), 'numbers: 1×2 2');
  });

  it('bind marks to the notes of their own series', () => {
    const report = reportOf(blocks('I. One', '1. One.¹', '¹ A.', 'Annex', '1. One.¹', '¹ B.'));
    assert.deepEqual(
      report.references.map(({ block, note }) => [block, note?.block]),
      [
        [1, 2],
        [4, 5],
      ],
    );
  });
});
