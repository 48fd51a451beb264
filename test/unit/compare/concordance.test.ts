import assert from 'node:assert/strict';
import { concordance } from '../../../server/src/compare/concordance';
import { figuresIn } from '../../../server/src/compare/figures';
import type { Language } from '../../../server/src/report/model';
import { wordsOf } from '../../../server/src/text/message';
import { doc, reportOf } from '../support/documents';

const ENGLISH = doc`
  United Nations A/99/12

  General Assembly

  Distr.: General
  9 July 2044

  Original: English

  Ninety-ninth session

  The lamps of Maren

  Report of the Special Envoy

  I. Lamps

  1. Of the 1,204 lamps of the coast, 61.5 per cent burned in 2043, at a cost of $2.4 billion (see A/98/7, para. 41).¹

  2. In the 1990s, thirty-five keepers tended them; there were 12 in the post-2015 years, for the 18–22 May storms of 2016.

  3. The Envoy recommends that:

  (a) Harbours light their lamps from 5.30 p.m.;

  (b) Keepers be paid 15,000 crowns under resolution 60/251.²

  ¹ Harbour Board, Yearbook 2043, p. 118.

  ² See also A/98/7/Add.1.
`;

const SPANISH = doc`
  Naciones Unidas A/99/12

  Asamblea General

  Distr. general
  9 de julio de 2044

  Español
  Original: inglés

  Nonagésimo noveno período de sesiones

  Los faros de Maren

  Informe de la Enviada Especial

  I. Faros

  1. De los 1.204 faros de la costa, el 61,5 % ardía en 2043, con un costo de 2.400 millones de dólares (véase A/98/7, párr. 41)¹.

  2. En la década de 1990 los atendían 35 guardianes; había doce después de 2015, para las tormentas del 18 al 22 de mayo de 2016.

  3. La Enviada recomienda que:

  a) Los puertos enciendan los faros a las 17.30 horas;

  b) Los guardianes reciban 15 000 coronas en virtud de la resolución 60/251².

  ¹ Junta de Puertos, Anuario 2043, pág. 118.

  ² Véase también A/98/7/Add.1.
`;

const FRENCH = doc`
  Nations Unies A/99/12

  Assemblée générale

  Distr. générale
  9 juillet 2044

  Français
  Original : anglais

  Quatre-vingt-dix-neuvième session

  Les phares de Maren

  Rapport de l’Envoyée spéciale

  I. Phares

  1. Sur les 1 204 phares de la côte, 61,5 % brûlaient en 2043, pour un coût de 2,4 milliards de dollars (voir A/98/7, par. 41)¹.

  2. Dans les années 90, 35 gardiens en avaient la charge ; ils étaient 12 après 2015, pour les tempêtes du 18 au 22 mai 2016.

  3. L’Envoyée recommande :

  a) Que les ports allument leurs phares à 17 h 30 ;

  b) Que les gardiens reçoivent 15 000 couronnes, selon la résolution 60/251².

  ¹ Office des ports, Annuaire 2043, p. 118.

  ² Voir aussi A/98/7/Add.1.
`;

function told(one: string, other: string): string[] {
  return concordance(reportOf(one), reportOf(other)).disagreements.map(({ one: left, other: right, message }) => {
    const passage = left ?? right;
    return `${passage ? `${passage.kind} ${passage.number}` : 'title'}: ${wordsOf(message)}`;
  });
}

const check = (change: (text: string) => string, expected: readonly string[]): void => {
  const changed = change(SPANISH);
  assert.notEqual(changed, SPANISH);
  assert.deepEqual(told(ENGLISH, changed), expected);
};

