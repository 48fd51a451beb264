import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

describe('Checks: encoding', () => {
  const rule = 'encoding';

  it('a sign that could not be read', () => {
    checkFindings(blocks('1. The harbour was clos«\ufffd»d.', '2. Two.'), {
      rule,
      severity: 'warning',
      message:
        'This character could not be read. The file may have been saved in an older way; close it without saving.',
    });
  });

  it('several, once', () => {
    checkFindings(
      blocks('1. One.', '2. The «\ufffd» was closed.', '3. The \ufffd was open.', '4. The \ufffd is old.'),
      {
        rule,
        message:
          'Characters here and in other paragraphs (3 in all) could not be read. The file may have been saved in an older way; close it without saving.',
      },
    );
  });

  it('in a heading', () => {
    checkFindings(blocks('I. Introduct«\ufffd»on', '1. One.'), {
      rule,
      message:
        'This character could not be read. The file may have been saved in an older way; close it without saving.',
    });
  });

  it('text that was saved in one way and opened in another, with a fix that is offered', () => {
    checkFindings(blocks('1. The port«â€™»s cafÃ© â€“ old.', '2. The Ã\u0089tat and 5Â\u00a0boats.'), {
      rule,
      message:
        '“â€™” should read “’”: the text was saved in one way and opened in another. There are 5 such signs in all.',
      fix: ['Write all 5 signs as they were meant', '1. The port’s café – old.\n2. The État and 5\u00a0boats.'],
    });
  });

  it('not one such sign alone, which may be meant', () => {
    checkNothing(
      blocks('1. The word Ã© was printed, and Ã© again.', '2. The “IRMÔ and the NAÇÃO, â €, Ä.'),
      blocks('1. The code â€ and Ã and Â alone, Å’.', '2. Two.'),
    );
  });

  it('not in any readable text', () => {
    checkNothing(blocks('1. Événement à l’île — порт 港口 ميناء 🏛 \ud83c.'), '');
  });
});
