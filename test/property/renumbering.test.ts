import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, textAfter, type Edit } from '../../server/src/edits/edit';
import { deleteNote, insertFootnote } from '../../server/src/edits/footnotes';
import { NUMBERED_KINDS } from '../../server/src/edits/numbering';
import { insertSection, insertSubparagraph } from '../../server/src/edits/insertion';
import { moveParagraph, moveSection } from '../../server/src/edits/moves';
import { insertParagraph } from '../../server/src/edits/paragraphs';
import { demoteSection, promoteSection } from '../../server/src/edits/promotion';
import { deleteParagraph, deleteSection, deleteSubparagraph } from '../../server/src/edits/removal';
import { rename } from '../../server/src/edits/rename';
import { renumber, type Renumbering } from '../../server/src/edits/renumber';
import { joinParagraphs, splitParagraph } from '../../server/src/edits/splitAndJoin';
import type { Report, Subparagraph } from '../../server/src/report/model';
import { toRoman } from '../../server/src/text/numerals';
import { reportOf } from '../unit/support/documents';
import {
  GONE,
  headingsOf,
  modelReports,
  notesOf,
  referencesOf,
  render,
  type ModelHeading,
  type ModelParagraph,
  type ModelReference,
  type ModelReport,
  type ModelSentence,
  type Numbering,
} from './support/reportModel';
import { check } from './support/runs';

const ALL = new Set(NUMBERED_KINDS);

/** Stands for a moment where a reference meant something that is gone. */
const DROPPED = '?';

const KINDS = [
  'insert paragraph',
  'delete paragraph',
  'move paragraph',
  'split paragraph',
  'join paragraphs',
  'insert subparagraph',
  'delete subparagraph',
  'insert section',
  'delete section',
  'move section',
  'promote section',
  'demote section',
  'insert footnote',
  'delete footnote',
  'rename and renumber',
  'renumber',
] as const;

/** Something that somebody does to a report. */
interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  /** Where something is moved to, or parted. */
  readonly to: number;
}

const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat({ max: 1000 }), to: fc.nat({ max: 1000 }) }),
  { minLength: 1, maxLength: 6 },
);

const opening = (): ModelSentence => ({ words: 'The harbour is deep', references: [], note: null });

/** Takes a step in the model and in the text; returns the text after it. What cannot be done is left out. */
function take(model: ModelReport, text: string, step: Step): string {
  const { kind, at, to } = step;
  const report = reportOf(text);
  const { paragraphs } = model;
  const place = at % paragraphs.length;
  const paragraph = paragraphs[place];
  const found = report.paragraphs[place];
  assert.ok(paragraph && found);
  switch (kind) {
    case 'renumber':
      return after(report, renumber(report, ALL));
    case 'rename and renumber':
      return renamed(report, at);
    case 'insert paragraph': {
      const fresh: ModelParagraph = { headings: [], items: [], sentences: [opening()] };
      widenRanges(model, paragraph, fresh);
      paragraphs.splice(place + 1, 0, fresh);
      return after(report, insertParagraph(report, found, 'The harbour is deep.'));
    }
    case 'delete paragraph': {
      // The heading of a section stays where it is.
      if (paragraphs.length < 3 || paragraph.headings.length > 0) return text;
      paragraphs.splice(place, 1);
      dropReferences(model);
      return after(report, deleteParagraph(report, found));
    }
    case 'move paragraph': {
      const target = to % paragraphs.length;
      if (target === place || paragraph.headings.length > 0) return text;
      paragraphs.splice(place, 1);
      paragraphs.splice(target - (target > place ? 1 : 0) + 1, 0, paragraph);
      partRanges(model);
      dropParted(model);
      return afterMove(text, (moving) => {
        const [one, two] = [moving.paragraphs[place], moving.paragraphs[target]];
        return one && two && moveParagraph(moving, one, 'after', two);
      });
    }
    case 'split paragraph':
      return split(model, report, text, step);
    case 'join paragraphs':
      return join(model, report, text, step);
    case 'insert subparagraph': {
      const items = report.lists.flat();
      const item = items[at % items.length];
      const owner = paragraphs.find((one) => paragraphs.indexOf(one) === ownerOf(report, item));
      const index = item ? item.value - 1 : 0;
      // The last one ends with a stop.
      if (!item || !owner || index === owner.items.length - 1) return text;
      owner.items.splice(index + 1, 0, {});
      const insertion = insertSubparagraph(report, item, 'A lamp;');
      assert.ok(insertion);
      return after(report, insertion);
    }
    case 'delete subparagraph': {
      const items = report.lists.flat();
      const item = items[at % items.length];
      const owner = paragraphs.find((one) => paragraphs.indexOf(one) === ownerOf(report, item));
      const index = item ? item.value - 1 : 0;
      if (!item || !owner || owner.items.length < 3 || index === owner.items.length - 1) return text;
      owner.items.splice(index, 1);
      dropReferences(model);
      const deletion = deleteSubparagraph(report, item);
      assert.ok(deletion);
      return after(report, deletion);
    }
    case 'insert section':
    case 'delete section':
    case 'promote section':
    case 'demote section':
      return changeSection(model, report, text, step);
    case 'move section': {
      const sections = paragraphs.filter(({ headings }) => headings.some(({ level }) => level === 1));
      const [index, target] = [at % sections.length, to % sections.length];
      if (index === target || sections.some(({ headings }) => headings.length > 1)) return text;
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
        const [first, second] = [moving.sections[index], moving.sections[target]];
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
      if (paragraph.items.length > 0 || notesOf([paragraph]).length > 0 || notesOf(paragraphs).length === 0)
        return text;
      paragraph.sentences.push({ words: 'The keeper was asked', references: [], note: { reference: null } });
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
      for (const sentence of paragraphs.flatMap(({ sentences }) => sentences))
        if (sentence.note === gone) sentence.note = null;
      dropReferences(model);
      return after(report, deleteNote(report, note));
    }
  }
}

