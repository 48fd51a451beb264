import { message, type MessageId } from '../checks/messages';
import { convert, type NotePlace, type WrittenForm } from '../edits/convert';
import { textAfter } from '../edits/edit';
import { deleteNote, insertFootnote, repeatNote, type Insertion } from '../edits/footnotes';
import { format, type FormatKind } from '../edits/format';
import type { Side } from '../edits/moves';
import type { NumberedKind } from '../edits/numbering';
import { insertParagraph } from '../edits/paragraphs';
import { deleteParagraph } from '../edits/removal';
import { Relabelling } from '../edits/relabelling';
import { renumber, type Renumbering } from '../edits/renumber';
import { buildReport } from '../report/build';
import type { BlockSpan, Report } from '../report/model';
import { SyntaxTree } from '../syntax/tree';
import { wordsOf, type Message, type Translate } from '../text/message';
import { Source } from '../text/source';
import { editSubjectsAt, type EditSubjects } from './editSubjects';
import { blockOf, movedTo, nameOf, rowOf, sideTowards, type MovedKind, type Row } from './movable';
import { movingEdits, type MovingEdits, type PlacedRemark } from './placedEdits';
import { rangeOf, type Position, type Range } from './places';
import { offeredStructure, structureEdit, type StructureEdit } from './structureEdits';

/** What is done to what stands at a position. */
export type EditAtPlace =
  'insertFootnote' | 'deleteFootnote' | 'repeatNote' | 'insertParagraph' | 'deleteParagraph' | StructureEdit;

/** What somebody wants done to a report; a position says to what of it. */
export type EditRequest =
  | { readonly kind: EditAtPlace; readonly position: Position }
  | {
      readonly kind: 'move';
      readonly what: MovedKind;
      readonly position: Position;
      /** A step, or where the other one stands whose place it takes. */
      readonly to: 'up' | 'down' | Position;
      /** Before or after the other one; where it is not said, the others make room. */
      readonly side?: Side;
    }
  | { readonly kind: 'renumber'; readonly kinds: readonly NumberedKind[] }
  | { readonly kind: 'convert'; readonly form: WrittenForm; readonly notes: NotePlace }
  | { readonly kind: 'format'; readonly kinds: readonly FormatKind[] };

/** Edits, with places in the text that they make. */
export interface ReportEdit extends MovingEdits {
  /** What stays as it is, where it will stand. */
  readonly leftAfter: readonly PlacedRemark[];
  /** Where one goes on writing. */
  readonly cursor: Position | null;
}

/** Why nothing is changed, in words. */
export interface RefusedEdit {
  readonly refused: string;
}

/** By which customs edits are made. */
export interface EditCustoms {
  /** Where a footnote is marked in French and Spanish reports. */
  readonly footnotePlace: 'before' | 'after';
}

type Outcome = Partial<Pick<Insertion, 'cursor'>> &
  Renumbering & { readonly find?: (moved: Report) => Position | null };

/** The edits that do what is wanted, or why they cannot be made. */
export function reportEdit(
  report: Report,
  request: EditRequest,
  customs: EditCustoms,
  translate?: Translate,
): ReportEdit | RefusedEdit {
  const outcome = outcomeOf(report, request, customs);
  if ('template' in outcome) return { refused: wordsOf(outcome, translate) };
  const after = Source.of(textAfter(report, outcome.edits));
  return {
    ...movingEdits(report, outcome, translate),
    leftAfter: remarksAfter(report, outcome, after).map(({ range, reason }) => ({
      range,
      message: wordsOf(reason, translate),
    })),
    cursor: cursorAfter(report, outcome, after),
  };
}

function outcomeOf(report: Report, request: EditRequest, customs: EditCustoms): Outcome | Message {
  switch (request.kind) {
    case 'renumber':
      return renumber(report, new Set(request.kinds));
    case 'convert':
      return { edits: convert(report, request.form, request.notes), left: [], relabelling: new Relabelling() };
    case 'format':
      return { edits: format(report, new Set(request.kinds)), left: [], relabelling: new Relabelling() };
    case 'move':
      return move(report, request, editSubjectsAt(report, request.position));
    case 'insertFootnote':
    case 'deleteFootnote':
    case 'repeatNote':
    case 'insertParagraph':
    case 'deleteParagraph':
      return editAt(report, request.kind, editSubjectsAt(report, request.position), customs);
    default:
      return structureEdit(report, request.kind, editSubjectsAt(report, request.position));
  }
}

