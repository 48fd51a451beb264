import type { Owner, PlaceKind } from './citation';
import type { Group, OpenPlace, Reading } from './grammar';
import type { Token } from './tokens';
import { endsSentence, keywordAt, wordAt } from './walk';

/** From the widest place to the narrowest: what stands behind a wider one lies in it ("annex II, sect. B, para. 3"). */
const WIDTH: Readonly<Record<PlaceKind, number>> = {
  annex: 1,
  enclosure: 1,
  appendix: 2,
  part: 3,
  chapter: 4,
  section: 5,
  article: 6,
  paragraph: 7,
  recommendation: 7,
  page: 7,
  table: 7,
  figure: 7,
  box: 7,
  footnote: 8,
};

const OTHER: Owner = { by: 'other' };
const DIRECTED: Owner = { by: 'self', proof: 'direction' };
const NAMED: Owner = { by: 'self', proof: 'named' };
const POINTER: Owner = { by: 'pointer' };

/** How many tokens a noun phrase may take between "of" and the symbol in brackets that names it. */
const LONGEST_PHRASE = 40;
/** "of General Assembly resolution", "of the annex to Human Rights Council resolution". */
const LONGEST_PATH = 9;
/** Tokens of an aside between a place and its "of". */
const LONGEST_ASIDE = 8;
/** UTF-16 units between an instrument and an article of it. */
const NEAREST_INSTRUMENT = 24;

/** What stands before a group; works as indexes into the citations, -1 where there is none. */
interface Before {
  readonly work: number;
  readonly resolution: number;
  readonly decision: number;
  readonly instrument: number;
  /** The work stands in the same sentence. */
  readonly workInSentence: boolean;
  readonly instrumentInSentence: boolean;
  /** The work stands in brackets of its own, which point at it: "(see A/78/1)". */
  readonly workPointedAt: boolean;
}

/** For every group what came before it, in one walk. */
function whatComesBefore({ tokens, groups, citations }: Reading): Before[] {
  const found: Before[] = [];
  let [work, resolution, decision, instrument] = [-1, -1, -1, -1];
  let [workFrom, instrumentFrom, sentence, at, opened] = [-1, -1, 0, 0, -1];
  let workPointedAt = false;
  groups.forEach((group) => {
    for (; at < group.from; at++) {
      if (endsSentence(tokens, at)) sentence = at + 1;
      if (tokens[at]?.is === 'open') opened = at;
      if (tokens[at]?.is === 'close' && opened >= 0 && opened < workFrom)
        workPointedAt = keywordAt(tokens, opened + 1) === 'see';
    }
    found.push({
      work,
      resolution,
      decision,
      instrument,
      workInSentence: work >= 0 && workFrom >= sentence,
      instrumentInSentence: instrument >= 0 && instrumentFrom >= sentence,
      workPointedAt,
    });
    const kind = group.is === 'work' ? citations[group.last]?.kind : undefined;
    if (kind === undefined || kind === 'self') return;
    work = group.last;
    workFrom = group.from;
    workPointedAt = false;
    if (kind === 'resolution') resolution = group.last;
    if (kind === 'decision') decision = group.last;
    if (kind === 'treaty') {
      instrument = group.last;
      instrumentFrom = group.from;
    }
  });
  return found;
}

/**
 * Tells whose each place is. The clause that names the target decides: what stands behind "of" comes first, then the work
 * that the place follows, then the words that prove it the report's own. Changes the places of `reading`.
 */
export function findOwners(reading: Reading): void {
  new OwnerFinder(reading).find();
}

class OwnerFinder {
  private readonly tokens: readonly Token[];
  private readonly groups: readonly Group[];
  /** The group that begins at a token. */
  private readonly groupAt = new Map<number, number>();
  /** Groups whose owner is settled. */
  private readonly settled: boolean[];
  private readonly before: readonly Before[];

  constructor(private readonly reading: Reading) {
    this.tokens = reading.tokens;
    this.groups = reading.groups;
    this.groups.forEach(({ from }, index) => this.groupAt.set(from, index));
    this.settled = this.groups.map(({ is }) => is === 'work');
    this.before = whatComesBefore(reading);
  }

  find(): void {
    // What stands behind "of" is settled first, so from the end: "paragraph 3 of section B of annex II".
    for (let index = this.groups.length - 1; index >= 0; index--) this.lookBehind(index);
    for (let index = 0; index < this.groups.length; index++) if (!this.settled[index]) this.lookBefore(index);
  }

  private places({ is, first, last }: Group): OpenPlace[] {
    return is === 'work' ? [] : (this.reading.citations.slice(first, last + 1) as OpenPlace[]);
  }

