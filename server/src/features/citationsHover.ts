import { phrase, wordsOf, type Message, type Translate } from '../text/message';
import type { Position } from '../text/span';
import { letterType } from '../citations/data/communications';
import { countryOfCode } from '../citations/data/countries';
import { generalComment } from '../citations/data/generalComments';
import { COUNTED, instrumentById, nounOfInstrument } from '../citations/data/instruments';
import type { Work } from '../citations/work';
import { addressOfWork } from '../citations/works';
import { blockOfPlace, citationAt, citationsOfWork } from '../report/citations/queries';
import type { BoundCitation, Missing, Place, ResolvedTarget } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { sectionAt } from '../report/lookup';
import type { Paragraph, Report } from '../report/model';
import { factsOfSymbol, sessionOfSymbol } from './citationsSymbol';
import { rangeOfCitation } from './citationsPlaces';
import { listed, nameOfCitedPlace, nameOfPlace, nameOfWork, openingWords } from './citationsWords';
import { escapeMarkdown, noteMarkdown, type Hover } from './footnotes';
import { shorten } from './labels';
import { numberWord } from './numberWords';
import { cursorAt } from './places';
import { sectionPath } from './structureOutline';

const LONGEST_TITLE = 80;
/** How many candidates, and how many places of a kind, a hover names. */
const MOST_NAMED = 5;

/** What the citation at a place leads to, in Markdown. Undefined where there is none, or where nothing is to be said of it. */
export function citationHover(report: Report, position: Position, translate?: Translate): Hover | undefined {
  const { block, within } = cursorAt(report, position);
  const bound = citationAt(report, block, within);
  const markdown = bound && new CitationHover(report, translate).markdownOf(bound);
  return bound && markdown ? { range: rangeOfCitation(report, bound), markdown } : undefined;
}

/** What a place of the report holds, for a list to choose from. */
export function placeMarkdown(report: Report, place: Place, translate?: Translate): string {
  return new CitationHover(report, translate).place(place).join(' · ');
}

/** What is known of a work, for a list to choose from. */
export function workMarkdown(report: Report, work: Work, translate?: Translate): string {
  return new CitationHover(report, translate).work(work, nameOfWork(work), factsOfWork(work));
}

class CitationHover {
  constructor(
    private readonly report: Report,
    private readonly translate: Translate | undefined,
  ) {}

  markdownOf(bound: BoundCitation): string | undefined {
    const { citation, target } = bound;
    switch (target.status) {
      case 'resolved':
        return citation.kind === 'self' ? undefined : this.resolved(bound, target);
      case 'external':
        return target.work ? this.external(bound, target.work) : undefined;
      case 'unresolved':
        return this.say(this.missing(bound, target.missing));
      case 'ambiguous': {
        const names = [
          ...target.places.map((place) => phrase('{0} of this report', nameOfPlace(place))),
          ...target.works.map((work) => nameInWork(work, citation)),
        ].slice(0, MOST_NAMED);
        return names.length > 0 ? this.say(phrase('This may be {0}.', listed(names, '{0} or {1}'))) : undefined;
      }
    }
  }

  /** Words of the draft are among the arguments of messages: signs of Markdown in them are no Markdown. */
  private say(words: Message): string {
    return escapeMarkdown(wordsOf(words, this.translate));
  }

  private bold(words: Message): string {
    const said = this.say(words);
    return `**${said.charAt(0).toUpperCase()}${said.slice(1)}**`;
  }

  // ------------------------------------------------------------------------------------------------- places

  private resolved(bound: BoundCitation, { place, last }: ResolvedTarget): string {
    return (last ? [place, last] : [place])
      .map((one) => {
        const direction = this.direction(bound, one);
        return [...this.place(one), ...(direction ? [this.say(direction)] : [])].join(' · ');
      })
      .join('\n\n');
  }

