import assert from 'node:assert/strict';
import { sameGraph } from '../../../server/src/text/sameGraph';

interface Node {
  readonly name: string;
  parent: Node | null;
  readonly children: Node[];
}

const node = (name: string, ...children: Node[]): Node => {
  const made: Node = { name, parent: null, children };
  for (const child of children) child.parent = made;
  return made;
};

describe('Same graphs', () => {
  it('of values and parts', () => {
    assert.ok(
      sameGraph({ a: [1, NaN, null, 'x'], b: { c: undefined } }, { a: [1, NaN, null, 'x'], b: { c: undefined } }),
    );
    assert.ok(!sameGraph({ a: 1 }, { a: '1' }));
    assert.ok(!sameGraph({ a: 1 }, { a: 1, b: undefined }));
    assert.ok(!sameGraph({ a: 1, b: 2 }, { a: 1, c: 2 }));
    assert.ok(!sameGraph([1, 2], [1]));
    assert.ok(!sameGraph({ 0: 1 }, [1]));
    assert.ok(!sameGraph({}, null));
  });

  it('with references back', () => {
    assert.ok(sameGraph(node('a', node('b'), node('c')), node('a', node('b'), node('c'))));
    assert.ok(!sameGraph(node('a', node('b'), node('c')), node('a', node('b', node('c')))));
    const [one, other] = [node('a', node('b'), node('b')), node('a', node('b'), node('b'))];
    other.children[1]!.parent = other.children[0]!;
    assert.ok(!sameGraph(one, other));
  });

  it('that share a part, or have two that look alike', () => {
    const part = { x: [1] };
    assert.ok(!sameGraph([part, part], [{ x: [1] }, { x: [1] }]));
    assert.ok(!sameGraph([{ x: [1] }, { x: [1] }], [part, part]));
    assert.ok(sameGraph([part, part], [part, part]));
    const value = { x: 1 };
    assert.ok(sameGraph([value, value], [{ x: 1 }, { x: 1 }]));
  });

  it('of any depth', () => {
    const chain = (depth: number): Node => {
      let last = node('end');
      for (let at = 0; at < depth; at++) last = node('link', last);
      return last;
    };
    assert.ok(sameGraph(chain(100_000), chain(100_000)));
    assert.ok(!sameGraph(chain(100_000), chain(99_999)));
  });
});