  private give(index: number, owner: Owner, within: number | null = null): void {
    const group = this.groups[index];
    if (!group) return;
    for (const place of this.places(group)) {
      // "paras. 3 and 22 above": the words at the item itself prove more.
      place.owner = place.direction && within === null && owner.by !== 'work' ? DIRECTED : owner;
      place.within = within;
    }
    this.settled[index] = true;
  }

  // ---------------------------------------------------------------- what follows

  private lookBehind(index: number): void {
    const group = this.groups[index];
    if (group?.is !== 'places') return;
    const places = this.places(group);
    if (places.some(({ direction }) => direction !== null)) {
      this.give(index, DIRECTED);
      return;
    }
    const before = this.before[index]?.work ?? -1;
    if (before >= 0 && wordAt(this.tokens, group.to)?.text === 'thereto') {
      this.give(index, { by: 'work', index: before });
      return;
    }
    const next = this.groupAt.get(group.to);
    // "пункта 10 резолюции 1807": the genitive has no word of its own; nor has "article 19 ICCPR".
    if (next !== undefined) {
      const found = this.ownedBy(next, places);
      if (found) this.give(index, found.owner, found.within);
      return;
    }
    const of = this.ofBehind(group);
    if (of < 0) {
      this.lookAtNext(index, group, places);
      return;
    }
    const found = this.follow(index, of + 1, places);
    if (found) this.give(index, found.owner, found.within);
    else if (isGenitive(wordAt(this.tokens, of)?.text) || places[0]?.kind === 'annex')
      this.give(index, this.ofTheReport(index, of, places) ?? OTHER);
  }

  /** "of this report", and "section II of the report" where no other document is spoken of: most likely the report's own. */
  private ofTheReport(index: number, of: number, places: readonly OpenPlace[]): Owner | undefined {
    const article = wordAt(this.tokens, of + 1)?.text;
    if (this.before[index]?.workInSentence || keywordAt(this.tokens, of + 2) !== 'report') return undefined;
    const after = this.tokens[of + 3];
    const goesOn = after?.is === 'open' || after?.is === 'name' || keywordAt(this.tokens, of + 3) === 'of';
    if (goesOn) return undefined;
    if (article === 'this') return NAMED;
    const kind = places[0]?.kind;
    const part = kind === 'section' || kind === 'chapter' || kind === 'part';
    return article === 'the' && part ? POINTER : undefined;
  }

  /** The "of" behind a group, a comma passed over ("article 19, paragraph 3, of the Covenant"); -1 where there is none. */
  private ofBehind({ to }: Group): number {
    const keyword = keywordAt(this.tokens, to);
    if (keyword === 'of' || keyword === 'to') return to;
    if (this.tokens[to]?.is !== 'comma') return -1;
    if (isGenitive(wordAt(this.tokens, to + 1)?.text)) return to + 1;
    return wordAt(this.tokens, to + 1)?.text === 'on' ? this.ofBehindAside(to + 1) : -1;
  }

  /** The "of" behind an aside: "section I, on American Samoa, of draft resolution B". */
  private ofBehindAside(from: number): number {
    for (let at = from; at < from + LONGEST_ASIDE; at++) {
      const token = this.tokens[at];
      if (token?.is === 'comma') return isGenitive(wordAt(this.tokens, at + 1)?.text) ? at + 1 : -1;
      if (token?.is !== 'word' && token?.is !== 'name') return -1;
    }
    return -1;
  }

  /** "article 19, paragraph 3, of the Covenant", "article 19 and article 21 of the Covenant": "of" holds for both. */
  private lookAtNext(index: number, group: Group, places: readonly OpenPlace[]): void {
    const next = this.groups[index + 1];
    if (next?.is !== 'places' || this.ofBehind(next) < 0) return;
    const [here, there] = [places.at(-1), this.places(next)[0]];
    if (!here || !there || there.owner.by === 'other' || !this.settled[index + 1]) return;
    const link = this.link(group.to, next.from);
    if (link.joins && WIDTH[there.kind] > WIDTH[here.kind]) {
      this.give(index, there.owner, there.within);
      for (const place of this.places(next)) place.within = group.last;
    } else if (link.lists && there.kind === here.kind) this.give(index, there.owner, there.within);
  }

  /** What the words behind the "of" of a group name. */
  private follow(
    index: number,
    from: number,
    places: readonly OpenPlace[],
  ): { owner: Owner; within: number | null } | undefined {
    let at = from;
    for (let steps = 0; steps < LONGEST_PATH; steps++, at++) {
      const named = this.groupAt.get(at);
      if (named !== undefined) return this.ownedBy(named, places);
      const token = this.tokens[at];
      if (!token || !this.isOnPath(token)) break;
      // "of the resolution" alone is the one named before.
      const keyword = keywordAt(this.tokens, at);
      if (keyword === 'resolution' || keyword === 'decision') {
        const last = this.before[index]?.[keyword] ?? -1;
        return { owner: last < 0 ? OTHER : { by: 'work', index: last }, within: null };
      }
    }
    return this.inBrackets(at);
  }

