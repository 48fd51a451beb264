import { append } from '../text/append';
import { isBlank } from '../text/characters';
import { toSuperscript } from '../text/numerals';
import { memo } from '../report/memo';
import type { BlockSpan, Note, NoteSeries, Reference, Report } from '../report/model';
import { placesOfNote, signOf, spanOfReference } from '../report/notePlaces';
import { firstMentions } from '../report/notes';
import { nameBefore, placeName } from './footnotePlaces';
import { listOfNumbers } from './numberLists';
import { message, type Message } from './messages';
import type { Severity } from './description';
import { rulesSharing, type Finding, type Fix, type Verdict } from './rule';

const NAMES = [
  'footnote-undefined',
  'footnote-unreferenced',
  'footnote-empty',
  'footnote-duplicate-definition',
  'footnote-out-of-order',
  'footnote-skip',
  'footnote-marker-in-name',
  'footnote-repeated-marker',
  'footnote-adjacent-no-comma',
] as const;
type FootnoteVerdict = Verdict<(typeof NAMES)[number]>;

/** Notes of a table stand this near below it, in blocks. */
const FARTHEST_TABLE_NOTE = 60;
/** A note that is marked so often explains a sign, as in agendas, where it may be repeated. */
const MARKS_OF_A_LEGEND = 4;
/** In a report that has fewer notes a raised number from here on is a year. */
const FIRST_YEAR = 1000;
/** More notes than this in a row have one cause, and get one finding. */
const LONGEST_LIST = 3;

/** All that is wrong with the footnotes of a report. What one finding explains, no other repeats. */
const judgeFootnotes = memo<Report, readonly FootnoteVerdict[]>((report) =>
  report.noteSeries.flatMap((series) => new SeriesJudge(report, series).judge()),
);

class SeriesJudge {
  private readonly found: FootnoteVerdict[] = [];
  /** References and notes that a finding has explained already. */
  private readonly explained = new Set<Reference | Note>();
  private notesByValue: ReadonlyMap<number, Note> | undefined;

  constructor(
    private readonly report: Report,
    private readonly series: NoteSeries,
  ) {}

  judge(): FootnoteVerdict[] {
    const { kind } = this.series;
    if (kind === 'asterisks') return [];
    // Letters begin anew in every table: where all notes stand at the end, nobody can tell which letter means which.
    const lastMark = this.series.references.at(-1)?.block ?? -1;
    if (kind === 'letters' && (this.series.notes[0]?.block ?? 0) > lastMark + FARTHEST_TABLE_NOTE) return [];
    // Where the notes of a table have run together, the marks before them are found among the notes.
    if (kind === 'letters' && this.series.references.some((reference) => this.beginsNote(reference))) return [];
    if (kind === 'numbers') {
      this.judgeGlued();
      this.leaveFigures();
      this.judgeNames();
      this.judgeMistypedNotes();
      this.judgeOrder();
    }
    this.judgeUndefined();
    this.judgeUnreferenced();
    if (kind === 'numbers') this.judgeSkipped();
    this.judgeNotes();
    if (kind === 'numbers') this.judgeRepeated();
    if (kind !== 'letters') this.judgeTouching();
    return this.found;
  }

  /** "… of the scale. ᶜ The update": a mark that stands alone before a capital begins a note. */
  private beginsNote(reference: Reference): boolean {
    const { block, start, end } = this.spanOf(reference);
    const around = this.report.tree.textOf(block, 0);
    return start > 0 && /^\s$/.test(around.charAt(start - 1)) && /^\s\p{Lu}/u.test(around.slice(end, end + 2));
  }

  /** Raised figures among the figures of a table or graph stand behind a blank; a mark stands at its word. */
  private standsAtWord(reference: Reference): boolean {
    const { block, start } = this.spanOf(reference);
    return start > 0 && !/^[\s\d]$/.test(this.report.tree.textOf(block, start - 1, start));
  }

