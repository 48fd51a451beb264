import type { Range } from '../text/span';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { spanOfCitation } from '../report/citations/boundPlace';
import { rangeOf } from './places';

/** Where a reference leads: to a place of this report, outside, or to what is not there. */
export type ReferenceState = 'own' | 'outside' | 'broken';

/** A reference to be coloured; it lies on one line. */
export interface SemanticToken {
  readonly range: Range;
  readonly state: ReferenceState;
}

/**
 * The references of a report, or those in the blocks that `within` touches, in the order of the text and not overlapping;
 * one that is broken over lines is several. What nobody can tell has no colour, nor have addresses and the marks of notes,
 * which are links and coloured by their form.
 */
export function semanticTokens(report: Report, within?: Range): SemanticToken[] {
  const { tree } = report;
  const first = within ? tree.blockAt(tree.source.offsetAt(within.start)) : 0;
  const last = within ? tree.blockAt(tree.source.offsetAt(within.end)) : tree.blocks.length - 1;
  const tokens: SemanticToken[] = [];
  let after = { block: -1, end: 0 };
  for (const bound of report.citations) {
    if (bound.block < first || bound.block > last) continue;
    const state = stateOf(bound);
    const span = spanOfCitation(bound);
    if (!state || (span.block === after.block && span.start < after.end)) continue;
    after = span;
    for (const range of lines(report, rangeOf(report, span))) tokens.push({ range, state });
  }
  return tokens;
}

function stateOf({ citation: { kind }, target }: BoundCitation): ReferenceState | undefined {
  if (kind === 'self' || kind === 'url') return undefined;
  switch (target.status) {
    case 'resolved':
      return 'own';
    case 'external':
      // "article 3 of the Harbours Act": nothing is known of it.
      return target.work ? 'outside' : undefined;
    case 'unresolved':
      return 'broken';
    case 'ambiguous':
      return undefined;
  }
}

/** A range line by line. */
function lines({ tree: { source } }: Report, { start, end }: Range): Range[] {
  if (start.line === end.line) return [{ start, end }];
  const ranges: Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : source.lineEnd(line) - source.lineStart(line);
    if (from < to) ranges.push({ start: { line, character: from }, end: { line, character: to } });
  }
  return ranges;
}
