import assert from 'node:assert/strict';
import { Library } from '../../../server/src/library/library';
import { ReportSnapshot } from '../../../server/src/service';
import { blocks } from '../support/documents';

const whole = (text: string) => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
});

describe('Hints', () => {
  it('are the first words of notes and of cited paragraphs, behind what leads there', () => {
    const text = blocks('1. Ports are old.¹', '2. See para. 1 above.', '¹ Chart 14.');
    assert.deepEqual(
      ReportSnapshot.open(text)
        .hints(whole(text))
        .map(({ position, words }) => `${position.line}:${position.character} ${words}`),
      ['0:18 Chart 14.', '2:14 Ports are old.'],
    );
  });

  it('are those of what is seen alone', () => {
    const text = blocks('1. Ports are old.¹', '2. See para. 1 above.', '¹ Chart 14.');
    const line = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    assert.equal(ReportSnapshot.open(text).hints(line).length, 1);
  });
});

describe('How often paragraphs are cited', () => {
  it('counts the report itself and the others, ranges and subparagraphs too', () => {
    const report = ReportSnapshot.open(blocks('1. Ports are old.', '2. See para. 1 above.', '3. Quays are long.'));
    const library = new Library();
    library.add(report.summary('A_98_7.txt'));
    library.add(ReportSnapshot.open('1. See A/98/7, paras. 1–2 and annex I, para. 3.\n').summary('b.txt'));
    const counted = (path: string): string[] =>
      report.citedTimes(path, library).map(({ range, count }) => `${range.start.line}: ${count}`);
    assert.deepEqual(counted('A_98_7.txt'), ['0: 2', '2: 1']);
    assert.deepEqual(counted('draft.txt'), ['0: 1'], 'without a symbol nobody else can cite it');
  });
});
