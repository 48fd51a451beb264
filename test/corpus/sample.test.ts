import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, ReportSnapshot, wordsOf, type Message, type OutlineEntry } from '../../server/src/service';
import { CORPUS, describeCorpus, flat } from './support/corpus';

/** The paragraphs that a page end cut in two: the lines of their first words and of their last. */
const REJOINED = [
  [44, 52],
  [66, 84],
  [146, 152],
  [162, 176],
  [188, 198],
  [228, 234],
  [252, 268],
];

/** A paragraph as the outline names it: its number and as many of its words as fit. */
function opening(text: string, number: number, words: number): string {
  const line = text.split(/\r\n|\n|\r/).find((one) => one.startsWith(`${number}. `)) ?? '';
  return `${number}  ${line
    .split(' ')
    .slice(1, words + 1)
    .join(' ')}…`;
}

describeCorpus('the report that the project starts from', () => {
  let text = '';
  let snapshot: ReportSnapshot;
  before(() => {
    text = readFileSync(join(CORPUS, 'sample-A_HRC_60_Cambodia.txt'), 'utf8');
    snapshot = ReportSnapshot.open(text);
  });

  it('has 79 paragraphs, 1 to 79', () => {
    const numbers = snapshot.structure().paragraphs.map(({ number }) => number);
    assert.deepEqual(
      numbers,
      Array.from({ length: 79 }, (_, at) => String(at + 1)),
    );
  });

  it('has eight sections, I to VIII', () => {
    const numbered = snapshot.structure().sections.filter(({ number }) => number !== null);
    assert.deepEqual(
      numbered.map(({ number }) => number),
      ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
    );
    assert.ok(flat(snapshot.structure().sections).every(({ level }) => level <= 2));
  });

  it('has 43 numbered notes, 1 to 43, each marked', () => {
    const notes = snapshot.structure().footnotes.filter(({ marker }) => marker !== '*');
    assert.deepEqual(
      notes.map(({ marker }) => marker),
      Array.from({ length: 43 }, (_, at) => String(at + 1)),
    );
    // 24 is marked a second time where the name of a broadcaster was taken for a mark.
    for (const { marker, references } of notes) assert.equal(references.length, marker === '24' ? 2 : 1, marker);
  });

  it('has seven paragraphs that were cut by a page end, and no other of several lines', () => {
    const cut = snapshot
      .structure()
      .paragraphs.filter(({ line, endLine, subparagraphs }) => line !== endLine && subparagraphs.length === 0)
      .map(({ line, endLine }) => [line + 1, endLine + 1]);
    assert.deepEqual(cut, REJOINED);
  });

  it('has the letters (a) to (m) in paragraph 79, and no subparagraphs elsewhere', () => {
    const lists = snapshot.structure().paragraphs.filter(({ subparagraphs }) => subparagraphs.length > 0);
    assert.deepEqual(
      lists.map(({ number, subparagraphs }) => [number, subparagraphs.map(({ label }) => label).join(' ')]),
      [['79', '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m)']],
    );
    const names = flattened(snapshot.outline(false)).map(({ name }) => name);
    assert.equal(names.filter((name) => name.startsWith('79 (j)  ')).length, 1, 'typing “79 (j)” finds one');
  });

  it('has an outline that begins as it should', () => {
    const entries = flattened(snapshot.outline(false)).map(({ name, detail }) => [name, detail]);
    const expected = [
      ['Title page', ''],
      ['Summary', ''],
      ['I. Introduction', 'paras. 1–4'],
      [opening(text, 1, 7), ''],
      [opening(text, 2, 6), ''],
      [opening(text, 3, 7), 'n. 1'],
      [opening(text, 4, 6), ''],
      ['II. Context', 'paras. 5–6'],
      [opening(text, 5, 9), ''],
      [opening(text, 6, 6), 'nn. 2–3'],
      ['III. Economic, social and cultural rights', 'paras. 7–14'],
      ['A. Macroeconomy and budget allocations', 'paras. 7–11'],
    ];
    assert.deepEqual(entries.slice(0, expected.length), expected);
  });

  it('shows no notes in the outline at first, and 44 at its end where they are wanted', () => {
    assert.ok(snapshot.outline(false).every(({ kind }) => kind !== 'notes'));
    const group = snapshot.outline(true).at(-1);
    assert.equal(group?.kind, 'notes');
    assert.equal(group.children.length, 44, '43, and the asterisk of the title page');
  });

  it('has exactly one mistake in its numbers, at line 152', () => {
    const found = snapshot
      .findings({ ...DEFAULT_SETTINGS, moment: 'writing' })
      .map(({ rule, range, fixes }) => [rule, range.start.line + 1, ...fixes.map(({ title }) => title)]);
    assert.deepEqual(found, [['footnote-marker-in-name', 152, 'Change to “France 24”']]);
  });

  for (const moment of ['editing', 'submission'] as const)
    it(`has these slips of form beside it, and no others that we know (${moment})`, () => {
      const found = snapshot
        .findings({ ...DEFAULT_SETTINGS, moment })
        .map(({ rule, range }) => `${rule} ${String(range.start.line + 1)}`);
      const atSubmission = (...findings: readonly string[]): readonly string[] =>
        moment === 'submission' ? findings : [];
      assert.deepEqual(found, [
        ...atSubmission('masthead-missing 4', 'masthead-run-on 9', 'masthead-run-on 17'),
        'quotes-mixed 31',
        ...atSubmission('escape-residue 58', 'date-outside-period 66', 'acronym-single-use 70', 'url-unstable 78'),
        'url-style-mixed 80',
        'url-host-near-miss 80',
        ...atSubmission('acronym-undefined 98'),
        'general-comment-form 148',
        'footnote-marker-in-name 152',
        ...atSubmission('url-unstable 164', 'url-unstable 170'),
        'url-available-form 192',
        'footnote-no-final-stop 192',
        'style-variant-italic 210',
        'quoted-term-variant 210',
        'capital-variant 212',
        'number-series-style 216',
        'name-variant 236',
        'communication-form 292',
        'name-variant 296',
        ...atSubmission('note-date-suspect 296', 'recommendations-bold 316'),
        'name-variant 328',
        'capital-variant 338',
      ]);
    });

  it('has no mistake in its numbers once that one is mended', () => {
    const settings = { ...DEFAULT_SETTINGS, moment: 'writing' } as const;
    const [finding] = snapshot.findings(settings);
    const edits = finding?.fixes[0]?.edits ?? [];
    const changes = edits.map(({ range, newText }) => ({ range, text: newText }));
    const { snapshot: mended } = snapshot.edited(changes, 2);
    assert.deepEqual(mended.findings(settings), []);
  });
});

interface Shown {
  readonly name: string;
  readonly detail: string;
}

/** All entries of an outline as an editor shows them, from top to bottom. */
function flattened(entries: readonly OutlineEntry[]): Shown[] {
  const say = (words: string | Message): string => (typeof words === 'string' ? words : wordsOf(words));
  return entries.flatMap(({ name, detail, children }) => [
    { name: say(name), detail: say(detail) },
    ...flattened(children),
  ]);
}
