import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

const report = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged.');

function check(words: string): void {
  const written = /«(.*)»/s.exec(words)?.[1]?.replace(/\s+/g, ' ') ?? '';
  checkFindings(report(words), {
    rule: 'placeholder',
    severity: 'warning',
    message: `“${written}” is still to be filled in.`,
  });
}

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(report));
};

describe('Checks: placeholder', () => {
  it('in brackets', () => {
    check('The Office trained «[xx]» pilots.');
    check('The Office trained «[XXX]» pilots.');
    check('It will meet in May «[TBC]».');
    check('It will meet on «[insert date\nof session]».');
    check('Its members were heard. «[To be completed]»');
    check('It trained «[●]» pilots.');
  });

  it('without brackets', () => {
    check('It will meet in May (date «TBC»).');
    check('It trained «XXXX» pilots.');
    check('It trained «XX» per cent of them.');
    check('It met on «XX» May 2031.');
  });

  it('the same words many times, once', () => {
    const first = 'The Office trained «[xx]» pilots.';
    checkFindings(
      blocks(
        `1. ${first}`,
        '2. It trained [xx] divers, «[TBC]».',
        '3. It trained [xx] cooks.',
        '4. It met [xx] guests.',
      ),
      {
        rule: 'placeholder',
        message: '“[xx]” is still to be filled in. There are 3 more like it.',
        related: Array.from({ length: 3 }, () => '“[xx]” is still to be filled in.'),
      },
      { rule: 'placeholder', message: '“[TBC]” is still to be filled in.' },
    );
  });

  it('silent on brackets of editors and of negotiations', () => {
    silent(
      'It reaffirms [the right to water] [and food] [sic] […] and [2031].',
      'The date was [to be determined by the Board] and [to be determined].',
      'It was told that it [xx was late.',
    );
  });

  it('silent on Roman numbers and symbols', () => {
    silent(
      'See resolutions 2106 A (XX) and 3381 (XXX), section XX of the law and volume XXX.',
      'It was issued as A/HRC/99/XXXX-TBC.',
    );
  });

  it('silent on links, addresses and quotations', () => {
    silent(
      'See [xx](https://example.org/xx) for more.',
      'See https://example.org/[xx]/TBC for more.',
      'The form reads “[insert date], TBC”.',
    );
  });
});