function editAt(
  report: Report,
  kind: Exclude<EditAtPlace, StructureEdit>,
  subjects: EditSubjects,
  { footnotePlace }: EditCustoms,
): Outcome | Message {
  const { cursor, mark, note, paragraph } = subjects;
  switch (kind) {
    case 'insertFootnote': {
      if (!takesMarks(report, subjects)) return message('edit.noMarkHere');
      const before = (report.language === 'fr' || report.language === 'es') && footnotePlace === 'before';
      return insertFootnote(report, { block: cursor.block, offset: cursor.within }, !before);
    }
    case 'deleteFootnote':
      return note ? deleteNote(report, note) : message('edit.noNote');
    case 'repeatNote':
      return (mark && repeatNote(report, mark)) ?? message('edit.notRepeated');
    case 'insertParagraph':
      return paragraph ? insertParagraph(report, paragraph) : message('edit.noParagraph');
    case 'deleteParagraph':
      return paragraph ? deleteParagraph(report, paragraph) : message('edit.noParagraph');
  }
}

/** A note has no notes, and neither has a page number. */
function takesMarks({ roles }: Report, { cursor }: EditSubjects): boolean {
  const role = roles[cursor.block];
  return role !== undefined && !['note', 'noteContinuation', 'furniture', 'contents', 'titlePage'].includes(role);
}

// ---------------------------------------------------------------- moving

const NOTHING: Readonly<Record<MovedKind, MessageId>> = {
  paragraph: 'edit.noParagraph',
  subparagraph: 'edit.noSubparagraph',
  section: 'edit.noSection',
};

function move(
  report: Report,
  { what, to, side: wanted }: Extract<EditRequest, { kind: 'move' }>,
  subjects: EditSubjects,
): Outcome | Message {
  const row = rowOf(report, what, subjects);
  const one = row?.members[row.at];
  if (!row || !one) return message(NOTHING[what]);
  const rank = to === 'up' ? row.at - 1 : to === 'down' ? row.at + 1 : rankOf(report, row, what, to);
  if (rank === undefined) return message('edit.notBeside');
  const other = row.members[rank];
  if (!other) return message(to === 'up' ? 'edit.first' : 'edit.last', nameOf(report, one).name);
  const direction = rank < row.at ? 'up' : 'down';
  const [ahead, behind] = direction === 'up' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const side = typeof to === 'string' ? sideTowards(one, other, direction) : (wanted ?? ahead);
  const moved = movedTo(report, one, side, other);
  if (!moved) return message('edit.notBeside');
  const back = direction === 'up' ? 1 : -1;
  return { ...moved, find: (after) => startOf(after, row, side === behind ? rank + back : rank) };
}

function rankOf(report: Report, row: Row, what: MovedKind, position: Position): number | undefined {
  const target = rowOf(report, what, editSubjectsAt(report, position));
  const place = target?.members[target.at]?.place;
  const rank = row.members.findIndex((member) => member.place === place);
  return rank < 0 || rank === row.at ? undefined : rank;
}

function startOf(report: Report, row: Row, rank: number): Position | null {
  const span = row.find(report, rank);
  return span ? rangeOf(report, span).start : null;
}

/** A place to which something can be moved. */
export interface MoveTarget {
  readonly label: string;
  readonly description: string;
  readonly position: Position;
  readonly side: 'above' | 'below';
}

/** Whose place the paragraph, subparagraph or section at a position can take, in the order of the text. */
export function moveTargets(report: Report, what: MovedKind, position: Position, translate?: Translate): MoveTarget[] {
  const row = rowOf(report, what, editSubjectsAt(report, position));
  return (row?.members ?? []).flatMap((member, rank) => {
    if (rank === row?.at) return [];
    const { name, words } = nameOf(report, member);
    const block = blockOf(member);
    const start = report.tree.blocks[block]?.contentStart ?? 0;
    return {
      label: wordsOf(name, translate),
      description: words,
      position: rangeOf(report, { block, start, end: start }).start,
      side: rank < (row?.at ?? 0) ? 'above' : 'below',
    };
  });
}

// ---------------------------------------------------------------- what is offered

/** Something that can be done where somebody stands. */
export interface OfferedEdit {
  readonly title: string;
  readonly request: EditRequest;
}

