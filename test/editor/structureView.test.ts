import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownNode } from '../../client/src/structureNodes';
import type { StructureView } from '../../client/src/structureView';
import { closeAll, serverReady, showText, until } from './support';

const DRAFT = `I. Wells

1. Wells dry up (see section II).

2. Some do not.

II. Springs

3. Springs do not:

(a) In the north;

(b) In the south.

III. Rivers

4. Rivers do (see para. 3 (b) above).
`;

describe('the structure view', () => {
  let document: vscode.TextDocument;
  let view: StructureView;
  beforeEach(async () => {
    document = await showText(DRAFT);
    ({ structure: view } = await serverReady());
    await until('the structure', async () => {
      await view.refresh();
      return shown().length === 9;
    });
  });
  afterEach(closeAll);

  function shown(nodes: readonly ShownNode[] = view.getChildren()): string[] {
    return nodes.flatMap((node) => [label(node), ...shown(view.getChildren(node)).map((name) => `  ${name}`)]);
  }

  const label = (node: ShownNode): string => {
    const item = view.getTreeItem(node);
    return [item.label, item.description].filter((one) => typeof one === 'string').join(' · ');
  };

  function find(name: string, nodes: readonly ShownNode[] = view.getChildren()): ShownNode {
    const waiting = [...nodes];
    for (let node = waiting.shift(); node; node = waiting.shift()) {
      if (label(node).startsWith(name)) return node;
      waiting.push(...view.getChildren(node));
    }
    throw new Error(`${name} is not shown`);
  }

  async function drop(name: string, on: string): Promise<void> {
    const data = new vscode.DataTransfer();
    view.handleDrag([find(name)], data);
    await view.handleDrop(find(on), data);
  }

  const undo = async (): Promise<void> => {
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  };

  it('shows sections, in them paragraphs, in them subparagraphs, for eyes and ears', () => {
    assert.deepEqual(shown(), [
      'I. Wells',
      '  1 · Wells dry up (see section II).',
      '  2 · Some do not.',
      'II. Springs',
      '  3 · Springs do not:',
      '    3 (a) · In the north;',
      '    3 (b) · In the south.',
      'III. Rivers',
      '  4 · Rivers do (see para. 3 (b) above).',
    ]);
    assert.equal(view.getTreeItem(find('3 (a)')).accessibilityInformation?.label, 'Subparagraph 3 (a). In the north;');
    assert.equal(view.getParent(find('3 (a)')), find('3 ·'));
  });

  it('moves a section that is dropped on another, with all references; one undo takes it back', async () => {
    await drop('III. Rivers', 'II. Springs');
    assert.equal(
      document.getText(),
      `I. Wells

1. Wells dry up (see section III).

2. Some do not.

II. Rivers

3. Rivers do (see para. 4 (b) below).

III. Springs

4. Springs do not:

(a) In the north;

(b) In the south.
`,
    );
    await undo();
  });

  it('moves a paragraph into the section on which it is dropped', async () => {
    await drop('1 ·', 'III. Rivers');
    assert.match(
      document.getText(),
      /III\. Rivers\n\n3\. Wells dry up \(see section II\)\.\n\n4\. Rivers do \(see para\. 2 \(b\) above\)\.\n$/,
    );
    await undo();
  });

  it('moves nothing where a thing does not belong', async () => {
    await drop('3 (a)', 'I. Wells');
    await drop('I. Wells', '4 ·');
    assert.equal(document.getText(), DRAFT);
  });

  it('keeps its nodes while words change, and shows what is inserted', async () => {
    const before = find('2 ·');
    await vscode.commands.executeCommand('unReport.structure.insert', before);
    assert.equal(find('2 ·'), before);
    assert.deepEqual(
      view.getChildren(find('I. Wells')).map(({ node }) => node.number),
      ['1', '2', '3'],
    );
    await undo();
  });

  it('moves by a step, and deletes', async () => {
    await vscode.commands.executeCommand('unReport.structure.moveDown', find('1 ·'));
    assert.match(document.getText(), /^I\. Wells\n\n1\. Some do not\.\n\n2\. Wells dry up/);
    await undo();
    await view.refresh();
    await vscode.commands.executeCommand('unReport.structure.delete', find('2 ·'));
    assert.ok(!document.getText().includes('Some do not'));
    await undo();
  });
});
