import type { PlaceCitation } from '../citations/citation';
import type { Work } from '../citations/work';
import { outerPlace } from '../report/citations/outerPlace';
import type { BoundCitation, BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { memo } from '../report/memo';
import type { Report } from '../report/model';
import { listOf, numberLabel } from './labels';

/** A document that a report cites, and where it does so. */
export interface CitedWork {
  readonly symbols: readonly string[];
  /** What is cited of it, one entry a citation: `41`, `25 (b)`, `12–15`, `annex II`; the whole is an empty one. */
  readonly places: string;
  /** The line of each citation, where it begins in it, and how long it is (UTF-16 units). */
  readonly lines: readonly number[];
  readonly characters: readonly number[];
  readonly lengths: readonly number[];
}

/** All that a report cites and that has a document symbol, each work once, in the order of its first citation. */
export function worksCitedIn(report: Report): CitedWork[] {
  const works = new Map<string, Gathered>();
  const { tree } = report;
  for (const bound of report.citations) {
    const { target, block, citation } = bound;
    if (target.status !== 'external' || !target.work) continue;
    const symbols = symbolsOfWork(report, target.work);
    if (symbols.length === 0 || namesWorkOfPlace(bound)) continue;
    const { key } = target.work;
    const cited = works.get(key) ?? { symbols, places: [], lines: [], characters: [], lengths: [] };
    works.set(key, cited);
    cited.places.push(isPlace(bound) ? placeLabel(report, bound) : '');
    const { line, character } = tree.source.positionAt(tree.start(block) + citation.start);
    cited.lines.push(line);
    cited.characters.push(character);
    cited.lengths.push(citation.end - citation.start);
  }
  return [...works.values()].map(({ places, ...work }) => ({ ...work, places: listOf(places) }));
}

/** A work while its citations are gathered. */
interface Gathered {
  readonly symbols: readonly string[];
  readonly places: string[];
  readonly lines: number[];
  readonly characters: number[];
  readonly lengths: number[];
}

/** The symbols of all documents that a report cites. */
export const symbolsCitedIn = memo<Report['citations'], ReadonlySet<string>, [Report]>((citations, report) => {
  const symbols = new Set<string>();
  for (const { target } of citations)
    if (target.status === 'external' && target.work)
      for (const symbol of symbolsOfWork(report, target.work)) symbols.add(symbol);
  return symbols;
});

/** The symbol of a work; both halves where the report gives it a joint one. Empty for what has none. */
export function symbolsOfWork(report: Report, { key, symbol }: Work): readonly string[] {
  if (symbol === null) return [];
  const joint = jointSymbols(report.citations).get(key);
  return joint === undefined ? [symbol] : [symbol, joint];
}

/** The second halves of the joint symbols that a report cites, by the key of the work. */
const jointSymbols = memo<Report['citations'], ReadonlyMap<string, string>>((citations) => {
  const joint = new Map<string, string>();
  for (const { citation, target } of citations)
    if (citation.kind === 'document' && citation.joint !== null && target.status === 'external' && target.work)
      joint.set(target.work.key, citation.joint);
  return joint;
});

/** The symbol of "A/HRC/57/78, para. 41", which the place beside it cites already. */
const namesWorkOfPlace = (bound: BoundCitation): boolean =>
  !isPlace(bound) && bound.target.status === 'external' && !bound.target.whole;

function placeLabel(report: Report, bound: BoundPlace): string {
  const outer = outerPlace(report, bound);
  const own = nameOf(bound.citation);
  return outer ? `${nameOf(outer.citation)}: ${own}` : own;
}

function nameOf({ kind, label, last }: PlaceCitation): string {
  const number = last ? `${numberLabel(label)}–${numberLabel(last)}` : numberLabel(label);
  return kind === 'paragraph' || kind === 'recommendation' ? number : `${kind} ${number}`.trimEnd();
}
