import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder, type Expected } from '../support/findings';

const submission: Partial<ReportSettings> = { moment: 'submission' };
const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(submission, marked, ...expected);
};
const body = ['I. Introduction', '1. The harbour is deep.'];
const runOn = (before: string, after: string, fixed: string): Expected => ({
  rule: 'masthead-run-on',
  severity: 'warning',
  message: `Two lines of the title page run together here: “${before}” and “${after}”.`,
  fix: ['Put each on a line of its own', fixed],
});

describe('Checks: masthead-run-on', () => {
  it('a line in bold behind one that is not, and the other way round', () => {
    check(
      blocks('A/HRC/99/41', 'Human Rights Council«**»Ninety-ninth session**', ...body),
      runOn('Human Rights Council', 'Ninety-ninth session', 'Human Rights Council\n**Ninety-ninth session**'),
    );
    check(
      blocks('A/HRC/99/41', '**Human Rights Council«**»Ninety-ninth session', ...body),
      runOn('Human Rights Council', 'Ninety-ninth session', '**Human Rights Council**\nNinety-ninth session'),
    );
  });

  it('several lines in bold, told once', () => {
    check(
      blocks('A/HRC/99/41', '**Depths of\nharbours«****»Report of the Harbour Master****15 July 2038**', ...body),
      runOn(
        'Depths of harbours',
        'Report of the Harbour Master',
        'harbours**\n**Report of the Harbour Master**\n**15 July 2038**',
      ),
    );
  });

  it('a last line with the mark of a note', () => {
    check(
      blocks(
        'A/HRC/99/41',
        '**Report of the Harbour Master«****»Summary*',
        'The harbour is deep.',
        '* The annex is circulated as received.',
        ...body,
      ),
      runOn('Report of the Harbour Master', 'Summary', '**Report of the Harbour Master**\nSummary*'),
    );
    check(
      blocks(
        'A/HRC/99/41',
        '**Report of the Harbour Master«*****»Ninety-ninth session**',
        '* The annex is circulated as received.',
        ...body,
      ),
      runOn(
        'Report of the Harbour Master',
        'Ninety-ninth session',
        '**Report of the Harbour Master***\n**Ninety-ninth session**',
      ),
    );
  });

  it('of a long line the words beside the place', () => {
    check(
      blocks(
        'A/HRC/99/41',
        '**Report of the Harbour Master on the depths of harbours in the provinces of the north«****»Agenda item 10**',
        ...body,
      ),
      runOn(
        '…of harbours in the provinces of the north',
        'Agenda item 10',
        '**Report of the Harbour Master on the depths of harbours in the provinces of the north**\n**Agenda item 10**',
      ),
    );
  });

  it('silent on words in bold within a line, and behind the title page', () => {
    check(
      blocks('A/HRC/99/41', '**Depths** of **harbours**', '**H**arbour **Master**', '**Port**s and *shores*', ...body),
    );
    check(blocks('A/HRC/99/41', 'Depths of harbours', ...body, '2. **Ports****Piers** are deep.'));
  });
});
