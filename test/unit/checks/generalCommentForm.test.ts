import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing, findingsOf } from '../support/findings';

const paragraph = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.');
const noted = (note: string): string => blocks('1. The harbour of Maren is deep.', '2. So it was said.¹', `¹ ${note}`);

describe('Checks: general-comment-form', () => {
  /** `words` with the finding marked; `right` stands there after the fix. */
  const check = (words: string, right: string): void => {
    checkFindings(paragraph(words), {
      rule: 'general-comment-form',
      severity: 'information',
      message: `The usual form is “${right}”.`,
      fix: [`Change to “${right}”`, `2. ${words.replace(/«.*?»/s, right)}`],
    });
  };
  const silent = (...all: readonly string[]): void => {
    checkNothing(...all.map(paragraph));
  };

  it('capitals', () => {
    check(
      'As in «General Comment No. 34 (2011)», the Human Rights Committee said so.',
      'general comment No. 34 (2011)',
    );
    check('«General Comment No. 34 (2011)» of the Human Rights Committee says so.', 'General comment No. 34 (2011)');
    check('The «general Recommendation No. 40» of that Committee says so.', 'general recommendation No. 40');
  });

  it('the sign of the number', () => {
    check('In «general comment 34» of the Human Rights Committee it is said.', 'general comment No. 34');
    check('In «General Comment no. 34 (2011)» it is said.', 'general comment No. 34 (2011)');
    check('In «general comment No 34 (2011)» it is said.', 'general comment No. 34 (2011)');
  });

  it('the word that another committee uses', () => {
    check(
      'The Committee against Torture explained it in its «general recommendation No. 4 (2017)».',
      'general comment No. 4 (2017)',
    );
    check(
      'It is in «general comment No. 35 (2017)» of the Committee on the Elimination of Discrimination against Women.',
      'general recommendation No. 35 (2017)',
    );
  });

  it('the comma in a note', () => {
    checkFindingsInBothForms(noted('«Human Rights Committee general comment No. 34 (2011)», paras. 44 and 45.'), {
      rule: 'general-comment-form',
      message: 'The usual form is “Human Rights Committee, general comment No. 34 (2011)”.',
      fix: [
        'Change to “Human Rights Committee, general comment No. 34 (2011)”',
        '¹ Human Rights Committee, general comment No. 34 (2011), paras. 44 and 45.',
      ],
    });
    checkFindings(noted('See also «Human Rights Committee General Comment 34».'), {
      rule: 'general-comment-form',
      message: 'The usual form is “Human Rights Committee, general comment No. 34”.',
      fix: [
        'Change to “Human Rights Committee, general comment No. 34”',
        '¹ See also Human Rights Committee, general comment No. 34.',
      ],
    });
  });

  it('silent without a comma within sentences and behind abbreviations', () => {
    silent('It followed Human Rights Committee general comment No. 34 (2011).');
    checkNothing(
      noted('The note followed Human Rights Committee general comment No. 34 (2011).'),
      noted('CEDAW Committee, general recommendation No. 35 (2017).'),
      noted('Human Rights Committee, general comment No. 34 (2011).'),
    );
  });

  it('the year that other notes give', () => {
    checkFindings(
      blocks(
        '1. One.¹ Two.² Three.³',
        '¹ Human Rights Committee, general comment No. 34 (2011), para. 2.',
        '² Human Rights Committee, «general comment No. 34», para. 3.',
        '³ Human Rights Committee, general comment No. 34 (2011), para. 4.',
      ),
      {
        rule: 'general-comment-form',
        message: 'The usual form is “general comment No. 34 (2011)”.',
        fix: [
          'Change to “general comment No. 34 (2011)”',
          '² Human Rights Committee, general comment No. 34 (2011), para. 3.',
        ],
      },
    );
    checkNothing(
      blocks(
        '1. One.¹ Two.²',
        '¹ Human Rights Committee, general comment No. 34 (2011), para. 2.',
        '² Human Rights Committee, general comment No. 34, para. 3.',
      ),
    );
  });

  it('many are one finding', () => {
    const found = findingsOf(
      blocks(
        '1. See general comment 34 of the Human Rights Committee.',
        '2. See general comment 35 and also general comment 36.',
        '3. See general comment 32.',
      ),
    );
    assert.deepEqual(
      found.map(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]),
      [
        [
          'The usual form is “general comment No. 34”. There are 3 more like it.',
          'Change to “general comment No. 34”',
          'Change all 4',
        ],
      ],
    );
  });

  it('silent on titles, on headings, and on what is no citation', () => {
    silent(
      'It wrote “General Comment No. 34” and went.',
      'The African Commission said so in General Comment No. 3 on the right to life.',
      'There were 34 general comments from the floor.',
      'General comment No. 34 (2011) says so.',
      'As the Committee on the Elimination of Racial Discrimination said in its general recommendation No. 35 (2013).',
    );
    checkNothing(blocks('I. General Comment No. 34', '1. One.', 'II. Others', '2. Two.'));
  });
});
