import { phrase, wordsOf, type Message, type Translate } from '../text/message';
import type { Position, Range } from '../text/span';
import type { Note, Reference, Report, Role } from '../report/model';
import { allSubparagraphs } from './structureOutline';
import { citationsOfPlace } from '../report/citations/queries';
import { paragraphAt } from '../report/lookup';
import { placesOfNote, spanOfReference } from '../report/notePlaces';
import { tidy } from './labels';
import { sentenceAt, type MarkedSentence } from './paragraphText';
import { numberWord, ordinalWord } from './numberWords';
import { cursorAt, isOn, rangeOf, rangeOfBlocks } from './places';

/** What stands at a cursor: a mark in the text, or the mark that a note begins with. */
type Footnote =
  { readonly kind: 'reference'; readonly reference: Reference } | { readonly kind: 'note'; readonly note: Note };

/** The mark, or the beginning of a note, that a cursor stands on. */
export function footnoteAt(report: Report, position: Position): Footnote | undefined {
  const cursor = cursorAt(report, position);
  const note = report.notes.find((one) => isOn(cursor, placesOfNote(report.tree, one).mark));
  if (note) return { kind: 'note', note };
  const reference = report.references.find((one) => isOn(cursor, spanOfReference(report.tree, one)));
  return reference && { kind: 'reference', reference };
}

/** A place to go to: the mark that was asked about, where it leads, and what of that to show. */
export interface Destination {
  readonly origin: Range;
  readonly target: Range;
  readonly selection: Range;
}

/** From a mark to its note; from a note to all its marks. Undefined where the cursor is on neither. */
export function footnoteDefinition(report: Report, position: Position): Destination[] | undefined {
  const found = footnoteAt(report, position);
  if (!found) return undefined;
  if (found.kind === 'reference') {
    const { note } = found.reference;
    return note
      ? [
          {
            origin: rangeOfReference(report, found.reference),
            target: rangeOfNote(report, note),
            selection: rangeOfMark(report, note),
          },
        ]
      : [];
  }
  const origin = rangeOfMark(report, found.note);
  return found.note.references.map((reference) => {
    const target = rangeOfReference(report, reference);
    return { origin, target, selection: target };
  });
}

/** All that leads to the note that the cursor is on, and the note itself when asked for. Undefined where it is on none. */
export function footnoteReferences(report: Report, position: Position, withNote: boolean): Range[] | undefined {
  const found = footnoteAt(report, position);
  if (!found) return undefined;
  const note = found.kind === 'note' ? found.note : found.reference.note;
  if (note) return referencesOfNote(report, note, withNote);
  return found.kind === 'reference'
    ? found.reference.series.references
        .filter(({ id, note: bound }) => !bound && id === found.reference.id)
        .map((reference) => rangeOfReference(report, reference))
    : [];
}

/** The marks of a note, then the words that name it ("footnote 5 above"); before them the note itself when asked for. */
export function referencesOfNote(report: Report, note: Note, withNote: boolean): Range[] {
  return [
    ...(withNote ? [rangeOfMark(report, note)] : []),
    ...note.references.map((reference) => rangeOfReference(report, reference)),
    ...citationsOfPlace(report, { kind: 'note', note }).map(({ block, citation: { start, end } }) =>
      rangeOf(report, { block, start, end }),
    ),
  ];
}

/** What a hover shows, in Markdown, and what it is about. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/** On a mark its note and what it supports; on a note the sentence that it supports. */
export function footnoteHover(report: Report, position: Position, translate?: Translate): Hover | undefined {
  const found = footnoteAt(report, position);
  if (!found) return undefined;
  const say = (words: Message): string => wordsOf(words, translate);
  if (found.kind === 'reference') {
    const { reference } = found;
    const note = reference.note;
    const range = rangeOfReference(report, reference);
    if (!note) return { range, markdown: say(phrase('There is no note {0}.', reference.id)) };
    const supported = support(report, reference);
    const lines = [`**${say(phrase('Note {0}', note.id))}** · ${noteMarkdown(report, note)}`];
    if (supported) lines.push(`*${say(supported)}*`);
    return { range, markdown: lines.join('\n\n') };
  }
  const { note } = found;
  const parts = note.references.map((reference) => {
    const sentence = sentenceOf(report, reference);
    const place = placeOf(report, reference.block);
    return sentence ? `“${escapeMarkdown(tidy(sentence.text))}” · ${say(place)}` : say(place);
  });
  const markdown =
    parts.length > 0 ? parts.join('\n\n') : say(phrase('Note {0} is not marked anywhere in the text.', note.id));
  return { range: rangeOfMark(report, note), markdown };
}

function rangeOfReference(report: Report, reference: Reference): Range {
  return rangeOf(report, spanOfReference(report.tree, reference));
}

