import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { check, rulesIn, run } from '../support/cli';
import { withFolder } from '../support/folder';
import { root } from '../support/root';
import { CLEAN, DUPLICATE, MARKDOWN, SLIP, UNDEFINED, withCarriageReturns } from '../support/texts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe('Command line: un-report', () => {
  it('is misused without arguments, with unknown ones, with values that are none', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', CLEAN);
      const misuses = [
        [],
        ['check'],
        ['outline'],
        ['references'],
        ['chekc', file],
        ['check', file, '--colour'],
        ['check', file, '--format', 'xml'],
        ['check', file, '--format'],
        ['check', file, '--moment', 'tomorrow'],
        ['check', ''],
        ['check', file, '--rule', 'footnote-undefind'],
        ['check', file, '--rule', ''],
        ['check', file, '--rule'],
        ['check', file, '--max-warnings', '-1'],
        ['check', file, '--max-warnings', 'few'],
        ['check', file, '--stdin-filename', 'draft.un.txt'],
        ['check', '-', file],
        ['check', '-', '--fix', '--format', 'json'],
        ['check', join(folder.path, '*.nothing')],
        ['outline', file, '--format', 'sarif'],
        ['outline', file, '--fix'],
        ['outline', file, file],
        ['references', file, '--moment', 'writing'],
      ];
      for (const args of misuses) {
        const { code, stdout, stderr } = await run(args);
        const hint = `un-report ${args.join(' ')}`;
        assert.equal(code, 2, hint);
        assert.equal(stdout, '', hint);
        assert.match(stderr, /un-report|error/i, hint);
        assert.doesNotMatch(stderr, /^\s+at /m, `${hint}: a stack is no help to anybody`);
      }
    }));

  it('helps, and names its version', async () => {
    for (const args of [['--help'], ['check', '--help'], ['outline', '--help']]) {
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.match(stdout, /Usage: un-report/);
    }
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('Command line: check', () => {
  it('gives 0 where there is no error, 1 where there is one', () =>
    withFolder(async (folder) => {
      const clean = folder.write('clean.un.txt', CLEAN);
      const slip = folder.write('slip.un.txt', SLIP);
      assert.equal((await run(['check', clean])).code, 0);
      assert.equal((await run(['check', slip])).code, 1);
      assert.equal((await run(['check', clean, slip, clean])).code, 1);
      // Less than an error is no failure.
      const repeated = folder.write('repeated.un.txt', UNDEFINED.replace('at all.³', 'at all.²'));
      const { code, entries } = await check([repeated]);
      assert.equal(code, 0);
      assert.deepEqual(
        entries.map(({ messages, errorCount, warningCount }) => [messages.length, errorCount, warningCount]),
        [[1, 0, 0]],
      );
    }));

  it('gives one entry a file, in the order of the arguments', () =>
    withFolder(async (folder) => {
      const files = [
        folder.write('z.un.txt', SLIP),
        folder.write('a.un.md', MARKDOWN),
        folder.write('m.txt', UNDEFINED),
        folder.write('b.un.txt', CLEAN),
        folder.write('no extension', DUPLICATE),
      ];
      const { entries, stderr } = await check(files);
      assert.equal(stderr, '');
      assert.deepEqual(
        entries.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)]),
        [
          [files[0], ['paragraph-number-gap']],
          [files[1], []],
          [files[2], ['footnote-undefined']],
          [files[3], []],
          [files[4], ['paragraph-number-duplicate']],
        ],
      );
    }));

  it('names files as they were named', () =>
    withFolder(async (folder) => {
      folder.write('sub/slip.un.txt', SLIP);
      const { entries } = await check([join('sub', 'slip.un.txt')], { cwd: folder.path });
      assert.equal(entries[0]?.filePath, join('sub', 'slip.un.txt'));
    }));

  it('gives 2 for what cannot be read, and checks the rest all the same', () =>
    withFolder(async (folder) => {
      const slip = folder.write('slip.un.txt', SLIP);
      const missing = folder.file('missing.un.txt');
      const { code, entries, stderr } = await check([missing, slip]);
      assert.equal(code, 2);
      assert.match(stderr, /missing\.un\.txt: no such file/);
      assert.deepEqual(
        entries.map(({ filePath, errorCount }) => [filePath, errorCount]),
        [
          [missing, 1],
          [slip, 1],
        ],
      );
      const [fatal] = entries[0]!.messages;
      assert.equal(fatal?.fatal, true);
      assert.equal(fatal.ruleId, null);
      assert.equal(fatal.severity, 2);
      const text = await run(['check', missing, slip]);
      assert.equal(text.code, 2);
      assert.match(text.stdout, /1 file could not be read/);
      assert.match(text.stdout, /Numbered 13/);
    }));

  it('gives 2 for a file of more than 256 MB', () =>
    withFolder(async (folder) => {
      const huge = folder.write('huge.un.txt', SLIP);
      truncateSync(huge, 256 * 1024 * 1024 + 1);
      const { code, stderr } = await run(['check', huge]);
      assert.equal(code, 2);
      assert.match(stderr, /256 MB/);
    }));

  // Nothing can be forbidden to an administrator, nor by these means on Windows.
  if (process.platform !== 'win32' && process.getuid?.() !== 0)
    it('gives 2 for a file that it may not read', () =>
      withFolder(async (folder) => {
        const secret = folder.write('secret.un.txt', CLEAN);
        chmodSync(secret, 0);
        const { code, stderr } = await run(['check', secret]);
        assert.equal(code, 2);
        assert.match(stderr, /no permission/);
      }));

  it('checks the reports of a folder, and only those, by name', () =>
    withFolder(async (folder) => {
      folder.write('reports/b.un.txt', SLIP);
      folder.write('reports/a.un.md', MARKDOWN);
      folder.write('reports/deep/er/c.unreport', DUPLICATE);
      folder.write('reports/looks-like-one.txt', CLEAN);
      folder.write('reports/shopping.txt', '1. Milk\n\n3. Bread\n');
      folder.write('reports/readme.md', '# Our reports\n\n1. First.\n\n3. Third.[^9]\n');
      folder.write('reports/data.json', { paragraphs: [1, 3] });
      folder.write('reports/page.html', SLIP);
      folder.write('reports/node_modules/x/d.un.txt', SLIP);
      folder.write('reports/.git/e.un.txt', SLIP);
      const { entries, code } = await check([folder.file('reports')]);
      const names = ['a.un.md', 'b.un.txt', 'deep/er/c.unreport', 'looks-like-one.txt'];
      assert.deepEqual(
        entries.map(({ filePath }) => filePath),
        names.map((name) => join(folder.file('reports'), name)),
      );
      assert.equal(code, 1);
    }));

  it('checks what a file says that is named, whatever it is called', () =>
    withFolder(async (folder) => {
      assert.deepEqual(await rulesIn(folder.write('shopping.txt', '1. Milk.\n\n2. Bread.\n\n4. Jam.\n')), [
        'paragraph-number-gap',
      ]);
    }));

  it('takes files and folders together; an empty folder has nothing', () =>
    withFolder(async (folder) => {
      mkdirSync(folder.file('empty'));
      const slip = folder.write('slip.un.txt', SLIP);
      folder.write('more/clean.un.txt', CLEAN);
      const { entries, code } = await check([folder.file('empty'), slip, folder.file('more')]);
      assert.deepEqual(
        entries.map(({ filePath }) => filePath),
        [slip, join(folder.file('more'), 'clean.un.txt')],
      );
      assert.equal(code, 1);
      const nothing = await run(['check', folder.file('empty')]);
      assert.equal(nothing.code, 0);
      assert.match(nothing.stdout, /no files checked/);
      assert.equal(nothing.stderr, `un-report: ${folder.file('empty')}: no report in this folder\n`);
    }));

  it('checks a file once, however often it is named', () =>
    withFolder(async (folder) => {
      folder.write('slip.un.txt', SLIP);
      const again = ['./slip.un.txt', '.', folder.file('slip.un.txt'), '*.txt'];
      const { entries } = await check(['slip.un.txt', ...again], { cwd: folder.path });
      assert.deepEqual(
        entries.map(({ filePath }) => filePath),
        ['slip.un.txt'],
      );
    }));

  it('does not go round in circles of links', () =>
    withFolder(async (folder) => {
      folder.write('reports/a.un.txt', SLIP);
      symlinkSync(folder.file('reports'), folder.file('reports/again'), 'junction');
      const { entries } = await check([folder.file('reports')]);
      assert.ok(entries.length >= 1 && entries.length < 3, `${entries.length} entries`);
    }));

  it('takes a hundred files in one call', () =>
    withFolder(async (folder) => {
      const files = Array.from({ length: 100 }, (_, at) => folder.write(`${at}.un.txt`, at % 2 === 0 ? CLEAN : SLIP));
      const { entries, code } = await check(files);
      assert.deepEqual(
        entries.map(({ filePath, errorCount }) => [filePath, errorCount]),
        files.map((file, at) => [file, at % 2]),
      );
      assert.equal(code, 1);
    }));

  it('shows the moments apart', () =>
    withFolder(async (folder) => {
      const repeated = folder.write('repeated.un.txt', UNDEFINED.replace('at all.³', 'at all.²'));
      assert.deepEqual(await rulesIn(repeated), ['footnote-repeated-marker'], 'everything at first');
      assert.deepEqual(await rulesIn(repeated, '--moment', 'writing'), []);
      assert.deepEqual(await rulesIn(repeated, '--moment', 'editing'), ['footnote-repeated-marker']);
      assert.deepEqual(await rulesIn(repeated, '--moment', 'submission'), ['footnote-repeated-marker']);
    }));
});

