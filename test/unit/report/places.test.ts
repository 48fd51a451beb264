import assert from 'node:assert/strict';
import type { Citation, Owner, PlaceCitation, PlaceKind } from '../../../server/src/citations/citation';
import { bindCitations } from '../../../server/src/report/citations/bindCitations';
import {
  blockOfPlace,
  citationAt,
  citationsOfPlace,
  citationsOfWork,
  placeKey,
  placeOfBlock,
} from '../../../server/src/report/citations/queries';
import type { Lookup, Side } from '../../../server/src/report/citations/placeLookup';
import type { Report } from '../../../server/src/report/model';
import { findPlace } from '../../../server/src/report/citations/findPlace';
import { placeLine, targetLine } from '../support/citations';
import { blocks, doc, reportOf } from '../support/documents';
import { unmark } from '../support/marked';

const REPORT = doc`
  I. Ports

  A. Old ports

  1. One.

  B. New ports

  2. Two asks:

  (a) To count:

  (i) By day;

  (ii) By night;

  (b) To publish.

  II. Rivers

  A. Law

  3. Three.

  B. Practice

  4. Four lists:

  1. Ferries.

  2. Bridges.

  5. Five.

  Table 1. Crossings

  Annex I

  Ferries of Ostmark

  I. Types

  1. First.

  2. Second.

  Table 2. Boats

  Annex II

  Bridges of Ostmark

  1. Above.

  7. Seven.
`;

function lookupLine(lookup: Lookup): string {
  if (lookup.is === 'found') return placeLine(lookup.place);
  if (lookup.is === 'missing') return targetLine({ status: 'unresolved', missing: lookup.missing });
  return lookup.places.length === 0 ? 'nobody knows' : `perhaps ${lookup.places.map(placeLine).join(' or ')}`;
}

/** Reads `20 (b) (ii)` as a label. */
function labelOf(text: string): PlaceCitation['label'] {
  const [number = '', ...letters] = text.split(/ ?\(|\) ?\(|\)/);
  return { number, letters: letters.filter((letter) => letter !== '') };
}

/** Looks for a place from the block that begins with `from`. */
function check(from: string, kind: PlaceKind, label: string, side: Side, expected: string): void {
  const report = reportOf(REPORT);
  const block = report.tree.blocks.findIndex((_, index) => report.tree.textOf(index, 0).startsWith(from));
  assert.ok(block >= 0, from);
  const lookup = findPlace(report, { kind, label: labelOf(label) }, { block, note: null }, side);
  assert.equal(lookupLine(lookup), expected, `${kind} ${label} from ${from}`);
}

describe('Places: looked for', () => {
  it('in the innermost division first', () => {
    check('1. First', 'paragraph', '2', null, 'paragraph 2 (annex I)');
    check('3. Three', 'paragraph', '2', null, 'paragraph 2');
    check('1. First', 'paragraph', '4', null, 'paragraph 4');
    check('1. First', 'paragraph', '9', null, 'no paragraph 9, last 5');
    check('1. Above', 'paragraph', '2', null, 'paragraph 2');
  });

  it('on the said side first', () => {
    check('5. Five', 'paragraph', '2', 'above', 'paragraph 2');
    check('1. First', 'paragraph', '2', 'above', 'paragraph 2');
    check('1. First', 'paragraph', '2', 'below', 'paragraph 2 (annex I)');
    check('2. Bridges', 'paragraph', '1', 'above', 'paragraph 1 of a list');
    check('5. Five', 'paragraph', '1', 'above', 'paragraph 1');
  });

  it('in lists', () => {
    check('5. Five', 'paragraph', '2 (a) (ii)', null, 'subparagraph 2 (a) (ii)');
    check('5. Five', 'paragraph', '2 (c)', null, 'no (c) in paragraph 2');
    check('5. Five', 'paragraph', '3 (c)', null, 'paragraph 3');
    check('5. Five', 'paragraph', '2 (1)', null, 'paragraph 2');
    check('(b) To publish', 'paragraph', '(ii)', null, 'subparagraph 2 (a) (ii)');
    check('5. Five', 'paragraph', '(ii)', null, 'paragraph 5');
  });

  it('in sections, the current one first', () => {
    check('4. Four', 'section', 'A', null, 'section A Law');
    check('2. Two', 'section', 'A', null, 'section A Old ports');
    check('2. Two', 'section', 'II.A', null, 'section A Law');
    check('1. First', 'section', 'II', null, 'section II Rivers');
    check('1. First', 'section', 'I', null, 'section I Types');
    check('5. Five', 'section', 'II.C', null, 'no section II.C');
    check('5. Five', 'section', '4', null, 'nobody knows');
    check('Table 1', 'chapter', 'I', null, 'section I Ports');
    check('5. Five', 'chapter', 'IX', null, 'nobody knows');
  });

  it('among annexes', () => {
    check('5. Five', 'annex', 'II', null, 'section annex II');
    check('5. Five', 'annex', '2', null, 'section annex II');
    check('5. Five', 'annex', 'III', null, 'no annex III');
    check('5. Five', 'annex', '', null, 'perhaps section annex I or section annex II');
    check('1. First', 'annex', '', null, 'section annex I');
    check('5. Five', 'enclosure', '', null, 'nobody knows');
  });

  it('among tables', () => {
    check('5. Five', 'table', 'I', null, 'table 1 Crossings');
    check('5. Five', 'table', '2', 'below', 'table 2 Boats');
    check('5. Five', 'table', '3', null, 'no table 3');
    check('5. Five', 'page', '3', null, 'nobody knows');
  });
});

