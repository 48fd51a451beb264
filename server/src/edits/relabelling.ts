import type { Caption, Note, Paragraph, Recommendation, Reference, Section, Subparagraph } from '../report/model';

/** What carries a number or letter of its own. A mark only where it has no note: else it goes with the note. */
export type Labelled = Paragraph | Subparagraph | Section | Note | Reference | Caption | Recommendation;

/**
 * New labels for places of a report, as the report stores them: `12`, `(b)`, `IV`. What is not named keeps its label. An
 * empty label takes the number away ("annex I" becomes "annex").
 */
export class Relabelling {
  private readonly labels = new Map<Labelled, string>();
  private readonly gone = new Set<Labelled>();
  private blockPositions: ReadonlyMap<number, number> | undefined;
  private readonly positions = new Map<Labelled, number>();

  /** Gives a place a label; its own one is no change. */
  set(place: Labelled, label: string): void {
    if (label === labelOf(place)) this.labels.delete(place);
    else this.labels.set(place, label);
  }

  /** The place will be there no more. */
  remove(place: Labelled): void {
    this.gone.add(place);
  }

  isGone(place: Labelled): boolean {
    return this.gone.has(place);
  }

  /** Blocks will stand in this order. */
  arrangeBlocks(order: readonly number[]): void {
    this.blockPositions = new Map(order.map((block, position) => [block, position]));
  }

  /** Whether any block will stand elsewhere. */
  get movesBlocks(): boolean {
    return this.blockPositions !== undefined;
  }

  /** Where a block will stand among those that will be there. */
  positionOf(block: number): number {
    return this.blockPositions ? (this.blockPositions.get(block) ?? -1) : block;
  }

  /** The places of a row will stand in this order. */
  arrange(row: readonly Labelled[]): void {
    row.forEach((place, index) => this.positions.set(place, index));
  }

  /** The places of a row that will be there, in the order in which they will stand. */
  orderOf(row: readonly Labelled[]): readonly Labelled[] {
    const staying = row.filter((place) => !this.gone.has(place));
    if (!staying.every((place) => this.positions.has(place))) return staying;
    return staying.sort((a, b) => (this.positions.get(a) ?? 0) - (this.positions.get(b) ?? 0));
  }

  /** The label that a place will have. */
  labelOf(place: Labelled): string {
    return this.labels.get(place) ?? labelOf(place);
  }

  /** The places whose label changes, with the new one. */
  get changes(): ReadonlyMap<Labelled, string> {
    return this.labels;
  }
}

/** The label that a place has; empty for a section without a number. */
export function labelOf(place: Labelled): string {
  if ('fullNumber' in place) return place.label;
  return 'id' in place ? place.id : (place.number ?? '');
}
