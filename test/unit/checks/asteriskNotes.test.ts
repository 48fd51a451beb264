import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder, type Expected } from '../support/findings';

const submission: Partial<ReportSettings> = { moment: 'submission' };
const body = ['I. Introduction', '1. The harbour is deep.'];
const note = '* The annex is circulated as received.';
/** A report with these lines on its title page. */
const report = (...lines: readonly string[]): string =>
  blocks('Distr.: General', 'Depths of harbours', ...lines, ...body);
const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(submission, marked, ...expected);
};
const unresolved = (message: string): Expected => ({
  rule: 'asterisk-note-unresolved',
  severity: 'warning',
  message,
});

describe('Checks: asterisk-note-unresolved', () => {
  it('a mark without a note', () => {
    check(report('Report of the Harbour Master«*»'), unresolved('There is no note * to this mark.'));
    check(report('**Report of the Harbour Master**«*»'), unresolved('There is no note * to this mark.'));
    check(
      report('Agenda item 3*', 'Report of the Harbour Master«**»', note),
      unresolved('There is no note ** to this mark.'),
    );
  });

  it('a note without its mark', () => {
    check(
      report('Report of the Harbour Master', '«*» The annex is circulated as received.'),
      unresolved('Note * is not marked anywhere on the title page.'),
    );
    check(
      report('**Report** of the Harbour Master*', '* A/99/50.', '«**» The annex is circulated as received.'),
      unresolved('Note ** is not marked anywhere on the title page.'),
    );
  });

  it('silent where both are there, however they are written', () => {
    for (const line of [
      'Report of the Harbour Master*',
      '**Report of the Harbour Master***',
      '**Report of the Harbour Master**\\*',
      'Report of the Harbour Master *',
      'The Harbour Board has the honour to transmit the report.*',
      'Sundland:* draft resolution',
      '**Report of the Harbour Master****Summary*',
    ])
      checkFindingsUnder({ rules: { 'masthead-run-on': 'off' }, ...submission }, report(line, note));
    check(blocks('Distr.: General', 'Depths of harbours', 'Summary*', 'The harbour is deep.', note, ...body));
    check(
      report('Agenda item 3*', 'Report of the Harbour Master**', '* A/99/50. ** The annex is circulated as received.'),
    );
  });

  it('silent on emphasis, bullets and multiplication', () => {
    check(report('*Submitted by the Harbour Board*', '**Report** of the *Harbour Master*'));
    check(report('Submitted by:', '* the Harbour Board', '* the Union of Pilots'));
    check(report('Submitted by:', '* The Harbour Board.', '* The Union of Pilots.'));
    check(report('Report of the Harbour Master', 'Format: 3*4 metres or 3 * 4 metres'));
    check(report('**Report of the Harbour Master*'));
  });

  it('silent behind the title page', () => {
    check(blocks('1. The harbour is deep.*', '2. It is wide.', note));
  });
});