describe('Concordance of two language versions', () => {
  it('agrees, however figures, percentages, decades and hours are written', () => {
    assert.deepEqual(told(ENGLISH, SPANISH), []);
    assert.deepEqual(told(ENGLISH, FRENCH), []);
    assert.deepEqual(told(SPANISH, FRENCH), []);
    assert.ok(concordance(reportOf(ENGLISH), reportOf(SPANISH)).areVersions);
  });

  it('tells figures that differ, and those that one version lacks', () => {
    check(
      (text) => text.replace('1.204', '1.240'),
      ['paragraph 1: the English text has 1,204, the Spanish text has 1.240.'],
    );
    check(
      (text) => text.replace('61,5', '16,5'),
      ['paragraph 1: the English text has 61.5, the Spanish text has 16,5.'],
    );
    check(
      (text) => text.replace(' de 2016', ''),
      ['paragraph 2: 2016 stands in the English text and not in the Spanish text.'],
    );
    check(
      (text) => text.replace('pág. 118', 'pág. 181'),
      ['note 1: the English text has 118, the Spanish text has 181.'],
    );
  });

  it('tells pinpoints, symbols and resolutions', () => {
    check(
      (text) => text.replace('párr. 41', 'párr. 14'),
      ['paragraph 1: the English text has 41, the Spanish text has 14.'],
    );
    check(
      (text) => text.replace('60/251', '60/215'),
      [
        'paragraph 3: 60/251 stands in the English text and not in the Spanish text.',
        'paragraph 3: 60/215 stands in the Spanish text and not in the English text.',
      ],
    );
    check(
      (text) => text.replace('Add.1', 'Add.2'),
      [
        'note 2: A/98/7/Add.1 stands in the English text and not in the Spanish text.',
        'note 2: A/98/7/Add.2 stands in the Spanish text and not in the English text.',
      ],
    );
    check(
      (text) => text.replace('Unidas A/99/12', 'Unidas A/99/21'),
      ['title: The title page says A/99/12 in the English text and A/99/21 in the Spanish text.'],
    );
  });

  it('tells paragraphs, notes and marks that one version lacks', () => {
    check(
      (text) => text.replace(/2\. En la .*\n\n/, ''),
      ['paragraph 2: Paragraph 2 stands in the English text only.'],
    );
    check(
      (text) => text.replace('251²', '251').replace(/\n² .*\n/, '\n'),
      [
        'paragraph 3: Note 2 is marked in the English text and not in the Spanish text.',
        'note 2: Note 2 stands in the English text only.',
      ],
    );
  });

  it('tells subparagraphs', () => {
    check(
      (text) => text.replace('60/251².', '60/251²;\n\nc) Se pinten los faros.'),
      ['paragraph 3: the English text has 2 subparagraphs, the Spanish text has 3.'],
    );
  });

  it('says when they are no versions of one report', () => {
    const other = [1, 2, 3, 4].map(
      (at) => `${String(at)}. Hay ${String(at * 137)} barcos y ${String(at * 51)} muelles.`,
    );
    assert.ok(!concordance(reportOf(ENGLISH), reportOf(`${other.join('\n\n')}\n`)).areVersions);
    assert.ok(!concordance(reportOf(''), reportOf('')).areVersions);
  });
});

describe('Figures', () => {
  const check1 = (text: string, language: Language, expected: readonly number[][]): void => {
    assert.deepEqual(
      figuresIn(text, language).map(({ values }) => values),
      expected,
    );
  };

  it('are read as the language writes them', () => {
    check1('1,204 and 3.5 and 2 million', 'en', [[1204, 1.204], [3.5], [2, 2e6]]);
    check1('1 204, 3,5 et 2 milliards', 'fr', [[1204], [3.5], [2, 2e9]]);
    check1('1.204.000 y 2,4 mil millones', 'es', [[1204000], [2.4, 2.4e9]]);
    check1('1,204.5 and 1.204,5', 'en', [[1204.5], [1204.5]]);
    check1('٥٧ و ٣٫٥', 'ar', [[57], [3.5]]);
  });

  it('are none in words, in hours and in numbers of places', () => {
    check1('post-2015, U235, 10.30 a.m., 12 h 40 and 1.2.3', 'en', []);
  });
});