// ---------------------------------------------------------------- citations written by hand

interface Written {
  readonly kind?: PlaceKind;
  readonly owner: Owner;
  readonly within?: number;
}

/** The stretches that `«…»` marks, each a place with the label that it holds and the owner given for it. */
function bound(marked: string, ...written: readonly Written[]): string[] {
  const { text, ranges } = unmark(marked);
  const report = reportOf(text);
  const { tree } = report;
  const lists = new Map<number, Citation[]>();
  ranges.forEach(({ start, end }, index) => {
    const block = tree.blockAt(start);
    const { kind = 'paragraph', owner, within = null } = written[index]!;
    const span = { start: start - tree.start(block), end: end - tree.start(block) };
    const label = labelOf(text.slice(start, end));
    const place: PlaceCitation = {
      kind,
      unit: null,
      ...span,
      label,
      last: null,
      word: span,
      direction: null,
      within,
      owner,
    };
    lists.set(block, [...(lists.get(block) ?? []), place]);
  });
  return bindCitations(report, (block) => lists.get(block) ?? []).map(({ target }) => targetLine(target));
}

const NAMED: Owner = { by: 'self', proof: 'named' };
const OPEN: Owner = { by: 'open', after: -1 };

describe('Places: bound', () => {
  it('within others, in whatever order they are listed', () => {
    const text = blocks('1. In «II», «7» holds.', 'Annex I', '1. One.', 'Annex II', '1. One.', '7. Seven.');
    assert.deepEqual(bound(text, { kind: 'annex', owner: NAMED }, { owner: NAMED, within: 0 }), [
      'own section annex II',
      'own paragraph 7 (annex II)',
    ]);
    const turned = text.replace('«II», «7»', '«7», «II»');
    assert.deepEqual(bound(turned, { owner: NAMED, within: 1 }, { kind: 'annex', owner: NAMED }), [
      'own paragraph 7 (annex II)',
      'own section annex II',
    ]);
    assert.deepEqual(bound(text.replace('«7»', '«9»'), { kind: 'annex', owner: NAMED }, { owner: NAMED, within: 0 }), [
      'own section annex II',
      'no paragraph 9, last 7',
    ]);
  });

  it('although two lie in one another', () => {
    assert.deepEqual(bound('1. «1» and «2».\n\n2. Two.\n', { owner: NAMED, within: 1 }, { owner: NAMED, within: 0 }), [
      'nobody knows',
      'own paragraph 2',
    ]);
  });

  it('outside where the outer one is', () => {
    assert.deepEqual(bound('1. «I», «1».', { kind: 'annex', owner: { by: 'other' } }, { owner: OPEN, within: 0 }), [
      'something outside',
      'something outside',
    ]);
  });

  it('but not in contents pages', () => {
    const contents = ['Contents', 'I. Ports ....... «2»', 'II. Rivers ....... 3'];
    assert.deepEqual(bound(blocks(...contents, 'I. Ports', '1. One.', '2. Two.'), { owner: NAMED }), []);
  });

  it('to owners that are not there', () => {
    assert.deepEqual(bound('1. «1».', { owner: { by: 'work', index: 7 } }), ['nobody knows']);
    assert.deepEqual(bound('1. «1».', { owner: { by: 'open', after: 7 } }), ['perhaps paragraph 1']);
    assert.deepEqual(bound('1. «1».', { owner: OPEN, within: 7 }), ['perhaps paragraph 1']);
  });
});