/** The place of the paragraph that an item belongs to. */
function ownerOf({ paragraphs }: Report, item: Subparagraph | undefined): number {
  return paragraphs.findIndex(({ subparagraphs }) => item && subparagraphs.includes(item));
}

/** The last paragraph, note or section gets a number that is free; numbered anew it has its own again. */
function renamed(report: Report, at: number): string {
  const places = [report.paragraphs.at(-1), report.notes.at(-1), report.sections.at(-1)].filter(
    (one) => one !== undefined,
  );
  const place = places[at % places.length];
  assert.ok(place);
  const number = place.value + 2;
  const result = rename(report, place, 'heading' in place ? toRoman(number) : String(number));
  assert.ok(result.is === 'renamed');
  assert.deepEqual(result.left, []);
  const text = textAfter(report, result.edits);
  assert.notEqual(text, report.tree.source.text);
  const next = reportOf(text);
  return after(next, renumber(next, ALL));
}

function split(model: ModelReport, report: Report, text: string, { at, to }: Step): string {
  const { paragraphs } = model;
  const place = at % paragraphs.length;
  const [paragraph, found] = [paragraphs[place], report.paragraphs[place]];
  if (!paragraph || !found || paragraph.sentences.length < 2) return text;
  const border = 1 + (to % (paragraph.sentences.length - 1));
  const half: ModelParagraph = {
    headings: [],
    items: paragraph.items.splice(0),
    sentences: paragraph.sentences.splice(border),
  };
  paragraphs.splice(place + 1, 0, half);
  for (const reference of paragraphs.flatMap(referencesOf))
    for (const part of reference.kind === 'range' ? reference.parts : []) {
      const index = part.indexOf(paragraph);
      if (index >= 0 && part.length > 1) part.splice(index + 1, 0, half);
    }
  // Who names the paragraph alone is told.
  change(model, (reference) =>
    reference.kind === 'paragraph'
      ? reference.to !== paragraph
      : reference.kind !== 'range' || !reference.parts.some((part) => part.length === 1 && part[0] === paragraph),
  );
  const block = found.numberSpan.block;
  const words = report.tree.textOf(block, 0);
  // The marks of a sentence stand behind its stop.
  const starts = [...words.matchAll(/The (?:harbour is|keeper was)/g)].map(({ index }) => index);
  const insertion = splitParagraph(report, { block, offset: starts[border] ?? 0 });
  assert.ok(insertion);
  return after(report, insertion);
}

function join(model: ModelReport, report: Report, text: string, { at }: Step): string {
  const { paragraphs } = model;
  const place = at % paragraphs.length;
  const [one, other] = [paragraphs[place], paragraphs[place + 1]];
  const found = report.paragraphs[place];
  if (!one || !other || !found || one.items.length > 0 || other.headings.length > 0 || paragraphs.length < 3)
    return text;
  const isBetween = (reference: ModelReference, here: ModelParagraph): boolean => {
    const there = here === one ? other : one;
    if (here !== one && here !== other) return false;
    if (reference.kind === 'paragraph') return reference.to === there;
    return reference.kind === 'range' && reference.parts.some((part) => part.includes(there));
  };
  const namesBoth = (reference: ModelReference): boolean =>
    reference.kind === 'range' &&
    [one, other].every((name) => reference.parts.some((part) => part.length === 1 && part[0] === name));
  change(model, (reference, here) => !isBetween(reference, here) && !namesBoth(reference));
  for (const reference of paragraphs.flatMap(referencesOf)) {
    if (reference.kind === 'paragraph' && reference.to === other) reference.to = one;
    if (reference.kind === 'range')
      reference.parts = reference.parts.map((part) => [...new Set(part.map((name) => (name === other ? one : name)))]);
  }
  paragraphs.splice(place + 1, 1);
  one.sentences.push(...other.sentences);
  one.items.push(...other.items);
  const joined = joinParagraphs(report, found);
  assert.ok(joined);
  return after(report, joined);
}

