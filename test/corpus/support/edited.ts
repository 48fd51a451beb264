import assert from 'node:assert/strict';
import { ReportSnapshot, type PlacedEdits } from '../../../server/src/service';
import { flat } from './corpus';

/** A text after edits, which are in its order and do not touch each other. */
export function edited(text: string, edit: (snapshot: ReportSnapshot) => PlacedEdits): string {
  const snapshot = ReportSnapshot.open(text);
  let result = '';
  let from = 0;
  for (const { range, newText } of edit(snapshot).edits) {
    const { start, end } = snapshot.offsetsOf(range);
    assert.ok(start >= from, 'edits are in order and do not touch each other');
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}

/** What must stay however a report is written, part by part, without lines. */
export function parts(text: string): Record<string, readonly string[]> {
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