// ---------------------------------------------------------------- asked for

/** The place of `⁞` in a marked text: its report, block and offset. */
function at(marked: string): { readonly report: Report; readonly block: number; readonly offset: number } {
  const { text, cursors } = unmark(marked);
  const report = reportOf(text);
  const block = report.tree.blockAt(cursors[0] ?? 0);
  return { report, block, offset: (cursors[0] ?? 0) - report.tree.start(block) };
}

function checkPlace(marked: string, expected: string | undefined): void {
  const { report, block, offset } = at(marked);
  const place = placeOfBlock(report, block, offset);
  assert.equal(place && placeLine(place), expected, marked);
  if (!place) return;
  const span = blockOfPlace(report, place);
  assert.equal(span.block, block);
  assert.equal(placeKey(place), placeKey(placeOfBlock(report, span.block, span.start) ?? { kind: 'report' }));
}

function checkCited(marked: string, ...expected: readonly string[]): void {
  const { report, block, offset } = at(marked);
  const place = placeOfBlock(report, block, offset);
  assert.ok(place, marked);
  const words = citationsOfPlace(report, place).map(({ citation, block: of }) =>
    report.tree.textOf(of, citation.start, citation.end),
  );
  assert.deepEqual(words, expected, marked);
}

describe('Places: under a cursor', () => {
  it('are what the label names', () => {
    checkPlace('1⁞. One.\n\n2. Two.\n', 'paragraph 1');
    checkPlace('1. O⁞ne.\n', undefined);
    checkPlace(blocks('I. Por⁞ts', '1. One.'), 'section I Ports');
    checkPlace(blocks('1. One:', '(⁞a) Two;', '(b) Three.'), 'subparagraph 1 (a)');
    checkPlace(blocks('1. One.', 'Table⁞ 1. Ferries'), 'table 1 Ferries');
    checkPlace(blocks('1. One:', '1.⁞1 Count;', '1.2 Publish.'), 'recommendation 1.1');
    checkPlace(blocks('1. One.¹', '¹⁞ A/HRC/57/78.'), 'note 1');
    checkPlace(blocks('1. One.[^1]', '[^⁞1]: A/HRC/57/78.'), 'note 1');
  });

  it('are cited by all that lead to them', () => {
    checkCited(blocks('1⁞. One.', '2. See para. 1 above.', '3. See paras. 1–2 above.'), '1', '1–2');
    checkCited(blocks('1. One.', '2⁞. Two.', '3. Three.', '4. See paras. 1–3 above.'), '1–3');
    checkCited(blocks('1. One.', '2. Two.', '3⁞. Three.', '4. See paras. 1–2 above.'));
    checkCited(blocks('I⁞. Ports', '1. One.', 'II. Rivers', '2. See sections I and II above.'), 'I');
  });

  it('are citations, the innermost one', () => {
    const { report, block, offset } = at(blocks('1. One.', '2. See paras. 1 and ⁞2 above.'));
    const found = citationAt(report, block, offset);
    assert.equal(found && targetLine(found.target), 'own paragraph 2');
    assert.equal(citationAt(report, block, 0), undefined);
  });

  it('may be of a work, which is cited in several shapes', () => {
    const text = blocks('1. General Assembly resolution 60/251.¹', '¹ A/RES/60/251, para. 6.');
    const report = reportOf(text);
    const words = citationsOfWork(report, 'resolution:ga:60/251').map(({ citation, block }) =>
      report.tree.textOf(block, citation.start, citation.end),
    );
    assert.deepEqual(words, ['60/251', 'A/RES/60/251', '6']);
    assert.deepEqual(citationsOfWork(report, 'document:A/1/1'), []);
  });
});