  /** Words that may stand between "of" and a name: articles, bodies, capitalized words. */
  private isOnPath(token: Token): boolean {
    if (token.is === 'name') return token.found.kind === 'body';
    if (token.is === 'quote') return true;
    if (token.is !== 'word') return false;
    if (token.capital) return true;
    switch (token.keyword?.is) {
      case 'article':
      case 'its':
      case 'of':
      case 'and':
      case 'resolution':
      case 'decision':
        return true;
      default:
        return token.text === 'on' || token.text === 'for';
    }
  }

  private ownedBy(index: number, places: readonly OpenPlace[]): { owner: Owner; within: number | null } | undefined {
    const group = this.groups[index];
    if (!group) return undefined;
    if (group.is === 'work') {
      const work = this.reading.citations[group.first];
      return { owner: work?.kind === 'self' ? NAMED : { by: 'work', index: group.first }, within: null };
    }
    const outer = this.places(group).at(-1);
    const inner = places[0];
    if (!outer || !inner || WIDTH[outer.kind] > WIDTH[inner.kind]) return undefined;
    return {
      owner: this.settled[index] ? outer.owner : { by: 'open', after: this.before[index]?.work ?? -1 },
      within: group.last,
    };
  }

  /** "of the report of the Secretary-General on … (A/78/1)": the symbol in brackets names the phrase before it. */
  private inBrackets(from: number): { owner: Owner; within: null } | undefined {
    let works = 0;
    for (let at = from; at < from + LONGEST_PHRASE; at++) {
      const token = this.tokens[at];
      if (!token || token.is === 'semicolon' || token.is === 'close' || endsSentence(this.tokens, at)) return undefined;
      const index = this.groupAt.get(at);
      // A title may name one work ("… the implementation of resolution 54/36 (A/78/1)"); more are a sentence.
      if (index !== undefined && (this.groups[index]?.is === 'places' || ++works > 1)) return undefined;
      if (token.is !== 'open') continue;
      const inner = this.groupAt.get(at + 1);
      const group = inner === undefined ? undefined : this.groups[inner];
      if (group?.is !== 'work') return undefined;
      return { owner: { by: 'work', index: group.first }, within: null };
    }
    return undefined;
  }

  // ---------------------------------------------------------------- what comes before

  private lookBefore(index: number): void {
    const group = this.groups[index];
    const before = this.groups[index - 1];
    if (!group) return;
    if (before) {
      const link = this.link(before.to, group.from);
      if (before.is === 'work' && link.joins) {
        this.give(index, this.ownerOf(before));
        return;
      }
      if (before.is === 'places' && (link.joins || link.lists)) {
        const [outer, inner] = [this.places(before).at(-1), this.places(group)[0]];
        const narrower = outer && inner && WIDTH[inner.kind] > WIDTH[outer.kind];
        if (outer && narrower && link.joins) {
          this.give(index, outer.owner, before.last);
          return;
        }
        const shown = inner?.kind === 'table' || inner?.kind === 'figure' || inner?.kind === 'box';
        if (outer?.owner.by === 'work' && link.lists && !shown) {
          this.give(index, outer.owner, this.sharedOuter(outer, group));
          return;
        }
      }
    }
    const instrument = this.instrumentBefore(index) ?? this.instrumentBehind(index);
    if (instrument) this.give(index, instrument);
    else if (this.isAppended(group)) this.give(index, OTHER);
    else if (this.isPointer(group) && (!this.before[index]?.workInSentence || this.isAside(index)))
      this.give(index, POINTER);
    else if (this.isTitled(group)) this.give(index, OTHER);
    else this.give(index, { by: 'open', after: this.before[index]?.work ?? -1 });
  }

  /** "annex II, paras. 3 and 5, and para. 7": the last is the annex's too, if it is as narrow. */
  private sharedOuter({ within, kind }: OpenPlace, group: Group): number | null {
    const inner = this.places(group)[0];
    return inner && WIDTH[inner.kind] >= WIDTH[kind] ? within : null;
  }

  private ownerOf({ first, last }: Group): Owner {
    const work = this.reading.citations[last];
    return work?.kind === 'self' ? NAMED : { by: 'work', index: work ? last : first };
  }

