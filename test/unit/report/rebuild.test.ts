import assert from 'node:assert/strict';
import { buildReport, rebuildReport } from '../../../server/src/report/build';
import { DEFAULT_SETTINGS, ReportSnapshot } from '../../../server/src/service';
import { blocks, editedTree, reportOf, treeOf } from '../support/documents';
import { unmark } from '../support/marked';

/** So many words that nothing but running text can have them. */
const LONG =
  'the harbour master told the panel that the quay had been closed for repairs since the flood, that the pilots had not been paid for four months, that the crane at the northern end was held by ropes alone and that nobody, as far as was known to him, had ever asked the Port Authority for a report on any of these matters, although three inspectors had been there';

function answers(snapshot: ReportSnapshot) {
  return {
    findings: snapshot.findings({ ...DEFAULT_SETTINGS, moment: 'submission' }),
    outline: snapshot.outline(true),
    folding: snapshot.foldingRanges(),
    structure: snapshot.structure(),
    references: snapshot.referenceList(),
  };
}

/** What stands in `«…»` is replaced (or `⁞` filled) by `insertion`: the report is then the one that a fresh reading gives. */
function check(marked: string, insertion = ''): void {
  const { text, cursors, ranges } = unmark(marked);
  const at = cursors[0] ?? 0;
  const { start, end } = ranges[0] ?? { start: at, end: at };
  const before = ReportSnapshot.open(text);
  answers(before);
  const range = treeOf(text).source.rangeOf(start, end);
  const { snapshot } = before.edited([{ range, text: insertion }], 1);
  assert.equal(snapshot.text, text.slice(0, start) + insertion + text.slice(end));
  assert.deepEqual(answers(snapshot), answers(ReportSnapshot.open(snapshot.text)), marked);
}

describe('Reports after an edit: words', () => {
  it('in the midst of a paragraph', () => {
    check(blocks('I. Ports', `1. Then ⁞${LONG}.`, '2. Two.'), 'too ');
    check(blocks('I. Ports', `1. Then «${LONG.slice(0, 40)}»${LONG.slice(40)}.`, '2. Two.'), 'he ');
    check(blocks('I. Ports', `1. Then ${LONG}.`, '2. T⁞wo.'), 'x');
  });

  it('at the end of a paragraph', () => {
    for (const sign of [
      '.',
      ',',
      ';',
      ':',
      '?',
      ' and',
      '.¹',
      '”',
      '**',
      '*',
      ' 2. Two. 3. Three. ',
      ' (signed)',
      ' ......',
    ])
      for (const next of [
        '2. Two.',
        '(a) One;',
        'and more.',
        'The pilots',
        'II. Ships',
        '- One',
        '115.1 One;',
        'Annex',
        '12',
      ])
        check(blocks('I. Ports', `1. Then ${LONG}⁞`, next, '2. Two.', '¹ A.'), sign);
  });

  it('that take the end of a paragraph away', () => {
    for (const next of ['2. Two.', '(a) One;', 'and more.', 'The pilots', '1. Right to work', 'Table 1', 'A. Ships']) {
      check(blocks('I. Ports', `1. Then ${LONG}«.»`, next, '2. Two.'));
      check(blocks('I. Ports', `1. Then ${LONG}«:»`, next, '(b) Two;', '2. Two.'));
      check(blocks('I. Ports', `1. Then ${LONG}«.»`, '¹ A.', next, '2. Two.'));
    }
  });

  it('at the beginning of a paragraph', () => {
    for (const insertion of [
      '**',
      '“',
      '# ',
      '(a) ',
      '¹ ',
      '- ',
      'Annex ',
      'Table 1. ',
      'Contents ',
      'Summary ',
      '1',
      ' ',
    ])
      for (const label of ['1. ', '(a) ', '', '- ', '¹ ', '115.1 '])
        check(blocks('I. Ports', '1. One.¹', `⁞${label}Then ${LONG}.`, '2. Two.', '¹ A.'), insertion);
  });

  it('in a paragraph that holds the first words of another', () => {
    check(blocks('I. Ports', `1. ${LONG}⁞.`, '3. Three.', '4. Four.'), '. 2. Two');
    check(blocks('I. Ports', `1. ${LONG}«. 2. Two».`, '3. Three.', '4. Four.'));
  });
});