  /** The name of a place, where it lies, and how it begins. */
  place(place: Place): string[] {
    const { report } = this;
    const name = this.bold(nameOfPlace(place));
    switch (place.kind) {
      case 'report':
        return [
          report.symbol ? `**${escapeMarkdown(report.symbol.text)}**` : name,
          this.say(phrase('this report')),
          ...this.title(report.frontMatter.title?.text ?? ''),
        ];
      case 'paragraph': {
        const { paragraph } = place;
        return [name, ...this.section(paragraph), ...this.opening(this.wordsOfParagraph(paragraph))];
      }
      case 'subparagraph':
        return [name, ...this.section(place.paragraph), ...this.opening([place.subparagraph.block])];
      case 'section': {
        const { title, subtitle, firstParagraph, lastParagraph } = place.section;
        const first = report.paragraphs[firstParagraph];
        const last = report.paragraphs[lastParagraph];
        const paragraphs =
          first && last && first !== last
            ? [this.say(phrase('paragraphs {0} to {1}', first.number, last.number))]
            : first
              ? [this.say(phrase('paragraph {0}', first.number))]
              : [];
        return [name, ...this.title(subtitle ?? title), ...paragraphs];
      }
      case 'caption':
        return [name, ...this.title(place.caption.title)];
      case 'note':
        return [name, noteMarkdown(report, place.note)];
      case 'recommendation':
        return [name, ...this.opening([place.recommendation.block])];
    }
  }

  private title(words: string): string[] {
    return words === '' ? [] : [escapeMarkdown(shorten(words, LONGEST_TITLE))];
  }

  private section({ section }: Paragraph): string[] {
    if (!section) return [];
    const path = sectionPath(section);
    const title = shorten(section.subtitle ?? section.title, LONGEST_TITLE);
    return [this.say(path === null ? phrase('{0}', title) : phrase('{0}, {1}', path, title))];
  }

  private opening(blocks: readonly number[]): string[] {
    const words = openingWords(this.report, blocks);
    return words === '' ? [] : [`“${escapeMarkdown(words)}”`];
  }

  /** The blocks of a paragraph without its subparagraphs, and without what cuts it in two. */
  private wordsOfParagraph({ pieces }: Paragraph): number[] {
    const { roles } = this.report;
    return pieces.filter((block) => roles[block] === 'paragraph' || roles[block] === 'continuation');
  }

  /** Where a place lies, seen from the citation; undefined where that says nothing. */
  private direction(bound: BoundCitation, place: Place): Message | undefined {
    const here = citationPlace(this.report, bound);
    if (place.kind === 'report') return undefined;
    if (place.kind === 'section' && place.section.firstBlock <= here.block && here.block <= place.section.lastBlock)
      return undefined;
    const paragraph = 'paragraph' in place ? place.paragraph : null;
    if (paragraph && here.paragraph?.series === paragraph.series) {
      const { paragraphs } = paragraph.series;
      return distance(paragraphs.indexOf(paragraph) - paragraphs.indexOf(here.paragraph));
    }
    const block = place.kind === 'note' ? place.note.references[0]?.block : blockOfPlace(this.report, place).block;
    if (block === undefined || block === here.block) return undefined;
    return block < here.block ? phrase('Above.') : phrase('Below.');
  }

  private missing(bound: BoundCitation, missing: Missing): Message {
    switch (missing.kind) {
      case 'paragraph':
        return missing.last === null
          ? phrase('This report has no paragraph {0}.', missing.number)
          : phrase('This report has no paragraph {0}; the last is {1}.', missing.number, missing.last);
      case 'subparagraph':
        return phrase('Paragraph {0} has no {1}.', missing.paragraph.number, inBrackets(missing.label));
      case 'section':
        return phrase('This report has no section {0}.', missing.number);
      case 'annex':
        return missing.number === ''
          ? phrase('This report has no annex.')
          : phrase('This report has no annex {0}.', missing.number);
      case 'table':
        return phrase('This report has no table {0}.', missing.number);
      case 'figure':
        return phrase('This report has no figure {0}.', missing.number);
      case 'box':
        return phrase('This report has no box {0}.', missing.number);
      case 'recommendation':
        return phrase('This report has no recommendation {0}.', missing.number);
      case 'note':
        return missing.last === null
          ? phrase('There is no note {0}.', missing.number)
          : phrase('There is no note {0}; the last is {1}.', missing.number, missing.last);
      case 'ibid':
        return this.brokenIbid(bound, missing.reason);
    }
  }

