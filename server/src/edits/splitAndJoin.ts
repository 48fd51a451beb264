import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { citationPlace } from '../report/citations/citationPlace';
import { paragraphAt } from '../report/lookup';
import type { Note, Paragraph, Report, Role } from '../report/model';
import { spanOfReference } from '../report/notePlaces';
import { isBlank } from '../text/characters';
import { sentencesOf } from '../text/sentences';
import { arrangementEdits, wordsWith } from './arrangement';
import { inOrder, outside, removalOfBlocks, type Edit } from './edit';
import type { Insertion, Point } from './footnotes';
import { withChangedMeanings, type Layout } from './meanings';
import { neighbourWords } from './neighbours';
import { arrangeNotes, ownNotesBehind } from './noteOrder';
import { numbered, shiftBehind } from './paragraphs';
import { rangeOf } from './ranges';
import { leave, LEFT, type LeftReference } from './references';
import { relabel, type Renumbering } from './renumber';
import { Relabelling } from './relabelling';

/** Roles of the blocks that running words go on in. */
const RUNNING: ReadonlySet<Role | undefined> = new Set<Role>(['paragraph', 'continuation', 'text']);

// ---------------------------------------------------------------- split

/** The stretch between two sentences of a paragraph, in one of its blocks. */
interface Border {
  readonly block: number;
  /** Where the words before it end, with their marks. */
  readonly start: number;
  /** Where the words behind it begin. */
  readonly end: number;
}

/**
 * Parts the paragraph in which somebody stands between two sentences: the rest becomes a paragraph of its own, and all
 * behind it counts one more. Notes that stand behind the paragraph go with the half that they are marked in. References to
 * the paragraph are left, and named, since they may mean the other half. Undefined elsewhere.
 */
export function splitParagraph(report: Report, at: Point): Insertion | undefined {
  const paragraph = paragraphAt(report, at.block);
  const border = paragraph && borderAt(report, paragraph, at);
  if (!border) return undefined;
  const half = secondHalf(paragraph, border.block);
  const first = paragraph.numberSpan.block;
  const relabelling = new Relabelling();
  relabelling.split(paragraph, half);
  shiftBehind(report, relabelling, paragraph, 1);
  for (const item of half.subparagraphs) relabelling.hold(item, half);
  const { edits, left } = relabel(report, relabelling);
  const notes = notesOfFirstHalf(report, paragraph, border);
  const edit = borderEdit(report, paragraph, border, notes, edits);
  const removal = removalOfBlocks(report, new Set(notes));
  const isInHalf = (block: number, offset: number): boolean => isBehind(border, block, offset);
  return {
    ...withChangedMeanings(
      report,
      {
        edits: inOrder([...outside(edits, removal), ...removal, edit]),
        left: [...left, ...neighbourWords(report, relabelling, { isInHalf })],
        relabelling,
      },
      layoutOfSplit(report, border, notes),
      border.start === 0 ? new Map([[first, [first, border.block]]]) : undefined,
    ),
    cursor: { edit, offset: edit.newText.length },
  };
}

function secondHalf(paragraph: Paragraph, block: number): Paragraph {
  const value = paragraph.value + 1;
  return {
    ...paragraph,
    number: String(value),
    value,
    pieces: paragraph.pieces.filter((piece) => piece >= block),
    subparagraphs: paragraph.subparagraphs.filter((item) => item.block > block),
  };
}

const isBehind = (border: Border, block: number, offset: number): boolean =>
  block > border.block || (block === border.block && offset >= border.end);

/** The border that a place lies in; undefined within a sentence. */
function borderAt(report: Report, { pieces }: Paragraph, { block, offset }: Point): Border | undefined {
  const index = pieces.indexOf(block);
  const lexed = report.tree.blocks[block];
  if (!lexed || !RUNNING.has(report.roles[block])) return undefined;
  if (index > 0 && offset <= lexed.contentStart) return borderBefore(report, pieces, index);
  if (offset >= lexed.contentEnd) return borderBefore(report, pieces, index + 1);
  const words = report.tree.textOf(block);
  for (const { end } of sentencesOf(words).slice(0, -1)) {
    const sentenceEnd = beforeBracket(report, block, lexed.contentStart + end);
    const start = behindMarks(report, block, sentenceEnd);
    const next = behindBlanks(report, block, start);
    if (sentenceEnd <= offset && offset <= next)
      return next > start && next < lexed.contentEnd ? { block, start, end: next } : undefined;
  }
  return undefined;
}

