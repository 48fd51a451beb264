import assert from 'node:assert/strict';
import { run } from '../support/cli';

const BEFORE = '1. The  ferry is "late" (see para. 2 below) .\n2. It is old.';

describe('Command line: format', () => {
  it('prints the text in its form', async () => {
    const stdout = '1. The ferry is “late” (see para. 2 below).\n\n2. It is old.\n';
    assert.deepEqual(await run(['format', '-'], { input: BEFORE }), { code: 0, stdout, stderr: '' });
  });

  it('only what --only names', async () => {
    const { stdout } = await run(['format', '--only', 'no-break-blanks', '-'], { input: BEFORE });
    assert.equal(stdout, BEFORE.replace('para. 2', 'para.\u00a02'));
    assert.equal((await run(['format', '--only', 'colours', '-'], { input: BEFORE })).code, 2);
  });
});
