import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { format, USUAL_FORMAT, type FormatKind } from '../../../server/src/edits/format';
import { blocks, reportOf } from '../support/documents';

function check(before: string, after: string, ...kinds: readonly FormatKind[]): void {
  const formatted = (text: string): string => {
    const report = reportOf(text);
    return textAfter(report, format(report, new Set(kinds.length > 0 ? kinds : USUAL_FORMAT)));
  };
  assert.equal(formatted(before), after);
  assert.equal(formatted(after), after);
}

const unchanged = (text: string, ...kinds: readonly FormatKind[]): void => {
  check(text, text, ...kinds);
};

describe('Edits: format', () => {
  it('blanks: double ones, before marks and punctuation, at the ends of lines', () => {
    check(
      '1.  The  harbour is deep , wide ; and old . ¹ It is open.  \n\n¹ A/99/1.\n',
      '1. The harbour is deep, wide; and old.¹ It is open.\n\n¹ A/99/1.\n',
      'blanks',
    );
    unchanged(
      '1. It grew by .5 per cent, or so . . . it was said. See http://ports.example/a .b and `a  b`.\n',
      'blanks',
    );
    unchanged('1. The harbour is deep  \nand wide.\n', 'blanks');
  });

  it('no-break blanks, where they are asked for', () => {
    check(
      '1. See paras. 2 and 3.\n\n2. A.\n\n3. B.\n',
      '1. See paras.\u00a02 and 3.\n\n2. A.\n\n3. B.\n',
      'no-break-blanks',
    );
    unchanged('1. See paras. 2 and 3.\n\n2. A.\n\n3. B.\n');
  });

  it('dashes in ranges, not in quotations', () => {
    check(
      blocks('1. See A/99/1, paras. 12-15 and 20-22.', '2. It reads: “see paras. 12-15”.'),
      blocks('1. See A/99/1, paras. 12–15 and 20–22.', '2. It reads: “see paras. 12-15”.'),
      'dashes',
    );
    unchanged(blocks('1. See article 12-15, A/99/CO/4-6 and https://ports.example/12-15.'), 'dashes');
  });

  it('quotation marks', () => {
    check(
      blocks(`1. The keepers' union said: "It's dark ('as in a sack') in 2038", and left.`),
      blocks('1. The keepers’ union said: “It’s dark (‘as in a sack’) in 2038”, and left.'),
      'quotes',
    );
    unchanged(blocks(`1. The rope of 5" holds, as \`"it"\` says. See https://ports.example/it's.`), 'quotes');
  });

  it('empty lines', () => {
    check('\n\n1. One.\n2. Two.\n\n\n\n3. Three.', '1. One.\n\n2. Two.\n\n3. Three.\n', 'empty-lines');
    check('1. One.\r\n\r\n\r\n2. Two.\r\n', '1. One.\r\n\r\n2. Two.\r\n', 'empty-lines');
    unchanged('1. One:\n\n| a | b |\n| - | - |\n| 1 | 2 |\n', 'empty-lines');
  });

  it('notes in the order of their numbers, with all else that is done to them', () => {
    check(
      blocks('1. One.¹ Two.² Three.³', '³ C  c.', '¹ A.', '² B "b".'),
      blocks('1. One.¹ Two.² Three.³', '¹ A.', '² B “b”.', '³ C c.'),
    );
    check('1. One.¹ Two.²\n\n² B.\n\n¹ A.', '1. One.¹ Two.²\n\n¹ A.\n\n² B.', 'notes');
  });
});
