import assert from 'node:assert/strict';
import { typedMarksIn } from '../../../server/src/syntax/typedMarks';
import { blocks } from '../support/documents';
import { checkFindings, checkNothing, findingsOf } from '../support/findings';

/** The text with its straight marks made curly, where they are marks. */
function curly(text: string): string {
  let written = text;
  for (const mark of typedMarksIn(text, []).reverse())
    written = written.slice(0, mark.start) + mark.curly + written.slice(mark.end);
  return written;
}

describe('Quotation marks: which curly sign a straight one should be', () => {
  const CASES: readonly (readonly [straight: string, curly: string])[] = [
    [`The "deep" harbour`, 'The “deep” harbour'],
    [`"Deep", it said, "and cold."`, '“Deep”, it said, “and cold.”'],
    [`It is ("deep") and ["cold"].`, 'It is (“deep”) and [“cold”].'],
    [`The harbour—"deep"—and the port – "cold" – too`, 'The harbour—“deep”—and the port – “cold” – too'],
    [`It was "deep—" he said`, 'It was “deep—” he said'],
    [`A "rule" of "12" and "paragraph 12"¹ or "rule"[^2].`, 'A “rule” of “12” and “paragraph 12”¹ or “rule”[^2].'],
    [`Of **"deep"** and *"cold"* and "*port*"`, 'Of **“deep”** and *“cold”* and “*port*”'],
    [
      `"The 'deep' harbour" and "'cold' it is" and "it is 'cold'"`,
      '“The ‘deep’ harbour” and “‘cold’ it is” and “it is ‘cold’”',
    ],
    [
      `The Board's pilots' boats weren't there in the '90s, in '98 or the 1990's.`,
      'The Board’s pilots’ boats weren’t there in the ’90s, in ’98 or the 1990’s.',
    ],
    [`It said "... deep".`, 'It said “... deep”.'],
    [`words that end" here and "begin there`, 'words that end” here and “begin there'],
    [`l'eau de l'*Ostra*`, 'l’eau de l’*Ostra*'],
  ];
  for (const [straight, right] of CASES) it(straight, () => assert.equal(curly(straight), right));

  const NONE: readonly string[] = [
    `A boat of 5' 10", of 5'10", of 12' and 19" screens`,
    `The code \`a "b" 'c'\` is short`,
    `See [the port](https://port.example "The 'port'") and <a href="port.html" title='x'>`,
    `It is " and ' and ("), ' between " blanks`,
    `The name 'Abd and the name al-'Ayn`,
    `The ''port''`,
  ];
  for (const text of NONE) it(`left as it is: ${text}`, () => assert.deepEqual(typedMarksIn(text, []), []));

  it('in time linear in the text', () => {
    for (const part of [`"`, `'`, `"'`, `*"`, `"*`, '`', '](', '<a', '‘', ` "a`, `\n\`\`\`\n"`]) {
      const started = performance.now();
      typedMarksIn(part.repeat(100_000), []);
      assert.ok(performance.now() - started < 2000, part);
    }
  });
});

describe('Checks: quotes-mixed', () => {
  const rule = 'quotes-mixed';

  it('straight marks among curly ones', () => {
    checkFindings(blocks('1. The “deep” and “old” harbour.', '2. It is «"»cold" here.', '3. And the "port".'), {
      rule,
      severity: 'information',
      message: 'Quotation marks are written in two ways (4 curly and 4 straight).',
      related: ['Also in paragraph 3.'],
      fix: ['Make all curly', '2. It is “cold” here.\n3. And the “port”.'],
    });
  });

  it('curly marks among straight ones', () => {
    checkFindings(blocks(`1. The Board's and the pilot's boat.`, "2. The port«’»s ‘deep’ harbour isn't.", `3. It's.`), {
      rule,
      message: 'Apostrophes are written in two ways (3 curly and 4 straight).',
      related: [],
      fix: ['Make all straight', `2. The port's 'deep' harbour isn't.`],
    });
  });

  it('both kinds in one finding', () => {
    checkFindings(blocks('1. The Board’s “deep” harbour.', `2. The port«'»s "cold" harbour.`), {
      rule,
      message: 'Quotation marks (2 curly, 2 straight) and apostrophes (1 curly, 1 straight) are written in two ways.',
      fix: ['Make all curly', '2. The port’s “cold” harbour.'],
    });
  });

  it('marks and apostrophes in the way of most of both', () => {
    checkFindings(blocks('1. The “deep” and “cold” harbour’s.', `2. The port«'»s and the pilot's boat.`), {
      rule,
      message: 'Apostrophes are written in two ways (1 curly and 2 straight).',
      fix: ['Make all curly', '2. The port’s and the pilot’s boat.'],
    });
  });

  it('each kind for itself', () => {
    checkNothing(
      blocks('1. The "deep" harbour.', '2. The port’s boats.'),
      blocks(`1. The “deep” harbour.`, `2. It's.`),
    );
  });

  it('silent on code, addresses and measures', () => {
    checkNothing(
      blocks(
        '1. The “deep” harbour of 12\' 3" here.',
        '2. See `"a"`.',
        '```',
        '"code"',
        'more "code"',
        '```',
        '3. “Three”.',
      ),
      blocks('1. The port’s “deep” harbour.', `2. See https://port.example/o'hara and www.port.example/'a/b.`),
    );
  });

  it('silent on other signs, and in languages that use the curly ones otherwise', () => {
    checkNothing(blocks('1. The „deep“ and ‹cold› harbour’s ‹port›.', '2. It is 12° 3′ 5″.'));
    const russian = blocks('1. Доклад представлен в порту и в городе.', '2. «Порт» и „порт“, "порт".');
    assert.deepEqual(findingsOf(russian), []);
  });

  it('not again once all are written alike', () => {
    checkNothing(blocks('1. The “deep” harbour’s.', '2. The port’s “cold” harbour, ’90s.'));
  });
});
