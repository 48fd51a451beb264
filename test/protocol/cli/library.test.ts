import assert from 'node:assert/strict';
import { check, run } from '../support/cli';
import { withFolder, type Folder } from '../support/folder';

const DRAFT = '1. Two lighthouses are dark (see A/99/12, paras. 2 and 21).\n';
const CITED = '1. Maren has eleven lighthouses.\n\n2. Nine of them are lit.\n\n3. The keepers are paid late.\n';
const MISSING = 'Paragraph 21 was not found in your copy of A/99/12, which ends at 3.';
/** Enough of a title page to be taken for a report in a folder. */
const HEAD = 'United Nations A/99/12\n\nGeneral Assembly\n\nDistr.: General\n9 July 2044\n\nOriginal: English\n\n';

const said = async (args: readonly string[]): Promise<(string | undefined)[]> => {
  const { entries } = await check(args);
  return entries.flatMap(({ messages }) => messages.map(({ message }) => message));
};

interface Listed {
  readonly kind: string;
  readonly text: string;
  readonly target: { status: string; document: string | null; line: number | null; url: string | null };
}

async function targets(folder: Folder, ...args: string[]): Promise<[string, string | null, number | null][]> {
  const draft = folder.write('draft.un.txt', DRAFT);
  const { stdout } = await run(['references', draft, '--format', 'json', ...args]);
  return (JSON.parse(stdout) as Listed[]).map(({ target }) => [target.status, target.document, target.line]);
}

describe('Command line: a library', () => {
  it('is made of the files of one call', () =>
    withFolder(async (folder) => {
      const draft = folder.write('draft.un.txt', DRAFT);
      const cited = folder.write('A_99_12.un.txt', CITED);
      assert.deepEqual(await said([draft]), []);
      assert.deepEqual(await said([draft, cited]), [MISSING]);
      assert.deepEqual(await said([folder.path]), [MISSING]);
    }));

  it('is made of the folders that are named', () =>
    withFolder(async (folder) => {
      const draft = folder.write('draft.un.txt', DRAFT);
      folder.write('cited/deep/anything.txt', HEAD + CITED);
      folder.write('other/A_99_13.un.txt', CITED);
      folder.write('other/notes.txt', 'Paragraph 21 of A/99/12 is missing.\n');
      assert.deepEqual(await said([draft, '--library', folder.file('other')]), []);
      const folders = ['--library', folder.file('other'), '--library', folder.file('cited')];
      assert.deepEqual(await said([...folders, draft]), [MISSING]);
      assert.deepEqual(await said([draft, '--library', folder.path]), [MISSING], 'the draft lies in the library');
    }));

  it('skips what cannot be read, and says so', () =>
    withFolder(async (folder) => {
      const draft = folder.write('draft.un.txt', DRAFT);
      folder.write('cited/A_99_12.un.txt', CITED);
      const { code, stderr, entries } = await check([
        draft,
        '--library',
        folder.file('nowhere'),
        '--library',
        folder.file('cited'),
      ]);
      assert.equal(code, 0);
      assert.match(stderr, /^un-report: .*nowhere: no such file\n$/);
      assert.deepEqual(
        entries.map(({ messages }) => messages.map(({ message }) => message)),
        [[MISSING]],
      );
    }));

  it('compares what is quoted with the copy', () =>
    withFolder(async (folder) => {
      const quoting = '1. It says that “eleven lighthouses of Maren shall be lit every night” (A/99/12, para. 1).\n';
      const draft = folder.write('draft.un.txt', quoting);
      folder.write('cited/A_99_12.un.txt', '1. Eleven lighthouses of Maren must be lit every night.\n');
      folder.write('other/A_99_12.un.txt', '1. Eleven lighthouses of Maren shall be lit every night.\n');
      const cited = ['--library', folder.file('cited')];
      assert.deepEqual(await said([draft, ...cited]), [
        'The copy of A/99/12 reads “must” here. Is the quotation exact?',
      ]);
      assert.deepEqual(await said([draft, ...cited, '--moment', 'writing']), []);
      assert.deepEqual(await said([draft, ...cited, '--library', folder.file('other')]), []);
    }));

  it('tells where references lead', () =>
    withFolder(async (folder) => {
      const cited = folder.write('cited/A_99_12.un.txt', CITED);
      assert.deepEqual(await targets(folder), [
        ['external', 'A/99/12', null],
        ['external', 'A/99/12', null],
        ['external', 'A/99/12', null],
      ]);
      assert.deepEqual(await targets(folder, '--library', folder.file('cited')), [
        ['resolved', cited, 1],
        ['resolved', cited, 3],
        ['external', cited, null],
      ]);
      const { stdout } = await run(['references', folder.file('draft.un.txt'), '--library', folder.file('cited')]);
      assert.match(stdout, /paragraph 2 → .*A_99_12\.un\.txt:3\n/);
    }));

  it('is misused without a folder', async () => {
    for (const args of [
      ['check', 'draft.txt', '--library'],
      ['check', 'draft.txt', '--library', ''],
      ['outline', 'draft.txt', '--library', '.'],
    ])
      assert.equal((await run(args)).code, 2, args.join(' '));
  });
});
