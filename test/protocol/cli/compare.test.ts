import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../support/cli';
import { withFolder, type Folder } from '../support/folder';

const FERRY = 'A ferry crosses to the island twice a day and carries flour, letters, medicine and schoolchildren.';
const LAMPS = 'Some 1,204 lamps of the northern quay were lit again after the keepers had mended their glass.';
const WELLS = 'Each village on the estuary has dug a second well, although the ground there is stony and dry.';
const GULLS = 'Gulls nest in the rafters of the customs house, which therefore stays shut until the chicks fly.';

const write = (folder: Folder): [old: string, fresh: string] => [
  folder.write('old.un.txt', `1. ${FERRY}\n\n2. ${LAMPS}¹\n\n3. ${WELLS}\n\n¹ A/99/14.\n`),
  folder.write('new.un.txt', `1. ${GULLS}\n\n2. ${FERRY}\n\n3. ${LAMPS.replace('1,204', '1,310')}¹\n\n¹ A/99/14.\n`),
];

interface Printed {
  readonly versions: boolean;
  readonly text: { change: string; old: { number: string }[]; new: { line: number }[]; words: object[] }[];
  readonly numbers: { old: string | null; new: string | null }[];
}

describe('Command line: compare', () => {
  it('prints what became of paragraphs and notes, and the table of numbers', () =>
    withFolder(async (folder) => {
      const [old, fresh] = write(folder);
      const { code, stdout } = await run(['compare', old, fresh]);
      assert.equal(code, 0);
      assert.equal(
        stdout,
        [
          `${old} → ${fresh}`,
          'Text: 1 kept, 1 edited, 1 new, 1 gone.',
          'Notes: 1 kept.',
          '',
          `${fresh}:1 paragraph 1 new`,
          `${fresh}:5 paragraph 2 → paragraph 3 edited`,
          '    “1,204” → “1,310”',
          `${old}:5 paragraph 3 gone`,
          '',
          'Numbers, old and new',
          '    paragraph – → 1',
          '    paragraphs 1–2 → 2–3',
          '    paragraph 3 → –',
          '    note 1 → 1',
          '',
        ].join('\n'),
      );
    }));

  it('prints JSON, Markdown and CSV', () =>
    withFolder(async (folder) => {
      const [old, fresh] = write(folder);
      const json = JSON.parse((await run(['compare', old, fresh, '--format', 'json'])).stdout) as Printed;
      assert.ok(json.versions);
      assert.deepEqual(
        json.text.map(({ change }) => change),
        ['new', 'kept', 'edited', 'gone'],
      );
      assert.deepEqual(json.text[2]?.words, [{ old: '1,204', new: '1,310' }]);
      assert.equal(json.text[2].new[0]?.line, 5);
      assert.deepEqual(json.numbers[1], { kind: 'paragraph', division: 'main', old: '1', new: '2' });
      const markdown = (await run(['compare', old, fresh, '--format', 'markdown'])).stdout;
      assert.ok(markdown.includes('\n| paragraph 2 | paragraph 3 | edited | “1,204” → “1,310” |\n'));
      const csv = (await run(['compare', old, fresh, '--format', 'csv'])).stdout.split('\r\n');
      assert.match(csv[3] ?? '', /^edited,yes,paragraph,main,2,3,3,5,/);
    }));

  it('says plainly that two reports are no versions of each other', () =>
    withFolder(async (folder) => {
      const [old] = write(folder);
      const other = folder.write('other.un.txt', `1. ${GULLS}\n`);
      const { code, stdout } = await run(['compare', old, other]);
      assert.equal(code, 0);
      assert.match(stdout, /These are not two versions of one report: 0 per cent/);
      assert.doesNotMatch(stdout, /Numbers|gone|new$/m);
    }));

  it('tells what others cite by numbers that have changed, and changes them', () =>
    withFolder(async (folder) => {
      const titled = (text: string): string =>
        `United Nations A/99/12\n\nGeneral Assembly\n\nDistr.: General\n9 July 2044\n\nOriginal: English\n\nThe lamps of Maren\n\nReport of the Secretary-General\n\n${text}`;
      const old = folder.write('old.un.txt', titled(`1. ${FERRY}\n\n2. ${LAMPS}\n\n3. ${WELLS}\n`));
      const fresh = folder.write('new.un.txt', titled(`1. ${GULLS}\n\n2. ${FERRY}\n\n3. ${LAMPS}\n`));
      const third = folder.write('third.un.txt', '1. See A/99/12, paras. 2 and 3.\n');
      const args = ['compare', old, fresh, '--in', third];
      const listed = await run(args);
      assert.equal(listed.code, 0);
      assert.ok(
        listed.stdout.endsWith(
          `\nCited by other numbers\n${third}:1:24 “2” is paragraph 3 in A/99/12.\n${third}:1:30 “3” is gone from A/99/12.\n`,
        ),
      );
      const diff = await run([...args, '--diff']);
      assert.match(diff.stdout, /^-1\. See A\/99\/12, paras\. 2 and 3\.\n\+1\. See A\/99\/12, paras\. 3 and 3\.$/m);
      assert.match(diff.stderr, /third\.un\.txt:1:30: “3” is gone/);
      assert.equal((await run([...args, '--write'])).code, 0);
      assert.equal(readFileSync(third, 'utf8'), '1. See A/99/12, paras. 3 and 3.\n');
      assert.equal((await run(['compare', old, fresh, '--write'])).code, 2);
    }));

  it('tells which file cannot be read', () =>
    withFolder(async (folder) => {
      const [old] = write(folder);
      const { code, stdout, stderr } = await run(['compare', old, folder.file('nowhere.txt')]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /nowhere\.txt: no such file/);
      assert.equal((await run(['compare', old])).code, 2);
    }));
});
