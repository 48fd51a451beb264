import { longestIncreasingRun } from '../text/longestRun';
import type { Marker, NoteStart } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { asteriskMarks } from './asterisks';
import type { Note, NoteSeries, Reference, Role } from './model';

/** A mark or note as its block has it, with its place among those of the block. */
interface Found<Item> {
  readonly item: Item;
  readonly block: number;
  readonly place: number;
  readonly value: number;
}

/** Everything about the notes of a report: what they say, where they are marked, and which belong together. */
export interface Notes {
  readonly notes: Note[];
  readonly references: Reference[];
  readonly series: NoteSeries[];
}

/** Binds the marks of a report to its notes. `roles` says which blocks are notes and which go on with one. */
export function bindNotes(tree: SyntaxTree, roles: readonly Role[], titlePageEnd: number): Notes {
  const starts: Found<NoteStart>[] = [];
  const marks: Found<Marker>[] = [];
  tree.blocks.forEach((block, index) => {
    if (roles[index] === 'furniture' || roles[index] === 'contents') return;
    block.noteStarts.forEach((item, place) => {
      if (item.style !== 'asterisk') starts.push({ item, block: index, place, value: item.value });
    });
    block.markers.forEach((item, place) => {
      marks.push({ item, block: index, place, value: item.value });
    });
  });
  const series: NoteSeries[] = [
    ...numberedSeries(tree, roles, starts, marks),
    ...letterSeries(tree, roles, starts, marks),
    ...namedSeries(tree, roles, starts, marks),
    ...asteriskSeries(tree, roles, titlePageEnd),
  ];
  const inOrder = (a: Note | Reference, b: Note | Reference): number => a.block - b.block || a.place - b.place;
  return {
    notes: series.flatMap((one) => one.notes).sort(inOrder),
    references: series.flatMap((one) => one.references).sort(inOrder),
    series,
  };
}

// ---------------------------------------------------------------- numbers

/**
 * Notes and marks restart together: in an annex, a decision, a draft resolution. A second note 1 alone is a slip, and so
 * is a second mark.
 */
function numberedSeries(
  tree: SyntaxTree,
  roles: readonly Role[],
  starts: readonly Found<NoteStart>[],
  marks: readonly Found<Marker>[],
): NoteSeries[] {
  const notes = starts.filter(({ value }) => !Number.isNaN(value));
  const references = withoutPowers(
    notes,
    marks.filter(({ value }) => !Number.isNaN(value)),
    roles,
  );
  const whole = makeSeries('numbers', tree, roles, notes, references);
  const restarts = findRestarts(notes, references);
  if (restarts.length === 0) return notes.length + references.length === 0 ? [] : [whole];
  const notesOf = parted(notes, new Set(restarts.map(({ note }) => note)));
  const referencesOf = parted(references, new Set(restarts.map(({ reference }) => reference)));
  const parts = Array.from({ length: restarts.length + 1 }, (_, k) =>
    makeSeries('numbers', tree, roles, notesOf[k] ?? [], referencesOf[k] ?? []),
  ).filter((series) => series.notes.length + series.references.length > 0);
  // Two slips can look like a restart; what leaves less unexplained is believed.
  return unexplained(parts) < unexplained([whole]) ? parts : [whole];
}

/** How many marks lack a note, notes a mark, and how many notes come twice. */
function unexplained(series: readonly NoteSeries[]): number {
  let count = 0;
  for (const { notes, references } of series) {
    for (const { note } of references) if (!note) count++;
    for (const { repeatOf, references: marks } of notes) if (repeatOf || marks.length === 0) count++;
  }
  return count;
}

/**
 * Parts a sequence at its restarts. Series nest: where a number goes on from an outer series and not from the inner one,
 * the outer one has resumed.
 */
