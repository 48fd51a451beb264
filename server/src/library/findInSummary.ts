import type { Label, PlaceKind } from '../citations/citation';
import { sectionKey, sectionPathOf, type SectionKind } from '../report/citations/findSections';
import { memo } from '../report/memo';
import { letterValue, numberOf, romanValue, toLetters, toRoman } from '../text/numerals';
import { labelsOf, numberLabel } from './labels';
import type { NumberedPart, Places, ReportSummary } from './summary';

/** What came of looking for a cited place in the summary of a document; lines are zero-based. */
export type Found =
  | { readonly is: 'found'; readonly line: number }
  /** The document provably lacks it: its own numbers count up without a hole to `last`, and nothing else has the number. */
  | { readonly is: 'missing'; readonly what: 'paragraph' | 'section' | 'annex'; readonly last: string }
  /** The paragraph is there, on `line`, and provably has no such letter. */
  | { readonly is: 'missing'; readonly what: 'subparagraph'; readonly line: number }
  /** Nobody can tell. */
  | { readonly is: 'open' };

/** What of a citation tells which place it names. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly label: Label;
}

const OPEN: Found = { is: 'open' };
const found = (line: number): Found => ({ is: 'found', line });

/** Looks for a place of a document that another one cites; `outer` is the annex or section that it is said to lie in. */
export function findInSummary(summary: ReportSummary, place: NamedPlace, outer: NamedPlace | null): Found {
  const index = indexOf(summary);
  switch (place.kind) {
    case 'paragraph':
    case 'recommendation':
      // "subparagraph (c) of paragraph 5"
      return place.label.number === '' && outer?.kind === 'paragraph'
        ? index.paragraph({ ...place.label, number: outer.label.number }, null)
        : index.paragraph(place.label, outer);
    case 'section':
    case 'chapter':
    case 'part':
    case 'annex':
    case 'appendix':
    case 'enclosure':
      return index.section(place.kind, place.label, outer);
    case 'footnote':
      return lineIn(index.notes, place.label.number);
    case 'article':
    case 'page':
    case 'table':
    case 'figure':
    case 'box':
      return OPEN;
  }
}

type Lines = ReadonlyMap<string, number>;

function lineIn(lines: Lines | undefined, label: string): Found {
  const line = lines?.get(label);
  return line === undefined ? OPEN : found(line);
}

/** The lines of places by their labels; of one that comes twice the first. */
function linesOf({ labels, lines }: Places): Map<string, number> {
  const map = new Map<string, number>();
  labelsOf(labels).forEach((label, index) => {
    if (!map.has(label)) map.set(label, lines[index] ?? 0);
  });
  return map;
}

/** A part of a document whose paragraphs are numbered on from one another. */
interface Part {
  readonly division: string;
  readonly lines: Lines;
}

const MAIN = 'main';

/** Whether a division is the document itself: of a resolution the one under its own number, `decision 79/314`. */
const isOwn = (division: string, symbols: readonly string[]): boolean =>
  division === MAIN ||
  symbols.some(
    (symbol) =>
      division.startsWith('decision ') && symbol.endsWith(division.slice('decision'.length).replace(' ', '/')),
  );

/** The places of one summary by their labels, made when it is first looked into. */
class SummaryIndex {
  readonly notes: Lines;
  private readonly parts: readonly Part[];
  /** The paragraphs of the document itself. */
  private readonly body: Part | undefined;
  /** The last number of the body if there is one series of them, which counts up from 1 without a hole. */
  private readonly last: number | undefined;
  private readonly recommendations: Lines;
  private readonly sections: SectionIndex;
  private readonly loose: ReadonlySet<string>;

  constructor({ symbols, parts, notes, recommendations, sections, loose }: ReportSummary) {
    this.notes = linesOf(notes);
    this.recommendations = linesOf(recommendations);
    this.loose = new Set(labelsOf(loose));
    this.sections = new SectionIndex(linesOf(sections), this.loose);
    this.parts = parts.map((part) => ({ division: part.division, lines: linesOf(part) }));
    const bodies = parts.filter(({ kind, division }) => kind === 'body' && isOwn(division, symbols));
    // The paragraphs of a resolution itself come before those of a text that it carries.
    const body = bodies.find(({ division }) => division !== MAIN) ?? bodies[0];
    this.body = body && this.parts[parts.indexOf(body)];
    this.last = bodies.length === 1 ? lastOfSound(body) : undefined;
  }

  paragraph({ number, letters }: Label, outer: NamedPlace | null): Found {
    if (number === '') return OPEN;
    // "paras. 115.1 and 115.4": recommendations of the universal periodic review are cited as paragraphs.
    if (number.includes('.')) return lineIn(this.recommendations, number);
    if (outer)
      return isOfBody(outer)
        ? this.paragraphInSection({ number, letters }, outer)
        : this.paragraphInDivision(number, outer);
    const line = this.body?.lines.get(number);
    if (this.body && line !== undefined) return this.letter(this.body.lines, { number, letters }, line);
    const [other, ...more] = this.parts.filter(({ lines }) => lines.has(number));
    if (other) return more.length > 0 ? OPEN : lineIn(other.lines, number);
    const value = numberOf(number);
    const lacks = this.last !== undefined && value > this.last && !this.loose.has(`paragraph ${number}`);
    return lacks ? { is: 'missing', what: 'paragraph', last: String(this.last) } : OPEN;
  }

  section(kind: SectionKind, label: Label, outer: NamedPlace | null): Found {
    return this.sections.find(kind, label, outer);
  }

