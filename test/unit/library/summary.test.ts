import assert from 'node:assert/strict';
import { labelsOf } from '../../../server/src/library/labels';
import { summarize, type Places, type ReportSummary } from '../../../server/src/library/summary';
import { doc, reportOf } from '../support/documents';
import { COUNCIL_REPORT, REVIEW_REPORT } from '../support/reports';

const summaryOf = (text: string, path = 'draft.txt'): ReportSummary => summarize(reportOf(text), path);

/** Labels with the words that their lines begin with. */
const placesIn = (text: string, { labels, lines }: Places): string[] =>
  labelsOf(labels).map((label, index) => `${label}: ${(text.split('\n')[lines[index] ?? 0] ?? '').slice(0, 12)}`);

describe('Library: the summary of a report', () => {
  it('says what it is', () => {
    const { path, symbols, language, title, form } = summaryOf(COUNCIL_REPORT, 'reports/draft.txt');
    assert.deepEqual(
      { path, symbols, language, title, form },
      {
        path: 'reports/draft.txt',
        symbols: ['A/HRC/91/52'],
        language: 'en',
        title: 'Ferries and freedom of movement',
        form: 'published',
      },
    );
  });

  it('takes the symbol from the title page, else from the file name', () => {
    assert.deepEqual(summaryOf(COUNCIL_REPORT, 'A_99_1.txt').symbols, ['A/HRC/91/52']);
    assert.deepEqual(summaryOf('1. The harbour is deep.\n', 'A_99_1.txt').symbols, ['A/99/1']);
    assert.deepEqual(summaryOf('1. The harbour is deep.\n').symbols, []);
    const joint = COUNCIL_REPORT.replace('A/HRC/91/52', 'A/91/52–S/2036/7');
    assert.deepEqual(summaryOf(joint).symbols, ['A/91/52', 'S/2036/7']);
  });

  it('knows Markdown', () => {
    assert.equal(summaryOf('# I. Ports\n\n1. They are deep.\n').form, 'markdown');
    assert.equal(summaryOf('1. They are deep.[^1]\n\n[^1]: A/99/2.\n').form, 'markdown');
  });

  it('holds paragraphs with their subparagraphs, part by part', () => {
    const { parts } = summaryOf(COUNCIL_REPORT);
    assert.deepEqual(
      parts.map(({ division, kind }) => [division, kind]),
      [
        ['main', 'body'],
        ['annex', 'body'],
      ],
    );
    const [main, annex] = parts;
    assert.ok(main && annex);
    assert.deepEqual(placesIn(COUNCIL_REPORT, main).slice(3, 9), [
      '4: 4. Ferries w',
      '4 (a): (a) The Stat',
      '4 (b): (b) Private ',
      '4 (b) (i): (i) A conces',
      '4 (b) (ii): (ii) A sched',
      '4 (c): (c) The comm',
    ]);
    assert.deepEqual(placesIn(COUNCIL_REPORT, annex), ['1: 1. The table', '2: 2. No count ']);
  });

  it('holds sections, annexes, notes and recommendations', () => {
    const { sections, notes } = summaryOf(COUNCIL_REPORT);
    assert.deepEqual(placesIn(COUNCIL_REPORT, sections), [
      'section I: I. Introduct',
      'section II: II. Crossing',
      'section II/section A: A. The river',
      'section II/section B: B. Prices',
      'section III: III. Conclus',
      'annex : Annex',
    ]);
    assert.equal(placesIn(COUNCIL_REPORT, notes)[1], '1: ¹ A/HRC/RES/');
    const review = summaryOf(REVIEW_REPORT);
    assert.equal(placesIn(REVIEW_REPORT, review.recommendations)[1], '6.2: 6.2 Rebuild ');
  });

  it('holds the names of its sections, numbered or not', () => {
    const { headings } = summaryOf(COUNCIL_REPORT);
    assert.ok(labelsOf(headings.labels).length > 3);
    assert.deepEqual(placesIn(COUNCIL_REPORT, headings).slice(0, 1), ['Summary: Summary']);
  });

  it('holds the documents that it cites, with places and lines', () => {
    const text = doc`
      1. The Council adopted resolution 88/12 (see A/HRC/RES/88/12, para. 4).

      2. See A/98/123-S/2043/456, paras. 12–15, 17 (b) and annex II, para. 3.
    `;
    assert.deepEqual(summaryOf(text).works.at(-1), {
      symbols: ['A/98/123', 'S/2043/456'],
      places: '12–15\n17 (b)\nannex II\nannex II: 3',
      lines: [2, 2, 2, 2],
      characters: [35, 42, 59, 69],
      lengths: [5, 6, 2, 1],
    });
  });

  it('survives JSON, and holds no sentence', () => {
    for (const text of [COUNCIL_REPORT, REVIEW_REPORT, '']) {
      const summary = summaryOf(text);
      const json = JSON.stringify(summary);
      assert.deepEqual(JSON.parse(json), summary);
      assert.ok(!json.includes('lighthouse') && !json.includes('harbours had been'));
    }
  });
});
