import assert from 'node:assert/strict';
import { RestartPolicy } from '../../client/src/restartPolicy';

const MINUTE = 60_000;

describe('restart policy', () => {
  it('allows five restarts within three minutes', () => {
    const policy = new RestartPolicy();
    const answers = [0, 1, 2, 3, 4, 5].map((second) => policy.allowsRestart(second * 1000));
    assert.deepEqual(answers, [true, true, true, true, true, false]);
  });

  it('allows any number when they are rare', () => {
    const policy = new RestartPolicy();
    for (let stop = 0; stop < 20; stop++) assert.ok(policy.allowsRestart(stop * MINUTE));
  });

  it('begins anew when a person asks', () => {
    const policy = new RestartPolicy();
    for (let stop = 0; stop < 9; stop++) policy.allowsRestart(0);
    policy.reset();
    assert.ok(policy.allowsRestart(1));
  });
});
