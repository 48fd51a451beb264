import assert from 'node:assert/strict';
import { ReportSnapshot } from '../../../server/src/service';
import { Source } from '../../../server/src/text/source';
import { blocks } from '../support/documents';
import { mark, theCursor, unmark } from '../support/marked';

/** The stretches around `⁞`, from the innermost; each given as the words that it holds. */
function check(marked: string, ...expected: readonly string[]): void {
  const fixture = unmark(marked);
  const { text } = fixture;
  const snapshot = ReportSnapshot.open(text);
  const ranges = snapshot.selectionRanges(Source.of(text).positionAt(theCursor(fixture)));
  const found = ranges.map((range) => {
    const { start, end } = snapshot.offsetsOf(range);
    return text.slice(start, end);
  });
  assert.deepEqual(found, expected, mark(text, [], fixture.cursors));
}

describe('Selection', () => {
  it('grows from the word to its sentence, paragraph, section and text', () => {
    const text = blocks('I. Ports', '1. The harbour was closed. It ope⁞ned again.', 'II. Ships', '2. Two.');
    check(
      text,
      'opened',
      'It opened again.',
      'The harbour was closed. It opened again.',
      '1. The harbour was closed. It opened again.',
      'I. Ports\n\n1. The harbour was closed. It opened again.',
      text.replace('⁞', ''),
    );
  });

  it('in sections within sections', () => {
    const text = blocks('I. Ports', 'A. Quays', '1. O⁞ne.', 'B. Locks', '2. Two.');
    check(
      text,
      'One',
      'One.',
      '1. One.',
      'A. Quays\n\n1. One.',
      text.replace('⁞', '').trimEnd(),
      text.replace('⁞', ''),
    );
  });

  it('in a paragraph that notes cut in two', () => {
    const text = blocks('1. The harbour was', '¹ A/99/1.', 'clo⁞sed. It opened.', '2. Two.');
    check(
      text,
      'closed',
      'closed.',
      'closed. It opened.',
      '1. The harbour was\n\n¹ A/99/1.\n\nclosed. It opened.',
      text.replace('⁞', ''),
    );
  });

  it('in a subparagraph', () => {
    const text = blocks('1. They agreed:', '(a) To ins⁞pect;', '(b) To report.', '2. Two.');
    check(
      text,
      'inspect',
      'To inspect;',
      '(a) To inspect;',
      '1. They agreed:\n\n(a) To inspect;\n\n(b) To report.',
      text.replace('⁞', ''),
    );
  });

  it('in a sentence over broken lines', () => {
    const text = '1. The harbour\nwas clo⁞sed for\nrepairs. It opened.\n\n2. Two.\n';
    const plain = text.replace('⁞', '');
    check(
      text,
      'closed',
      'The harbour\nwas closed for\nrepairs.',
      'The harbour\nwas closed for\nrepairs. It opened.',
      '1. The harbour\nwas closed for\nrepairs. It opened.',
      plain,
    );
  });

  it('in a heading', () => {
    const text = blocks('I. Po⁞rts and ships', '1. One.');
    check(
      text,
      'Ports',
      'Ports and ships',
      'I. Ports and ships',
      'I. Ports and ships\n\n1. One.',
      text.replace('⁞', ''),
    );
  });

  it('in a note', () => {
    const text = blocks('1. One.¹', '¹ The reg⁞ister is secret. It is old.', '2. Two.');
    check(
      text,
      'register',
      'The register is secret.',
      'The register is secret. It is old.',
      '¹ The register is secret. It is old.',
      text.replace('⁞', ''),
    );
  });

  it('on a label', () => {
    const text = blocks('1. One.', '1⁞2. Two words.');
    check(text, '12', '12. Two words.', text.replace('⁞', ''));
  });

  it('between blocks and in an empty text', () => {
    check('⁞', '');
    check('One\n⁞\nTwo\n', '', 'One\n\nTwo\n');
    check('⁞\n\nOne\n', '', '\n\nOne\n');
  });

  it('at the very end', () => {
    const text = blocks('1. One.', '2. Two.⁞').trimEnd();
    check(text, '', 'Two.', '2. Two.', text.replace('⁞', ''));
  });
});
