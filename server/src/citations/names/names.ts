import { isBlank } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Language } from '../data/languages';
import { isSpelled, meaningOf, standsAlone } from './abbreviations';
import { readDefinition } from './definitions';
import type { FoundBody, FoundInstrument, FoundName } from './foundName';
import { HeadReader } from './heads';
import { nameTable, type Entry, type NameTable } from './table';
import { titleEnd, type Surroundings } from './titles';
import type { Match } from './trie';
import { NEUTRAL_BEFORE, SENTENCE_WORDS, SHARED } from './vocabulary';
import { wordAfter, wordAt, wordBefore, type Word } from './words';
import { WordWalk } from './wordWalk';

export type { FoundBody, FoundInstrument, FoundName } from './foundName';

/** So many words make a title certain, whatever stands before it: "Inter-American Convention against Corruption" is another. */
const CERTAIN_TITLE = 6;

/** In names of so few words each noun has its capital: "Paris Agreement". */
const FEW_WORDS = 3;

/** What begins the name of an owner behind "of the" without making a body another one. */
const OWN_ORGANIZATION = new Set(['united', 'economic', 'general', 'security', 'human', 'organization']);

/**
 * All names of instruments and bodies in text[start, end), left to right, not overlapping, the longest where several
 * begin; offsets are counted from the beginning of `text`. Time linear in the length.
 */
export function findNames(text: string, start: number, end: number, language: Language): FoundName[] {
  const table = nameTable(language);
  return table ? new NameFinder(text, start, end, table).read() : [];
}

class NameFinder implements Surroundings {
  private readonly found: FoundName[] = [];
  /** Where the last name ends. */
  private floor: number;
  private readonly headReader: HeadReader;

  constructor(
    readonly text: string,
    start: number,
    readonly end: number,
    private readonly table: NameTable,
  ) {
    this.floor = start;
    this.headReader = new HeadReader(this, table);
  }

  read(): FoundName[] {
    const walk = new WordWalk(this.text, this.end, this.table.firstWords);
    for (let at = this.floor; walk.next(at);) {
      const after = walk.sought ? this.nameAt(walk.start) : walk.start;
      at = Math.max(after, walk.end);
    }
    return this.found;
  }

  isHead(word: Word): boolean {
    return word.capital && this.table.heads.has(word.key);
  }

  knownEnd(word: Word): number {
    return this.match(word, (entry) => entry.kind === 'instrument')?.end ?? -1;
  }

  /** Reads the names that begin at this word; where they end, or `at` where none does. */
  private nameAt(at: number): number {
    const word = wordAt(this.text, at, this.end);
    if (this.table.trie.begins(word.key)) {
      const match = this.match(word, (entry, span) => entry.kind === 'instrument' || !this.isOtherBody(entry, span));
      if (match && !(word.number && this.goesOn(word, match))) return this.take(match, word);
    }
    if (!word.capital) return at;
    if (this.table.heads.has(word.key)) {
      const names = this.table.language === 'en' ? this.headReader.read(word, this.floor) : this.shortInstrument(word);
      return this.pushAll(names, at);
    }
    if (this.table.bodyNouns.has(word.key)) return this.pushAll(this.shortBody(word), at);
    return at;
  }

  /** "1954 Convention for the Protection of …": the year begins a longer name, which its noun leads to. */
  private goesOn(year: Word, match: Span): boolean {
    const head = wordAfter(this.text, year, this.end);
    if (!head || !this.isHead(head)) return false;
    const end = Math.max(this.knownEnd(head), titleEnd(this, head) ?? match.end + 1);
    return end > match.end;
  }

  // ---------------------------------------------------------------- names of the table

  private match(word: Word, holds: (entry: Entry, span: Span) => boolean): Match<Entry> | undefined {
    return this.table.trie.longest(this.text, word, this.end, (entries, span, whole) =>
      whole || this.namesInstrument(span)
        ? entries.filter((entry) => this.isWrittenAs(entry, span, word) && holds(entry, span))
        : [],
    );
  }

