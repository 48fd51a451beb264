import { blocks } from '../support/documents';
import { checkFindings, checkNothing, type Expected } from '../support/findings';

/** Headings in a row, each above a paragraph. Checked as plain lines, in bold and as headings of Markdown. */
function check(headings: readonly string[], ...expected: readonly Expected[]): void {
  for (const [before, behind] of [
    ['', ''],
    ['**', '**'],
    ['## ', ''],
  ] as const) {
    const text = blocks(
      ...headings.flatMap((heading, index) => [
        before + heading + behind,
        `${String(index + 1)}. The harbour was closed for repairs, and the pilots were told.`,
      ]),
    );
    const written = expected.map((one): Expected =>
      one.fix ? { ...one, fix: [one.fix[0], before + one.fix[1] + behind] } : one,
    );
    checkFindings(text, ...written);
  }
}

describe('Checks: section-number-gap', () => {
  const rule = 'section-number-gap';

  it('a slip', () => {
    check(['I. One', 'II. Two', '«V». Three', 'IV. Four', 'V. Five'], {
      rule,
      severity: 'error',
      message: 'Numbered V, between II and IV. Should this be III?',
      fix: ['Change to III', 'III. Three'],
    });
    check(['A. One', 'B. Two', '«F». Three', 'D. Four'], {
      rule,
      message: 'Numbered F, between B and D. Should this be C?',
      fix: ['Change to C', 'C. Three'],
    });
  });

  it('a slip that repeats the number before it', () => {
    check(['I. One', 'II. Two', '«II». Three', 'IV. Four'], {
      rule,
      message: 'Numbered II, between II and IV. Should this be III?',
      fix: ['Change to III', 'III. Three'],
    });
  });

  it('a number left out at the end', () => {
    check(['I. One', 'II. Two', '«IV». Three'], {
      rule,
      severity: 'error',
      message: 'Here section IV follows section II: there is no section III.',
    });
    check(['I. One', 'A. Ports', 'B. Ships', '«D». Crews'], {
      rule,
      message: 'Here section D follows section B: there is no section C.',
    });
  });

  it('a number left out in the middle', () => {
    check(['I. One', 'II. Two', '«IV». Three', 'V. Four', 'VI. Five'], {
      rule,
      message: 'Here section IV follows section II: there is no section III.',
    });
  });

  it('of annexes and chapters', () => {
    checkFindings(blocks('I. One', '1. One.', 'Annex I', '1. One.', 'Annex «III»', '1. One.'), {
      rule,
      message: 'Here annex III follows annex I: there is no annex II.',
    });
    checkFindings(blocks('Chapter I', 'Ports', '1. One.', 'Chapter «III»', 'Ships', '2. Two.'), {
      rule,
      message: 'Here chapter III follows chapter I: there is no chapter II.',
    });
  });

  it('of headings by figures and letters', () => {
    checkFindings(
      blocks('# I. Rights', '### 1. Work', '1. One.', '### 2. Health', '2. Two.', '### «4». Housing', '3. Three.'),
      { rule, message: 'Here section 4 follows section 2: there is no section 3.' },
    );
    checkFindings(blocks('I. Health', '(a) Quality', '1. One.', '(«c») Access', '2. Two.'), {
      rule,
      message: 'Here section (c) follows section (a): there is no section (b).',
    });
  });
});

describe('Checks: section-number-duplicate', () => {
  const rule = 'section-number-duplicate';

  it('at the second', () => {
    check(['I. One', 'II. Two', '«II». Three', 'III. Four'], {
      rule,
      severity: 'error',
      message: 'There is a second section II here.',
      related: ['Here is the first section II.'],
    });
    check(['I. One', 'A. Ports', 'B. Ships', '«B». Crews', 'C. Pilots'], {
      rule,
      message: 'There is a second section B here.',
    });
  });
});

describe('Checks: section-number-duplicate of annexes and chapters', () => {
  const rule = 'section-number-duplicate';

  it('names them', () => {
    checkFindings(blocks('I. One', '1. One.', 'Annex I', '1. One.', 'Annex «I»', '1. One.'), {
      rule,
      message: 'There is a second annex I here.',
      related: ['Here is the first annex I.'],
    });
    checkFindings(
      blocks('Chapter I', 'Ports', '1. One.', 'Chapter II', 'Ships', '2. Two.', 'Chapter «II»', 'Crews', '3. Three.'),
      {
        rule,
        message: 'There is a second chapter II here.',
      },
    );
  });
});

describe('Checks: section-number-order', () => {
  const rule = 'section-number-order';

  it('two that changed places', () => {
    check(['I. One', '«III». Two', 'II. Three', 'IV. Four'], {
      rule,
      severity: 'error',
      message: 'Here section III comes before section II.',
      related: ['Here is section II.'],
    });
  });

  it('of annexes', () => {
    checkFindings(blocks('I. One', '1. One.', 'Annex I', '1. One.', 'Annex «III»', '1. One.', 'Annex II', '1. One.'), {
      rule,
      message: 'Here annex III comes before annex II.',
      related: ['Here is annex II.'],
    });
  });

  it('one too late', () => {
    check(['A. One', 'C. Two', 'D. Three', '«B». Four', 'E. Five'], {
      rule,
      message: 'Here section B comes after section D.',
    });
  });
});

