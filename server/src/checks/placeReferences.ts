import type { Label, PlaceCitation, PlaceKind } from '../citations/citation';
import { directionWord } from '../citations/directions';
import type { BoundPlace, Missing, Place } from '../report/citations/boundCitation';
import { isPlace, spanOfCitation } from '../report/citations/boundPlace';
import { citationPlace, type CitationPlace } from '../report/citations/citationPlace';
import { memo } from '../report/memo';
import type { BlockSpan, Report, Section } from '../report/model';
import { findPlace } from '../report/citations/findPlace';
import { isBlank, isWordUnit } from '../text/characters';
import { message, type Message, type MessageId } from './messages';
import { missingPlace } from './missingPlaces';
import { listOfNumbers } from './numberLists';
import { numbersMeantBy } from './numberSlips';
import { isQuoted } from '../report/quotations';
import { rulesSharing, type Choice, type Fix, type Verdict } from './rule';

/** Places of this report that others of it point to, and which are not there or not where the words say. */
const NAMES = [
  'paragraph-reference-undefined',
  'paragraph-reference-direction',
  'section-reference-undefined',
  'annex-reference-undefined',
  'figure-reference-undefined',
  'recommendation-reference-undefined',
  'footnote-cross-reference',
] as const;
type RuleName = (typeof NAMES)[number];
type PlaceVerdict = Verdict<RuleName>;

/** A place that is missing, with the citation that names it. */
interface Lack {
  readonly bound: BoundPlace;
  readonly here: CitationPlace;
  readonly missing: Exclude<Missing, { kind: 'ibid' }>;
}

/** All that is wrong with the references from one place of a report to another; seven rules share it. */
const verdictsOf = memo<Report, readonly PlaceVerdict[]>((report) => new PlaceJudge(report).judge());

class PlaceJudge {
  private readonly found: PlaceVerdict[] = [];
  /** The missing items of the list that is being read: they have one cause. */
  private lacking: Lack[] = [];
  /** The place of the last "above" or "below" that a finding names; it can hold for a whole list. */
  private told = '';

  constructor(private readonly report: Report) {}

  judge(): readonly PlaceVerdict[] {
    for (const bound of this.report.citations) {
      if (!isPlace(bound) || bound.target.status === 'external') continue;
      if (!isQuoted(this.report, bound.block, bound.citation.start)) this.judgePlace(bound);
    }
    this.tellLacking();
    return this.found;
  }

  private judgePlace(bound: BoundPlace): void {
    const here = citationPlace(this.report, bound);
    if (bound.target.status === 'resolved') {
      this.judgeFound(bound, here);
      return;
    }
    const missing = missingPlace(this.report, bound, here);
    if (!missing || missing.kind === 'ibid') return;
    const [first] = this.lacking;
    if (first && !isOneList(first, { bound, here, missing })) this.tellLacking();
    this.lacking.push({ bound, here, missing });
  }

  private tellLacking(): void {
    const [first] = this.lacking;
    if (!first) return;
    const { bound, missing } = first;
    const number = spanOfNumber(
      this.report,
      bound,
      missing.kind === 'subparagraph' ? missing.paragraph.number : missing.number,
    );
    this.found.push({
      ...wordsForLacking(first, this.lacking),
      span: spanOfCitation(bound),
      fixes: number && this.lacking.length === 1 ? slipFixes(this.report, first, number) : [],
      ...choiceOf(missing.kind === 'recommendation' ? missing.kind : bound.citation.kind, number),
    });
    this.lacking = [];
  }

  private judgeFound(bound: BoundPlace, here: CitationPlace): void {
    const { target } = bound;
    if (target.status !== 'resolved') return;
    if (here.note && target.place.kind === 'note' && target.place.note === here.note) {
      this.found.push({
        rule: 'footnote-cross-reference',
        span: spanOfCitation(bound),
        message: message('footnote-cross-reference.itself', here.note.id),
        ...choiceOf('footnote', spanOfNumber(this.report, bound, here.note.id)),
      });
      return;
    }
    this.judgeDirection(bound, target.place, target.last, here);
  }

