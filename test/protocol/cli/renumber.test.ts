import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../support/cli';
import { withFolder, type Folder } from '../support/folder';
import { withCarriageReturns } from '../support/texts';

const BEFORE = [
  'I. Introduction',
  '1. The ferry crosses the strait (see para. 5 below).¹',
  '5. The current is strong. See section IV.',
  'IV. Findings',
  '6. It is dark, as paragraph 5 above says.⁴',
  '¹ Chart 14.',
  '⁴ Chart 15.',
  '',
].join('\n\n');

const AFTER = BEFORE.replace('para. 5', 'para. 2')
  .replace('5. The', '2. The')
  .replace('section IV', 'section II')
  .replace('IV. Findings', 'II. Findings')
  .replace('6. It is dark, as paragraph 5 above says.⁴', '3. It is dark, as paragraph 2 above says.²')
  .replace('⁴ Chart', '² Chart');

describe('Command line: renumber', () => {
  it('prints the new text and changes no file', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', BEFORE);
      assert.deepEqual(await run(['renumber', file]), { code: 0, stdout: AFTER, stderr: '' });
      assert.equal(readFileSync(file, 'utf8'), BEFORE);
    }));

  it('reads standard input', async () => {
    assert.deepEqual(await run(['renumber', '-'], { input: BEFORE }), { code: 0, stdout: AFTER, stderr: '' });
  });

  it('only what --only names', async () => {
    const { stdout } = await run(['renumber', '--only', 'footnotes', '--only', 'sections', '-'], { input: BEFORE });
    assert.equal(
      stdout,
      BEFORE.replace('section IV', 'section II').replace('IV. Findings', 'II. Findings').replace(/⁴/g, '²'),
    );
    const { code, stderr } = await run(['renumber', '--only', 'pages', '-'], { input: BEFORE });
    assert.equal(code, 2);
    assert.match(stderr, /footnotes, paragraphs/);
  });

  it('shows a diff with --diff', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', BEFORE);
      const { stdout } = await run(['renumber', '--diff', '--only', 'footnotes', file]);
      assert.equal(
        stdout,
        [
          `--- ${file}`,
          `+++ ${file}`,
          '@@ -6,9 +6,9 @@',
          ' ',
          ' IV. Findings',
          ' ',
          '-6. It is dark, as paragraph 5 above says.⁴',
          '+6. It is dark, as paragraph 5 above says.²',
          ' ',
          ' ¹ Chart 14.',
          ' ',
          '-⁴ Chart 15.',
          '+² Chart 15.',
          ' ',
          '',
        ].join('\n'),
      );
    }));

  it('writes files back as they were written, with --write', () =>
    withFolder(async (folder) => {
      const marked = Buffer.from(`\ufeff${withCarriageReturns(BEFORE)}`, 'utf16le');
      const file = folder.write('draft.un.txt', marked);
      const other = folder.write('other.un.txt', BEFORE);
      assert.deepEqual(await run(['renumber', '--write', file, other]), { code: 0, stdout: '', stderr: '' });
      assert.equal(readFileSync(file, 'utf16le'), `\ufeff${withCarriageReturns(AFTER)}`);
      assert.equal(readFileSync(other, 'utf8'), AFTER);
    }));

  it('tells which references were left, with place and reason', async () => {
    const text = ['1. One. See paras. 5–3.', '3. Two.', '5. Three.', ''].join('\n\n');
    const { stdout, stderr, code } = await run(['renumber', '-'], { input: text });
    assert.equal(code, 0);
    assert.equal(stdout, text.replace('3. Two', '2. Two').replace('5. Three', '3. Three'));
    assert.equal(stderr, 'un-report: <stdin>:1:20: It is not certain what “5” refers to.\n');
  });

  it('refuses to print several files, and to write standard input back', () =>
    withFolder(async (folder) => {
      const files = [folder.write('a.un.txt', BEFORE), folder.write('b.un.txt', BEFORE)];
      assert.equal((await run(['renumber', ...files])).code, 2);
      assert.equal((await run(['renumber', '--write', '-'], { input: BEFORE })).code, 2);
      assert.equal((await run(['renumber', folder.file('none.txt')])).code, 2);
    }));
});

describe('Command line: renumber, what other reports cite', () => {
  const CITED = [
    '1. The lamps are lit at dusk.',
    '3. The oil comes by ferry.',
    '4. It is paid for in autumn.',
    '',
  ].join('\n\n');
  const CITING = '1. See A/99/12, paras. 3 and 4, and A/99/13, para. 3.\n';
  const FOLLOWED = '1. See A/99/12, paras. 2 and 3, and A/99/13, para. 3.\n';
  const write = (folder: Folder): [cited: string, citing: string] => [
    folder.write('A_99_12.txt', CITED),
    folder.write('draft.un.txt', CITING),
  ];

  it('is listed beside the new text', () =>
    withFolder(async (folder) => {
      const [cited, citing] = write(folder);
      const { code, stdout, stderr } = await run(['renumber', cited, '--in', citing]);
      assert.equal(code, 0);
      assert.equal(stdout, CITED.replace('3. The', '2. The').replace('4. It', '3. It'));
      assert.equal(
        stderr,
        `un-report: ${citing}:1:24: “3” of A/99/12 becomes “2”.\nun-report: ${citing}:1:30: “4” of A/99/12 becomes “3”.\n`,
      );
      assert.equal(readFileSync(citing, 'utf8'), CITING);
    }));

  it('is written with --write, and shown with --diff, in folders too', () =>
    withFolder(async (folder) => {
      const [cited, citing] = write(folder);
      const { stdout } = await run(['renumber', '--diff', cited, '--in', citing]);
      assert.ok(stdout.includes(`+++ ${cited}\n`), stdout);
      assert.ok(stdout.includes(`-${CITING}+${FOLLOWED}`), stdout);
      assert.deepEqual(await run(['renumber', '--write', cited, '--in', folder.path]), {
        code: 0,
        stdout: '',
        stderr: '',
      });
      assert.equal(readFileSync(citing, 'utf8'), FOLLOWED);
      assert.match(readFileSync(cited, 'utf8'), /^2\. The oil/m);
    }));

  it('follows while the report that cites is numbered, too', () =>
    withFolder(async (folder) => {
      const [cited] = write(folder);
      const citing = folder.write('draft.un.txt', `${CITING}\n3. See para. 1 above and A/99/12, para. 4.\n`);
      assert.equal((await run(['renumber', '--write', cited, citing, '--in', citing])).code, 0);
      assert.equal(readFileSync(citing, 'utf8'), `${FOLLOWED}\n2. See para. 1 above and A/99/12, para. 3.\n`);
    }));

  it('stays where two files are one document, which is told', () =>
    withFolder(async (folder) => {
      const [cited, citing] = write(folder);
      const other = folder.write('b/A_99_12.txt', CITED);
      const { stderr } = await run(['renumber', '--write', cited, other, '--in', citing]);
      assert.equal(stderr, `un-report: ${cited}, ${other}: all are A/99/12, so what is cited of it stays as it is\n`);
      assert.equal(readFileSync(citing, 'utf8'), CITING);
    }));

  it('is asked for with files only', () =>
    withFolder(async (folder) => {
      const [cited, citing] = write(folder);
      assert.equal((await run(['renumber', '-', '--in', citing], { input: CITED })).code, 2);
      const missing = await run(['renumber', cited, '--in', folder.file('none.txt')]);
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /none\.txt: no such file/);
    }));
});
