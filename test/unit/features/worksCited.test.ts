import assert from 'node:assert/strict';
import {
  joinWorksCited,
  Library,
  ReportSnapshot,
  worksCitedCsl,
  worksCitedCsv,
  worksCitedText,
  type CslItem,
  type ListedWork,
  type WorksCited,
} from '../../../server/src/service';
import { blocks, FORMS } from '../support/documents';

const cited = (text: string, path = 'draft.txt', library?: Library): WorksCited => {
  const snapshot = ReportSnapshot.open(text);
  return snapshot.worksCited(path, library?.from(snapshot.summary(path)));
};

const worksOf = ({ groups }: WorksCited): ListedWork[] =>
  groups.flatMap(({ parts }) => parts.flatMap(({ works }) => works));

/** The lines of the works, without headings. */
const lines = (...parts: readonly string[]): string[] => linesOf(cited(blocks(...parts)));
const linesOf = (list: WorksCited, withFiles = false): string[] =>
  worksCitedText(list, withFiles)
    .split('\n')
    .filter((line) => line.includes('\t'));

const SEVERAL_ORGANS = blocks(
  'A/99/300',
  'Summary',
  'The report is submitted pursuant to Human Rights Council resolution 93/7.',
  'I. Introduction',
  '1. The Council asked for it (see Human Rights Council resolution 93/7, para. 4) in decision 93/112 of the Human Rights Council.¹',
  '2. It was discussed in the General Assembly² and in the Security Council.³ Article 19, paragraph 3, of the International Covenant on Civil and Political Rights holds.⁴',
  '¹ A/HRC/92/8, paras. 14 and 20 (b); and A/HRC/92/31, paras. 2–5.',
  '² General Assembly resolutions 2200 A (XXI) and 98/12; A/98/7; and A/HRC/92/8, paras. 12–15 and 3.',
  '³ Security Council resolution 1325 (2000), para. 8; S/2043/456, annex II, para. 3; and E/C.12/MAR/CO/3.',
  '⁴ Human Rights Committee, general comment No. 34 (2011), paras. 44 and 45; communication MAR 1/2043; see also Maren Board, “Lamps”, available at https://www.maren.example/lamps.',
  'Annex',
  '1. See A/98/7.',
);

