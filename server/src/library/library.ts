import { workOfDocument } from '../citations/works';
import type { Language } from '../report/model';
import { isCited, type PlaceOfDocument } from './citedPlace';
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

/** A citation of a document in another file; line and character are zero-based, the length is in UTF-16 units. */
export interface CitingPlace {
  readonly path: string;
  readonly line: number;
  readonly character: number;
  readonly length: number;
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
  /** When something last changed in what is known of a document, by the same key as `byVersions`. */
  private readonly changedAt = new Map<string, number>();
  private changes = 0;
  /** The keys of symbols that were asked about: every keystroke asks about the same ones. */
  private readonly keys = new Map<string, string>();

  get size(): number {
    return this.byPath.size;
  }

  at(path: string): ReportSummary | undefined {
    return this.byPath.get(path);
  }

  /** All reports, in the order in which they came. */
  all(): IterableIterator<ReportSummary> {
    return this.byPath.values();
  }

  /** Adds a report; what was known of its file before is forgotten. */
  add(summary: ReportSummary): void {
    const { path } = summary;
    const known = this.byPath.get(path);
    if (known) this.forget(known);
    if (!known || factsOf(known) !== factsOf(summary)) this.mark([...(known?.symbols ?? []), ...summary.symbols]);
    this.byPath.set(path, summary);
    for (const key of this.versionKeys(summary.symbols)) put(this.byVersions, key, path, summary);
    for (const work of summary.works) for (const key of this.keysOf(work.symbols)) put(this.citing, key, path, work);
  }

  remove(path: string): void {
    const known = this.byPath.get(path);
    if (!known) return;
    this.byPath.delete(path);
    this.forget(known);
    this.mark(known.symbols);
  }

  /** Another number whenever what the library tells of documents with these symbols, lines apart, may be another. */
  stateOf(symbols: Iterable<string>): number {
    let latest = 0;
    for (const key of this.versionKeys([...symbols])) latest = Math.max(latest, this.changedAt.get(key) ?? 0);
    return latest;
  }

  private keyOf(symbol: string): string {
    const known = this.keys.get(symbol);
    if (known !== undefined) return known;
    const { key } = workOfDocument(symbol);
    this.keys.set(symbol, key);
    return key;
  }

  private keysOf(symbols: readonly string[]): string[] {
    return symbols.map((symbol) => this.keyOf(symbol));
  }

  private versionKeys(symbols: readonly string[]): string[] {
    return symbols.map((symbol) => this.keyOf(symbol.replace(/\/Rev\.\d{1,3}$/, '')));
  }

  private forget({ path, symbols, works }: ReportSummary): void {
    for (const key of this.versionKeys(symbols)) take(this.byVersions, key, path);
    for (const work of works) for (const key of this.keysOf(work.symbols)) take(this.citing, key, path);
  }

  private mark(symbols: readonly string[]): void {
    this.changes++;
    for (const key of this.versionKeys(symbols)) this.changedAt.set(key, this.changes);
  }

  /** The library as a document at this viewpoint sees it. */
  from(viewpoint: Viewpoint): LibraryView {
    return { copiesOf: (symbols) => this.copiesOf(symbols, viewpoint) };
  }

  private copiesOf(symbols: readonly string[], viewpoint: Viewpoint): Copy[] {
    const cited = new Set(this.keysOf(symbols));
    const copies = new Map<string, Copy>();
    for (const key of this.versionKeys(symbols)) {
      for (const [path, summary] of this.byVersions.get(key) ?? [])
        copies.set(path, { summary, same: this.keysOf(summary.symbols).some((own) => cited.has(own)) });
    }
    if (copies.size === 0) return [];
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

  /** Who cites the document with one of these symbols; with `place` only those who cite that place of it. */
  citedBy(symbols: readonly string[], place?: PlaceOfDocument): CitingPlace[] {
    const citing = new Map<string, CitedWork>();
    for (const key of this.keysOf(symbols))
      for (const [path, work] of this.citing.get(key) ?? []) citing.set(path, work);
    return [...citing].flatMap(([path, work]) =>
      placesIn(path, work).filter((one) => place === undefined || isCited(place, one.place)),
    );
  }
}

/** One empty label is no label at all, so the lines tell how many there are. */
function placesIn(path: string, { places, lines, characters, lengths }: CitedWork): CitingPlace[] {
  const labels = labelsOf(places);
  return lines.map((line, index) => ({
    path,
    line,
    character: characters[index] ?? 0,
    length: lengths[index] ?? 0,
    place: labels[index] ?? '',
  }));
}

/** What findings in other reports depend on: all but lines, and what the report itself cites. */
function factsOf({ symbols, language, form, parts, sections, recommendations, notes, loose }: ReportSummary): string {
  return JSON.stringify([
    [symbols, language, form, sections.labels, recommendations.labels, notes.labels, loose],
    parts.map(({ division, kind, labels, mayGoOn }) => [division, kind, labels, mayGoOn]),
  ]);
}

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
