import assert from 'node:assert/strict';
import { ReportSnapshot, type EditRequest, type MovedKind } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { blocks } from '../support/documents';
import { theCursor, unmark } from '../support/marked';

type AtPlace = Exclude<Extract<EditRequest, { position: unknown }>['kind'], 'move'>;

/** The text after an edit where `⁞` stands, with `⁞` where one goes on; or why nothing is changed. */
function edited(
  marked: string,
  wish: AtPlace | Omit<Extract<EditRequest, { kind: 'move' }>, 'kind' | 'position'>,
): string {
  const fixture = unmark(marked);
  const snapshot = ReportSnapshot.open(fixture.text);
  const position = Source.of(snapshot.text).positionAt(theCursor(fixture));
  const request: EditRequest =
    typeof wish === 'string' ? { kind: wish, position } : { kind: 'move', ...wish, position };
  const answer = snapshot.edit(request, { footnotePlace: 'before' });
  if ('refused' in answer) return answer.refused;
  const changes = [...answer.edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
  const after = snapshot.edited(changes, 1).snapshot;
  if (!answer.cursor) return after.text;
  const at = after.offsetsOf({ start: answer.cursor, end: answer.cursor }).start;
  return `${after.text.slice(0, at)}⁞${after.text.slice(at)}`;
}

const up = (what: MovedKind) => ({ what, to: 'up' }) as const;
const down = (what: MovedKind) => ({ what, to: 'down' }) as const;

describe('Features: edits by name', () => {
  it('inserts a footnote, and goes on in its words', () => {
    assert.equal(
      edited(blocks('1. One.¹', '2. Two⁞ things. See note 1.', '3. Three.²', '¹ A.', '² B.'), 'insertFootnote'),
      blocks('1. One.¹', '2. Two² things. See note 1.', '3. Three.³', '¹ A.', '² ⁞', '³ B.'),
    );
  });

  it('inserts a paragraph, and goes on in it', () => {
    assert.equal(edited(blocks('1. O⁞ne.', '2. Two.'), 'insertParagraph'), blocks('1. One.', '2. ⁞', '3. Two.'));
  });

  it('deletes the note whose words one stands in', () => {
    assert.equal(edited(blocks('1. One.¹ Two.²', '¹ A⁞.', '² B.'), 'deleteFootnote'), blocks('1. One. Two.¹', '¹ B.'));
  });

  it('gives a repeated mark a note of its own', () => {
    assert.equal(
      edited(blocks('1. One.¹', '2. Two.⁞¹', '¹ A.'), 'repeatNote'),
      blocks('1. One.¹', '2. Two.²', '¹ A.', '² A.'),
    );
  });

  it('moves a paragraph a step, and goes with it', () => {
    const text = blocks('1. One.', '2. T⁞wo.', '3. Three.');
    assert.equal(edited(text, up('paragraph')), blocks('⁞1. Two.', '2. One.', '3. Three.'));
    assert.equal(edited(text, down('paragraph')), blocks('1. One.', '2. Three.', '⁞3. Two.'));
  });

  it('moves a paragraph over the heading before it', () => {
    assert.equal(
      edited(blocks('I. First', '1. One.', 'II. Second', '2. T⁞wo.', '3. Three.'), up('paragraph')),
      blocks('I. First', '1. One.', '⁞2. Two.', 'II. Second', '3. Three.'),
    );
    assert.equal(
      edited(blocks('I. First', '1. One.', '2. T⁞wo.', 'II. Second', '3. Three.'), down('paragraph')),
      blocks('I. First', '1. One.', 'II. Second', '⁞2. Two.', '3. Three.'),
    );
  });

  it('moves a section, and an item of a list', () => {
    assert.equal(
      edited(blocks('I. First', '1. One.', 'II. S⁞econd', '2. Two.'), up('section')),
      blocks('⁞I. Second', '1. Two.', 'II. First', '2. One.'),
    );
    assert.equal(
      edited(blocks('1. One:', '(a) A⁞;', '(b) B.', '2. See para. 1 (a).'), down('subparagraph')),
      blocks('1. One:', '(a) B.', '(⁞b) A;', '2. See para. 1 (b).'),
    );
  });

  it('moves to the place of another one', () => {
    const text = blocks('1. O⁞ne.', '2. Two.', '3. Three.');
    const to = { line: 4, character: 3 };
    assert.equal(edited(text, { what: 'paragraph', to }), blocks('1. Two.', '2. Three.', '⁞3. One.'));
  });

  it('splits a paragraph, and joins it again', () => {
    assert.equal(
      edited(blocks('1. One. ⁞Two.', '2. See para. 2.'), 'splitParagraph'),
      blocks('1. One.', '2. ⁞Two.', '3. See para. 3.'),
    );
    assert.equal(edited(blocks('1. O⁞ne.', '2. Two.'), 'joinParagraphs'), blocks('1. One. Two.'));
    assert.equal(
      edited(blocks('1. O⁞ne. Two.'), 'splitParagraph'),
      'Put the cursor between two sentences of a numbered paragraph.',
    );
  });

  it('inserts and deletes subparagraphs, sections and annexes', () => {
    const list = blocks('1. One:', '(a) A⁞;', '(b) B.');
    assert.equal(edited(list, 'insertSubparagraph'), blocks('1. One:', '(a) A;', '(b) ⁞', '(c) B.'));
    assert.equal(edited(list, 'deleteSubparagraph'), blocks('1. One:', '(a) B.'));
    const sections = blocks('I. P⁞orts', '1. One.', 'II. Ships', '2. Two.');
    assert.equal(edited(sections, 'insertSection'), blocks('I. Ports', '1. One.', 'II. ⁞', 'III. Ships', '2. Two.'));
    assert.equal(edited(sections, 'deleteSection'), blocks('I. Ships', '1. Two.'));
    assert.equal(edited(sections, 'insertAnnex'), blocks('I. Ports', '1. One.', 'II. Ships', '2. Two.', 'Annex⁞'));
  });

  it('raises and lowers a section', () => {
    assert.equal(
      edited(blocks('I. Ports', 'A. Quays', '1. One.', 'B. L⁞ocks', '2. Two.'), 'promoteSection'),
      blocks('I. Ports', 'A. Quays', '1. One.', 'II. Locks', '2. Two.'),
    );
    assert.equal(
      edited(blocks('I. P⁞orts', '1. One.'), 'demoteSection'),
      'There is no level to which this section could go.',
    );
  });

  it('says why nothing can be done', () => {
    const text = blocks('I. First', '1. O⁞ne.', 'II. Second', '2. Two.');
    assert.equal(edited(text, up('paragraph')), 'Paragraph 1 is the first already.');
    assert.equal(edited(text, up('section')), '“I. First” is the first already.');
    assert.equal(edited(text, up('subparagraph')), 'There is no subparagraph here.');
    assert.equal(edited(text, 'deleteFootnote'), 'There is no footnote here. Put the cursor on a mark or into a note.');
    assert.equal(edited(blocks('1. One.¹', '¹ A⁞.'), 'insertFootnote'), 'A footnote cannot be marked here.');
    assert.equal(edited(blocks('A⁞ line.'), 'deleteParagraph'), 'There is no numbered paragraph here.');
  });

  it('names what stays, before and after', () => {
    const snapshot = ReportSnapshot.open(blocks('1. One.', '2. See para. 1 above and para. 3 below.', '3. Three.'));
    const position = { line: 0, character: 4 };
    const answer = snapshot.edit({ kind: 'deleteParagraph', position }, { footnotePlace: 'before' });
    assert.ok('left' in answer);
    assert.deepEqual(answer.left, [
      {
        range: { start: { line: 2, character: 13 }, end: { line: 2, character: 14 } },
        message: 'What “1” refers to will be there no more.',
      },
    ]);
    assert.deepEqual(answer.leftAfter[0]?.range, {
      start: { line: 0, character: 13 },
      end: { line: 0, character: 14 },
    });
  });

  it('marks before the punctuation in French, unless it is set otherwise', () => {
    const text =
      'Rapport du Rapporteur spécial sur la situation des droits de l’homme\n\nI. Introduction\n\n1. Le Rapporteur spécial a visité les ports de la République et les a trouvés dans un bon état.\n';
    const snapshot = ReportSnapshot.open(text);
    const position = Source.of(snapshot.text).positionAt(text.indexOf(' état') + 5);
    const marked = (footnotePlace: 'before' | 'after'): string | undefined => {
      const answer = snapshot.edit({ kind: 'insertFootnote', position }, { footnotePlace });
      assert.ok('edits' in answer);
      const at = answer.edits[0]?.range.start.character ?? 0;
      return text.split('\n')[4]?.slice(at);
    };
    assert.equal(marked('before'), '.');
    assert.equal(marked('after'), '');
  });
});

describe('Features: edits that are offered', () => {
  const offered = (marked: string): string[] => {
    const fixture = unmark(marked);
    const snapshot = ReportSnapshot.open(fixture.text);
    const start = Source.of(snapshot.text).positionAt(theCursor(fixture));
    return snapshot.offeredEdits({ start, end: start }).map(({ title }) => title);
  };

  it('are those that what one stands on allows', () => {
    assert.deepEqual(offered(blocks('1. O⁞ne.', '2. Two.')), [
      'Insert a footnote here',
      'Insert a paragraph after paragraph 1',
      'Delete paragraph 1 with its notes',
      'Join paragraph 1 with the one after it',
      'Move paragraph 1 down',
    ]);
    assert.deepEqual(offered(blocks('1. One.', '2. Two:', '(a) A;', '(b) ⁞B.')), [
      'Insert a footnote here',
      'Insert a paragraph after paragraph 2',
      'Delete paragraph 2 with its notes',
      'Insert a subparagraph after 2 (b)',
      'Delete subparagraph 2 (b) with its notes',
      'Move subparagraph 2 (b) up',
      'Move paragraph 2 up',
    ]);
    assert.deepEqual(offered(blocks('I. A⁞bc', '1. One.', 'II. Def', '2. Two.')), [
      'Insert a footnote here',
      'Insert a section after section I',
      'Delete section I with all that it holds',
      'Move section I down',
    ]);
    assert.ok(offered(blocks('1. One. ⁞Two.')).includes('Split paragraph 1 here'));
    assert.ok(offered(blocks('I. Abc', '1. One.', 'I⁞I. Def', '2. Two.')).includes('Lower section II by one level'));
    assert.ok(offered(blocks('1. One.', 'A⁞nnex', 'List', '1. One.')).includes('Insert an annex after “Annex”'));
    assert.deepEqual(offered(blocks('1. One.', '¹ A⁞.')), ['Delete note 1 with its marks']);
  });
});

describe('Features: where something can be moved', () => {
  it('to the place of each of those that are numbered on from it', () => {
    const snapshot = ReportSnapshot.open(blocks('1. Wells.', '2. Springs.', '3. Rivers.'));
    assert.deepEqual(
      snapshot.moveTargets('paragraph', { line: 2, character: 4 }).map(({ label, description, side }) => ({
        label,
        description,
        side,
      })),
      [
        { label: 'Paragraph 1', description: 'Wells.', side: 'above' },
        { label: 'Paragraph 3', description: 'Rivers.', side: 'below' },
      ],
    );
  });
});
