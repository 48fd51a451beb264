import { message } from './messages';
import type { Finding } from './rule';

/** So many slips of a kind are told one by one; more are the way in which a report is written. */
const MOST_TOLD = 3;

/**
 * The findings of one kind that a report gets: each of a few, else one for all, at the first, with the others as related
 * places and a fix for all of them.
 */
export function fewOrOne(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings;
  if (!first || others.length < MOST_TOLD) return findings;
  const all = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  const fixAll = {
    title: message('fix.all', findings.length),
    edits: all,
    preferred: false,
    safe: findings.every(isSafe),
  };
  return [
    {
      ...first,
      message: message('locator.several', first.message, others.length),
      related: others.map(({ span, message: words }) => ({ span, message: words })),
      fixes: [...(first.fixes ?? []), ...(all.length > 0 ? [fixAll] : [])],
    },
  ];
}

/** Whether the likeliest fix of a finding may be applied unseen; what cannot be mended is left as it is. */
const isSafe = ({ fixes }: Finding): boolean => fixes?.[0]?.safe ?? true;
