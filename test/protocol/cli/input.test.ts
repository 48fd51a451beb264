import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, COMMAND, run } from '../support/cli';
import { withFolder } from '../support/folder';
import { CLEAN, MARKDOWN, SLIP, UNDEFINED } from '../support/texts';

const MENDED = SLIP.replace('13. In', '3. In');

describe('Command line: patterns', () => {
  const namesOf = async (args: string[], cwd: string): Promise<string[]> => {
    const { entries, stderr } = await check(args, { cwd });
    assert.equal(stderr, '');
    return entries.map(({ filePath }) => filePath);
  };

  it('name the files that match, whatever these are called', () =>
    withFolder(async (folder) => {
      for (const name of ['b.un.txt', 'a.txt', 'c.md', 'sub/d.un.txt', 'sub/deep/e.txt', 'node_modules/f.txt'])
        folder.write(`drafts/${name}`, CLEAN);
      const inDrafts = (...names: string[]) => names.map((name) => join('drafts', name));
      assert.deepEqual(await namesOf(['drafts/*.txt'], folder.path), inDrafts('a.txt', 'b.un.txt'));
      assert.deepEqual(
        await namesOf(['drafts/**/*.txt'], folder.path),
        inDrafts('a.txt', 'b.un.txt', join('sub', 'd.un.txt'), join('sub', 'deep', 'e.txt')),
      );
      assert.deepEqual(await namesOf(['./drafts/{a,c}.*'], folder.path), inDrafts('a.txt', 'c.md'));
      folder.write('other/g.txt', CLEAN);
      const beside = ['a.txt', 'b.un.txt'].map((name) => join('..', 'drafts', name));
      assert.deepEqual(await namesOf(['../drafts/[ab]*'], folder.file('other')), beside);
    }));

  it('may be whole paths, also with the strokes of the machine', () =>
    withFolder(async (folder) => {
      const file = folder.write('drafts/a.un.txt', CLEAN);
      const pattern = process.platform === 'win32' ? folder.file('drafts\\*.txt') : folder.file('drafts/*.txt');
      assert.deepEqual(await namesOf([pattern], folder.file('drafts')), [file]);
    }));

  it('do not hide a file that is called like one', () =>
    withFolder(async (folder) => {
      folder.write('draft [2].un.txt', SLIP);
      folder.write('draft 2.un.txt', CLEAN);
      assert.deepEqual(await namesOf(['draft [2].un.txt'], folder.path), ['draft [2].un.txt']);
    }));

  it('that match nothing are misuse, and nothing is checked', () =>
    withFolder(async (folder) => {
      folder.write('slip.un.txt', SLIP);
      const { code, stdout, stderr } = await run(['check', 'slip.un.txt', 'drafts/*.un.txt'], { cwd: folder.path });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^error: No file matches “drafts\/\*\.un\.txt”\.\n/);
    }));
});

describe('Command line: standard input', () => {
  it('is checked under the name that it is given, by the configuration that lies there', () =>
    withFolder(async (folder) => {
      folder.write('strict/.un-report.json', { rules: { 'paragraph-number-gap': 'hint' } });
      const name = join('strict', 'not there.un.txt');
      const named = await check(['-', '--stdin-filename', name], { cwd: folder.path, input: SLIP });
      assert.equal(named.code, 0);
      assert.deepEqual(
        named.entries.map(({ filePath, messages }) => [filePath, messages.map(({ severity }) => severity)]),
        [[name, [0]]],
      );
      const nameless = await check(['-'], { cwd: folder.path, input: SLIP });
      assert.equal(nameless.code, 1);
      assert.equal(nameless.entries[0]?.filePath, '<stdin>');
      const here = await check(['-'], { cwd: folder.file('strict'), input: SLIP });
      assert.equal(here.code, 0, 'the configuration of the folder');
    }));

  it('is read as files are', () =>
    withFolder(async ({ path: cwd }) => {
      const marked = Buffer.from(`\ufeff${UNDEFINED}`, 'utf16le');
      const { entries } = await check(['-'], { cwd, input: marked });
      assert.deepEqual(
        entries[0]?.messages.map(({ ruleId, line, column }) => [ruleId, line, column]),
        [['footnote-undefined', 5, 39]],
      );
      assert.deepEqual((await check(['-'], { cwd })).entries[0]?.messages, [], 'empty');
    }));

  it('with --fix gives the mended text and nothing else', () =>
    withFolder(async ({ path: cwd }) => {
      const mended = (input: string) => run(['check', '-', '--fix'], { cwd, input });
      assert.deepEqual(await mended(SLIP), { code: 0, stdout: MENDED, stderr: '' });
      assert.deepEqual(await mended(`\ufeff${SLIP}`), { code: 0, stdout: `\ufeff${MENDED}`, stderr: '' });
      for (const text of [CLEAN, MARKDOWN, '', `\ufeff${CLEAN}`])
        assert.deepEqual(await mended(text), { code: 0, stdout: text, stderr: '' });
      // What is left tells by the exit code alone.
      assert.deepEqual(await mended(UNDEFINED), { code: 1, stdout: UNDEFINED, stderr: '' });
    }));

  it('with --fix loses no byte that could not be read', () =>
    withFolder(async (folder) => {
      const latin = Buffer.from(SLIP.replace('strait', 'détroit').replace(/[¹²]/g, ''), 'latin1');
      const printed = await new Promise<Buffer>((resolve) => {
        const child = execFile(
          process.execPath,
          [COMMAND, 'check', '-', '--fix'],
          { cwd: folder.path, encoding: 'buffer' },
          (_, stdout) => {
            resolve(stdout);
          },
        );
        child.stdin?.end(latin);
      });
      assert.ok(printed.equals(latin));
    }));

  it('leaves a file alone that is called like it', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', SLIP);
      await run(['check', '-', '--fix', '--stdin-filename', file], { input: UNDEFINED });
      assert.equal(readFileSync(file, 'utf8'), SLIP);
    }));
});

describe('Command line: output', () => {
  it('that nobody reads to its end is no failure', () =>
    withFolder(async (folder) => {
      const many = Array.from({ length: 20_000 }, (_, at) => `${2 * at + 1}. It rains.`).join('\n\n');
      const child = spawn(process.execPath, [COMMAND, 'check', folder.write('many.un.txt', many)]);
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      await new Promise((resolve) => child.once('close', resolve));
      assert.equal(said, '');
    }));
});
