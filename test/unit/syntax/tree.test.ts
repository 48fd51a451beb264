import assert from 'node:assert/strict';
import type { SyntaxTree } from '../../../server/src/syntax/tree';
import { doc, editedTree, treeOf } from '../support/documents';
import { unmark } from '../support/marked';

/** `«…»` is replaced (or `⁞` filled) by `insertion`; the edited tree is the one that a fresh parse gives. */
function check(marked: string, insertion = ''): { before: SyntaxTree; after: SyntaxTree } {
  const { text, cursors, ranges } = unmark(marked);
  const at = cursors[0] ?? 0;
  const { start, end } = ranges[0] ?? { start: at, end: at };
  const before = treeOf(text);
  const { tree: after, splice } = editedTree(before, [{ range: before.source.rangeOf(start, end), text: insertion }]);
  const fresh = treeOf(after.source.text);
  assert.deepEqual(after.blocks, fresh.blocks, marked);
  assert.deepEqual([...after.starts], [...fresh.starts], marked);
  const { first, removed, inserted } = splice;
  assert.equal(after.blocks.length, before.blocks.length - removed + inserted);
  assert.deepEqual(after.blocks.slice(0, first), before.blocks.slice(0, first));
  assert.deepEqual(after.blocks.slice(first + inserted), before.blocks.slice(first + removed));
  return { before, after };
}

describe('Tree: edits', () => {
  it('in words', () => {
    check('1. The quay⁞ was closed.\n\n2. It opened.\n', ' of Maren');
    check('1. The «quay» was closed.\n\n2. It opened.\n', 'harbour');
    check('1. The quay was closed«.»\n\n2. It opened.\n');
  });

  it('that change what a block is', () => {
    check('⁞The quay was closed.\n\n2. It opened.\n', '1. ');
    check('«1. »The quay was closed.\n\n2. It opened.\n');
    check('1. One.\n⁞See A/99/12.\n', '¹ ');
    check('1. One.\n\n⁞Inspection\n', '# ');
  });

  it('that join and part blocks', () => {
    check('1. One\n«\n»and more\n\n2. Two\n');
    check('1. One⁞ and more\n\n2. Two\n', '\n\n');
    check('1. One«.\n\n2. »Two\n\n3. Three\n');
    check('1. One\n⁞\nand more', 'x');
    check('«1. One\n\n»2. Two\n');
    check('1. One\n\n«2. Two\n»');
  });

  it('of the line before, on which a block depends', () => {
    check('They agreed⁞\n(a) To inspect\n(b) To close\n', ':');
    check('They agreed«:»\n(a) To inspect\n(b) To close\n');
    check('They agreed: «x»\n(a) To inspect\n');
    check(`${'x'.repeat(159)}⁞\nMore\n`, 'xx');
    check(`${'x'.repeat(160)}«x»\nMore\n`);
  });

  it('of a block that does not touch the next', () => {
    check('One⁞\n\n¹ ² A.\n', '.');
    check('One«.»\n\n¹ ² A.\n');
    check('One«.»\n\nᵃ ᵇ A.\n', ',');
    check('One⁞\n\nSource: ᵃ Estimate.\n', '.');
    check('One⁞\n\n[^1]: ² A.\n', '.');
  });

  it('of empty lines', () => {
    check('⁞1. One\n', '\n');
    check('«\n\n»1. One\n');
    check('One\n⁞\nTwo\n', '  \n');
    check('One\n«\n»\nTwo\n');
    check('One\n«\n\n»Two\n');
    check('One⁞', '\n');
    check('One\n\n⁞', '\n\n');
  });

  it('of line ends', () => {
    check('One«\r»\r\nTwo\r\n\r\nThree');
    check('One\r⁞Two\r\rThree', '\n');
    check('One«\r\n»\r\nTwo');
    check('One\r\n⁞\r\nTwo', '\r');
  });

  it('of everything and of nothing', () => {
    check('⁞', 'One\n\nTwo');
    check('«One\n\nTwo»');
    check('One⁞\n\nTwo', '');
    check('«One»', '\n\n\n');
  });

  it('keep the blocks that they do not touch', () => {
    const text = doc`
      1. One.

      2. Two.

      3. Three «three».

      4. Four.

      5. Five.
    `;
    const { before, after } = check(text, 'and more');
    const kept = after.blocks.filter((block) => before.blocks.includes(block)).length;
    assert.ok(kept >= after.blocks.length - 3, `${String(kept)} of ${String(after.blocks.length)} kept`);
    assert.equal(before.blocks.at(-1), after.blocks.at(-1));
    assert.equal(before.blocks[0], after.blocks[0]);
  });

  it('leave the tree that was edited as it was', () => {
    const { before } = check('1. One.\n\n«2. Two.»\n', 'Three.');
    assert.equal(before.blocks[1]?.kind, 'numbered');
    assert.equal(before.source.text, '1. One.\n\n2. Two.\n');
  });
});

describe('Tree: places', () => {
  const tree = treeOf('\n1. One.\n\n2. Two\nmore.\n\n');

  it('of blocks', () => {
    assert.deepEqual([...tree.starts], [0, 1, 10, 24]);
    assert.equal(tree.start(2), 10);
    assert.equal(tree.start(99), 24);
    assert.deepEqual(
      [0, 1, 2].map((block) => [tree.firstLine(block), tree.lastLine(block)]),
      [
        [0, 0],
        [1, 1],
        [3, 4],
      ],
    );
  });

  it('belong to a block', () => {
    assert.deepEqual(
      [0, 1, 9, 10, 23, 24, 99].map((offset) => tree.blockAt(offset)),
      [0, 1, 1, 2, 2, 2, 2],
    );
    assert.equal(treeOf('').blockAt(0), 0);
  });

  it('hold words', () => {
    assert.equal(tree.textOf(1), 'One.');
    assert.equal(tree.textOf(2), 'Two\nmore.');
    assert.equal(tree.textOf(2, 0), '2. Two\nmore.');
    assert.equal(tree.textOf(2, 0, 2), '2.');
    assert.equal(tree.textOf(99), '');
  });
});
