import type { PlaceCitation } from '../../citations/citation';
import type { Work } from '../../citations/work';
import type { BoundWork } from './boundCitation';
import { append } from '../../text/append';
import { nearest, type Standpoint } from './placeLookup';
import type { Note, Report, Subparagraph } from '../model';
import { placesOfNote } from '../notePlaces';

/** A source that a note or a paragraph names, as it was bound. */
export interface Source {
  readonly bound: BoundWork;
  /** A place in it is named, too. */
  readonly hasPlace: boolean;
}

/** How many works back a reference that nothing explains may reach. */
const MOST_WORKS = 4;

/** What was named so far in one note, or in one paragraph with all that belongs to it. */
export class Context {
  readonly sources: Source[] = [];
  /** The last distinct works, the nearest first. */
  works: readonly Work[] = [];
  /** The committee whose general comment was named last. */
  committee: string | null = null;
  /** The works whose places were named, by kind and number of the place; null where two works have the same. */
  private readonly cited = new Map<string, Work | null>();

  constructor(
    readonly note: Note | null,
    /** The context of the note directly before in the series. */
    readonly before: Context | null,
  ) {}

  add(source: Source): void {
    this.sources.push(source);
    const { target } = source.bound;
    if (target.status !== 'external' || !target.work) return;
    const { work } = target;
    this.works = [work, ...this.works.filter(({ key }) => key !== work.key)].slice(0, MOST_WORKS);
  }

  /** A place of a work was named. */
  addPlace(place: PlaceCitation, work: Work): void {
    const key = keyOf(place);
    const known = this.cited.get(key);
    this.cited.set(key, known === undefined || known?.key === work.key ? work : null);
  }

  /** The only work of which the same place, or another part of it, was named before; undefined where there is none. */
  workOfPlace(place: PlaceCitation): Work | undefined {
    return place.label.number === '' ? undefined : (this.cited.get(keyOf(place)) ?? undefined);
  }
}

/** "paragraph 15" for all of `15 (a)`, `15 (b)` and `15`. */
const keyOf = ({ kind, label }: PlaceCitation): string => `${kind} ${label.number}`;

/** Which note or paragraph each citation stands in. Blocks are to be asked about in the order of the text. */
export class Contexts {
  private readonly notesOfBlock = new Map<number, Note[]>();
  private readonly noteBefore = new Map<Note, Note>();
  private readonly ofNote = new Map<Note, Context>();
  private readonly groups: Int32Array;
  private running = new Context(null, null);
  private group = -1;

  constructor(private readonly report: Report) {
    for (const note of report.notes)
      for (const block of [note.block, ...note.continuation]) append(this.notesOfBlock, block, note);
    for (const { notes } of report.noteSeries) {
      notes.forEach((note, index) => {
        const before = notes[index - 1];
        if (before) this.noteBefore.set(note, before);
      });
    }
    this.groups = groupsOf(report);
  }

  /** The note or the paragraph that an offset in a block lies in. */
  at(block: number, offset: number): Context {
    const note = this.noteAt(block, offset);
    if (note) return this.ofThisNote(note);
    const group = this.groups[block] ?? block;
    if (group !== this.group) {
      this.group = group;
      this.running = new Context(null, null);
    }
    return this.running;
  }

  /** Where the reader of a citation stands. */
  standpoint(block: number, { note }: Context): Standpoint {
    return { block: note?.references[0]?.block ?? block, note };
  }

  private ofThisNote(note: Note): Context {
    let context = this.ofNote.get(note);
    if (!context) {
      const before = this.noteBefore.get(note);
      // The note before may have cited nothing, so that nobody has asked for its context yet.
      context = new Context(note, before ? (this.ofNote.get(before) ?? new Context(before, null)) : null);
      this.ofNote.set(note, context);
    }
    return context;
  }

  private noteAt(block: number, offset: number): Note | undefined {
    const { tree } = this.report;
    const startOf = (note: Note): number => (note.block === block ? placesOfNote(tree, note).mark.start : 0);
    const note = nearest(this.notesOfBlock.get(block), startOf, offset, null);
    return note && startOf(note) <= offset ? note : undefined;
  }
}

/** The first block of the paragraph (or of the unnumbered text) that each block belongs to. */
function groupsOf({ roles, paragraphs }: Report): Int32Array {
  const groups = Int32Array.from(roles, (_, block) => block);
  let current = 0;
  const paragraphOf = new Int32Array(roles.length).fill(-1);
  for (const { pieces, numberSpan } of paragraphs) for (const piece of pieces) paragraphOf[piece] = numberSpan.block;
  roles.forEach((role, block) => {
    switch (role) {
      case 'note':
      case 'noteContinuation':
      case 'furniture':
        return;
      case 'continuation':
      case 'subparagraph':
      case 'bullet':
        break;
      default:
        // A quotation within a paragraph belongs to it.
        if (role !== 'text' || paragraphOf[block] === -1 || paragraphOf[block] !== paragraphOf[current])
          current = block;
    }
    groups[block] = current;
  });
  return groups;
}

/** The blocks whose words lead in the items of lists, and those that a cut sentence goes on from. */
export class LeadIns {
  private readonly lead: Int32Array;
  private readonly itemOf: Int32Array;
  private readonly cutFrom: Int32Array;
  private readonly parents = new Map<number, Subparagraph>();

  constructor(private readonly report: Report) {
    const { roles, tree, lists } = report;
    this.lead = new Int32Array(roles.length).fill(-1);
    this.itemOf = new Int32Array(roles.length).fill(-1);
    this.cutFrom = new Int32Array(roles.length).fill(-1);
    let [running, item, lettered] = [-1, -1, -1];
    roles.forEach((role, block) => {
      switch (role) {
        case 'note':
        case 'noteContinuation':
        case 'furniture':
          return;
        case 'subparagraph':
          this.lead[block] = running;
          this.itemOf[block] = item = lettered = block;
          return;
        case 'bullet':
          this.lead[block] = tree.blocks[lettered]?.closing === 'colon' ? lettered : running;
          this.itemOf[block] = item = block;
          return;
        case 'continuation':
          if (item >= 0) {
            this.itemOf[block] = item;
            return;
          }
          this.cutFrom[block] = running;
          running = block;
          return;
        default:
          running = block;
          [item, lettered] = [-1, -1];
      }
    });
    const items = lists.flat();
    for (let one = items.pop(); one; one = items.pop()) {
      for (const child of one.children) {
        this.parents.set(child.block, one);
        items.push(child);
      }
    }
  }

  isItem(block: number): boolean {
    return (this.itemOf[block] ?? -1) >= 0;
  }

  /** The blocks that lead in the item that `block` belongs to, the nearest first; empty for what is no item. */
  of(block: number): readonly number[] {
    const item = this.itemOf[block] ?? -1;
    if (item < 0) return [];
    const parent = this.parents.get(item)?.block ?? -1;
    return [parent, this.lead[item] ?? -1].filter((lead) => lead >= 0 && lead !== item && this.isOpen(lead));
  }

  /** The block whose last sentence goes on in `block`; -1 where none does. */
  before(block: number): number {
    return this.cutFrom[block] ?? -1;
  }

  /** A sentence that has come to its end leads in nothing. */
  private isOpen(block: number): boolean {
    return this.report.tree.blocks[block]?.closing !== 'stop';
  }
}
