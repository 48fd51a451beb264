import assert from 'node:assert/strict';
import { safeEdits } from '../../../server/src/features/safeEdits';
import type { PlacedFinding, PlacedFix } from '../../../server/src/features/findings';

const at = (line: number, start: number, end: number): PlacedFix['edits'][number]['range'] => ({
  start: { line, character: start },
  end: { line, character: end },
});

function fix(safe: boolean, ...edits: PlacedFix['edits']): PlacedFix {
  return { title: 'Change', preferred: true, safe, edits };
}

function finding(...fixes: readonly PlacedFix[]): PlacedFinding {
  return {
    rule: 'placeholder',
    severity: 'warning',
    range: at(0, 0, 1),
    message: '',
    related: [],
    unnecessary: false,
    fixes,
    choice: null,
  };
}

const edit = (line: number, start: number, end: number, newText: string): PlacedFix['edits'][number] => ({
  range: at(line, start, end),
  newText,
});

describe('Safe edits', () => {
  it('are those that have one answer only, in the order of the text', () => {
    const { edits, mended } = safeEdits([
      finding(fix(true, edit(4, 0, 2, '3.'))),
      finding(fix(false, edit(2, 0, 2, 'x'))),
      finding(),
      finding(fix(true, edit(1, 7, 7, '.'))),
    ]);
    assert.deepEqual(edits, [edit(1, 7, 7, '.'), edit(4, 0, 2, '3.')]);
    assert.equal(mended, 2);
  });

  it('never touch each other: the first fix stays', () => {
    const first = edit(1, 4, 8, 'a');
    for (const [start, end] of [
      [2, 4],
      [5, 6],
      [8, 8],
      [0, 9],
    ])
      assert.deepEqual(safeEdits([finding(fix(true, first)), finding(fix(true, edit(1, start!, end!, 'b')))]), {
        edits: [first],
        mended: 1,
      });
  });

  it('take a fix whole or not at all', () => {
    const { edits, mended } = safeEdits([
      finding(fix(true, edit(3, 0, 4, 'a'))),
      finding(fix(true, edit(1, 0, 1, 'b'), edit(3, 2, 3, 'c'))),
    ]);
    assert.deepEqual([edits, mended], [[edit(3, 0, 4, 'a')], 1]);
  });

  it('change all where a finding offers that', () => {
    const all = [edit(1, 0, 1, 'b'), edit(3, 2, 3, 'c')];
    assert.deepEqual(safeEdits([finding(fix(true, edit(1, 0, 1, 'b')), fix(true, ...all))]).edits, all);
  });
});
