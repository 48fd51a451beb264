import assert from 'node:assert/strict';
import { Library, type Viewpoint } from '../../../server/src/library/library';
import type { PlaceOfDocument } from '../../../server/src/library/citedPlace';
import { summarize, type ReportSummary } from '../../../server/src/library/summary';
import { blocks, reportOf } from '../support/documents';

const summaryOf = (path: string, ...paragraphs: readonly string[]): ReportSummary =>
  summarize(reportOf(blocks(...paragraphs)), path);

/** A library of files without title pages. */
function libraryOf(...paths: readonly string[]): Library {
  const library = new Library();
  for (const path of paths) library.add(summaryOf(path, '1. The harbour of Maren is deep.'));
  return library;
}

const HERE: Viewpoint = { path: 'drafts/draft.txt', language: 'en', form: 'published' };

const pathsOf = (library: Library, symbols: readonly string[], from: Viewpoint = HERE): string[] =>
  library
    .from(from)
    .copiesOf(symbols)
    .map(({ summary, same }) => (same ? summary.path : `(${summary.path})`));

describe('Library: copies of a document', () => {
  it('by any of its symbols', () => {
    const library = libraryOf('A_RES_98_12.txt', 'A_98_123-S_2043_456.txt', 'A_98_7.txt');
    assert.deepEqual(pathsOf(library, ['A/RES/98/12']), ['A_RES_98_12.txt']);
    assert.deepEqual(pathsOf(library, ['S/2043/456']), ['A_98_123-S_2043_456.txt']);
    assert.deepEqual(pathsOf(library, ['A/98/123', 'S/2043/456']), ['A_98_123-S_2043_456.txt']);
    assert.deepEqual(pathsOf(library, ['E/2043/9', 'A/98/7']), ['A_98_7.txt'], 'the copy has one half only');
    assert.deepEqual(pathsOf(library, ['A/98/8']), []);
  });

  it('an addendum and a corrigendum are other documents, a revision is another version', () => {
    const library = libraryOf('A_98_7_Add.1.txt', 'A_98_7_Corr.1.txt', 'A_98_7_Rev.1.txt', 'b/A_98_7.txt');
    assert.deepEqual(pathsOf(library, ['A/98/7']), ['b/A_98_7.txt', '(A_98_7_Rev.1.txt)']);
    assert.deepEqual(pathsOf(library, ['A/98/7/Rev.1']), ['A_98_7_Rev.1.txt', '(b/A_98_7.txt)']);
    assert.deepEqual(pathsOf(library, ['A/98/7/Rev.2']), ['(A_98_7_Rev.1.txt)', '(b/A_98_7.txt)']);
    assert.deepEqual(pathsOf(library, ['A/98/7/Add.1']), ['A_98_7_Add.1.txt']);
  });

  it('the same language, folder and written form first', () => {
    const library = new Library();
    const english = '1. The harbour of Maren is deep, and the quays of the port are lit by the keepers of the lamps.';
    const french =
      '1. Le port de Maren est profond et les quais du port sont dans la ville pour les gardiens des phares.';
    library.add(summaryOf('drafts/A_98_7.fr.txt', french));
    library.add(summaryOf('other/A_98_7.md', '# I. Ports', english));
    library.add(summaryOf('other/A_98_7.txt', english));
    library.add(summaryOf('drafts/A_98_7.md', '# I. Ports', english));
    library.add(summaryOf('drafts/A_98_7.txt', english));
    assert.deepEqual(pathsOf(library, ['A/98/7']), [
      'drafts/A_98_7.txt',
      'drafts/A_98_7.md',
      'other/A_98_7.txt',
      'other/A_98_7.md',
      'drafts/A_98_7.fr.txt',
    ]);
    assert.equal(pathsOf(library, ['A/98/7'], { ...HERE, language: 'fr' })[0], 'drafts/A_98_7.fr.txt');
    assert.equal(pathsOf(library, ['A/98/7'], { ...HERE, form: 'markdown' })[0], 'drafts/A_98_7.md');
  });

  it('are forgotten with their file, and known anew when it has changed', () => {
    const library = libraryOf('A_98_7.txt', 'draft.txt');
    library.add(summaryOf('draft.txt', 'A/98/7', 'Harbours', 'Report of the Secretary-General', '1. They are deep.'));
    assert.deepEqual(pathsOf(library, ['A/98/7']), ['A_98_7.txt', 'draft.txt']);
    library.remove('A_98_7.txt');
    library.remove('nowhere.txt');
    library.add(summaryOf('draft.txt', '1. They are deep.'));
    assert.deepEqual(pathsOf(library, ['A/98/7']), []);
    assert.equal(library.size, 1);
  });
});

