import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { run } from '../support/cli';
import { withFolder } from '../support/folder';
import { withCarriageReturns } from '../support/texts';

/** A small report with everything that the outline names, and what the outline of it is. */
const REPORT = `A/HRC/95/12

**Human Rights Council**

Lighthouses and the right to safety at sea

Report of the Special Rapporteur on coastal safety

Summary

The present report concerns lighthouses.

I. Introduction

1. The Special Rapporteur visited eleven lighthouses.¹ She thanks

¹ A/HRC/94/3, para. 7.

their keepers.

II. Findings

A. Lamps

2. Keepers lack:

(a) Lamps:

(i) In winter;

(ii) In storms;

(b) Oil.²,³

² Lighthouse Act, arts. 3 and 4.

³ Oil Act, art. 9, as amended by

the Act of 2031.

B. Keepers

3. They are paid late.⁴ Some are not paid.⁹

⁴ Letter of 4 May 2036.

Annex I

Lighthouses that were visited

1. The lighthouse of Ostrava Bay.¹

¹ Chart 14.
`;

const OUTLINE = {
  symbol: 'A/HRC/95/12',
  title: 'Lighthouses and the right to safety at sea',
  words: 111,
  sections: [
    { level: 1, number: null, title: 'Summary', line: 9, endLine: 11, sections: [] },
    { level: 1, number: 'I', title: 'Introduction', line: 13, endLine: 19, sections: [] },
    {
      level: 1,
      number: 'II',
      title: 'Findings',
      line: 21,
      endLine: 45,
      sections: [
        { level: 2, number: 'A', title: 'Lamps', line: 23, endLine: 39, sections: [] },
        { level: 2, number: 'B', title: 'Keepers', line: 41, endLine: 45, sections: [] },
      ],
    },
    { level: 1, number: 'I', title: 'Annex I', line: 47, endLine: 53, sections: [] },
  ],
  paragraphs: [
    { number: '1', line: 15, endLine: 19, section: 'I', division: 'main', subparagraphs: [] },
    {
      number: '2',
      line: 25,
      endLine: 33,
      section: 'II.A',
      division: 'main',
      subparagraphs: [
        { label: '(a)', line: 27 },
        { label: '(i)', line: 29 },
        { label: '(ii)', line: 31 },
        { label: '(b)', line: 33 },
      ],
    },
    { number: '3', line: 43, endLine: 43, section: 'II.B', division: 'main', subparagraphs: [] },
    { number: '1', line: 51, endLine: 51, section: null, division: 'annex I', subparagraphs: [] },
  ],
  footnotes: [
    { marker: '1', line: 17, endLine: 17, division: 'main', references: [{ line: 15, column: 54 }] },
    { marker: '2', line: 35, endLine: 35, division: 'main', references: [{ line: 33, column: 9 }] },
    { marker: '3', line: 37, endLine: 39, division: 'main', references: [{ line: 33, column: 11 }] },
    { marker: '4', line: 45, endLine: 45, division: 'main', references: [{ line: 43, column: 23 }] },
    { marker: '1', line: 53, endLine: 53, division: 'annex I', references: [{ line: 51, column: 34 }] },
  ],
};

const reference = (kind: string, text: string, line: number, column: number, target: object) => ({
  kind,
  text,
  line,
  column,
  endLine: line,
  endColumn: column + text.length,
  target: { status: 'resolved', document: null, line: null, url: null, ...target },
});
const mark = (text: string, line: number, column: number, target: number) =>
  reference('footnote', text, line, column, { line: target });
const outside = {
  status: 'external',
  document: 'A/HRC/94/3',
  url: 'https://docs.un.org/en/A/HRC/94/3',
};
const unnamed = { status: 'external' };

const REFERENCES = [
  reference('document', 'A/HRC/95/12', 1, 1, { document: 'A/HRC/95/12', line: 1 }),
  mark('¹', 15, 54, 17),
  reference('document', 'A/HRC/94/3', 17, 3, outside),
  reference('paragraph', '7', 17, 21, outside),
  mark('²', 33, 9, 35),
  mark('³', 33, 11, 37),
  reference('treaty', '3', 35, 25, unnamed),
  reference('treaty', '4', 35, 31, unnamed),
  reference('treaty', '9', 37, 17, unnamed),
  mark('⁴', 43, 23, 45),
  reference('footnote', '⁹', 43, 43, { status: 'unresolved' }),
  mark('¹', 51, 34, 53),
];

