import type { BlockSpan, Report } from '../report/model';
import { message, type Message } from './messages';

/** Where a place lies, in words that a reader can find it by: a paragraph, a note, a heading, else its line. */
export function placeName(report: Report, span: BlockSpan): Message {
  const note = report.notes.find(
    ({ mark, continuation }) => mark.block === span.block || continuation.includes(span.block),
  );
  if (note) return message('place.note', note.id);
  const section = report.allSections.find(({ heading }) => heading.block === span.block);
  if (section)
    return section.number === null ? message('place.heading', section.title) : message('place.section', section.number);
  const paragraph = report.paragraphs.find(
    ({ pieces }) => (pieces[0] ?? 0) <= span.block && span.block <= (pieces.at(-1) ?? 0) && pieces.includes(span.block),
  );
  if (paragraph) return message('place.paragraph', paragraph.number);
  return message('place.line', report.tree.source.lineAt(report.tree.start(span.block) + span.start) + 1);
}

/** Names that end in a number, most of them of broadcasters: a raised figure behind the first word is the number. */
const NUMBERED_NAMES = new Set([
  'France',
  'Canal',
  'Channel',
  'Kanal',
  'Rai',
  'TV',
  'Kan',
  'Antena',
  'Studio',
  'Radio',
  'Télé',
  'Tele',
  'Agenda',
  'Apollo',
  'Formula',
  'Forum',
  'Group',
  'G',
  'Boeing',
  'Airbus',
]);

/** A capitalized word that a mark stands directly behind. */
export interface NameBefore {
  readonly word: string;
  /** The word commonly carries a number. */
  readonly known: boolean;
  /** The sentence goes on with a small letter. */
  readonly withinSentence: boolean;
}

/** The capitalized word that the mark stands directly behind, or undefined. */
export function nameBefore(report: Report, span: BlockSpan): NameBefore | undefined {
  const before = report.tree.textOf(span.block, Math.max(0, span.start - 30), span.start);
  const word = /(?:^|[\s“"(/])(\p{Lu}[\p{L}\p{M}’'-]{0,24})$/u.exec(before)?.[1];
  if (word === undefined) return undefined;
  const withinSentence = /^\s\p{Ll}/u.test(report.tree.textOf(span.block, span.end, span.end + 2));
  return { word, known: NUMBERED_NAMES.has(word), withinSentence };
}
