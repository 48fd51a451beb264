import { isHyphen, isLatinCapital, isWordUnit } from '../../text/characters';
import { romanValue } from '../../text/numerals';
import { instrumentById } from '../data/instruments';
import type { FoundInstrument } from './foundName';
import { labourConvention, type NameTable } from './table';
import { titleEnd, type Surroundings } from './titles';
import {
  ADJECTIVES,
  COUNTRY_WORDS,
  NOT_BEFORE,
  NOT_BEHIND,
  OF_SHORT_FORMS,
  ORDINALS,
  SENTENCE_WORDS,
} from './vocabulary';
import { wordAfter, wordBefore, type Word } from './words';

const MOST_MODIFIERS = 6;
const MOST_NUMBERS = 12;

/** Organizations whose names have an "of" in them: "Council of Europe Convention". */
const WITH_OF = new Set([
  'council',
  'organization',
  'organisation',
  'league',
  'association',
  'commonwealth',
  'community',
]);

/** A charter or statute binds States only where its name says that it is theirs. */
const SUPRANATIONAL = new Set(
  'european africa african arab asian american asean oas sadc islamic commonwealth international united nations un eu social economic energy'.split(
    ' ',
  ),
);
const CHARTER_OWNERS = [
  'of the Organization',
  'of the League',
  'of the Association',
  'of the Commonwealth',
  'of the Shanghai',
  'of the International',
  'of Fundamental Rights',
  'of the Special',
  'of the Residual',
  'of the Permanent',
];

/** Whose conventions there are many of: "the ILO Conventions", "a Council of Europe Convention" name none. */
const OWNERS_OF_MANY = new Set(
  'ilo international labour organization unesco un united nations imo oecd council europe hague'.split(' '),
);

/** Behind "Agreement on": what is made between two sides of a conflict. */
const OF_CONFLICTS = [
  'Peace',
  'peace',
  'Reconciliation',
  'Ceasefire',
  'Conflict',
  'Cessation',
  'Hostilities',
  'Political',
  'Disengagement',
  'Unity',
  'Gaza',
  'Movement',
  'Identity',
  'Guaranteeing',
  'Interim',
  'Relationship',
];

const DECLARATIONS = [
  'on the Rights of',
  'on the Right ',
  'on the Elimination of',
  'on the Granting of',
  'on the Protection of',
];

/** What stands before a head: "Second Optional", "2014", "Council of Europe". */
interface Modifiers {
  readonly start: number;
  readonly keys: readonly string[];
  /** The word before them, if only a blank is between. */
  readonly before: Word | undefined;
}

/** The names around one head that the table does not have: general titles and short forms. English. */
export class HeadReader {
  constructor(
    private readonly around: Surroundings,
    private readonly table: NameTable,
  ) {}

  /** What is named at `head`, left to right; nothing before `floor` belongs to it. */
  read(head: Word, floor: number): FoundInstrument[] {
    const { text, end } = this.around;
    if (isJoined(text, head)) return [];
    const behind = wordAfter(text, head, end);
    if (behind?.sign === '' && NOT_BEHIND.has(behind.key)) return [];
    const modifiers = this.modifiers(head, floor);
    if (modifiers.keys.some((key) => NOT_BEFORE.has(key))) return [];
    const article = this.hasArticle(modifiers.before, floor);
    const numbers = this.numbers(head, modifiers, article);
    const last = numbers.at(-1) ?? head;
    const titled = titleEnd(this.around, last);
    if (titled === undefined) return [];
    const title = titled > last.end ? text.slice(last.end, titled) : '';
    if (!isInstrument(head, modifiers, title, numbers.length > 0)) return [];
    if (numbers.length > 1) return this.several(modifiers, numbers, titled);
    const named = title !== '' || numbers.length > 0;
    const short = isShort(modifiers, title, numbers.length > 0) || this.endsInHead(title, titled);
    if (short && !named && modifiers.keys.length === 0 && !article) return [];
    return [
      {
        kind: 'instrument',
        start: modifiers.start,
        end: titled,
        instruments: this.instruments(head, modifiers, numbers[0]),
        short,
        definedAs: null,
      },
    ];
  }