  private brokenIbid(bound: BoundCitation, reason: 'nothing' | 'several'): Message {
    if (reason === 'nothing') return phrase('No source comes before this “ibid.”.');
    const { note } = citationPlace(this.report, bound);
    const before = note?.series.notes[note.series.notes.indexOf(note) - 1];
    return before
      ? phrase('Note {0} cites several documents; “ibid.” does not say which.', before.id)
      : phrase('Several documents come before; “ibid.” does not say which.');
  }

  // ------------------------------------------------------------------------------------------------- works

  private external(bound: BoundCitation, work: Work): string | undefined {
    const { citation } = bound;
    if (citation.kind === 'ibid') return this.ibid(bound, work);
    if (work.kind === 'url') return undefined;
    const facts = factsOfWork(work);
    if ('owner' in citation) return this.work(work, nameInWork(work, citation), work.kind === 'treaty' ? [] : facts);
    const letters = citation.kind === 'communication' && citation.type !== null ? letterType(citation.type) : undefined;
    const all = letters ? [...facts, phrase(letters.meaning)] : facts;
    return `${this.work(work, nameOfWork(work), all)}\n\n*${this.say(this.mentions(work))}*`;
  }

  /** The name of a work or of a place in it, what is known of the work, and where it can be read. */
  work(work: Work, name: Message, facts: readonly Message[]): string {
    const said = facts.length > 0 ? ` · ${this.say(listed(facts, '{0}, {1}'))}.` : '';
    const provisions = provisionsOf(work);
    const url = addressOfWork(work, this.report.language);
    const link = url === null ? '' : ` [${this.say(phrase('Open on docs.un.org'))}](${url})`;
    if (said === '' && provisions) return `${this.bold(phrase('{0}.', name))} ${this.say(provisions)}${link}`;
    return `${this.bold(name)}${said}${provisions ? ` ${this.say(provisions)}` : ''}${link}`;
  }

  /** "Same source as note 24: CCPR/C/SVN/CO/3, here para. 10." */
  private ibid(bound: BoundCitation, work: Work): string {
    const here = this.placesBehind(bound);
    const name = nameOfWork(work);
    const source = here === '' ? phrase('{0}.', name) : phrase('{0}, here {1}.', name, here);
    return `**${this.say(this.sameSource(bound, work))}** ${this.say(source)}`;
  }

  private sameSource(bound: BoundCitation, work: Work): Message {
    const { report } = this;
    const all = citationsOfWork(report, work.key);
    const before = all.slice(0, all.indexOf(bound));
    const mention = before.findLast(({ citation }) => citation.kind !== 'ibid' && !('owner' in citation));
    if (!mention) return phrase('Same source as before:');
    const [here, there] = [citationPlace(report, bound), citationPlace(report, mention)];
    if (there.note) {
      return there.note === here.note
        ? phrase('Same source as before in this note:')
        : phrase('Same source as note {0}:', there.note.id);
    }
    if (there.paragraph === null || there.paragraph === here.paragraph) return phrase('Same source as before:');
    return phrase('Same source as in {0}:', nameOfPlace({ kind: 'paragraph', paragraph: there.paragraph }));
  }

  /** The words that name places in the work of an "ibid.", which stand behind it; empty where none do. */
  private placesBehind(bound: BoundCitation): string {
    const { citations, tree } = this.report;
    let start = -1;
    let end = -1;
    for (let at = citations.indexOf(bound) + 1; citations[at]?.block === bound.block; at++) {
      const citation = citations[at]?.citation;
      if (!citation || !('owner' in citation) || citation.owner.by !== 'work') break;
      if (start < 0) start = citation.word.start;
      end = citation.end;
    }
    return start < 0 ? '' : tree.textOf(bound.block, start, end).replace(/\s+/g, ' ');
  }