describe('Command line: bytes', () => {
  const places = async (file: string): Promise<string[]> => {
    const { entries } = await check([file]);
    return (entries[0]?.messages ?? []).map(({ ruleId, line, column }) => `${line}:${column} ${String(ruleId)}`);
  };

  it('are read as UTF-8, with or without a mark of byte order', () =>
    withFolder(async (folder) => {
      assert.deepEqual(await places(folder.write('plain.un.txt', UNDEFINED)), ['5:39 footnote-undefined']);
      assert.deepEqual(await places(folder.write('marked.un.txt', `\ufeff${UNDEFINED}`)), ['5:39 footnote-undefined']);
      assert.deepEqual(await places(folder.write('first.un.txt', '\ufeff1. One.\n\n2. Two.\n\n2. Two.\n')), [
        '5:1 paragraph-number-duplicate',
      ]);
    }));

  it('are read as UTF-16 where they are marked as such', () =>
    withFolder(async (folder) => {
      const little = Buffer.from(`\ufeff${UNDEFINED}`, 'utf16le');
      const big = Buffer.from(little).swap16();
      assert.deepEqual(await places(folder.write('little.un.txt', little)), ['5:39 footnote-undefined']);
      assert.deepEqual(await places(folder.write('big.un.txt', big)), ['5:39 footnote-undefined']);
      // Half a character at the end.
      const cut = Buffer.concat([little, Buffer.from([0x41])]);
      assert.ok((await places(folder.write('cut.un.txt', cut))).includes('5:39 footnote-undefined'));
    }));

  it('that are no text are told of, once, at the first; the rest is checked', () =>
    withFolder(async (folder) => {
      const latin = Buffer.from('1. Résumé.\n\n2. Été.\n\n4. À la fin.\n', 'latin1');
      const file = folder.write('latin.un.txt', latin);
      assert.deepEqual(await places(file), ['1:5 encoding', '5:1 paragraph-number-gap']);
      const { entries } = await check([file]);
      const [entry] = entries;
      assert.equal(entry?.messages[0]?.severity, 1, 'a warning');
      assert.equal(entry.warningCount, 1);
      const one = Buffer.concat([Buffer.from('1. One.\n\n2. Two '), Buffer.from([0xff]), Buffer.from('.\n')]);
      assert.deepEqual(await places(folder.write('one.un.txt', one)), ['3:8 encoding']);
    }));

  it('of both line ends give the same places', () =>
    withFolder(async (folder) => {
      const file = folder.write('crlf.un.txt', withCarriageReturns(UNDEFINED));
      assert.deepEqual(await places(file), ['5:39 footnote-undefined']);
      const lone = folder.write('cr.un.txt', UNDEFINED.replace(/\n/g, '\r'));
      assert.deepEqual(await places(lone), ['5:39 footnote-undefined']);
    }));

  it('may be any', () =>
    withFolder(async (folder) => {
      const every = Buffer.from(Array.from({ length: 256 }, (_, at) => at));
      const odd = [
        Buffer.alloc(0),
        every,
        Buffer.concat([every, every]),
        Buffer.from([0xff, 0xfe]),
        Buffer.from([0xef]),
      ];
      const files = odd.map((bytes, at) => folder.write(`${at}.un.txt`, bytes));
      const { code, entries, stderr } = await check(files);
      assert.equal(entries.length, odd.length);
      assert.equal(stderr, '');
      assert.ok(code === 0 || code === 1);
    }));
});

