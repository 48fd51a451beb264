import { phrase, wordsOf, type Message, type Translate } from '../text/message';
import type { Position, Range } from '../text/span';
import type { PlaceCitation } from '../citations/citation';
import { addressOfWork } from '../citations/works';
import type { Work } from '../citations/work';
import { symbolsOfWork } from '../library/citedWorks';
import { symbolsOfFileName } from '../library/fileName';
import { findInSummary, type NamedPlace } from '../library/findInSummary';
import { numberLabel } from '../library/labels';
import { summarize, type ReportSummary } from '../library/summary';
import type { BoundCitation, BoundPlace, Place } from '../report/citations/boundCitation';
import { outerPlace } from '../report/citations/outerPlace';
import { citationAt, citationsOfWork } from '../report/citations/queries';
import { kindOfSection } from '../report/citations/findSections';
import { memo } from '../report/memo';
import type { Report } from '../report/model';
import { nameRangeOfPlace, rangeOfCitation, wholeRangeOfPlace } from './citationsPlaces';
import { listed, nameOfCitedPlace, nameOfWork } from './citationsWords';
import { escapeMarkdown, noteMarkdown, type Hover } from './footnotes';
import { shorten, tidy } from './labels';
import { joinBlocks } from '../report/joinBlocks';
import { cursorAt } from './places';
import { allSubparagraphs, sectionPath } from './structureOutline';

/** A document that is cited at some place of a report, and the place in it; to be looked for in a copy. */
export interface CitedElsewhere {
  readonly origin: Range;
  readonly symbols: readonly string[];
  /** Null where the document is cited as a whole. */
  readonly place: NamedPlace | null;
  /** The other end of a range. */
  readonly last: NamedPlace | null;
  /** The annex or section that the place is said to lie in. */
  readonly outer: NamedPlace | null;
}

/** What of a document is at hand: the stretch that is cited, and what names it. */
export interface PlaceInCopy {
  readonly target: Range;
  readonly selection: Range;
}

/** A copy of a cited document, for a hover to say. */
export interface CopyForHover {
  readonly fileName: string;
  /** Its own symbol where it is another version of what is cited, else null. */
  readonly otherVersion: string | null;
  /** What `wordsOfCited` gave; null where the place was not found in it. */
  readonly words: readonly string[] | null;
}

/** The document with a symbol that the citation at a place leads to; undefined where none does, as for "Ibid.". */
export function citedElsewhere(report: Report, position: Position): CitedElsewhere | undefined {
  const bound = boundAt(report, position);
  return bound && citedByBound(report, bound);
}

/** The document with a symbol that a citation leads to, and the place in it. */
export function citedByBound(report: Report, bound: BoundCitation): CitedElsewhere | undefined {
  const { citation, target } = bound;
  const symbols = target.status === 'external' && target.work ? symbolsOfWork(report, target.work) : [];
  if (symbols.length === 0) return undefined;
  const origin = rangeOfCitation(report, bound);
  if (!('owner' in citation)) return { origin, symbols, place: null, last: null, outer: null };
  const { kind, label, last } = citation;
  const outer = outerPlace(report, bound as BoundPlace)?.citation;
  return {
    origin,
    symbols,
    place: { kind, label },
    last: last && { kind, label: last },
    outer: outer ? { kind: outer.kind, label: outer.label } : null,
  };
}

/** The citation of a work outside that a cursor is on; not "Ibid." or "the Convention", whose readers look for its name. */
function boundAt(report: Report, position: Position): (BoundCitation & { readonly work: Work }) | undefined {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  if (bound?.target.status !== 'external' || !bound.target.work) return undefined;
  const { citation } = bound;
  if (citation.kind === 'ibid' || (citation.kind === 'treaty' && citation.short)) return undefined;
  return { ...bound, work: bound.target.work };
}

// ---------------------------------------------------------------------------------------------------------------------
// In the copy

