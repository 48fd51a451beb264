import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, Library, ReportSnapshot } from '../../../server/src/service';
import { blocks } from '../support/documents';
import { mark, unmark } from '../support/marked';

/** The words of a document that can be cited: paragraphs from the first to the last number. */
const upTo = (last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${String(index + 1)}. The harbour was dredged.`);

type Files = Readonly<Record<string, readonly string[]>>;

/** The findings of the rule on a report with these words, when these files are at hand; `«…»` marks the place of the one. */
function said(words: string, files: Files): string[] {
  const marked = blocks(words);
  const { text } = unmark(marked);
  const library = new Library();
  for (const [path, parts] of Object.entries(files)) library.add(ReportSnapshot.open(blocks(...parts)).summary(path));
  const snapshot = ReportSnapshot.open(text);
  const view = library.from(snapshot.summary('draft.txt'));
  const found = snapshot
    .findings(DEFAULT_SETTINGS, undefined, undefined, view)
    .filter(({ rule }) => rule === 'cited-paragraph-missing');
  assert.equal(
    mark(
      text,
      found.map(({ range }) => snapshot.offsetsOf(range)),
    ),
    marked,
  );
  return found.map(({ message }) => message);
}

const FILE: Files = { 'A_99_12.txt': upTo(9) };

describe('Checks: cited-paragraph-missing', () => {
  it('a paragraph behind the last', () => {
    const message = 'Paragraph 21 was not found in your copy of A/99/12, which ends at 9.';
    assert.deepEqual(said('1. See A/99/12, para. «21».', FILE), [message]);
    assert.deepEqual(said('1. It is told in paragraph «21» of A/99/12.', FILE), [message]);
    assert.deepEqual(said('1. See A/99/12, paras. 2 and «21».', FILE), [message]);
    assert.deepEqual(said('1. See A/99/12, paras. «7–21».', FILE), [message]);
    assert.deepEqual(said('1. See A/99/12, para. «21 (b)».', FILE), [message]);
  });

  it('of what “ibid.” repeats', () => {
    assert.equal(said('1. Ships came.¹ They left.²\n\n¹ A/99/12, para. 2.\n\n² Ibid., para. «21».', FILE).length, 1);
  });

  it('several in a list as one', () => {
    assert.deepEqual(said('1. See A/99/12, paras. 3, «21» and 22.', FILE), [
      'Paragraphs 21 and 22 were not found in your copy of A/99/12, which ends at 9.',
    ]);
  });

  it('in a resolution by its number, and in a joint document by either half', () => {
    const resolution = { 'A_RES_98_12.txt': upTo(4) };
    assert.deepEqual(said('1. See General Assembly resolution 98/12, para. «7».', resolution), [
      'Paragraph 7 was not found in your copy of A/RES/98/12, which ends at 4.',
    ]);
    const joint = { 'A_98_123-S_2043_456.txt': upTo(4) };
    assert.equal(said('1. See S/2043/456, para. «7».', joint).length, 1);
    assert.equal(said('1. See A/98/123-S/2043/456, para. «7».', joint).length, 1);
  });

  it('a subparagraph behind the last letter', () => {
    const file = { 'A_99_12.txt': [...upTo(3), '(a) To dredge;', '(b) To light;', '(c) To pay.', ...upTo(5).slice(3)] };
    assert.deepEqual(said('1. See A/99/12, para. «3 (e)».', file), [
      'Paragraph 3 has no subparagraph (e) in your copy of A/99/12.',
    ]);
    for (const place of ['3 (b)', '2 (e)', '3 (a) (v)'])
      assert.deepEqual(said(`1. See A/99/12, para. ${place}.`, file), [], place);
    const runOn = { 'A_99_12.txt': file['A_99_12.txt'].map((words) => words.replace('pay.', 'pay and (d) to count.')) };
    assert.deepEqual(said('1. See A/99/12, para. 3 (d).', runOn), []);
  });

  it('a main section or an annex behind the last', () => {
    const file = {
      'A_99_12.txt': [
        'I. Ports',
        ...upTo(2),
        'II. Lamps',
        ...upTo(4).slice(2),
        'Annex I',
        '1. A.',
        'Annex II',
        '1. B.',
      ],
    };
    assert.deepEqual(said('1. See A/99/12, sect. «IV».', file), [
      'Section IV was not found in your copy of A/99/12, whose last section is II.',
    ]);
    assert.deepEqual(said('1. See A/99/12, annex «IV».', file), [
      'Annex IV was not found in your copy of A/99/12, whose last annex is II.',
    ]);
    assert.deepEqual(said('1. See A/99/12, sect. II, annex II and chap. IV.', file), []);
  });

  it('silent without a copy, and on what the copy has', () => {
    assert.deepEqual(said('1. See A/99/12, para. 21.', {}), []);
    assert.deepEqual(said('1. See A/99/12/Add.1, para. 21.', FILE), []);
    assert.deepEqual(said('1. See A/99/12, paras. 1, 3–9 and 115.4.', FILE), []);
  });

  it('silent when another copy or version has it, or only a version is at hand', () => {
    assert.deepEqual(said('1. See A/99/12, para. 21.', { ...FILE, 'b/A_99_12.txt': upTo(30) }), []);
    assert.deepEqual(said('1. See A/99/12, para. 21.', { ...FILE, 'A_99_12_Rev.1.txt': upTo(30) }), []);
    assert.deepEqual(said('1. See A/99/12, para. 21.', { 'A_99_12_Rev.1.txt': upTo(9) }), []);
    assert.equal(said('1. See A/99/12, para. «21».', { ...FILE, 'b/A_99_12.txt': upTo(8) }).length, 1);
  });

  it('silent when the numbers of the copy prove nothing', () => {
    const copies: Readonly<Record<string, readonly string[]>> = {
      'an excerpt': upTo(9).slice(3),
      'a hole': upTo(9).filter((_, index) => index !== 4),
      'no number': ['The harbour was dredged.'],
      'goes on within a line': [...upTo(9), 'A/99/12 10. Ships came. 11. They left.'],
      'the number in an annex': [...upTo(9), 'Annex', ...upTo(21)],
      'goes on without a stop': [...upTo(9), '10 Regarding ships, the Board was silent.'],
    };
    for (const [name, parts] of Object.entries(copies))
      assert.deepEqual(said('1. See A/99/12, para. 21.', { 'A_99_12.txt': parts }), [], name);
  });

  it('silent on places in places and in quotations', () => {
    assert.deepEqual(said('1. See A/99/12, annex, para. 21.', FILE), []);
    assert.deepEqual(said('1. The Board wrote: “See A/99/12, para. 21”.', FILE), []);
  });
});
