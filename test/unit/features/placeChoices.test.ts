import assert from 'node:assert/strict';
import type { PlaceKind } from '../../../server/src/service';
import { ask } from '../support/asked';
import { blocks } from '../support/documents';

/** What the reference at `⁞` may have meant, each place as its number, side, name and first words. */
function choices(fixture: string, kind: PlaceKind): string[] {
  const { snapshot, position } = ask(fixture);
  return snapshot
    .placeChoices(position, kind)
    .map(({ label, side, name, description }) => `${label} ${side ?? '-'} ${name}: ${description}`);
}

const labels = (fixture: string, kind: PlaceKind): string[] =>
  choices(fixture, kind).map((choice) => choice.slice(0, choice.indexOf(' ')));

describe('Features: what a reference may have meant', () => {
  const report = (words: string): string =>
    blocks('1. Ports.', '2. Quays.', `3. Ships. ${words}`, '4. Ropes.', '5. Knots.', '6. Sails.');

  it('paragraphs, the nearest first, without its own', () => {
    assert.deepEqual(choices(report('It is deep (see para. ⁞83).'), 'paragraph'), [
      '2 above Paragraph 2: Quays.',
      '4 below Paragraph 4: Ropes.',
      '1 above Paragraph 1: Ports.',
      '5 below Paragraph 5: Knots.',
      '6 below Paragraph 6: Sails.',
    ]);
  });

  it('those on the side that the words name come first', () => {
    assert.deepEqual(labels(report('It is deep (see para. ⁞83 above).'), 'paragraph'), ['2', '1', '4', '5', '6']);
    assert.deepEqual(labels(report('It is deep (see para. ⁞83 below).'), 'paragraph'), ['4', '5', '6', '2', '1']);
    assert.deepEqual(labels(report('See paras. 83 and ⁞84 below.'), 'paragraph'), ['4', '5', '6', '2', '1']);
  });

  it('in a note, seen from where it is marked', () => {
    assert.deepEqual(
      labels(blocks('1. Ports.', '2. Quays.¹', '3. Ships.', '4. Ropes.', '¹ See para. ⁞83 above.'), 'paragraph'),
      ['1', '3', '4'],
    );
  });

  it('notes, without its own', () => {
    const notes = (words: string): string =>
      blocks('1. Ports.¹ Quays.²', '2. Ships.³ Ropes.⁴', '¹ Chart 1.', '² Chart 2.', `³ ${words}`, '⁴ Chart 4.');
    assert.deepEqual(choices(notes('See footnote ⁞9.'), 'footnote'), [
      '2 above Note 2: Chart 2.',
      '4 below Note 4: Chart 4.',
      '1 above Note 1: Chart 1.',
    ]);
    assert.deepEqual(labels(notes('See footnote ⁞9 above.'), 'footnote'), ['2', '1', '4']);
    assert.deepEqual(labels(notes('See footnote ⁞9 below.'), 'footnote'), ['4', '2', '1']);
  });

  it('sections by their whole number; what lies around is on neither side', () => {
    assert.deepEqual(
      choices(blocks('I. Ports', 'A. Ships', '1. See section ⁞IX.', 'B. Ropes', '2. Two.', 'II. Quays'), 'section'),
      [
        'I.A - Section I.A: Ships',
        'I.B below Section I.B: Ropes',
        'I - Section I: Ports',
        'II below Section II: Quays',
      ],
    );
  });

  it('annexes, also where they are called otherwise', () => {
    assert.deepEqual(choices(blocks('1. See annex ⁞IV.', 'Annex I', 'Ports', 'Annex II', 'Quays'), 'annex'), [
      'I below Annex I: Ports',
      'II below Annex II: Quays',
    ]);
    const french = blocks(
      '1. Le rapport est dans la liste des ports et des quais du pays (voir annexe ⁞IV).',
      'Annexe I',
      'Les ports',
      'Annexe II',
      'Les quais',
    );
    assert.deepEqual(labels(french, 'annex'), ['I', 'II']);
  });

  it('tables, figures and boxes apart', () => {
    const captions = (words: string): string =>
      blocks(
        '1. One.',
        'Table 1. Ropes',
        `2. Two. ${words}`,
        'Figure II. Knots',
        '3. Three.',
        'Table 2. Sails',
        '4. Four.',
      );
    assert.deepEqual(choices(captions('See table ⁞9 below.'), 'table'), [
      '2 below Table 2: Sails',
      '1 above Table 1: Ropes',
    ]);
    assert.deepEqual(choices(captions('See figure ⁞9.'), 'figure'), ['II below Figure II: Knots']);
    assert.deepEqual(choices(captions('See box ⁞9.'), 'box'), []);
  });

  it('within an annex are its own first', () => {
    const annex = blocks('1. Main.', '2. Other.', 'Annex', '1. Own.', '2. See para. ⁞83.');
    assert.deepEqual(choices(annex, 'paragraph'), [
      '1 above Paragraph 1 of the annex: Own.',
      '2 above Paragraph 2: Other.',
    ]);
  });

  it('the same at a place without a reference', () => {
    assert.deepEqual(labels(report('⁞Deep.'), 'paragraph'), ['2', '4', '1', '5', '6']);
    assert.deepEqual(labels('⁞', 'paragraph'), []);
    assert.deepEqual(labels(report('⁞'), 'page'), []);
  });
});
