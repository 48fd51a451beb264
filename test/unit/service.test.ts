import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, ReportSnapshot, ruleList, type TextChange } from '../../server/src/service';
import { blocks } from './support/documents';
import { outlineLines } from './support/outline';
import { COUNCIL_REPORT } from './support/reports';

describe('Service: snapshots', () => {
  const insertion = (line: number, character: number, text: string): TextChange => ({
    range: { start: { line, character }, end: { line, character } },
    text,
  });

  it('hold a version of a text', () => {
    const first = ReportSnapshot.open('1. One.\n', 3);
    const { snapshot: second, cursor } = first.edited([insertion(0, 6, ' more')], 4);
    assert.deepEqual([first.version, first.text], [3, '1. One.\n']);
    assert.deepEqual([second.version, second.text], [4, '1. One more.\n']);
    assert.deepEqual(cursor, { line: 0, character: 11 });
    assert.equal(ReportSnapshot.open('').version, 0);
  });

  it('tell where the last of several changes ended', () => {
    const { snapshot, cursor } = ReportSnapshot.open('1. One.\n\n2. Two.\n').edited(
      [insertion(2, 6, ' two'), insertion(2, 10, '\r\nmore')],
      1,
    );
    assert.equal(snapshot.text, '1. One.\n\n2. Two two\r\nmore.\n');
    assert.deepEqual(cursor, { line: 3, character: 4 });
  });

  it('know offsets', () => {
    const snapshot = ReportSnapshot.open('1. One.\r\n2. Two.\r\n');
    assert.deepEqual(snapshot.offsetsOf({ start: { line: 1, character: 3 }, end: { line: 1, character: 99 } }), {
      start: 12,
      end: 16,
    });
  });

  it('follow a mistake and its correction', () => {
    const broken = ReportSnapshot.open(blocks('1. One.', '2. Two.', '4. Three.', '4. Four.', '5. Five.'));
    const [finding, ...others] = broken.findings(DEFAULT_SETTINGS);
    assert.deepEqual(others, []);
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix);
    const { snapshot } = broken.edited(
      fix.edits.map(({ range, newText }) => ({ range, text: newText })),
      1,
    );
    assert.equal(snapshot.text, blocks('1. One.', '2. Two.', '3. Three.', '4. Four.', '5. Five.'));
    assert.deepEqual(snapshot.findings(DEFAULT_SETTINGS), []);
    assert.equal(broken.findings(DEFAULT_SETTINGS).length, 1);
  });

  it('follow a report that is typed sign by sign', () => {
    let snapshot = ReportSnapshot.open('');
    const text = COUNCIL_REPORT.slice(0, 1800);
    let [line, character] = [0, 0];
    for (const [index, sign] of [...text].entries()) {
      snapshot = snapshot.edited([insertion(line, character, sign)], index).snapshot;
      [line, character] = sign === '\n' ? [line + 1, 0] : [line, character + sign.length];
      if (index % 40 === 0) {
        const fresh = ReportSnapshot.open(snapshot.text);
        assert.deepEqual(outlineLines(snapshot.outline(true)), outlineLines(fresh.outline(true)));
        assert.deepEqual(snapshot.findings(DEFAULT_SETTINGS), fresh.findings(DEFAULT_SETTINGS));
      }
    }
    assert.equal(snapshot.text, text);
  });
});

describe('Service: rules', () => {
  it('are listed for documentation', () => {
    const rule = ruleList().find(({ name }) => name === 'paragraph-number-gap');
    assert.equal(rule?.moment, 'writing');
    assert.equal(rule.severity, 'error');
    assert.ok(rule.summary !== '' && rule.reason !== '');
  });
});