function parted<Item>(items: readonly Found<Item>[], restarts: ReadonlySet<number>): Found<Item>[][] {
  const parts: Found<Item>[][] = [[]];
  const open: { part: number; last: number }[] = [{ part: 0, last: 0 }];
  items.forEach((item, index) => {
    if (restarts.has(index)) {
      open.push({ part: parts.length, last: 0 });
      parts.push([]);
    }
    const inner = open.at(-1);
    if (inner && item.value > inner.last + 1) {
      const outer = open.findLastIndex(({ last }) => item.value === last + 1);
      if (outer >= 0) open.length = outer + 1;
    }
    const series = open.at(-1);
    if (!series) return;
    series.last = Math.max(series.last, item.value);
    parts[series.part]?.push(item);
  });
  return parts;
}

/** Pairs of indexes at which notes and references begin anew. */
function findRestarts(
  notes: readonly Found<NoteStart>[],
  references: readonly Found<Marker>[],
): { note: number; reference: number }[] {
  const firstNotes = indexesOfOne(notes);
  const firstReferences = indexesOfOne(references);
  const restarts: { note: number; reference: number }[] = [];
  if (firstNotes.length < 2 || firstReferences.length < 2) return restarts;
  if (firstNotes.length === firstReferences.length) {
    for (let k = 1; k < firstNotes.length; k++)
      restarts.push({ note: firstNotes[k] ?? 0, reference: firstReferences[k] ?? 0 });
    return restarts;
  }
  // Unequal: only those count where the mark stands between the note of the series before and its own.
  for (let k = 1; k < firstNotes.length; k++) {
    const note = notes[firstNotes[k] ?? 0];
    const previous = notes[firstNotes[k - 1] ?? 0];
    // The mark of an annex stands nearest before its note; earlier ones repeat the first note of the main body.
    const reference = firstReferences.findLast((at) => {
      const block = references[at]?.block ?? -1;
      return (
        previous && note && block > previous.block && block <= note.block && at > (restarts.at(-1)?.reference ?? 0)
      );
    });
    if (reference !== undefined) restarts.push({ note: firstNotes[k] ?? 0, reference });
  }
  return restarts;
}

function indexesOfOne(list: readonly Found<unknown>[]): number[] {
  const indexes: number[] = [];
  list.forEach(({ value }, index) => {
    if (value === 1) indexes.push(index);
  });
  return indexes;
}

/**
 * Leaves out raised figures that are powers (10³, km²): of the doubtful ones only those stay that have a note and stand
 * between marks of lower and higher number. Marks inside notes stay only with a note of their own.
 */
function withoutPowers(
  notes: readonly Found<NoteStart>[],
  marks: readonly Found<Marker>[],
  roles: readonly Role[],
): Found<Marker>[] {
  const noted = new Set(notes.map(({ value }) => value));
  const sure = (mark: Found<Marker>): boolean => !mark.item.doubtful && roles[mark.block] !== 'note';
  if (marks.every(sure)) return [...marks];
  const after = new Array<number>(marks.length).fill(Infinity);
  for (let index = marks.length - 2; index >= 0; index--) {
    const next = marks[index + 1];
    after[index] = next && sure(next) ? next.value : (after[index + 1] ?? Infinity);
  }
  let before = 0;
  return marks.filter((mark, index) => {
    if (sure(mark)) {
      before = mark.value;
      return true;
    }
    const value = mark.value;
    if (!noted.has(value)) return false;
    if (roles[mark.block] === 'note') return !mark.item.doubtful;
    const restart = value === 1 || (after[index] ?? Infinity) < before;
    return restart || (value > before && value < (after[index] ?? Infinity));
  });
}

// ---------------------------------------------------------------- letters, names, asterisks

