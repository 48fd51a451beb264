import {
  SymbolKind,
  type CancellationToken,
  type ClientCapabilities,
  type CodeLens,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import {
  librarySymbols,
  message,
  wordsOf,
  worksCitedText,
  type CitedElsewhere,
  type CompletionLibrary,
  type CopyForHover,
  type Hover as ReportHover,
  type Position,
  type Range,
  type ReportSnapshot,
  type Translate,
} from '../service';
import { toInlayHint } from './convert';
import { copiesOf, type Copies } from './copies';
import { fileNameOf } from './fileName';
import { nextTurn } from './nextTurn';
import type { ReportLibrary } from './reportLibrary';

/** So many copies of one document are looked into. */
const MOST_COPIES = 5;
const MOST_SYMBOLS = 500;

export interface LibraryRequestsOptions {
  readonly library: ReportLibrary;
  readonly copies: Copies;
  readonly translate: Translate;
  readonly capabilities: () => ClientCapabilities;
}

/** The command of a client that lists what cites the place at a position. */
export const SHOW_CITATIONS = 'unReport.showCitations';

/** What is asked about one report and answered from the others. The state of the report is the one that was asked about. */
export class LibraryRequests {
  constructor(private readonly options: LibraryRequestsOptions) {}

  /** Where the citation at a position leads in the copies that are at hand; else where it leads in the report itself. */
  async definition(uri: string, snapshot: ReportSnapshot, position: Position): Promise<LocationLink[] | Location[]> {
    const cited = snapshot.citedElsewhere(position);
    const links = cited ? await this.linksInto(uri, snapshot, cited) : [];
    if (links.length === 0)
      for (const { origin, target, selection } of snapshot.definition(position))
        links.push(linkTo(uri, origin, target, selection));
    if (this.options.capabilities().textDocument?.definition?.linkSupport === true) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }

  /** To the place in every copy that has it; where none has, to the beginning of the nearest. */
  private async linksInto(uri: string, snapshot: ReportSnapshot, cited: CitedElsewhere): Promise<LocationLink[]> {
    const links: LocationLink[] = [];
    let nearest: string | undefined;
    let looked = 0;
    for await (const copy of copiesOf(cited, this.view(uri, snapshot), this.options.copies)) {
      nearest ??= copy.uri;
      for (const { target, selection } of copy.snapshot.placesCited(cited))
        links.push(linkTo(copy.uri, cited.origin, target, selection));
      if (++looked >= MOST_COPIES) break;
    }
    if (links.length > 0 || nearest === undefined) return links;
    return [linkTo(nearest, cited.origin, BEGINNING, BEGINNING)];
  }

  /** What the citation at a position leads to, with the words of the copy that has it. */
  async hover(uri: string, snapshot: ReportSnapshot, position: Position): Promise<Hover | null> {
    const { library, translate } = this.options;
    const cited = library.isWanted ? snapshot.citedElsewhere(position) : undefined;
    if (!cited) return toHover(snapshot.hover(position, translate));
    const copy = await this.copyForHover(uri, snapshot, cited);
    // While files are still being read, nobody knows that there is no copy.
    if (!copy && !library.state.complete) return toHover(snapshot.hover(position, translate));
    return toHover(snapshot.hoverWithCopy(position, copy, translate));
  }

  /** The nearest copy that has the place, else the nearest. */
  private async copyForHover(
    uri: string,
    snapshot: ReportSnapshot,
    cited: CitedElsewhere,
  ): Promise<CopyForHover | null> {
    let nearest: CopyForHover | null = null;
    let looked = 0;
    for await (const copy of copiesOf(cited, this.view(uri, snapshot), this.options.copies)) {
      const words = copy.snapshot.wordsCited(cited, this.options.translate);
      const found = { fileName: fileNameOf(copy.uri), otherVersion: copy.same ? null : (copy.symbol ?? null), words };
      if (words) return found;
      nearest ??= found;
      if (++looked >= MOST_COPIES) break;
    }
    return nearest;
  }

  /** All that leads to what a position is on: in the report itself, then in the others. */
  references(uri: string, snapshot: ReportSnapshot, position: Position, withTarget: boolean): Location[] {
    const own = snapshot.references(position, withTarget).map((range) => ({ uri, range }));
    const citable = snapshot.citableAt(position, uri);
    if (!citable) return own;
    const others = this.options.library.reports
      .citedBy(citable.symbols, citable.place)
      .filter(({ path }) => path !== uri)
      .map(({ path, line, character, length }) => ({
        uri: path,
        range: { start: { line, character }, end: { line, character: character + length } },
      }));
    return [...own, ...others];
  }

  /** In how many places the paragraphs of a report are cited; with a command that lists them, where the client has it. */
  lenses(uri: string, snapshot: ReportSnapshot, canList: boolean): CodeLens[] {
    return snapshot.citedTimes(uri, this.options.library.reports).map(({ range, count }) => {
      const words = count === 1 ? message('lens.cited.one') : message('lens.cited', String(count));
      const title = wordsOf(words, this.options.translate);
      return {
        range,
        command: canList ? { title, command: SHOW_CITATIONS, arguments: [uri, range.start] } : { title, command: '' },
      };
    });
  }

  /** The first words of notes and of cited paragraphs within a range, those of other reports too. */
  async hints(uri: string, snapshot: ReportSnapshot, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    const { copies, translate } = this.options;
    const found = snapshot.hints(range, translate);
    const view = this.view(uri, snapshot);
    for (const { position, cited } of snapshot.citedForHints(range)) {
      if (token.isCancellationRequested) return [];
      for await (const copy of copiesOf(cited, view, copies)) {
        const hint = copy.same ? copy.snapshot.hintInCopy(fileNameOf(copy.uri), cited, translate) : undefined;
        if (!hint) continue;
        found.push({ position, ...hint });
        break;
      }
    }
    return found.map(toInlayHint);
  }

  /** What a report cites, each work once, as a list in words; and how many works that are. */
  worksCited(uri: string, snapshot: ReportSnapshot): { text: string; works: number } {
    const cited = snapshot.worksCited(uri, this.view(uri, snapshot));
    return { text: worksCitedText(cited, false), works: cited.works };
  }

  /** The reports and sections of the whole library whose names fit. */
  async symbols(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    await nextTurn();
    if (token.isCancellationRequested) return [];
    return librarySymbols(this.options.library.reports, query, MOST_SYMBOLS).map(
      ({ kind, name, container, path, line }) => ({
        name,
        kind: kind === 'report' ? SymbolKind.File : SymbolKind.Module,
        ...(container === '' ? {} : { containerName: container }),
        location: { uri: path, range: { start: { line, character: 0 }, end: { line, character: 0 } } },
      }),
    );
  }

  /** What the library adds to what can be written at a position. */
  async forCompletion(uri: string, snapshot: ReportSnapshot, position: Position): Promise<CompletionLibrary> {
    const { library, copies } = this.options;
    const symbols = (): { symbol: string; title: string }[] =>
      [...library.reports.all()]
        .filter(({ path }) => path !== uri)
        .flatMap((one) => one.symbols.map((symbol) => ({ symbol, title: one.title ?? '' })));
    const before = snapshot.documentBefore(position);
    if (before.length === 0) return { symbols, cited: [] };
    for await (const copy of copiesOf({ symbols: before }, this.view(uri, snapshot), copies))
      if (copy.same) return { symbols, cited: copy.snapshot.paragraphsToCite() };
    return { symbols, cited: [] };
  }

  private view(uri: string, snapshot: ReportSnapshot) {
    return this.options.library.seenFrom(uri, snapshot);
  }
}

const BEGINNING: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const linkTo = (targetUri: string, origin: Range, target: Range, selection: Range): LocationLink => ({
  targetUri,
  originSelectionRange: origin,
  targetRange: target,
  targetSelectionRange: selection,
});

function toHover(hover: ReportHover | undefined): Hover | null {
  return hover ? { range: hover.range, contents: { kind: 'markdown', value: hover.markdown } } : null;
}
