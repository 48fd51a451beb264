import { asOne } from './asOne';
import type { Finding } from './rule';

/** So many slips of a kind are told one by one; more are the way in which a report is written. */
const MOST_TOLD = 3;

/** The findings of one kind that a report gets: each of a few, else one for all. */
export function fewOrOne(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings;
  return !first || others.length < MOST_TOLD ? findings : [asOne(first, others)];
}
