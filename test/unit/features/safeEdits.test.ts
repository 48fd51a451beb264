import assert from 'node:assert/strict';
import { provenEdits, safeEdits, type SafeEdit } from '../../../server/src/features/safeEdits';
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

describe('Safe edits that were tried out', () => {
  /** One finding a line, each mended by taking the first sign of its line away. */
  const lines = Array.from({ length: 9 }, (_, line) => finding(fix(true, edit(line, 0, 1, ''))));
  const other = (rule: string): PlacedFinding => ({ ...finding(), rule });

  /** What is left after edits of these lines; the fixes of `bad` lines bring another finding. */
  const trialWith = (bad: readonly number[]) => {
    let trials = 0;
    const trial = (edits: readonly SafeEdit[]): { findings: PlacedFinding[] } => {
      trials++;
      const mended = new Set(edits.map(({ range }) => range.start.line));
      const left = lines.filter((_, line) => !mended.has(line));
      return { findings: [...left, ...bad.filter((line) => mended.has(line)).map(() => other('encoding'))] };
    };
    return { linesOf: () => provenEdits(lines, trial).edits.map(({ range }) => range.start.line), count: () => trials };
  };

  it('are all where nothing comes of them, after one trial', () => {
    const { linesOf, count } = trialWith([]);
    assert.deepEqual(linesOf(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert.equal(count(), 1);
  });

  it('leave out those that bring a finding, and keep the others', () => {
    assert.deepEqual(trialWith([4]).linesOf(), [0, 1, 2, 3, 5, 6, 7, 8]);
    assert.deepEqual(trialWith([0, 1, 8]).linesOf(), [2, 3, 4, 5, 6, 7]);
    assert.deepEqual(trialWith([0, 1, 2, 3, 4, 5, 6, 7, 8]).linesOf(), []);
  });

  it('leave out those that mend nothing', () => {
    assert.deepEqual(provenEdits(lines, () => ({ findings: lines })).edits, []);
  });

  it('are none, without any trial, where there is no fix', () => {
    assert.deepEqual(
      provenEdits([finding(), finding(fix(false, edit(1, 0, 1, '')))], () => assert.fail('a trial')),
      { edits: [], mended: 0, last: undefined },
    );
  });
});