  private tell(rule: FootnoteVerdict['rule'], span: BlockSpan, words: Message, more: Partial<Finding> = {}): void {
    this.found.push({ rule, span, message: words, ...more });
  }

  private spanOf(reference: Reference): BlockSpan {
    return spanOfReference(this.report.tree, reference);
  }

  private markOf(note: Note): BlockSpan {
    return placesOfNote(this.report.tree, note).mark;
  }

  private isEmpty(note: Note): boolean {
    const { content } = placesOfNote(this.report.tree, note);
    return content.end <= content.start && note.continuation.length === 0;
  }

  // ---------------------------------------------------------------- marks

  /**
   * "¹²" for "¹,²": a number that nobody expects, whose figures are those of the next notes in a row, which nothing marks.
   * Told under the name of the error that it looks like, and under its own to those who ask for it.
   */
  private judgeGlued(): void {
    const { references } = this.series;
    const { mentions, outOfOrder } = firstMentions(references);
    const strays = new Set(outOfOrder.map((at) => references[at]));
    const firsts = new Set(mentions.map((at) => references[at]));
    let highest = 0;
    for (const reference of references) {
      const isStray = strays.has(reference);
      const parts = isStray || !reference.note ? partsInRow(reference.id, highest + 1) : [];
      const notes = parts.flatMap((value) => this.noteWith(value) ?? []);
      const isGlued = parts.length > 1 && notes.length === parts.length && notes.every((note) => !isMarked(note));
      if (isGlued) {
        this.tellGlued(reference, notes);
        highest = parts.at(-1) ?? highest;
      } else if (firsts.has(reference) && !isStray) highest = Math.max(highest, reference.value);
    }
  }

  private tellGlued(reference: Reference, notes: readonly Note[]): void {
    this.explained.add(reference);
    for (const note of notes) this.explained.add(note);
    const ids = notes.map(({ id }) => id);
    const right = ids.map((id) => signOf(id, reference.style)).join(',');
    const span = this.spanOf(reference);
    const words = message('footnote-adjacent-no-comma.glued', reference.id, listOfNumbers(ids), right);
    const fix: Fix = {
      title: message('fix.name', right),
      edits: [{ span, newText: right }],
      preferred: true,
      safe: false,
    };
    this.tell('footnote-adjacent-no-comma', span, words, { fixes: [fix] });
    this.tell(reference.note ? 'footnote-out-of-order' : 'footnote-undefined', span, words, { fixes: [fix] });
  }

  /**
   * Raised figures that are no marks: years, and those of a graph, "1,570 ¹,⁶⁰⁰ 1,381". What was read from a picture has
   * them.
   */
  private leaveFigures(): void {
    const { references } = this.series;
    const { tree } = this.report;
    const hasFewer = this.series.notes.every(({ value }) => value < FIRST_YEAR);
    let first = 0;
    references.forEach((reference, index) => {
      if (hasFewer && !reference.note && reference.value >= FIRST_YEAR) this.explained.add(reference);
      const { block, end } = this.spanOf(reference);
      const next = references[index + 1];
      const after = next && this.spanOf(next);
      if (after?.block === block && tree.textOf(block, end, after.start) === ',') return;
      const run = references.slice(first, index + 1);
      first = index + 1;
      const start = run[0] ? this.spanOf(run[0]).start : end;
      const isAmongFigures =
        /\d\s$/.test(tree.textOf(block, Math.max(0, start - 2), start)) &&
        /^\s\d/.test(tree.textOf(block, end, end + 2));
      if (isAmongFigures) for (const one of run) this.explained.add(one);
    });
  }