describe('Checks: section numbers that are right', () => {
  const P = (number: number): string =>
    `${String(number)}. The harbour was closed for repairs, and the pilots were told.`;

  it('begin anew in every section', () => {
    check([
      'I. One',
      'A. Ports',
      'B. Ships',
      'II. Two',
      'A. Ports',
      'B. Ships',
      'C. Crews',
      'III. Three',
      'A. Ports',
      'B. Ships',
    ]);
  });

  it('begin anew in annexes, parts and chapters', () => {
    checkNothing(
      blocks(
        'I. One',
        P(1),
        'II. Two',
        P(2),
        'Annex I',
        'I. One',
        P(1),
        'II. Two',
        P(2),
        'Annex II',
        'A. One',
        P(1),
        'B. Two',
        P(2),
      ),
      blocks('Part One', 'I. One', P(1), 'II. Two', P(2), 'Part Two', 'I. One', P(3), 'II. Two', P(4)),
      blocks(
        'Chapter I',
        'Ports',
        'A. One',
        P(1),
        'B. Two',
        P(2),
        'Chapter II',
        'Ships',
        'A. One',
        P(3),
        'B. Two',
        P(4),
      ),
    );
  });

  it('letters that are numerals too', () => {
    check(['I. One', ...[...'ABCDEFGHIJKLM'].map((letter) => `${letter}. Ports`), 'II. Two']);
    check(['IV. One', 'V. Two', 'VI. Three']);
    check(['IX. One', 'X. Two', 'XI. Three']);
    check(['I. One', 'A. Ports', 'B. Ships', 'C. Crews', 'D. Pilots', 'II. Two']);
  });

  it('from any number on', () => {
    check(['IV. One', 'V. Two']);
    check(['C. One', 'D. Two']);
  });

  it('the only annex, and annexes beside appendices', () => {
    checkNothing(
      blocks('I. One', P(1), 'Annex', P(1), P(2)),
      blocks(
        'I. One',
        P(1),
        'Annex I',
        P(1),
        'Appendix I',
        P(1),
        'Appendix II',
        P(1),
        'Annex II',
        P(1),
        'Appendix I',
        P(1),
      ),
      blocks('Annex II', P(1), P(2)),
    );
  });

  it('decisions of any number', () => {
    checkNothing(
      blocks(
        'Chapter I Decisions',
        'Decision 22/1',
        P(1),
        'Decision 22/4',
        P(1),
        'Decision 23/1',
        P(1),
        'Chapter II End',
        P(1),
      ),
    );
  });

  it('rules through all sections', () => {
    checkNothing(blocks('I. Officers', 'Rule 1', P(1), 'Rule 2', P(1), 'II. Sessions', 'Rule 3', P(1), 'Rule 4', P(1)));
  });

  it('behind a heading that its text goes on with', () => {
    const text = 'The harbour was closed for repairs, and the pilots were told.';
    const article = (number: number): string[] => [`Article ${String(number)} On harbours`, `1. ${text}`];
    checkNothing(
      blocks(
        'Annex',
        'Convention on Harbours',
        ...[1, 2, 3].flatMap(article),
        `Article 4 Pilots The pilots referred to in this chapter shall be: ${text} ${text} ${text}`,
        `Article 5 Depths ${text} ${text} ${text}`,
        ...[6, 7].flatMap(article),
      ),
    );
    checkFindings(
      blocks('Annex', 'Convention on Harbours', ...[1, 2, 3].flatMap(article), 'Article «6» On harbours', `1. ${text}`),
      { rule: 'section-number-gap', message: 'Here article 6 follows article 3: there is no article 4.' },
    );
  });

  it('contents pages', () => {
    checkNothing(
      blocks(
        'A/99/412',
        'Contents',
        'I. One ............ 3',
        'III. Three ............ 4',
        'I. One',
        P(1),
        'II. Two',
        P(2),
      ),
    );
  });

  it('parts of something else, chosen by their numbers', () => {
    checkNothing(
      blocks('Part I', 'Policy', P(1), 'Part II', 'Peace', P(2), 'Part IV', 'Trade', P(3), 'Part VII', 'News', P(4)),
    );
  });

  it('a contents page that was run together', () => {
    checkNothing(blocks('I. One 2 II. Two 3 III. Three 4', 'I. One', P(1), 'II. Two', P(2), 'III. Three', P(3)));
  });

  it('initials, lists and quotations', () => {
    checkNothing(
      blocks(
        'I. One',
        P(1),
        'II. Two',
        '2. The panel heard Ms.\nA. Smith and\nV. Public, who spoke for the crews.',
        P(3),
      ),
      blocks('I. One', P(1), '2. The ports are:', 'A. Maren;', 'C. Tolven;', 'F. Port Selm.', P(3)),
      blocks('I. One', P(1), '“V. Public” was the name of the ship.', P(2)),
    );
  });
});
