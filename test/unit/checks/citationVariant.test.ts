import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing } from '../support/findings';

/** Three paragraphs that cite resolutions by their names, and these. */
const beside = (...more: readonly string[]): string =>
  blocks(
    '1. It recalls General Assembly resolution 60/251.',
    '2. It also recalls Human Rights Council resolution 5/1.',
    '3. It follows General Assembly resolution 65/281.',
    ...more,
  );

describe('Checks: citation-variant', () => {
  it('a symbol among names in running text', () => {
    checkFindingsInBothForms(beside('4. As «A/RES/60/251» demands, the harbours were opened.'), {
      rule: 'citation-variant',
      severity: 'information',
      message: 'Cited as “A/RES/60/251” here, as “General Assembly resolution 60/251” elsewhere.',
      related: ['Another way is used here.'],
      fix: [
        'Change to “General Assembly resolution 60/251”',
        '4. As General Assembly resolution 60/251 demands, the harbours were opened.',
      ],
    });
  });

  it('several are one finding; where the word stands before, a person writes it', () => {
    checkFindings(
      beside(
        '4. It follows General Assembly resolution 60/1.',
        '5. It recalls Human Rights Council resolution 6/2.',
        '6. It recalls Human Rights Council resolution 6/3.',
        '7. As resolution «A/RES/60/251» demands, the harbours were opened.',
        '8. As A/RES/65/281 demands, the lighthouses were lit.',
      ),
      {
        rule: 'citation-variant',
        message:
          'Cited as “A/RES/60/251” here, as “General Assembly resolution 60/251” elsewhere. There is one more like it.',
        fix: [
          'Change to “General Assembly resolution 65/281”',
          '8. As General Assembly resolution 65/281 demands, the lighthouses were lit.',
        ],
      },
    );
  });

  it('general comments in notes', () => {
    checkFindings(
      blocks(
        '1. One.¹ Two.² Three.³ Four.⁴',
        '¹ Human Rights Committee, general comment No. 34 (2011), para. 3.',
        '² Human Rights Committee, general comment No. 36 (2018).',
        '³ See Human Rights Committee, general comment No. 34 (2011), para. 9.',
        '⁴ See «CCPR/C/GC/34», para. 11.',
      ),
      {
        rule: 'citation-variant',
        message: 'Cited as “CCPR/C/GC/34” here, as “Human Rights Committee, general comment No. 34 (2011)” elsewhere.',
      },
    );
  });

  it('silent on another kind of place: notes, brackets, sentences in notes', () => {
    checkNothing(
      beside('4. The harbours were opened.¹', '¹ A/RES/60/251, para. 3.'),
      beside('4. The harbours were opened (see A/RES/60/251).'),
      beside('4. The harbours were opened.¹', '¹ The Council acted under A/RES/60/251 then.'),
    );
  });

  it('silent without a habit, where both stand together, in quotations, and on another work', () => {
    checkNothing(
      blocks('1. It recalls General Assembly resolution 60/251.', '2. It recalls A/RES/60/251.'),
      beside('4. It recalls A/RES/60/251.', '5. It recalls A/RES/65/281.'),
      blocks(
        '1. It recalls Human Rights Council resolution 5/1.',
        '2. It recalls Human Rights Council resolution 6/1.',
        '3. General Assembly resolution 60/251 is also known as A/RES/60/251.',
      ),
      beside('4. It wrote “we follow A/RES/60/251”.'),
      beside('4. It recalls A/RES/61/12.'),
      beside('4. It recalls A/HRC/60/12.'),
    );
  });
});
