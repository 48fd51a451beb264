import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, textAfter, type Edit } from '../../server/src/edits/edit';
import { deleteNote, insertFootnote } from '../../server/src/edits/footnotes';
import { NUMBERED_KINDS } from '../../server/src/edits/numbering';
import { moveParagraph, moveSection } from '../../server/src/edits/moves';
import { insertParagraph } from '../../server/src/edits/paragraphs';
import { deleteParagraph } from '../../server/src/edits/removal';
import { renumber, type Renumbering } from '../../server/src/edits/renumber';
import type { Report } from '../../server/src/report/model';
import { reportOf } from '../unit/support/documents';
import {
  GONE,
  modelReports,
  notesOf,
  render,
  type ModelParagraph,
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
  readonly kind:
    | 'insert paragraph'
    | 'delete paragraph'
    | 'move paragraph'
    | 'move section'
    | 'insert footnote'
    | 'delete footnote'
    | 'renumber';
  readonly at: number;
  /** Where something is moved to. */
  readonly to: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>(
      'insert paragraph',
      'delete paragraph',
      'move paragraph',
      'move section',
      'insert footnote',
      'delete footnote',
      'renumber',
    ),
    at: fc.nat({ max: 1000 }),
    to: fc.nat({ max: 1000 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Takes a step in the model and in the text; returns the text after it. */
function take(model: ModelReport, text: string, { kind, at, to }: Step): string {
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
      const fresh: ModelParagraph = { section: false, items: 0, sentences: [], references: [] };
      widenRanges(model, paragraph, fresh);
      paragraphs.splice(place + 1, 0, fresh);
      return after(report, insertParagraph(report, found, 'The harbour is deep.'));
    }
    case 'delete paragraph': {
      // The heading of a section stays where it is.
      if (paragraphs.length < 3 || paragraph.section) return text;
      paragraphs.splice(place, 1);
      dropReferences(model);
      return after(report, deleteParagraph(report, found));
    }
    case 'move paragraph': {
      const target = to % paragraphs.length;
      // The heading of a section stays where it is.
      if (target === place || paragraph.section) return text;
      paragraphs.splice(place, 1);
      paragraphs.splice(target - (target > place ? 1 : 0) + 1, 0, paragraph);
      partRanges(model);
      dropParted(model);
      return afterMove(text, (moving) => {
        const [one, two] = [moving.paragraphs[place], moving.paragraphs[target]];
        return one && two && moveParagraph(moving, one, 'after', two);
      });
    }
    case 'move section': {
      const sections = paragraphs.filter(({ section }) => section);
      const [index, target] = [at % sections.length, to % sections.length];
      if (index === target) return text;
      const chunks = sections.map((first, rank) => {
        const next = sections[rank + 1];
        return paragraphs.slice(paragraphs.indexOf(first), next ? paragraphs.indexOf(next) : undefined);
      });
      const [chunk] = chunks.splice(index, 1);
      chunks.splice(target - (target > index ? 1 : 0), 0, chunk ?? []);
      paragraphs.splice(0, paragraphs.length, ...chunks.flat());
      partRanges(model);
      dropParted(model);
      return afterMove(text, (moving) => {
        const [first, second] = [moving.allSections[index], moving.allSections[target]];
        return first && second && moveSection(moving, first, 'before', second);
      });
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
  return withoutDropped(textAfter(report, inOrder([...edits, ...dropped(left)])));
}

/** The same for what moves text: what is told is written anew first, and then it is done. */
function afterMove(text: string, move: (report: Report) => Renumbering | undefined): string {
  const report = reportOf(text);
  const told = move(report)?.left ?? [];
  const mended = reportOf(withoutDropped(textAfter(report, inOrder(dropped(told)))));
  const moved = move(mended);
  assert.ok(moved);
  assert.deepEqual(moved.left, []);
  return textAfter(mended, moved.edits);
}

const dropped = (left: Renumbering['left']): Edit[] => left.map(({ span }) => ({ span, newText: DROPPED }));

const withoutDropped = (text: string): string =>
  text.replace(/see (?:paras?\.|section|footnote) [^).]*\?[^).]*/g, `see ${GONE}`);

/** A range that goes on behind a paragraph takes in the one that is inserted there. */
function widenRanges({ paragraphs }: ModelReport, before: ModelParagraph, fresh: ModelParagraph): void {
  for (const { references } of paragraphs)
    for (const reference of references)
      for (const part of reference.kind === 'range' ? reference.parts : []) {
        const at = part.indexOf(before);
        if (at >= 0 && at < part.length - 1) part.splice(at + 1, 0, fresh);
      }
}

/** What is left of ranges, in the parts that still stand together. */
function partRanges({ paragraphs }: ModelReport): void {
  const splitUp = (part: readonly ModelParagraph[]): ModelParagraph[][] => {
    const row = part
      .filter((one) => paragraphs.includes(one))
      .sort((a, b) => paragraphs.indexOf(a) - paragraphs.indexOf(b));
    const runs: ModelParagraph[][] = [];
    for (const one of row) {
      const before = runs.at(-1)?.at(-1);
      if (before && paragraphs.indexOf(one) === paragraphs.indexOf(before) + 1) runs.at(-1)?.push(one);
      else runs.push([one]);
    }
    // Three in a row are a range; a range of two stays one while nothing parts it.
    return runs.flatMap((run) => (run.length === 2 && runs.length > 1 ? run.map((one) => [one]) : [run]));
  };
  for (const { references } of paragraphs)
    for (const reference of references)
      if (reference.kind === 'range') reference.parts = reference.parts.flatMap((part) => splitUp(part));
}

/** A word "above" that holds for what stands on both sides now was told; whoever is told writes something else. */
function dropParted({ paragraphs }: ModelReport): void {
  paragraphs.forEach(({ references }, here) => {
    references.forEach((reference, index) => {
      if (reference.kind !== 'range') return;
      const sides = new Set(reference.parts.flat().map((one) => paragraphs.indexOf(one) < here));
      if (sides.size > 1) references[index] = { kind: 'gone' };
    });
  });
}

/** References to what is no longer there. */
function dropReferences(model: ModelReport): void {
  const { paragraphs } = model;
  const notes = notesOf(paragraphs);
  // What one part of a list means is gone, and that is told.
  const isTold = ({ parts }: ModelReference & { kind: 'range' }): boolean =>
    parts.some((part) => !part.some((one) => paragraphs.includes(one)));
  for (const { references } of paragraphs)
    references.forEach((reference, index) => {
      if (reference.kind === 'range' && isTold(reference)) references[index] = { kind: 'gone' };
    });
  partRanges(model);
  const isThere = (reference: ModelReference): boolean => {
    switch (reference.kind) {
      case 'gone':
        return true;
      case 'note':
        return notes.includes(reference.to);
      case 'range':
        return true;
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
