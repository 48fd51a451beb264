import type { Role } from './model';

/** Where the sentences of a report stand: not on its title page, in headings, tables, notes and bullets. */
export const SENTENCES: ReadonlySet<Role | undefined> = new Set<Role>([
  'paragraph',
  'continuation',
  'subparagraph',
  'recommendation',
]);

/** The running text: these, bullets, and text without a number. */
export const RUNNING_TEXT: ReadonlySet<Role | undefined> = new Set<Role | undefined>([...SENTENCES, 'bullet', 'text']);

/** Where a report speaks in words of its own: the running text and the notes, not what is set as titles or in tables. */
export const OWN_WORDS: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  ...RUNNING_TEXT,
  'note',
  'noteContinuation',
]);
