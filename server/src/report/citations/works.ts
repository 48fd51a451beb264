import type {
  Citation,
  DocumentCitation,
  GeneralCommentCitation,
  IbidCitation,
  InstrumentCitation,
  ReportItself,
  ResolutionCitation,
  WorkCitation,
} from '../../citations/citation';
import { bodyOfSymbol, type Body } from '../../citations/data/bodies';
import { GENERAL_COMMENTS, generalCommentWithSymbol, isYearOf } from '../../citations/data/generalComments';
import { INSTRUMENTS, instrumentById, nounOfInstrument, type Instrument } from '../../citations/data/instruments';
import { nameKey } from '../../citations/data/names';
import type { Work } from '../../citations/work';
import {
  bodiesOfNumber,
  workOfAddress,
  workOfCommunication,
  workOfDocument,
  workOfGeneralComment,
  workOfInstrument,
  workOfResolution,
  workOfTreatySeries,
  workOfUnlistedInstrument,
} from '../../citations/works';
import { isBlank } from '../../text/characters';
import { oneOf, trimOf } from '../../text/trim';
import type { Target } from './boundCitation';
import type { Context } from './contexts';
import { ambiguous, OWN_REPORT, wholeWork } from './targets';
import { memo } from '../memo';
import type { Report } from '../model';

/** What names a work by itself, unlike "ibid." and "the present report". */
export type NamingCitation = Exclude<WorkCitation, IbidCitation | ReportItself>;

/** The only work of these, or that it may be any of them. */
function oneOfWorks(works: readonly Work[]): Target {
  const [work] = works;
  return work && works.length === 1 ? wholeWork(work) : ambiguous(works);
}

/** How many instruments "the Convention" is said to be, if it can be several. */
const MOST_FITTING = 4;

/**
 * Tells which work each citation names, where that takes more than its own words: whose resolution 54/36 is, which
 * committee's general comment, which convention "the Convention" is. To be asked in the order of the text.
 */
export class WorkNames {
  private readonly own: ReadonlySet<string>;
  /** The bodies of the report's own symbol, the nearest first: the working group, the Council, the Assembly. */
  private readonly ownBodies: readonly Body[];
  private readonly firstBody = new Map<string, string>();
  private readonly lastBody = new Map<string, string>();
  private readonly committees = new Map<string, Set<string>>();
  private readonly definitions = new Map<string, Work>();
  /** Instruments named so far by what they would be called in short, the last first. */
  private readonly named = new Map<string, readonly Work[]>();
  private readonly namedInFull = new Set<string>();
  /** The document of a joint symbol by the key of its second half, which may be cited alone. */
  private readonly jointDocuments = new Map<string, Work>();

  constructor(
    private readonly report: Report,
    citations: Iterable<readonly Citation[]>,
  ) {
    const symbols = halvesOf(report.symbol?.text);
    this.own = new Set(symbols.map((symbol) => workOfDocument(symbol).key));
    this.ownBodies = symbols.flatMap(bodiesAround);
    for (const list of citations) for (const citation of list) this.noteNames(citation);
  }

  /** What a citation leads to when it is taken as a whole. */
  targetOf(citation: NamingCitation, block: number, context: Context): Target {
    switch (citation.kind) {
      case 'document':
        return this.document(workCited(citation));
      case 'resolution':
      case 'decision':
        return this.resolution(citation);
      case 'generalComment':
        return this.generalComment(citation, context);
      case 'treaty':
        return this.instrument(citation, block);
      case 'treatySeries':
        return wholeWork(workOfTreatySeries(citation.place));
      case 'communication':
        return wholeWork(workOfCommunication(citation.reference));
      case 'url':
        return citation.symbol === null
          ? wholeWork(workOfAddress(citation.url))
          : this.document(workOfDocument(citation.symbol));
    }
  }

  /** What a name says counts for the whole report: the resolution's body may be named in the summary alone. */
  private noteNames(citation: Citation): void {
    if (citation.kind === 'generalComment') {
      this.noteCommittee(citation, citation.committees[0]);
      return;
    }
    if (citation.kind === 'document') {
      const comment = generalCommentWithSymbol(citation.symbol);
      if (comment) this.noteCommittee(comment, comment.committee);
    }
    if (citation.kind === 'document' && citation.joint !== null)
      this.jointDocuments.set(workOfDocument(citation.joint).key, workCited(citation));
    const named = bodyNamedIn(citation);
    if (named && !this.firstBody.has(named.key)) this.firstBody.set(named.key, named.body);
  }

