import assert from 'node:assert/strict';
import { compareReports, type Comparison } from '../../../server/src/compare/compareReports';
import { outdatedPassages } from '../../../server/src/compare/outdated';
import { repeatedRecommendations } from '../../../server/src/compare/repeated';
import { reportOf } from '../support/documents';

/** A report of the Council of Harbours of this year, with these paragraphs behind one that each of them has. */
function report(year: number, paragraphs: readonly string[], symbol = `A/${String(year - 1945)}/12`): string {
  const session = year === 2043 ? 'Ninety-eighth' : 'Ninety-ninth';
  const all = ['The harbours of the northern coast lie open to the sea and are dark in winter.', ...paragraphs];
  const numbered = all.map((words, place) => `${String(place + 1)}. ${words}`).join('\n\n');
  return `United Nations ${symbol}\n\nGeneral Assembly\n\nDistr.: General\n9 July ${String(year)}\n\nOriginal: English\n\n${session} session\n\nThe lamps of Maren\n\nReport of the Secretary-General\n\nI. Recommendations\n\n${numbered}\n`;
}

const compare = (old: string, fresh: string): Comparison => compareReports(reportOf(old), reportOf(fresh));

const asked = (comparison: Comparison): string[] =>
  outdatedPassages(comparison).map(({ about, words }) => `${about}: ${words}`);

/** What is asked about a paragraph that stands in both reports. */
const check = (words: string, expected: readonly string[], symbol?: string): void => {
  assert.deepEqual(asked(compare(report(2043, [words]), report(2044, [words], symbol))), expected);
};

describe('Comparing reports: what was not brought up to date', () => {
  it('asks about the period of the older report', () => {
    check('During the reporting period, the Office inspected 18 quays in the north.', [
      'period: During the reporting period, the Office inspected 18 quays in the north.',
    ]);
    check('The reporting period ended on 31 May 2043, when all of the lamps burned.', [
      'period: The reporting period ended on 31 May 2043, when all of the lamps burned.',
    ]);
    check('During the reporting period, the Office went on with its work in the north.', []);
    check('In the reporting period, resolution 60/251 and paragraph 12 were often cited.', []);
  });

  it('asks about the state on a day', () => {
    check('As at 31 December 2042, 45 harbours had lit their lamps again.', ['date: As at 31 December 2042']);
    check('As at 31 December 2019, 45 harbours had lit their lamps again.', []);
  });

  it('asks about a session that has come meanwhile', () => {
    check('Decides to include the item in the provisional agenda of its ninety-ninth session.', [
      'session: its ninety-ninth session',
    ]);
    check('The present report is submitted to the Assembly at its ninety-eighth session.', [
      'session: its ninety-eighth session',
    ]);
    check('The Assembly, at its ninety-eighth session, took note of the state of the lamps.', []);
    check('Decides to include the item in the provisional agenda of its hundredth session.', []);
  });

  it('asks about this year, last year and next year', () => {
    check('Two more of the old lamps were lit again at the northern quay last year.', ['year: last year']);
  });

  it('asks about a note under figures that were changed', () => {
    const words = (lamps: number, year: number): string =>
      `Some ${String(lamps)} lamps were lit again along the northern coast.[^1]\n\n[^1]: Lamp Keepers’ Guild, Yearbook ${String(year)}, p. 4`;
    const about = (old: string, fresh: string): string[] => asked(compare(report(2043, [old]), report(2044, [fresh])));
    assert.deepEqual(about(words(120, 2042), words(131, 2042)), [
      'source: Some 131 lamps were lit again along the northern coast.',
    ]);
    assert.deepEqual(about(words(120, 2042), words(131, 2043)), []);
    assert.deepEqual(about(words(120, 2030), words(131, 2030)), []);
  });

  it('is silent about a revision of the same report, and where the words were changed', () => {
    const words = 'During the reporting period, the Office inspected 18 quays in the north.';
    check(words, [], 'A/98/12/Rev.1');
    assert.deepEqual(asked(compare(report(2043, [words]), report(2044, [words.replace('18', '24')]))), []);
  });

  it('lists recommendations that are made again, by their letters', () => {
    const list = (...items: readonly string[]): string =>
      `The Special Envoy recommends that:\n\n${items.map((item, place) => `(${'abc'.charAt(place)}) ${item}`).join('\n\n')}`;
    const lamps = 'Harbours light their lamps from dusk to dawn;';
    const again = compare(
      report(2043, [list('Keepers be paid by the month in silver;', lamps)]),
      report(2044, [list(lamps, 'Ferries be painted in the colours of the guild;')]),
    );
    assert.deepEqual(
      repeatedRecommendations(again).map(({ old, fresh }) => `${old} → ${fresh}`),
      ['1 → 1', '2 (b) → 2 (a)'],
    );
  });
});
