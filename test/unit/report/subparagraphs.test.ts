import assert from 'node:assert/strict';
import { blocks, reportOf } from '../support/documents';
import { checkRoles, subparagraphLine } from '../support/structure';

/** The items of paragraph 7, given by their labels in a row; `expected` nests them. */
function check(labels: string, expected: string): void {
  const items = labels.split(' ').map((label) => `${label.replaceAll('_', ' ')} To inspect the harbour;`);
  const text = blocks('7. They agreed:', ...items, '8. The pilots were told.');
  const report = reportOf(text);
  assert.equal(subparagraphLine(report.paragraphs[0]?.subparagraphs ?? []).replaceAll('7 ', ''), expected);
  assert.equal(report.paragraphs.length, 2);
}

describe('Subparagraphs: one level', () => {
  it('by letters in brackets', () => {
    check('(a) (b) (c)', '(a) (b) (c)');
    check('(a)', '(a)');
  });

  it('to (z) and on', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(${letter})`).join(' ');
    check(`${letters} (aa) (bb) (cc)`, `${letters} (aa) (bb) (cc)`);
  });

  it('by numerals', () => check('(i) (ii) (iii) (iv) (v)', '(i) (ii) (iii) (iv) (v)'));

  it('in the French way', () => {
    check('a) b) c)', 'a) b) c)');
    check('i) ii) iii)', 'i) ii) iii)');
  });

  it('by letters with a stop', () => check('a. b. c.', 'a. b. c.'));

  it('with gaps and repetitions, which a check may judge', () => {
    check('(a) (c) (d)', '(a) (c) (d)');
    check('(a) (b) (b) (c)', '(a) (b) (b) (c)');
    check('(b) (c)', '(b) (c)');
  });
});

describe('Subparagraphs: letters or numerals', () => {
  it('(i) between (h) and (j) is a letter', () => check('(f) (g) (h) (i) (j) (k)', '(f) (g) (h) (i) (j) (k)'));

  it('(a) to (m) are letters', () => {
    const letters = [...'abcdefghijklm'].map((letter) => `(${letter})`).join(' ');
    check(letters, letters);
  });

  it('(v) behind (u) and (x) behind (w) are letters', () => {
    check('(t) (u) (v) (w) (x) (y)', '(t) (u) (v) (w) (x) (y)');
  });

  it('(c) and (d), (l) and (m) are letters', () => {
    check('(a) (b) (c) (d) (e)', '(a) (b) (c) (d) (e)');
    check('(k) (l) (m) (n)', '(k) (l) (m) (n)');
  });

  it('(i) behind (a) is a numeral', () => {
    check('(a) (i) (ii) (b) (i) (ii) (c)', '(a)[(a) (i) (a) (ii)] (b)[(b) (i) (b) (ii)] (c)');
  });

  it('(i) behind (h) is a numeral where (ii) follows', () => {
    check('(g) (h) (i) (ii) (iii) (i)', '(g) (h)[(h) (i) (h) (ii) (h) (iii)] (i)');
  });

  it('(v) and (x) in a row of numerals are numerals', () => {
    check(
      '(i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi)',
      '(i) (ii) (iii) (iv) (v) (vi) (vii) (viii) (ix) (x) (xi)',
    );
  });

  it('(iv), (v) and (c) in turn', () => {
    check('(a) (b) (i) (ii) (iii) (iv) (v) (c) (d)', '(a) (b)[(b) (i) (b) (ii) (b) (iii) (b) (iv) (b) (v)] (c) (d)');
  });
});

describe('Subparagraphs: three levels', () => {
  it('(a), (i), a.', () => {
    check(
      '(a) (i) a. b. (ii) a. b. (b) (i) a.',
      '(a)[(a) (i)[(a) (i) a. (a) (i) b.] (a) (ii)[(a) (ii) a. (a) (ii) b.]] (b)[(b) (i)[(b) (i) a.]]',
    );
  });

  it('two labels on a line', () => {
    check('(a)_(i) (ii) (b)_(i) (ii)', '(a)[(a) (i) (a) (ii)] (b)[(b) (i) (b) (ii)]');
    check('a)_i) ii) b)', 'a)[a) i) a) ii)] b)');
  });

  it('know depth, value, style and place', () => {
    const report = reportOf(blocks('7. They agreed:', '(b) One:', '(iv) Two:', 'c. Three;', '8. Four.'));
    const [outer] = report.paragraphs[0]?.subparagraphs ?? [];
    const [middle] = outer?.children ?? [];
    const [inner] = middle?.children ?? [];
    assert.deepEqual(
      [outer, middle, inner].map((item) => [item?.label, item?.depth, item?.value, item?.style, item?.block]),
      [
        ['(b)', 1, 2, 'letter', 1],
        ['(iv)', 2, 4, 'roman', 2],
        ['c.', 3, 3, 'letter', 3],
      ],
    );
    assert.deepEqual(outer?.labelSpan, { block: 1, start: 1, end: 2 });
  });
});

describe('Subparagraphs: lists that begin anew', () => {
  it('behind unnumbered words', () => {
    const report = checkRoles(
      ['paragraph', '7. They agreed:'],
      ['subparagraph', '(a) To inspect;'],
      ['subparagraph', '(b) To report.'],
      ['text', 'They also agreed:'],
      ['subparagraph', '(a) To close;'],
      ['subparagraph', '(b) To open.'],
      ['paragraph', '8. The pilots were told.'],
    );
    assert.equal(subparagraphLine(report.paragraphs[0]?.subparagraphs ?? []), '7 (a) 7 (b) 7 (a) 7 (b)');
  });

  it('in the next paragraph', () => {
    const { paragraphs } = reportOf(
      blocks('7. They agreed:', '(a) One;', '(b) Two.', '8. And:', '(a) Three;', '(b) Four.'),
    );
    assert.deepEqual(
      paragraphs.map(({ subparagraphs }) => subparagraphLine(subparagraphs)),
      ['7 (a) 7 (b)', '8 (a) 8 (b)'],
    );
  });
});

describe('Subparagraphs: how they are written', () => {
  it('without empty lines', () => {
    const { paragraphs } = reportOf('7. They agreed:\n(a) To inspect;\n(b) To report.\n8. The pilots were told.\n');
    assert.deepEqual(
      paragraphs.map(({ subparagraphs }) => subparagraphLine(subparagraphs)),
      ['7 (a) 7 (b)', ''],
    );
  });

  it('in bold, indented and quoted', () => {
    const { paragraphs } = reportOf(
      blocks('7. They agreed:', '**(a) To inspect;**', '   (b) To report;', '> (c) To close.', '8. Two.'),
    );
    assert.equal(subparagraphLine(paragraphs[0]?.subparagraphs ?? []), '7 (a) 7 (b) 7 (c)');
  });

  it('are none in running text', () => {
    const { paragraphs } = reportOf('7. They relied on para. 25\n(b) and (c) of the report.\n\n8. Two.\n');
    assert.deepEqual(paragraphs[0]?.subparagraphs, []);
  });

  it('belong to their paragraph', () => {
    const { paragraphs } = reportOf(blocks('7. They agreed:', '(a) To inspect;', '(b) To report.', '8. Two.'));
    assert.deepEqual(
      paragraphs.map(({ pieces }) => pieces),
      [[0, 1, 2], [3]],
    );
  });

  it('above the next paragraph are headings', () => {
    const report = checkRoles(
      ['heading', 'I. Health'],
      ['heading', '(a) Quality of care'],
      ['paragraph', '1. The harbour has a clinic.'],
      ['heading', '(b) Access to care'],
      ['paragraph', '2. It is open at night.'],
    );
    assert.deepEqual(
      report.allSections.map(({ number }) => number),
      ['I', '(a)', '(b)'],
    );
  });
});
