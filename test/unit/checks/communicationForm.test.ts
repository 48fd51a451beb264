import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing } from '../support/findings';

/** Two paragraphs, each with a note. */
const noted = (...notes: readonly [string, string]): string =>
  blocks('1. One.¹', '2. Two.²', '3. Three.', `¹ ${notes[0]}`, `² ${notes[1]}`);

describe('Checks: communication-form', () => {
  it('with and without the word: one finding, at the rarest', () => {
    checkFindingsInBothForms(
      blocks(
        '1. One.¹ Two.² Three.³',
        '¹ See ESP 2/2031. All are available.',
        '² Letter; ESP 3/2031.',
        '³ See «communication» ESP 4/2031.',
      ),
      {
        rule: 'communication-form',
        severity: 'information',
        message:
          'Communications are cited in different ways (2 without the word “communication” and 1 with the word “communication”).',
        related: ['Another way is used here.'],
        fix: ['Leave out “communication” before all', '³ See ESP 4/2031.'],
      },
    );
  });

  it('where most have the word, the fix writes it', () => {
    checkFindings(
      blocks(
        '1. One.¹ Two.² Three.³',
        '¹ «ESP 2/2031», ESP 9/2031 and PRT 1/2031.',
        '² See communication ESP 3/2031.',
        '³ See also communications ESP 4/2031 and ESP 5/2031.',
      ),
      {
        rule: 'communication-form',
        message:
          'Communications are cited in different ways (2 with the word “communication” and 1 without the word “communication”).',
        fix: ['Write “communication” before all', '¹ Communications ESP 2/2031, ESP 9/2031 and PRT 1/2031.'],
      },
    );
  });

  it('in brackets', () => {
    checkFindings(
      blocks(
        '1. One (see communication ESP 2/2031).',
        '2. Two (see «ESP 3/2031»).',
        '3. Three (communication ESP 4/2031).',
      ),
      {
        rule: 'communication-form',
        message:
          'Communications are cited in different ways (2 with the word “communication” and 1 without the word “communication”).',
        fix: ['Write “communication” before all', '2. Two (see communication ESP 3/2031).'],
      },
    );
  });

  it('silent where all are alike', () => {
    checkNothing(
      noted('See ESP 2/2031.', 'See ESP 3/2031 and ESP 4/2031.'),
      noted('See communication ESP 2/2031.', 'See communications ESP 3/2031 and ESP 4/2031.'),
      noted('See AL ESP 2/2031.', 'See ESP 3/2031.'),
    );
  });

  it('silent on sentences, where the word is needed', () => {
    checkNothing(
      blocks(
        '1. Communication ESP 2/2031 was sent.¹',
        '2. The reply to communication ESP 3/2031 came late.',
        '¹ ESP 2/2031.',
      ),
      noted('See ESP 2/2031.', 'The Government replied to communication ESP 3/2031.'),
      noted('See ESP 2/2031.', 'It wrote: “see communication ESP 3/2031”.'),
    );
  });
});
