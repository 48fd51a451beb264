import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, textAfter } from '../../server/src/edits/edit';
import { deleteNote, insertFootnote } from '../../server/src/edits/footnotes';
import { NUMBERED_KINDS } from '../../server/src/edits/numbering';
import { deleteParagraph, insertParagraph } from '../../server/src/edits/paragraphs';
import { renumber, type Renumbering } from '../../server/src/edits/renumber';
import type { Report } from '../../server/src/report/model';
import { reportOf } from '../unit/support/documents';
import {
  GONE,
  modelReports,
  notesOf,
  render,
  type ModelReference,
  type ModelReport,
  type Numbering,
} from './support/reportModel';
import { check } from './support/runs';

const ALL = new Set(NUMBERED_KINDS);

/** Stands for a moment where a reference meant something that is gone. */
const DROPPED = '?';

/** Something that somebody does to a report. */
interface Step {
  readonly kind: 'insert paragraph' | 'delete paragraph' | 'insert footnote' | 'delete footnote' | 'renumber';
  readonly at: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>(
      'insert paragraph',
      'delete paragraph',
      'insert footnote',
      'delete footnote',
      'renumber',
    ),
    at: fc.nat({ max: 1000 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Takes a step in the model and in the text; returns the text after it. */
function take(model: ModelReport, text: string, { kind, at }: Step): string {
  const report = reportOf(text);
  const { paragraphs } = model;
  const place = at % paragraphs.length;
  const paragraph = paragraphs[place];
  const found = report.paragraphs[place];
  assert.ok(paragraph && found);
  switch (kind) {
    case 'renumber':
      return after(report, renumber(report, ALL));
    case 'insert paragraph': {
      paragraphs.splice(place + 1, 0, { section: false, items: 0, sentences: [], references: [] });
      return after(report, insertParagraph(report, found, 'The harbour is deep.'));
    }
    case 'delete paragraph': {
      // The heading of a section stays where it is.
      if (paragraphs.length < 3 || paragraph.section) return text;
      narrowRanges(model, place);
      paragraphs.splice(place, 1);
      dropReferences(model);
      return after(report, deleteParagraph(report, found));
    }
    case 'insert footnote': {
      const block = found.numberSpan.block;
      const words = report.tree.textOf(block, 0);
      const sentence = ' The keeper was asked.';
      // Behind the last sentence of the paragraph, before its list.
      const offset = words.lastIndexOf('.') + 1;
      // The first note of a report stands below its paragraph; here all stand at the end.
      if (paragraph.items > 0 || paragraph.sentences.length > 0 || notesOf(paragraphs).length === 0) return text;
      paragraph.sentences.push({ reference: null });
      const withSentence = textAfter(report, [{ span: { block, start: offset, end: offset }, newText: sentence }]);
      const next = reportOf(withSentence);
      const end = offset + sentence.length;
      const insertion = insertFootnote(next, { block, offset: end }, true);
      const { edit } = insertion.cursor;
      const filled = insertion.edits.map((one) =>
        one.span === edit.span
          ? {
              ...one,
              newText: `${one.newText.slice(0, insertion.cursor.offset)}A/99/14.${one.newText.slice(insertion.cursor.offset)}`,
            }
          : one,
      );
      return textAfter(next, filled);
    }
    case 'delete footnote': {
      const notes = notesOf(paragraphs);
      const index = notes.length === 0 ? -1 : at % notes.length;
      const [note, gone] = [report.notes[index], notes[index]];
      if (!note || !gone) return text;
      for (const { sentences } of paragraphs) if (sentences.includes(gone)) sentences[sentences.indexOf(gone)] = null;
      dropReferences(model);
      return after(report, deleteNote(report, note));
    }
  }
}

/** The text after edits; whoever is told that a reference means nothing any more writes something else. */
function after(report: Report, { edits, left }: Renumbering): string {
  const rewritten = left.map(({ span }) => ({ span, newText: DROPPED }));
  return textAfter(report, inOrder([...edits, ...rewritten])).replace(
    /see (?:paras?\.|section|footnote) \? (?:above|below)/g,
    `see ${GONE}`,
  );
}

/** A range that loses one of its ends names the others; what would be left of one with two is told. */
function narrowRanges({ paragraphs }: ModelReport, gone: number): void {
  for (const { references } of paragraphs)
    references.forEach((reference, index) => {
      if (reference.kind !== 'range') return;
      const [from, to] = [paragraphs.indexOf(reference.from), paragraphs.indexOf(reference.to)];
      if (gone < from || gone > to) return;
      const first = paragraphs[from === gone ? from + 1 : from];
      const last = paragraphs[to === gone ? to - 1 : to];
      references[index] = first && last && first !== last ? { kind: 'range', from: first, to: last } : { kind: 'gone' };
    });
}

/** References to what is no longer there. */
function dropReferences({ paragraphs }: ModelReport): void {
  const notes = notesOf(paragraphs);
  const isThere = (reference: ModelReference): boolean => {
    switch (reference.kind) {
      case 'gone':
        return true;
      case 'note':
        return notes.includes(reference.to);
      case 'range':
        return paragraphs.includes(reference.from) && paragraphs.includes(reference.to);
      default:
        return paragraphs.includes(reference.to);
    }
  };
  for (const { references } of paragraphs)
    references.forEach((reference, index) => {
      if (!isThere(reference)) references[index] = { kind: 'gone' };
    });
}

describe('Property: renumbering', () => {
  const slips: fc.Arbitrary<Numbering> = fc
    .tuple(fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), fc.boolean())
    .map(([gaps]) => {
      const sums = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap + 1], []);
      // The first number stays 1, so that it is no excerpt.
      const number = (place: number): number => (place === 0 ? 1 : 1 + (sums[place - 1] ?? place * 4));
      return { paragraph: number, note: number, section: (place) => place + 1 };
    });

  it('gives every reference the number of what it means', () => {
    check(300, [modelReports, slips], (model, numbering) => {
      const report = reportOf(render(model, numbering));
      const { edits, left } = renumber(report, ALL);
      assert.deepEqual(left, []);
      const text = textAfter(report, edits);
      assert.equal(text, render(model));
      assert.deepEqual(renumber(reportOf(text), ALL).edits, []);
    });
  });

  it('and so does every step of editing', () => {
    check(300, [modelReports, steps], (before, list) => {
      const model = structuredClone(before);
      let text = render(model);
      for (const step of list) {
        text = take(model, text, step);
        assert.equal(text, render(model), step.kind);
      }
    });
  });
});
