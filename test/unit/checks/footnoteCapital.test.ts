import assert from 'node:assert/strict';
import { blocks } from '../support/documents';
import { checkNothing, findingsOf } from '../support/findings';

const withNote = (words: string): string => blocks('1. The harbour of Maren is deep.¹', `¹ ${words}`);

const found = (words: string): unknown[] =>
  findingsOf(withNote(words), { rules: { 'footnote-no-capital': 'information' } }).map(
    ({ rule, severity, message, fixes }) => [
      rule,
      severity,
      message,
      fixes.map(({ title, safe, edits }) => [title, safe, edits.map(({ newText }) => newText)]),
    ],
  );

describe('Checks: footnote-no-capital', () => {
  it('a note that begins with a small letter', () => {
    for (const [words, right] of [
      ['see A/HRC/99/12.', 'See'],
      ['cf. A/HRC/99/12.', 'Cf'],
      ['économie de Maren.', 'Économie'],
    ] as const)
      assert.deepEqual(found(words), [
        [
          'footnote-no-capital',
          'information',
          'Note 1 begins with a small letter.',
          [[`Change to “${right}”`, true, [right]]],
        ],
      ]);
  });

  it('silent until it is set by name', () => {
    checkNothing(withNote('see A/HRC/99/12.'));
  });

  it('silent on capitals, addresses, names and quotations', () => {
    for (const words of [
      'See A/HRC/99/12.',
      'A/HRC/99/12.',
      'www.dams.example/a.',
      'https://dams.example/a.',
      'iHarbour is a name.',
      'van der Maren, Theo, On Harbours.',
      '“deep water” is what the law says.',
      '12 of them.',
    ])
      assert.deepEqual(found(words), [], words);
  });
});
