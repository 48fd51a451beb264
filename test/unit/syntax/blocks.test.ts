import assert from 'node:assert/strict';
import type { Block } from '../../../server/src/syntax/block';
import { blocks, treeOf } from '../support/documents';
import { mark, unmark } from '../support/marked';

/** Each block begins at a `⁞`. Checked with all three line ends. */
function check(marked: string): void {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const expected = marked.replaceAll('\n', lineEnd);
    const { text } = unmark(expected);
    const { starts } = treeOf(text);
    assert.equal(mark(text, [], [...starts].slice(0, -1)), expected);
  }
}

describe('Blocks: empty lines', () => {
  it('part blocks and belong to the one before', () => {
    check('');
    check('⁞One');
    check('⁞One\n');
    check('⁞One\n\n⁞Two\n');
    check('⁞One\n\n\n\n⁞Two\n\n\n');
    check('⁞One\n  \t \n⁞Two');
    check('⁞One\n\u00a0\n⁞Two');
    check('⁞One\n\u200e\n⁞Two');
  });

  it('at the beginning are a block of their own', () => {
    check('⁞\n⁞One');
    check('⁞\n\n \n⁞One\n');
    check('⁞\n');
    check('⁞   ');
    check('⁞\ufeff\n⁞One');
  });
});

describe('Blocks: broken lines', () => {
  it('go on', () => {
    check('⁞The quay was closed for\nrepairs in May and\nopened again in June.\n');
    check('⁞The quay was closed.\nIt opened again.\n');
    check('⁞the report of\nA harbour\n');
    check('⁞12. The quay was closed for\nrepairs.\n');
  });

  it('end before numbers, notes, headings, tables, dividers', () => {
    check('⁞The quay was closed.\n⁞12. It opened again.\n⁞13. It closed.');
    check('⁞The quay was closed\n⁞115.4 Ensure that');
    check('⁞The quay was closed for\n⁞¹ A/99/12.\n⁞² A/99/13.\n');
    check('⁞The quay was closed for\n⁞[^1]: A/99/12.\n⁞[^2]: A/99/13.\n');
    check('⁞The quay was closed.\n⁞# Inspection\n');
    check('⁞| Harbour | Accidents |\n⁞|---|---|\n⁞| Maren | 12 |');
    check('⁞The quay was closed.\n⁞---\n⁞* Reissued.');
  });

  it('end before an item when they are closed', () => {
    check('⁞1. They agreed:\n⁞(a) To inspect;\n⁞(b) To report;\n⁞(c) To close.');
    check('⁞They agreed.\n⁞- To inspect\nand report.\n⁞- To close');
    check('⁞They agreed.\n⁞II. Context');
    check('⁞They agreed:¹\n⁞(a) To inspect;²\n⁞(b) To close.');
    check('⁞They agreed.[^1]\n⁞(a) To inspect');
  });

  it('go on before what only looks like an item', () => {
    check('⁞They agreed, as set out in para. 25\n(b) and (c) of the report.');
    check('⁞The rate of accidents\n– the highest so far – fell.');
    check('⁞The harbours named in annex\nIII. They were three.');
  });

  it('go on behind the abbreviation of a title', () => check('⁞The panel heard Ms.\nA. Smith and Mr. Olen.'));

  it('end before an indented item', () => {
    check('⁞They agreed\n⁞  (a) To inspect\n⁞  (b) To close');
    check('⁞They agreed\n⁞  - To inspect');
  });

  it('end when they are longer than anybody breaks lines', () => {
    const long = 'The quay was closed for repairs. '.repeat(6).trimEnd();
    check(`⁞${long}\n⁞${long}\n⁞It opened again.\nIt closed.`);
  });
});

