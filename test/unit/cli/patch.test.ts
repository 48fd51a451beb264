import assert from 'node:assert/strict';
import { replaced, unifiedDiff, type Replacement } from '../../../server/src/cli/patch';

/** The replacement of the only place where these words stand. */
function change(text: string, words: string, newText: string): Replacement {
  const start = text.indexOf(words);
  assert.ok(start >= 0 && text.lastIndexOf(words) === start);
  return { start, end: start + words.length, newText };
}

/** What a diff makes of a text, read as `patch` reads it. */
function patched(text: string, diff: string): string {
  const lines = text.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  let sign = '';
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      result.push(...lines.slice(at, start));
      at = start;
    } else if (line.startsWith('\\')) {
      if (sign !== '-') result.push((result.pop() ?? '').replace(/\n$/, ''));
    } else {
      if (!line.startsWith('+')) assert.equal(lines[at++]?.replace(/\n$/, ''), line.slice(1).replace(/\n$/, ''));
      if (!line.startsWith('-')) result.push(line.slice(1));
      sign = line.charAt(0);
    }
  }
  return [...result, ...lines.slice(at)].join('');
}

const TEXT = Array.from({ length: 40 }, (_, line) => `Line ${String(line + 1)}.\n`).join('');

describe('Command line: unified diff', () => {
  it('is nothing where nothing changes', () => {
    assert.equal(unifiedDiff('a', TEXT, []), '');
    assert.equal(unifiedDiff('a', TEXT, [change(TEXT, 'Line 7.', 'Line 7.')]), '');
  });

  it('says how often lines change, and shows those around', () => {
    assert.equal(
      unifiedDiff('a', TEXT, [change(TEXT, 'Line 7.', 'Here.')]),
      '--- a\n+++ a\n@@ -4,7 +4,7 @@\n Line 4.\n Line 5.\n Line 6.\n-Line 7.\n+Here.\n Line 8.\n Line 9.\n Line 10.\n',
    );
  });

  it('makes of a text what the changes make of it', () => {
    const last = TEXT.trimEnd();
    const cases: [string, Replacement[]][] = [
      [
        TEXT,
        [change(TEXT, 'Line 1.\n', ''), change(TEXT, 'Line 5.', 'A.'), change(TEXT, 'Line 30.\n', 'B.\nC.\nD.\n')],
      ],
      [TEXT, [change(TEXT, 'Line 7.\nLine 8', 'A'), change(TEXT, 'Line 9.\n', '')]],
      [TEXT, [{ start: TEXT.length, end: TEXT.length, newText: 'More.\n' }]],
      [TEXT, [{ start: 0, end: 0, newText: 'More.\n' }]],
      [TEXT, [{ start: 0, end: TEXT.length, newText: '' }]],
      ['', [{ start: 0, end: 0, newText: 'More.\n' }]],
      [last, [change(last, 'Line 40.', 'End.')]],
      [last, [{ start: last.length, end: last.length, newText: '\n' }]],
      [TEXT.replace(/\n/g, '\r\n'), [change(TEXT.replace(/\n/g, '\r\n'), 'Line 7.', 'A.')]],
    ];
    for (const [text, replacements] of cases)
      assert.equal(patched(text, unifiedDiff('a', text, replacements)), replaced(text, replacements));
  });
});
