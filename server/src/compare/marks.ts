import { append } from '../text/append';
import { memo } from '../report/memo';
import type { Reference, Report } from '../report/model';
import type { Passage } from './passages';

const marksByBlock = memo<Report, ReadonlyMap<number, readonly Reference[]>>(({ references }) => {
  const marks = new Map<number, Reference[]>();
  for (const reference of references) {
    append(marks, reference.block, reference);
  }
  return marks;
});

/** The marks of notes in a passage, in order. */
export function marksIn(report: Report, { blocks }: Passage): Reference[] {
  const marks = marksByBlock(report);
  return blocks.flatMap((block) => marks.get(block) ?? []);
}