  /** Of a name that the end of the text cuts: what it turns on is there. */
  private namesInstrument({ start, end }: Span): boolean {
    let word: Word | undefined = wordAt(this.text, start, end);
    while (word && !this.isHead(word)) word = wordAfter(this.text, word, end);
    return word !== undefined;
  }

  private isWrittenAs(entry: Entry, span: Span, first: Word): boolean {
    const { text } = this;
    if (entry.abbreviation !== null)
      return isSpelled(text.slice(span.start, span.end), entry.abbreviation) && standsAlone(text, span);
    if (first.capital || first.number) {
      if (entry.words > FEW_WORDS || !entry.capitalEnd) return true;
      const last = wordBefore(text, span.end, span.start);
      return last === undefined || last.capital || last.number;
    }
    return entry.small;
  }

  /** "Cambodian Human Rights Committee", "Security Council of Ruritania": another body of the same name. */
  private isOtherBody(entry: Entry, span: Span): boolean {
    if (entry.abbreviation !== null) return false;
    const { text, end } = this;
    const before = wordBefore(text, span.start, this.floor);
    if (before?.capital && !SENTENCE_WORDS.has(before.key) && !NEUTRAL_BEFORE.has(before.key)) return true;
    const of = wordAfter(text, wordAt(text, lastWordStart(text, span), span.end), end);
    if (of?.sign !== '' || text.slice(of.start, of.end) !== 'of') return false;
    let owner = wordAfter(text, of, end);
    if (owner?.key === 'the') owner = wordAfter(text, owner, end);
    return owner?.capital === true && !OWN_ORGANIZATION.has(owner.key);
  }

  private take(match: Match<Entry>, first: Word): number {
    const instruments = idsOf(match, 'instrument');
    const bodies = idsOf(match, 'body');
    const abbreviation = match.entries.find((entry) => entry.abbreviation !== null)?.abbreviation ?? null;
    if (abbreviation !== null && (instruments.length > 0 || SHARED.has(abbreviation)))
      return this.takeAbbreviation(match, abbreviation, instruments);
    if (instruments.length === 0) {
      this.push({ kind: 'body', start: match.start, end: match.end, body: bodies[0] ?? '', short: false });
      return match.end;
    }
    return this.pushLong(this.withModifiers(match, first, instruments));
  }

  private takeAbbreviation(match: Match<Entry>, abbreviation: string, instruments: readonly string[]): number {
    const meaning = meaningOf(this.text, abbreviation, match, this.end, this.isInBracketBehindName(match.start));
    const shared = SHARED.get(abbreviation);
    const { start, end } = match;
    if (meaning === 'body') this.push({ kind: 'body', start, end, body: shared?.body ?? '', short: false });
    if (meaning === 'instrument') {
      const ids = shared ? [shared.instrument] : instruments;
      this.push({ kind: 'instrument', start, end, instruments: ids, short: false, definedAs: null });
    }
    return end;
  }

  private isInBracketBehindName(at: number): boolean {
    const last = this.found.at(-1);
    if (last?.kind !== 'instrument') return false;
    let open = at - 1;
    if (this.text.charAt(open) !== '(') return false;
    while (open > last.end && isBlank(this.text.charCodeAt(open - 1))) open--;
    return open === last.end;
  }

  /** "UN" and the year before a title belong to it; other capitalized words before a short one make it another. */
  private withModifiers(match: Match<Entry>, first: Word, ids: readonly string[]): FoundInstrument {
    const { text, floor } = this;
    let start = match.start;
    let instruments = ids;
    const bare = this.table.heads.has(first.key) || first.key === 'optional' || first.key === 'framework';
    const words = Math.min(...match.entries.map((entry) => entry.words));
    let before = bare ? wordBefore(text, start, floor) : undefined;
    while (before) {
      const year = before.number && before.end - before.start === 4;
      const neutral = before.capital && NEUTRAL_BEFORE.has(before.key);
      const other = before.capital && !SENTENCE_WORDS.has(before.key) && words < CERTAIN_TITLE;
      if (!year && !neutral && !other) break;
      if (other && !neutral) instruments = [];
      start = before.start;
      before = wordBefore(text, start, floor);
    }
    const short = words === 2 && first.number;
    return { kind: 'instrument', start, end: match.end, instruments, short, definedAs: null };
  }

