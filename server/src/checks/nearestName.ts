import { closest, distance } from 'fastest-levenshtein';

/** Nobody mistypes a name of more characters than these, and comparing would take long. */
const LONGEST_NAME = 100;

/** The name of these that was probably meant by one that is none of them; undefined where none is alike. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME || known.length === 0) return undefined;
  const nearest = closest(name, known);
  return distance(name, nearest) <= nearest.length / 3 ? nearest : undefined;
}
