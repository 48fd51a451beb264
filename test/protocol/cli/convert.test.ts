import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../support/cli';
import { withFolder } from '../support/folder';

const RAISED = '1. The ferry is late.¹\n\n2. It is old.²\n\n¹ Chart 14.\n\n² Chart 15.\n';
const MARKDOWN = '1. The ferry is late.[^1]\n\n2. It is old.[^2]\n\n[^1]: Chart 14.\n\n[^2]: Chart 15.\n';

describe('Command line: convert', () => {
  it('prints the other form', async () => {
    assert.deepEqual(await run(['convert', '--to', 'markdown', '-'], { input: RAISED }), {
      code: 0,
      stdout: MARKDOWN,
      stderr: '',
    });
    const { stdout } = await run(['convert', '--to', 'text', '--notes', 'paragraph', '-'], { input: MARKDOWN });
    assert.equal(stdout, '1. The ferry is late.¹\n\n¹ Chart 14.\n\n2. It is old.²\n\n² Chart 15.\n');
  });

  it('writes files back, and wants to know the form', () =>
    withFolder(async (folder) => {
      const file = folder.write('draft.un.txt', RAISED);
      assert.equal((await run(['convert', file])).code, 2);
      assert.deepEqual(await run(['convert', '--to', 'markdown', '--write', file]), {
        code: 0,
        stdout: '',
        stderr: '',
      });
      assert.equal(readFileSync(file, 'utf8'), MARKDOWN);
    }));
});