  private noteCommittee(comment: Pick<GeneralCommentCitation, 'word' | 'number'>, committee: string | undefined): void {
    if (committee === undefined) return;
    const key = commentKey(comment);
    const known = this.committees.get(key);
    if (known) known.add(committee);
    else this.committees.set(key, new Set([committee]));
  }

  private document(work: Work): Target {
    if (this.own.has(work.key)) return OWN_REPORT;
    if ((work.kind === 'resolution' || work.kind === 'decision') && work.body !== null)
      this.lastBody.set(resolutionKey(work.kind, work.name), work.body);
    return wholeWork(this.jointDocuments.get(work.key) ?? work);
  }

  private resolution({ kind, number, body }: ResolutionCitation): Target {
    const key = resolutionKey(kind, number);
    if (body !== null) this.lastBody.set(key, body);
    const named = body ?? this.lastBody.get(key) ?? this.firstBody.get(key);
    if (named !== undefined) return this.document(workOfResolution(kind, named, number));
    const candidates = bodiesOfNumber(kind, number);
    const own = this.ownBodies.find(({ id }) => candidates.includes(id));
    const bodies = candidates.length > 1 && own ? [own.id] : candidates;
    if (bodies.length === 0) return ambiguous([workOfResolution(kind, null, number)]);
    return oneOfWorks(bodies.map((id) => workOfResolution(kind, id, number)));
  }

  // ---------------------------------------------------------------- general comments

  private generalComment(citation: GeneralCommentCitation, context: Context): Target {
    const { number, word } = citation;
    const [committee] = citation.committees;
    if (committee !== undefined) context.committee = committee;
    const bodies = committee === undefined ? this.committeesOf(citation, context) : [committee];
    return oneOfWorks(bodies.map((body) => workOfGeneralComment(body, number, word)));
  }

  /**
   * The committee of a general comment that names none: of those that have this number and year the one named last, else
   * the one that this number is given to elsewhere in the report, else the report's own. Where none has this year, the same
   * among all.
   */
  private committeesOf(citation: GeneralCommentCitation, { committee }: Context): readonly string[] {
    const { number, word, year } = citation;
    const numbered = GENERAL_COMMENTS.filter((one) => one.number === number);
    const fitting = numbered.filter((one) => year === null || isYearOf(one, year));
    const bodies = fitting.filter((one) => one.word === word).map((one) => one.committee);
    const isOpen = (body: string): boolean => fitting.length === 0 || fitting.some((one) => one.committee === body);
    if (committee !== null && isOpen(committee)) return [committee];
    const named = [...(this.committees.get(commentKey(citation)) ?? [])].filter(isOpen);
    if (named.length === 1) return named;
    const own = this.ownBodies.find(({ id }) => numbered.some((one) => one.committee === id) && isOpen(id));
    return own ? [own.id] : bodies;
  }

  // ---------------------------------------------------------------- instruments

  private instrument(citation: InstrumentCitation, block: number): Target {
    const target = this.instrumentTarget(citation);
    if (target.status !== 'external' || !target.work) return target;
    const { work } = target;
    if (!citation.short) this.remember(work);
    const { definedAs } = citation;
    if (definedAs) this.definitions.set(shortKey(this.report.tree.textOf(block, definedAs.start, definedAs.end)), work);
    return target;
  }

  private instrumentTarget({ name, instruments, short }: InstrumentCitation): Target {
    const key = shortKey(name);
    if (instruments.length > 0) return this.shared(instruments.map(workOfInstrument));
    const defined = this.definitions.get(key);
    if (defined) return wholeWork(defined);
    if (!short) return wholeWork(workOfUnlistedInstrument(name));
    const fitting = this.named.get(key);
    if (fitting) return oneOfWorks(fitting);
    // "the Conventions" may be all that were named or some of them.
    const several = key.endsWith('s') ? this.named.get(key.slice(0, -1)) : undefined;
    if (several) return ambiguous(several);
    // What a committee calls "the Convention" is its own.
    const own = this.ownBodies.find((body) => body.instrument !== undefined)?.instrument;
    const instrument = own === undefined ? undefined : instrumentById(own);
    return instrument && nounsOfInstrument(instrument).includes(key)
      ? wholeWork(workOfInstrument(instrument.id))
      : ambiguous([]);
  }