describe('Command line: outline', () => {
  it('is exact as JSON, for both line ends', () =>
    withFolder(async (folder) => {
      for (const [name, text] of [
        ['lf.un.txt', REPORT],
        ['crlf.un.txt', withCarriageReturns(REPORT)],
        ['bom.un.txt', `\ufeff${REPORT}`],
      ] as const) {
        const file = folder.write(name, text);
        const { code, stdout, stderr } = await run(['outline', file, '--format', 'json']);
        assert.deepEqual([code, stderr], [0, '']);
        assert.deepEqual(JSON.parse(stdout), { file, ...OUTLINE }, name);
      }
    }));

  it('names the file as it was named', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', REPORT);
      const { stdout } = await run(['outline', 'draft.un.txt', '--format', 'json'], { cwd: folder.path });
      assert.equal((JSON.parse(stdout) as { file: string }).file, 'draft.un.txt');
    }));

  it('reads well as text', () =>
    withFolder(async (folder) => {
      const { stdout } = await run(['outline', folder.write('draft.un.txt', REPORT)]);
      assert.deepEqual(stdout.split('\n'), [
        'A/HRC/95/12 · Lighthouses and the right to safety at sea',
        'Summary  (line 9)',
        'I. Introduction  para. 1  (line 13)',
        'II. Findings  paras. 2–3  (line 21)',
        '  A. Lamps  para. 2  (line 23)',
        '  B. Keepers  para. 3  (line 41)',
        'Annex I  para. 1  (line 47)',
        `4 paragraphs, 5 notes, ${OUTLINE.words} words.`,
        '',
      ]);
    }));

  it('of an empty text is empty', () =>
    withFolder(async (folder) => {
      const file = folder.write('empty.un.txt', '');
      const { code, stdout } = await run(['outline', file, '--format', 'json']);
      assert.equal(code, 0);
      assert.deepEqual(JSON.parse(stdout), {
        file,
        symbol: null,
        title: null,
        words: 0,
        sections: [],
        paragraphs: [],
        footnotes: [],
      });
    }));

  it('counts words between blanks, Markdown marks left out', () =>
    withFolder(async (folder) => {
      const words = async (text: string): Promise<number> => {
        const { stdout } = await run(['outline', folder.write('draft.un.md', text), '--format', 'json']);
        return (JSON.parse(stdout) as { words: number }).words;
      };
      assert.equal(await words('One two three.\n'), 3);
      assert.equal(await words('# I. One two\n\n1. **Three** *four* – five.\n'), 8, 'numbers and dashes are tokens');
      assert.equal(await words('1. One.[^1]\n\n[^1]: Two three.\n'), 5, 'notes count');
    }));
});

describe('Command line: references', () => {
  it('are exact as JSON', () =>
    withFolder(async (folder) => {
      const { code, stdout, stderr } = await run(['references', folder.write('a.un.txt', REPORT), '--format', 'json']);
      assert.deepEqual([code, stderr], [0, '']);
      assert.deepEqual(JSON.parse(stdout), REFERENCES);
    }));

  it('read well as text', () =>
    withFolder(async (folder) => {
      folder.write('a.un.txt', REPORT);
      const { stdout } = await run(['references', 'a.un.txt'], { cwd: folder.path });
      assert.deepEqual(stdout.split('\n'), [
        'a.un.txt:1:1 document A/HRC/95/12 → line 1',
        'a.un.txt:15:54 footnote ¹ → line 17',
        'a.un.txt:17:3 document A/HRC/94/3 → https://docs.un.org/en/A/HRC/94/3',
        'a.un.txt:17:21 paragraph 7 → https://docs.un.org/en/A/HRC/94/3',
        'a.un.txt:33:9 footnote ² → line 35',
        'a.un.txt:33:11 footnote ³ → line 37',
        'a.un.txt:35:25 treaty 3 → external',
        'a.un.txt:35:31 treaty 4 → external',
        'a.un.txt:37:17 treaty 9 → external',
        'a.un.txt:43:23 footnote ⁴ → line 45',
        'a.un.txt:43:43 footnote ⁹ → unresolved',
        'a.un.txt:51:34 footnote ¹ → line 53',
        '',
      ]);
    }));

  it('of a note that is marked twice stay in the main body, though an annex begins its notes anew', () =>
    withFolder(async (folder) => {
      const twice = REPORT.replace('(b) Oil.²,³', '(b) Oil.¹,²,³');
      const { stdout } = await run(['references', folder.write('a.un.txt', twice), '--format', 'json']);
      const lines = (JSON.parse(stdout) as { kind: string; text: string; target: { line: number | null } }[])
        .filter(({ kind }) => kind === 'footnote')
        .map(({ text, target }) => `${text} ${target.line}`);
      assert.deepEqual(lines, ['¹ 17', '¹ 17', '² 35', '³ 37', '⁴ 45', '⁹ null', '¹ 53']);
    }));

  it('are none in an empty text', () =>
    withFolder(async (folder) => {
      const { stdout } = await run(['references', folder.write('a.un.txt', ''), '--format', 'json']);
      assert.deepEqual(JSON.parse(stdout), []);
    }));
});

describe('Command line: outline and references', () => {
  it('give 2 for what cannot be read', () =>
    withFolder(async (folder) => {
      mkdirSync(folder.file('folder'));
      for (const command of ['outline', 'references'])
        for (const name of ['missing.un.txt', 'folder']) {
          const { code, stdout, stderr } = await run([command, folder.file(name), '--format', 'json']);
          assert.deepEqual([code, stdout], [2, '']);
          assert.match(stderr, /no such file|a folder/);
        }
    }));

  it('give 0 however much is wrong in the text', () =>
    withFolder(async (folder) => {
      const file = folder.write('wrong.un.txt', '1. One.⁹\n\n7. Two.\n\n1. Three.\n');
      for (const command of ['outline', 'references']) assert.equal((await run([command, file])).code, 0);
    }));
});
