import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CancellationToken,
} from 'vscode-languageserver';
import {
  byNearness,
  type CitingEntry,
  type ParagraphName,
  type Position,
  type ReportSnapshot,
  type Translate,
} from '../service';
import { copiesOf, type Copies } from './copies';
import { nextTurn } from './nextTurn';
import type { ReportLibrary } from './reportLibrary';

/** So many reports are looked into for one answer. */
const MOST_REPORTS = 200;

export interface CallHierarchyOptions {
  readonly library: ReportLibrary;
  readonly copies: Copies;
  readonly translate: Translate;
}

/** Who cites a paragraph and what it cites, across the library; the reports that it leads to are read when they are asked for. */
export class CallHierarchy {
  constructor(private readonly options: CallHierarchyOptions) {}

  /** The paragraph at a position; where a citation stands there, what it leads to, if that is at hand. */
  async prepare(uri: string, snapshot: ReportSnapshot, position: Position): Promise<CallHierarchyItem[]> {
    const cited = snapshot.citedElsewhere(position);
    if (cited)
      for await (const copy of copiesOf(cited, this.options.library.seenFrom(uri, snapshot), this.options.copies))
        if (copy.same) return [itemOf(copy.uri, this.whoCites(copy.uri, copy.snapshot).entryCited(cited))];
    const entry = this.whoCites(uri, snapshot).entryAt(position);
    return entry ? [itemOf(uri, entry)] : [];
  }

  /** The paragraphs that cite it: those of its own report, then those of the others, the nearest first. */
  async incoming(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyIncomingCall[]> {
    const { library, copies } = this.options;
    const snapshot = await copies.of(item.uri);
    if (!snapshot) return [];
    const paragraph = paragraphOf(item);
    const own = this.whoCites(item.uri, snapshot);
    const calls = own.citingOwn(paragraph).map(({ entry, citations }) => callFrom(item.uri, entry, citations));
    const citable = own.citable(paragraph);
    if (!citable) return calls;
    const places = new Map<string, Position[]>();
    for (const { path, line, character } of library.reports.citedBy(citable.symbols, citable.place)) {
      if (path === item.uri) continue;
      const known = places.get(path);
      if (known) known.push({ line, character });
      else places.set(path, [{ line, character }]);
    }
    for (const path of byNearness([...places.keys()], item.uri).slice(0, MOST_REPORTS)) {
      await nextTurn();
      if (token.isCancellationRequested) return [];
      const citing = await copies.of(path);
      if (!citing) continue;
      for (const { entry, citations } of this.whoCites(path, citing).citingAt(places.get(path) ?? []))
        calls.push(callFrom(path, entry, citations));
    }
    return calls;
  }

  /** The paragraphs that it cites, in its own report and in the copies that are at hand. */
  async outgoing(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyOutgoingCall[]> {
    const { library, copies } = this.options;
    const snapshot = await copies.of(item.uri);
    if (!snapshot) return [];
    const { own, others } = this.whoCites(item.uri, snapshot).citedBy(paragraphOf(item));
    const calls = own.map(({ entry, citations }) => ({ to: itemOf(item.uri, entry), fromRanges: [...citations] }));
    const view = library.seenFrom(item.uri, snapshot);
    for (const { cited, citations } of others) {
      await nextTurn();
      if (token.isCancellationRequested) return [];
      for await (const copy of copiesOf(cited, view, copies)) {
        if (!copy.same) continue;
        const entry = this.whoCites(copy.uri, copy.snapshot).entryCited(cited);
        calls.push({ to: itemOf(copy.uri, entry), fromRanges: [...citations] });
        break;
      }
    }
    return calls;
  }

  private whoCites(uri: string, snapshot: ReportSnapshot) {
    return snapshot.whoCites(uri, this.options.translate);
  }
}

function itemOf(uri: string, { name, detail, range, selection, paragraph }: CitingEntry): CallHierarchyItem {
  const kind = paragraph ? SymbolKind.String : SymbolKind.File;
  return { name, detail, kind, uri, range, selectionRange: selection, data: paragraph };
}

const paragraphOf = ({ data }: CallHierarchyItem): ParagraphName | null => (data as ParagraphName | null) ?? null;

const callFrom = (
  uri: string,
  entry: CitingEntry,
  citations: readonly CallHierarchyIncomingCall['fromRanges'][number][],
): CallHierarchyIncomingCall => ({ from: itemOf(uri, entry), fromRanges: [...citations] });
