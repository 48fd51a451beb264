import assert from 'node:assert/strict';
import { ReportSnapshot, type Pasted } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { asMarkdown, blocks } from '../support/documents';
import { unmark } from '../support/marked';

/** The text after something is put in at `⁞`, or in place of `«…»`; undefined where it would be put in as it is. */
function pasted(marked: string, what: string | Pasted): string | undefined {
  const { text, cursors, ranges } = unmark(marked);
  const [start, end] = ranges[0] ? [ranges[0].start, ranges[0].end] : [cursors[0] ?? 0, cursors[0] ?? 0];
  const source = Source.of(text);
  const result = ReportSnapshot.open(text).paste(
    source.rangeOf(start, end),
    typeof what === 'string' ? { text: what } : what,
  );
  if (!result) return undefined;
  const edits = [
    { start, end, newText: result.words },
    ...result.edits.map(({ range, newText }) => ({
      start: source.offsetAt(range.start),
      end: source.offsetAt(range.end),
      newText,
    })),
  ].sort((a, b) => a.start - b.start);
  let [after, from] = ['', 0];
  for (const edit of edits) {
    assert.ok(edit.start >= from, 'the edits touch each other');
    after += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return after + text.slice(from);
}

const REPORT = blocks(
  '1. Wells dry up.¹',
  '2. Springs do not.⁞',
  '3. Rivers do (see para. 2 and note 2).²',
  '¹ Survey, p. 4.',
  '² Survey, p. 9.',
);

describe('Edits: pasting', () => {
  it('gives a sentence with its note a free number, and puts the note where its neighbours are', () => {
    const after = blocks(
      '1. Wells dry up.¹',
      '2. Springs do not. Lakes may.²',
      '3. Rivers do (see para. 2 and note 3).³',
      '¹ Survey, p. 4.',
      '² Atlas, p. 7.',
      '³ Survey, p. 9.',
    );
    assert.equal(pasted(REPORT, ' Lakes may.⁴⁴\n\n⁴⁴ Atlas, p. 7.\n'.trimEnd()), after);
    assert.equal(pasted(REPORT, ' Lakes may.[^lake]\n\n[^lake]: Atlas, p. 7.'), undefined);
    assert.equal(pasted(REPORT, ' Lakes may.[^7]\n\n[^7]: Atlas, p. 7.'), after);
    assert.equal(pasted(asMarkdown(REPORT), ' Lakes may.⁷\n\n⁷ Atlas, p. 7.'), asMarkdown(after));
  });

  it('numbers paragraphs on, with what they say of each other', () => {
    assert.equal(
      pasted(
        blocks('1. Wells.¹', '2. Springs.', '⁞', '3. Rivers (see para. 2).²', '¹ A.', '² B.'),
        blocks('41. Lakes.⁸', '42. Ponds (see para. 41 above and note 8).⁹', '⁸ C, see note 9.', '⁹ D.'),
      )?.replace(/\n{3,}/g, '\n\n'),
      blocks(
        '1. Wells.¹',
        '2. Springs.',
        '3. Lakes.²',
        '4. Ponds (see para. 3 above and note 2).³',
        '5. Rivers (see para. 2).⁴',
        '¹ A.',
        '² C, see note 3.',
        '³ D.',
        '⁴ B.',
      ),
    );
  });

  it('leaves the notes with the text where the report has none', () => {
    assert.equal(
      pasted(blocks('1. Wells.', '2. Springs.⁞'), ' Lakes.⁸\n\n⁸ C.'),
      blocks('1. Wells.', '2. Springs. Lakes.¹', '¹ C.'),
    );
  });

  it('understands what a word processor gives', () => {
    const html =
      '<p>Lakes <b>may</b>.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>' +
      '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Atlas,\np. 7.</p></div>';
    assert.equal(
      pasted(REPORT.replace('not.⁞', 'not. ⁞'), { text: 'Lakes may.[1]\n[1] Atlas, p. 7.', html }),
      blocks(
        '1. Wells dry up.¹',
        '2. Springs do not. Lakes may.²',
        '3. Rivers do (see para. 2 and note 3).³',
        '¹ Survey, p. 4.',
        '² Atlas, p. 7.',
        '³ Survey, p. 9.',
      ),
    );
  });

  it('puts in as it is what has neither, a mark whose note is not there, and what takes the place of marks', () => {
    for (const text of ['Lakes may.', ' Lakes may.⁷', '(a) Lakes;\n\n(b) Ponds.', '⁷ A note.', ''])
      assert.equal(pasted(REPORT, text), undefined, text);
    const selected = REPORT.replace('⁞', '').replace('up.¹', 'u«p.¹»');
    assert.equal(pasted(selected, ' Lakes.⁸\n\n⁸ C.'), undefined);
    const across = REPORT.replace('⁞', '').replace('Wells', '«Wells').replace('Springs', 'Springs»');
    assert.equal(pasted(across, ' Lakes.⁸\n\n⁸ C.'), undefined);
  });

  it('leaves numbers in the middle of a paragraph as they are', () => {
    assert.equal(pasted(REPORT.replace('⁞', '').replace('Springs', '⁞Springs'), '7. Lakes.'), undefined);
  });

  it('writes the line ends of the report', () => {
    const after = pasted(REPORT.replaceAll('\n', '\r\n'), ' Lakes.⁸\n\n⁸ C.');
    assert.ok(after && !/[^\r]\n/.test(after));
  });
});