describe('Blocks: what is known of them', () => {
  const blockOf = (text: string, index = 0): Block => {
    const block = treeOf(text).blocks[index];
    if (!block) throw new Error(`No block ${String(index)} in ${text}`);
    return block;
  };

  it('their length, with the empty lines behind them', () => {
    const text = '\n\nOne\n\n\nTwo three\nfour\n';
    const { blocks: all, starts } = treeOf(text);
    assert.deepEqual(
      all.map(({ kind, length }) => [kind, length]),
      [
        ['blank', 2],
        ['text', 6],
        ['text', 15],
      ],
    );
    assert.deepEqual([...starts], [0, 2, 8, 23]);
  });

  /** `«…»` marks the words of the first block, without label and blanks. */
  function checkContent(marked: string): void {
    const { text } = unmark(marked);
    const { contentStart, contentEnd } = blockOf(text);
    assert.equal(mark(text, [{ start: contentStart, end: contentEnd }]), marked);
  }

  it('their words', () => {
    checkContent('12. «The quay was closed.»  \n\nIt');
    checkContent('(a) (i) «The quay»\r\n\r\n');
    checkContent('# II. «Context»\n');
    checkContent('¹ «A/99/12.»\n');
    checkContent('- «Pilots»\n');
    checkContent('«**The quay**»\n');
    checkContent('12.«»\n');
    checkContent('[^12]:«»\n');
  });

  it('whether they are bold', () => {
    assert.ok(blockOf('**The quay**').bold);
    assert.ok(blockOf('12. **The quay was closed.**').bold);
    assert.ok(!blockOf('**The** quay').bold);
    assert.ok(!blockOf('****').bold);
    assert.ok(!blockOf('*The quay*').bold);
  });

  it('whether they are indented', () => {
    assert.ok(blockOf('  The quay').indented);
    assert.ok(blockOf('\tThe quay').indented);
    assert.ok(!blockOf(' The quay').indented);
    assert.ok(!blockOf('The quay').indented);
  });

  it('whether they stand behind an empty line', () => {
    const after = treeOf('One\n12. Two\n\n13. Three\n').blocks.map(({ afterBlank }) => afterBlank);
    assert.deepEqual(after, [true, false, true]);
  });

  it('how many words they have, with the label', () => {
    const words = (text: string): number => blockOf(text).words;
    assert.equal(words('The quay was closed.'), 4);
    assert.equal(words('12. The quay was closed.'), 5);
    assert.equal(words('(a) The quay'), 3);
    assert.equal(words('¹ A/99/12, para. 4.'), 4);
    assert.equal(words('# The quay'), 2);
    assert.equal(words('- The quay'), 2);
    assert.equal(words('\n\n'), 0);
  });

  it('do not depend on where they stand', () => {
    const block = '12. The quay¹ was closed, see https://ports.example.\n\n';
    assert.deepEqual(treeOf(`One\n\n${block}Two`).blocks[1], blockOf(block));
  });
});

describe('Blocks: notes that begin in them', () => {
  /** `«…»` marks the marks that begin notes, `⁞` where their words begin. */
  function checkNotes(marked: string): void {
    const { text } = unmark(marked);
    const { noteStarts } = treeOf(text).blocks[0] ?? { noteStarts: [] };
    assert.equal(
      mark(
        text,
        noteStarts,
        noteStarts.map(({ contentStart }) => contentStart),
      ),
      marked,
    );
  }

  it('at their beginning', () => {
    checkNotes('«¹» ⁞A/99/12.');
    checkNotes('«[^1]»: ⁞A/99/12.');
    checkNotes('«ᵃ» ⁞Estimate.');
    checkNotes('«*» ⁞Reissued.');
  });

  it('and further ones on the same line', () => {
    checkNotes('«ᵃ» ⁞See the annex. «ᵇ» ⁞Estimate. «ᶜ» ⁞Not known.');
    checkNotes('«¹» ⁞A/99/12. «²» ⁞A/99/13.');
    checkNotes('«¹» ⁞Is it so? «²» ⁞It is!');
    checkNotes('«¹» ⁞See “The quay.” «²» ⁞A/99/13.');
  });

  it('also behind the source of a table', () => {
    checkNotes('Source: Harbour register. «ᵃ» ⁞Estimate. «ᵇ» ⁞Not known.');
    checkNotes('Sources: Registers. «ᵃ» ⁞Estimate.');
    checkNotes('Note: All figures are for 2037. «ᵃ» ⁞Estimate.');
    checkNotes('Fuente: Registro. «ᵃ» ⁞Estimación.');
  });

  it('not where a mark stands in running text', () => {
    checkNotes('The quay was closed. ᵃ It opened again.');
    checkNotes('«¹» ⁞See the quay² of Maren.');
    checkNotes('«¹» ⁞See the quay.² It was closed.');
    checkNotes('«¹» ⁞See the quay ² of Maren.');
    checkNotes('12. The quay was closed. ² It opened again.');
  });

  it('and leave the marks in their words', () => {
    const [block] = treeOf(blocks('¹ See the quay.² It was closed. ³ A/99/13.')).blocks;
    assert.deepEqual(
      block?.noteStarts.map(({ id }) => id),
      ['1', '3'],
    );
    assert.deepEqual(
      block.markers.map(({ id }) => id),
      ['2'],
    );
  });
});
