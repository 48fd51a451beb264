import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { check, run } from '../support/cli';
import { withFolder } from '../support/folder';
import { CLEAN, SLIP, UNDEFINED } from '../support/texts';

/** One error, one warning, one remark. */
const THREE = `${SLIP.replace('harbour.²', 'harbour.² Or in the mill.¹')}\nA \ufffd at the end.\n`;

/** What the last of the three says, which is no matter of format. */
const UNREADABLE = 'This character could not be read.';
/** The same words in any output, cut after the first sentence. */
const shorter = (output: string): string =>
  output.replace(/(This character could not be read)[.;].*?(?= encoding\n|"|\n)/g, '$1.');

const ESCAPE = '\u001b';

describe('Command line: the text format', () => {
  it('shows a line a finding, with the words around it, and a summary', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', THREE);
      const { stdout, stderr } = await run(['check', 'draft.un.txt'], { cwd: folder.path });
      assert.equal(stderr, '');
      assert.deepEqual(shorter(stdout).split('\n'), [
        'draft.un.txt:7:1 error Numbered 13, between 2 and 4. Should this be 3? paragraph-number-gap',
        '    13. In storms it does not cross at all.',
        'draft.un.txt:9:57 information Note 1 is marked here again; it was first marked in paragraph 1. footnote-repeated-marker',
        '    …then wait in the harbour.² Or in the mill.¹',
        `draft.un.txt:15:3 warning ${UNREADABLE} encoding`,
        '    A \ufffd at the end.',
        '',
        '1 file checked: 1 error, 1 warning, 1 remark.',
        '',
      ]);
    }));

  it('is the summary alone where nothing was found', () =>
    withFolder(async (folder) => {
      const files = [folder.write('a.un.txt', CLEAN), folder.write('b.un.txt', CLEAN)];
      const { stdout, code } = await run(['check', ...files]);
      assert.equal(stdout, '2 files checked: no errors, no warnings, no remarks.\n');
      assert.equal(code, 0);
    }));

  it('parts files by an empty line', () =>
    withFolder(async (folder) => {
      for (const name of ['a.un.txt', 'b.un.txt', 'c.un.txt']) folder.write(name, name === 'b.un.txt' ? CLEAN : SLIP);
      const { stdout } = await run(['check', 'a.un.txt', 'b.un.txt', 'c.un.txt'], { cwd: folder.path });
      assert.deepEqual(
        stdout.split('\n').map((line) => line.slice(0, 8)),
        ['a.un.txt', '    13. ', '', 'c.un.txt', '    13. ', '', '3 files ', ''],
      );
    }));

  it('has no colour and no progress where it is no terminal', () =>
    withFolder(async (folder) => {
      const files = Array.from({ length: 30 }, (_, at) => folder.write(`${at}.un.txt`, THREE));
      for (const env of [
        {},
        { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
        { CI: 'true' },
        { FORCE_COLOR: '0' },
      ]) {
        const { stdout, stderr } = await run(['check', ...files], { env: env as Record<string, string> });
        assert.ok(!stdout.includes(ESCAPE), JSON.stringify(env));
        assert.equal(stderr, '');
      }
    }));

  it('has colour where it is asked for, unless it is refused', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE);
      const plain = await run(['check', file]);
      const coloured = await run(['check', file], { env: { FORCE_COLOR: '1' } });
      assert.ok(coloured.stdout.includes(ESCAPE));
      assert.equal(stripVTControlCharacters(coloured.stdout), plain.stdout);
      const refused = await run(['check', file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
      assert.deepEqual(refused, plain);
    }));

  it('cuts long lines at words, around the finding', () =>
    withFolder(async (folder) => {
      const long = UNDEFINED.replace(
        'at all.³',
        `at all, ${'and that is sad '.repeat(40)}indeed.³ ${'So be it. '.repeat(40)}`,
      );
      const { stdout } = await run(['check', folder.write('long.un.txt', long)]);
      const excerpt = stdout.split('\n')[1] ?? '';
      assert.ok(excerpt.length < 200, excerpt);
      assert.match(excerpt, /^ {4}….* sad indeed\.³ So be it\. .*…$/);
    }));
});