  /** A name that several instruments have is that of the only one of them that was named in full. */
  private shared(works: readonly Work[]): Target {
    const known = works.length > 1 ? works.filter(({ key }) => this.namedInFull.has(key)) : [];
    return oneOfWorks(known.length === 1 ? known : works);
  }

  private remember(work: Work): void {
    this.namedInFull.add(work.key);
    const instrument = work.instrument === null ? undefined : instrumentById(work.instrument);
    for (const noun of instrument ? nounsOfInstrument(instrument) : nounsOfName(work.name)) {
      const others = (this.named.get(noun) ?? []).filter(({ key }) => key !== work.key);
      this.named.set(noun, [work, ...others].slice(0, MOST_FITTING));
    }
  }
}

/** Symbols are taken apart once, not in every state of the report. */
const workCited = memo<DocumentCitation, Work>(({ symbol }) => workOfDocument(symbol));

const resolutionKey = (kind: string, number: string): string => `${kind} ${number}`;
const commentKey = ({ word, number }: Pick<GeneralCommentCitation, 'word' | 'number'>): string => `${word} ${number}`;

/** The body that a citation of a resolution names, by a word or by its symbol. */
function bodyNamedIn(citation: Citation): { readonly key: string; readonly body: string } | undefined {
  if (citation.kind === 'resolution' || citation.kind === 'decision')
    return citation.body === null
      ? undefined
      : { key: resolutionKey(citation.kind, citation.number), body: citation.body };
  if (citation.kind !== 'document') return undefined;
  const { kind, name, body } = workCited(citation);
  if ((kind !== 'resolution' && kind !== 'decision') || body === null) return undefined;
  return { key: resolutionKey(kind, name), body };
}

/** A joint symbol, `A/78/123-S/2023/456`, and its halves. */
function halvesOf(symbol: string | undefined): string[] {
  if (symbol === undefined) return [];
  const halves = symbol.split(/[-–](?=[A-Z]+\/)/);
  return halves.length > 1 ? [symbol, ...halves] : [symbol];
}

/** The bodies of a symbol: of the whole, then of what is left when its last parts are taken off. */
function bodiesAround(symbol: string): Body[] {
  const bodies: Body[] = [];
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf('/', end - 1)) {
    const body = bodyOfSymbol(symbol.slice(0, end));
    if (body && body !== bodies.at(-1)) bodies.push(body);
  }
  return bodies;
}

// ---------------------------------------------------------------- short forms

const ARTICLES = new Set(['the', 'this', 'that', 'said', 'le', 'la', 'les', 'el', 'los', 'las']);

/** "the Convention", “Convention” and `l’Accord` by one key: no quotation marks, no article, one blank between words. */
function shortKey(name: string): string {
  let plain = '';
  for (const sign of name) plain += isBlank(sign.charCodeAt(0)) ? ' ' : sign;
  const words = trimOf(nameKey(plain), oneOf('“”"‘’«»*_\' '))
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  const key = words.join(' ');
  return key.startsWith("l'") ? key.slice(2) : key;
}

/**
 * What an instrument is called after its first mention: "optional protocol" and "protocol"; in French and Spanish the first
 * word of its name.
 */
function nounsOfInstrument(instrument: Instrument): string[] {
  const noun = nounOfInstrument(instrument)?.toLowerCase();
  const { fr, es } = instrument.names;
  const first = [fr, es].map((name) => name?.toLowerCase().split(' ', 1)[0]);
  return [...new Set([noun, noun?.split(' ').at(-1), ...first])].filter((one) => one !== undefined);
}

/** All such nouns, to know them in names that the table does not have. */
const NOUNS: ReadonlySet<string> = new Set(INSTRUMENTS.flatMap(nounsOfInstrument));

/** The noun of a name that is not in the table: the first word that is one. */
function nounsOfName(name: string): string[] {
  const words = shortKey(name).split(' ');
  return words.filter((word) => NOUNS.has(word)).slice(0, 1);
}
