import assert from 'node:assert/strict';
import { ReportSnapshot, type CitingLink } from '../../../server/src/service';
import { blocks } from '../support/documents';

const TEXT = blocks(
  'A/98/7',
  'The present report is long.',
  '1. Harbours are deep.',
  '2. See para. 1 above and A/98/9, para. 4.¹',
  '(a) Quays too (para. 1 above);',
  '3. See paras. 1 to 2 above, and A/98/9.',
  '¹ A/98/11, annex I, para. 2; and para. 3 below.',
  'Annex I',
  'Lamps',
  '1. Lamps are bright.',
);
const WHO = ReportSnapshot.open(TEXT).whoCites('f:/A_98_7.txt');
const main = (number: string) => ({ number, division: 'main' });
const inWords = (links: readonly CitingLink[]): string[] =>
  links.map(
    ({ entry, citations }) =>
      `${entry.name}: ${citations.map(({ start }) => `${start.line}:${start.character}`).join(', ')}`,
  );

describe('Who cites whom', () => {
  it('is found at any word of a paragraph and of its notes, and at what leads to it', () => {
    const at = (line: number, character: number): string | undefined => WHO.entryAt({ line, character })?.name;
    assert.equal(at(4, 6), 'Paragraph 1');
    assert.equal(at(8, 8), 'Paragraph 2', 'its subparagraph');
    assert.equal(at(6, 13), 'Paragraph 1', 'a reference to it');
    assert.equal(at(12, 4), 'Paragraph 2', 'its note');
    assert.equal(at(18, 4), 'Paragraph 1 of annex I');
    assert.equal(at(2, 4), undefined);
  });

  it('names the report and the first words', () => {
    assert.equal(WHO.entryAt({ line: 4, character: 6 })?.detail, 'A/98/7 · Harbours are deep.');
  });

  it('are the paragraphs that cite one, by ranges and notes too', () => {
    assert.deepEqual(inWords(WHO.citingOwn(main('1'))), ['Paragraph 2: 6:13, 8:21', 'Paragraph 3: 10:14']);
    assert.deepEqual(inWords(WHO.citingOwn(main('3'))), ['Paragraph 2: 12:39']);
    assert.deepEqual(inWords(WHO.citingOwn({ number: '1', division: 'annex I' })), []);
    assert.deepEqual(inWords(WHO.citingOwn(null)), ['A/98/7: 0:0, 2:4']);
  });

  it('are what a paragraph cites, each once', () => {
    const { own, others } = WHO.citedBy(main('2'));
    assert.deepEqual(inWords(own), ['Paragraph 1: 6:13, 8:21', 'Paragraph 3: 12:39']);
    assert.deepEqual(
      others.map(({ cited }) => [cited.symbols[0], cited.outer?.label.number, cited.place?.label.number]),
      [
        ['A/98/9', undefined, '4'],
        ['A/98/11', 'I', '2'],
      ],
    );
    assert.deepEqual(
      WHO.citedBy(main('3')).others.map(({ cited }) => [cited.symbols[0], cited.place]),
      [['A/98/9', null]],
    );
    assert.deepEqual(WHO.citedBy(main('9')), { own: [], others: [] });
  });

  it('are the places of citations that are known by their lines', () => {
    assert.deepEqual(
      inWords(
        WHO.citingAt([
          { line: 6, character: 39 },
          { line: 10, character: 32 },
          { line: 0, character: 90 },
        ]),
      ).length,
      3,
    );
  });
});
