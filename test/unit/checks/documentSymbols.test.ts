import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

/** A paragraph with these words, in which `«…»` marks a symbol that is to be written as `right`. */
function check(words: string, right?: string): void {
  const text = blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged again.');
  if (right === undefined) {
    checkNothing(text);
    return;
  }
  checkFindings(text, {
    rule: 'symbol-malformed',
    severity: 'warning',
    message: `Should this be the document symbol ${right}?`,
    fix: [`Change to ${right}`, `2. ${words.replace(/«.*?»/s, right)}`],
  });
}

describe('Checks: symbol-malformed', () => {
  it('a blank in a symbol', () => {
    check('It was examined in «A/HRC 99/12».', 'A/HRC/99/12');
    check('It was examined in «A/HRC/99 /12».', 'A/HRC/99/12');
    check('It was examined in «A/HRC/WG.6/9/ MAR/1».', 'A/HRC/WG.6/9/MAR/1');
  });

  it('other signs', () => {
    check('It was examined in «A/HRC//99/12».', 'A/HRC/99/12');
    check('It was examined in «A/99/12/Add1».', 'A/99/12/Add.1');
    check('It was examined in «A/Res/99/12».', 'A/RES/99/12');
  });

  it('of a joint symbol, whose other half stays', () => {
    check('It was examined in «A/99 12-S/2031/4».', 'A/99/12-S/2031/4');
    check('It was examined in «A/99 12–S/2031/4».', 'A/99/12–S/2031/4');
  });

  it('silent on symbols that are right', () => {
    check('It was examined in A/HRC/99/12, A/99/12-S/2031/4 and S/RES/1325 (2000).');
    check('It was examined in A/99/12 and Add.1 and 2.');
    check('It was examined in CAT/C/MAR/CO/4-6.');
  });

  it('silent on addresses, on and/or, and on running text', () => {
    check('It was examined at https://example.org/a/hrc%20/99/12 and/or at sea, 24/7.');
    check('The path is C:/A/HRC 99.');
  });

  it('silent in a quotation', () => {
    check('The Board wrote of “document A/HRC 99/12”.');
  });
});

describe('Checks: symbol-link-mismatch', () => {
  const link = (words: string): string => blocks('1. One.', `2. See [${words}).`, '3. Three.');

  it('an address of another document', () => {
    checkFindings(link('A/HRC/99/12](«https://docs.un.org/en/A/HRC/99/21»'), {
      rule: 'symbol-link-mismatch',
      severity: 'error',
      message: 'The words say A/HRC/99/12; the address leads to A/HRC/99/21.',
      fix: ['Change the address to A/HRC/99/12', '2. See [A/HRC/99/12](https://docs.un.org/en/A/HRC/99/12).'],
    });
  });

  it('behind more words, and in emphasis', () => {
    for (const words of ['A/HRC/99/12, para. 4', '**A/HRC/99/12**', 'the report in A/HRC/99/12'])
      checkFindings(link(`${words}](«https://undocs.org/A/HRC/99/21»`), {
        rule: 'symbol-link-mismatch',
        message: 'The words say A/HRC/99/12; the address leads to A/HRC/99/21.',
        fix: ['Change the address to A/HRC/99/12', `2. See [${words}](https://undocs.org/A/HRC/99/12).`],
      });
  });

  it('on a resolution', () => {
    checkFindings(link('General Assembly resolution 99/12](«https://docs.un.org/en/A/RES/99/21»'), {
      rule: 'symbol-link-mismatch',
      message: 'The words say A/RES/99/12; the address leads to A/RES/99/21.',
      fix: [
        'Change the address to A/RES/99/12',
        '2. See [General Assembly resolution 99/12](https://docs.un.org/en/A/RES/99/12).',
      ],
    });
  });

  it('silent where both name one document', () => {
    checkNothing(
      link('A/HRC/99/12](https://docs.un.org/en/A/HRC/99/12'),
      link('A/HRC/99/12](https://undocs.org/A/HRC/99/12'),
      link('A/99/12-S/2031/4](https://undocs.org/S/2031/4'),
      link('General Assembly resolution 99/12](https://undocs.org/en/A/RES/99/12'),
    );
  });

  it('silent on addenda of the document that is named', () => {
    checkNothing(link('A/HRC/99/12](https://undocs.org/A/HRC/99/12/Add.1'));
  });

  it('silent where the words name no document, or the address leads elsewhere', () => {
    checkNothing(
      link('the report](https://docs.un.org/en/A/HRC/99/21'),
      link('A/HRC/99/12](https://example.org/reports/21'),
      blocks('1. See A/HRC/99/12, and https://docs.un.org/en/A/HRC/99/21.', '2. Two.'),
    );
  });
});
