import type { Label } from '../citations/citation';
import { workOfDocument } from '../citations/works';
import { inOrder } from '../edits/edit';
import { followedReferences, type FollowedReference } from '../edits/references';
import type { Labelled, Relabelling } from '../edits/relabelling';
import { lastParagraphCited } from '../library/citedPlace';
import type { NamedPlace } from '../library/findInSummary';
import { symbolsOfReport } from '../library/summary';
import type { BoundPlace, Place, Target } from '../report/citations/boundCitation';
import { isPlace, spanOfCitation } from '../report/citations/boundPlace';
import { findRangeEnd } from '../report/citations/findPlace';
import { kindOfSection, sectionKey, sectionPathOf, type SectionKind } from '../report/citations/findSections';
import { placeBelow } from '../report/citations/findSubparagraphs';
import { outerPlace } from '../report/citations/outerPlace';
import { found, open } from '../report/citations/placeLookup';
import type { Report } from '../report/model';
import { phrase, wordsOf, type Message, type Translate } from '../text/message';
import { placeIn } from './citedElsewhere';
import type { PlacedPinpoint } from './movedPinpoints';
import { rangeOf } from './places';

/** What is said of a citation that can follow; `{0}` and `{2}` are what is written and what should be, `{1}` is the symbol. */
const FOLLOWS = '“{0}” of {1} becomes “{2}”.';

/**
 * What an edit does to the numbers by which other reports cite a report. The edit itself tells what became of each place, so
 * nothing has to be found again by its words.
 */
export class MovedPlaces {
  private readonly touched: ReadonlySet<Labelled>;
  private readonly lowest: number;

  /** @param report the report before the edit */
  constructor(
    private readonly report: Report,
    private readonly relabelling: Relabelling,
  ) {
    this.touched = relabelling.touched;
    let lowest = Infinity;
    for (const place of this.touched) lowest = Math.min(lowest, paragraphNumber(place));
    this.lowest = lowest;
  }

  /** The symbols by which others cite the report, in the file of this path or address; none where no number moves. */
  symbols(path: string): readonly string[] {
    return this.touched.size === 0 ? [] : symbolsOfReport(this.report, path);
  }

  /** Whether who cites this place (see `CitedWork.places`) may have to follow; false only where that is certain. */
  mayMove(cited: string): boolean {
    return cited !== '' && (lastParagraphCited(cited) ?? Infinity) >= this.lowest;
  }

  /**
   * The citations in another report that have to follow; those that cannot have no edits.
   * @param path of the report that is edited
   */
  pinpointsIn(citing: Report, path: string, translate?: Translate): PlacedPinpoint[] {
    const symbols = this.symbols(path);
    const keys = new Set(symbols.map((symbol) => workOfDocument(symbol).key));
    const references = citing.citations.flatMap((bound): BoundPlace[] => {
      if (!isPlace(bound) || bound.target.status !== 'external') return [];
      const { work } = bound.target;
      return work && keys.has(work.key) ? [{ ...bound, target: this.targetOf(citing, bound) }] : [];
    });
    const following = { report: citing, cited: this.report, relabelling: this.relabelling };
    return followedReferences(following, references).flatMap((followed): PlacedPinpoint[] => {
      const { bound, edits, left } = followed;
      if (!left && edits.length === 0) return [];
      return [
        {
          range: rangeOf(citing, spanOfCitation(bound)),
          message: wordsOf(left?.reason ?? changeOf(citing, followed, symbols[0] ?? ''), translate),
          edits: edits.map(({ span, newText }) => ({ range: rangeOf(citing, span), newText })),
        },
      ];
    });
  }

  /** Where a citation in another report leads in this one. */
  private targetOf(citing: Report, bound: BoundPlace): Target {
    const { kind, label, last } = bound.citation;
    const outer = outerPlace(citing, bound)?.citation ?? null;
    const place = this.find(kind, label, outer);
    if (!place) return { status: 'ambiguous', works: [], places: this.alike(kind, label) };
    if (!last) return { status: 'resolved', place, last: null, certain: true };
    const end = findRangeEnd(this.report, { kind, label: last }, place, () => {
      const other = this.find(kind, last, outer);
      return other ? found(other) : open();
    });
    return { status: 'resolved', place, last: end.is === 'found' ? end.place : null, certain: true };
  }

