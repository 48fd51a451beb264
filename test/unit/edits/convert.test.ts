import assert from 'node:assert/strict';
import { convert, type NotePlace, type WrittenForm } from '../../../server/src/edits/convert';
import { textAfter } from '../../../server/src/edits/edit';
import { blocks, reportOf } from '../support/documents';

function check(before: string, to: WrittenForm, notes: NotePlace, after: string): void {
  const changed = (text: string): string => {
    const report = reportOf(text);
    return textAfter(report, convert(report, to, notes));
  };
  assert.equal(changed(before), after);
  assert.equal(changed(after), after);
}

const LONG = 'The keepers of the harbour were asked about the lamps and the bells, and about all';

describe('Edits: convert the form of marks', () => {
  const raised = blocks('I. Ports', '1. One.¹ Two, 10³ of them.² **Three.**³', 'Marenᵃ', '¹ A.', '² B.', '³ C.');
  const markdown = blocks(
    ...['I. Ports', '1. One.[^1] Two, 10³ of them.[^2] **Three.**[^3]', 'Marenᵃ'],
    ...['[^1]: A.', '[^2]: B.', '[^3]: C.'],
  );

  it('to Markdown and back', () => {
    check(raised, 'markdown', 'page', markdown);
    check(markdown, 'text', 'page', raised);
  });

  it('with what goes on with a note, which is one block in the other form', () => {
    const before = blocks('1. One.[^1]', '[^1]: The register has two parts.', '    The second is lost.');
    check(before, 'text', 'page', blocks('1. One.¹', '¹ The register has two parts. The second is lost.'));
  });

  it('with the line ends of the text, and notes that share a line', () => {
    check('1. One.¹\r\n\r\n¹ A.\r\n', 'markdown', 'page', '1. One.[^1]\r\n\r\n[^1]: A.\r\n');
    check('1. One.¹ Two.²\n\n¹ A.\n² B.\n', 'markdown', 'page', '1. One.[^1] Two.[^2]\n\n[^1]: A.\n[^2]: B.\n');
  });
});

describe('Edits: convert the places of notes', () => {
  const page = blocks(
    `1. ${LONG}`,
    '¹ A.',
    '12',
    'that had happened.¹',
    '2. Two:²',
    '(a) A;³',
    '(b) B.',
    '3. Three.',
    '² B.',
    '³ C.',
  );

  it('behind their paragraphs, which are joined', () => {
    const after = [
      `1. ${LONG} that had happened.¹`,
      '¹ A.',
      '2. Two:²',
      '(a) A;³',
      '(b) B.',
      '² B.',
      '³ C.',
      '3. Three.',
    ];
    check(page, 'text', 'paragraph', blocks(...after));
  });

  it('at the end', () => {
    const after = [`1. ${LONG} that had happened.[^1]`, '2. Two:[^2]', '(a) A;[^3]', '(b) B.', '3. Three.'];
    check(page, 'markdown', 'end', blocks(...after, '[^1]: A.', '[^2]: B.', '[^3]: C.'));
  });

  it('under the title of the notes, which goes when they go', () => {
    const end = blocks('I. Ports', '1. One.¹', '2. Two.²', 'Notes', '¹ A.', '² B.');
    check(end, 'text', 'paragraph', blocks('I. Ports', '1. One.¹', '¹ A.', '2. Two.²', '² B.'));
    check(end, 'text', 'end', end);
  });
});
