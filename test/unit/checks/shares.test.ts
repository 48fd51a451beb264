import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { checkFindings, checkNothing, findingsOf } from '../support/findings';

const report = (words: string): string =>
  blocks('1. The harbour of Maren is deep.', `2. ${words}`, '3. It was dredged.');

const ASKED = 'Is one of the figures wrong?';

/** `«…»` marks a share that does not fit the figures, which make `right`. */
function check(words: string, figures: string, right: string): void {
  const stated = /«(.*)»/s.exec(words)?.[1]?.replace(/\s+/g, ' ') ?? '';
  const made = figures.startsWith('from') ? 'is a change of' : 'makes';
  checkFindings(report(words), {
    rule: 'percentage-mismatch',
    severity: 'information',
    message: `“${figures}” ${made} ${right} per cent; the text says ${stated}. ${ASKED}`,
    related: ['The two figures are here.'],
  });
}

const silent = (...all: readonly string[]): void => {
  checkNothing(...all.map(report));
};

describe('Checks: percentage-mismatch', () => {
  it('a change and its two figures', () => {
    check('Arrivals rose by «35 per cent», from 2,760 to 4,226.', 'from 2,760 to 4,226', '53');
    check('Arrivals rose from 2,760 to 4,226, an increase of «35 per cent».', 'from 2,760 to 4,226', '53');
    check(
      'The Office noted a «30 per cent» decline in accidents, from 80 cases in 2030\nto 50 in 2031.',
      'from 80 cases in 2030 to 50',
      '38',
    );
    check(
      'The budget grew by «30.5%» (from $1.20 million to $1.45 million).',
      'from $1.20 million to $1.45 million',
      '20.8',
    );
  });

  it('a share and its two figures', () => {
    check('Of these, 12 of 40 («25 per cent») were old.', '12 of 40', '30');
    check('It found that 12 boats out of 40 («25 per cent») leaked.', '12 boats out of 40', '30');
    check('Twelve of the 40 ferries («25.0 per cent») leaked.', 'Twelve of the 40 ferries', '30.0');
    check('Leaks were found in «40.0 per cent» (13 out of 31) of them.', '13 out of 31', '41.9');
  });

  it('silent where they fit, rounding allowed', () => {
    silent(
      'Arrivals rose by 53 per cent, from 2,760 to 4,226.',
      'Arrivals rose by 54 per cent, from 2,760 to 4,226.',
      'The number of people will grow by 19 per cent, from 1.2 billion to 1.4 billion.',
      'Of these, 12 of 40 (30 per cent) were old, and 2 of 3 (66 per cent) were new.',
      'Leaks were found in 41.5 per cent (13 of 31).',
    );
  });

  it('silent on rough figures, rates and averages', () => {
    silent(
      'Arrivals rose by about 35 per cent, from 2,760 to 4,226.',
      'Arrivals rose by 35 per cent per year, from 2,760 to 4,226.',
      'The share rose by 3 percentage points, from 40 to 60, or 55 per cent of all.',
      'Over 25 per cent (12 of 40) leaked, and nearly 12 of 40 (25 per cent) sank.',
    );
  });

  it('silent where the figures may be bound to something else', () => {
    silent(
      'Arrivals rose by 35 per cent from 2015 to 2031.',
      'Arrivals rose by 35 per cent from 1 to 3 May.',
      'The share rose from 40 to 60 per cent, an increase of 35 per cent.',
      'Arrivals rose by 35 per cent and departures by 5 per cent, from 2,760 to 4,226.',
      'Arrivals rose by 35 per cent; the boats are from 10 to 12 metres long.',
      'Some 35 per cent of them came from 2,760 to 4,226 kilometres away.',
      'Of 12 boats and 40 ferries (25 per cent) some leaked; in 12 of 2031 (25 per cent) none did.',
      'It saw 12 of 40 (80 per cent) and 50 of 40 (25 per cent).',
    );
  });

  it('silent in a quotation and in other languages', () => {
    silent('The Board wrote: “Of these, 12 of 40 (25 per cent) were old”.');
    checkNothing(
      blocks('1. Le port est dans la ville, et les bateaux sont dans le port.', '2. Le 12 of 40 (25 per cent).'),
    );
  });

  it('in time linear in the text', () => {
    for (const part of ['a-', '1', '1,', ' 1 of', ' from 1 to', ' a', '1 per cent (', ' from 1', ' 12 of 40 (']) {
      const started = performance.now();
      findingsOf(`1. ${part.repeat(20_000)} per cent.\n`);
      assert.ok(performance.now() - started < 3000, part);
    }
  });
});
