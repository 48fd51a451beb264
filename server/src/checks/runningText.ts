import type { Role } from '../report/model';

/** Where the sentences of a report stand: not on its title page, in headings, tables, notes and bullets. */
export const SENTENCES: ReadonlySet<Role | undefined> = new Set([
  'paragraph',
  'continuation',
  'subparagraph',
  'recommendation',
]);