  /** "the Convention", and the second of "the Convention and Protocol". */
  private hasArticle(before: Word | undefined, floor: number): boolean {
    if (!before) return false;
    if (this.table.articles.has(before.key)) return true;
    return before.key === 'and' && floor > 0 && this.around.text.slice(floor, before.start).trim() === '';
  }

  /** "ILO Conventions 169 and 189": the first carries the noun. */
  private several(modifiers: Modifiers, numbers: readonly Word[], titled: number): FoundInstrument[] {
    return numbers.map((number, index) => ({
      kind: 'instrument',
      start: index === 0 ? modifiers.start : number.start,
      end: index === numbers.length - 1 ? Math.max(number.end, titled) : number.end,
      instruments: this.numbered(modifiers, number),
      short: false,
      definedAs: null,
    }));
  }

  private instruments(head: Word, modifiers: Modifiers, number: Word | undefined): readonly string[] {
    if (number) return head.key.startsWith('convention') || !number.number ? this.numbered(modifiers, number) : [];
    if (head.key === 'charter' && modifiers.keys.length === 0 && this.isOfTheUnitedNations(head)) return ['charter'];
    return [];
  }

  private numbered(modifiers: Modifiers, number: Word): readonly string[] {
    const written = this.written(number);
    if (number.number) return isLabour(modifiers) ? labourConvention(Number(written)) : [];
    if (modifiers.keys.length !== 1 || modifiers.keys[0] !== 'additional') return [];
    const protocol = `geneva-ap${romanValue(written)}`;
    return instrumentById(protocol) ? [protocol] : [];
  }

  private written({ start, end }: Word): string {
    return this.around.text.slice(start, end);
  }

  /** "principles of the Charter", "Chapter VII of the Charter", "the Organization, its Charter". */
  private isOfTheUnitedNations(head: Word): boolean {
    const { text } = this.around;
    const article = wordBefore(text, head.start, 0);
    if (!article) return false;
    if (article.key === 'its') {
      const clause = text.slice(Math.max(0, article.start - 24), article.start).trimEnd();
      return /(?:Organization|United Nations),?(?: and)?$/.test(clause);
    }
    const of = wordBefore(text, article.start, 0);
    const owner = of && text.slice(of.start, of.end) === 'of' ? wordBefore(text, of.start, 0) : undefined;
    if (!owner) return false;
    if (owner.key === 'principles' || owner.key === 'purposes') return true;
    return wordBefore(text, owner.start, 0)?.key === 'chapter';
  }

  private modifiers(head: Word, floor: number): Modifiers {
    const { text } = this.around;
    const keys: string[] = [];
    let start = head.start;
    let before = wordBefore(text, start, floor);
    while (before && keys.length < MOST_MODIFIERS) {
      const year = before.number && before.end - before.start === 4;
      const ordinal = ORDINALS.has(before.key) && (keys[0] === 'optional' || keys[0] === 'additional');
      const named = before.capital && !SENTENCE_WORDS.has(before.key);
      const owner: Word | undefined =
        keys.length > 0 && this.written(before) === 'of' ? wordBefore(text, before.start, floor) : undefined;
      const of = owner?.capital === true && WITH_OF.has(owner.key);
      if (!year && !ordinal && !named && !of) break;
      const taken: Word = of ? owner : before;
      keys.unshift(taken.key);
      start = taken.start;
      before = wordBefore(text, start, floor);
      if (year || of) break;
    }
    return { start, keys, before };
  }