/** Letters begin anew in every table and box; a mark belongs to the next group of notes that has its letter. */
function letterSeries(
  tree: SyntaxTree,
  roles: readonly Role[],
  starts: readonly Found<NoteStart>[],
  marks: readonly Found<Marker>[],
): NoteSeries[] {
  const isLetter = ({ item, value }: Found<NoteStart | Marker>): boolean =>
    Number.isNaN(value) && item.style === 'superscript';
  const notes = starts.filter(isLetter);
  const references = marks.filter(isLetter);
  const groups: Found<NoteStart>[][] = [];
  for (const note of notes) {
    const group = groups.at(-1);
    if (!group || group.some(({ item }) => item.id === note.item.id)) groups.push([note]);
    else group.push(note);
  }
  let at = 0;
  return groups.map((group, index) => {
    const end = group.at(-1)?.block ?? 0;
    const last = index === groups.length - 1;
    const own: Found<Marker>[] = [];
    while (at < references.length && (last || (references[at]?.block ?? 0) <= end)) {
      const reference = references[at++];
      if (reference && (group.some(({ item }) => item.id === reference.item.id) || reference.block <= end))
        own.push(reference);
    }
    return makeSeries('letters', tree, roles, group, own);
  });
}

/** `[^smith]`: names of Markdown, each on its own. */
function namedSeries(
  tree: SyntaxTree,
  roles: readonly Role[],
  starts: readonly Found<NoteStart>[],
  marks: readonly Found<Marker>[],
): NoteSeries[] {
  const isName = ({ item, value }: Found<NoteStart | Marker>): boolean =>
    Number.isNaN(value) && item.style !== 'superscript';
  const notes = starts.filter(isName);
  const references = marks.filter(isName);
  return notes.length + references.length === 0 ? [] : [makeSeries('names', tree, roles, notes, references)];
}

function asteriskSeries(tree: SyntaxTree, roles: readonly Role[], titlePageEnd: number): NoteSeries[] {
  const { notes, marks } = asteriskMarks(tree, roles, titlePageEnd);
  return notes.length === 0 ? [] : [makeSeries('asterisks', tree, roles, notes, marks)];
}

// ---------------------------------------------------------------- binding

interface Mark {
  readonly id: string;
  readonly style: Reference['style'];
}

function makeSeries(
  kind: NoteSeries['kind'],
  tree: SyntaxTree,
  roles: readonly Role[],
  starts: readonly Found<NoteStart>[],
  marks: readonly Found<Mark>[],
): NoteSeries {
  const series: NoteSeries = { kind, notes: [], references: [] };
  const byId = new Map<string, Note>();
  for (const { item, block, place, value } of starts) {
    const known = byId.get(item.id);
    const note: Note = {
      id: item.id,
      value,
      style: item.style,
      block,
      place,
      continuation: item.contentEnd === tree.blocks[block]?.contentEnd ? continuationOf(block, roles) : [],
      series,
      references: [],
      repeatOf: known ?? null,
    };
    if (!known) byId.set(item.id, note);
    series.notes.push(note);
  }
  for (const { item, block, place, value } of marks) {
    const note = byId.get(item.id) ?? null;
    const reference: Reference = {
      id: item.id,
      value,
      style: item.style,
      block,
      place,
      series,
      note,
    };
    note?.references.push(reference);
    series.references.push(reference);
  }
  return series;
}

function continuationOf(block: number, roles: readonly Role[]): number[] {
  const blocks: number[] = [];
  for (let at = block + 1; roles[at] === 'noteContinuation'; at++) blocks.push(at);
  return blocks;
}

/** The values of first mentions in order, and which of them stand out of order. Indexes into `references`. */
export function firstMentions(references: readonly Reference[]): { mentions: number[]; outOfOrder: number[] } {
  const seen = new Set<string>();
  const mentions: number[] = [];
  references.forEach((reference, index) => {
    if (seen.has(reference.id)) return;
    seen.add(reference.id);
    mentions.push(index);
  });
  const run = new Set(longestIncreasingRun(mentions.map((index) => references[index]?.value ?? NaN)));
  return { mentions, outOfOrder: mentions.filter((_, place) => !run.has(place)) };
}
