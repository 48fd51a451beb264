import { phrase, type Message } from '../text/message';
import type { Label, PlaceCitation, PlaceKind } from '../citations/citation';
import { bodyById } from '../citations/data/bodies';
import { generalComment } from '../citations/data/generalComments';
import type { Work } from '../citations/work';
import type { Place } from '../report/citations/boundCitation';
import { joinBlocks } from '../report/joinBlocks';
import type { Division, Report, Section } from '../report/model';
import { shorten, tidy } from './labels';
import { sectionPath } from './structureOutline';

const LONGEST_OPENING = 160;

/** The first words of some blocks, as one line without marks and emphasis. */
export function openingWords(report: Report, blocks: readonly number[]): string {
  // A paragraph is mostly one block; of a long one the beginning is enough.
  return shorten(tidy(joinBlocks(report, blocks.slice(0, 2)).text.slice(0, LONGEST_OPENING * 4)), LONGEST_OPENING);
}

/** A place of this report by what one would cite: paragraph 12, section III.B, annex II, note 5. */
export function nameOfPlace(place: Place): Message {
  switch (place.kind) {
    case 'report':
      return phrase('this report');
    case 'paragraph':
      return inDivision(phrase('paragraph {0}', place.paragraph.number), place.paragraph.division);
    case 'subparagraph':
      return inDivision(phrase('paragraph {0}', place.subparagraph.fullNumber), place.paragraph.division);
    case 'section':
      return nameOfSection(place.section);
    case 'caption':
      return phrase(CAPTIONS[place.caption.kind], place.caption.number);
    case 'note':
      return phrase('note {0}', place.note.id);
    case 'recommendation':
      return phrase('recommendation {0}', place.recommendation.number);
  }
}

const CAPTIONS = { table: 'table {0}', figure: 'figure {0}', box: 'box {0}' } as const;

/** Numbers begin anew in annexes and decisions. */
function inDivision(name: Message, { name: division, parent }: Division): Message {
  return parent === null ? name : phrase('{0} of {1}', name, division === 'annex' ? phrase('the annex') : division);
}

function nameOfSection(section: Section): Message {
  const { style, number, title, word } = section;
  if (style === 'summary') return phrase('the summary');
  if (number === null) return style === 'division' ? phrase('the {0}', word) : phrase('the section “{0}”', title);
  if (word !== '') return phrase('{0} {1}', word, number);
  const path = sectionPath(section) ?? number;
  return inDivision(phrase('section {0}', path), section.division);
}

/** One of several names in a row: `paragraph 1, note 4 and the summary`. At least one. */
export function listed(names: readonly Message[], last: '{0} and {1}' | '{0} or {1}' | '{0}, {1}'): Message {
  const [first, ...others] = names;
  return others.reduce(
    (list, name, index) => phrase(index === others.length - 1 ? last : '{0}, {1}', list, name),
    first ?? phrase(''),
  );
}

/** `20 (b) (ii)`, `437bis`, `(c)`. */
export function textOfLabel({ number, letters }: Label): string {
  return [number, ...letters.map((letter) => `(${letter})`)].filter((part) => part !== '').join(' ');
}

const CITED_PLACES: Readonly<Record<PlaceKind, readonly [one: string, several: string, whole: string]>> = {
  paragraph: ['paragraph {0}', 'paragraphs {0}', 'a paragraph'],
  recommendation: ['recommendation {0}', 'recommendations {0}', 'a recommendation'],
  section: ['section {0}', 'sections {0}', 'a section'],
  chapter: ['chapter {0}', 'chapters {0}', 'a chapter'],
  part: ['part {0}', 'parts {0}', 'a part'],
  annex: ['annex {0}', 'annexes {0}', 'the annex'],
  appendix: ['appendix {0}', 'appendices {0}', 'the appendix'],
  enclosure: ['enclosure {0}', 'enclosures {0}', 'the enclosure'],
  article: ['article {0}', 'articles {0}', 'an article'],
  page: ['page {0}', 'pages {0}', 'a page'],
  table: ['table {0}', 'tables {0}', 'a table'],
  figure: ['figure {0}', 'figures {0}', 'a figure'],
  box: ['box {0}', 'boxes {0}', 'a box'],
  footnote: ['note {0}', 'notes {0}', 'a note'],
};
const CITED_UNITS = {
  article: CITED_PLACES.article,
  rule: ['rule {0}', 'rules {0}', 'a rule'],
  principle: ['principle {0}', 'principles {0}', 'a principle'],
} as const;

/** What a citation names in another work: paragraph 41, article 19, paragraph 3. */
export function nameOfCitedPlace({ kind, unit, label, last }: PlaceCitation): Message {
  const [one, several, whole] = unit === null ? CITED_PLACES[kind] : CITED_UNITS[unit];
  const [paragraph, ...letters] = label.letters;
  if (kind === 'article' && last === null && paragraph !== undefined && /^\d+$/.test(paragraph)) {
    return phrase('{0}, paragraph {1}', phrase(one, label.number), textOfLabel({ number: paragraph, letters }));
  }
  if (last) return phrase(several, `${textOfLabel(label)}–${textOfLabel(last)}`);
  const number = textOfLabel(label);
  return number === '' ? phrase(whole) : phrase(one, number);
}

/** A work as one would write it in running text. */
export function nameOfWork({ kind, body, symbol, name }: Work): Message {
  const of = body === null ? undefined : bodyById(body)?.names.en;
  switch (kind) {
    case 'resolution':
      return of === undefined ? phrase('resolution {0}', name) : phrase('{0} resolution {1}', of, name);
    case 'decision':
      if (name.startsWith('PRST')) return phrase('statement by the President, {0}', name);
      return of === undefined ? phrase('decision {0}', name) : phrase('{0} decision {1}', of, name);
    case 'generalComment': {
      const known = body === null ? undefined : generalComment(body, Number(name));
      const year = known === undefined ? '' : ` (${known.year})`;
      const comment = phrase(
        known?.word === 'recommendation' ? 'general recommendation No. {0}' : 'general comment No. {0}',
        `${name}${year}`,
      );
      return of === undefined ? comment : phrase('{0}, {1}', of, comment);
    }
    case 'document':
      return phrase('{0}', symbol ?? name);
    case 'treaty':
    case 'communication':
    case 'url':
      return phrase('{0}', name);
  }
}