describe('Works cited', () => {
  for (const { form, written } of FORMS)
    it(`in groups, each once, sorted, with places and where they are cited: ${form}`, () => {
      const list = cited(written(SEVERAL_ORGANS));
      assert.equal(
        worksCitedText(list, false),
        [
          'Documents of the United Nations',
          '',
          'General Assembly',
          'A/98/7\tnote 2; annex, para. 1',
          '',
          'Security Council',
          'S/2043/456, annex II, para. 3\tnote 3',
          '',
          'Human Rights Council',
          'A/HRC/92/8, paras. 3, 12–15 and 20 (b)\tnotes 1 and 2',
          'A/HRC/92/31, paras. 2–5\tnote 1',
          '',
          'Committee on Economic, Social and Cultural Rights',
          'E/C.12/MAR/CO/3\tnote 3',
          '',
          'Resolutions and decisions',
          '',
          'General Assembly',
          'General Assembly resolution 2200 A (XXI)\tnote 2',
          'General Assembly resolution 98/12\tnote 2',
          '',
          'Security Council',
          'Security Council resolution 1325 (2000), para. 8\tnote 3',
          '',
          'Human Rights Council',
          'Human Rights Council resolution 93/7, para. 4\tsummary; para. 1',
          'Human Rights Council decision 93/112\tpara. 1',
          '',
          'Treaties and other instruments',
          '',
          'International Covenant on Civil and Political Rights, art. 19 (3)\tpara. 2',
          '',
          'General comments and recommendations of treaty bodies',
          '',
          'Human Rights Committee',
          'Human Rights Committee, general comment No. 34 (2011), paras. 44 and 45\tnote 4',
          '',
          'Communications of the special procedures',
          '',
          'MAR 1/2043\tnote 4',
          '',
          'Other sources',
          '',
          'Maren Board, “Lamps”, available at www.maren.example/lamps\tnote 4',
          '',
        ].join('\n'),
      );
      assert.deepEqual([list.works, list.mentions], [14, 17]);
    });

  it('one work in whatever shape it is cited', () => {
    assert.deepEqual(
      lines(
        '1. See General Assembly resolution 98/12, para. 4.¹ It is known.²',
        '¹ A/RES/98/12, paras. 2–3.',
        '² Ibid., para. 9; see https://docs.un.org/en/A/RES/98/12.',
      ),
      ['General Assembly resolution 98/12, paras. 2–3, 4 and 9\tpara. 1; notes 1 and 2'],
    );
  });

  it('not the report itself, what its contents page says, and what nobody can name', () => {
    assert.deepEqual(
      lines(
        'A/99/300',
        'Contents',
        'I. Convention on the Rights of the Child ............ 3',
        'II. Ports .................................. 4',
        'I. Children',
        '1. See A/99/300, para. 2, para. 2 above, paragraph 3 of the report of the Board and the Charter.',
        'II. Ports',
        '2. The Charter was named; resolution 2 was not adopted.',
      ),
      [],
    );
  });

  it('a resolution of which nobody can tell whose it is', () => {
    const [group] = cited(blocks('1. See decision 2043/8, para. 4.')).groups;
    assert.deepEqual(
      group?.parts.map(({ title, works }) => [title, works.map(({ name, places }) => `${name}, ${places}`)]),
      [['Body not named', ['Decision 2043/8, para. 4']]],
    );
  });

  it('a treaty whose name was cut off or shortened as the one that it is', () => {
    assert.deepEqual(
      lines(
        'Convention on the Rights of Lighthouse',
        '1. Maren ratified the Convention on the Rights of Lighthouse Keepers.',
        '2. It signed the Northern Treaty on Lamps, Buoys and Beacons and left the Treaty on Lamps, Buoys and Beacons.',
      ).map((line) => line.split('\t')[0]),
      ['Convention on the Rights of Lighthouse Keepers', 'Northern Treaty on Lamps, Buoys and Beacons'],
    );
  });

  it('titles where the text gives them, or the copy at hand', () => {
    assert.deepEqual(
      lines(
        '1. The report entitled “Lamps and their keepers” (A/98/7) and General Assembly resolution 98/12 of 3 March 2044, entitled “Quays”, are known, as is the document entitled “Ropes”.¹ The words “Too dark” (A/98/9, para. 3) were not heard.',
        '¹ A/98/8.',
      ),
      [
        'A/98/7, “Lamps and their keepers”\tpara. 1',
        'A/98/8, “Ropes”\tnote 1',
        'A/98/9, para. 3\tpara. 1',
        'General Assembly resolution 98/12, “Quays”\tpara. 1',
      ],
    );
    const library = new Library();
    const copy = blocks(
      'United Nations A/98/7',
      'General Assembly',
      'Distr.: General',
      '3 May 2044',
      'Original: English',
      'The lamps of Maren',
      'Report of the Secretary-General',
      '1. They are dark.',
    );
    library.add(ReportSnapshot.open(copy).summary('copies/lamps.txt'));
    const [work] = worksOf(cited(blocks('1. See A/98/7, para. 1.'), 'draft.txt', library));
    assert.deepEqual([work?.title, work?.copy], ['The lamps of Maren', 'copies/lamps.txt']);
  });

  it('what a note says of the source whose address it gives', () => {
    const sources = lines(
      '1. Dark.¹ Wet.² Cold.³ Far.⁴',
      '¹ See Maren Board, Yearbook 2043 (available at: <https://a.example>); and Keepers’ Union, “Wages”, https://b.example.',
      '² See also www.c.example/x.',
      '³ All letters that are mentioned here are available from <https://d.example>.',
      '⁴ MAR 1/2043, available at https://e.example/mar-1.',
    ).map((line) => line.split('\t')[0]);
    assert.deepEqual(sources, [
      'MAR 1/2043',
      'www.c.example/x',
      'https://d.example',
      'Keepers’ Union, “Wages”, available at https://b.example',
      'Maren Board, Yearbook 2043, available at https://a.example',
    ]);
  });

  it('places of every kind', () => {
    const places = (words: string): string => worksOf(cited(blocks(`1. See ${words}.`)))[0]?.places ?? '';
    assert.equal(places('A/98/7, para. 25 (b) and (c), paras. 3, 9–12 and 10'), 'paras. 3, 9–12 and 25 (b) and (c)');
    assert.equal(places('A/98/7, para. 25 (b)'), 'para. 25 (b)');
    assert.equal(places('A/98/7, sect. IV, chap. II and annexes I and III'), 'chap. II; sect. IV; annexes I and III');
    assert.equal(places('A/98/7, annex, paras. 9 and 4'), 'annex, paras. 4 and 9');
    assert.equal(places('A/HRC/92/14, paras. 115.19 and 115.4–115.7'), 'paras. 115.4–115.7 and 115.19');
    assert.equal(
      places('articles 9 and 19 (3) of the International Covenant on Civil and Political Rights'),
      'arts. 9 and 19 (3)',
    );
  });

  it('with places to which one can jump', () => {
    const text = blocks('1. It is told in A/98/7,', 'paras. 3 and 9.¹', '¹ See para. 4 of A/98/7.');
    const snapshot = ReportSnapshot.open(text);
    const [work] = worksOf(snapshot.worksCited('draft.txt'));
    const stretches = work?.mentions.map(({ range, note, paragraph }) => {
      const { start, end } = snapshot.offsetsOf(range);
      return [text.slice(start, end), note, paragraph];
    });
    assert.deepEqual(stretches?.at(-1), ['4 of A/98/7', '1', '1']);
  });

  it('of several reports in one list', () => {
    const list = joinWorksCited([
      cited(blocks('1. See A/98/7, para. 3.'), 'a.txt'),
      cited(blocks('1. See A/98/7, para. 2.¹', '2. See A/98/8.', '¹ A/98/7.'), 'b.txt'),
    ]);
    assert.deepEqual(linesOf(list, true), [
      'A/98/7, paras. 2 and 3\ta.txt: para. 1; b.txt: para. 1; note 1',
      'A/98/8\tb.txt: para. 2',
    ]);
    assert.equal(list.works, 2);
  });

  it('as a table of values', () => {
    const list = cited(blocks('1. The report entitled “Lamps, and ‘quays’" (A/98/7) is known.'));
    const csv = worksCitedCsv(list, false);
    assert.equal(csv.split('\r\n')[0], 'Group,Body,Name,Title,Document symbol,Year,Places,Cited in,Link,Copy');
    assert.match(
      csv,
      /^Documents of the United Nations,General Assembly,A\/98\/7,"Lamps, and ‘quays’",A\/98\/7,,,para\. 1,https/m,
    );
    assert.equal(csv.split('\r\n').length, 3);
  });

  it('as items of CSL-JSON', () => {
    const items = worksCitedCsl(cited(SEVERAL_ORGANS));
    for (const item of items) assertCsl(item);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    assert.deepEqual(
      items.find(({ number }) => number === 'S/RES/1325 (2000)'),
      {
        id: 'resolution:sc:1325 (2000)',
        type: 'legislation',
        title: 'Security Council resolution 1325 (2000)',
        number: 'S/RES/1325 (2000)',
        authority: 'Security Council',
        publisher: 'United Nations',
        URL: 'https://docs.un.org/en/S/RES/1325%20%282000%29',
        issued: { 'date-parts': [[2000]] },
      },
    );
    assert.deepEqual([...new Set(items.map(({ type }) => type))].sort(), [
      'legislation',
      'personal_communication',
      'report',
      'treaty',
      'webpage',
    ]);
  });
});

/** The types, variables and form of dates that the specification names (CSL 1.0.2, appendices III and IV; CSL JSON), as far as they are used. */
const CSL_TYPES = ['report', 'legislation', 'treaty', 'personal_communication', 'webpage'];
const CSL_STRINGS = ['title', 'number', 'authority', 'publisher', 'URL'];

function assertCsl(item: CslItem): void {
  const { id, type, issued, ...strings } = item;
  assert.ok(id !== '' && CSL_TYPES.includes(type), id);
  for (const [name, value] of Object.entries(strings)) {
    assert.ok(CSL_STRINGS.includes(name), name);
    assert.ok(typeof value === 'string' && value !== '', `${id}: ${name}`);
  }
  if (issued)
    assert.deepEqual(
      issued['date-parts'].map((date) => date.length),
      [1],
    );
  for (const year of issued?.['date-parts'].flat() ?? []) assert.ok(Number.isInteger(year) && year > 1900);
}
