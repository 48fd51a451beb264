import type { ReportSettings } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { checkFindingsUnder, type Expected } from '../support/findings';

const submission: Partial<ReportSettings> = { moment: 'submission' };
const check = (marked: string, ...expected: readonly Expected[]): void => {
  checkFindingsUnder(submission, marked, ...expected);
};
/** A title page with its lines, and a short report below it. */
const report = (...lines: readonly string[]): string =>
  blocks(
    ...lines,
    'Depths of harbours',
    'Report of the Secretary-General',
    'I. Introduction',
    '1. The harbour is deep.',
  );
const lacks = (what: string): Expected => ({
  rule: 'masthead-missing',
  severity: 'information',
  message: `The title page does not name ${what}.`,
});
const session = 'Ninety-ninth session';
const item = 'Item 19 (c) of the provisional agenda';

describe('Checks: masthead-missing', () => {
  it('a part that the others let one expect', () => {
    check(
      report('United Nations', 'General Assembly', 'Distr.: «General»', session, item),
      lacks('the document symbol'),
    );
    check(report('United Nations A/99/230', 'Distr.: «General»', session, item), lacks('the body'));
    check(report('United Nations A/99/230', 'General Assembly', 'Distr.: «General»', item), lacks('the session'));
    check(
      report('United Nations A/HRC/99/41', 'Human Rights Council', 'Distr.: «General»', session, 'Agenda item'),
      lacks('the agenda item'),
    );
  });

  it('the symbol of an advance version that is edited', () => {
    check(
      report('Advance edited version', 'General Assembly', 'Distr.: «General»', session, item),
      lacks('the document symbol'),
    );
  });

  it('several parts, told at once', () => {
    check(report('A/99/230', 'Distr.: «General»', item), lacks('the body and the session'));
  });

  it('silent on a title page that has them all', () => {
    check(report('United Nations A/99/230', 'General Assembly', 'Distr.: General', session, item));
    check(
      report(
        'E/CN.99/2034/7',
        'ECONOMIC AND SOCIAL COUNCIL',
        'Distr.: General',
        session,
        'Items 3 and 4 of the agenda',
      ),
    );
  });

  it('silent on advance versions and on documents that are none of the United Nations', () => {
    check(report('Advance unedited version', 'General Assembly', 'Distr.: General', session, item));
    check(report('Advance copy', 'General Assembly', 'Distr.: General', session, item));
    check(report('A/99/230', 'Advance edited version', 'Distr.: General', session, item));
    check(report('Union of Pilots', 'General Assembly', session));
  });

  it('silent on bodies with other customs, letters and supplements', () => {
    check(report('United Nations S/2044/118', 'Security Council', 'Distr.: General'));
    check(report('United Nations A/AC.109/2025/18', 'General Assembly', 'Distr.: General'));
    check(report('TPNW/MSP/2035/8', 'Meeting of States Parties', 'General Assembly', 'Distr.: General', item));
    check(report('United Nations A/99/15', 'General Assembly', 'Distr.: General', session));
  });
});
