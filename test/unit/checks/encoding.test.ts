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

  it('not in any readable text', () => {
    checkNothing(blocks('1. Événement à l’île — порт 港口 ميناء 🏛 \ud83c.'), '');
  });
});