/** The mark that a note begins with. */
export function rangeOfMark(report: Report, note: Note): Range {
  return rangeOf(report, placesOfNote(report.tree, note).mark);
}

/** A note as a whole. */
export function rangeOfNote(report: Report, note: Note): Range {
  const { mark, content } = placesOfNote(report.tree, note);
  const last = note.continuation.at(-1);
  const own = rangeOf(report, { block: note.block, start: mark.start, end: Math.max(mark.end, content.end) });
  return last === undefined ? own : { start: own.start, end: rangeOfBlocks(report, last, last).end };
}

/** The words of a note with their addresses as links. */
export function noteMarkdown(report: Report, note: Note): string {
  const { tree } = report;
  const { content } = placesOfNote(tree, note);
  const block = tree.blocks[note.block];
  let text = '';
  let at = content.start;
  for (const link of block?.links ?? []) {
    if (link.start < at || link.end > content.end) continue;
    // A link of Markdown stays as it is written.
    if (tree.textOf(note.block, link.start - 2, link.start) === '](') {
      const opening = tree.textOf(note.block, at, link.start).lastIndexOf('[');
      text += escapeMarkdown(tree.textOf(note.block, at, at + Math.max(0, opening)));
      text += tree.textOf(note.block, at + Math.max(0, opening), link.end + 1);
      at = Math.min(link.end + 1, content.end);
      continue;
    }
    const bracketed = tree.textOf(note.block, link.start - 1, link.start) === '<';
    text += escapeMarkdown(tree.textOf(note.block, at, bracketed ? link.start - 1 : link.start));
    text += `[${escapeMarkdown(tree.textOf(note.block, link.start, link.end))}](${link.url.replace(/[()\\]/g, encodeURIComponent)})`;
    at = bracketed ? Math.min(link.end + 1, content.end) : link.end;
  }
  text += escapeMarkdown(tree.textOf(note.block, at, content.end));
  for (const more of note.continuation) text += ` ${escapeMarkdown(tree.textOf(more))}`;
  return text.replace(/[\r\n]+/g, ' ');
}

/** Signs that Markdown would read as its own; emphasis of the draft stays. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`[\]<>#|]/g, '\\$&');
}

/** The blocks whose words a mark belongs to: its paragraph, else its own block. */
function blocksAround(report: Report, block: number): readonly number[] {
  const paragraph = paragraphAt(report, block);
  if (!paragraph || report.roles[block] === 'subparagraph') return [block];
  return paragraph.pieces.filter(
    (piece) => report.roles[piece] === 'paragraph' || report.roles[piece] === 'continuation',
  );
}

function sentenceOf(report: Report, reference: Reference): MarkedSentence | undefined {
  const span = spanOfReference(report.tree, reference);
  const blocks = blocksAround(report, span.block);
  return sentenceAt(report, blocks.includes(span.block) ? blocks : [span.block], span);
}

/** Where a mark stands, by the number that one would cite. */
function placeOf(report: Report, block: number): Message {
  const section = report.allSections.find(({ heading }) => heading.block === block);
  if (section) return phrase('the heading “{0}”', section.title);
  const paragraph = paragraphAt(report, block);
  if (!paragraph) return phrase('line {0}', report.tree.firstLine(block) + 1);
  const item = [...allSubparagraphs(paragraph)].findLast((one) => one.block === block);
  return item ? phrase('subparagraph {0}', item.fullNumber) : phrase('paragraph {0}', paragraph.number);
}

/** "Only source for the last sentence of paragraph 37." Undefined where there is no sentence, as in a table. */
function support(report: Report, reference: Reference): Message | undefined {
  const role = report.roles[reference.block];
  const place = placeOf(report, reference.block);
  if (role === 'heading') return phrase('Supports {0}.', place);
  if (role !== 'paragraph' && role !== 'continuation' && role !== 'subparagraph' && role !== 'text') return undefined;
  const sentence = sentenceOf(report, reference);
  if (!sentence) return undefined;
  const among = report.references.filter(
    (one) => sentence.blocks.includes(one.block) && sentence.holds(spanOfReference(report.tree, one)),
  ).length;
  const part = partOf(sentence, role, place);
  return among === 1
    ? phrase('Only source for {0}.', part)
    : phrase('One of {0} sources for {1}.', numberWord(among), part);
}

/** The paragraph as a whole where it is one sentence, else which of its sentences. */
function partOf(sentence: MarkedSentence, role: Role, place: Message): Message {
  if (role === 'text') return phrase('this sentence of {0}', place);
  return sentence.count === 1 ? place : phrase('the {0} sentence of {1}', ordinal(sentence), place);
}

function ordinal({ index, count }: MarkedSentence): Message {
  return index === count - 1 ? phrase('last') : ordinalWord(index + 1, 10);
}
