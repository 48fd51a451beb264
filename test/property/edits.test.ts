import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../server/src/service';
import { SyntaxTree } from '../../server/src/syntax/tree';
import { Source } from '../../server/src/text/source';
import { backwards, batches, changesOf, scattered, typing, type Stroke } from './support/edits';
import { documents, reports, soups } from './support/documents';
import { check } from './support/runs';

const linesOf = (source: Source): number[] =>
  Array.from({ length: source.lineCount }, (_, line) => source.lineStart(line));

/** Source and tree after each batch are what a fresh reading gives. */
function checkTree(text: string, strokes: readonly (readonly Stroke[])[]): void {
  let tree = SyntaxTree.parse(Source.of(text));
  for (const batch of strokes) {
    const before = tree.source.text;
    const { source, difference } = tree.source.withChanges(changesOf(batch, before));
    assert.deepEqual(linesOf(source), linesOf(Source.of(source.text)));
    assert.equal(source.text.slice(0, difference.start), before.slice(0, difference.start));
    assert.equal(source.text.slice(difference.newEnd), before.slice(difference.oldEnd));

    const old = tree.blocks;
    const { tree: edited, splice } = tree.edited(source, difference);
    const fresh = SyntaxTree.parse(Source.of(source.text));
    assert.deepEqual(edited.blocks, fresh.blocks);
    assert.deepEqual(edited.starts, fresh.starts);
    const { first, removed, inserted } = splice;
    assert.equal(edited.blocks.length, old.length - removed + inserted);
    for (let index = 0; index < first; index++) assert.equal(edited.blocks[index], old[index]);
    for (let index = first + inserted; index < edited.blocks.length; index++)
      assert.equal(edited.blocks[index], old[index - inserted + removed]);
    tree = edited;
  }
}

/** The same for many edits that are made at once; what none of them touched is kept. */
function checkScattered(text: string, strokes: readonly Stroke[]): void {
  const tree = SyntaxTree.parse(Source.of(text));
  const changes = backwards(strokes, text);
  const edits = tree.source.asEdits(changes);
  assert.ok(edits);
  const { source, differences } = tree.source.withEdits(edits);
  const expected = tree.source.withChanges(changes).source;
  assert.equal(source.text, expected.text);
  assert.deepEqual(linesOf(source), linesOf(expected));
  const { tree: edited, splice } = tree.edited(source, ...differences);
  const fresh = SyntaxTree.parse(source);
  assert.deepEqual(edited.blocks, fresh.blocks);
  assert.deepEqual(edited.starts, fresh.starts);
  const { first, removed, inserted } = splice;
  assert.equal(edited.blocks.length, tree.blocks.length - removed + inserted);
  const kept = new Set(tree.blocks);
  // No edit touches more than the block before it, its own, and those that it is long.
  const renewed = edited.blocks.filter((block) => !kept.has(block)).length;
  const inserts = changes.reduce((sum, { text: insertion }) => sum + insertion.split(/\r|\n/).length, 0);
  assert.ok(renewed <= 4 * changes.length + inserts, `${String(renewed)} of ${String(edited.blocks.length)} blocks`);
  for (let index = 0; index < first; index++) assert.equal(edited.blocks[index], tree.blocks[index]);
  for (let index = first + inserted; index < edited.blocks.length; index++)
    assert.equal(edited.blocks[index], tree.blocks[index - inserted + removed]);
}

/** A snapshot after many edits at once says what a fresh one says. */
function checkSnapshotScattered(text: string, strokes: readonly Stroke[]): void {
  const before = ReportSnapshot.open(text);
  answers(before);
  const { snapshot } = before.edited(backwards(strokes, text), 1);
  assert.deepEqual(answers(snapshot), answers(ReportSnapshot.open(snapshot.text)));
}

/** All that can be asked of a snapshot without a place. */
function answers(snapshot: ReportSnapshot) {
  return {
    findings: snapshot.findings({ ...DEFAULT_SETTINGS, moment: 'submission' }),
    outline: snapshot.outline(true),
    folding: snapshot.foldingRanges(),
    structure: snapshot.structure(),
    references: snapshot.referenceList(),
    links: snapshot.links(),
    tokens: snapshot.semanticTokens(),
    summary: snapshot.summary('A_99_1.txt'),
  };
}

/** What a snapshot says after each batch is what a fresh one says, whatever was asked before. */
function checkSnapshot(text: string, strokes: readonly (readonly Stroke[])[]): void {
  let snapshot = ReportSnapshot.open(text);
  answers(snapshot);
  strokes.forEach((batch, index) => {
    ({ snapshot } = snapshot.edited(changesOf(batch, snapshot.text), index));
    // Now and then nobody asks between two edits.
    if (index % 3 === 1) return;
    const fresh = ReportSnapshot.open(snapshot.text);
    assert.deepEqual(answers(snapshot), answers(fresh));
    const { start: position } = snapshot.referenceList().at(index)?.range ?? { start: { line: index, character: 3 } };
    assert.deepEqual(snapshot.hover(position), fresh.hover(position));
    assert.deepEqual(snapshot.definition(position), fresh.definition(position));
    assert.deepEqual(snapshot.references(position, true), fresh.references(position, true));
    assert.deepEqual(snapshot.selectionRanges(position), fresh.selectionRanges(position));
  });
}

describe('Edits: the tree is the one that a fresh parse gives', () => {
  it('on documents', () => check(900, [documents, batches], checkTree));
  it('on documents, typing at one place', () => check(500, [documents, typing], checkTree));
  it('on soups', () => check(500, [soups, batches], checkTree));
  it('after many edits at once', () => check(900, [fc.oneof(documents, reports, soups), scattered], checkScattered));
});

describe('Edits: the report is the one that a fresh reading gives', () => {
  it('on documents', () => check(250, [documents, batches], checkSnapshot));
  it('on documents, typing at one place', () => check(350, [documents, typing], checkSnapshot));
  it('on whole reports, typing at one place', () => check(200, [reports, typing], checkSnapshot));
  it('on soups', () => check(150, [soups, batches], checkSnapshot));
  it('after many edits at once', () => check(250, [fc.oneof(documents, reports), scattered], checkSnapshotScattered));
});
