import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing } from '../support/findings';

const SIGNS = [...'¹²³⁴⁵⁶⁷⁸'];

/** A report with these notes. */
const withNotes = (...notes: readonly string[]): string =>
  blocks(
    ...notes.map((_, index) => `${index + 1}. The harbour of Maren is deep.${SIGNS[index] ?? ''}`),
    ...notes.map((note, index) => `${SIGNS[index] ?? ''} ${note}`),
  );

const TWO = 'A/HRC/99/12, para. 9; and A/HRC/99/13, para. 17.';
const THREE = 'See A/HRC/99/12, para. 9; A/HRC/99/13, annex; and A/HRC/99/14, para. 3.';

describe('Checks: chain-separator', () => {
  const check = (note: string, right: string): void => {
    checkFindings(withNotes(TWO, note, THREE), {
      rule: 'chain-separator',
      severity: 'information',
      message: 'Several sources in one note are joined in different ways (2 by semicolons and 1 by commas or “&”).',
      related: ['Another way is used here.'],
      fix: ['Join all by semicolons', `² ${right}`],
    });
  };

  it('a comma behind a place of the source before', () => {
    check(
      'A/HRC/99/21, paras. 4 and 5«,» A/HRC/99/22, para. 6.',
      'A/HRC/99/21, paras. 4 and 5; and A/HRC/99/22, para. 6.',
    );
    check(
      'See, for example, A/HRC/99/21, annex«,» A/HRC/99/22, A/HRC/99/23 and A/HRC/99/24.',
      'See, for example, A/HRC/99/21, annex; A/HRC/99/22; A/HRC/99/23; and A/HRC/99/24.',
    );
    check('See the map (A/HRC/99/21, para. 4«,» A/HRC/99/22).', 'See the map (A/HRC/99/21, para. 4; and A/HRC/99/22).');
  });

  it('the sign “&”', () => {
    check('A/HRC/99/21 «&» A/HRC/99/22.', 'A/HRC/99/21; and A/HRC/99/22.');
  });

  it('an addendum belongs to its document', () => {
    check(
      'A/HRC/99/21, para. 4«,» A/HRC/99/22 and Add.1, para. 6.',
      'A/HRC/99/21, para. 4; and A/HRC/99/22 and Add.1, para. 6.',
    );
  });

  it('one finding for several notes, in both written forms', () => {
    checkFindingsInBothForms(
      withNotes(TWO, 'A/HRC/99/21, para. 4«,» A/HRC/99/22.', THREE, 'A/HRC/99/23, para. 4, A/HRC/99/24.', TWO),
      {
        rule: 'chain-separator',
        message: 'Several sources in one note are joined in different ways (3 by semicolons and 2 by commas or “&”).',
        related: ['Another way is used here.', 'Here is “,”.'],
        fix: [
          'Join all by semicolons',
          `² A/HRC/99/21, para. 4; and A/HRC/99/22.\n³ ${THREE}\n⁴ A/HRC/99/23, para. 4; and A/HRC/99/24.`,
        ],
      },
    );
  });

  it('silent where commas are the way of the report, or semicolons are', () => {
    const commas = 'A/HRC/99/21, para. 4, A/HRC/99/22, para. 5 and A/HRC/99/23, para. 6.';
    checkNothing(
      withNotes(commas, commas),
      withNotes(commas, TWO),
      withNotes(commas, TWO, THREE, commas),
      withNotes(TWO, THREE, TWO),
    );
  });

  it('silent where a comma is clear, or may part something else', () => {
    const quiet = (note: string): void => {
      checkNothing(withNotes(TWO, note, THREE));
    };
    quiet('See A/HRC/99/21, A/HRC/99/22 and A/HRC/99/23.');
    quiet('See A/HRC/99/21, annex, and A/HRC/99/22, annex.');
    quiet('See A/HRC/99/21, chap. I, resolution 99/1, annex.');
    quiet('See A/HRC/99/21, para. 4, the submission of the Board, p. 3, and A/HRC/99/22.');
    quiet('Submission of the Board, A/HRC/99/21, para. 4, A/HRC/99/22.');
    quiet('A/HRC/99/21, para. 4, A/HRC/99/22, the submission of the Board.');
    quiet('The Board wrote: “See A/HRC/99/21, para. 4, A/HRC/99/22.”');
  });
});
