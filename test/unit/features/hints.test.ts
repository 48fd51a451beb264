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

  it('are the first words of cited paragraphs of other reports, by their copies', () => {
    const text = blocks('1. See A/98/7, para. 2 (b) and annex I.', '2. See A/98/7, para. 9; and A/98/9.');
    const copy = ReportSnapshot.open(
      blocks('1. Ports are old.', '2. Quays are long:', '(a) Here;', '(b) There.¹', '¹ A map.'),
    );
    const translate = (words: string): string => (words === 'From {0}.' ? 'De {0}.' : words);
    assert.deepEqual(
      ReportSnapshot.open(text)
        .citedForHints(whole(text))
        .map(({ position, cited }) => {
          const hint = copy.hintInCopy('A_98_7.txt', cited, translate);
          return `${position.line}:${position.character} ${hint?.words ?? '–'} | ${hint?.markdown ?? ''}`;
        }),
      ['0:26 There. | **Paragraph 2 (b)** · “There.”\n\n*De A_98_7.txt.*', '2:22 – | '],
    );
  });

  it('speak the language of the reader', () => {
    const text = blocks('1. See para. 2 below.', '2. Ports are old.');
    const translate = (words: string): string => (words === 'paragraph {0}' ? 'párrafo {0}' : words);
    assert.match(ReportSnapshot.open(text).hints(whole(text), translate)[0]?.markdown ?? '', /Párrafo 2/);
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
