import assert from 'node:assert/strict';
import { run } from '../support/cli';
import { withFolder, type Folder } from '../support/folder';

const COPY =
  'United Nations A/99/12\n\nGeneral Assembly\n\nDistr.: General\n9 July 2044\n\nOriginal: English\n\nThe lamps of Maren\n\nReport of the Secretary-General\n\n1. They are dark.\n';

const write = (folder: Folder): [draft: string, other: string, copy: string] => [
  folder.write('draft.un.txt', '1. Two are dark (see A/99/12, paras. 1 and 3).\n'),
  folder.write('other.un.txt', '1. See A/99/12, para. 2, and A/99/13.\n'),
  folder.write('copies/lamps.un.txt', COPY),
];

interface Printed {
  readonly works: number;
  readonly groups: { parts: { works: { copy: string | null; mentions: { file: string; column: number }[] }[] }[] }[];
}

describe('Command line: works-cited', () => {
  it('prints a table of authorities', () =>
    withFolder(async (folder) => {
      const [draft] = write(folder);
      const { code, stdout } = await run(['works-cited', draft]);
      assert.equal(code, 0);
      assert.equal(stdout, 'Documents of the United Nations\n\nGeneral Assembly\nA/99/12, paras. 1 and 3\tpara. 1\n');
    }));

  it('of several files as one list, with titles and copies from a library', () =>
    withFolder(async (folder) => {
      const [draft, other, copy] = write(folder);
      const args = ['works-cited', draft, other, '--library', folder.file('copies')];
      const { stdout } = await run(args);
      assert.ok(
        stdout.includes(`\nA/99/12, “The lamps of Maren”, paras. 1, 2 and 3\t${draft}: para. 1; ${other}: para. 1\n`),
      );
      const json = JSON.parse((await run([...args, '--format', 'json'])).stdout) as Printed;
      const [work] = json.groups[0]?.parts[0]?.works ?? [];
      assert.equal(json.works, 2);
      assert.ok(work);
      assert.equal(work.copy, copy);
      assert.deepEqual(
        work.mentions.map(({ file, column }) => [file, column]),
        [
          [draft, 22],
          [other, 8],
        ],
      );
    }));

  it('prints CSV and CSL-JSON', () =>
    withFolder(async (folder) => {
      const [draft] = write(folder);
      const csv = (await run(['works-cited', draft, '--format', 'csv'])).stdout;
      assert.equal(
        csv.split('\r\n')[1],
        'Documents of the United Nations,General Assembly,A/99/12,,A/99/12,,paras. 1 and 3,para. 1,https://docs.un.org/en/A/99/12,',
      );
      const items = JSON.parse((await run(['works-cited', draft, '--format', 'csl'])).stdout) as { number?: string }[];
      assert.deepEqual(
        items.map(({ number }) => number),
        ['A/99/12'],
      );
    }));

  it('prints what it can read, and tells what it cannot', () =>
    withFolder(async (folder) => {
      const [draft] = write(folder);
      const { code, stdout, stderr } = await run(['works-cited', folder.file('nowhere.txt'), draft]);
      assert.equal(code, 2);
      assert.match(stderr, /nowhere\.txt: no such file/);
      assert.match(stdout, /A\/99\/12/);
      assert.equal((await run(['works-cited'])).code, 2);
      assert.equal((await run(['works-cited', draft, '--format', 'bibtex'])).code, 2);
    }));
});
