import type { PlaceCitation } from '../citations/citation';
import { bodyById } from '../citations/data/bodies';
import { generalComment } from '../citations/data/generalComments';
import { instrumentById } from '../citations/data/instruments';
import { yearsOfResolution } from '../citations/data/securityCouncilResolutions';
import { yearsOfSession } from '../citations/data/sessions';
import { describeSymbol } from '../citations/symbolParts';
import type { Work } from '../citations/work';
import { addressOfWork, workOfGeneralComment, workOfResolution, workOfUnlistedInstrument } from '../citations/works';
import { symbolsOfWork } from '../library/citedWorks';
import type { LibraryView } from '../library/library';
import type { BoundCitation, BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { citationPlace } from '../report/citations/citationPlace';
import { citationsOfBlock } from '../report/citations/queries';
import { sectionAt } from '../report/lookup';
import type { Report } from '../report/model';
import type { Range } from '../text/span';
import { oneOf, trimOf } from '../text/trim';
import { rangeOf } from './places';
import { sectionPath } from './structureOutline';
import { groupsOf, type WorkGroup } from './worksCitedGroups';
import { wordsOfPlaces, workPlaceOf, type WorkPlace } from './worksCitedPlaces';
import { descriptionOfAddress, titleBeside } from './worksCitedTitles';

/** What a report cites, each work once, in groups as a table of authorities has them. Plain data. */
export interface WorksCited {
  readonly groups: readonly WorkGroup[];
  /** How many works there are, and how often they are cited. */
  readonly works: number;
  readonly mentions: number;
}

/** A work that is cited, and where. */
export interface ListedWork {
  /** One key for one work, whatever shape its citations have (see `Work.key`). */
  readonly key: string;
  readonly kind: Work['kind'];
  /** What one would call it: `Human Rights Council resolution 54/36`, `A/HRC/57/78`, the name of a treaty, an address. */
  readonly name: string;
  /** The name without the body: `54/36`, `34`. */
  readonly label: string;
  /** Its title, from the copy at hand or where the report gives it; what a note calls the source whose address it gives. */
  readonly title: string | null;
  readonly symbol: string | null;
  /** Id of its body in data/bodies.ts. */
  readonly body: string | null;
  /** Where a reader finds it. */
  readonly url: string | null;
  /** The year of its adoption or issue, where its symbol or the tables tell. */
  readonly year: number | null;
  /** What is cited of it: `paras. 12–15 and 20 (b)`; empty where it is always cited as a whole. */
  readonly places: string;
  /** The same, one by one. */
  readonly placeList: readonly WorkPlace[];
  readonly mentions: readonly WorkMention[];
  /** The path of the copy at hand. */
  readonly copy: string | null;
}

/** A place where a work is cited: the work with what is cited of it there. Lines and characters are zero-based. */
export interface WorkMention {
  /** The file that cites it. */
  readonly path: string;
  readonly range: Range;
  /** The number of the note and of the paragraph that it stands in; a note stands in the paragraph that it is marked in. */
  readonly note: string | null;
  readonly paragraph: string | null;
  /** The same in words: `note 12`, `para. 4`, `annex I, para. 2`, `summary`. */
  readonly where: string;
  /** What is cited of it here: `para. 41`. */
  readonly places: string;
}

/** What the report in the file of this path cites. `library` tells which works are at hand. */
export function worksCited(report: Report, path: string, library?: LibraryView): WorksCited {
  return worksCitedOf(withoutShortenedNames(new WorkCollector(report, path, library).works()));
}

/** One list over several reports: each work once, with the files that cite it. */
export function joinWorksCited(lists: readonly WorksCited[]): WorksCited {
  const works = new Map<string, ListedWork>();
  for (const { groups } of lists) {
    for (const work of groups.flatMap(({ parts }) => parts.flatMap((part) => part.works))) {
      const known = works.get(work.key);
      works.set(work.key, known ? joined(known, work) : work);
    }
  }
  return worksCitedOf(withoutShortenedNames([...works.values()]));
}

function joined(one: ListedWork, other: ListedWork): ListedWork {
  const placeList = [...one.placeList, ...other.placeList];
  return {
    ...one,
    title: one.title ?? other.title,
    url: one.url ?? other.url,
    copy: one.copy ?? other.copy,
    places: wordsOfPlaces(placeList),
    placeList,
    mentions: [...one.mentions, ...other.mentions],
  };
}

/** A name that ends like this was cut off: "European Convention on". */
const CUT_OFF = / (?:on|of|the|for|and|to|in|against|concerning|between)$/i;
/** So many words at the end of a longer name are enough to name its work: "Treaty on X" of "WIPO Treaty on X". */
const FEWEST_WORDS = 4;
/** No name of a treaty has more words that tell it from another. */
const LONGEST_NAME = 40;

/**
 * The works with every treaty once: a name that the tables do not know and that is the beginning of another one (a heading
 * was broken into lines) or the end of it (a word before it was left out) is that work; what else was cut off is none.
 */
function withoutShortenedNames(works: readonly ListedWork[]): ListedWork[] {
  const unlisted = new Map<string, ListedWork>();
  for (const work of works) if (work.key.startsWith('treaty:"')) unlisted.set(work.name.toLowerCase(), work);
  const wholeOf = new Map<string, ListedWork[]>();
  for (const work of works) {
    if (work.kind !== 'treaty') continue;
    for (const part of partsOfName(work.name.toLowerCase())) {
      const known = wholeOf.get(part);
      if (known) known.push(work);
      else if (unlisted.has(part)) wholeOf.set(part, [work]);
    }
  }
  const kept = new Map(works.map((work) => [work.key, work]));
  for (const [name, short] of unlisted) {
    const [only, ...others] = wholeOf.get(name) ?? [];
    if (!only && !CUT_OFF.test(name)) continue;
    kept.delete(short.key);
    const known = only && others.length === 0 ? kept.get(only.key) : undefined;
    if (known) kept.set(known.key, joined(known, short));
  }
  return [...kept.values()];
}

/** What a name may be shortened to: its first words, and its last ones where they are enough. */
function partsOfName(name: string): string[] {
  const words = name.split(' ', LONGEST_NAME);
  const parts: string[] = [];
  for (let at = 1; at < words.length; at++) {
    parts.push(words.slice(0, at).join(' '));
    if (words.length - at >= FEWEST_WORDS) parts.push(words.slice(at).join(' '));
  }
  return parts;
}

function worksCitedOf(works: readonly ListedWork[]): WorksCited {
  return {
    groups: groupsOf(works),
    works: works.length,
    mentions: works.reduce((sum, { mentions }) => sum + mentions.length, 0),
  };
}

// ---------------------------------------------------------------- collecting

/** A citation of a work with the places that it names there. */
interface Mention {
  readonly head: BoundCitation;
  /** Where the address before it in its block ends; 0 where there is none. */
  readonly afterAddress: number;
  readonly places: BoundPlace[];
}

interface Collected {
  readonly work: Work;
  readonly mentions: Mention[];
  /** The address that stands behind one of them. */
  url: string | null;
}

/** Words that may stand between a work and the address at which it can be had; what else stands there are signs. */
const AVAILABLE_AT: ReadonlySet<string> = new Set(['', 'available at', 'also available at', 'available from', 'at']);
const isBesideAddress = oneOf(' \r\n\t\u00a0,;:(<');

class WorkCollector {
  private readonly collected = new Map<string, Collected>();
  private readonly mentions = new Map<BoundCitation, Mention>();
  private lastAddress: BoundCitation | undefined;

  constructor(
    private readonly report: Report,
    private readonly path: string,
    private readonly library: LibraryView | undefined,
  ) {}

  works(): ListedWork[] {
    let before: { readonly bound: BoundCitation; readonly collected: Collected } | undefined;
    for (const bound of this.report.citations) {
      const role = this.report.roles[bound.block];
      const work = role === 'contents' || role === 'furniture' ? undefined : this.workOf(bound);
      if (!work) continue;
      if (before && bound.citation.kind === 'url' && work.kind === 'url' && this.isAddressOf(bound, before.bound)) {
        before.collected.url ??= bound.citation.url;
        continue;
      }
      const collected = this.collected.get(work.key) ?? { work, mentions: [], url: null };
      this.collected.set(work.key, collected);
      this.add(bound, collected);
      before = { bound, collected };
      if (bound.citation.kind === 'url') this.lastAddress = bound;
    }
    return [...this.collected.values()].map((one) => this.listed(one));
  }

  /** "KHM 1/2025, available at …": what stands directly behind a work is its address, and no work of its own. */
  private isAddressOf({ block, citation }: BoundCitation, before: BoundCitation): boolean {
    if (before.block !== block || before.citation.kind === 'url' || before.citation.end > citation.start) return false;
    const between = this.report.tree.textOf(block, before.citation.end, citation.start);
    return between.length < 40 && AVAILABLE_AT.has(trimOf(between, isBesideAddress).replace(/\s+/g, ' '));
  }

  /** A place belongs to the mention of the work that owns it, if that is named in its words. */
  private add(bound: BoundCitation, { mentions }: Collected): void {
    const owner = isPlace(bound) ? this.ownerOf(bound) : bound;
    const known = owner && this.mentions.get(owner);
    const afterAddress = this.lastAddress?.block === bound.block ? this.lastAddress.citation.end : 0;
    const mention = known ?? { head: owner ?? bound, afterAddress, places: [] };
    if (!known) {
      this.mentions.set(mention.head, mention);
      mentions.push(mention);
    }
    if (isPlace(bound)) mention.places.push(bound);
  }

  /** The citation that owns a place by its words; undefined where another work is meant after all. */
  private ownerOf(bound: BoundPlace): BoundCitation | undefined {
    const owner = this.namedOwner(bound);
    return owner && workOf(owner)?.key === this.workOf(bound)?.key ? owner : undefined;
  }

  private namedOwner({ block, citation: { owner } }: BoundPlace): BoundCitation | undefined {
    return owner.by === 'work' ? citationsOfBlock(this.report, block)[owner.index] : undefined;
  }

  private workOf(bound: BoundCitation): Work | undefined {
    const work = workOf(bound);
    if (work || !isPlace(bound) || bound.target.status === 'resolved') return work;
    const owner = this.namedOwner(bound);
    return owner && workOf(owner);
  }

  private listed({ work, mentions, url }: Collected): ListedWork {
    const { report } = this;
    const copy = this.library?.copiesOf(symbolsOfWork(report, work)).find(({ same }) => same)?.summary;
    const placeList = mentions.flatMap(({ places }) => this.placesOf(places));
    return {
      key: work.key,
      kind: work.kind,
      name: nameOf(work),
      label: work.name,
      title: copy?.title ?? this.titleOf(work, mentions),
      symbol: work.symbol,
      body: work.body,
      url: work.kind === 'url' ? work.name : (addressOfWork(work, report.language) ?? url),
      year: yearOf(work),
      places: wordsOfPlaces(placeList),
      placeList,
      mentions: mentions.map((mention) => this.mentionOf(mention)),
      copy: copy?.path ?? null,
    };
  }

  private titleOf({ kind }: Work, mentions: readonly Mention[]): string | null {
    if (kind === 'treaty' || kind === 'communication' || kind === 'generalComment') return null;
    for (const { head, afterAddress } of mentions) {
      if (isPlace(head)) continue;
      const title =
        kind === 'url' ? descriptionOfAddress(this.report, head, afterAddress) : titleBeside(this.report, head);
      if (title !== null) return title;
    }
    return null;
  }

  /** The places that are cited for their own sake: "annex II" of "annex II, para. 5" only tells where the paragraph lies. */
  private placesOf(places: readonly BoundPlace[]): WorkPlace[] {
    const around = new Set<BoundCitation | undefined>();
    for (const { block, citation } of places)
      if (citation.within !== null) around.add(citationsOfBlock(this.report, block)[citation.within]);
    return places.filter((place) => !around.has(place)).map((place) => workPlaceOf(this.report, place));
  }

  private mentionOf({ head, places }: Mention): WorkMention {
    const { report, path } = this;
    let { start, end } = head.citation;
    for (const { citation } of places) [start, end] = [Math.min(start, citation.start), Math.max(end, citation.end)];
    const { note, paragraph } = citationPlace(report, head);
    return {
      path,
      range: rangeOf(report, { block: head.block, start, end }),
      note: note?.id ?? null,
      paragraph: paragraph?.number ?? null,
      where: this.whereIs(head),
      places: wordsOfPlaces(this.placesOf(places)),
    };
  }

  private whereIs(head: BoundCitation): string {
    const { report } = this;
    const { note, paragraph, block } = citationPlace(report, head);
    const division = report.divisions[block];
    const outer = !division?.parent ? '' : division.name;
    const inOuter = (place: string): string => [outer, place].filter((part) => part !== '').join(', ');
    if (note) return inOuter(`note ${note.id}`);
    if (paragraph) return inOuter(`para. ${paragraph.number}`);
    if (block < report.titlePageEnd) return 'title page';
    const section = sectionAt(report, block);
    if (!section) return outer;
    if (section.style === 'summary') return 'summary';
    const path = section.word === '' ? sectionPath(section) : null;
    return inOuter(path === null ? (section.style === 'division' ? '' : `“${section.title}”`) : `sect. ${path}`);
  }
}

/** The work that a citation names; also one of which nobody can tell whose it is. */
function workOf({ citation, target }: BoundCitation): Work | undefined {
  if (target.status === 'external') return target.work ?? undefined;
  if (target.status !== 'ambiguous' || isPlaceCitation(citation)) return undefined;
  switch (citation.kind) {
    case 'resolution':
    case 'decision':
      // A lone number may be that of a draft in the report's own list.
      return /[/(]/.test(citation.number) ? workOfResolution(citation.kind, null, citation.number) : undefined;
    case 'generalComment':
      return workOfGeneralComment(null, citation.number, citation.word);
    case 'treaty':
      // "the Geneva Conventions": several by one name.
      return citation.short || citation.instruments.length === 0 ? undefined : workOfUnlistedInstrument(citation.name);
    default:
      return undefined;
  }
}

const isPlaceCitation = (citation: BoundCitation['citation']): citation is PlaceCitation => 'owner' in citation;

// ---------------------------------------------------------------- what is known of a work

/** A work as a list of works cited names it. */
function nameOf({ kind, body, symbol, name }: Work): string {
  const of = body === null ? undefined : bodyById(body)?.names.en;
  switch (kind) {
    case 'resolution':
    case 'decision': {
      if (name.startsWith('PRST'))
        return `Statement by the President${of === undefined ? '' : ` of the ${of}`}, ${name}`;
      return of === undefined
        ? `${kind === 'resolution' ? 'Resolution' : 'Decision'} ${name}`
        : `${of} ${kind} ${name}`;
    }
    case 'generalComment': {
      const known = body === null ? undefined : generalComment(body, Number(name));
      const comment = `general ${known?.word ?? 'comment'} No. ${name}${known ? ` (${String(known.year)})` : ''}`;
      return of === undefined ? comment : `${of}, ${comment}`;
    }
    case 'document':
      return symbol ?? name;
    case 'communication':
    case 'treaty':
    case 'url':
      return name;
  }
}

/** The year of a work, where only one is possible. */
function yearOf({ kind, body, symbol, instrument, name }: Work): number | null {
  if (kind === 'treaty') return (instrument === null ? undefined : instrumentById(instrument)?.year) ?? null;
  if (kind === 'generalComment') return (body === null ? undefined : generalComment(body, Number(name))?.year) ?? null;
  if (kind === 'communication') return Number(/\d{4}$/.exec(name)?.[0] ?? NaN) || null;
  if (kind !== 'document' && body === 'sc') return yearsOfResolution(Number(/^\d{1,4}/.exec(name)?.[0])) ?? null;
  if (symbol === null) return null;
  const parts = describeSymbol(symbol);
  if (parts.year !== null) return parts.year;
  const years = parts.body === null || parts.session === null ? undefined : yearsOfSession(parts.body, parts.session);
  return years && years.first === years.last ? years.first : null;
}
