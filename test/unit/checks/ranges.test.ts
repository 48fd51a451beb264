import { blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing } from '../support/findings';

/** A report that writes one range with the longer dash, and these words. */
const beside = (words: string): string =>
  blocks('1. The harbour of Maren was dredged in 2031–2033.', `2. ${words}`, '3. It is deep.');

const one = (words: string, right: string): void => {
  checkFindings(beside(words), {
    rule: 'range-hyphen',
    severity: 'warning',
    message: `A range takes the longer dash, as elsewhere in the report: “${right}”.`,
    related: ['Here is “2031–2033”.'],
    fix: [`Change to “${right}”`, `2. ${words.replace(/«.*?»/s, right)}`],
  });
};

describe('Checks: range-hyphen', () => {
  it('years, days, dates, months and figures with a hyphen', () => {
    one('The plan for «2024-2028» was approved.', '2024–2028');
    one('The Strategic Plan, «2024-2028», was approved.', '2024–2028');
    one('The Board met on «11-13» December.', '11–13');
    one('The Board met («30 April-16 May»).', '30 April–16 May');
    one('It covers «June 2030-May 2031» in full.', 'June 2030–May 2031');
    one('It covers «19 April 2030-9 April 2031» in full.', '19 April 2030–9 April 2031');
    one('Traffic grew by «2-4» per cent.', '2–4');
    one('Traffic grew by «2.5-4.25»%.', '2.5–4.25');
    one('It was meant for children aged «15-19» years.', '15–19');
    one('«2024-2028» was dry.', '2024–2028');
  });

  it('other hyphens, and signs that nobody sees', () => {
    one('The plan for «2024\u20112028» was approved.', '2024–2028');
    one('The plan for «2024\u200e-2028» was approved.', '2024\u200e–2028');
  });

  it('one finding for several', () => {
    const settings = { rule: 'range-hyphen', severity: 'warning' } as const;
    checkFindings(beside('The plans for «2024-2028» and 2029-2033 were approved.'), {
      ...settings,
      message:
        'A range takes the longer dash, as elsewhere in the report: “2024–2028”. There is one more with a hyphen.',
      related: ['Here is “2031–2033”.', 'Here is “2029-2033”.'],
      fix: ['Change all 2', '2. The plans for 2024–2028 and 2029–2033 were approved.'],
    });
    checkFindings(beside('The plans for «2024-2028», 2029-2033 and 2034-2038 were approved.'), {
      ...settings,
      message:
        'A range takes the longer dash, as elsewhere in the report: “2024–2028”. There are 2 more with a hyphen.',
      related: ['Here is “2031–2033”.', 'Here is “2029-2033”.', 'Here is “2034-2038”.'],
      fix: ['Change all 3', '2. The plans for 2024–2028, 2029–2033 and 2034–2038 were approved.'],
    });
  });

  it('in notes, emphasis and headings, in both written forms', () => {
    checkFindingsInBothForms(
      blocks(
        '**I. The plan, «2024-2028»**',
        '1. The harbour of Maren was dredged in 2031–2033.¹',
        '2. It is deep, *as in 2034-2036*.',
        '¹ The Board met on 11-13 December.',
      ),
      {
        rule: 'range-hyphen',
        message:
          'A range takes the longer dash, as elsewhere in the report: “2024–2028”. There are 2 more with a hyphen.',
        fix: [
          'Change all 3',
          blocks(
            '**I. The plan, 2024–2028**',
            '1. The harbour of Maren was dredged in 2031–2033.¹',
            '2. It is deep, *as in 2034–2036*.',
            '¹ The Board met on 11–13 December.',
          )
            .replaceAll('\n\n', '\n')
            .trimEnd(),
        ],
      },
    );
  });

  it('silent where the report has one way', () => {
    checkNothing(
      blocks('1. The harbour of Maren was dredged in 2031-2033.', '2. It was dredged again in 2041-2043.'),
      blocks('1. The harbour of Maren was dredged in 2031–2033.', '2. It was dredged again in 2041–2043.'),
    );
  });

  it('silent on what is no range', () => {
    checkNothing(
      ...[
        'See https://dams.example/plan-2024-2028/a.',
        'See CRC/C/ABC/CO/3-4, A/AC.999/2071 and 2074-2078 and A/AC.999/2070, 2074-2078, 2080-2084 and 2090.',
        'The Board wrote: “the plan for 2024-2028”.',
        'It is governed by Act No. 2024-2028 and Law 2024-2028.',
        'It is ISSN 2024-2028 or 0255-2028.',
        'Call 41-22-2024-2028 between 1900-2000 hrs.',
        'It was the dry year of 2024-25.',
        'It was decided by 10-2, in 2028-2024.',
        'It is a 15-year plan of 2024-2028-A.',
        'It covers 2024-2028/2029.',
        'It cost $2000-2050.',
      ].map(beside),
    );
  });

  it('silent in rows of figures', () => {
    checkNothing(
      beside('Budget 2024-2028 2029-2033 original planned'),
      blocks('1. The harbour of Maren was dredged in 2031–2033.', '| Plan | 2024-2028 | deep |\n| --- | --- | --- |'),
    );
  });
});