/** Where the cited place is in `report`, a copy of the document; its beginning where the whole is cited. Empty where it is not. */
export function placesInCopy(report: Report, cited: CitedElsewhere): PlaceInCopy[] {
  if (!cited.place) {
    const start = { line: 0, character: 0 };
    return [{ target: { start, end: start }, selection: { start, end: start } }];
  }
  return [cited.place, cited.last].flatMap((named) => {
    const place = named && placeIn(report, named, cited.outer);
    return place ? [{ target: wholeRangeOfPlace(report, place), selection: nameRangeOfPlace(report, place) }] : [];
  });
}

/** What the cited place of `report`, a copy of the document, says, in Markdown: its section, first words and notes. */
export function wordsOfCited(report: Report, cited: CitedElsewhere, translate?: Translate): string[] | null {
  const place = cited.place && placeIn(report, cited.place, cited.outer);
  return place ? wordsOfPlace(report, place, translate) : null;
}

/** The place of `report`, a copy of the document, that is named so; undefined where it is not found in it. */
export function placeIn(report: Report, named: NamedPlace, outer: NamedPlace | null): Place | undefined {
  const found = findInSummary(summaryOf(report), named, outer);
  return found.is === 'found' ? placeAtLine(report, found.line, named) : undefined;
}

const summaryOf = memo<Report, ReportSummary>((report) => summarize(report, ''));

/** The place of a kind that begins in a line. */
function placeAtLine(report: Report, line: number, { kind, label }: NamedPlace): Place | undefined {
  const isHere = (place: Place): boolean => nameRangeOfPlace(report, place).start.line === line;
  const first = (places: Iterable<Place>): Place | undefined => {
    for (const place of places) if (isHere(place)) return place;
    return undefined;
  };
  if (kind === 'footnote') return first(report.notes.map((note) => ({ kind: 'note', note })));
  const section = first(
    report.allSections.filter((one) => kindOfSection(one)).map((one) => ({ kind: 'section', section: one })),
  );
  if (kind !== 'paragraph' && kind !== 'recommendation') return section;
  const recommendation = first(report.recommendations.map((one) => ({ kind: 'recommendation', recommendation: one })));
  if (label.number.includes('.') && recommendation) return recommendation;
  const paragraphs = first(report.paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph })));
  if (paragraphs && label.letters.length === 0) return paragraphs;
  const items = first(
    report.paragraphs.flatMap((paragraph) =>
      [...allSubparagraphs(paragraph)].map((subparagraph): Place => ({
        kind: 'subparagraph',
        paragraph,
        subparagraph,
      })),
    ),
  );
  return items ?? paragraphs;
}

const LONGEST_WORDS = 600;
const LONGEST_NOTE = 400;
const LONGEST_TITLE = 80;
const MOST_NOTES = 3;

function wordsOfPlace(report: Report, place: Place, translate: Translate | undefined): string[] {
  const blocks = blocksOf(report, place);
  // Of a long paragraph the beginning is enough.
  const words = shorten(tidy(joinBlocks(report, blocks.slice(0, 4)).text.slice(0, 4 * LONGEST_WORDS)), LONGEST_WORDS);
  const notes = new Set(report.references.filter(({ block }) => blocks.includes(block)).map(({ note }) => note));
  return [
    ...sectionOf(place, translate),
    ...(words === '' ? [] : [`“${escapeMarkdown(words)}”`]),
    ...[...notes].slice(0, MOST_NOTES).flatMap((note) => {
      if (!note) return [];
      const said = noteMarkdown(report, note);
      // Cut, an address in it would be none any more.
      const whole = said.length <= LONGEST_NOTE ? said : escapeMarkdown(shorten(tidy(said), LONGEST_NOTE));
      return [`${wordsOf(phrase('Note {0}', note.id), translate)}: ${whole}`];
    }),
  ];
}

function blocksOf({ roles }: Report, place: Place): number[] {
  switch (place.kind) {
    case 'paragraph':
      return place.paragraph.pieces.filter((block) => roles[block] === 'paragraph' || roles[block] === 'continuation');
    case 'subparagraph':
      return [place.subparagraph.block];
    case 'recommendation':
      return [place.recommendation.block];
    case 'section':
      return [place.section.heading.block];
    case 'note':
      return [place.note.block];
    default:
      return [];
  }
}