describe('Library: who cites a document', () => {
  const library = new Library();
  library.add(summaryOf('a.txt', '1. See A/98/7, paras. 12–15 and 20 (b).', '2. See A/98/7, annex, para. 14.'));
  library.add(summaryOf('b.txt', '1. It was said in A/98/7.', '2. See General Assembly resolution 98/12, para. 3.'));
  library.add(summaryOf('c.txt', '1. See A/98/7, annex II, paras. 3 and 4, section III.B and annex II.'));
  const citing = (symbol: string, of?: PlaceOfDocument): string[] =>
    library.citedBy([symbol], of).map(({ path, line, place }) => `${path}:${String(line)} ${place}`);

  it('as a whole or in a place', () => {
    assert.deepEqual(citing('A/98/7'), [
      'a.txt:0 12–15',
      'a.txt:0 20 (b)',
      'a.txt:2 annex',
      'a.txt:2 annex: 14',
      'b.txt:0 ',
      'c.txt:0 annex II',
      'c.txt:0 annex II: 3',
      'c.txt:0 annex II: 4',
      'c.txt:0 section III.B',
      'c.txt:0 annex II',
    ]);
    assert.deepEqual(citing('A/RES/98/12'), ['b.txt:2 3']);
    assert.deepEqual(citing('A/98/8'), []);
  });

  it('in one paragraph, its subparagraphs and ranges that hold it', () => {
    const paragraph = (number: string, division = 'main') => ({ is: 'paragraph', number, division }) as const;
    assert.deepEqual(citing('A/98/7', paragraph('14')), ['a.txt:0 12–15']);
    assert.deepEqual(citing('A/98/7', paragraph('20')), ['a.txt:0 20 (b)']);
    assert.deepEqual(citing('A/98/7', paragraph('16')), []);
    assert.deepEqual(citing('A/98/7', paragraph('4', 'annex II')), ['c.txt:0 annex II: 4']);
    assert.deepEqual(citing('A/98/7', paragraph('14', 'annex')), ['a.txt:2 annex: 14']);
  });

  it('in a section or an annex', () => {
    const section = (path: string) => ({ is: 'section', path }) as const;
    assert.deepEqual(citing('A/98/7', section('section III/section B')), ['c.txt:0 section III.B']);
    assert.deepEqual(citing('A/98/7', section('annex 2')), ['c.txt:0 annex II', 'c.txt:0 annex II']);
    assert.deepEqual(citing('A/98/7', section('section III')), []);
  });

  it('at places that can be marked', () => {
    const [place] = library.citedBy(['A/RES/98/12']);
    assert.deepEqual(place, { path: 'b.txt', line: 2, character: 48, length: 1, place: '3' });
  });

  it('not any more when the file is gone', () => {
    const other = libraryOf('c.txt');
    other.add(summaryOf('c.txt', '1. See A/98/7, para. 2.'));
    assert.equal(other.citedBy(['A/98/7']).length, 1);
    other.remove('c.txt');
    assert.equal(other.citedBy(['A/98/7']).length, 0);
  });
});

describe('Library: its state', () => {
  it('is another one for documents whose places are others, and for no others', () => {
    const library = libraryOf('A_98_7.txt', 'A_98_8.txt');
    const before = library.stateOf(['A/98/7']);
    library.add(summaryOf('A_98_7.txt', '', '1. The harbour of Maren is very deep.', 'See A/98/9.'));
    assert.equal(library.stateOf(['A/98/7']), before, 'other lines, other words');
    library.add(summaryOf('A_98_8.txt', '1. The quay is long.', '2. It is old.'));
    assert.equal(library.stateOf(['A/98/7']), before, 'another document');
    library.add(summaryOf('A_98_7.txt', '1. The harbour is deep.', '2. It is old.'));
    const after = library.stateOf(['A/98/7', 'A/98/10']);
    assert.notEqual(after, before, 'another paragraph');
    library.remove('A_98_7.txt');
    assert.notEqual(library.stateOf(['A/98/7']), after, 'it is gone');
    library.add(summaryOf('b/A_98_10_Rev.1.txt', '1. The quay is long.'));
    assert.ok(library.stateOf(['A/98/10']) > 0, 'another version');
  });
});
