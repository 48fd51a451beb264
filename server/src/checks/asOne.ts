import { message } from './messages';
import { fixOfMany, type Finding, type Fix } from './rule';

/** One finding for several of a kind: at the first, with the others as related places and a fix for all that can be mended. */
export function asOne(first: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return first;
  const fixes = [first, ...others].flatMap((finding) => finding.fixes?.[0] ?? []);
  return {
    ...first,
    message: message(others.length === 1 ? 'several.two' : 'several', first.message, others.length),
    related: others.map(({ span, message: words }) => ({ span, message: words })),
    fixes: [...(first.fixes ?? []), ...allFixes(first, fixes)],
  };
}

/** The same for all that were found, which may be none. */
export const allAsOne = ([first, ...others]: readonly Finding[]): readonly Finding[] =>
  first ? [asOne(first, others)] : [];

function allFixes({ fixes: own = [] }: Finding, fixes: readonly Fix[]): Fix[] {
  const [only, second] = fixes;
  if (!only || fixes.length <= own.length) return [];
  return [
    fixOfMany(second ? message('fix.all', fixes.length) : only.title, () => fixes.flatMap(({ edits }) => edits), {
      preferred: false,
      safe: fixes.every(({ safe }) => safe),
    }),
  ];
}
