import assert from 'node:assert/strict';
import type { NotePlace, WrittenForm } from '../../server/src/service';
import { describeCorpus, strictDocuments, textOf, type Form } from './support/corpus';
import { edited, parts } from './support/edited';

/** How often each item comes. */
function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const converted = (text: string, to: WrittenForm, notes: NotePlace): string =>
  edited(text, (snapshot) => snapshot.convert(to, notes));

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
