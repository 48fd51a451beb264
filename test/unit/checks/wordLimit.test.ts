import { DEFAULT_PROFILE, type Profile } from '../../../server/src/checks/profile';
import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder } from '../support/findings';

const by = (profile: Partial<Profile>): Partial<ReportSettings> => ({
  moment: 'submission',
  profile: { ...DEFAULT_PROFILE, ...profile },
});
/** A report of 28 words and `more`. */
const report = (title: string, more = 0): string =>
  blocks(
    'Distr.: General',
    title,
    'Report of the Harbour Master',
    'I. Introduction',
    `1. The harbour is deep.¹ ${'It is. '.repeat(more / 2)}`.trim(),
    '¹ Harbour Register of 2034.',
    'II. Depth',
    '2. It was dredged.',
  );
const tooLong = (words: string, limit: string) => ({
  rule: 'word-limit',
  severity: 'warning' as const,
  message: `This report has ${words} words; the limit is ${limit}.`,
});

describe('Checks: word-limit', () => {
  it('more words than the project allows, notes and headings among them', () => {
    checkFindingsUnder(by({ words: 27 }), report('«Depths of harbours»'), tooLong('28', '27'));
  });

  it('more words than the form of the document allows', () => {
    checkFindingsUnder(
      by({ form: 'upr-stakeholder' }),
      report('«Depths of harbours»', 2800),
      tooLong('2,828', '2,815'),
    );
  });

  it('at the first words of a report without a title page', () => {
    checkFindingsUnder(by({ words: 3 }), blocks('1. «The harbour is deep.»'), tooLong('5', '3'));
  });

  it('silent up to the limit, and where there is none', () => {
    checkFindingsUnder(by({ words: 28 }), report('Depths of harbours'));
    checkFindingsUnder(by({}), report('Depths of harbours', 60_000));
    checkFindingsUnder(by({ form: 'secretariat-report' }), '');
  });
});
