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
  private readonly joined = new Map<Labelled, Labelled>();
  private readonly halves = new Map<Labelled, Labelled>();
  private readonly holders = new Map<Labelled, Labelled>();
  private readonly parents = new Map<Section, Section | null>();

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

  /** A place will be part of another one: what means it will mean that one. */
  join(place: Labelled, other: Labelled): void {
    this.joined.set(place, other);
  }

  /** A place will be two: itself, and `half` directly behind it. */
  split(place: Labelled, half: Labelled): void {
    this.halves.set(place, half);
  }

  /** The second half of a place that will be two. */
  halfOf(place: Labelled): Labelled | undefined {
    return this.halves.get(place);
  }

  /** What will stand where a place was: itself, what it becomes part of, or its two halves; nothing where it goes. */
  partsOf(place: Labelled): readonly Labelled[] {
    if (this.gone.has(place)) return [];
    const other = this.joined.get(place);
    if (other) return [other];
    const half = this.halves.get(place);
    return half ? [place, half] : [place];
  }

  /** A list will belong to this paragraph. */
  hold(item: Subparagraph, holder: Paragraph): void {
    this.holders.set(item, holder);
  }

  /** The paragraph that an item of the outermost level will belong to. */
  holderOf(item: Labelled, paragraph: Paragraph): Labelled {
    return this.holders.get(item) ?? this.joined.get(paragraph) ?? paragraph;
  }

  /** A section will lie in another one; in none where that is null. */
  setParent(section: Section, parent: Section | null): void {
    this.parents.set(section, parent);
  }

  /** The section that another one will lie in. */
  parentOf(section: Section): Section | null {
    const parent = this.parents.get(section);
    return parent === undefined ? section.parent : parent;
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
    const staying = row.filter((place) => !this.joined.has(place)).flatMap((place) => this.partsOf(place));
    if (!staying.every((place) => this.positions.has(place))) return staying;
    return staying.sort((a, b) => (this.positions.get(a) ?? 0) - (this.positions.get(b) ?? 0));
  }

  /** The label that a place will have. */
  labelOf(place: Labelled): string {
    return this.labels.get(place) ?? labelOf(place);
  }

  /** The places whose label changes, that go, are joined or parted, or come to lie elsewhere. */
  get touched(): ReadonlySet<Labelled> {
    return new Set([
      ...[this.labels, this.joined, this.halves, this.holders, this.parents].flatMap((map) => [...map.keys()]),
      ...this.gone,
    ]);
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
