import { append } from '../text/append';
import { phrase, type Message } from '../text/message';
import type { Range } from '../text/span';
import type {
  Caption,
  Note,
  Paragraph,
  Recommendation,
  Reference,
  Report,
  Section,
  Subparagraph,
} from '../report/model';
import { memo } from '../report/memo';
import { placesOfNote } from '../report/notePlaces';
import { sectionName } from '../report/sectionName';
import { firstWords, shorten } from './labels';
import { rangeOf, rangeOfBlocks } from './places';

export type OutlineKind =
  'titlePage' | 'section' | 'annex' | 'paragraph' | 'subparagraph' | 'recommendation' | 'caption' | 'notes' | 'note';

const LONGEST_NOTE = 80;

/** An entry of the outline; ranges nest as entries do. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly name: string | Message;
  readonly detail: string | Message;
  readonly range: Range;
  /** What is selected when the entry is chosen. */
  readonly selection: Range;
  readonly children: OutlineEntry[];
}

type Item =
  | { readonly block: number; readonly section: Section }
  | { readonly block: number; readonly paragraph: Paragraph }
  | { readonly block: number; readonly recommendation: Recommendation }
  | { readonly block: number; readonly caption: Caption };

/**
 * The outline of a report: sections, in them paragraphs with their first words, in them subparagraphs by full number.
 * A page-end note lies in the range of the paragraph before it, so that the place is still named there.
 */
export function outline(report: Report, withNotes: boolean): OutlineEntry[] {
  return new OutlineBuilder(report).build(withNotes);
}

class OutlineBuilder {
  private readonly roots: OutlineEntry[] = [];
  private readonly sections = new Map<Section, OutlineEntry>();
  private readonly firstReferences: Map<number, string[]>;
  private current: Section | null = null;
  /** Paragraphs that hold both subparagraphs and captions or recommendations, which are added later. */
  private readonly mixed = new Set<OutlineEntry>();
  private paragraph: { readonly entry: OutlineEntry; readonly last: number } | undefined;

  constructor(private readonly report: Report) {
    this.firstReferences = marksByBlock(report.references);
  }

  build(withNotes: boolean): OutlineEntry[] {
    const { report } = this;
    if (report.titlePageEnd > 0) this.roots.push(this.titlePage());
    const { items, ends } = itemsOf(report.paragraphs, report);
    items.forEach((item, index) => {
      this.add(item, ends[index] ?? item.block);
    });
    for (const entry of this.mixed) entry.children.sort((a, b) => a.range.start.line - b.range.start.line);
    if (withNotes && report.notes.length > 0) this.roots.push(this.notes());
    return this.roots;
  }

  private titlePage(): OutlineEntry {
    const { report } = this;
    let last = report.titlePageEnd - 1;
    const summary = report.allSections[0];
    if (summary?.heading.block === last && last > 0) last--;
    const range = rangeOfBlocks(report, 0, last);
    return {
      kind: 'titlePage',
      name: phrase('Title page'),
      detail: report.symbol?.text ?? '',
      range,
      selection: { start: range.start, end: range.start },
      children: [],
    };
  }

  private add(item: Item, last: number): void {
    const { report } = this;
    if ('section' in item) {
      this.addSection(item.section, last);
      return;
    }
    if ('paragraph' in item) {
      const { paragraph } = item;
      const entry = this.entry(
        'paragraph',
        `${paragraph.number}  ${this.words(item.block)}`,
        this.noteDetail(paragraph.pieces),
        item.block,
        last,
      );
      this.container(paragraph.section).push(entry);
      this.paragraph = { entry, last };
      this.addSubparagraphs(entry, paragraph.subparagraphs, last);
      return;
    }
    const inside = this.paragraph && item.block <= this.paragraph.last ? this.paragraph : undefined;
    if (inside && inside.entry.children.length > 0) this.mixed.add(inside.entry);
    const children = inside ? inside.entry.children : this.container(this.sectionAt(item.block));
    if ('recommendation' in item) {
      children.push(
        this.entry(
          'recommendation',
          `${item.recommendation.number}  ${this.words(item.block)}`,
          '',
          item.block,
          item.block,
        ),
      );
    } else {
      const { kind, number, title } = item.caption;
      const name = phrase(kind === 'table' ? 'Table {0}' : kind === 'figure' ? 'Figure {0}' : 'Box {0}', number);
      const range = rangeOf(report, item.caption.span);
      children.push({ kind: 'caption', name, detail: title, range, selection: range, children: [] });
    }
  }

  private addSection(section: Section, last: number): void {
    const { report } = this;
    this.paragraph = undefined;
    const annex = section.style === 'division';
    const name = sectionName(section);
    const range = { start: rangeOf(report, section.heading).start, end: rangeOfBlocks(report, last, last).end };
    const entry: OutlineEntry = {
      kind: annex ? 'annex' : 'section',
      name,
      detail: paragraphRange(report, section),
      range,
      selection: rangeOf(report, section.heading),
      children: [],
    };
    this.sections.set(section, entry);
    this.current = section;
    this.container(section.parent).push(entry);
  }