  /** Numbers may begin anew in every section: what has the number must stand in the one that is named, or be the only one. */
  private paragraphInSection({ number, letters }: Label, { kind, label }: NamedPlace): Found {
    const having = this.parts.flatMap(({ lines }) => {
      const line = lines.get(number);
      return line === undefined ? [] : [{ lines, line }];
    });
    const section = isSectionKind(kind) ? this.sections.linesOf(kind, label) : undefined;
    const inside = section ? having.filter(({ line }) => section.start <= line && line < section.end) : having;
    const [only] = inside.length === 1 ? inside : [];
    return only ? this.letter(only.lines, { number, letters }, only.line) : OPEN;
  }

  private paragraphInDivision(number: string, { kind, label }: NamedPlace): Found {
    const name = label.number === '' ? kind : `${kind} ${label.number}`;
    const named = this.parts.filter(({ division }) => division.startsWith(kind));
    const part = named.find(({ division, lines }) => division === name && lines.has(number));
    // A lone annex is "the annex" and "annex I", whatever stands above it.
    return lineIn((part ?? (named.length === 1 ? named[0] : undefined))?.lines, number);
  }

  /** The subparagraph, else the paragraph, whose line this is. */
  private letter(lines: Lines, { number, letters }: Label, line: number): Found {
    for (let depth = letters.length; depth > 0; depth--) {
      const at = lines.get(numberLabel({ number, letters: letters.slice(0, depth) }));
      if (at !== undefined) return found(at);
    }
    const [first] = letters;
    if (first === undefined || !endsBefore(lines, number, first)) return found(line);
    if (this.loose.has(`paragraph ${numberLabel({ number, letters: [first] })}`)) return found(line);
    return { is: 'missing', what: 'subparagraph', line };
  }
}

const indexOf = memo<ReportSummary, SummaryIndex>((summary) => new SummaryIndex(summary));

/** Sections and chapters of a document share the numbers of its paragraphs; annexes have their own. */
const isSectionKind = (kind: PlaceKind): kind is SectionKind =>
  kind === 'section' ||
  kind === 'chapter' ||
  kind === 'part' ||
  kind === 'annex' ||
  kind === 'appendix' ||
  kind === 'enclosure';

const isOfBody = ({ kind }: NamedPlace): boolean => kind === 'section' || kind === 'chapter' || kind === 'part';

/** The last number of a part that counts up from 1 by one; undefined for an excerpt, where a number is wrong, and where it may go on. */
function lastOfSound(part: NumberedPart | undefined): number | undefined {
  if (part?.mayGoOn !== false) return undefined;
  const numbers = labelsOf(part.labels).filter((label) => !label.includes('('));
  const sound = numbers.every((number, index) => numberOf(number) === index + 1);
  return sound && numbers.length > 0 ? numbers.length : undefined;
}

/** At least so many letters make a list that is surely whole. */
const FEWEST_LETTERS = 2;

/** Whether the letters of a paragraph count up from (a) without a hole and end before this one. */
function endsBefore(lines: Lines, number: string, letter: string): boolean {
  const value = letterValue(letter);
  if (Number.isNaN(value)) return false;
  let count = 0;
  while (lines.has(numberLabel({ number, letters: [toLetters(count + 1)] }))) count++;
  return count >= FEWEST_LETTERS && value > count;
}

/** A list of fewer main sections or annexes may be an excerpt. */
const FEWEST_SECTIONS = 2;

/** Sections and annexes by their way from the outside, and by each end of it: `section III/section B`, `section B`. */
class SectionIndex {
  private readonly byPath: Lines;
  private readonly byEnd = new Map<string, number | null>();

  constructor(
    lines: Lines,
    private readonly loose: ReadonlySet<string>,
  ) {
    this.byPath = lines;
    for (const [path, line] of lines) {
      for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        const end = path.slice(at + 1);
        this.byEnd.set(end, this.byEnd.has(end) ? null : line);
      }
    }
  }

  find(kind: SectionKind, label: Label, outer: NamedPlace | null): Found {
    const path = this.pathOf(kind, label);
    if (outer && !isSectionKind(outer.kind)) return OPEN;
    const outside = outer && isSectionKind(outer.kind) ? `${this.pathOf(outer.kind, outer.label)}/` : '';
    const line = this.byPath.get(outside + path) ?? (outer ? undefined : this.byEnd.get(path));
    if (line !== undefined && line !== null) return found(line);
    return outer || label.letters.length > 0 ? OPEN : this.missing(kind, label.number);
  }

  /** From the heading of a section to the next one that is not inside it; undefined where it is not found. */
  linesOf(kind: SectionKind, label: Label): { readonly start: number; readonly end: number } | undefined {
    const own = this.find(kind, label, null);
    if (own.is !== 'found') return undefined;
    const start = own.line;
    let path = '';
    for (const [way, line] of this.byPath) if (line === start) path = way;
    let end = Infinity;
    for (const [way, line] of this.byPath) if (line > start && !way.startsWith(`${path}/`)) end = Math.min(end, line);
    return { start, end };
  }

  private pathOf(kind: SectionKind, label: Label): string {
    const path = sectionPathOf(kind, label);
    if (path.length > 0) return path.join('/');
    // "the annex"
    const bare = sectionKey(kind, '');
    return this.byPath.has(bare) ? bare : sectionKey(kind, '1');
  }

  /** Only sections with Roman numerals and annexes, where they count up from I without a hole. */
  private missing(kind: SectionKind, number: string): Found {
    if ((kind !== 'section' && kind !== 'annex') || Number.isNaN(romanValue(number))) return OPEN;
    let last = 0;
    while (this.byPath.has(sectionKey(kind, toRoman(last + 1)))) last++;
    const isLetter = kind === 'section' && this.byEnd.has(`section ${number}`);
    if (last < FEWEST_SECTIONS || romanValue(number) <= last || isLetter || this.loose.has(`${kind} ${number}`))
      return OPEN;
    return { is: 'missing', what: kind, last: toRoman(last) };
  }
}
