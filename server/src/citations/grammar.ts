import { countryOfCode } from './data/countries';
import type { Language } from './data/languages';
import { letterType } from './data/communications';
import type { Citation, Owner, PlaceCitation, WorkCitation } from './citation';
import { commentWord, readComments } from './comments';
import { readItems, type Item } from './items';
import type { Keyword } from './lexicon';
import { findOwners } from './owners';
import { isDatedResolution, readResolutions } from './resolutions';
import { readSeriesPlace } from './treatySeries';
import { symbolOfAddress } from './works';
import { tokenize, type FoundAddress, type NameToken, type Token, type WordToken } from './tokens';
import { keywordAt, wordAt } from './walk';

/** A stretch of tokens that was read as one: a work, or a locator with its items. */
export interface Group {
  readonly is: 'work' | 'places';
  /** Its tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its citations, as indexes into the list of all; the last inclusive. */
  readonly first: number;
  readonly last: number;
}

/** A place whose owner is still looked for. */
export type OpenPlace = { -readonly [Key in keyof PlaceCitation]: PlaceCitation[Key] };

/** All that was read in a text, before owners are told. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly groups: readonly Group[];
  readonly citations: readonly (WorkCitation | OpenPlace)[];
}

const NO_CITATIONS: readonly Citation[] = [];
const NO_ADDRESSES: readonly FoundAddress[] = [];

/**
 * The citations in text[start, end), in order; offsets are zero-based UTF-16 units from the beginning of `text`.
 * `addresses` are the web addresses in it, in order, `cutName` is a name of an instrument that the text before broke off
 * in. Any text will do; time is linear in its length.
 */
export function readCitations(
  text: string,
  start: number,
  end: number,
  language: Language,
  addresses: readonly FoundAddress[] = NO_ADDRESSES,
  cutName = '',
): readonly Citation[] {
  const tokens = tokenize(text, start, end, language, addresses, cutName);
  const reading = new GroupReader(tokens).read();
  if (reading.citations.length === 0) return NO_CITATIONS;
  findOwners(reading);
  return reading.citations;
}

/** Tokens of "(continued)" behind the number of an item. */
const LONGEST_REMARK = 3;

const OPEN: Owner = { by: 'open', after: -1 };

