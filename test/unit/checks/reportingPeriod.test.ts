import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { findingsOf } from '../support/findings';

const report = (summary: string, ...introduction: readonly string[]): string =>
  blocks('Summary', summary, 'I. Introduction', ...introduction, 'II. Ferries', '9. The ferries are old.');

const said = (text: string): string[] =>
  findingsOf(text, { moment: 'submission' })
    .filter(({ rule }) => rule === 'reporting-period-inconsistent')
    .map(({ message }) => message);

const SUMMARY = 'The present report outlines the work of the Office from 1 June 2031 to 31 May 2032.';

describe('Checks: reporting-period-inconsistent', () => {
  it('another period in the introduction', () => {
    assert.deepEqual(
      said(report(SUMMARY, '1. One.', '2. This report covers the period from 1 June 2031 to 30 April 2032.')),
      [
        'The report covers 1 June 2031 to 30 April 2032 here and 1 June 2031 to 31 May 2032 in the summary. Which is meant?',
      ],
    );
    assert.deepEqual(said(report(SUMMARY, '1. In the reporting period (1 July 2031–31 May 2032), it met.')), [
      'The report covers 1 July 2031–31 May 2032 here and 1 June 2031 to 31 May 2032 in the summary. Which is meant?',
    ]);
  });

  it('silent on the same period in other words', () => {
    const summary = 'The present report covers the period from 1 June to 31 August 2031.';
    assert.deepEqual(said(report(summary, '1. The present report covers 1 June 2031 through 31 August 2031.')), []);
    assert.deepEqual(said(report(summary, '1. The reporting period is 1 June–31 August 2031.')), []);
  });

  it('silent on what is not sure to be the period of the report', () => {
    for (const introduction of [
      '1. The previous report covered the period from 1 June 2030 to 31 May 2031.',
      '1. This report was discussed at a meeting held from 3 May to 8 May 2032.',
      '1. The Board wrote: “This report covers the period from 1 June 2030 to 31 May 2031”.',
      '1. This report covers 1 June 2031 to 31 May 2032.\n\n2. The reporting period is longer (1 May 2031 to 31 May 2032).',
      '1. This report compares 1 June 2030 to 31 May 2031 with 1 June 2031 to 31 May 2032.',
    ])
      assert.deepEqual(said(report(SUMMARY, introduction)), [], introduction);
    assert.deepEqual(said(report('The Office met.', '1. This report covers 1 June 2031 to 31 May 2032.')), []);
  });
});