function changeSection(model: ModelReport, report: Report, text: string, { kind, at }: Step): string {
  const { paragraphs } = model;
  const headings = headingsOf(paragraphs);
  const index = at % headings.length;
  const [heading, section] = [headings[index], report.allSections[index]];
  assert.ok(heading && section);
  const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
  const ownerIndex = (one: ModelHeading | undefined): number =>
    paragraphs.findIndex((paragraph) => one && paragraph.headings.includes(one));
  switch (kind) {
    case 'insert section': {
      const owner = paragraphs[ownerIndex(next)];
      if (!next || !owner) return text;
      owner.headings.splice(owner.headings.indexOf(next), 0, { level: heading.level });
      const insertion = insertSection(report, section, 'Harbours and their keepers');
      assert.ok(insertion);
      return after(report, insertion);
    }
    case 'delete section': {
      const [first, end] = [ownerIndex(heading), next ? ownerIndex(next) : paragraphs.length];
      const owner = paragraphs[first];
      const follows = paragraphs[end];
      const stays = paragraphs.length - (end - first);
      if (!owner || stays < 3 || owner.headings.indexOf(heading) > 0 || first === 0) return text;
      // Headings without paragraphs that stand right before the next one go, too.
      const isNext = (one: ModelHeading): boolean => one === next;
      if (follows && follows !== owner) follows.headings.splice(0, follows.headings.findIndex(isNext));
      if (follows === owner) owner.headings.splice(0, owner.headings.findIndex(isNext));
      else paragraphs.splice(first, end - first);
      dropReferences(model);
      return after(report, deleteSection(report, section));
    }
    case 'promote section': {
      const promoted = promoteSection(report, section);
      if (heading.level === 1) assert.equal(promoted, undefined);
      if (!promoted) return text;
      heading.level = 1;
      return after(report, promoted);
    }
    default: {
      const isFirst = !headings.slice(0, index).some(({ level }) => level === 1);
      // Numbers of a third level are none of the model.
      if (heading.level === 2 || isFirst || headings[index + 1]?.level === 2) return text;
      const demoted = demoteSection(report, section);
      if (!demoted) return text;
      heading.level = 2;
      return after(report, demoted);
    }
  }
}

/** References that do not hold are told, and whoever is told writes something else. */
function change(
  { paragraphs }: ModelReport,
  holds: (reference: ModelReference, here: ModelParagraph) => boolean,
): void {
  for (const paragraph of paragraphs)
    for (const { references } of paragraph.sentences)
      references.forEach((reference, index) => {
        if (!holds(reference, paragraph)) references[index] = { kind: 'gone' };
      });
}

/** The text after edits; whoever is told that a reference means nothing any more writes something else. */
function after(report: Report, { edits, left }: Renumbering): string {
  assertMinimal(report, edits);
  return withoutDropped(textAfter(report, inOrder([...edits, ...dropped(left)])));
}

/** Edits are in order, touch each other nowhere, and change something each. */
function assertMinimal({ tree }: Report, edits: readonly Edit[]): void {
  let last = 0;
  for (const { span, newText } of edits) {
    const [start, end] = [tree.start(span.block) + span.start, tree.start(span.block) + span.end];
    assert.ok(last <= start && start <= end);
    assert.notEqual(tree.source.text.slice(start, end), newText);
    last = end;
  }
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
  for (const reference of paragraphs.flatMap(referencesOf))
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
  for (const reference of paragraphs.flatMap(referencesOf))
    if (reference.kind === 'range') reference.parts = reference.parts.flatMap((part) => splitUp(part));
}

/** A word "above" that holds for what stands on both sides now was told; whoever is told writes something else. */
function dropParted(model: ModelReport): void {
  const { paragraphs } = model;
  change(model, (reference, paragraph) => {
    if (reference.kind !== 'range') return true;
    const here = paragraphs.indexOf(paragraph);
    return new Set(reference.parts.flat().map((one) => paragraphs.indexOf(one) < here)).size < 2;
  });
}

/** References to what is no longer there. */
function dropReferences(model: ModelReport): void {
  const { paragraphs } = model;
  const notes = notesOf(paragraphs);
  const headings = headingsOf(paragraphs);
  const items = paragraphs.flatMap((paragraph) => paragraph.items);
  // What one part of a list means is gone, and that is told.
  change(
    model,
    (reference) =>
      reference.kind !== 'range' || reference.parts.every((part) => part.some((one) => paragraphs.includes(one))),
  );
  partRanges(model);
  change(model, (reference) => {
    switch (reference.kind) {
      case 'gone':
      case 'range':
        return true;
      case 'note':
        return notes.includes(reference.to);
      case 'section':
        return headings.includes(reference.to);
      case 'item':
        return items.includes(reference.to);
      case 'paragraph':
        return paragraphs.includes(reference.to);
    }
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