  /** "Mentioned in the summary, paragraphs 1 and 4 and note 12." */
  private mentions(work: Work): Message {
    const { report } = this;
    const other = new Map<string, Message>();
    const paragraphs = new Set<string>();
    const notes = new Set<string>();
    for (const bound of citationsOfWork(report, work.key)) {
      const { block, paragraph, note } = citationPlace(report, bound);
      if (note) notes.add(note.id);
      else if (paragraph && paragraph.division.parent === null) paragraphs.add(paragraph.number);
      else {
        const section = sectionAt(report, block);
        const name = paragraph
          ? nameOfPlace({ kind: 'paragraph', paragraph })
          : section
            ? nameOfPlace({ kind: 'section', section })
            : phrase('the beginning');
        other.set(wordsOf(name), name);
      }
    }
    if (other.size + paragraphs.size + notes.size <= 1) return phrase('Mentioned only here.');
    const names = [
      ...firstOf([...other.values()], '{0} other places'),
      ...numbered([...paragraphs], 'paragraph {0}', 'paragraphs {0}'),
      ...numbered([...notes], 'note {0}', 'notes {0}'),
    ];
    return phrase('Mentioned in {0}.', listed(names, '{0} and {1}'));
  }
}

/** The work, or the place in it that a citation names. */
function nameInWork(work: Work, citation: BoundCitation['citation']): Message {
  return 'owner' in citation ? phrase('{0}, {1}', nameOfWork(work), nameOfCitedPlace(citation)) : nameOfWork(work);
}

function distance(paragraphs: number): Message {
  switch (paragraphs) {
    case 0:
      return phrase('In this paragraph.');
    case -1:
      return phrase('Above, the paragraph before.');
    case 1:
      return phrase('Below, the next paragraph.');
    default:
      return paragraphs < 0
        ? phrase('Above, {0} paragraphs back.', numberWord(-paragraphs))
        : phrase('Below, {0} paragraphs on.', numberWord(paragraphs));
  }
}

const inBrackets = (label: string): string => (label.startsWith('(') ? label : `(${label})`);

/** The first of several names, and how many more there are. */
function firstOf(names: readonly Message[], others: '{0} other places' | '{0} others'): Message[] {
  const more = names.length - MOST_NAMED;
  return more > 1 ? [...names.slice(0, MOST_NAMED), phrase(others, numberWord(more))] : [...names];
}

/** "paragraph 1"; "paragraphs 1, 4 and 9"; nothing for none. */
function numbered(numbers: readonly string[], one: string, several: string): Message[] {
  if (numbers.length === 0) return [];
  const names = firstOf(
    numbers.map((number) => phrase('{0}', number)),
    '{0} others',
  );
  return [phrase(numbers.length === 1 ? one : several, listed(names, '{0} and {1}'))];
}

/** What is known of a work besides its name. */
function factsOfWork({ kind, symbol, body, instrument, name }: Work): Message[] {
  const itsSymbol = symbol === null ? [] : [phrase('{0}', symbol)];
  switch (kind) {
    case 'document':
      return symbol === null ? [] : factsOfSymbol(symbol);
    case 'resolution':
    case 'decision': {
      const session = symbol === null ? null : sessionOfSymbol(symbol);
      return [...(session ? [session] : []), ...itsSymbol];
    }
    case 'generalComment': {
      const known = body === null ? undefined : generalComment(body, Number(name));
      return [...(known ? [phrase('{0}', known.topic)] : []), ...itsSymbol];
    }
    case 'treaty': {
      const known = instrument === null ? undefined : instrumentById(instrument);
      return known ? [phrase('adopted in {0}', known.year)] : [];
    }
    case 'communication': {
      const country = countryOfCode(name.slice(0, 3));
      return country === undefined
        ? [phrase('communication of the special procedures')]
        : [phrase('communication of the special procedures to {0}', country)];
    }
    case 'url':
      return [];
  }
}

/** "The Covenant has 53 articles.", where they were counted. */
function provisionsOf({ instrument }: Work): Message | undefined {
  const known = instrument === null || !COUNTED.has(instrument) ? undefined : instrumentById(instrument);
  if (known?.last === undefined) return undefined;
  if (known.unit !== 'article') {
    return phrase(known.unit === 'rule' ? 'It has {0} rules.' : 'It has {0} principles.', known.last);
  }
  const noun = nounOfInstrument(known);
  return noun === undefined || noun.endsWith('s')
    ? phrase('It has {0} articles.', known.last)
    : phrase('The {0} has {1} articles.', noun, known.last);
}