describe('Reports after an edit: labels', () => {
  it('of the same length', () => {
    check(blocks('I. Ports', '1. One.', '«4». Two.', '3. Three.', '4. Four.'), '2');
    check(blocks('I. Ports', '1. One.', `«4». ${LONG}.`, '3. Three.', '4. Four.'), '2');
    check(blocks('I. Ports', '1. They agreed:', '(«a») One;', '(b) Two.', '2. Two.'), 'c');
    check(blocks('«I». Ports', '1. One.', 'II. Ships', '2. Two.'), 'V');
    check(blocks('I. Ports', '1. One.¹', '«¹» A.', '² B.', '2. Two.'), '²');
    check(blocks('I. Ports', '1. One.[^1]', '[^«1»]: A.', '[^2]: B.', '2. Two.'), '2');
    check(blocks('I. Ports', '115«.1» One;', '115.2 Two.', '2. Two.'), '.3');
  });

  it('of another form', () => {
    check(blocks('I. Ports', '1. They agreed:', '«(a») One;', '(b) Two.', '2. Two.'), 'aa');
    check(blocks('I. Ports', '1. One.', '«##» Ships', '2. Two.'), '# ');
  });

  it('that move while the words stay', () => {
    check(blocks('I. Ports', '1. One.', `«  2. »${LONG}.`, '4. Three.', '5. Four.'), ' 2.  ');
    check(blocks('I. Ports', '1. One.', `«  9. »${LONG}.`, '3. Three.', '4. Four.'), ' 9.  ');
    check(blocks('I. Ports', '1. They agreed:', `«  (a) »${LONG};`, '(c) Two.', '2. Two.'), ' (a)  ');
    check(blocks('I. Ports', `1. One.`, `« 115.1 »${LONG};`, '2. Two.'), '115.1  ');
  });
});

describe('Reports after an edit: marks and notes', () => {
  it('added, changed, taken away', () => {
    check(blocks('I. Ports', `1. Then ${LONG}.⁞`, '2. Two.²', '¹ A.', '² B.'), '¹');
    check(blocks('I. Ports', `1. Then ${LONG}.«¹»`, '2. Two.²', '¹ A.', '² B.'));
    check(blocks('I. Ports', `1. Then ${LONG}.«¹»`, '2. Two.²', '¹ A.', '² B.'), '²');
    check(blocks('I. Ports', `1. Then ${LONG}.«¹»`, '2. Two.²', '¹ A.', '² B.'), '[^1]');
    check(blocks('I. Ports', `1. Then ${LONG} ⁞and more.`, '2. Two.²', '¹ A.', '² B.'), 'on 12 km² of quay ');
    check(blocks('I. Ports', `1. Then the «film»² and ${LONG}.¹`, '2. Two.²', '¹ A.', '² B.'), 'France');
  });

  it('of which only the words change', () => {
    check(blocks('I. Ports', '1. One.¹ Two.²', '¹ A«/99/1».', '² B.', '2. Two.'));
    check(blocks('I. Ports', '1. One.¹ Two.²', '¹ «A.»', '² B.', '2. Two.'));
    check(blocks('I. Ports', '1. One.¹ Two.²', '¹ ⁞', '² B.', '2. Two.'), 'A.');
    check(blocks('I. Ports', '1. One.¹ Two.²', '¹ A.⁞', '2. Two.'), ' ² B.');
    check(blocks('I. Ports', '1. One.¹', '¹ The register«.»', 'and more.', '2. Two.'));
  });

  it('by asterisks, at the end of a long summary', () => {
    const title = ['A/99/412', 'Harbour safety', 'Summary'];
    check(blocks(...title, `Then ${LONG}.⁞`, '* Reissued.', 'I. Ports', '1. One.'), '*');
    check(blocks(...title, `Then ${LONG}⁞`, '* Reissued.', 'I. Ports', '1. One.'), '*');
    check(blocks(...title, `Then ${LONG}«*»`, '* Reissued.', 'I. Ports', '1. One.'));
  });
});

describe('Reports after an edit: what stands around a paragraph', () => {
  it('a bold line above a bold item', () => {
    check(blocks('I. Ports', '1. One.', '**Conclusions**', `(a) **Then ${LONG}⁞**`, '2. Two.'), ';');
    check(blocks('I. Ports', '1. One.', '**Conclusions**', `(a) **Then ${LONG}«;»**`, '2. Two.'));
  });

  it('a title page that ends with its summary', () => {
    check(blocks(`Then ${LONG}⁞`, 'The report is brief.'), '**Summary*');
    check(blocks(`Then ${LONG}«**Summary*»`, 'The report is brief.'));
  });

  it('an item of a list whose numbers run on', () => {
    const list = (item: string): string =>
      blocks('I. Work', '5. The agenda:', '1. Opening:', item, '4. Other matters.', '6. Six.', '7. Seven.');
    check(list(`(a) Then ⁞${LONG}. 2. Trade. 3. Ships.`), 'as 2. shown, ');
    check(list(`(a) Then ${LONG}⁞.`), '. 2. Trade. 3. Ships');
  });

  it('running titles that cut it', () => {
    const pages = [1, 2, 3, 4].flatMap((number) => [
      `${String(number)}. Then ${LONG} of the`,
      'Safety of harbours',
      'port.',
    ]);
    const text = blocks('I. Ports', ...pages, '5. Five.');
    check(text.replace(' of the', ' of the⁞'), '.');
    check(text.replace(' of the', ' of« the»'), '');
  });
});

