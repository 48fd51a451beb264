import { workOfDocument } from '../citations/works';
import type { Language } from '../report/model';
import type { CitedWork } from './citedWorks';
import { labelsOf } from './labels';
import type { CopyWords } from './copyWords';
import type { ReportSummary, WrittenForm } from './summary';

/** A file that holds a cited document, or another version of it. */
export interface Copy {
  readonly summary: ReportSummary;
  /** False for another version: Rev.1 of what is cited, or the document that it revises. */
  readonly same: boolean;
}

/** From where one looks into the library: of several copies the nearest to it comes first. */
export interface Viewpoint {
  readonly path: string;
  readonly language: Language;
  readonly form: WrittenForm;
}

/** The library as one document sees it. */
export interface LibraryView {
  /**
   * The files that hold the document with this symbol, or with one of these halves of a joint one: the very document before
   * other versions, then those in the same language, in the same folder, in the same written form; then by path.
   */
  copiesOf(this: void, symbols: readonly string[]): readonly Copy[];
  /**
   * The words of a copy, where whoever asks has read the file again: summaries hold no sentence. Which ones a document is
   * compared with tells `quotedCopies`.
   */
  wordsOf?(this: void, path: string): CopyWords | undefined;
}

/** A citation of a document in another file; the line is zero-based. */
export interface CitingPlace {
  readonly path: string;
  readonly line: number;
  /** What is cited of the document (see `CitedWork.places`). */
  readonly place: string;
}

/**
 * The reports at hand, by what they are and by what they cite. A work is one whatever its symbol looks like: `A/RES/60/251`
 * is General Assembly resolution 60/251. Corrigenda and addenda are documents of their own; a revision is a version of what
 * it revises. Every question takes time linear in its answer, but for the order of the copies.
 */
export class Library {
  private readonly byPath = new Map<string, ReportSummary>();
  /** Documents by the key of the work without its last revision, and by path. */
  private readonly byVersions = new Map<string, Map<string, ReportSummary>>();
  /** What cites a work, by its key and by path. */
  private readonly citing = new Map<string, Map<string, CitedWork>>();

  get size(): number {
    return this.byPath.size;
  }

  at(path: string): ReportSummary | undefined {
    return this.byPath.get(path);
  }

  /** Adds a report; what was known of its file before is forgotten. */
  add(summary: ReportSummary): void {
    const { path } = summary;
    this.remove(path);
    this.byPath.set(path, summary);
    for (const key of versionKeys(summary.symbols)) put(this.byVersions, key, path, summary);
    for (const work of summary.works) for (const key of keysOf(work.symbols)) put(this.citing, key, path, work);
  }

  remove(path: string): void {
    const known = this.byPath.get(path);
    if (!known) return;
    this.byPath.delete(path);
    for (const key of versionKeys(known.symbols)) take(this.byVersions, key, path);
    for (const { symbols } of known.works) for (const key of keysOf(symbols)) take(this.citing, key, path);
  }

  /** The library as a document at this viewpoint sees it. */
  from(viewpoint: Viewpoint): LibraryView {
    return { copiesOf: (symbols) => this.copiesOf(symbols, viewpoint) };
  }

  private copiesOf(symbols: readonly string[], viewpoint: Viewpoint): Copy[] {
    const cited = new Set(keysOf(symbols));
    const copies = new Map<string, Copy>();
    for (const key of versionKeys(symbols)) {
      for (const [path, summary] of this.byVersions.get(key) ?? [])
        copies.set(path, { summary, same: keysOf(summary.symbols).some((own) => cited.has(own)) });
    }
    const folder = folderOf(viewpoint.path);
    const distances = ({ summary, same }: Copy): readonly boolean[] => [
      !same,
      summary.language !== viewpoint.language,
      folderOf(summary.path) !== folder,
      summary.form !== viewpoint.form,
    ];
    return [...copies.values()].sort(
      (a, b) => compare(distances(a), distances(b)) || (a.summary.path < b.summary.path ? -1 : 1),
    );
  }

  /**
   * Who cites the document with one of these symbols; with `paragraph` (`41`) only those who cite that paragraph, one of its
   * subparagraphs or a range that holds it.
   */
  citedBy(symbols: readonly string[], paragraph?: string): CitingPlace[] {
    const citing = new Map<string, CitedWork>();
    for (const key of keysOf(symbols)) for (const [path, work] of this.citing.get(key) ?? []) citing.set(path, work);
    return [...citing].flatMap(([path, { places, lines }]) =>
      placesIn(places, lines)
        .filter(({ place }) => paragraph === undefined || holds(place, Number(paragraph)))
        .map(({ place, line }) => ({ path, line, place })),
    );
  }
}

/** One empty label is no label at all, so the lines tell how many there are. */
function placesIn(places: string, lines: readonly number[]): { place: string; line: number }[] {
  const labels = labelsOf(places);
  return lines.map((line, index) => ({ line, place: labels[index] ?? '' }));
}

const PARAGRAPHS = /^(\d{1,7})(?: \(.*?\))?(?:–(\d{1,7}))?/;

/** Whether a cited place, as `12–15` or `25 (b)`, has to do with this paragraph. */
function holds(place: string, paragraph: number): boolean {
  const [, first, last = first] = PARAGRAPHS.exec(place) ?? [];
  return first !== undefined && Number(first) <= paragraph && paragraph <= Number(last);
}

const keyOf = (symbol: string): string => workOfDocument(symbol).key;
const keysOf = (symbols: readonly string[]): string[] => symbols.map(keyOf);
const versionKeys = (symbols: readonly string[]): string[] =>
  symbols.map((symbol) => keyOf(symbol.replace(/\/Rev\.\d{1,3}$/, '')));

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Which comes first: the one whose first differing answer is false. */
function compare(a: readonly boolean[], b: readonly boolean[]): number {
  const at = a.findIndex((answer, index) => answer !== b[index]);
  return at < 0 ? 0 : a[at] ? 1 : -1;
}

function put<Item>(maps: Map<string, Map<string, Item>>, key: string, path: string, item: Item): void {
  const map = maps.get(key) ?? new Map<string, Item>();
  maps.set(key, map);
  map.set(path, item);
}

function take<Item>(maps: Map<string, Map<string, Item>>, key: string, path: string): void {
  const map = maps.get(key);
  map?.delete(path);
  if (map?.size === 0) maps.delete(key);
}
