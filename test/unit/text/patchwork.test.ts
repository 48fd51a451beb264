import assert from 'node:assert/strict';
import { Patchwork, type Replacement } from '../../../server/src/text/patchwork';

const at = (start: number, end: number, newText: string): Replacement => ({ start, end, newText });
const of = (text: string, ...rounds: Replacement[][]): Replacement[] =>
  rounds.reduce((work, round) => work.replaced(round), Patchwork.of(text.length)).replacements();

describe('Text: replacements on replacements', () => {
  it('are nothing where nothing was done', () => {
    assert.deepEqual(of('harbour'), []);
    assert.deepEqual(of('', []), []);
  });

  it('are themselves where there is one round', () => {
    const round = [at(0, 0, 'the '), at(2, 3, ''), at(7, 7, '.')];
    assert.deepEqual(of('harbour', round), round);
  });

  it('are counted in the first text', () => {
    // “a quay” → “the quay” → “the quays” → “those quays”
    assert.deepEqual(of('a quay', [at(0, 1, 'the')], [at(8, 8, 's')], [at(2, 3, 'ose')]), [
      at(0, 1, 'those'),
      at(6, 6, 's'),
    ]);
  });

  it('may take back what the first did, and more', () => {
    assert.deepEqual(of('a quay', [at(1, 1, ' wet')], [at(0, 6, '')]), [at(0, 2, '')]);
    assert.deepEqual(of('a quay', [at(6, 6, ' is')], [at(0, 9, 'all')]), [at(0, 6, 'all')]);
  });

  it('work on a text that was empty', () => {
    assert.deepEqual(of('', [at(0, 0, 'quay')]), [at(0, 0, 'quay')]);
  });
});