  /** The one place that has this name. */
  private find(kind: NamedPlace['kind'], label: Label, outer: NamedPlace | null): Place | undefined {
    switch (kind) {
      case 'paragraph':
      case 'recommendation':
        // "subparagraph (c) of paragraph 5"
        return label.number === '' && outer?.kind === 'paragraph'
          ? this.paragraph({ number: outer.label.number, letters: label.letters }, null)
          : this.paragraph(label, outer);
      case 'footnote':
      case 'table':
      case 'figure':
      case 'box': {
        const [only, ...more] = this.alike(kind, label);
        return more.length === 0 && !outer ? only : undefined;
      }
      default:
        return placeIn(this.report, { kind, label }, outer);
    }
  }

  private paragraph({ number, letters }: Label, outer: NamedPlace | null): Place | undefined {
    const place = placeIn(this.report, { kind: 'paragraph', label: { number, letters: [] } }, outer);
    if (place?.kind === 'recommendation') return place.recommendation.number === number ? place : undefined;
    if (place?.kind !== 'paragraph' || place.paragraph.number !== number) return undefined;
    const { paragraph } = place;
    const below = placeBelow(this.report, paragraph, letters, { block: paragraph.numberSpan.block, side: null });
    // A letter that the paragraph does not have stays as it is.
    return below.is === 'found' ? below.place : place;
  }

  /** All places with a number, wherever they stand: of several nobody can tell which one is meant. */
  private alike(kind: NamedPlace['kind'], label: Label): Place[] {
    const { paragraphs, notes, captions, allSections } = this.report;
    const { number } = label;
    switch (kind) {
      case 'paragraph':
      case 'recommendation':
        return paragraphs.flatMap((paragraph) =>
          paragraph.number === number ? [{ kind: 'paragraph', paragraph }] : [],
        );
      case 'footnote':
        return notes.flatMap((note) => (note.id === number ? [{ kind: 'note', note }] : []));
      case 'table':
      case 'figure':
      case 'box':
        return captions.flatMap((caption) =>
          caption.kind === kind && caption.number === number ? [{ kind: 'caption', caption }] : [],
        );
      case 'page':
        return [];
      default: {
        const key = sectionPathOf(kind, label).at(-1);
        const keyOf = (one: SectionKind | undefined, sign: string | null): string | undefined =>
          one && sign !== null ? sectionKey(one, sign) : undefined;
        return allSections.flatMap((section) =>
          key !== undefined && keyOf(kindOfSection(section), section.number) === key
            ? [{ kind: 'section', section }]
            : [],
        );
      }
    }
  }
}

/** The number of the paragraph that a place is, lies in or counts for; infinite for all else. */
function paragraphNumber(place: Labelled): number {
  if ('fullNumber' in place) return leadingNumber(place.fullNumber);
  if ('pieces' in place) return leadingNumber(place.number);
  return 'number' in place && !('heading' in place) && !('kind' in place) ? leadingNumber(place.number) : Infinity;
}

/** Zero where nobody knows. */
const leadingNumber = (label: string): number => Number(/^\d{1,7}/.exec(label)?.[0] ?? 0);

/** What a citation reads and what it will read, with what changes around it. */
function changeOf({ tree }: Report, { bound, edits }: FollowedReference, symbol: string): Message {
  const { block, start, end } = spanOfCitation(bound);
  const from = Math.min(start, ...edits.map(({ span }) => span.start));
  const to = Math.max(end, ...edits.map(({ span }) => span.end));
  let after = '';
  let at = from;
  for (const { span, newText } of inOrder(edits)) {
    after += tree.textOf(block, at, span.start) + newText;
    at = span.end;
  }
  after += tree.textOf(block, at, to);
  return phrase(FOLLOWS, oneLine(tree.textOf(block, from, to)), symbol, oneLine(after));
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