/** What can be done in a range: to what stands at its beginning. */
export function offeredEdits(report: Report, { start: position }: Range, translate?: Translate): OfferedEdit[] {
  const subjects = editSubjectsAt(report, position);
  const { mark, note, paragraph, item, section, inHeading } = subjects;
  const offers: [MessageId, string | null, EditRequest][] = [];
  if (takesMarks(report, subjects)) offers.push(['edit.insertFootnote', null, { kind: 'insertFootnote', position }]);
  if (note) offers.push(['edit.deleteNote', note.id, { kind: 'deleteFootnote', position }]);
  if (mark && (note?.references.indexOf(mark) ?? 0) > 0 && note?.series.kind === 'numbers')
    offers.push(['edit.repeatNote', note.id, { kind: 'repeatNote', position }]);
  if (paragraph) {
    offers.push(
      ['edit.insertParagraph', paragraph.number, { kind: 'insertParagraph', position }],
      ['edit.deleteParagraph', paragraph.number, { kind: 'deleteParagraph', position }],
    );
  }
  for (const [id, name, kind] of offeredStructure(report, subjects)) offers.push([id, name, { kind, position }]);
  const moves: [MovedKind, unknown][] = [
    ['subparagraph', item],
    ['paragraph', paragraph],
    ['section', inHeading ? section : null],
  ];
  for (const [what, subject] of moves) {
    const row = subject ? rowOf(report, what, subjects) : undefined;
    if (!row) continue;
    const label = labelOf(row);
    const [up, down] = MOVES[what];
    if (row.at > 0) offers.push([up, label, { kind: 'move', what, position, to: 'up' }]);
    if (row.at < row.members.length - 1) offers.push([down, label, { kind: 'move', what, position, to: 'down' }]);
  }
  return offers.map(([id, arg, request]) => ({
    title: wordsOf(arg === null ? message(id) : message(id, arg), translate),
    request,
  }));
}

const MOVES: Readonly<Record<MovedKind, readonly [MessageId, MessageId]>> = {
  paragraph: ['edit.paragraphUp', 'edit.paragraphDown'],
  subparagraph: ['edit.subparagraphUp', 'edit.subparagraphDown'],
  section: ['edit.sectionUp', 'edit.sectionDown'],
};

function labelOf({ members, at }: Row): string {
  const one = members[at];
  if (one?.kind === 'subparagraph') return one.place.fullNumber;
  return one?.place.number ?? (one?.kind === 'section' ? one.place.title : '');
}

// ---------------------------------------------------------------- places in the text that edits make

function cursorAfter(report: Report, { edits, cursor, find }: Outcome, after: Source): Position | null {
  if (find) return find(buildReport(SyntaxTree.parse(after), report.language));
  if (!cursor) return null;
  const before = edits.slice(0, edits.indexOf(cursor.edit));
  const grown = before.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  return after.positionAt(offsetOf(report, cursor.edit.span) + grown + cursor.offset);
}

const offsetOf = ({ tree }: Report, { block, start }: BlockSpan): number => tree.start(block) + start;

/** So many signs before a reference tell it from others that read the same. */
const CONTEXT = 24;

/** Where references that stay will stand; those in what is moved are looked for in what is written. */
function remarksAfter(
  report: Report,
  { edits, left }: Pick<Renumbering, 'edits' | 'left'>,
  after: Source,
): { readonly range: Range; readonly reason: Message }[] {
  const sorted = [...left].sort((a, b) => offsetOf(report, a.span) - offsetOf(report, b.span));
  let [next, grown] = [0, 0];
  return sorted.map(({ span, reason }) => {
    const at = offsetOf(report, span);
    const length = span.end - span.start;
    let edit = edits[next];
    while (edit && offsetOf(report, edit.span) + edit.span.end - edit.span.start <= at) {
      grown += edit.newText.length - (edit.span.end - edit.span.start);
      edit = edits[++next];
    }
    const isKept = !edit || at < offsetOf(report, edit.span);
    const start = isKept ? at + grown : placeOfWords(report, span, after.text);
    return { range: after.rangeOf(start, start + length), reason };
  });
}

function placeOfWords({ tree }: Report, { block, start, end }: BlockSpan, text: string): number {
  const from = Math.max(0, start - CONTEXT);
  return Math.max(0, text.indexOf(tree.textOf(block, from, end))) + start - from;
}
