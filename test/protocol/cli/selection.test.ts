import assert from 'node:assert/strict';
import { check, rulesIn, run } from '../support/cli';
import { withFolder } from '../support/folder';
import { SLIP, UNDEFINED } from '../support/texts';

/** One error, one remark, one warning. */
const THREE = `${SLIP.replace('harbour.²', 'harbour.² Or in the mill.¹')}\nA \ufffd at the end.\n`;

describe('Command line: check --rule', () => {
  it('lets the rules speak that are named, and no others', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE);
      assert.deepEqual(await rulesIn(file, '--rule', 'encoding'), ['encoding']);
      assert.deepEqual(await rulesIn(file, '--rule', 'encoding', '--rule', 'paragraph-number-gap'), [
        'paragraph-number-gap',
        'encoding',
      ]);
      assert.deepEqual(await rulesIn(file, '--rule=footnote-undefined'), []);
    }));

  it('may stand before the file', () =>
    withFolder(async (folder) => {
      const { entries } = await check(['--rule', 'encoding', folder.write('draft.un.txt', THREE)]);
      assert.equal(entries[0]?.messages.length, 1);
    }));

  it('goes before the moment and before what is off, and keeps what is set', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE);
      const only = ['--rule', 'footnote-repeated-marker', '--rule', 'encoding', '--moment', 'writing'];
      assert.deepEqual(await rulesIn(file, ...only), ['footnote-repeated-marker', 'encoding']);
      folder.write('.un-report.json', {
        moment: 'writing',
        rules: { encoding: 'off', 'footnote-repeated-marker': 'error' },
      });
      const { entries } = await check([file, ...only]);
      assert.deepEqual(
        entries[0]?.messages.map(({ severity }) => severity),
        [2, 1],
      );
    }));

  it('offers the nearest name for one that is none', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE);
      const misspelt = await run(['check', file, '--rule', 'footnote-undefind']);
      assert.equal(misspelt.code, 2);
      assert.match(misspelt.stderr, /There is no rule “footnote-undefind”\. Did you mean “footnote-undefined”\?\n/);
      const strange = await run(['check', file, '--rule', 'x']);
      assert.match(strange.stderr, /There is no rule “x”\.\n/);
    }));
});

describe('Command line: check --quiet', () => {
  it('prints errors alone, in every format', () =>
    withFolder(async (folder) => {
      folder.write('draft.un.txt', THREE);
      const quiet = (format: string) =>
        run(['check', '--quiet', '--format', format, 'draft.un.txt'], { cwd: folder.path });
      assert.deepEqual((await quiet('text')).stdout.split('\n'), [
        'draft.un.txt:7:1 error Numbered 13, between 2 and 4. Should this be 3? paragraph-number-gap',
        '    13. In storms it does not cross at all.',
        '',
        '1 file checked: 1 error.',
        '',
      ]);
      for (const format of ['json', 'sarif', 'github']) {
        const { stdout, code } = await quiet(format);
        assert.equal(code, 1);
        assert.match(stdout, /Numbered 13/, format);
        assert.doesNotMatch(stdout, /Note 1 is marked here again|This character could not be read/, format);
      }
    }));

  it('leaves the exit code as it is', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', THREE.replace('13. In', '3. In'));
      assert.equal((await run(['check', '--quiet', file])).code, 0);
      assert.equal((await run(['check', '--quiet', '--max-warnings', '0', file])).code, 1);
    }));
});

describe('Command line: check --max-warnings', () => {
  it('fails when there are more, over all files, and says so beside the findings', () =>
    withFolder(async (folder) => {
      const warning = THREE.replace('13. In', '3. In');
      const files = [folder.write('a.un.txt', warning), folder.write('b.un.txt', warning)];
      const allowed = (most: string) => run(['check', '--max-warnings', most, ...files]);
      const { code, stderr, stdout } = await allowed('1');
      assert.equal(code, 1);
      assert.equal(stderr, 'un-report: too many warnings: 2, and --max-warnings allows 1\n');
      assert.match(stdout, /no errors, 2 warnings/);
      const enough = await allowed('2');
      assert.equal(enough.code, 0);
      assert.equal(enough.stderr, '');
    }));

  it('does not hide what is worse', () =>
    withFolder(async (folder) => {
      const files = [folder.write('a.un.txt', UNDEFINED), folder.file('missing.un.txt')];
      assert.equal((await run(['check', '--max-warnings', '9', ...files])).code, 2);
      assert.equal((await run(['check', '--max-warnings', '9', files[0] ?? ''])).code, 1);
    }));
});
