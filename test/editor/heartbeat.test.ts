import assert from 'node:assert/strict';
import { Heartbeat, type HeartbeatOptions } from '../../client/src/heartbeat';
import { until } from './support';

function beating(options: Partial<HeartbeatOptions>): {
  heartbeat: Heartbeat;
  beats: () => number;
  lost: () => number;
} {
  let beats = 0;
  let lost = 0;
  const heartbeat = new Heartbeat({
    interval: 5,
    patience: 40,
    needed: () => true,
    onSilence: () => {
      lost++;
    },
    ...options,
    beat: () => {
      beats++;
      return options.beat?.() ?? Promise.resolve();
    },
  });
  return { heartbeat, beats: () => beats, lost: () => lost };
}

describe('heartbeat', () => {
  it('beats on while there are answers, refusals included', async () => {
    const { heartbeat, beats, lost } = beating({ beat: () => Promise.reject(new Error('unknown request')) });
    await until('ten beats', () => beats() >= 10);
    assert.equal(lost(), 0);
    heartbeat.dispose();
  });

  it('notices silence', async () => {
    const { heartbeat, lost } = beating({ beat: () => new Promise(() => undefined) });
    await until('the loss', () => lost() > 0);
    heartbeat.dispose();
  });

  it('rests while nothing is at stake', async () => {
    let asked = 0;
    const { heartbeat, beats } = beating({
      needed: () => {
        asked++;
        return false;
      },
    });
    await until('ten chances', () => asked >= 10);
    assert.equal(beats(), 0);
    heartbeat.dispose();
  });

  it('can be asked at once, with less patience', async () => {
    const silent = beating({ interval: 60_000, patience: 60_000, beat: () => new Promise(() => undefined) });
    assert.equal(await silent.heartbeat.check(10), false);
    assert.equal(silent.lost(), 1);
    silent.heartbeat.dispose();
    const alive = beating({ interval: 60_000 });
    assert.equal(await alive.heartbeat.check(), true);
    alive.heartbeat.dispose();
  });

  it('says nothing any more once it is disposed', async () => {
    const { heartbeat, lost } = beating({ interval: 60_000, beat: () => new Promise(() => undefined) });
    const check = heartbeat.check(10);
    heartbeat.dispose();
    await check;
    assert.equal(lost(), 0);
  });
});
