import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { placesOfNote } from '../report/notePlaces';
import type { Report } from '../report/model';

/** What stands before a source in a note. */
const IN_NOTE = /(?:\(|[;,]\s|\b(?:see|also|and)\s)$/i;
/** The same in running text, where only a bracket is like a note. */
const IN_TEXT = /\((?:see\s(?:also\s)?)?$/i;
const LONGEST = 20;

/**
 * How a source stands whose words begin at `start` in the block of `bound`, which is a part of it: at the beginning of a note,
 * behind "see", a bracket or another source, or within a sentence.
 */
export function leadInOf(report: Report, bound: BoundCitation, start: number): 'beginning' | 'behind' | 'sentence' {
  const { tree } = report;
  const { block } = bound;
  const { note } = citationPlace(report, bound);
  const begin = note?.block === block ? placesOfNote(tree, note).content.start : -1;
  if (start === begin) return 'beginning';
  const before = tree.textOf(block, Math.max(begin, start - LONGEST, 0), start);
  return (note ? IN_NOTE : IN_TEXT).test(before) ? 'behind' : 'sentence';
}