class GroupReader {
  private readonly groups: Group[] = [];
  private readonly citations: (WorkCitation | OpenPlace)[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Reading {
    let at = 0;
    while (at < this.tokens.length) at = Math.max(this.readGroup(at), at + 1);
    return { tokens: this.tokens, groups: this.groups, citations: this.citations };
  }

  /** Reads what begins at a token; gives the index behind it, or `at` where nothing does. */
  private readGroup(at: number): number {
    const token = this.tokens[at];
    if (!token) return at;
    switch (token.is) {
      case 'symbol': {
        const { start, end } = token;
        const { symbol, malformed, joint } = token.found;
        const other = joint?.symbol ?? null;
        const wrong = malformed || joint?.malformed === true;
        return this.work(at, at + 1, { kind: 'document', start, end, symbol, joint: other, malformed: wrong });
      }
      case 'address': {
        const { start, end, url } = token;
        return this.work(at, at + 1, { kind: 'url', start, end, url, symbol: symbolOfAddress(url) });
      }
      case 'name':
        return this.name(at, token);
      case 'word':
        return this.word(at, token.keyword, token.capital);
      case 'number':
        return isDatedResolution(this.tokens, at) ? this.resolutions(at, at, 'resolution', null) : at;
      default:
        return at;
    }
  }

  private work(from: number, to: number, ...citations: readonly WorkCitation[]): number {
    const first = this.citations.length;
    this.citations.push(...citations);
    this.groups.push({ is: 'work', from, to, first, last: this.citations.length - 1 });
    return to;
  }

  private name(at: number, { found, written }: NameToken): number {
    if (found.kind !== 'instrument') return at;
    const { start, end, instruments, short, definedAs } = found;
    const name = written.replace(/\s+/g, ' ');
    return this.work(at, at + 1, { kind: 'treaty', start, end, name, instruments, short, definedAs });
  }

  private word(at: number, keyword: Keyword | undefined, capital: boolean): number {
    const comment = commentWord(this.tokens, at);
    if (comment) {
      const { citations, next } = readComments(this.tokens, at, comment);
      if (citations.length > 0) return this.work(at, next, ...citations);
    }
    switch (keyword?.is) {
      case 'resolution':
      case 'decision':
        return this.resolutions(at, at + 1, keyword.is, keyword.body);
      case 'ibid':
        return this.ibid(at);
      case 'present':
        return this.itself(at);
      case 'itself':
        return this.named(at, at + 1);
      case 'locator':
        return this.places(at, keyword);
      default:
        // "AL" is a small word of Spanish, and a kind of letter.
        return capital ? this.reference(at) : at;
    }
  }

  private resolutions(at: number, first: number, kind: 'resolution' | 'decision', body: string | null): number {
    const inside = this.bodyInside(first);
    const { citations, next } = readResolutions(this.tokens, at, inside?.next ?? first, kind, inside?.body ?? body);
    if (citations.length === 0) return at;
    const owner = this.bodyRightBehind(next);
    if (owner === undefined) return this.work(at, next, ...citations);
    return this.work(at, next + 1, ...citations.map((one) => ({ ...one, body: one.body ?? owner })));
  }

  /** The body whose name follows a number without a word between: `резолюция 60/251 Генеральной Ассамблеи`. */
  private bodyRightBehind(at: number): string | undefined {
    const name = this.tokens[at];
    if (name?.is !== 'name' || name.found.kind !== 'body' || name.found.body === '') return undefined;
    const after = keywordAt(this.tokens, at + 1);
    return after === 'resolution' || after === 'decision' ? undefined : name.found.body;
  }

  /** The body between "resolution" and its number: `резолюция Совета Безопасности 1325 (2000)`, `قرار مجلس الأمن 1325 (2000)`. */
  private bodyInside(at: number): { body: string | null; next: number } | undefined {
    let next = at;
    while (keywordAt(this.tokens, next) === 'of' || keywordAt(this.tokens, next) === 'article') next++;
    const name = this.tokens[next];
    if (name?.is !== 'name' || name.found.kind !== 'body') return undefined;
    do next++;
    while (keywordAt(this.tokens, next) === 'article');
    return { body: name.found.body === '' ? null : name.found.body, next };
  }

  private ibid(at: number): number {
    const token = this.tokens[at];
    if (!token) return at;
    let next = at + 1;
    let { end } = token;
    const stop = this.tokens[next];
    if (stop?.is === 'stop' && !stop.spaced) {
      end = stop.end;
      next++;
    }
    const partial = this.tokens[next]?.is === 'comma' && this.goesOnInPart(next + 1);
    const series = partial ? readSeriesPlace(this.tokens, next) : undefined;
    const seriesPlace = series?.place ?? null;
    return this.work(at, next, { kind: 'ibid', start: token.start, end, partial, seriesPlace });
  }

  /** "Ibid., vol. 1019", "Ibid., 2012, Supplement No. 8A", "Ibid., Sixtieth Session": something of the source is changed. */
  private goesOnInPart(at: number): boolean {
    const token = this.tokens[at];
    if (token?.is === 'number') return true;
    if (token?.is !== 'word' || token.keyword?.is === 'locator') return false;
    return token.capital || /^(?:vols?|no|nos)\.?$/.test(token.text);
  }

  /** "the present report" */
  private itself(at: number): number {
    const next = wordAt(this.tokens, at + 1);
    return next?.keyword?.is === 'report' || next?.text === 'document' ? this.named(at, at + 2) : at;
  }

  /** The report itself, as the tokens from `at` to `next` call it. */
  private named(at: number, next: number): number {
    const [first, last] = [this.tokens[at], this.tokens[next - 1]];
    return first && last ? this.work(at, next, { kind: 'self', start: first.start, end: last.end }) : at;
  }

  /** `KHM 1/2025`, `AL KHM 1/2025`, `PRST 9/2`: what capitals begin. */
  private reference(at: number): number {
    const word = wordAt(this.tokens, at);
    if (!word) return at;
    if (word.written === 'Treaty' && wordAt(this.tokens, at + 1)?.written === 'Series') {
      const series = readSeriesPlace(this.tokens, at + 2);
      if (!series) return at;
      const { place, end, next } = series;
      return this.work(at, next, { kind: 'treatySeries', start: word.start, end, place });
    }
    const statement = word.written === 'PRST' ? this.statement(at, word) : at;
    if (statement > at) return statement;
    const type = letterType(word.written);
    const country = type && !type.withoutCountry ? wordAt(this.tokens, at + 1) : word;
    const serial = this.tokens[country === word ? at + 1 : at + 2];
    if (!country || serial?.is !== 'number' || !/^\d{1,3}\/(?:19|20)\d\d$/.test(serial.text)) return at;
    if (!/^[A-Z]{3}$/.test(country.written) || !(type?.withoutCountry ?? countryOfCode(country.written))) return at;
    return this.work(at, country === word ? at + 2 : at + 3, {
      kind: 'communication',
      start: word.start,
      end: serial.end,
      reference: `${country.written} ${serial.text}`,
      type: type && !type.withoutCountry ? type.letters : null,
    });
  }

  /** `PRST 9/2`, `PRST/9/2` */
  private statement(at: number, { start }: WordToken): number {
    const place = this.tokens[at + 1]?.is === 'slash' ? at + 2 : at + 1;
    const number = this.tokens[place];
    if (number?.is !== 'number' || !/^\d{1,3}\/\d{1,3}$/.test(number.text)) return at;
    const { end, text } = number;
    const citation = { kind: 'decision', start, end, number: `PRST ${text}`, body: 'hrc', statement: true } as const;
    return this.work(at, place + 1, citation);
  }

  private places(at: number, locator: Extract<Keyword, { is: 'locator' }>): number {
    const { items, next } = readItems(this.tokens, at, locator);
    if (items.length > 0 && (keywordAt(this.tokens, next) === 'agenda' || this.isItem(at, next, locator))) return next;
    if (items.length > 0) return this.placesFrom(at, next, locator, this.withLeading(at, items));
    const token = this.tokens[at];
    if (!token || !this.isUnnumbered(at, locator)) return at;
    const { start, end } = token;
    const label = { number: '', letters: [] };
    const after = wordAt(this.tokens, at + 1);
    const direction =
      after?.keyword?.is === 'direction' ? { side: after.keyword.side, start: after.start, end: after.end } : null;
    return this.placesFrom(at, at + 1, locator, [{ start, end, label, last: null, direction }]);
  }

  /** `Пункт 6`, `Пункт 6 (продолжение)` on a line of its own heads an item of the agenda; `наблюдательный пункт 54` is a post. */
  private isItem(at: number, next: number, { orItem }: Extract<Keyword, { is: 'locator' }>): boolean {
    if (keywordAt(this.tokens, at - 1) === 'station') return true;
    const alone = next === this.tokens.length || this.tokens[next]?.is === 'open';
    const short = this.tokens.length - next <= LONGEST_REMARK;
    return orItem && at === 0 && alone && short && wordAt(this.tokens, at)?.capital === true;
  }

  /** The direction before a place, where the language allows it: `выше в пункте 12`, `см. выше, пункт 12`. */
  private withLeading(at: number, items: readonly Item[]): readonly Item[] {
    const between = this.tokens[at - 1];
    const parted = between?.is === 'comma' || keywordAt(this.tokens, at - 1) === 'of';
    const index = parted ? at - 2 : at - 1;
    const word = wordAt(this.tokens, index);
    const taken = (this.groups.at(-1)?.to ?? 0) > index;
    if (word?.keyword?.is !== 'direction' || !word.keyword.leads || taken) return items;
    const direction = { side: word.keyword.side, start: word.start, end: word.end };
    return items.map((item) => ({ ...item, direction: item.direction ?? direction }));
  }

  /** "the annex to …", "A/78/1, annex", "(see annex)": an annex without a number, and no word of the sentence. */
  private isUnnumbered(at: number, { kind, plural }: Extract<Keyword, { is: 'locator' }>): boolean {
    if (plural || (kind !== 'annex' && kind !== 'appendix' && kind !== 'enclosure')) return false;
    const before = this.tokens[at - 1];
    const after = this.tokens[at + 1];
    if (wordAt(this.tokens, at)?.capital) return false;
    if (before?.is === 'comma' || before?.is === 'open') {
      return after === undefined || after.is !== 'word' || after.keyword !== undefined;
    }
    const keyword = keywordAt(this.tokens, at - 1);
    return keyword === 'article' || keyword === 'its' || keyword === 'see' || keyword === 'of';
  }

  private placesFrom(
    from: number,
    to: number,
    { kind, unit }: Extract<Keyword, { is: 'locator' }>,
    items: readonly Item[],
  ): number {
    const first = this.citations.length;
    const token = this.tokens[from];
    const word = { start: token?.start ?? 0, end: token?.end ?? 0 };
    for (const { start, end, label, last, direction } of items)
      this.citations.push({ kind, unit, start, end, label, last, word, direction, within: null, owner: OPEN });
    this.groups.push({ is: 'places', from, to, first, last: this.citations.length - 1 });
    return to;
  }
}