describe('Reports after an edit: what citations elsewhere lead to', () => {
  it('lists that run on in the words of a paragraph', () => {
    const other = `2. Then ${LONG} (see para. 1 (b) above).`;
    check(blocks('I. Ports', `1. They agreed to (a) count ${LONG}⁞.`, other), '; and (b) publish it');
    check(blocks('I. Ports', `1. They agreed to (a) count ${LONG}«; and (b) publish it».`, other));
  });

  it('names that are short for a treaty', () => {
    const treaty = (name: string): string =>
      `1. The Convention on the Rights of the Child (${name}) is told of where ${LONG}.`;
    check(blocks('I. Ports', treaty('the “Ch«i»ld Treaty”'), '2. See article 3 of the Child Treaty.'), 'o');
    check(blocks('I. Ports', treaty('the “Ch«o»ld Treaty”'), '2. See article 3 of the Child Treaty.'), 'i');
  });

  it('labels that a line begins with which is no paragraph', () => {
    const lines = (line: string): string => blocks('1. One.', 'Summary', line, `2. Then ${LONG} (see para. 7 above).`);
    check(lines('⁞ The quay was closed.'), '7.');
    check(lines('«7.» The quay was closed.'));
  });
});

describe('Reports after an edit: what they keep', () => {
  /** Whether structure and notes are the same things as before. */
  function kept(marked: string, insertion: string): { structure: boolean; notes: boolean } {
    const { text, cursors } = unmark(marked);
    const before = buildReport(treeOf(text));
    const place = treeOf(text).source.positionAt(cursors[0] ?? 0);
    const { tree, splice } = editedTree(before.tree, [{ range: { start: place, end: place }, text: insertion }]);
    const after = rebuildReport(before, tree, splice);
    assert.equal(after.words, reportOf(tree.source.text).words);
    return { structure: after.paragraphs === before.paragraphs, notes: after.notes === before.notes };
  }

  it('all, while one types in running text or in a note', () => {
    const all = { structure: true, notes: true };
    assert.deepEqual(kept(blocks('I. Ports', `1. Then ⁞${LONG}.¹`, '2. Two.', '¹ A.'), 'all '), all);
    assert.deepEqual(kept(blocks('I. Ports', `1. Then ${LONG}⁞`, '2. Two.', '¹ A.'), '.'), all);
    assert.deepEqual(kept(blocks('I. Ports', '1. One.¹', '¹ A/99/⁞1.', '2. Two.'), '4'), all);
    assert.deepEqual(kept(blocks('I. Ports', '1. One:', `(a) Then ⁞${LONG};`, '2. Two.'), 'all '), all);
  });

  it('all, where the structure is read anew and is the same', () => {
    const all = { structure: true, notes: true };
    assert.deepEqual(kept(blocks('I. Ports', '1. One ⁞line.', '2. Two.'), 'short '), all);
    assert.deepEqual(kept(blocks('I. Ports', '1. One.', 'Advance copy⁞', 'Distr.: General', '2. Two.'), 'x'), all);
  });

  it('the structure, while one marks a note', () => {
    const structure = { structure: true, notes: false };
    assert.deepEqual(kept(blocks('I. Ports', `1. Then ${LONG}.⁞`, '2. Two.', '¹ A.'), '¹'), structure);
  });

  it('nothing, where it may be another report', () => {
    const nothing = { structure: false, notes: false };
    assert.deepEqual(kept(blocks('I. Po⁞rts', '1. One.', '2. Two.'), 'x'), nothing);
    assert.deepEqual(kept(blocks('I. Ports', `1⁞. Then ${LONG}.`, '2. Two.'), '2'), nothing);
    assert.deepEqual(kept(blocks('I. Ports', `1. Then ⁞${LONG}.`, '2. Two.'), '\n\n'), nothing);
  });
});
