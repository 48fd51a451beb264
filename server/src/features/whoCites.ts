import { append } from '../text/append';
import { symbolsOfReport } from '../library/summary';
import type { BoundCitation, Place } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { citationPlace } from '../report/citations/citationPlace';
import { outerPlace } from '../report/citations/outerPlace';
import { citationAt, citationsOfPlace } from '../report/citations/queries';
import { noteAt, paragraphAt } from '../report/lookup';
import type { Paragraph, Report } from '../report/model';
import { wordsOf, type Translate } from '../text/message';
import type { Position, Range } from '../text/span';
import { citablePlace, type Citable } from './citedBy';
import { citedByBound, placeIn, type CitedElsewhere } from './citedElsewhere';
import { nameRangeOfPlace, rangeOfCitation, wholeRangeOfPlace } from './citationsPlaces';
import { nameOfPlace, openingWords } from './citationsWords';
import { cursorAt, rangeOf } from './places';

/** A paragraph as one that cites and is cited; the report, where words stand outside of all paragraphs. */
export interface CitingEntry {
  readonly name: string;
  /** In which report it is, and its first words. */
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
  /** By what it is found again; null for the report. */
  readonly paragraph: ParagraphName | null;
}

export interface ParagraphName {
  readonly number: string;
  /** As in `Division`: `main`, `annex I`. */
  readonly division: string;
}

/** What cites, or is cited, and by which citations. */
export interface CitingLink {
  readonly entry: CitingEntry;
  readonly citations: readonly Range[];
}

/** What a paragraph cites: paragraphs of its own report, and other documents. */
export interface CitedByEntry {
  readonly own: readonly CitingLink[];
  readonly others: readonly { readonly cited: CitedElsewhere; readonly citations: readonly Range[] }[];
}

/** Who cites whom, in the report in the file of this path or address. */
export class WhoCites {
  constructor(
    private readonly report: Report,
    private readonly path: string,
    private readonly translate: Translate | undefined,
  ) {}

  /** The paragraph of this report that the cursor is in, or that the citation at the cursor leads to. */
  entryAt(position: Position): CitingEntry | undefined {
    const { report } = this;
    const { block, within } = cursorAt(report, position);
    const target = citationAt(report, block, within)?.target;
    const cited = target?.status === 'resolved' ? paragraphOf(target.place) : undefined;
    const marked = noteAt(report, block)?.references[0]?.block ?? block;
    const paragraph = cited ?? paragraphAt(report, marked);
    return paragraph && this.entryOf(paragraph);
  }

  /** The paragraph of this report, a copy of what is cited, that a citation leads to; else the report. */
  entryCited({ place, outer }: CitedElsewhere): CitingEntry {
    const found = place && placeIn(this.report, place, outer);
    return this.entryOf((found && paragraphOf(found)) ?? null);
  }

  /** As what others cite an entry; undefined where the report has no symbol. */
  citable(name: ParagraphName | null): Citable | undefined {
    const paragraph = name && this.find(name);
    return citablePlace(this.report, paragraph ? { kind: 'paragraph', paragraph } : { kind: 'report' }, this.path);
  }

  /** The paragraphs of this report that cite a paragraph of it, or that name the report. */
  citingOwn(name: ParagraphName | null): CitingLink[] {
    const { report } = this;
    const paragraph = name && this.find(name);
    if (paragraph) return this.grouped(citationsOfPlace(report, { kind: 'paragraph', paragraph }));
    return name ? [] : this.grouped(report.citations.filter(({ target }) => namesReport(target)));
  }

  /** The paragraphs of this report that the citations at these places stand in. */
  citingAt(positions: readonly Position[]): CitingLink[] {
    const { report } = this;
    return this.grouped(
      positions.flatMap((position) => {
        const { block, within } = cursorAt(report, position);
        return citationAt(report, block, within) ?? [];
      }),
    );
  }

  /** What a paragraph and its notes cite; of the report what is cited outside of all paragraphs. */
  citedBy(name: ParagraphName | null): CitedByEntry {
    const { report } = this;
    const paragraph = name && this.find(name);
    if (name && !paragraph) return { own: [], others: [] };
    const own = new Map<Paragraph, Range[]>();
    const others = new Map<string, { cited: CitedElsewhere; citations: Range[] }>();
    const here = report.citations.filter((bound) => citationPlace(report, bound).paragraph === paragraph);
    // The annex of "annex I, para. 2" is cited by its paragraph.
    const outer = new Set(here.flatMap((bound) => (isPlace(bound) && outerPlace(report, bound)) || []));
    for (const bound of here) {
      if (isPlace(bound) && outer.has(bound)) continue;
      const range = rangeOfCitation(report, bound);
      const { target } = bound;
      if (target.status === 'resolved') {
        const cited = [target.place, target.last].flatMap((place) => (place && paragraphOf(place)) ?? []);
        for (const one of new Set(cited)) own.set(one, [...(own.get(one) ?? []), range]);
      }
      const cited = target.status === 'external' && (isPlace(bound) || target.whole) && citedByBound(report, bound);
      if (!cited) continue;
      const key = JSON.stringify([cited.symbols, cited.place, cited.outer]);
      const known = others.get(key);
      if (known) known.citations.push(range);
      else others.set(key, { cited, citations: [range] });
    }
    return {
      own: [...own].map(([one, citations]) => ({ entry: this.entryOf(one), citations })),
      others: [...others.values()],
    };
  }

  private grouped(citations: readonly BoundCitation[]): CitingLink[] {
    const groups = new Map<Paragraph | null, Range[]>();
    for (const bound of citations) {
      const { paragraph } = citationPlace(this.report, bound);
      const range = rangeOfCitation(this.report, bound);
      append(groups, paragraph, range);
    }
    return [...groups].map(([paragraph, ranges]) => ({ entry: this.entryOf(paragraph), citations: ranges }));
  }

  private find({ number, division }: ParagraphName): Paragraph | undefined {
    return this.report.paragraphs.find((one) => one.number === number && one.division.name === division);
  }

  private entryOf(paragraph: Paragraph | null): CitingEntry {
    const { report, path } = this;
    const symbols = symbolsOfReport(report, path);
    const document = symbols.length > 0 ? symbols.join('–') : path.slice(path.lastIndexOf('/') + 1);
    if (!paragraph) {
      const range = rangeOf(report, report.symbol?.span ?? { block: 0, start: 0, end: 0 });
      const detail = report.frontMatter.title?.text ?? '';
      return { name: document, detail, range, selection: range, paragraph: null };
    }
    const place: Place = { kind: 'paragraph', paragraph };
    const name = wordsOf(nameOfPlace(place), this.translate);
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      detail: `${document} · ${openingWords(report, [paragraph.numberSpan.block])}`,
      range: wholeRangeOfPlace(report, place),
      selection: nameRangeOfPlace(report, place),
      paragraph: { number: paragraph.number, division: paragraph.division.name },
    };
  }
}

const paragraphOf = (place: Place): Paragraph | undefined =>
  place.kind === 'paragraph' || place.kind === 'subparagraph' ? place.paragraph : undefined;

const namesReport = (target: BoundCitation['target']): boolean =>
  target.status === 'resolved' && target.place.kind === 'report';
