import assert from 'node:assert/strict';
import { ReportSnapshot, type NotePlace, type WrittenForm } from '../../server/src/service';
import { describeCorpus, flat, strictDocuments, textOf, type Form } from './support/corpus';

/** What must stay however a report is written, part by part, without lines. */
function parts(text: string): Record<string, readonly string[]> {
  const snapshot = ReportSnapshot.open(text);
  const { sections, paragraphs, footnotes } = snapshot.structure();
  return {
    // The title over the notes goes with them.
    sections: flat(sections)
      .filter(({ title }) => title !== 'Notes')
      .map(({ level, number, title }) => JSON.stringify([level, number, title])),
    paragraphs: paragraphs.map(({ number, section, division }) => JSON.stringify([number, section, division])),
    subparagraphs: paragraphs.flatMap(({ number, subparagraphs }) =>
      subparagraphs.map(({ label }) => JSON.stringify([number, label])),
    ),
    notes: footnotes
      .filter(({ marker }) => /^\d+$/.test(marker))
      .map(({ marker, division, references }) => JSON.stringify([marker, division, references.length])),
    // What was cut by a page is read whole afterwards, so that only places of the report itself can be compared.
    references: snapshot
      .referenceList()
      .filter(
        ({ kind, target: { status } }) => kind !== 'footnote' && (status === 'resolved' || status === 'unresolved'),
      )
      .map(({ kind, text: words, target }) => JSON.stringify([kind, words, target.status])),
  };
}

/** How often each item comes. */
function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function converted(text: string, to: WrittenForm, notes: NotePlace): string {
  const snapshot = ReportSnapshot.open(text);
  let result = '';
  let from = 0;
  for (const { range, newText } of snapshot.convert(to, notes).edits) {
    const { start, end } = snapshot.offsetsOf(range);
    assert.ok(start >= from, 'edits are in order and do not touch each other');
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}

/** Where the forms of a document agree, its conversion agrees with both; where they differ, with one of them. */
function checkAgreement(
  made: readonly string[],
  before: readonly string[],
  other: readonly string[],
  what: string,
): void {
  const [now, one, two] = [made, before, other].map(counted);
  const wrong = [...new Set([...made, ...before, ...other])].flatMap((item) => {
    const [count, ...allowed] = [now, one, two].map((counts) => counts?.get(item) ?? 0);
    const isBetween = Math.min(...allowed) <= (count ?? 0) && (count ?? 0) <= Math.max(...allowed);
    return isBetween ? [] : [`${what} ${item}: ${String(count)}, not ${allowed.join(' or ')}`];
  });
  assert.deepEqual(wrong, []);
}

describeCorpus('conversion keeps what a report holds', () => {
  const check = (document: string, form: Form, to: WrittenForm, notes: NotePlace): void => {
    const before = textOf(document, 'seed-txt');
    const text = converted(before, to, notes);
    const [made, was, other] = [parts(text), parts(before), parts(textOf(document, form))];
    for (const what of Object.keys(made)) checkAgreement(made[what] ?? [], was[what] ?? [], other[what] ?? [], what);
    assert.equal(converted(text, to, notes), text, 'done again, it changes nothing');
  };

  for (const document of strictDocuments) {
    it(`${document}: notes behind their paragraphs`, () => {
      check(document, 'clean-txt', 'text', 'paragraph');
    });
    it(`${document}: Markdown`, () => {
      check(document, 'md', 'markdown', 'end');
    });
    it(`${document}: there and back`, () => {
      const text = textOf(document, 'seed-txt');
      assert.equal(converted(converted(text, 'markdown', 'page'), 'text', 'page'), text);
    });
  }
});
