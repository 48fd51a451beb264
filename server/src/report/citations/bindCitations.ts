import type { Citation, PlaceCitation, PlaceKind, WorkCitation } from '../../citations/citation';
import type { Work } from '../../citations/work';
import type { Span } from '../../text/span';
import type { BoundCitation, BoundWork, Target } from './boundCitation';
import { Contexts, LeadIns, type Context } from './contexts';
import { joinsSeries, targetOfIbid } from './ibid';
import type { Lookup } from './placeLookup';
import { sentencesOfBlock } from './sentences';
import { ambiguous, OWN_REPORT, placeInWork, unresolved } from './targets';
import { WorkNames } from './works';
import type { Report, Role, Section } from '../model';
import { findPlace, findPlaceInside, findRangeEnd } from './findPlace';

/** The citations in the words of a block, offsets counted from its start. */
export type ReadBlock = (block: number) => readonly Citation[];

/** The citations of a report in the order of the text, each with what it leads to. Time n·log n in blocks and citations. */
export function bindCitations(report: Report, read: ReadBlock): BoundCitation[] {
  return new Binder(report, read).bind();
}

/** There only works are read: what looks like a place is a line of the contents or of a running title. */
const WITHOUT_PLACES: ReadonlySet<Role> = new Set<Role>(['contents', 'furniture']);

/** What the words of a report show, so that a bare "table 3" is its own if it has one. */
const SHOWN: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['table', 'figure', 'box']);
/** Parts of the report that a bare mention means if it has them. */
const PARTS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  ...SHOWN,
  'annex',
  'appendix',
  'enclosure',
  'section',
  'chapter',
  'part',
  'footnote',
]);

/** Whether the report's own place is proven by words, or only likely. */
interface Proof {
  readonly certain: boolean;
}

const CERTAIN: Proof = { certain: true };
const LIKELY: Proof = { certain: false };

/** Emphasis and brackets before the first word of a title. */
const LONGEST_MARKS = 8;

/** What a lead-in cites: the works whose places it names, and the kinds of place. */
interface LeadInWorks {
  readonly works: readonly Work[];
  readonly kinds: ReadonlySet<PlaceKind>;
}

/** One block while it is bound. */
interface Reading {
  readonly block: number;
  readonly citations: readonly Citation[];
  readonly contexts: readonly Context[];
  /** The works named in each context before this block. */
  readonly earlier: ReadonlyMap<Context, readonly Work[]>;
  readonly targets: (Target | undefined)[];
}

class Binder {
  private readonly contexts: Contexts;
  private readonly leadIns: LeadIns;
  private readonly names: WorkNames;
  private readonly bound = new Map<number, readonly BoundCitation[]>();
  private readonly leads = new Map<number, LeadInWorks>();
  private readonly lists = new Map<number, readonly Citation[]>();
  private readonly headings: ReadonlyMap<number, Section>;

  constructor(
    private readonly report: Report,
    read: ReadBlock,
  ) {
    for (let block = 0; block < report.tree.blocks.length; block++) {
      const citations = read(block);
      if (citations.length > 0) this.lists.set(block, citations);
    }
    this.headings = new Map(report.allSections.map((section) => [section.heading.block, section]));
    this.contexts = new Contexts(report);
    this.leadIns = new LeadIns(report);
    this.names = new WorkNames(report, this.lists.values());
  }

  bind(): BoundCitation[] {
    const all: BoundCitation[] = [];
    for (const [block, citations] of this.lists) {
      const bound = this.bindBlock(block, citations);
      this.bound.set(block, bound);
      for (const one of bound) all.push(one);
    }
    return all;
  }

  private bindBlock(block: number, citations: readonly Citation[]): BoundCitation[] {
    const contexts = citations.map(({ start }) => this.contexts.at(block, start));
    const earlier = new Map(contexts.map((context) => [context, context.works]));
    const reading: Reading = { block, citations, contexts, earlier, targets: [] };
    const owners = new Set<number>();
    for (const citation of citations) {
      if (!isPlace(citation)) continue;
      if (citation.owner.by === 'work') owners.add(citation.owner.index);
    }
    citations.forEach((citation, index) => {
      if (isPlace(citation) || this.isTitle(block, citation)) return;
      reading.targets[index] = this.bindWork(citation, reading, index, owners.has(index));
    });
    if (!WITHOUT_PLACES.has(this.report.roles[block] ?? 'text')) {
      citations.forEach((citation, index) => {
        if (isPlace(citation) && !this.isTitle(block, citation)) this.bindPlaces(reading, index);
      });
    }
    return citations.flatMap((citation, index): BoundCitation[] => {
      const target = reading.targets[index];
      return target ? [{ citation, block, target }] : [];
    });
  }

