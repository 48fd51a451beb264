import assert from 'node:assert/strict';
import type { EditRequest } from '../../../server/src/features/editing';
import { pinpointEdits } from '../../../server/src/features/movedPinpoints';
import { ReportSnapshot } from '../../../server/src/service';
import { blocks } from '../support/documents';

const CITED = blocks(
  'United Nations A/99/12',
  'General Assembly',
  'Distr.: General\n9 July 2044',
  'Original: English',
  'The lamps of Maren',
  'Report of the Secretary-General',
  'I. Quays',
  '1. The harbour of Maren has nine quays.¹',
  '2. The northern quay is the oldest one.',
  '3. Its keepers mend:',
  '(a) Lamps;',
  '(b) Ropes;',
  '(c) Wells.',
  'II. Lamps',
  '4. The lamps are lit at dusk.²',
  'A. Glass',
  '5. Their glass is blown on the island.',
  'B. Oil',
  '6. Their oil comes by ferry.',
  '7. It is paid for in autumn. Some were lost.',
  '8. Nobody pays for the glass.',
  'Annex I',
  'Charts',
  '1. The first chart is old.',
  'Annex II',
  'Tolls',
  '1. No toll is taken.',
  '¹ Chart 14.',
  '² Chart 15.',
);

const cited = ReportSnapshot.open(CITED);
const PATH = 'file:///reports/lamps.un.txt';

const at = (words: string): { line: number; character: number } => {
  const offset = CITED.indexOf(words);
  assert.ok(offset >= 0, words);
  const before = CITED.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

/** What becomes of a paragraph of another report, and what is said of its citations that stay. */
function follow(words: string, request: EditRequest): { text: string; said: string[]; left: string[] } {
  const citing = ReportSnapshot.open(blocks(`1. ${words}`));
  const edit = cited.edit(request, { footnotePlace: 'after' });
  assert.ok('edits' in edit, words);
  const pinpoints = citing.pinpointsAfter(edit.moved, PATH);
  const { edits, left } = pinpointEdits(pinpoints);
  const changes = edits.map(({ range, newText }) => ({ range, text: newText })).reverse();
  return {
    text: citing.edited(changes, 1).snapshot.text.slice(3, -1),
    said: pinpoints.filter((one) => one.edits.length > 0).map(({ message }) => message),
    left: left.map(({ message }) => message),
  };
}

const INSERT: EditRequest = { kind: 'insertParagraph', position: at('2. The') };
const DELETE: EditRequest = { kind: 'deleteParagraph', position: at('2. The') };

/** A citation and what it reads after an edit; nothing is left. */
function becomes(request: EditRequest, before: string, after: string): void {
  assert.deepEqual({ ...follow(before, request), said: [] }, { text: after, said: [], left: [] });
}

describe('Edits: citations in other reports', () => {
  it('follow the number of a paragraph', () => {
    becomes(INSERT, 'See A/99/12, para. 4.', 'See A/99/12, para. 5.');
    becomes(INSERT, 'See paragraph 4 of document A/99/12.', 'See paragraph 5 of document A/99/12.');
    becomes(DELETE, 'See A/99/12, para. 4.', 'See A/99/12, para. 3.');
    assert.deepEqual(follow('See A/99/12, para. 4.', INSERT).said, ['“4” of A/99/12 becomes “5”.']);
  });

  it('in lists and ranges, which grow with what comes into them', () => {
    becomes(INSERT, 'See A/99/12, paras. 1, 2 and 4–6.', 'See A/99/12, paras. 1, 2 and 5–7.');
    becomes(INSERT, 'See A/99/12, paras. 2–4.', 'See A/99/12, paras. 2–5.');
  });

  it('with subparagraphs, and with their letters', () => {
    becomes(INSERT, 'See A/99/12, para. 3 (b).', 'See A/99/12, para. 4 (b).');
    becomes(INSERT, 'See A/99/12, paras. 3 (a)–(c).', 'See A/99/12, paras. 4 (a)–(c).');
    const request: EditRequest = { kind: 'deleteSubparagraph', position: at('(a) Lamps') };
    becomes(request, 'See A/99/12, para. 3 (b) and (c).', 'See A/99/12, para. 3 (a) and (b).');
    assert.deepEqual(follow('See A/99/12, para. 3 (a).', request).left, [
      'What “3 (a)” refers to will be there no more.',
    ]);
  });

  it('part a range whose paragraphs are moved apart, and name both ends of one that shrinks', () => {
    const move: EditRequest = { kind: 'move', what: 'paragraph', position: at('6. Their'), to: at('2. The') };
    becomes(move, 'See A/99/12, paras. 5–6.', 'See A/99/12, paras. 2 and 6.');
    becomes(DELETE, 'See A/99/12, paras. 2–3.', 'See A/99/12, para. 2.');
  });

  it('are named and left where the paragraph goes, is parted, or nobody can tell', () => {
    assert.deepEqual(follow('See A/99/12, paras. 2 and 4.', DELETE), {
      text: 'See A/99/12, paras. 2 and 3.',
      said: ['“4” of A/99/12 becomes “3”.'],
      left: ['What “2” refers to will be there no more.'],
    });
    const split: EditRequest = { kind: 'splitParagraph', position: at(' Some were lost') };
    assert.deepEqual(follow('See A/99/12, paras. 7 and 8.', split), {
      text: 'See A/99/12, paras. 7 and 9.',
      said: ['“8” of A/99/12 becomes “9”.'],
      left: ['“7” may mean what will be paragraph 8.'],
    });
    const { left } = follow('See A/99/12, para. 3–2.', INSERT);
    assert.deepEqual(left, ['It is not certain what “3” refers to.']);
  });

  it('follow sections, notes and annexes', () => {
    const request: EditRequest = { kind: 'deleteSection', position: at('I. Quays') };
    becomes(request, 'See A/99/12, section II.B.', 'See A/99/12, section I.B.');
    becomes(request, 'See A/99/12, footnote 2.', 'See A/99/12, footnote 1.');
    const annex: EditRequest = { kind: 'deleteSection', position: at('Annex I\n') };
    becomes(annex, 'See A/99/12, annex II.', 'See A/99/12, annex.');
  });

  it('that name a paragraph of an annex are of that annex', () => {
    becomes(INSERT, 'See A/99/12, annex II, para. 1.', 'See A/99/12, annex II, para. 1.');
  });

  it('of other documents and other versions stay, and those of the citing report itself', () => {
    for (const words of [
      'See A/99/13, para. 4.',
      'See A/99/12/Rev.1, para. 4.',
      'See A/99/12/Add.1, para. 4.',
      'See A/99/12.',
      'See A/99/12, para. 99.',
      'See para. 1 above.',
    ])
      becomes(INSERT, words, words);
  });

  it('are none of a report without a symbol, or whose numbers stay', () => {
    const edit = cited.edit({ kind: 'deleteWordsOfParagraph', position: at('4. The') }, { footnotePlace: 'after' });
    assert.ok('edits' in edit);
    assert.deepEqual(edit.moved.symbols(PATH), ['A/99/12']);
    assert.equal(edit.moved.mayMove('3'), false);
    assert.equal(edit.moved.mayMove('2–4'), true);
    assert.equal(edit.moved.mayMove(''), false);
    const still = cited.edit({ kind: 'insertParagraphAgain', position: at('4. The') }, { footnotePlace: 'after' });
    assert.ok('edits' in still);
    assert.deepEqual(still.moved.symbols(PATH), []);
  });
});