  private addSubparagraphs(parent: OutlineEntry, items: readonly Subparagraph[], last: number): void {
    const waiting: { parent: OutlineEntry; items: readonly Subparagraph[]; last: number }[] = [{ parent, items, last }];
    for (let level = waiting.pop(); level; level = waiting.pop()) {
      const { parent: above, items: siblings, last: end } = level;
      siblings.forEach((item, index) => {
        const next = siblings[index + 1];
        const until = next && next.block > item.block ? next.block - 1 : Math.max(item.block, end);
        const entry = this.entry(
          'subparagraph',
          `${item.fullNumber}  ${this.words(item.block)}`,
          this.noteDetail([item.block]),
          item.block,
          until,
        );
        above.children.push(entry);
        if (item.children.length > 0) waiting.push({ parent: entry, items: item.children, last: until });
      });
    }
  }

  private notes(): OutlineEntry {
    const { report } = this;
    const children = report.notes.map((note) => this.note(note));
    const end = report.tree.source.positionAt(report.tree.source.length);
    // Page-end notes lie all over the document; the group takes the end of it, so that it hides nothing.
    return {
      kind: 'notes',
      name: phrase('Notes'),
      detail: String(children.length),
      range: { start: end, end },
      selection: { start: end, end },
      children,
    };
  }

  private note(note: Note): OutlineEntry {
    const { report } = this;
    const { mark, content } = placesOfNote(report.tree, note);
    const range = rangeOf(report, { block: note.block, start: mark.start, end: Math.max(mark.end, content.end) });
    const words = report.tree.textOf(note.block, content.start, Math.min(content.end, content.start + 200));
    return {
      kind: 'note',
      name: `${note.id}  ${shorten(words.replace(/\s+/g, ' ').trim(), LONGEST_NOTE)}`,
      detail: '',
      range,
      selection: rangeOf(report, mark),
      children: [],
    };
  }

  private entry(kind: OutlineKind, name: string, detail: string, block: number, last: number): OutlineEntry {
    const selection = rangeOfBlocks(this.report, block, block);
    const range =
      last > block ? { start: selection.start, end: rangeOfBlocks(this.report, last, last).end } : selection;
    return { kind, name, detail, range, selection, children: [] };
  }

  private words(block: number): string {
    const lexed = this.report.tree.blocks[block];
    return lexed ? firstWords(lexed, () => this.report.tree.textOf(block)) : '';
  }

  private container(section: Section | null): OutlineEntry[] {
    return (section && this.sections.get(section)?.children) ?? this.roots;
  }

  private sectionAt(block: number): Section | null {
    let section = this.current;
    while (section && section.lastBlock < block) section = section.parent;
    return section;
  }

  /** `n. 1`, `nn. 2–3`, `nn. 2, 4–5`. */
  private noteDetail(blocks: readonly number[]): string {
    const ids = [...new Set(blocks.flatMap((block) => this.firstReferences.get(block) ?? []))];
    if (ids.length === 0) return '';
    return `${ids.length === 1 ? 'n.' : 'nn.'} ${joinRuns(ids)}`;
  }
}

function paragraphRange(report: Report, section: Section): string {
  const first = report.paragraphs[section.firstParagraph];
  const last = report.paragraphs[section.lastParagraph];
  if (!first || !last) return '';
  return first === last ? `para. ${first.number}` : `paras. ${first.number}–${last.number}`;
}

function joinRuns(ids: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && Number(id) === Number(run[1]) + 1) run[1] = id;
    else if (run?.[1] !== id) runs.push([id, id]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

/** The marks in each block; kept as long as the marks are the same. */
const marksByBlock = memo<readonly Reference[], Map<number, string[]>>((references) => {
  const marks = new Map<number, string[]>();
  for (const { id, block } of references) {
    append(marks, block, id);
  }
  return marks;
});

interface Items {
  readonly items: readonly Item[];
  /** For each item the last block that belongs to it: for paragraphs all up to the next one or heading, page-end notes too. */
  readonly ends: readonly number[];
}

/** Sections, paragraphs, recommendations and captions in the order of the text; kept as long as the structure is. */
const itemsOf = memo<readonly Paragraph[], Items, [Report]>((paragraphs, report) => {
  const items: Item[] = [
    ...report.allSections.map((section) => ({ block: section.heading.block, section })),
    ...paragraphs.map((paragraph) => ({ block: paragraph.numberSpan.block, paragraph })),
    ...report.recommendations.map((recommendation) => ({ block: recommendation.block, recommendation })),
    ...report.captions.map((caption) => ({ block: caption.span.block, caption })),
  ];
  items.sort((a, b) => a.block - b.block);
  const ends = new Array<number>(items.length);
  let next = report.tree.blocks.length;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (!item) continue;
    ends[index] = 'section' in item ? item.section.lastBlock : Math.max(item.block, next - 1);
    if ('section' in item || 'paragraph' in item) next = item.block;
  }
  return { items, ends };
});
