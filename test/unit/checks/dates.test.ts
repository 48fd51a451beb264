import { blocks } from '../support/documents';
import { checkFindings, checkNothing } from '../support/findings';

const report = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged.');

function check(words: string, message: string): void {
  checkFindings(report(words), { rule: 'date-impossible', severity: 'error', message });
}

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(report));
};

describe('Checks: date-impossible', () => {
  it('a day that the month does not have', () => {
    check('The Court rose on «31 June 2031».', 'June has 30 days; the text says 31.');
    check('The Court rose on «31 June».', 'June has 30 days; the text says 31.');
    check('The Court sat from 1 to «30 February» and rose.', 'February has 29 days; the text says 30.');
    check('The Court sat on 28–«31 September 2031».', 'September has 30 days; the text says 31.');
    check('The Court rose on «45 May 2031».', 'May has 31 days; the text says 45.');
  });

  it('a leap day of a common year', () => {
    check('The Court rose on «29 February 2031».', 'February 2031 has 28 days; the text says 29.');
  });

  it('a day of the week', () => {
    check('The Court rose on «Tuesday, 2 June 2031».', '2 June 2031 is a Monday, not a Tuesday.');
    check('The Court rose on «Tuesday 2\nJune 2031».', '2 June 2031 is a Monday, not a Tuesday.');
  });

  it('in French and Spanish', () => {
    const harbour = '1. Le port de la ville est dans le nord, et les bateaux sont dans le port pour une nuit.';
    checkFindings(blocks(harbour, '2. La Cour a siégé dans la ville le «31 juin 2031».'), {
      rule: 'date-impossible',
      message: 'juin has 30 days; the text says 31.',
    });
    const puerto = '1. El puerto de la ciudad está en el norte y los barcos están en el puerto por una noche.';
    checkFindings(blocks(puerto, '2. El tribunal se reunió en la ciudad el «31 de junio de 2031».'), {
      rule: 'date-impossible',
      message: 'junio has 30 days; the text says 31.',
    });
  });

  it('silent on dates that are right', () => {
    silent(
      'The Court sat on 30 June, 29 February and 31 December 2031, and on 29 February 2032.',
      'The Court rose on Monday, 2 June 2031, and Tuesday, 2 June.',
      'The Court was founded on Tuesday, 2 June 1760.',
    );
  });

  it('silent where a number is no day', () => {
    silent(
      'It adopted A/99/31 June last, and sold 1,031 June plums and 12.31 June hours.',
      'Sittings: 16 October 18 3 2 31 November 10 4 1 2 17 December 10.',
      'As noted in paragraph 45 May is late.',
      'It is open for 31 Junes.',
    );
  });

  it('silent in a quotation and an address', () => {
    silent('The law speaks of “31 June 2031”.', 'See https://example.org/31%20June/31 for the rest.');
  });
});
