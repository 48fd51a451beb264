import { phrase, type Message } from '../text/message';

/**
 * What findings and fixes say, by id; {0}, {1} … stand for their arguments. The words follow `docs/style.md`: plain, one
 * name a thing, what is wrong and what would be right.
 */
export const MESSAGES = {
  'footnote-undefined': 'Footnote {0} is marked here, but there is no note {0}.',
  'footnote-undefined.range': 'Footnotes {0} to {1} are marked from here on, but there are no such notes.',
  'footnote-undefined.none': 'Footnotes are marked here, but the document has no notes.',
  'footnote-unreferenced': 'Note {0} is not marked anywhere in the text.',
  'footnote-unreferenced.range': 'Notes {0} to {1} are not marked anywhere in the text.',
  'footnote-empty': 'Note {0} has no text.',
  'footnote-duplicate-definition': 'There are two notes {0}.',
  'footnote-out-of-order.before': 'Note {0} comes before note {1}.',
  'footnote-out-of-order.after': 'Note {0} comes after note {1}.',
  'footnote-out-of-order.slip': 'Marked {0}, between notes {1} and {2}. Should this be {3}?',
  'footnote-skip': 'Note {0} follows note {1}: there is no note {2}.',
  'footnote-skip.range': 'Note {0} follows note {1}: there are no notes {2} to {3}.',
  'footnote-marker-in-name.between':
    '{0} stands between notes {1} and {2} and is used again in {3}. Is this the name “{4}”?',
  'footnote-marker-in-name.again': '{0} is used in {1} already. Is this the name “{2}”?',
  'footnote-marker-in-name.missing': 'There is no note {0}. Is this the name “{1}”?',
  'footnote-repeated-marker': 'Note {0} is marked here again; it was first marked in {1}.',
  'footnote-mixed-marker-style': 'Footnotes are marked in {0} ways ({1}).',
  'paragraph-number-gap.slip': 'Numbered {0}, between {1} and {2}. Should this be {3}?',
  'paragraph-number-gap': 'Numbered {0}, after {1}: there is no paragraph {2}.',
  'paragraph-number-gap.range': 'Numbered {0}, after {1}: there are no paragraphs {2} to {3}.',
  'paragraph-number-gap.stop': 'Paragraph {0} begins with “{1}”. Should this be “{0}.”?',
  'paragraph-number-duplicate': 'Two paragraphs are numbered {0}.',
  'paragraph-number-order': 'Paragraph {0} comes before paragraph {1}.',
  'paragraph-number-order.after': 'Paragraph {0} comes after paragraph {1}.',
  'section-number-gap.slip': 'Numbered {0}, between {1} and {2}. Should this be {3}?',
  'section-number-gap': 'Section {0} follows section {1}: there is no section {2}.',
  'section-number-gap.first': 'Section {0} is the first here: there is no section {1}.',
  'section-number-duplicate': 'Two sections are numbered {0}.',
  'section-number-order': 'Section {0} comes before section {1}.',
  'section-number-order.after': 'Section {0} comes after section {1}.',
  'subparagraph-order.slip': '{0} stands between {1} and {2}. Should this be {3}?',
  'subparagraph-order.gap': '{0} follows {1}: there is no {2}.',
  'subparagraph-order.duplicate': 'There are two items {0} here.',
  'subparagraph-order.order': '{0} comes before {1}.',
  'subparagraph-order.after': '{0} comes after {1}.',
  encoding: 'This character could not be read; the file may be in another encoding.',
  'encoding.several':
    'Characters here and in other places ({0} in all) could not be read; the file may be in another encoding.',
  'related.first': 'The first {0} is here.',
  'related.here': 'Another way is used here.',
  'related.other': '{0} is here.',
  'fix.change': 'Change to {0}',
  'fix.name': 'Change to “{0}”',
  'fix.addNote': 'Add note {0}',
  'style.superscript': '{0} as raised figures',
  'style.bracket': '{0} as [^1]',
  'style.caret': '{0} as ^1^',
  'list.two': '{0} and {1}',
  'list.three': '{0}, {1} and {2}',
  'place.paragraph': 'paragraph {0}',
  'place.note': 'note {0}',
  'place.section': 'section {0}',
  'place.heading': 'the heading “{0}”',
  'place.under': 'the part “{0}”',
  'place.titlePage': 'the title page',
} as const;

export type MessageId = keyof typeof MESSAGES;

/** The message of this id with its gaps filled. */
export function message(id: MessageId, ...args: readonly (string | number | Message)[]): Message {
  return phrase(MESSAGES[id], ...args);
}

export type { Message };