describe('Command line: the JSON format', () => {
  it('has ESLint’s shape', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE);
      const { stdout, code } = await check([file]);
      assert.equal(code, 1);
      assert.deepEqual(JSON.parse(shorter(stdout)), [
        {
          filePath: file,
          messages: [
            {
              ruleId: 'paragraph-number-gap',
              severity: 2,
              message: 'Numbered 13, between 2 and 4. Should this be 3?',
              line: 7,
              column: 1,
              endLine: 7,
              endColumn: 3,
            },
            {
              ruleId: 'footnote-repeated-marker',
              severity: 0,
              message: 'Note 1 is marked here again; it was first marked in paragraph 1.',
              line: 9,
              column: 57,
              endLine: 9,
              endColumn: 58,
            },
            {
              ruleId: 'encoding',
              severity: 1,
              message: UNREADABLE,
              line: 15,
              column: 3,
              endLine: 15,
              endColumn: 4,
            },
          ],
          errorCount: 1,
          warningCount: 1,
        },
      ]);
    }));

  it('is valid for no file at all, and counts columns in UTF-16 units', () =>
    withFolder(async (folder) => {
      folder.write('empty/notes.csv', 'a,b');
      const nothing = await run(['check', '--format', 'json', folder.file('empty')]);
      assert.deepEqual(JSON.parse(nothing.stdout), []);
      const ships = folder.write('ships.un.txt', UNDEFINED.replace('In storms', '🚢 🚢'));
      const [message] = (await check([ships])).entries[0]!.messages;
      // Each ship has two units, as has every character beyond the first 65,536.
      assert.equal(message?.column, 39 - 'In storms'.length + '🚢 🚢'.length);
    }));
});

describe('Command line: the GitHub format', () => {
  it('is one command a finding', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', THREE);
      const { stdout, code } = await run(['check', '--format', 'github', 'draft.un.txt'], { cwd: folder.path });
      assert.equal(code, 1);
      assert.deepEqual(shorter(stdout).split('\n'), [
        '::error file=draft.un.txt,line=7,col=1,endLine=7,endColumn=3,title=paragraph-number-gap::Numbered 13, between 2 and 4. Should this be 3?',
        '::notice file=draft.un.txt,line=9,col=57,endLine=9,endColumn=58,title=footnote-repeated-marker::Note 1 is marked here again; it was first marked in paragraph 1.',
        `::warning file=draft.un.txt,line=15,col=3,endLine=15,endColumn=4,title=encoding::${UNREADABLE}`,
        '',
      ]);
    }));

  it('escapes what the workflow log reads as its own', () =>
    withFolder(async (folder) => {
      const file = folder.write('100%, a:b.un.txt', SLIP);
      const { stdout } = await run(['check', '--format', 'github', file], { cwd: folder.path });
      assert.match(stdout, /^::error file=100%25%2C a%3Ab\.un\.txt,line=7,/);
    }));

  // No such names on Windows.
  if (process.platform !== 'win32')
    it('stays one line, whatever a file is called', () =>
      withFolder(async (folder) => {
        folder.write('a\r\nb.un.txt', SLIP);
        const { stdout } = await run(['check', '--format', 'github', '.'], { cwd: folder.path });
        assert.match(stdout, /^::error file=a%0D%0Ab\.un\.txt,line=7,.*\n$/);
      }));

  it('names files with the strokes of GitHub', () =>
    withFolder(async (folder) => {
      folder.write('sub/slip.un.txt', SLIP);
      const { stdout } = await run(['check', '--format', 'github', '.'], { cwd: folder.path });
      assert.match(stdout, /^::error file=sub\/slip\.un\.txt,line=7,/);
    }));

  it('is empty where nothing was found', () =>
    withFolder(async (folder) => {
      const { stdout, code } = await run(['check', '--format', 'github', folder.write('a.un.txt', CLEAN)]);
      assert.deepEqual([stdout, code], ['', 0]);
    }));

  it('leaves it to the error stream and the exit code to tell of a file that cannot be read', () =>
    withFolder(async (folder) => {
      folder.write('slip.un.txt', SLIP);
      const args = ['check', '--format', 'github', 'missing.un.txt', 'slip.un.txt'];
      const { stdout, stderr, code } = await run(args, { cwd: folder.path });
      assert.equal(code, 2);
      assert.match(stderr, /missing\.un\.txt: no such file/);
      assert.match(stdout, /::error file=slip\.un\.txt,line=7,/);
    }));
});