  /** The numbers behind a head: `No. 87`, `169 and 189`, `V`, `I and II`. */
  private numbers(head: Word, modifiers: Modifiers, article: boolean): Word[] {
    const { text, end } = this.around;
    const numbers: Word[] = [];
    const first = wordAfter(text, head, end);
    const announced = first?.key === 'no' && !first.sign.includes(',');
    let word = announced ? wordAfter(text, first, end) : first;
    if (!announced && first?.number && article && head.key.startsWith('convention') && !isLabour(modifiers))
      return numbers;
    while (word && numbers.length < MOST_NUMBERS) {
      const comma = word.sign === ',' && numbers.length > 0;
      if (word.sign !== '' && !comma && !(announced && word.sign === '(')) break;
      if (numbers.length > 0 && word.key === 'and') word = wordAfter(text, word, end);
      if (!word || !this.isNumber(word, head, announced)) break;
      numbers.push(word);
      word = wordAfter(text, word, end);
    }
    return numbers;
  }

  private isNumber(word: Word, head: Word, announced: boolean): boolean {
    if (word.number)
      return (
        (announced || /^(?:convention|protocol)/.test(head.key)) && word.end - word.start < 4 && this.isLabel(word)
      );
    if (!head.key.startsWith('protocol') && head.key !== 'convention') return false;
    const written = this.written(word);
    return isLatinCapital(written.charCodeAt(0)) && !Number.isNaN(romanValue(written)) && romanValue(written) < 20;
  }

  /** A number that is no day and counts nothing: "the Protocol 12 States". */
  private isLabel(word: Word): boolean {
    const after = wordAfter(this.around.text, word, this.around.end);
    return after === undefined || after.sign !== '' || !after.capital;
  }

  /** "Optional Protocol to the Convention": still nobody can tell which. */
  private endsInHead(title: string, titled: number): boolean {
    if (title === '') return false;
    const last = wordBefore(this.around.text, titled, titled - title.length);
    if (!last || !this.around.isHead(last)) return false;
    const before = wordBefore(this.around.text, last.start, titled - title.length);
    return before?.key === 'the' || before?.key === 'to' || before?.number === true;
  }
}

/** Part of a compound: "Charter-based". */
const isJoined = (text: string, { start, end }: Word): boolean =>
  (isHyphen(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end + 1))) ||
  (isHyphen(text.charCodeAt(start - 1)) && !isLatinCapital(text.charCodeAt(start - 2)));

const isLabour = ({ keys }: Modifiers): boolean =>
  keys.length === 0 || keys.includes('ilo') || (keys.includes('labour') && keys.includes('international'));

const isYear = (key: string): boolean => /^\d{4}$/.test(key);

function isShort({ keys }: Modifiers, title: string, numbered: boolean): boolean {
  return title === '' && !numbered && keys.every((key) => OF_SHORT_FORMS.has(key) || isYear(key));
}

/** Whether the words around a head make it an instrument between States. */
function isInstrument(head: Word, { keys }: Modifiers, title: string, numbered: boolean): boolean {
  const bare = title === '' && keys.length === 0;
  if (
    !bare &&
    !numbered &&
    title === '' &&
    keys.every((key) => OWNERS_OF_MANY.has(key)) &&
    keys.join() !== 'international'
  )
    return false;
  const begins = (starts: readonly string[]): boolean => {
    const line = title.trimStart().replace(/\s+/g, ' ');
    return starts.some((start) => line.startsWith(start));
  };
  if (keys.some((key) => COUNTRY_WORDS.has(key) && !ADJECTIVES.has(key))) return false;
  switch (head.key) {
    case 'agreement':
      return (
        keys.every((key) => key === 'general' || key === 'international' || key === 'multilateral' || isYear(key)) &&
        begins(['on ', 'for ', 'concerning ']) &&
        !OF_CONFLICTS.some((word) => title.includes(word))
      );
    case 'agreements':
      return false;
    case 'declaration':
      if (bare) return true;
      if (keys.length === 1 && keys[0] === 'universal') return title !== '';
      return keys.every((key) => key === 'united' || key === 'nations' || key === 'un') && begins(DECLARATIONS);
    case 'charter':
    case 'charters':
    case 'statute':
    case 'statutes':
      return bare || keys.some((key) => SUPRANATIONAL.has(key)) || begins(CHARTER_OWNERS);
    case 'pact':
      return keys.length === 0 && begins(['of ', 'on ']);
    default:
      return !numbered || title !== '' || keys.length > 0 || head.key !== 'treaty';
  }
}
