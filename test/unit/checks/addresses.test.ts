import { blocks } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

const SIGNS = [...'¹²³⁴⁵⁶⁷⁸'];

/** A report with these notes. `«…»` marks what is expected. */
const withNotes = (...notes: readonly string[]): string =>
  blocks(
    ...notes.map((_, index) => `${index + 1}. The harbour of Maren is deep.${SIGNS[index] ?? ''}`),
    ...notes.map((note, index) => `${SIGNS[index] ?? ''} ${note}`),
  );

describe('Checks: url-host-near-miss', () => {
  const slip = (right: string, place: string, after: string): Expected => ({
    rule: 'url-host-near-miss',
    severity: 'warning',
    message: `Should this be ${right}, as in ${place}?`,
    related: [`Here is ${right}.`],
    fix: [`Change to ${right}`, after],
  });

  it('a letter that is missing, too many or wrong', () => {
    for (const wrong of ['damsandrvers.example', 'damsanddrivers.example', 'damsandrivera.example'])
      checkFindings(
        withNotes(
          'See https://damsandrivers.example/a.',
          `See https://data.«${wrong}»/b.`,
          'See www.damsandrivers.example.',
        ),
        slip('damsandrivers.example', 'note 1', '² See https://data.damsandrivers.example/b.'),
      );
  });

  it('the one that lacks a letter, of two that are as rare', () => {
    checkFindings(
      withNotes('See https://«damsandrvers.example»/a.', 'See https://damsandrivers.example/b.'),
      slip('damsandrivers.example', 'note 2', '¹ See https://damsandrivers.example/a.'),
    );
  });

  it('the one that is not made of words of the report, of two that are as rare', () => {
    checkFindings(
      withNotes('See https://«damsandrievrs.example»/a.', 'See https://damsandrivers.example/b.', 'Rivers are long.'),
      slip('damsandrivers.example', 'note 2', '¹ See https://damsandrivers.example/a.'),
    );
  });

  it('two neighbours that changed places in a short name', () => {
    checkFindings(
      withNotes('See https://quays.example/a.', 'See https://«qauys.example»/b.', 'See https://quays.example/c.'),
      slip('quays.example', 'note 1', '² See https://quays.example/b.'),
    );
  });

  it('nearly a website that everybody cites', () => {
    checkFindings(
      withNotes('See https://www.«iol.org»/a.', 'See www.ilo.org/b.'),
      slip('ilo.org', 'note 2', '¹ See https://www.ilo.org/a.'),
    );
  });

  it('silent on websites that may both be', () => {
    checkNothing(
      withNotes('See https://quays.example.', 'See https://quaysi.example.'),
      withNotes('See https://damsandrivers.example.', 'See https://damsandrivers.test.'),
      withNotes('See https://damsandrivers1.example.', 'See https://damsandrivers2.example.'),
      withNotes('See https://globaldamreport.example.', 'See https://globaldamreports.example.'),
      withNotes('See https://unfccc.int.', 'See https://unece.org.'),
    );
  });
});

describe('Checks: url-trailing-punctuation', () => {
  const check = (note: string, sign: string, title: string, right: string): void => {
    checkFindings(withNotes(note), {
      rule: 'url-trailing-punctuation',
      severity: 'warning',
      message: `The “${sign}” of the sentence stands inside the web address.`,
      fix: [title, `¹ ${right}`],
    });
  };

  it('before the sign that closes the address', () => {
    check('See <https://q.example/a«.»>', '.', 'Move “.” behind the address', 'See <https://q.example/a>.');
    check('See [a](https://q.example/a«.»)', '.', 'Move “.” behind the address', 'See [a](https://q.example/a).');
    check('See <https://q.example/a«,»> p. 4.', ',', 'Move “,” behind the address', 'See <https://q.example/a>, p. 4.');
  });

  it('with another one behind it', () => {
    check('See <https://q.example/a«.»>.', '.', 'Remove “.” from the address', 'See <https://q.example/a>.');
  });

  it('silent where the stop is the sentence’s', () => {
    checkNothing(
      withNotes('See <https://q.example/a>.'),
      withNotes('See https://q.example/a.'),
      withNotes('It is deep (see https://q.example/a.)'),
      // At the very end of the text nothing closes the address.
      withNotes('See https://q.example/a.').trimEnd(),
    );
  });
});

describe('Checks: url-available-form', () => {
  it('one finding, at the first of the rarest form', () => {
    checkFindings(
      withNotes('Available at www.q.example/a.', '«Available from» www.q.example/b.', 'Available at www.q.example/c.'),
      {
        rule: 'url-available-form',
        severity: 'information',
        message: 'Web addresses are introduced in different ways (2 “available at” and 1 “available from”).',
        related: ['Here is “available at”.'],
        fix: ['Write “available at” everywhere', '² Available at www.q.example/b.'],
      },
    );
  });

  it('silent on one form, on sentences and on quotations', () => {
    checkNothing(
      withNotes('Available at: www.q.example/a.', 'Data available at: www.q.example/b.'),
      withNotes('Available at: www.q.example/a.', 'The map is available at www.q.example/b.'),
      withNotes('Available at www.q.example/a.', 'The Board wrote: “Available from www.q.example/b”.'),
      withNotes('Available at www.q.example/a.', 'The map is available from the Board.'),
    );
  });
});

describe('Checks: url-style-mixed', () => {
  it('addresses in brackets beside bare ones', () => {
    checkFindings(
      withNotes(
        'See <https://q.example/a>.',
        'See <https://q.example/b>.',
        'See <https://q.example/c>.',
        'See «www».q.example/d.',
      ),
      {
        rule: 'url-style-mixed',
        severity: 'information',
        message: 'Web addresses are written in different ways (3 in brackets and 1 with www.).',
        related: ['Another way is used here.'],
        fix: ['Write all addresses in brackets', '⁴ See <https://www.q.example/d>.'],
      },
    );
  });

  it('the scheme before “www.” beside “www.” alone', () => {
    checkFindings(
      withNotes(
        'See www.q.example/a.',
        'See https://r.example/b.',
        'See «https://»www.q.example/c.',
        'See www.q.example/d.',
      ),
      {
        rule: 'url-style-mixed',
        message: 'Web addresses are written in different ways (2 with www. and 1 with https before www.).',
        related: ['Another way is used here.'],
        fix: ['Write all addresses bare, with www. where they can begin so', '³ See www.q.example/c.'],
      },
    );
  });

  it('silent where each is written as it must be', () => {
    checkNothing(
      withNotes('See www.q.example.', 'See https://r.example.', 'See www.q.example/b.', 'See https://r.example/c.'),
      withNotes('See www.q.example.', 'See <https://r.example>.', 'See www.q.example/b.'),
      withNotes('See www.q.example.', 'See [r](https://r.example).', 'See www.q.example/b.', 'See www.q.example/c.'),
    );
  });
});