  /** "[^1][^2]", "¹ ²": marks that nothing but a blank parts. */
  private judgeTouching(): void {
    let run: BlockSpan[] = [];
    const tellRun = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && run.length > 1) this.tellTouching(first, last, run);
    };
    for (const reference of this.series.references) {
      const span = this.spanOf(reference);
      const last = run.at(-1);
      const isNext = last?.block === span.block && isNothing(this.report.tree.textOf(span.block, last.end, span.start));
      // A mark that something else is wrong with keeps its own finding.
      const isSound = reference.note !== null && !this.explained.has(reference);
      if (isNext && isSound) {
        run.push(span);
        continue;
      }
      tellRun();
      run = isSound && this.report.roles[span.block] !== 'table' ? [span] : [];
    }
    tellRun();
  }

  private tellTouching(first: BlockSpan, last: BlockSpan, marks: readonly BlockSpan[]): void {
    const { block, start } = first;
    const right = marks.map((mark) => this.report.tree.textOf(block, mark.start, mark.end)).join(',');
    const edits = marks.slice(1).map((mark, index) => ({
      span: { block, start: marks[index]?.end ?? mark.start, end: mark.start },
      newText: ',',
    }));
    this.tell(
      'footnote-adjacent-no-comma',
      { block, start, end: last.end },
      message('footnote-adjacent-no-comma', right),
      {
        fixes: [{ title: message('fix.name', right), edits, preferred: true, safe: true }],
      },
    );
  }

  /** Raised figures that belong to a name: they stand out of order behind a capitalized word, and the note is marked elsewhere. */
  private judgeNames(): void {
    const { references } = this.series;
    const { mentions, outOfOrder } = firstMentions(references);
    const again = new Map<string, Reference>();
    const seenOnce = new Set<string>();
    for (const reference of references) {
      if (seenOnce.has(reference.id) && !again.has(reference.id)) again.set(reference.id, reference);
      seenOnce.add(reference.id);
    }
    for (const { index, before: lower, after: higher } of straysAmong(mentions, outOfOrder)) {
      const reference = references[index];
      const second = reference && again.get(reference.id);
      const name = reference && nameBefore(this.report, reference);
      const [before, after] = [references[lower], references[higher]];
      if (!name || name.country || !second || !before || !after) continue;
      const whole = `${name.word} ${reference.id}`;
      this.tellName(
        reference,
        whole,
        message(
          'footnote-marker-in-name.between',
          reference.id,
          before.id,
          after.id,
          placeName(this.report, second.block),
          whole,
        ),
        second,
      );
    }
    const seen = new Map<string, Reference>();
    const ids = new Set<string>();
    const repeated = references.filter(({ id }) => ids.size === ids.add(id).size);
    for (const reference of references) {
      if (this.explained.has(reference)) continue;
      const first = seen.get(reference.id);
      const name = nameBefore(this.report, reference);
      // A name that is not known to carry a number must stand within a sentence, where notes are rare, and repeat a note
      // that was marked behind other words. Behind a country it must be the only mark that is repeated.
      const unlikely =
        first &&
        name?.withinSentence &&
        (!name.country || repeated.length === 1) &&
        nameBefore(this.report, first)?.word !== name.word;
      const stray = name && (name.known || unlikely) && (first ?? !reference.note);
      if (!stray) {
        seen.set(reference.id, first ?? reference);
        continue;
      }
      if (first && name.country) {
        this.tellCountry(reference, name.word, first);
        continue;
      }
      const whole = `${name.word} ${reference.id}`;
      const words = first
        ? message('footnote-marker-in-name.again', reference.id, placeName(this.report, first.block), whole)
        : message('footnote-marker-in-name.missing', reference.id, whole);
      this.tellName(reference, whole, words, first, name.known ? undefined : 'warning');
    }
  }

  private tellName(reference: Reference, name: string, words: Message, other?: Reference, severity?: Severity): void {
    this.explained.add(reference);
    const fix: Fix = {
      title: message('fix.name', name),
      edits: [{ span: this.spanOf(reference), newText: ` ${reference.id}` }],
      preferred: true,
      safe: true,
    };
    this.tell('footnote-marker-in-name', this.spanOf(reference), words, {
      fixes: [fix],
      ...(severity ? { severity } : {}),
      related: other ? [{ span: this.spanOf(other), message: message('related.note', reference.id) }] : [],
    });
  }

  /** The name of a country carries no number; the mark may have been put there by mistake. */
  private tellCountry(reference: Reference, country: string, first: Reference): void {
    this.explained.add(reference);
    const place = placeName(this.report, first.block);
    this.tell(
      'footnote-marker-in-name',
      this.spanOf(reference),
      message('footnote-marker-in-name.country', reference.id, place, country),
      {
        severity: 'warning',
        related: [{ span: this.spanOf(first), message: message('related.note', reference.id) }],
      },
    );
  }

  private judgeOrder(): void {
    const references = this.series.references.filter((reference) => !this.explained.has(reference));
    const { mentions, outOfOrder } = firstMentions(references);
    const marked = new Set(references.map(({ value }) => value));
    for (const { index, before: lower, after: higher } of straysAmong(mentions, outOfOrder)) {
      const reference = references[index];
      const [before, after] = [references[lower], references[higher]];
      if (!reference) continue;
      this.explained.add(reference);
      if (this.tellMistypedMark(reference, before, after, marked)) continue;
      if (after && reference.value > after.value) {
        this.tell(
          'footnote-out-of-order',
          this.spanOf(reference),
          message('footnote-out-of-order.before', reference.id, after.id),
          {
            related: [{ span: this.spanOf(after), message: message('related.note', after.id) }],
          },
        );
      } else if (before) {
        this.tell(
          'footnote-out-of-order',
          this.spanOf(reference),
          message('footnote-out-of-order.after', reference.id, before.id),
          {
            related: [{ span: this.spanOf(before), message: message('related.note', before.id) }],
          },
        );
      }
    }
  }

  /** A mark that can only be meant for the one note that has none: one finding for both. */
  private tellMistypedMark(
    reference: Reference,
    before: Reference | undefined,
    after: Reference | undefined,
    marked: ReadonlySet<number>,
  ): boolean {
    const expected = (before?.value ?? 0) + 1;
    if (after && after.value !== expected + 1) return false;
    const note = marked.has(expected) ? undefined : this.noteWith(expected);
    if (!note || !(before ?? after)) return false;
    this.explained.add(note);
    this.explained.add(reference);
    const words =
      before && after
        ? message('footnote-out-of-order.slip', reference.id, before.id, after.id, note.id)
        : before
          ? message('footnote-out-of-order.last', reference.id, before.id, note.id)
          : message('footnote-out-of-order.first', reference.id, after?.id ?? '', note.id);
    const fix: Fix = {
      title: message('fix.change', note.id),
      edits: [{ span: this.spanOf(reference), newText: signOf(note.id, reference.style) }],
      preferred: true,
      safe: true,
    };
    this.tell('footnote-out-of-order', this.spanOf(reference), words, { fixes: [fix] });
    return true;
  }

  /** A note whose number is wrong: nothing marks it, and the mark of the number that should stand there has no note. */
  private judgeMistypedNotes(): void {
    const { notes, references } = this.series;
    const lost = new Map<number, Reference[]>();
    for (const reference of references) {
      if (reference.note || this.explained.has(reference)) continue;
      append(lost, reference.value, reference);
    }
    if (lost.size === 0) return;
    notes.forEach((note, index) => {
      const expected = (notes[index - 1]?.value ?? 0) + 1;
      const next = notes[index + 1];
      const marks = lost.get(expected);
      if (!marks || (next && next.value !== expected + 1) || (note.references.length > 0 && !note.repeatOf)) return;
      // Another note that could be meant as well would become its double.
      lost.delete(expected);
      this.explained.add(note);
      for (const reference of marks) this.explained.add(reference);
      const id = String(expected);
      const span = this.markOf(note);
      const newText = signOf(id, note.style);
      this.tell('footnote-unreferenced', span, message('footnote-unreferenced.slip', note.id, id), {
        fixes: [{ title: message('fix.change', id), edits: [{ span, newText }], preferred: true, safe: true }],
        related: marks.map((reference) => ({ span: this.spanOf(reference), message: message('related.note', id) })),
      });
    });
  }

  /** The first note with this number. */
  private noteWith(value: number): Note | undefined {
    this.notesByValue ??= new Map([...this.series.notes].reverse().map((note) => [note.value, note]));
    return this.notesByValue.get(value);
  }

  /** The first or last mark has no note, and the first or last note no mark. */
  private judgeMistypedEnds(): void {
    const references = this.series.references.filter((reference) => !this.explained.has(reference));
    const last = references.at(-1);
    if (last && !last.note && this.series.notes.length > 0)
      this.tellMistypedMark(last, references.at(-2), undefined, new Set(references.map(({ value }) => value)));
  }

  private judgeUndefined(): void {
    const { notes, references, kind } = this.series;
    if (kind === 'numbers') this.judgeMistypedEnds();
    const missing = references.filter(
      (reference) => !reference.note && !(this.explained.has(reference) && kind === 'numbers'),
    );
    const first = missing[0];
    if (!first) return;
    if (notes.length === 0 && kind === 'numbers') {
      if (!missing.some((reference) => this.standsAtWord(reference))) return;
      this.tell('footnote-undefined', this.spanOf(first), message('footnote-undefined.none'));
      return;
    }
    for (const run of runsOf(missing)) {
      const [start, end] = [run[0], run.at(-1)];
      if (!start || !end) continue;
      if (run.length > LONGEST_LIST && start.id !== end.id) {
        this.tell('footnote-undefined', this.spanOf(start), message('footnote-undefined.range', start.id, end.id));
        continue;
      }
      for (const reference of run) {
        this.tell('footnote-undefined', this.spanOf(reference), message('footnote-undefined', reference.id), {
          fixes: this.addNote(reference),
          ...(kind === 'letters' ? { severity: 'hint' as const } : {}),
        });
      }
    }
  }

  /** An empty note behind the one before it, written as that one is. */
  private addNote(reference: Reference): Fix[] {
    const { notes } = this.series;
    const before = notes.findLast((note) => note.value < reference.value) ?? notes.at(-1);
    if (!before || Number.isNaN(reference.value)) return [];
    const last = before.continuation.at(-1) ?? before.block;
    const { tree } = this.report;
    const end = tree.blocks[last]?.contentEnd ?? 0;
    const lineEnd = tree.source.lineBreak;
    const opening = before.style === 'superscript' ? `${toSuperscript(reference.id)} ` : `[^${reference.id}]: `;
    // As the notes before it: on the next line, or behind an empty one.
    const dense = (tree.blocks[last + 1] ?? tree.blocks[last])?.afterBlank === false;
    const blank = dense ? lineEnd : lineEnd.repeat(2);
    return [
      {
        title: message('fix.addNote', reference.id),
        edits: [{ span: { block: last, start: end, end }, newText: blank + opening }],
        preferred: true,
        safe: false,
      },
    ];
  }

  private judgeRepeated(): void {
    const told = new Set<string>();
    const first = new Map<string, Reference>();
    for (const reference of this.series.references) {
      const before = first.get(reference.id);
      if (this.explained.has(reference) || this.report.roles[reference.block] === 'note') continue;
      if (!before) first.set(reference.id, reference);
      else if (!told.has(reference.id) && reference.note && reference.note.references.length < MARKS_OF_A_LEGEND) {
        told.add(reference.id);
        this.tell(
          'footnote-repeated-marker',
          this.spanOf(reference),
          message('footnote-repeated-marker', reference.id, placeName(this.report, before.block)),
          {
            related: [{ span: this.spanOf(before), message: message('related.firstNote', reference.id) }],
          },
        );
      }
    }
  }

  // ---------------------------------------------------------------- notes

  private judgeUnreferenced(): void {
    const { kind } = this.series;
    const spare = this.series.notes.filter(
      (note) => note.references.length === 0 && !note.repeatOf && !this.explained.has(note),
    );
    const lesser = kind === 'letters' ? { severity: 'hint' as const } : {};
    for (const run of runsOf(spare)) {
      const [start, end] = [run[0], run.at(-1)];
      if (!start || !end) continue;
      if (run.length > LONGEST_LIST) {
        this.tell(
          'footnote-unreferenced',
          this.markOf(start),
          message('footnote-unreferenced.range', start.id, end.id),
          {
            unnecessary: true,
            ...lesser,
          },
        );
        continue;
      }
      for (const note of run)
        this.tell('footnote-unreferenced', this.markOf(note), message('footnote-unreferenced', note.id), {
          unnecessary: true,
          ...lesser,
        });
    }
  }

  /** Numbers that neither a mark nor a note has, between the first and the last note. */
  private judgeSkipped(): void {
    const marked = new Set(this.series.references.map(({ value }) => value));
    const notes = [...this.series.notes].sort((a, b) => a.value - b.value);
    for (let index = 1; index < notes.length; index++) {
      const [before, note] = [notes[index - 1], notes[index]];
      if (!before || !note) continue;
      const from = before.value + 1;
      const to = note.value - 1;
      if (to < from || to - from > 1000 || anyOf(marked, from, to)) continue;
      const words =
        from === to
          ? message('footnote-skip', note.id, before.id, from)
          : message('footnote-skip.range', note.id, before.id, from, to);
      this.tell('footnote-skip', this.markOf(note), words, {
        related: [{ span: this.markOf(before), message: message('related.note', before.id) }],
      });
    }
  }

  private judgeNotes(): void {
    for (const note of this.series.notes) {
      if (this.explained.has(note)) continue;
      if (note.repeatOf) {
        if (this.series.kind === 'letters') continue;
        this.tell(
          'footnote-duplicate-definition',
          this.markOf(note),
          message('footnote-duplicate-definition', note.id),
          {
            related: [{ span: this.markOf(note.repeatOf), message: message('related.firstNote', note.id) }],
          },
        );
      } else if (this.isEmpty(note)) {
        this.tell('footnote-empty', this.markOf(note), message('footnote-empty', note.id));
      }
    }
  }
}

