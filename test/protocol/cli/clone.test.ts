import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import type { Outcome } from '../support/cli';
import { withFolder } from '../support/folder';
import { root } from '../support/root';
import { CLEAN, SLIP } from '../support/texts';

/** Runs a script of the clone in another folder. */
function script(name: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, timeout: 60_000 };
    const child = execFile(process.execPath, [join(root, 'scripts', name), ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

describe('From a clone: the commit hook', () => {
  it('checks the files of the folder that it is called in', () =>
    withFolder(async (folder) => {
      folder.write('slip.un.txt', SLIP);
      const { code, stdout, stderr } = await script('un-report.mjs', ['check', 'slip.un.txt'], folder.path);
      assert.equal(code, 1);
      assert.match(stdout, /^slip\.un\.txt:7:1 error/);
      assert.equal(stderr, '');
      folder.write('slip.un.txt', CLEAN);
      assert.equal((await script('un-report.mjs', ['check', 'slip.un.txt'], folder.path)).code, 0);
    }));

  it('is named with a script that is there', () => {
    const [, entry] =
      /^ {2}entry: (\S+) check$/m.exec(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) ?? [];
    assert.ok(entry !== undefined && existsSync(join(root, entry)), entry);
  });
});

describe('From a clone: the GitHub Action', () => {
  it('is given by its description what it reads', () => {
    const names = (file: string) =>
      new Set(readFileSync(join(root, file), 'utf8').match(/UN_REPORT_(?!…)[A-Z_]*[A-Z]/g));
    assert.deepEqual(names('action.yml'), names('scripts/action.mjs'));
  });

  it('annotates all paths, and writes SARIF where it is asked to', () =>
    withFolder(async (folder) => {
      folder.write('drafts/a.un.txt', SLIP);
      folder.write('more drafts/b.un.txt', SLIP);
      const { code, stdout } = await script('action.mjs', [], folder.path, {
        UN_REPORT_PATHS: 'drafts\nmore drafts/*.txt\n',
        UN_REPORT_MOMENT: 'writing',
        UN_REPORT_MAX_WARNINGS: '0',
        UN_REPORT_SARIF_FILE: 'out/un-report.sarif',
      });
      assert.equal(code, 1);
      assert.deepEqual(stdout.match(/file=[^,]*/g), ['file=drafts/a.un.txt', 'file=more drafts/b.un.txt']);
      const log = JSON.parse(readFileSync(folder.file('out/un-report.sarif'), 'utf8')) as Log;
      assert.equal(log.runs[0]?.results?.length, 2);
    }));

  it('leaves out what was not given', () =>
    withFolder(async (folder) => {
      folder.write('clean.un.txt', CLEAN);
      const empty = { UN_REPORT_MOMENT: '', UN_REPORT_MAX_WARNINGS: '', UN_REPORT_SARIF_FILE: '' };
      const { code, stdout, stderr } = await script('action.mjs', [], folder.path, { UN_REPORT_PATHS: '.', ...empty });
      assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    }));
});
