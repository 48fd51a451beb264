import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../../server/src/service';
import { blocks, FORMS } from '../support/documents';
import { mark, unmark } from '../support/marked';
import { LibraryWithWords } from '../support/pageLibrary';

const SENTENCE =
  'The keepers of the lighthouses shall be paid at the end of every month, and the Board’s well-kept list of them shall be made public.';

const COPY = blocks(
  '1. Maren has eleven lighthouses.',
  `2. ${SENTENCE}¹`,
  '3. The Board decides each spring which of the harbours are dredged and which of them must wait for another year.',
  '4. The Board decides each autumn which of the lamps are lit and which of them must stay dark.',
  '¹ A/99/3.',
);

/** The findings of the rule on a report with these words, with a copy of A/99/12 at hand; `«…»` marks the places. */
function said(words: string, copies: Readonly<Record<string, string>> = { 'A_99_12.txt': COPY }): string[] {
  const { text } = unmark(words);
  const library = new LibraryWithWords();
  for (const [path, copy] of Object.entries(copies)) library.addText(path, copy);
  const snapshot = ReportSnapshot.open(text);
  const found = snapshot
    .findings(DEFAULT_SETTINGS, undefined, undefined, library.from(snapshot.summary('draft.txt')))
    .filter(({ rule }) => rule === 'quotation-mismatch');
  assert.equal(
    mark(
      text,
      found.map(({ range }) => snapshot.offsetsOf(range)),
    ),
    words,
  );
  return found.map(({ message }) => message);
}

const noted = (quotation: string, note = 'A/99/12, para. 2'): string =>
  blocks(`1. The Board was clear: “${quotation}”.¹`, `¹ ${note}.`);

const QUOTED = 'The keepers of the lighthouses shall be paid at the end of every month';
const WRONG = QUOTED.replace('shall', '«should»');
const READS = 'The copy of A/99/12 reads “shall” here. Is the quotation exact?';

describe('Checks: quotation-mismatch', () => {
  for (const { form, written } of FORMS)
    it(`a word that differs, by the note behind the quotation: ${form}`, () => {
      assert.deepEqual(said(written(noted(WRONG)), { 'A_99_12.txt': written(COPY) }), [READS]);
    });

  it('by the bracket behind it, and by the clause before or behind it', () => {
    for (const words of [
      `1. The Board said: “${WRONG}” (A/99/12, para. 2).`,
      `1. The Board said: “${WRONG}” (see A/99/12, paras. 1–2).`,
      `1. It was asked. In paragraph 2 of A/99/12, the Board said that “${WRONG}”.`,
      `1. It was held that “${WRONG}”, in the words of paragraph 2 of A/99/12.`,
      `1. It was held.² It said: “${WRONG}”.³\n\n² A/99/12, para. 2.\n\n³ Ibid.; and A/99/12, para. 2.`,
    ])
      assert.deepEqual(said(words), [READS], words);
  });

  it('words that were left out or added', () => {
    assert.deepEqual(said(noted(QUOTED.replace('paid at the end', '«paid the» end'))), [
      'The copy of A/99/12 has “at” between these words. Is the quotation exact?',
    ]);
    assert.deepEqual(said(noted(QUOTED.replace('shall be', 'shall «always» be'))), [
      'The copy of A/99/12 does not have “always” here. Is the quotation exact?',
    ]);
  });

  it('several of them, each at its place', () => {
    assert.equal(said(noted(`${WRONG}, and the Board’s well-kept list of them «must» be made public`)).length, 2);
  });

  it('in the paragraph beside the cited one, and says so', () => {
    assert.deepEqual(said(noted(WRONG, 'A/99/12, para. 3')), [
      'The copy of A/99/12, in paragraph 2, reads “shall” here. Is the quotation exact?',
    ]);
    assert.deepEqual(said(noted(QUOTED, 'A/99/12, para. 3').replace(QUOTED, `«${QUOTED}»`)), [
      'This stands in paragraph 2 of your copy of A/99/12. Is the right paragraph cited?',
    ]);
    assert.deepEqual(said(noted(QUOTED, 'A/99/12, para. 4')), [], 'far away');
  });

  it('silent on what is usual in quotations', () => {
    for (const exact of [
      QUOTED,
      `the ${QUOTED.slice(4)}`,
      `[t]he ${QUOTED.slice(4)}`,
      QUOTED.replace('of the lighthouses', '…'),
      QUOTED.replace('of the lighthouses', '[. . .]'),
      QUOTED.replace('of the lighthouses', '(…)'),
      QUOTED.replace('The keepers', '[The lonely keepers of Maren]'),
      QUOTED.replace('shall', '*shall*'),
      QUOTED.replace('shall be', 'shall\u00a0be'),
      QUOTED.replace('every month', 'every\nmonth'),
      `${QUOTED}, and the Board's well-kept list of them shall be made public.`,
      `${QUOTED}, and the Board’s well\u2011kept list of them`,
    ])
      assert.deepEqual(said(noted(exact)), [], exact);
    assert.deepEqual(said(blocks(`1. It said: "${QUOTED}".¹`, '¹ A/99/12, para. 2.')), []);
  });

  it('silent on what has little to do with the paragraph, is short, or is cited from elsewhere', () => {
    for (const words of [
      noted('The fishers of the northern islands should be heard at the beginning of every year'),
      noted('The keepers should be paid'),
      noted(QUOTED.replace('shall', 'should'), 'A/99/13, para. 2'),
      noted(QUOTED.replace('shall', 'should'), 'A/99/12, para. 2; and A/99/13, para. 7'),
      noted(QUOTED.replace('shall', 'should'), 'A/99/12'),
      `1. The Board said: “${QUOTED.replace('shall', 'should')}”. It is known (A/99/12, para. 2).`,
      noted('Every spring which of the harbours are dredged', 'A/99/12, para. 3'),
    ])
      assert.deepEqual(said(words), [], words);
  });

  it('silent where another copy has the words, or one is in another language', () => {
    const other = COPY.replace('shall be paid', 'should be paid');
    assert.deepEqual(
      said(noted(QUOTED.replace('shall', 'should')), { 'A_99_12.txt': COPY, 'b/A_99_12.txt': other }),
      [],
    );
    const french = blocks('1. Les phares de la côte sont dans le noir et les gardiens ne sont pas payés pour la nuit.');
    assert.deepEqual(said(noted(QUOTED.replace('shall', 'should')), { 'A_99_12.txt': french }), []);
  });

  it('asks for the words of the copies that are quoted, and of no others', () => {
    const library = new LibraryWithWords();
    library.addText('A_99_12.txt', COPY);
    library.addText('A_99_13.txt', COPY);
    const snapshot = ReportSnapshot.open(
      blocks(`1. See A/99/13, para. 2. It said: “${QUOTED}”.¹`, '¹ A/99/12, para. 2.'),
    );
    const view = library.from(snapshot.summary('draft.txt'));
    assert.deepEqual(snapshot.quotedCopies(DEFAULT_SETTINGS, view), ['A_99_12.txt']);
    assert.deepEqual(snapshot.quotedCopies({ ...DEFAULT_SETTINGS, moment: 'writing' }, view), []);
  });
});