/** A first mention out of order, between the nearest ones in order; all as indexes of marks, -1 where there is none. */
interface Stray {
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

function straysAmong(mentions: readonly number[], outOfOrder: readonly number[]): Stray[] {
  const strays = new Set(outOfOrder);
  const kept = mentions.filter((at) => !strays.has(at));
  let place = 0;
  return outOfOrder.map((index) => {
    while (place < kept.length && (kept[place] ?? Infinity) < index) place++;
    return { index, before: kept[place - 1] ?? -1, after: kept[place] ?? -1 };
  });
}

/** The numbers that follow one another from `first` on and are written together in `figures`; fewer than two where they are not. */
function partsInRow(figures: string, first: number): number[] {
  const parts: number[] = [];
  let at = 0;
  for (let value = first; at < figures.length; value++) {
    if (!figures.startsWith(String(value), at)) return [];
    at += String(value).length;
    parts.push(value);
  }
  return parts;
}

/** Several notes with one number share their marks. */
const isMarked = ({ references, repeatOf }: Note): boolean => references.length > 0 || repeatOf !== null;

const isNothing = (between: string): boolean =>
  between === '' || (between.length === 1 && isBlank(between.charCodeAt(0)));

/** Parts a list where the numbers do not go on. */
function runsOf<Item extends { readonly value: number }>(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && item.value - last.value <= 1 && item.value >= last.value) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function anyOf(values: ReadonlySet<number>, from: number, to: number): boolean {
  for (let value = from; value <= to; value++) if (values.has(value)) return true;
  return false;
}

export const footnoteRules = rulesSharing(NAMES, judgeFootnotes);
