import assert from 'node:assert/strict';
import { blocks, reportOf } from '../support/documents';
import { checkRoles } from '../support/structure';

/** What a line between two paragraphs is the caption of. */
function check(line: string, ...expected: readonly string[]): void {
  const report = reportOf(blocks('1. The accidents are shown below.', line, '| Maren | 12 |', '2. They are many.'));
  assert.deepEqual(
    report.captions.map(({ kind, number, title }) => `${kind} ${number}: ${title}`),
    expected,
    line,
  );
  assert.equal(report.paragraphs.length, 2);
}

describe('Captions', () => {
  it('of tables, figures and boxes', () => {
    check('Table 3', 'table 3: ');
    check('Table 3. Accidents in 2037', 'table 3: Accidents in 2037');
    check('Figure II', 'figure II: ');
    check('Figure II. Accidents by harbour', 'figure II: Accidents by harbour');
    check('Box 1 A good practice', 'box 1: A good practice');
    check('Table A. Accidents', 'table A: Accidents');
    check('Table 2.1 Accidents', 'table 2.1: Accidents');
    check('Figure 3a: Accidents', 'figure 3a: Accidents');
    check('Table 3 – Accidents', 'table 3: Accidents');
  });

  it('in bold and italics', () => {
    check('**Table 3**', 'table 3: ');
    check('**Table 3. Accidents in 2037**', 'table 3: Accidents in 2037');
    check('*Figure 2. Accidents*', 'figure 2: Accidents');
    check('**Table 3.** Accidents in 2037', 'table 3: Accidents in 2037');
  });

  it('in French and Spanish', () => {
    check('Tableau 3. Accidents', 'table 3: Accidents');
    check('Encadré 1. Bonne pratique', 'box 1: Bonne pratique');
    check('Cuadro 2. Accidentes', 'table 2: Accidentes');
    check('Recuadro 1. Buena práctica', 'box 1: Buena práctica');
    check('Gráfico 4. Accidentes', 'figure 4: Accidentes');
  });

  it('with their words below them', () => {
    const report = checkRoles(
      ['paragraph', '1. The accidents are shown below.'],
      ['caption', 'Table 3'],
      ['caption', 'Accidents in the three harbours'],
      ['table', '| Maren | 12 |'],
      ['paragraph', '2. They are many.'],
    );
    assert.equal(report.captions[0]?.title, 'Accidents in the three harbours');
  });

  it('with a mark', () => check('Table 3. Accidents in 2037ᵃ', 'table 3: Accidents in 2037'));

  it('none in running text', () => {
    check('Table 3 shows that accidents are many.');
    check('Figure 4 is taken from the register.');
    check('Tables 3 and 4 show the accidents.');
    check('Boxes were moved at night.');
    check('Table manners are none of our business.');
  });

  it('none behind a cut sentence', () => {
    checkRoles(
      ['paragraph', '1. The accidents are shown in'],
      ['continuation', 'table 3 and in the annex.'],
      ['paragraph', '2. They are many.'],
    );
  });

  it('the lines of a table below one belong to no paragraph', () => {
    const report = checkRoles(
      ['paragraph', '1. The accidents are shown below.'],
      ['caption', 'Table 3. Accidents'],
      ['text', 'Maren 12 14'],
      ['text', 'Tolven 9 11'],
      ['text', 'Source: Harbour register.'],
      ['paragraph', '2. They are many.'],
    );
    assert.deepEqual(
      report.paragraphs.map(({ pieces }) => pieces),
      [[0], [5]],
    );
  });

  it('nor do the lists of a box', () => {
    for (const item of ['• ', '- ', '(a) ']) {
      const { paragraphs } = reportOf(
        blocks(
          '1. A practice is described below.',
          'Box 1',
          'Delegates',
          'They agreed:',
          `${item}One;`,
          '2. It is good.',
          '3. It is old.',
        ),
      );
      assert.deepEqual(
        paragraphs.map(({ pieces }) => pieces),
        [[0], [5], [6]],
        item,
      );
      assert.deepEqual(paragraphs[0]?.subparagraphs, [], item);
    }
  });

  it('a list that a table cuts in two goes on behind it', () => {
    const { paragraphs } = reportOf(
      blocks('1. The accidents were:', '(a) Falls;', 'Table 3. Accidents', 'Maren 12 14', '(b) Fires.', '2. Few.'),
    );
    assert.deepEqual(
      paragraphs[0]?.subparagraphs.map(({ label }) => label),
      ['(a)', '(b)'],
    );
  });

  it('the words of a box belong to no paragraph', () => {
    checkRoles(
      ['paragraph', '1. A practice is described below.'],
      ['caption', 'Box 1'],
      ['caption', 'Delegates at Port Selm'],
      ['text', 'Workers elect delegates, who may call an inspector at any hour of the day.'],
      ['paragraph', '2. It is a good one.'],
    );
  });
});
