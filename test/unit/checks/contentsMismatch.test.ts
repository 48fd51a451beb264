import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder, type Expected } from '../support/findings';

const submission: Partial<ReportSettings> = { moment: 'submission' };
const DOTS = ' ..............................';
/** A contents page with these entries, each with its page, above a report with these headings. */
const report = (entries: readonly string[], headings: readonly string[]): string =>
  blocks(
    'Distr.: General',
    'Depths of harbours',
    `Contents\n${entries.map((entry, index) => `${entry}${DOTS} ${String(index + 3)}`).join('\n')}`,
    ...headings.flatMap((heading, index) => [heading, `${String(index + 1)}. The harbour is deep.`]),
  );
const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(submission, marked, ...expected);
};
const mismatch = (message: string, fix?: readonly [string, string]): Expected => ({
  rule: 'contents-mismatch',
  severity: 'warning',
  message,
  ...(fix ? { fix } : {}),
});

const ENTRIES = ['I. Introduction', 'II. Depths', 'III. Dredging', 'IV. Conclusions'];

describe('Checks: contents-mismatch', () => {
  it('a heading that is misnumbered among its neighbours gets one finding', () => {
    check(report(ENTRIES, ['I. Introduction', 'II. Depths', '«II». Dredging', 'IV. Conclusions']), {
      rule: 'section-number-gap',
      message: 'Numbered II, between II and IV. Should this be III?',
      fix: ['Change to III', 'III. Dredging'],
    });
  });

  it('a heading that reads otherwise', () => {
    check(
      report(
        ['I. Introduction', 'II. Depths', 'III. «Dredging»', 'IV. Conclusions'],
        ['I. Introduction', 'II. Depths', 'III. Dredging and its costs', 'IV. Conclusions'],
      ),
      mismatch('The heading of section III is “Dredging and its costs”.', [
        'Change to “Dredging and its costs”',
        `III. Dredging and its costs${DOTS} 5`,
      ]),
    );
  });

  it('an entry without a heading', () => {
    check(
      report([...ENTRIES, 'V. «Recommendations»'], ENTRIES),
      mismatch('The report has no heading “Recommendations”.'),
    );
  });

  it('a heading with another number, or without one', () => {
    check(
      report(['I. Introduction', 'II. Depths', 'III. Dredging', '«V». Conclusions'], ENTRIES),
      mismatch('The contents page says V, the heading IV.'),
    );
    check(
      report(
        ['«I». Introduction', 'II. Depths', 'III. Dredging', 'IV. Tides'],
        ['Introduction', 'II. Depths', 'III. Dredging', 'IV. Tides'],
      ),
      mismatch('The contents page says I, the heading has no number.'),
    );
  });

  it('headings that are left out, where others of their level are listed', () => {
    check(
      report(
        ['I. Introduction', 'II. Depths', 'IV. Conclusions'],
        ['I. Introduction', 'II. Depths', '«III. Dredging»', 'IV. Conclusions'],
      ),
      mismatch('The contents page leaves out “Dredging”.'),
    );
    check(
      report(
        ['I. Introduction', 'II. Depths', 'A. Maren', 'III. Conclusions'],
        ['I. Introduction', 'II. Depths', 'A. Maren', '«B. Tolven»', 'III. Conclusions'],
      ),
      mismatch('The contents page leaves out “Tolven”.'),
    );
  });

  it('silent on levels that are not listed', () => {
    check(
      report(ENTRIES, ['I. Introduction', 'II. Depths', 'A. Maren', 'B. Tolven', 'III. Dredging', 'IV. Conclusions']),
    );
  });

  it('silent on case, blanks, dashes, marks of notes, broken lines, asides and columns', () => {
    check(
      blocks(
        'Distr.: General',
        'Depths of harbours',
        'Contents Paragraphs Page I. INTRODUCTION ............... 1–4 3 II. Depths of har-\nbours: 2030-2040 . . . . . . . 5 - 9 iv III. Dredging ... 12 IV. Conclusions ............... 13',
        'I. Introduction',
        '1. The harbour is deep.¹',
        'II. Depths of harbours: 2030–2040',
        '2. The harbour is deep.',
        'III. Dredging (agenda item 8)',
        '3. The harbour is deep.',
        'IV. Conclusions²',
        '4. The harbour is deep.',
        '¹ See A/HRC/99/12.',
        '² See A/HRC/99/13.',
      ),
    );
  });

  it('silent on a heading that is broken into two', () => {
    check(
      report(
        ['I. Introduction', 'II. Depths of the harbours of Maren', 'III. Dredging', 'IV. Conclusions'],
        ENTRIES,
      ).replace('\n\nII. Depths\n', '\n\nII. Depths of the\n\nharbours of Maren\n'),
    );
  });

  it('silent on annexes with numbers of their own, and where the contents page cannot be read', () => {
    check(report([...ENTRIES, 'Annexes', 'I. List of harbours', 'II. List of pilots'], ENTRIES));
    check(report(['I. Old', 'II. Depths', 'III. New', 'IV. Conclusions'], ENTRIES));
  });
});