function sectionOf(place: Place, translate: Translate | undefined): string[] {
  const section = 'paragraph' in place ? place.paragraph.section : null;
  if (!section) return [];
  const path = sectionPath(section);
  const title = shorten(section.subtitle ?? section.title, LONGEST_TITLE);
  const words = path === null ? phrase('{0}', title) : phrase('{0}, {1}', path, title);
  return [escapeMarkdown(wordsOf(words, translate))];
}

// ---------------------------------------------------------------------------------------------------------------------
// In the report that cites

const MOST_OTHERS = 8;

/**
 * A hover over a citation with what its copy says; over the document as a whole, what is known of it (`known`) and which
 * file has it.
 */
export function hoverWithCopy(
  report: Report,
  position: Position,
  copy: CopyForHover,
  known: Hover | undefined,
  translate?: Translate,
): Hover | undefined {
  const bound = boundAt(report, position);
  if (!bound) return known;
  const say = (words: Message): string => escapeMarkdown(wordsOf(words, translate));
  const { citation, work } = bound;
  const from =
    copy.otherVersion === null
      ? phrase('From {0}.', copy.fileName)
      : phrase('From {0}, another version: {1}.', copy.fileName, copy.otherVersion);
  const others = 'owner' in citation ? otherParagraphs(report, work, citation) : new Map<string, PlaceCitation>();
  const source = `*${say(from)}${others.size > 0 ? ` ${say(alsoCited(others))}` : ''}*`;
  const range = rangeOfCitation(report, bound);
  if (!('owner' in citation) || !copy.words) {
    const file = `*${say(phrase('A copy is at hand: {0}.', copy.fileName))}*`;
    return { range, markdown: known ? `${known.markdown}\n\n${file}` : file };
  }
  const url = addressOfWork(work, report.language);
  const link = url === null ? '' : ` [${say(phrase('Open on docs.un.org'))}](${url})`;
  const name = say(phrase('{0}, {1}', nameOfWork(work), nameOfCitedPlace(citation)));
  return { range, markdown: [`**${name}**${link}`, ...copy.words, source].join('\n\n') };
}

/** A hover over a citation whose document is not at hand: `known`, and how one would have it here. */
export function hoverWithoutCopy(
  report: Report,
  position: Position,
  known: Hover | undefined,
  translate?: Translate,
): Hover | undefined {
  const symbol = boundAt(report, position)?.work.symbol;
  if (!known || symbol === null || symbol === undefined) return known;
  const fileName = `${symbol.replaceAll('/', '_')}.txt`;
  if (!symbolsOfFileName(fileName).includes(symbol)) return known;
  const hint = wordsOf(phrase('To read it here, put a copy into this folder as {0}.', fileName), translate);
  return { range: known.range, markdown: `${known.markdown}\n\n*${escapeMarkdown(hint)}*` };
}

/** The paragraphs that are cited of a work beside this one, in the order of the report, by their numbers. */
function otherParagraphs(report: Report, work: Work, here: PlaceCitation): ReadonlyMap<string, PlaceCitation> {
  const others = new Map<string, PlaceCitation>();
  for (const { citation } of citationsOfWork(report, work.key))
    if ('owner' in citation && citation.kind === 'paragraph') others.set(labelOf(citation), citation);
  others.delete(labelOf(here));
  return others;
}

const labelOf = ({ label, last }: PlaceCitation): string =>
  last ? `${numberLabel(label)}–${numberLabel(last)}` : numberLabel(label);

function alsoCited(others: ReadonlyMap<string, PlaceCitation>): Message {
  const labels = [...others.keys()];
  const names = labels.slice(0, MOST_OTHERS).map((label) => phrase('{0}', label));
  if (names.length < labels.length) names.push(phrase('…'));
  const isOne = others.size === 1 && ![...others.values()].some(({ last }) => last);
  const template = isOne ? 'Also cited here: para. {0}.' : 'Also cited here: paras. {0}.';
  return phrase(template, listed(names, '{0}, {1}'));
}