  /** "Annex II", "Table 3. Ports", "Decision 8/1" above what they name cite nothing. */
  private isTitle(block: number, citation: Citation): boolean {
    const role = this.report.roles[block];
    if (role !== 'heading' && role !== 'caption') return false;
    const number = this.headings.get(block)?.numberSpan;
    if (number && citation.start < number.end && number.start < citation.end) return true;
    if (!isPlace(citation)) return false;
    const { tree } = this.report;
    const start = tree.blocks[block]?.contentStart ?? 0;
    const marks = citation.word.start - start;
    return marks <= LONGEST_MARKS && !/[\p{L}\p{N}]/u.test(tree.textOf(block, start, citation.word.start));
  }

  // ---------------------------------------------------------------- works

  private bindWork(citation: WorkCitation, reading: Reading, index: number, hasPlace: boolean): Target {
    const { block, contexts } = reading;
    const context = contexts[index]!;
    const seriesOnly = citation.kind === 'ibid' && !hasPlace && this.isSeriesOnly(reading, index);
    const target =
      citation.kind === 'self'
        ? OWN_REPORT
        : citation.kind === 'ibid'
          ? targetOfIbid(citation, context, seriesOnly)
          : this.names.targetOf(citation, block, context);
    const bound: BoundWork = {
      citation,
      block,
      target: target.status === 'external' && hasPlace ? { ...target, whole: false } : target,
    };
    if (!seriesOnly) context.add({ bound, hasPlace });
    return bound.target;
  }

  /** "Ibid., Seventy-second Session, Supplement No. 53 (A/72/53)": the document is what is cited. */
  private isSeriesOnly({ block, citations, contexts }: Reading, index: number): boolean {
    const [ibid, next] = [citations[index], citations[index + 1]];
    if (!ibid || next?.kind !== 'document' || contexts[index + 1] !== contexts[index]) return false;
    return joinsSeries(this.report.tree, block, ibid.end, next.start);
  }

  // ---------------------------------------------------------------- places

  /** Binds a place, and before it the places that it lies in, the outermost first. */
  private bindPlaces(reading: Reading, index: number): void {
    const chain = new Set<number>();
    for (let at: number | null = index; at !== null && !reading.targets[at] && !chain.has(at);) {
      const place: Citation | undefined = reading.citations[at];
      if (!place || !isPlace(place)) break;
      chain.add(at);
      at = place.within;
    }
    for (const at of [...chain].reverse()) {
      const target = this.bindPlace(reading, at);
      reading.targets[at] = target;
      if (target.status === 'external' && target.work)
        reading.contexts[at]?.addPlace(reading.citations[at] as PlaceCitation, target.work);
    }
  }

  private bindPlace(reading: Reading, index: number): Target {
    const place = reading.citations[index] as PlaceCitation;
    const { owner } = place;
    if (owner.by === 'other') return placeInWork(null);
    if (owner.by === 'work') return this.placeOfWork(reading, index, place, owner.index);
    const outer = place.within === null ? undefined : reading.targets[place.within];
    if (outer) return this.placeInside(place, outer);
    if (owner.by === 'self') return this.ownPlace(reading, index, place, CERTAIN);
    if (owner.by === 'pointer') return this.ownPlace(reading, index, place, LIKELY);
    return this.openPlace(reading, index, place, owner.after);
  }

  private placeOfWork(reading: Reading, index: number, place: PlaceCitation, owner: number): Target {
    const target = reading.targets[owner];
    if (target?.status === 'external') return placeInWork(target.work);
    if (target?.status === 'resolved') return this.ownPlace(reading, index, place, CERTAIN);
    return ambiguous(target?.status === 'ambiguous' ? target.works : []);
  }

  private placeInside(place: PlaceCitation, outer: Target): Target {
    if (outer.status === 'external') return placeInWork(outer.work);
    if (outer.status !== 'resolved') return ambiguous(outer.status === 'ambiguous' ? outer.works : []);
    const proof = outer.certain && place.owner.by === 'self' ? CERTAIN : LIKELY;
    const look = (label: PlaceCitation['label']): Lookup =>
      findPlaceInside(this.report, { kind: place.kind, label }, outer.place);
    return this.settle(look(place.label), place, proof, look);
  }

