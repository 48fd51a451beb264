import { COUNTRIES } from '../citations/data/countries';
import { noteAt, paragraphAt, sectionAt } from '../report/lookup';
import type { Reference, Report } from '../report/model';
import { message, type Message } from './messages';

/** Where a block lies, in words that a reader can find it by: a paragraph, a note, a heading, else its section. */
export function placeName(report: Report, block: number): Message {
  const note = noteAt(report, block);
  if (note) return message('place.note', note.id);
  const paragraph = paragraphAt(report, block);
  if (paragraph?.pieces.includes(block)) return message('place.paragraph', paragraph.number);
  const section = sectionAt(report, block);
  if (!section) return message('place.titlePage');
  if (section.heading.block !== block) return message('place.under', section.title);
  return section.number === null ? message('place.heading', section.title) : message('place.section', section.number);
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

/** The last words of the names of countries. France has a broadcaster. */
const COUNTRY_ENDINGS = new Set(
  Object.values(COUNTRIES)
    .map((name) => name.split(/[\s(]/).at(-1) ?? name)
    .filter((word) => !NUMBERED_NAMES.has(word)),
);

/** A capitalized word that a mark stands directly behind. */
export interface NameBefore {
  readonly word: string;
  /** The word commonly carries a number. */
  readonly known: boolean;
  /** The word ends the name of a country: in lists of countries notes are repeated on purpose. */
  readonly country: boolean;
  /** The sentence goes on with a small letter. */
  readonly withinSentence: boolean;
}

/** The capitalized word that the mark stands directly behind, or undefined. */
export function nameBefore({ tree }: Report, { block, place }: Reference): NameBefore | undefined {
  const marker = tree.blocks[block]?.markers[place];
  if (!marker || marker.name === null) return undefined;
  const { name, withinSentence } = marker;
  return { word: name, known: NUMBERED_NAMES.has(name), country: COUNTRY_ENDINGS.has(name), withinSentence };
}
