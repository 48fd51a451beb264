import assert from 'node:assert/strict';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { check, run } from '../support/cli';
import { withFolder, type Folder } from '../support/folder';
import { CLEAN, MARKDOWN, SLIP, UNDEFINED, withCarriageReturns } from '../support/texts';

/** Mended, and nothing else: what has one answer only. */
const MENDED = SLIP.replace('13. In', '3. In');

async function fixed(folder: Folder, content: string | Buffer, name = 'draft.un.txt'): Promise<Buffer> {
  const file = folder.write(name, content);
  const { stderr } = await run(['check', '--fix', file]);
  assert.equal(stderr, '');
  return readFileSync(file);
}

describe('Command line: check --fix', () => {
  it('mends what has one answer only, and says so', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', SLIP);
      const { code, stdout } = await run(['check', '--fix', file]);
      assert.equal(readFileSync(file, 'utf8'), MENDED);
      assert.equal(code, 0);
      assert.equal(stdout, '1 file checked: no errors, no warnings, no remarks. 1 finding mended.\n');
    }));

  it('has nothing to do a second time', () =>
    withFolder(async (folder) => {
      const text = [
        'I. Introduction',
        '1. The ferry crosses the strait.¹',
        '7. The current is strong, as Canal³ reported.',
        '3. The harbour needs:',
        '(a) A lamp;',
        '(f) A bell;',
        '(c) A keeper.',
        'III. Findings',
        '4. It is dark.²',
        '5. It is old.³',
        'III. Recommendations',
        '6. Mend it.⁸',
        '7. Soon.⁵',
        ...['¹ Chart 14.', '² Chart 15.', '³ Chart 16.', '⁴ Chart 17.', '⁵ Chart 18.'],
        '',
      ].join('\n\n');
      const file = folder.write('draft.un.txt', text);
      const before = (await check([file])).entries[0]!;
      assert.equal(before.messages.length, 5, JSON.stringify(before.messages));
      await run(['check', '--fix', file]);
      const once = readFileSync(file, 'utf8');
      assert.equal(
        once,
        text
          .replace('7. The current', '2. The current')
          .replace('Canal³', 'Canal 3')
          .replace('(f) A bell', '(b) A bell')
          .replace('III. Findings', 'II. Findings')
          .replace('it.⁸', 'it.⁴'),
      );
      assert.deepEqual((await check([file])).entries[0]!.messages, []);
      const { stdout } = await run(['check', '--fix', file]);
      assert.equal(readFileSync(file, 'utf8'), once);
      assert.doesNotMatch(stdout, /mended/);
    }));

  it('reports what is left, as it stands in the mended file', () =>
    withFolder(async (folder) => {
      const text = SLIP.replace('harbour.²', 'harbour.² Or elsewhere.³').replace('I. Intro', 'I.  Intro');
      const file = folder.write('draft.un.txt', text);
      const { entries, code } = await check(['--fix', file]);
      assert.equal(code, 1);
      assert.deepEqual(
        entries[0]!.messages.map(({ ruleId, line, column }) => [ruleId, line, column]),
        [['footnote-undefined', 9, 55]],
      );
    }));

  it('leaves to people what needs their words', () =>
    withFolder(async (folder) => {
      assert.equal((await fixed(folder, UNDEFINED)).toString(), UNDEFINED, 'no empty note is added');
    }));

  it('does not touch a file where nothing is to be mended', () =>
    withFolder(async (folder) => {
      for (const text of [CLEAN, MARKDOWN, UNDEFINED, '', `\ufeff${CLEAN}`, withCarriageReturns(CLEAN)]) {
        const file = folder.write('draft.un.txt', text);
        const then = new Date(2_000_000_000_000);
        utimesSync(file, then, then);
        await run(['check', '--fix', file]);
        assert.equal(readFileSync(file, 'utf8'), text);
        assert.equal(statSync(file).mtimeMs, then.getTime(), 'it was written');
      }
    }));

  it('does not write without being told to', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', SLIP);
      await run(['check', file]);
      assert.equal(readFileSync(file, 'utf8'), SLIP);
    }));

  it('keeps line ends, also mixed ones', () =>
    withFolder(async (folder) => {
      const mixed = (text: string): string => withCarriageReturns(text.slice(0, 60)) + text.slice(60);
      for (const convert of [withCarriageReturns, (text: string) => text.replace(/\n/g, '\r'), mixed])
        assert.equal((await fixed(folder, convert(SLIP))).toString(), convert(MENDED));
    }));

  it('keeps the mark of byte order', () =>
    withFolder(async (folder) => {
      assert.equal((await fixed(folder, `\ufeff${SLIP}`)).toString(), `\ufeff${MENDED}`);
    }));

  it('keeps the encoding', () =>
    withFolder(async (folder) => {
      const little = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
      const big = (text: string): Buffer => little(text).swap16();
      assert.ok((await fixed(folder, little(SLIP))).equals(little(MENDED)), 'UTF-16, little end first');
      assert.ok((await fixed(folder, big(SLIP))).equals(big(MENDED)), 'UTF-16, big end first');
    }));

  it('loses no byte that it could not read', () =>
    withFolder(async (folder) => {
      const latin = Buffer.from(SLIP.replace('strait', 'détroit').replace(/[¹²]/g, ''), 'latin1');
      const file = folder.write('draft.un.txt', latin);
      await run(['check', '--fix', file]);
      const after = readFileSync(file);
      // Left as it is, or mended around the bytes; never written with signs in their stead.
      assert.ok(after.includes(Buffer.from('détroit', 'latin1')), 'the é is lost');
    }));

  it('mends each of several files', () =>
    withFolder(async (folder) => {
      const files = ['a.un.txt', 'b.un.txt', 'c.un.txt'].map((name) =>
        folder.write(name, name[0] === 'b' ? CLEAN : SLIP),
      );
      const { stdout } = await run(['check', '--fix', ...files]);
      assert.deepEqual(
        files.map((file) => readFileSync(file, 'utf8')),
        [MENDED, CLEAN, MENDED],
      );
      assert.match(stdout, /2 findings mended/);
    }));

  it('leaves alone what is silenced', () =>
    withFolder(async (folder) => {
      folder.write('.un-report.json', { rules: { 'paragraph-number-gap': 'off' } });
      assert.equal((await fixed(folder, SLIP)).toString(), SLIP);
    }));
});
