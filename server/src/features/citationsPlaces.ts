import type { Range } from '../text/span';
import { blockOfPlace } from '../report/citations/queries';
import type { BoundCitation, Place } from '../report/citations/boundCitation';
import { spanOfCitation } from '../report/citations/boundPlace';
import type { Report } from '../report/model';
import { rangeOfMark, rangeOfNote } from './footnotes';
import { rangeOf, rangeOfBlocks } from './places';

export function rangeOfCitation(report: Report, bound: BoundCitation): Range {
  return rangeOf(report, spanOfCitation(bound));
}

/** What names a place where it stands: the number of a paragraph, the heading of a section, the mark of a note. */
export function nameRangeOfPlace(report: Report, place: Place): Range {
  return place.kind === 'note' ? rangeOfMark(report, place.note) : rangeOf(report, blockOfPlace(report, place));
}

/** A place as a whole: all blocks of a paragraph, all of a section. */
export function wholeRangeOfPlace(report: Report, place: Place): Range {
  switch (place.kind) {
    case 'paragraph': {
      const { block } = place.paragraph.numberSpan;
      return rangeOfBlocks(report, block, place.paragraph.pieces.at(-1) ?? block);
    }
    case 'subparagraph':
      return rangeOfBlocks(report, place.subparagraph.block, place.subparagraph.lastBlock);
    case 'section':
      return rangeOfBlocks(report, place.section.firstBlock, place.section.lastBlock);
    case 'note':
      return rangeOfNote(report, place.note);
    case 'recommendation':
      return rangeOfBlocks(report, place.recommendation.block, place.recommendation.block);
    case 'caption':
    case 'report':
      return rangeOf(report, blockOfPlace(report, place));
  }
}
