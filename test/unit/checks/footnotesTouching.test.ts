import assert from 'node:assert/strict';
import { asMarkdown, blocks } from '../support/documents';
import { checkFindings, checkFindingsInBothForms, checkNothing, findingsOf } from '../support/findings';

const rules = { 'footnote-adjacent-no-comma': 'warning' } as const;
const said = (text: string): unknown[] =>
  findingsOf(text, { rules }).map(({ rule, message, fixes }) => [
    rule,
    message,
    fixes.map(({ title, safe }) => [title, safe]),
  ]);

const notes = (...ids: readonly string[]): string[] => ids.map((id) => `${id} See A/HRC/99/1${id}, para. 2.`);
const NOTES = ['¹ A/99/1.', '² A/99/2.', '³ A/99/3.'];
/** Raised figures as Markdown and as `^1^`. */
const asCaret = (text: string): string => asMarkdown(text).replace(/\[\^(\d+)\](?!:)/g, '^$1^');

describe('Checks: footnote-adjacent-no-comma', () => {
  it('marks with nothing between them, or a blank', () => {
    const told = (right: string): unknown[] => [
      [
        'footnote-adjacent-no-comma',
        `A comma parts the marks of several notes: “${right}”.`,
        [[`Change to “${right}”`, true]],
      ],
    ];
    const all = ['[^1]: A.', '[^2]: B.', '[^3]: C.'];
    assert.deepEqual(said(blocks('1. One.[^1][^2] Two.[^3]', ...all)), told('[^1],[^2]'));
    assert.deepEqual(said(blocks('1. One.[^1][^2][^3]', ...all)), told('[^1],[^2],[^3]'));
    assert.deepEqual(said(blocks('1. One.[^1],[^2][^3]', ...all)), told('[^2],[^3]'));
    assert.deepEqual(said(blocks('1. One.^1^^2^ Two.^3^', ...all)), told('^1^,^2^'));
    assert.deepEqual(said(blocks('1. One.¹ ² Two.³', ...NOTES)), told('¹,²'));
  });

  it('silent on a comma, on words between, and until it is set', () => {
    for (const text of ['1. One.¹,² Two.³', '1. One.¹, ² Two.³', '1. One.¹ Two.² Three.³']) {
      assert.deepEqual(said(blocks(text, ...NOTES)), [], text);
      assert.deepEqual(said(asMarkdown(blocks(text, ...NOTES))), [], text);
    }
    checkNothing(blocks('1. One.[^1][^2] Two.[^3]', '[^1]: A.', '[^2]: B.', '[^3]: C.'));
  });

  it('figures of the next notes in one number are one error, whether it is set or not', () => {
    const text = blocks('1. One.«¹²» Two.³', ...NOTES);
    const expected = {
      rule: 'footnote-undefined',
      severity: 'error',
      message: 'Note 12 is marked where notes 1 and 2 are to be expected. Should this be “¹,²”?',
      fix: ['Change to “¹,²”', '1. One.¹,² Two.³'],
    } as const;
    checkFindings(text, expected);
    assert.deepEqual(said(text.replace(/[«»]/g, '')), [
      ['footnote-undefined', expected.message, [['Change to “¹,²”', false]]],
    ]);
    checkFindings(asCaret(text), {
      ...expected,
      message: 'Note 12 is marked where notes 1 and 2 are to be expected. Should this be “^1^,^2^”?',
      fix: ['Change to “^1^,^2^”', '1. One.^1^,^2^ Two.^3^'],
    });
  });

  it('three of them, of two figures, and at the end', () => {
    const ids = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '¹⁰', '¹¹'];
    const marked = blocks('1. A.¹ B.² C.³ D.⁴ E.⁵ F.⁶ G.⁷ H.⁸', '2. I.«⁹¹⁰¹¹»', ...notes(...ids));
    checkFindings(marked, {
      rule: 'footnote-undefined',
      message: 'Note 91011 is marked where notes 9, 10 and 11 are to be expected. Should this be “⁹,¹⁰,¹¹”?',
      fix: ['Change to “⁹,¹⁰,¹¹”', '2. I.⁹,¹⁰,¹¹'],
    });
  });

  it('a number that has a note of its own is out of order', () => {
    const ids = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '¹⁰', '¹¹', '¹²'];
    const rest = 'C.³ D.⁴ E.⁵ F.⁶ G.⁷ H.⁸ I.⁹ J.¹⁰ K.¹¹ L.¹²';
    checkFindings(blocks(`1. A.«¹²» ${rest}`, ...notes(...ids)), {
      rule: 'footnote-out-of-order',
      message: 'Note 12 is marked where notes 1 and 2 are to be expected. Should this be “¹,²”?',
      fix: ['Change to “¹,²”', `1. A.¹,² ${rest}`],
    });
  });

  it('a number in its place, or whose figures are no next notes, is left to the other rules', () => {
    const rule = 'footnote-undefined';
    checkFindingsInBothForms(blocks('1. One.¹ Two.² Three.³ Four.«²³»', ...NOTES), {
      rule,
      message: 'Footnote 23 is marked here, but there is no note 23.',
      fix: ['Add note 23', '²³ '],
    });
  });
});
