import assert from 'node:assert/strict';
import { compareReports, type Change, type Comparison } from '../../../server/src/compare/compareReports';
import { numberTable } from '../../../server/src/compare/numbers';
import { reportOf } from '../support/documents';

const LAMPS = 'The lamps of the northern quay were lit again after the keepers had mended their glass and wicks.';
const ROPES = 'Ropes that hold barges in a storm shall be tested by an inspector before the winter begins.';
const WELLS = 'Each village on the estuary has dug a second well, although the ground there is stony and dry.';
const FERRY = 'A ferry crosses to the island twice a day and carries flour, letters, medicine and schoolchildren.';
const TOLLS = 'Tolls at the upper lock were abolished, and the clerk who had gathered them became its librarian.';
const GULLS = 'Gulls nest in the rafters of the customs house, which therefore stays shut until the chicks can fly.';

/** A report of these paragraphs, numbered in their order. */
const report = (...paragraphs: readonly string[]): string =>
  `I. Harbours\n\n${paragraphs.map((words, place) => `${String(place + 1)}. ${words}`).join('\n\n')}\n`;

const compare = (old: string, fresh: string): Comparison => compareReports(reportOf(old), reportOf(fresh));

/** `3 → 4 moved`, without what was kept. */
function told(changes: readonly Change[]): string[] {
  const numbers = (passages: Change['old']): string => passages.map(({ number }) => number || '–').join('+') || '·';
  return changes
    .filter(({ kind }) => kind !== 'kept')
    .map(
      ({ kind, edited, old, fresh }) =>
        `${numbers(old)} → ${numbers(fresh)} ${kind}${edited && kind !== 'edited' ? ', edited' : ''}`,
    );
}

function check(old: string, fresh: string, expected: readonly string[]): void {
  assert.deepEqual(told(compare(old, fresh).text), expected);
}

describe('Comparing reports', () => {
  const whole = report(LAMPS, ROPES, WELLS, FERRY, TOLLS);

  it('finds everything kept in the same report, whatever its marks, emphasis, blanks and line ends', () => {
    check(whole, whole, []);
    check(whole, whole.replaceAll('\n', '\r\n'), []);
    check(whole, `${whole.replace('quay were', '**quay** ¹ were\u00a0').replace('wells', 'wells')}\n¹ A/99/14.\n`, []);
  });

  it('finds a paragraph that is new, and one that is gone', () => {
    check(whole, report(LAMPS, ROPES, GULLS, WELLS, FERRY, TOLLS), ['· → 3 new']);
    check(whole, report(LAMPS, ROPES, FERRY, TOLLS), ['3 → · gone']);
  });

  it('finds one that was edited', () => {
    check(whole, report(LAMPS, ROPES.replace('an inspector', 'two inspectors of the guild'), WELLS, FERRY, TOLLS), [
      '2 → 2 edited',
    ]);
    check(whole, report(LAMPS, ROPES, WELLS.replace('a second', 'a third'), FERRY, TOLLS), ['3 → 3 edited']);
  });

  it('finds one that was moved, also when it was edited as well', () => {
    check(whole, report(ROPES, WELLS, FERRY, TOLLS, LAMPS), ['1 → 5 moved']);
    check(whole, report(ROPES, WELLS, FERRY, TOLLS, LAMPS.replace('glass and ', '')), ['1 → 5 moved, edited']);
  });

  it('finds one that was split, and two that were joined', () => {
    check(report(`${LAMPS} ${GULLS}`, ROPES, WELLS), report(LAMPS, GULLS, ROPES, WELLS), ['1 → 1+2 split']);
    check(report(LAMPS, ROPES, WELLS, GULLS), report(LAMPS, `${ROPES} ${WELLS}`, GULLS), ['2+3 → 2 joined']);
    check(report(`${LAMPS} ${GULLS}`, ROPES), report(LAMPS, GULLS.replace('chicks', 'young'), ROPES), [
      '1 → 1+2 split, edited',
    ]);
  });

  it('takes a paragraph that a page cut for one', () => {
    const cut = report(LAMPS, ROPES.replace('storm shall', 'storm\n\n¹ A/99/14.\n\nshall'), WELLS);
    check(cut, report(LAMPS, ROPES, WELLS), []);
    check(report(LAMPS, ROPES, WELLS), cut, []);
  });

  it('takes subparagraphs for a part of their paragraph', () => {
    const list = report(LAMPS, 'The keepers asked for:\n\n(a) Oil for the winter;\n\n(b) A longer ladder.', WELLS);
    check(list, list.replace('(b) A longer ladder.', '(b) A boat;\n\n(c) A longer ladder.'), ['2 → 2 edited']);
    check(list, list.replace('(a)', '(b)').replace('(b) A', '(c) A'), []);
  });

  it('is not led astray by words that stand everywhere', () => {
    const same = 'The Council took note of the report of the harbour.';
    check(report(same, LAMPS, same, ROPES, same), report(same, LAMPS, same, GULLS, ROPES, same), ['· → 4 new']);
    check(report(same, same, same), report(same, same), ['3 → · gone']);
  });

  it('finds everything kept where hundreds of paragraphs say the same', () => {
    const same = Array.from({ length: 400 }, () => 'The harbour was shut again.');
    check(report(...same), report(...same), []);
    check(report(...same), report(...same.slice(1)), ['400 → · gone']);
  });

  it('compares notes by what they say, and by their place where they say the same', () => {
    const notes = (...words: readonly string[]): string =>
      `${report(`${LAMPS}${words.map((_, place) => `[^${String(place + 1)}]`).join('')}`)}\n${words.map((word, place) => `[^${String(place + 1)}]: ${word}\n`).join('\n')}`;
    const before = notes('A/99/14, para. 3.', 'Ibid.', 'See the register of lamps.', 'Ibid.');
    const after = notes('A/99/14, para. 3.', 'Ibid.', 'A/99/15.', 'See the register of lamps.', 'Ibid.');
    assert.deepEqual(told(compare(before, after).notes), ['· → 3 new']);
    // Another source is another note.
    assert.deepEqual(told(compare(notes('A/99/14, para. 3.'), notes('A/98/20, para. 7.')).notes), [
      '1 → · gone',
      '· → 1 new',
    ]);
  });

  it('gives a table of old and new numbers', () => {
    const table = numberTable(compare(whole, report(LAMPS, GULLS, ROPES, FERRY, TOLLS)));
    assert.deepEqual(
      table.map(({ old, fresh }) => [old, fresh]),
      [
        ['1', '1'],
        [null, '2'],
        ['2', '3'],
        ['3', null],
        ['4', '4'],
        ['5', '5'],
      ],
    );
  });

  it('says when neither is a version of the other', () => {
    assert.ok(compare(whole, report(LAMPS, ROPES, GULLS)).areVersions);
    assert.ok(!compare(report(LAMPS, ROPES), report(WELLS, FERRY, TOLLS)).areVersions);
    assert.ok(!compare('', whole).areVersions);
    assert.ok(!compare('', '').areVersions);
  });
});
