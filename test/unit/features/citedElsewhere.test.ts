import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { Library } from '../../../server/src/library/library';
import { librarySymbols } from '../../../server/src/features/librarySymbols';
import { ask } from '../support/asked';
import { blocks, doc } from '../support/documents';

const COPY = ReportSnapshot.open(doc`
  I. Harbours

  1. Harbours are deep.

  A. Quays

  2. Quays are long.¹ They are made
  of stone:

  (a) In the north;

  (b) In the south.

  3. The lamps are lit at dusk.

  ¹ Chart 14.

  Annex I

  Lamps

  1. Lamps are bright.
`);

/** The lines of the copy that the citation at the cursor leads to. */
const lines = (fixture: string): string[] => {
  const { snapshot, position } = ask(fixture);
  const cited = snapshot.citedElsewhere(position);
  return cited
    ? COPY.placesCited(cited).map(({ target }) => `${target.start.line + 1}–${target.end.line + 1}`)
    : ['no document'];
};

const hover = (fixture: string, otherVersion: string | null = null): string | undefined => {
  const { snapshot, position } = ask(fixture);
  const cited = snapshot.citedElsewhere(position);
  if (!cited) return undefined;
  const copy = { fileName: 'A_98_7.txt', otherVersion, words: COPY.wordsCited(cited) };
  return snapshot.hoverWithCopy(position, copy)?.markdown;
};

/** A resolution whose paragraphs are numbered anew in each section. */
const RESOLUTION = ReportSnapshot.open(
  blocks(
    'I. Harbours',
    ...['1. Takes note of the harbours;', '2. Decides that they are dredged;', '3. Also decides that they are lit;'],
    'II. Lamps',
    ...['1. Takes note of the lamps;', '2. Decides that they are lit;', '3. Also decides this;', '4. Ends.'],
    'III. Quays',
    ...['1. Takes note of the quays;', '2. Decides that they are long;', '3. Decides more;', '4. Ends.'],
  ),
);

describe('A citation of another document: where it leads in a copy', () => {
  it('to the paragraph of the section that is named, where each has numbers of its own', () => {
    const words = (fixture: string): string[] => {
      const { snapshot, position } = ask(fixture);
      const cited = snapshot.citedElsewhere(position);
      return (cited && RESOLUTION.wordsCited(cited)) ?? [];
    };
    assert.deepEqual(words('See A/98/7, sect. II, para. ⁞2.').slice(1), ['“Decides that they are lit;”']);
    assert.deepEqual(words('See section III, paragraph ⁞2, of A/98/7.').slice(1), ['“Decides that they are long;”']);
    assert.deepEqual(words('See A/98/7, sect. I, para. ⁞3.').slice(1), ['“Also decides that they are lit;”']);
    assert.deepEqual(words('See A/98/7, sect. II, para. ⁞5.'), [], 'it has none');
    assert.deepEqual(words('See A/98/7, para. ⁞4.'), [], 'nobody can tell which');
    assert.deepEqual(words('See A/98/7, para. ⁞3.').slice(1), ['“Also decides that they are lit;”']);
  });

  it('to a paragraph, a subparagraph, both ends of a range', () => {
    assert.deepEqual(lines('1. See A/98/7, para. ⁞2.\n'), ['7–12']);
    assert.deepEqual(lines('1. See A/98/7, para. 2 (⁞b).\n'), ['12–12']);
    assert.deepEqual(lines('1. See A/98/7, paras. ⁞1–3.\n'), ['3–3', '14–14']);
  });

  it('to a section, an annex, a place in it, a note', () => {
    assert.deepEqual(lines('1. See A/98/7, section ⁞I.\n').length, 1);
    assert.deepEqual(lines('1. See A/98/7, annex ⁞I.\n').length, 1);
    assert.deepEqual(lines('1. See A/98/7, annex I, para. ⁞1.\n'), ['22–22']);
  });

  it('to its beginning where the whole is cited, nowhere where the place is not there', () => {
    assert.deepEqual(lines('1. See A/98⁞/7.\n'), ['1–1']);
    assert.deepEqual(lines('1. See A/98/7, para. ⁞9.\n'), []);
    assert.deepEqual(lines('1. See para. ⁞1 above.\n'), ['no document']);
    assert.deepEqual(lines('1. See article ⁞4 of the law.\n'), ['no document']);
  });
});

describe('A citation of another document: hover', () => {
  const link = '[Open on docs.un.org](https://docs.un.org/en/A/98/7)';

  it('shows section, words and notes of the copy, and what else is cited of it', () => {
    const text = blocks('1. See A/98/7, para. ⁞2, and paras. 1 and 3.', '2. See A/98/7, para. 1.');
    assert.equal(
      hover(text),
      [
        `**A/98/7, paragraph 2** ${link}`,
        'I.A, Quays',
        '“Quays are long. They are made of stone:”',
        'Note 1: Chart 14.',
        '*From A_98_7.txt. Also cited here: paras. 1, 3.*',
      ].join('\n\n'),
    );
  });

  it('says paras. of one range that is cited beside it, para. of one paragraph', () => {
    assert.match(hover('1. See A/98/7, para. ⁞3, and paras. 1–2.\n') ?? '', /Also cited here: paras\. 1–2\.\*$/);
    assert.match(hover('1. See A/98/7, para. ⁞3, and para. 1.\n') ?? '', /Also cited here: para\. 1\.\*$/);
  });

  it('says when the copy is another version', () => {
    assert.match(
      hover('1. See A/98/7, para. ⁞3.\n', 'A/98/7/Rev.1') ?? '',
      /From A_98_7\.txt, another version: A\/98\/7\/Rev\.1\./,
    );
  });

  it('says what the symbol means where the whole is cited, or the place is not there', () => {
    for (const text of ['1. See A/98⁞/7.\n', '1. See A/98/7, para. ⁞9.\n'])
      assert.match(hover(text) ?? '', /General Assembly[\s\S]*\*A copy is at hand: A_98_7\.txt\.\*$/);
  });

  it('says how to have a copy where there is none', () => {
    const { snapshot, position } = ask('1. See A/HRC/57⁞/78.\n');
    const hint = '*To read it here, put a copy into this folder as A_HRC_57_78.txt.*';
    assert.ok(snapshot.hoverWithCopy(position, null)?.markdown.endsWith(hint));
  });
});

describe('Symbols of the library', () => {
  const library = new Library();
  library.add(COPY.summary('f:/A_98_7.txt'));
  library.add(ReportSnapshot.open('1. Lamps.\n').summary('f:/draft.un.txt'));
  const found = (query: string, most = 10): string[] =>
    librarySymbols(library, query, most).map(({ name, container, line }) => `${name} | ${container} | ${line}`);

  it('are reports, and sections whose names hold the signs in their order', () => {
    assert.deepEqual(found('a987'), ['A/98/7 |  | 0']);
    assert.deepEqual(found('hrbr'), ['I. Harbours | A/98/7 | 0']);
    assert.deepEqual(found('quays 98/7'), ['A. Quays | A/98/7 | 4']);
    assert.deepEqual(found('xyz'), []);
  });

  it('are the reports alone while nothing is typed, and no more than are wanted', () => {
    assert.deepEqual(found(''), ['A/98/7 |  | 0', 'draft.un.txt |  | 0']);
    assert.equal(found('a', 1).length, 1);
  });
});
