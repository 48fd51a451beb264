import type { Range } from '../text/span';
import { isCited } from '../library/citedPlace';
import type { Library } from '../library/library';
import { citationsOfPlace } from '../report/citations/queries';
import type { Report } from '../report/model';
import { citablePlace } from './citedBy';
import { rangeOf } from './places';

/** A paragraph that is cited, by its number where it stands, and in how many places. */
export interface CitedTimes {
  readonly range: Range;
  readonly count: number;
}

/** The paragraphs of the report in the file of this path that are cited, in the report itself or in others. */
export function citedTimes(report: Report, path: string, library: Library): CitedTimes[] {
  const [first] = report.paragraphs;
  const symbols = (first && citablePlace(report, { kind: 'paragraph', paragraph: first }, path)?.symbols) ?? [];
  const others = library.citedBy(symbols).filter((one) => one.path !== path && one.place !== '');
  return report.paragraphs.flatMap((paragraph) => {
    const { number, division, numberSpan } = paragraph;
    const place = { is: 'paragraph', number, division: division.name } as const;
    const own = citationsOfPlace(report, { kind: 'paragraph', paragraph }).length;
    const count = own + others.filter((one) => isCited(place, one.place)).length;
    return count === 0 ? [] : [{ range: rangeOf(report, numberSpan), count }];
  });
}