  /** A place of the report itself. */
  private ownPlace({ block, contexts }: Reading, index: number, place: PlaceCitation, proof: Proof): Target {
    const standpoint = this.contexts.standpoint(block, contexts[index]!);
    const look = (label: PlaceCitation['label']): Lookup =>
      findPlace(this.report, { kind: place.kind, label }, standpoint, place.direction?.side ?? null);
    return this.settle(look(place.label), place, proof, look);
  }

  /** Only what is proven to be the report's own can be missing from it. */
  private settle(
    first: Lookup,
    { kind, last }: PlaceCitation,
    { certain }: Proof,
    look: (label: PlaceCitation['label']) => Lookup,
  ): Target {
    if (first.is === 'missing') return certain ? unresolved(first.missing) : ambiguous([]);
    if (first.is === 'open') return ambiguous([], first.places);
    const { place } = first;
    if (!last) return { status: 'resolved', place, last: null, certain };
    const end = findRangeEnd(this.report, { kind, label: last }, place, () => look(last));
    if (end.is === 'missing') return certain ? unresolved(end.missing) : ambiguous([], [place]);
    return { status: 'resolved', place, last: end.is === 'found' ? end.place : null, certain };
  }

  // ---------------------------------------------------------------- places of which nothing says whose they are

  private openPlace(reading: Reading, index: number, place: PlaceCitation, after: number): Target {
    const { block, contexts, targets, citations, earlier } = reading;
    const context = contexts[index]!;
    // Another note of the same line says nothing about this one.
    const named = contexts[after] === context ? after : -1;
    if (named < 0) {
      // "… to paragraph 15 (a) of resolution 5/1; (b) … to paragraph 15 (b)": the items of a list say it once.
      const same = this.leadIns.isItem(block) ? context.workOfPlace(place) : undefined;
      if (same) return placeInWork(same);
      const lead = this.leadInOf(block, place.kind);
      if (lead) return lead.length === 1 ? placeInWork(lead[0] ?? null) : ambiguous(lead);
    }
    const distant = named >= 0 && SHOWN.has(place.kind) && this.isSentenceBetween(block, citations[named]!, place);
    if (PARTS.has(place.kind) && (named < 0 || distant)) {
      const own = this.ownPlace(reading, index, place, LIKELY);
      if (own.status === 'resolved' || named < 0) return own;
    }
    const works = worksOf(targets[named], earlier.get(context) ?? []);
    if (works.length > 0) return ambiguous(works);
    const own = this.ownPlace(reading, index, place, LIKELY);
    return own.status === 'resolved' ? ambiguous([], [own.place]) : own;
  }

  /** "In accordance with paragraph 15 of resolution 5/1: (a) …": what leads in a list holds for its items. */
  private leadInOf(block: number, kind: PlaceKind): readonly Work[] | undefined {
    for (const lead of this.leadIns.of(block)) {
      const { works, kinds } = this.worksLedIn(lead);
      if (works.length > 0 && (kinds.has(kind) || !PARTS.has(kind))) return works;
    }
    return undefined;
  }

  private worksLedIn(lead: number): LeadInWorks {
    const known = this.leads.get(lead);
    if (known) return known;
    const works = new Map<string, Work>();
    const kinds = new Set<PlaceKind>();
    for (let block = lead; block >= 0;) {
      const sentence = this.sentences(block).at(-1);
      for (const { citation, target } of this.bound.get(block) ?? []) {
        if (!isPlace(citation) || target.status !== 'external' || !target.work) continue;
        if (citation.start < (sentence?.start ?? 0)) continue;
        works.set(target.work.key, target.work);
        kinds.add(citation.kind);
      }
      // The sentence may have begun before a note or the end of a page.
      block = this.sentences(block).length > 1 ? -1 : this.leadIns.before(block);
    }
    const led: LeadInWorks = { works: [...works.values()], kinds };
    this.leads.set(lead, led);
    return led;
  }

  private isSentenceBetween(block: number, { end }: Span, { start }: Span): boolean {
    return this.sentences(block).some((sentence) => sentence.start >= end && sentence.start <= start);
  }

  private sentences(index: number): readonly Span[] {
    return sentencesOfBlock(this.report.tree, index);
  }
}

const isPlace = (citation: Citation): citation is PlaceCitation => 'owner' in citation;

/** The works that a target names, then others, each once. */
function worksOf(target: Target | undefined, others: readonly Work[]): readonly Work[] {
  const named =
    target?.status === 'external' && target.work ? [target.work] : target?.status === 'ambiguous' ? target.works : [];
  return [...named, ...others.filter(({ key }) => !named.some((work) => work.key === key))];
}
