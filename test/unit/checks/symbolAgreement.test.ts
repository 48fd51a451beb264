import { blocks } from '../support/documents';
import { checkFindingsInBothForms, checkNothing } from '../support/findings';

/** A paragraph with a note: `words` hold the mark ¹, the note says `note`. */
const noted = (words: string, note: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.', `¹ ${note}`);

const CAT = 'Committee against Torture';

describe('Checks: symbol-body-mismatch', () => {
  const check = (words: string, note: string, committee: string, symbol: string): void => {
    checkFindingsInBothForms(noted(words, note), {
      rule: 'symbol-body-mismatch',
      severity: 'warning',
      message: `The text names the ${committee}; the note cites ${symbol}. Which is meant?`,
      related: [`The ${committee} is named here.`],
    });
  };
  const silent = (words: string, note: string): void => {
    checkNothing(noted(words, note));
  };

  it('a document of another committee', () => {
    check(`The ${CAT} asked for a register.¹`, '«CEDAW/C/MAR/CO/6», para. 25 (b).', CAT, 'CEDAW/C/MAR/CO/6');
    check(`In 2031 it was raised by the ${CAT}.¹`, '«CRC/C/MAR/CO/4».', CAT, 'CRC/C/MAR/CO/4');
    check(
      'The **Human Rights Committee** asked¹ for a register.',
      '«E/C.12/MAR/CO/4».',
      'Human Rights Committee',
      'E/C.12/MAR/CO/4',
    );
  });

  it('“the Committee” is the one that the paragraph named', () => {
    check(
      `The ${CAT} had a question. The Committee asked for a register.¹`,
      '«CEDAW/C/MAR/CO/6», para. 25.',
      CAT,
      'CEDAW/C/MAR/CO/6',
    );
  });

  it('what “see also” adds is not compared', () => {
    check(
      `The ${CAT} asked for a register.¹`,
      '«CRC/C/MAR/CO/6», para. 2. See also A/HRC/99/12.',
      CAT,
      'CRC/C/MAR/CO/6',
    );
    silent(`The ${CAT} asked for a register.¹`, 'CAT/C/MAR/CO/6, para. 2. See also CRC/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'CRC/C/MAR/CO/6, para. 2. See also CAT/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'See also CRC/C/MAR/CO/6.');
    silent(`The ${CAT} asked for a register.¹`, 'Cf. CRC/C/MAR/CO/6.');
  });

  it('in brackets', () => {
    checkFindingsInBothForms(
      blocks('1. One.', `2. The ${CAT} asked for a register (see «CRC/C/MAR/CO/4», para. 3).`, '3. Three.'),
      {
        rule: 'symbol-body-mismatch',
        message: `The text names the ${CAT}; the bracket cites CRC/C/MAR/CO/4. Which is meant?`,
      },
    );
    checkNothing(blocks('1. One.', `2. The ${CAT} asked for a register (CAT/C/MAR/CO/4, para. 3).`, '3. Three.'));
  });

  it('silent where they agree', () => {
    silent(`The ${CAT} asked for a register.¹`, 'CAT/C/MAR/CO/6, para. 25 (b).');
    silent(`The ${CAT} asked for a register.¹`, 'CAT/OP/MAR/2.');
    silent('The Committee on the Rights of the Child explained it.¹', 'CEDAW/C/GC/31-CRC/C/GC/18, para. 4.');
    silent('The Committee on the Rights of the Child explained it.¹', 'CEDAW/C/GC/31, para. 4.');
  });

  it('silent where several bodies are named, or cited', () => {
    silent(`The ${CAT} and the Committee on Enforced Disappearances asked for it.¹`, 'CEDAW/C/MAR/CO/6.');
    silent(`The ${CAT} and other committees asked for it.¹`, 'CEDAW/C/MAR/CO/6.');
    silent(`The ${CAT} asked for it.¹`, 'CEDAW/C/MAR/CO/6 and CAT/C/MAR/CO/2.');
    silent(`The ${CAT} asked for it.¹`, 'CEDAW/C/MAR/CO/6 and A/HRC/99/12.');
    silent(`The ${CAT} explained it, as did a report on the Convention on the Rights of the Child.¹`, 'CRC/C/MAR/4.');
  });

  it('silent on a body of the country, and where the note says whose its source is', () => {
    silent('The Marenian Human Rights Committee asked for it.¹', 'CEDAW/C/MAR/CO/6.');
    silent(`It is also the view of the ${CAT}.¹`, 'Committee on the Rights of the Child, CRC/C/MAR/CO/6.');
  });

  it('silent on “the Committee” that is named after another, or not at all', () => {
    silent(`The Committee agreed with the ${CAT}.¹`, 'CEDAW/C/MAR/CO/6.');
    silent('The Committee agreed.¹', 'CEDAW/C/MAR/CO/6.');
  });

  it('the next sentence is not the one of the mark', () => {
    silent(`It was asked for.¹ The ${CAT} did so again.`, 'CEDAW/C/MAR/CO/6.');
    checkNothing(
      blocks('1. One.', `2. It was asked for.¹,² The ${CAT} did so again.`, '¹ CRC/C/MAR/CO/6.', '² CEDAW/C/MAR/CO/6.'),
    );
  });

  it('silent on the end of a sentence whose beginning stands elsewhere, and in quotations', () => {
    checkNothing(
      blocks('1. One.', '2. As the Committee on', '¹ CEDAW/C/MAR/CO/6.', `Y and the ${CAT} asked,¹ it was done.`),
    );
    silent(`It wrote: “The ${CAT} asked¹ for it.”`, 'CEDAW/C/MAR/CO/6.');
  });
});