  private judgeDirection({ citation, block }: BoundPlace, place: Place, last: Place | null, here: CitationPlace): void {
    const { direction } = citation;
    const side = sideOf(place, here);
    // A range that reaches over the place itself is on both sides.
    if (!direction || !side || side === direction.side || (last && sideOf(last, here) !== side)) return;
    const { start, end } = direction;
    const key = `${block} ${start}`;
    const right = directionWord(side, this.report.tree.textOf(block, start, end), this.report.language);
    if (right === undefined || key === this.told) return;
    this.told = key;
    const span: BlockSpan = { block, start, end };
    const rule = place.kind === 'note' ? 'footnote-cross-reference' : 'paragraph-reference-direction';
    this.found.push({
      rule,
      span,
      message: message(`${rule}.${side === 'below' ? 'later' : 'earlier'}`, nameOf(place), right),
      fixes: [{ title: message('fix.name', right), edits: [{ span, newText: right }], preferred: true, safe: false }],
    });
  }
}

/** "paras. 83 and 84": two items behind one word that lack the same kind of place. */
function isOneList(one: Lack, other: Lack): boolean {
  if (one.bound.block !== other.bound.block || one.bound.citation.word.start !== other.bound.citation.word.start)
    return false;
  if (one.missing.kind === 'subparagraph' && other.missing.kind === 'subparagraph')
    return one.missing.paragraph === other.missing.paragraph;
  return one.missing.kind === other.missing.kind;
}

/** The words for places of one list that are missing; `first` is the first of them. */
function wordsForLacking({ missing: first }: Lack, all: readonly Lack[]): { rule: RuleName; message: Message } {
  const numbers = [
    ...new Set(all.map(({ missing }) => (missing.kind === 'subparagraph' ? missing.label : missing.number))),
  ];
  const amount = numbers.length > 1 ? '.several' : '';
  const list = listOfNumbers(numbers);
  switch (first.kind) {
    case 'paragraph':
    case 'note': {
      const rule = first.kind === 'note' ? 'footnote-cross-reference' : 'paragraph-reference-undefined';
      const { last } = first;
      return last !== null && numbers.every((number) => Number.parseInt(number, 10) > Number.parseInt(last, 10))
        ? { rule, message: message(`${rule}.beyond${amount}`, list, last) }
        : { rule, message: message(`${rule}${amount}`, list) };
    }
    case 'subparagraph': {
      const rule = 'paragraph-reference-undefined';
      return { rule, message: message(`${rule}.letter${amount}`, first.paragraph.number, list) };
    }
    case 'table':
    case 'figure':
    case 'box': {
      const rule = 'figure-reference-undefined';
      return { rule, message: message(`${rule}.${first.kind}${amount}`, list) };
    }
    default: {
      const rule = `${first.kind}-reference-undefined` as const;
      return { rule, message: message(`${rule}${amount}`, list) };
    }
  }
}

/**
 * Where a citation writes this number, without the letters behind it; the end of a range where that is the one.
 * Undefined where it is written in other signs or words.
 */
function spanOfNumber(report: Report, { citation, block }: BoundPlace, number: string): BlockSpan | undefined {
  const text = report.tree.textOf(block, citation.start, citation.end);
  const isEnd = number !== citation.label.number && number === citation.last?.number;
  let found: BlockSpan | undefined;
  for (let at = 0; at < text.length && (isEnd || !found); at++) {
    if (isWordUnit(text.charCodeAt(at - 1))) continue;
    const end = endOfNumber(text, at, number);
    if (end === undefined || isWordUnit(text.charCodeAt(end))) continue;
    found = { block, start: citation.start + at, end: citation.start + end };
  }
  return found;
}