/** The border before a block that goes on with a paragraph in a new sentence. */
function borderBefore({ tree, roles }: Report, pieces: readonly number[], index: number): Border | undefined {
  const [before, block] = [pieces[index - 1], pieces[index]];
  if (before === undefined || block === undefined || !RUNNING.has(roles[before])) return undefined;
  const { contentStart = 0 } = tree.blocks[block] ?? {};
  const begins = RUNNING.has(roles[block]) && tree.textOf(block, 0, contentStart).trim() === '';
  return begins && tree.blocks[before]?.closing === 'stop' ? { block, start: 0, end: contentStart } : undefined;
}

/** A sentence before `[^12]` is taken to end behind the first bracket. */
function beforeBracket({ tree }: Report, block: number, end: number): number {
  return tree.blocks[block]?.markers.some(({ start }) => start === end - 1) === true ? end - 1 : end;
}

/** The end of the marks that stand directly behind a place: `¹,²`. */
function behindMarks({ tree }: Report, block: number, from: number): number {
  let at = from;
  for (const { start, end } of tree.blocks[block]?.markers ?? [])
    if (start === at || (start === at + 1 && at > from && tree.textOf(block, at, start) === ',')) at = end;
  return at;
}

function behindBlanks({ tree }: Report, block: number, from: number): number {
  const text = tree.textOf(block, 0, tree.blocks[block]?.contentEnd);
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The blocks of the notes behind a paragraph that are marked before a border of it; none where notes share a line. */
function notesOfFirstHalf(report: Report, { pieces }: Paragraph, border: Border): number[] {
  const behind = new Set(ownNotesBehind(report, pieces, pieces.at(-1) ?? 0));
  const own = report.notes.filter((note) => behind.has(note.block));
  if (own.some(({ place }) => place > 0)) return [];
  const isBefore = ({ references }: Note): boolean =>
    references.every((reference) => {
      const span = spanOfReference(report.tree, reference);
      return !isBehind(border, span.block, span.start);
    });
  return own.filter(isBefore).flatMap(({ block, continuation }) => [block, ...continuation]);
}

/** The edit that writes the number of the second half, and before it the notes of the first one. */
function borderEdit(
  report: Report,
  paragraph: Paragraph,
  { block, start, end }: Border,
  notes: readonly number[],
  edits: readonly Edit[],
): Edit {
  const lineEnd = report.tree.source.lineBreak;
  const texts = notes.map((note) => {
    const gap = report.tree.blocks[note]?.afterBlank === false ? 1 : 2;
    return (
      lineEnd.repeat(gap) +
      wordsWith(
        report,
        note,
        edits.filter(({ span }) => span.block === note),
      )
    );
  });
  const opening = numbered(report, paragraph, paragraph.value + 1);
  // Before a block of its own an empty line stands already.
  const newText =
    start === 0
      ? `${texts.join('').trimStart()}${texts.length > 0 ? lineEnd.repeat(2) : ''}${opening}`
      : `${texts.join('')}${lineEnd.repeat(2)}${opening}`;
  return { span: { block, start, end }, newText };
}

function layoutOfSplit({ tree }: Report, border: Border, notes: readonly number[]): Layout {
  const moved = new Set(notes);
  const rows = notes.map((note) => [note]);
  return [...tree.blocks.keys()].flatMap((block): Layout => {
    if (moved.has(block)) return [];
    if (block !== border.block) return [[block]];
    return border.start === 0 ? [...rows, [block]] : [[block], ...rows, [block]];
  });
}

// ---------------------------------------------------------------- join

/**
 * Makes one paragraph of two that follow on each other; what is behind counts one less, and what referred to the second one
 * refers to both. Undefined where a heading, a table or the like stands between them, or both have lists.
 */
export function joinParagraphs(report: Report, paragraph: Paragraph): Renumbering | undefined {
  const { paragraphs } = paragraph.series;
  const other = paragraphs[paragraphs.indexOf(paragraph) + 1];
  if (!other || !canJoin(report, paragraph, other)) return undefined;
  const { tree, roles } = report;
  const relabelling = new Relabelling();
  relabelling.join(other, paragraph);
  shiftBehind(report, relabelling, other, -1);
  const last = paragraph.pieces.at(-1) ?? paragraph.numberSpan.block;
  const first = other.numberSpan.block;
  const order = arrangeNotes(report, relabelling, orderOfJoin(report, last, other));
  relabelling.arrangeBlocks(order);
  const { edits, left } = relabel(report, relabelling);
  const runsOn = roles[last] === 'paragraph' || roles[last] === 'continuation';
  const { contentStart = 0 } = tree.blocks[first] ?? {};
  const start = runsOn ? 0 : other.numberSpan.start;
  const number: Edit = { span: { block: first, start, end: contentStart }, newText: '' };
  return withChangedMeanings(
    report,
    {
      edits: arrangementEdits(report, order, inOrder([...edits, number]), new Set(runsOn ? [first] : [])),
      left: [...left, ...betweenBoth(report, paragraph, other), ...neighbourWords(report, relabelling)],
      relabelling,
    },
    layoutOfJoin(order, runsOn ? first : undefined),
    new Map([[first, [paragraph.numberSpan.block]]]),
  );
}

function canJoin({ roles }: Report, one: Paragraph, other: Paragraph): boolean {
  if (one.section !== other.section || one.division !== other.division) return false;
  if (one.subparagraphs.length > 0 && other.subparagraphs.length > 0) return false;
  const between = roles.slice((one.pieces.at(-1) ?? 0) + 1, other.numberSpan.block);
  return between.every((role) => role === 'note' || role === 'noteContinuation' || role === 'furniture');
}

/** What stands between the two goes behind the second, or behind what of it stands together. */
function orderOfJoin({ tree }: Report, last: number, { pieces }: Paragraph): number[] {
  const first = pieces[0] ?? 0;
  const run = pieces.filter((piece, index) => piece === first + index);
  const chosen = new Set(run);
  return [...tree.blocks.keys()].flatMap((block) => {
    if (block === last) return [block, ...run];
    return chosen.has(block) ? [] : [block];
  });
}

function layoutOfJoin(order: readonly number[], joined: number | undefined): Layout {
  const layout: number[][] = [];
  for (const block of order) {
    const before = layout.at(-1);
    if (block === joined && before) before.push(block);
    else layout.push([block]);
  }
  return layout;
}

/** References from one of two paragraphs to the other, and lists that name both. */
function betweenBoth(report: Report, one: Paragraph, other: Paragraph): LeftReference[] {
  let before: BoundPlace | undefined;
  return report.citations.flatMap((bound) => {
    if (!isPlace(bound) || bound.target.status !== 'resolved') return [];
    const { place, last } = bound.target;
    if (place.kind !== 'paragraph') return [];
    const range = last ? rangeOf(report, place, last) : undefined;
    const named = range ? range.row.slice(range.from, range.to + 1) : [place.paragraph];
    if (!named.includes(one) && !named.includes(other)) return [];
    const isListed = !last && place.paragraph === other && before !== undefined && isOneList(before, bound);
    if (!last) before = bound;
    const here = citationPlace(report, bound).paragraph;
    const isOwn = (here === one && named.includes(other)) || (here === other && named.includes(one));
    if (isOwn) return [leave(report, bound, LEFT.own)];
    return isListed ? [leave(report, bound, LEFT.twice)] : [];
  });
}

/** The two of "paras. 3 and 4". */
const isOneList = (one: BoundPlace, other: BoundPlace): boolean =>
  one.block === other.block && one.citation.word.start === other.citation.word.start;
