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
  'footnote-duplicate-definition': 'Two notes are numbered {0}.',
  'footnote-out-of-order.before': 'Note {0} comes before note {1}.',
  'footnote-out-of-order.after': 'Note {0} comes after note {1}.',
  'footnote-out-of-order.slip': 'Marked {0}, between notes {1} and {2}. Should this be {3}?',
  'footnote-out-of-order.first': 'Marked {0}, before note {1}. Should this be {2}?',
  'footnote-out-of-order.last': 'Marked {0}, after note {1}. Should this be {2}?',
  'footnote-unreferenced.slip': 'Numbered {0}, but {1} is marked in the text and has no note. Should this be {1}?',
  'footnote-skip': 'Note {0} follows note {1}: there is no note {2}.',
  'footnote-skip.range': 'Note {0} follows note {1}: there are no notes {2} to {3}.',
  'footnote-marker-in-name.between':
    '{0} stands between notes {1} and {2} and is used again in {3}. Is this the name “{4}”?',
  'footnote-marker-in-name.again': '{0} is used in {1} already. Is this the name “{2}”?',
  'footnote-marker-in-name.missing': 'There is no note {0}. Is this the name “{1}”?',
  'footnote-repeated-marker': 'Note {0} is marked here again; it was first marked in {1}.',
  'footnote-mixed-marker-style': 'Footnotes are marked in different ways ({0}).',
  'paragraph-number-gap.slip': 'Numbered {0}, between {1} and {2}. Should this be {3}?',
  'paragraph-number-gap': 'Numbered {0}, after {1}: there is no paragraph {2}.',
  'paragraph-number-gap.range': 'Numbered {0}, after {1}: there are no paragraphs {2} to {3}.',
  'paragraph-number-gap.stop': 'Paragraph {0} begins with “{1}”. Should this be “{0}.”?',
  'paragraph-number-duplicate': 'Two paragraphs are numbered {0}.',
  'paragraph-number-order': 'Paragraph {0} comes before paragraph {1}.',
  'paragraph-number-order.after': 'Paragraph {0} comes after paragraph {1}.',
  'section-number-gap.slip': 'Numbered {0}, between {1} and {2}. Should this be {3}?',
  'section-number-gap': 'Here {0} follows {1}: there is no {2}.',
  'section-number-duplicate': 'There is a second {0} here.',
  'section-number-order': 'Here {0} comes before {1}.',
  'section-number-order.after': 'Here {0} comes after {1}.',
  'subparagraph-order.slip': '{0} stands between {1} and {2}. Should this be {3}?',
  'subparagraph-order.gap': '{0} follows {1}: there is no {2}.',
  'subparagraph-order.duplicate': 'Two subparagraphs here are marked {0}.',
  'subparagraph-order.order': '{0} comes before {1}.',
  'subparagraph-order.after': '{0} comes after {1}.',
  encoding: 'This character could not be read. The file may have been saved in an older way; close it without saving.',
  'encoding.several':
    'Characters here and in other paragraphs ({0} in all) could not be read. The file may have been saved in an older way; close it without saving.',
  'related.note': 'Note {0} is here.',
  'related.firstNote': 'The first note {0} is here.',
  'related.paragraph': 'Paragraph {0} is here.',
  'related.firstParagraph': 'The first paragraph {0} is here.',
  'related.first': 'Here is the first {0}.',
  'related.here': 'Another way is used here.',
  'related.other': 'Here is {0}.',
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
  'place.under': 'section “{0}”',
  'place.titlePage': 'the beginning',
} as const;

export type MessageId = keyof typeof MESSAGES;

/** The message of this id with its gaps filled. */
export function message(id: MessageId, ...args: readonly (string | number | Message)[]): Message {
  return phrase(MESSAGES[id], ...args);
}

export type { Message };