/** The end of `number` where it stands at an offset of `text`, whatever blanks and invisible signs are in it. */
function endOfNumber(text: string, from: number, number: string): number | undefined {
  let at = from;
  for (const sign of number) {
    if (isBlank(sign.charCodeAt(0))) continue;
    while (at > from && isBlank(text.charCodeAt(at))) at++;
    if (!text.startsWith(sign, at)) return undefined;
    at += sign.length;
  }
  return at > from ? at : undefined;
}

const CHOICES: Readonly<Partial<Record<PlaceKind, MessageId>>> = {
  paragraph: 'fix.choose.paragraph',
  recommendation: 'fix.choose.recommendation',
  section: 'fix.choose.section',
  chapter: 'fix.choose.chapter',
  part: 'fix.choose.part',
  annex: 'fix.choose.annex',
  appendix: 'fix.choose.appendix',
  enclosure: 'fix.choose.enclosure',
  table: 'fix.choose.table',
  figure: 'fix.choose.figure',
  box: 'fix.choose.box',
  footnote: 'fix.choose.note',
};

/** Lets the writer choose which place is meant, where one sees what of the citation is its number. */
function choiceOf(kind: PlaceKind, span: BlockSpan | undefined): { choice?: Choice } {
  const title = CHOICES[kind];
  return title && span ? { choice: { title: message(title), kind, span } } : {};
}

/** More offers than this are a guess. */
const MOST_OFFERS = 2;

/** Offers the paragraphs that the hand may have meant and that are there, on the side that the words name. */
function slipFixes(report: Report, { bound: { citation }, here, missing }: Lack, span: BlockSpan): Fix[] {
  if (missing.kind !== 'paragraph' || citation.last) return [];
  const meant = numbersMeantBy(missing.number).filter((number) =>
    isThere(report, { ...citation.label, number }, citation, here),
  );
  if (meant.length > MOST_OFFERS) return [];
  return meant.map((number) => ({
    title: message('fix.change', number),
    edits: [{ span, newText: number }],
    preferred: false,
    safe: false,
  }));
}

function isThere(report: Report, label: Label, { kind, direction }: PlaceCitation, here: CitationPlace): boolean {
  const lookup = findPlace(report, { kind, label }, here, direction?.side ?? null);
  if (lookup.is !== 'found') return false;
  const side = sideOf(lookup.place, here);
  return side !== undefined && (direction === null || side === direction.side);
}

/** What "above" or "below" at a reference is compared with. Tables and figures float; there the words prove little. */
function sideOf(place: Place, here: CitationPlace): 'above' | 'below' | undefined {
  switch (place.kind) {
    case 'paragraph':
    case 'subparagraph':
      if (place.paragraph === here.paragraph) return undefined;
      return sideOfBlock(place.paragraph.numberSpan.block, here);
    case 'section':
      if (place.section.firstBlock <= here.block && here.block <= place.section.lastBlock) return undefined;
      return sideOfBlock(place.section.firstBlock, here);
    case 'recommendation':
      return sideOfBlock(place.recommendation.block, here);
    case 'note':
      return sideOfBlock(place.note.references[0]?.block ?? place.note.block, here);
    default:
      return undefined;
  }
}

function sideOfBlock(block: number, here: CitationPlace): 'above' | 'below' | undefined {
  if (block === here.block) return undefined;
  return block < here.block ? 'above' : 'below';
}

function nameOf(place: Place): Message {
  switch (place.kind) {
    case 'paragraph':
      return message('name.paragraph', place.paragraph.number);
    case 'subparagraph':
      return message('name.paragraph', place.subparagraph.fullNumber);
    case 'section':
      return nameOfSection(place.section);
    case 'recommendation':
      return message('name.recommendation', place.recommendation.number);
    case 'note':
      return message('name.note', place.note.id);
    default:
      return message('name.report');
  }
}

/** "Section B", "Annex II", or a title that has no number. */
function nameOfSection({ word, number, title }: Section): Message {
  if (word === '') return number === null ? message('name.heading', title) : message('name.section', number);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return message('name.numbered', name, number ?? '');
}

export const placeReferenceRules = rulesSharing(NAMES, verdictsOf);
