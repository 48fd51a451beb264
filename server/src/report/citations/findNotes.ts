import { append } from '../../text/append';
import {
  firstBetween,
  found,
  mapAt,
  missing,
  MOST_CANDIDATES,
  nearest,
  open,
  type Lookup,
  type View,
} from './placeLookup';
import type { Note, NoteSeries, Reference, Report } from '../model';

const blockOf = ({ block }: Note | Reference): number => block;

/** The notes of a report by series and number. */
export class NotePlaces {
  private readonly bySeries = new Map<NoteSeries, Map<string, Note>>();
  private readonly byId = new Map<string, Note[]>();
  /** The numbered marks in the order of the text: the nearest one tells in which series one stands. */
  private readonly marks: readonly Reference[];
  private readonly ends = new Map<NoteSeries, { readonly lowest: Note; readonly highest: Note }>();

  constructor({ notes, references }: Report) {
    for (const note of notes) {
      if (note.repeatOf) continue;
      mapAt(this.bySeries, note.series).set(note.id, note);
      append(this.byId, note.id, note);
      if (Number.isNaN(note.value)) continue;
      const { lowest, highest } = this.ends.get(note.series) ?? { lowest: note, highest: note };
      this.ends.set(note.series, {
        lowest: note.value < lowest.value ? note : lowest,
        highest: note.value > highest.value ? note : highest,
      });
    }
    this.marks = references.filter(({ value }) => !Number.isNaN(value));
  }

  /** The note with this number, of the series that one stands in (in the note `at`, or in the text) first. */
  find(number: string, at: Note | null, { block, side }: View): Lookup {
    const mark = nearest(this.marks, blockOf, block, null);
    const series = at && this.ends.has(at.series) ? at.series : mark?.series;
    const own = series && this.bySeries.get(series)?.get(number);
    if (own) return found({ kind: 'note', note: own });
    const others = this.byId.get(number) ?? [];
    const [only] = others;
    const other = others.length === 1 ? only : side === null ? undefined : nearest(others, blockOf, block, side);
    if (other) return found({ kind: 'note', note: other });
    const ends = series && this.ends.get(series);
    if (only || !ends || !(Number(number) >= ends.lowest.value))
      return open(...others.slice(0, MOST_CANDIDATES).map((note) => ({ kind: 'note', note }) as const));
    return missing({ kind: 'note', number, last: ends.highest.id });
  }

  /** The note with this number that begins between two blocks. */
  findBetween(number: string, first: number, last: number): Lookup {
    const note = firstBetween(this.byId.get(number), blockOf, first, last);
    return note ? found({ kind: 'note', note }) : open();
  }
}
