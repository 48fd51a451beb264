import assert from 'node:assert/strict';
import { textAfter } from '../../../server/src/edits/edit';
import { demoteSection, promoteSection } from '../../../server/src/edits/promotion';
import { wordsOf } from '../../../server/src/text/message';
import { blocks, reportOf } from '../support/documents';

function edit(change: typeof promoteSection, title: string, before: string) {
  const report = reportOf(before);
  const section = report.allSections.find((one) => one.title === title);
  assert.ok(section);
  return { report, result: change(report, section) };
}

function check(
  change: typeof promoteSection,
  title: string,
  before: string,
  after: string,
  ...left: readonly string[]
): void {
  const { report, result } = edit(change, title, before);
  assert.ok(result);
  assert.equal(textAfter(report, result.edits), after);
  assert.deepEqual(
    result.left.map(({ reason }) => wordsOf(reason)),
    left,
  );
}

describe('Edits: promote and demote a section', () => {
  const before = blocks(
    ...['I. Ports', 'A. Quays', '1. One, see sections I.B, I.B.2 and II.A below.', 'B. Cranes', '1. Old', '2. Two.'],
    ...['2. New', '3. Three, see section B above.', 'C. Locks', '4. Four, see section I.C above.'],
    ...['II. Ships', 'A. Masts', '5. Five, see sections I and I.A above.'],
  );
  const after = blocks(
    ...['I. Ports', 'A. Quays', '1. One, see sections II, II.B and III.A below.', 'II. Cranes', 'A. Old', '2. Two.'],
    ...['B. New', '3. Three, see section II above.', 'C. Locks', '4. Four, see section II.C above.'],
    ...['III. Ships', 'A. Masts', '5. Five, see sections I and I.A above.'],
  );

  it('with those below it; what followed it lies in it', () => {
    check(promoteSection, 'Cranes', before, after);
  });

  it('and demote one, with what is below it', () => {
    check(
      demoteSection,
      'Crews',
      blocks(
        'I. Ports',
        'A. Quays',
        '1. One.',
        'II. Crews',
        'A. Cooks',
        '2. Two, see section II.A.',
        'III. Ships',
        '3. Three, see section II.',
      ),
      blocks(
        'I. Ports',
        'A. Quays',
        '1. One.',
        'B. Crews',
        '1. Cooks',
        '2. Two, see section I.B.1.',
        'II. Ships',
        '3. Three, see section I.B.',
      ),
    );
  });

  it('with the depth of its heading', () => {
    check(
      promoteSection,
      'Cranes',
      blocks('## I. Ports', '### A. Quays', '1. One.', '### B. Cranes', '#### New', '2. Two.'),
      blocks('## I. Ports', '### A. Quays', '1. One.', '## II. Cranes', '### New', '2. Two.'),
    );
    check(
      promoteSection,
      'Cranes',
      blocks('## Quays', '1. One.', '### Cranes', '#### New', '2. Two.'),
      blocks('## Quays', '1. One.', '## Cranes', '### New', '2. Two.'),
    );
    check(
      demoteSection,
      'Cranes',
      blocks('## Quays', '1. One.', '## Cranes', '### New', '2. Two.'),
      blocks('## Quays', '1. One.', '### Cranes', '#### New', '2. Two.'),
    );
  });

  it('to a letter in brackets and from there', () => {
    const flat = blocks(
      'I. Ports',
      'A. Quays',
      '1. Old',
      '1. One.',
      '2. New',
      '2. Two, see section I.A.1.',
      'B. Locks',
      '3. See section I.A.2.',
    );
    const deep = blocks(
      'I. Ports',
      'A. Quays',
      '1. Old',
      '1. One.',
      '(a) New',
      '2. Two, see section I.A.1.',
      'B. Locks',
      '3. See section I.A.1 (a).',
    );
    check(demoteSection, 'New', flat, deep);
  });

  it('not where there is no such level', () => {
    const text = blocks('I. Ports', '1. One.', 'II. Ships', 'A. Masts', '2. Two.', 'Annex', 'List', '1. One.');
    assert.equal(edit(promoteSection, 'Ports', text).result, undefined);
    assert.equal(edit(demoteSection, 'Ports', text).result, undefined);
    assert.equal(edit(demoteSection, 'Masts', text).result, undefined);
    assert.equal(edit(demoteSection, 'Annex', text).result, undefined);
  });
});