  /** How what stands between two groups links them: "A/78/1, para. 3" joins, "para. 3 and annex II" lists. */
  private link(from: number, to: number): { joins: boolean; lists: boolean } {
    let and = false;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at];
      if (!token) break;
      switch (token.is) {
        case 'comma':
        case 'close':
        case 'quote':
          continue;
        case 'open':
          // "(see para. 12)" behind a work speaks of another place.
          if (keywordAt(this.tokens, at + 1) === 'see') return { joins: false, lists: false };
          continue;
        case 'bracketed':
          continue;
        case 'stop':
          // The stop of "Ibid." and of an abbreviation.
          if (endsSentence(this.tokens, at)) return { joins: false, lists: false };
          continue;
        case 'word': {
          const keyword = token.keyword?.is;
          if (keyword === 'and') and = true;
          else if (!(PARTICULAR.has(token.text) && at > from) && keyword !== 'article' && keyword !== 'its')
            return { joins: false, lists: false };
          continue;
        }
        default:
          return { joins: false, lists: false };
      }
    }
    return { joins: !and, lists: and || to > from };
  }

  /** An article behind an instrument of its sentence: "the Covenant, in particular its articles 6 and 7". */
  private instrumentBefore(index: number): Owner | undefined {
    const group = this.groups[index];
    const before = this.before[index];
    if (!group || !before?.instrumentInSentence || this.places(group)[0]?.kind !== 'article') return undefined;
    const end = this.reading.citations[before.instrument]?.end ?? 0;
    const near = (this.tokens[group.from]?.start ?? 0) - end <= NEAREST_INSTRUMENT;
    const its = keywordAt(this.tokens, group.from - 1) === 'its';
    return its || near ? { by: 'work', index: before.instrument } : undefined;
  }

  /** "As implied in articles 3–5 and 15, the Declaration affirms …" */
  private instrumentBehind(index: number): Owner | undefined {
    const [group, next] = [this.groups[index], this.groups[index + 1]];
    if (!group || next?.is !== 'work' || this.places(group)[0]?.kind !== 'article') return undefined;
    if (this.reading.citations[next.first]?.kind !== 'treaty' || this.tokens[group.to]?.is !== 'comma')
      return undefined;
    const article = keywordAt(this.tokens, group.to + 1) === 'article' ? 1 : 0;
    return group.to + 1 + article === next.from ? { by: 'work', index: next.first } : undefined;
  }

  /** "Report of the Summit (Sales No. E.03), chap. I": what the abbreviated word follows is no work that we know, but it owns the place. */
  private isAppended({ from }: Group): boolean {
    const word = wordAt(this.tokens, from)?.keyword;
    if (word?.is !== 'locator' || !word.short || this.tokens[from - 1]?.is !== 'comma') return false;
    const before = this.tokens[from - 2];
    return (
      before?.is === 'close' ||
      before?.is === 'quote' ||
      before?.is === 'number' ||
      (before?.is === 'word' && before.capital)
    );
  }

  /** "(see A/78/1), … (see annex)": two asides, of which the second says nothing about the work of the first. */
  private isAside(index: number): boolean {
    const kind = this.places(this.groups[index]!)[0]?.kind;
    return (
      (this.before[index]?.workPointedAt ?? false) && kind !== undefined && kind !== 'paragraph' && kind !== 'article'
    );
  }

  /** "chapter IV (Special rules)": who adds the title speaks of a text that the reader does not have before them. */
  private isTitled(group: Group): boolean {
    const kind = this.places(group)[0]?.kind;
    if (kind !== 'section' && kind !== 'chapter' && kind !== 'part') return false;
    const title = wordAt(this.tokens, group.to + 1);
    return this.tokens[group.to]?.is === 'open' && title?.capital === true && title.keyword === undefined;
  }

  /** "(see para. 12)", "See section III": the words point at a place. */
  private isPointer({ from }: Group): boolean {
    let at = from - 1;
    if (keywordAt(this.tokens, at) === 'article') at--;
    const word = wordAt(this.tokens, at);
    if (word?.text === 'also' || word?.text === 'further') at--;
    return (
      keywordAt(this.tokens, at) === 'see' ||
      (this.tokens[at]?.is === 'stop' && keywordAt(this.tokens, at - 1) === 'see')
    );
  }
}

/** Words between a work and a place in it: "in particular", "especially", "at". */
const PARTICULAR = new Set([
  'in',
  'particular',
  'particularly',
  'especially',
  'notably',
  'including',
  'inter',
  'alia',
  'at',
]);

/** "of" in the languages whose word for it has this meaning alone. */
const isGenitive = (word: string | undefined): boolean => word !== undefined && /^(?:of|du|de|des|del|d')$/.test(word);