describe('Command line: .un-report.json', () => {
  const BOTH = ['paragraph-number-gap', 'footnote-repeated-marker'];
  const TWO = SLIP.replace('harbour.²', 'harbour.² Or in the mill.¹');

  it('sets rules and moment; flags go before it', () =>
    withFolder(async (folder) => {
      const file = folder.write('deep/down/draft.un.txt', TWO);
      assert.deepEqual(await rulesIn(file), BOTH);
      folder.write('.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
      assert.deepEqual(await rulesIn(file), [BOTH[1]]);
      folder.write('deep/.un-report.json', '// nearer\n{ "moment": "writing" }');
      assert.deepEqual(await rulesIn(file), [BOTH[0]]);
      assert.deepEqual(await rulesIn(file, '--moment', 'submission'), BOTH);
    }));

  it('sets how grave a finding is, and with it the exit code', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', TWO);
      folder.write('.un-report.json', {
        rules: { 'paragraph-number-gap': 'warning', 'footnote-repeated-marker': 'hint' },
      });
      const { code, entries } = await check([file]);
      assert.equal(code, 0);
      assert.deepEqual(
        entries[0]!.messages.map(({ severity }) => severity),
        [1, 0],
      );
      assert.equal(entries[0]!.warningCount, 1);
      folder.write('.un-report.json', { rules: { 'footnote-repeated-marker': 'error' } });
      assert.equal((await check([file])).entries[0]?.errorCount, 2);
    }));

  it('silences what was looked at', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', TWO);
      folder.write('.un-report.json', {
        ignore: [{ rule: 'paragraph-number-gap', text: '13. In storms', reason: 'It is numbered so in the original.' }],
      });
      assert.deepEqual(await rulesIn(file), [BOTH[1]]);
    }));

  it('that is broken is told of, and the rest goes on', () =>
    withFolder(async (folder) => {
      const files = [folder.write('a.un.txt', TWO), folder.write('b.un.txt', TWO)];
      folder.write('.un-report.json', '{ "rules": ');
      const { code, stderr, entries } = await check(files);
      assert.equal(code, 1);
      const path = join(folder.path, '.un-report.json');
      assert.equal(stderr, `un-report: ${path}:1:10: A value is missing here.\n`, 'once');
      assert.deepEqual(
        entries.map(({ messages }) => messages.map(({ ruleId }) => ruleId)),
        [BOTH, BOTH],
      );
    }));

  it('that names an unknown rule is told of', () =>
    withFolder(async (folder) => {
      const file = folder.write('a.un.txt', TWO);
      folder.write('.un-report.json', { rules: { 'paragraph-number-gab': 'off', 'footnote-repeated-marker': 'off' } });
      const { stderr, entries } = await check([file]);
      assert.match(
        stderr,
        /\.un-report\.json:1:11: There is no rule “paragraph-number-gab”\. Did you mean paragraph-number-gap\?\n$/,
      );
      assert.deepEqual(
        entries[0]?.messages.map(({ ruleId }) => ruleId),
        [BOTH[0]],
      );
    }));

  it('may begin with a mark of byte order', () =>
    withFolder(async (folder) => {
      const file = folder.write('a.un.txt', TWO);
      folder.write('.un-report.json', '\ufeff{ "moment": "writing" }');
      const { stderr, entries } = await check([file]);
      assert.equal(stderr, '');
      assert.equal(entries[0]?.messages.length, 1);
    }));

  it('counts for each file where it lies', () =>
    withFolder(async (folder) => {
      const files = [folder.write('one/a.un.txt', TWO), folder.write('two/b.un.txt', TWO)];
      folder.write('one/.un-report.json', { moment: 'writing' });
      folder.write('two/.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
      const { entries } = await check(files);
      assert.deepEqual(
        entries.map(({ messages }) => messages.map(({ ruleId }) => ruleId)),
        [[BOTH[0]], [BOTH[1]]],
      );
    }));
});