  // ---------------------------------------------------------------- short forms

  /** "la Convention", "el Pacto": French and Spanish. */
  private shortInstrument(head: Word): FoundInstrument[] {
    const { text, end, table } = this;
    if (!this.hasArticle(head)) return [];
    let last = head;
    let behind = wordAfter(text, head, end);
    if (behind?.key === 'facultatif' || behind?.key === 'facultativo') {
      last = behind;
      behind = wordAfter(text, behind, end);
    }
    if (behind?.sign === '' && (behind.capital || table.goesOn.has(text.slice(behind.start, behind.end).toLowerCase())))
      return [];
    return [{ kind: 'instrument', start: head.start, end: last.end, instruments: [], short: true, definedAs: null }];
  }

  /** "the Council", "le Comité" */
  private shortBody(noun: Word): FoundBody[] {
    const { text, end, table } = this;
    if (!this.hasArticle(noun)) return [];
    const behind = wordAfter(text, noun, end);
    if (behind?.sign === '') {
      if (behind.capital || text.charAt(noun.end) === '-') return [];
      if (table.goesOn.has(text.slice(behind.start, behind.end).toLowerCase()) || table.goesOn.has(behind.key)) {
        // In French and Spanish what goes on is written small: "la Commission nationale", "le Comité des ports".
        if (table.language !== 'en') return [];
        let owner = wordAfter(text, behind, end);
        if (owner && table.articles.has(owner.key)) owner = wordAfter(text, owner, end);
        if (owner?.capital) return [];
      }
    }
    return [{ kind: 'body', start: noun.start, end: noun.end, body: '', short: true }];
  }

  private hasArticle(word: Word): boolean {
    const before = wordBefore(this.text, word.start, this.floor);
    return before !== undefined && this.table.articles.has(before.key);
  }

  // ---------------------------------------------------------------- results

  private push(name: FoundName): void {
    this.found.push(name);
    this.floor = name.end;
  }

  private pushAll(names: readonly FoundName[], at: number): number {
    let last = at;
    for (const name of names) {
      if (name.kind === 'instrument' && !name.short) last = this.pushLong(name);
      else {
        this.push(name);
        last = name.end;
      }
    }
    return last;
  }

  /** A name that is not short, with what is defined behind it. */
  private pushLong(name: FoundInstrument): number {
    const definition = readDefinition(this.text, name, this.end, (word) => this.isHead(word));
    const known = definition ? this.idsAt(definition) : [];
    if (!definition || (known.length === 0 && !definition.fits)) {
      this.push(name);
      return name.end;
    }
    const { start, end } = definition;
    const own = name.instruments.length > 0 ? name.instruments : known;
    // "Optional Protocols to the International Covenant on Civil and Political Rights (ICCPR)"
    const isOther = known.length > 0 && !known.some((id) => own.includes(id));
    this.push({ ...name, instruments: own, definedAs: isOther ? null : { start, end } });
    const instruments = isOther ? known : definition.plural ? [] : own;
    this.push({ kind: 'instrument', start, end, instruments, short: known.length === 0, definedAs: null });
    return end;
  }

  /** The instruments that the table knows by exactly these words. */
  private idsAt({ start, end }: Span): readonly string[] {
    const shared = SHARED.get(this.text.slice(start, end));
    if (shared) return [shared.instrument];
    const match = this.match(wordAt(this.text, start, end), (entry) => entry.kind === 'instrument');
    return match?.end === end ? idsOf(match, 'instrument') : [];
  }
}

function idsOf({ entries }: Match<Entry>, kind: Entry['kind']): readonly string[] {
  const ids: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    for (const id of entry.ids) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

function lastWordStart(text: string, { start, end }: Span): number {
  return wordBefore(text, end, start)?.start ?? start;
}
