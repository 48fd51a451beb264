import type { Label } from '../citations/citation';

/** What keeps a label of a list from the next one: no label has it. */
const SEPARATOR = '\n';

/** Many labels as one string: a library holds hundreds of thousands. */
export const listOf = (labels: Iterable<string>): string => [...labels].join(SEPARATOR);

/** The labels of such a string. */
export const labelsOf = (list: string): string[] => (list === '' ? [] : list.split(SEPARATOR));

/** `20 (b) (ii)`: the number and letters of a paragraph as one label, however the letters are printed. */
export const numberLabel = ({ number, letters }: Label): string =>
  [...(number === '' ? [] : [number]), ...letters.map((letter) => `(${letter})`)].join(' ');
