import { isBlank, isDigit, isLatinCapital, isLatinSmall } from '../text/characters';
import { toRoman } from '../text/numerals';
import { CHINESE_BEFORE_NUMBER, CHINESE_ORDINAL, wordsOf, type WordKind } from './data/languages';
import { lexiconOf, PLAIN, type Keyword } from './lexicon';
import type { Token, WordToken } from './tokens';

/** Tokens and the offset behind them. */
export interface ChineseTokens {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/** A character of Chinese writing. */
export const isChinese = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000;

/**
 * The Chinese words of text[at, end) up to the first sign of another script, as tokens in the order of English, so that one grammar
 * reads both: `上文第12和15段` is "paragraph 12 and 15 above", `第1325(2000)号决议` "resolution 1325 (2000)". Chinese has no blanks; a
 * reference is found by its frame (`第…段`, `附件` with a number), and everything else is a word without a meaning.
 * `before` are the tokens so far, `spaced` whether a blank stands before `at`.
 */
export function readChinese(
  text: string,
  at: number,
  end: number,
  spaced: boolean,
  before: readonly Token[],
): ChineseTokens {
  return new ChineseReader(text, end, before).read(at, spaced);
}

const PARAGRAPH = '段';
/** What counts the paragraphs of an article, and no paragraphs of a report. */
const CLAUSE = '款';
/** What ends the number of a resolution, a decision, a comment. */
const NUMBER_END = '号';
/** Longest word of a table, in characters. */
const LONGEST_WORD = 7;
/** Members of one list that are looked at. */
const LONGEST_LIST = 30;
const LONGEST_NUMERAL = 5;
/** How far before a resolution its body may stand: "安全理事会2011年6月27日第1990(2011)号决议". */
const FARTHEST_BODY = 24;

/** Words behind a number, with `号` before them where it belongs there, the longest first. */
const UNITS = table((kind, text) => text.length < LONGEST_WORD && !CHINESE_BEFORE_NUMBER.has(kind) && isCounter(text));
/** Words before a number. */
const HEADS = table((kind) => CHINESE_BEFORE_NUMBER.has(kind));

function table(holds: (kind: WordKind, text: string) => boolean): [text: string, kind: WordKind][] {
  return wordsOf('zh')
    .filter(({ kind, text }) => holds(kind, text))
    .map(({ kind, text }): [string, WordKind] => [text, kind])
    .sort(([one], [other]) => other.length - one.length);
}

/** `建议` is a verb as well, and stands before numbers of other things. */
function isCounter(text: string): boolean {
  return lexiconOf('zh').get(text)?.is === 'locator'
    ? text.length <= 2 && text !== '建议'
    : text.startsWith(NUMBER_END);
}

/** Chinese numerals that number these are Roman in the other languages; `第十九条` is article 19. */
const ROMAN: ReadonlySet<WordKind> = new Set<WordKind>(['annex', 'appendix', 'chapter', 'section', 'part', 'figure']);

const DIRECTIONS: readonly (readonly [string, 'above' | 'below'])[] = [
  ['上文', 'above'],
  ['下文', 'below'],
  ['以上', 'above'],
  ['以下', 'below'],
];

/** Bodies by their names, as ids of data/bodies.ts. */
const BODIES: readonly (readonly [string, string])[] = [
  ['经济及社会理事会', 'ecosoc'],
  ['经社理事会', 'ecosoc'],
  ['人权理事会', 'hrc'],
  ['安全理事会', 'sc'],
  ['安理会', 'sc'],
  ['大会', 'ga'],
];
/** Assemblies of others end in the same two signs: 世界卫生大会, 缔约国大会, 委员大会. */
const OTHER_ASSEMBLY = '生员表东国';

/** The resolution named before. */
const SAME_RESOLUTION = ['该决议', '同一决议', '上述决议', '该项决议'];

/**
 * Signs that end a word with which a sentence leads up to a place: 在, 见, 和, 根据. Behind any other a place belongs to the thing that
 * is named before it: 《宣言》第2段, 委员会报告第32段.
 */
const LEADS_UP = new Set(
  '在见和及与或如按照据将对对由从到至于了因为以而但并是即文述的列载经使除就向且同给自用中阅看循守反改删',
);
/** 意见第3段: an opinion, and not "see". */
const OPINION = '意见';

/** Signs that close the name of a thing whose place it is. */
const END_OF_NAME = '》”"';

/** Signs between the members of a list, and what they are to the grammar. */
const SEPARATORS: readonly (readonly [string, 'comma' | 'dash' | Keyword])[] = [
  ['以及', { is: 'and' }],
  ['和', { is: 'and' }],
  ['及', { is: 'and' }],
  ['与', { is: 'and' }],
  ['或', { is: 'and' }],
  ['至', { is: 'to' }],
  ['到', { is: 'to' }],
  ['、', 'comma'],
  ['，', 'comma'],
  [',', 'comma'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['－', 'dash'],
];

/** Small words, only where a reference stands right behind them. */
const LEADING_WORDS: readonly (readonly [string, Keyword])[] = [
  ['以及', { is: 'and' }],
  ['和', { is: 'and' }],
  ['及', { is: 'and' }],
  ['与', { is: 'and' }],
  ['见', { is: 'see' }],
  ['其', { is: 'its' }],
  // "the operative part" between a resolution and its paragraph
  ['执行部分', { is: 'article' }],
];

/** A list of numbers between its beginning and the word that counts it. */
interface NumberList {
  readonly tokens: readonly Token[];
  readonly members: number;
  readonly next: number;
}

class ChineseReader {
  private readonly tokens: Token[] = [];

  constructor(
    private readonly text: string,
    private readonly end: number,
    private readonly before: readonly Token[],
  ) {}

  read(start: number, spaced: boolean): ChineseTokens {
    const last = this.before.at(-1);
    // A sentence begins; Chinese has no capitals to tell.
    const capital = last?.is === 'stop';
    let plain = start;
    let at = start;
    const close = (): void => {
      if (plain < at) this.tokens.push({ is: 'word', start: plain, end: at, spaced, ...PLAIN, capital });
    };
    while (at < this.end && isChinese(this.text.charCodeAt(at))) {
      const kept = this.tokens.length;
      const pushed: Token[] = [];
      const next = this.reference(at, pushed, plain < at || kept > 0 ? undefined : last);
      if (next <= at) {
        at++;
        continue;
      }
      close();
      const [first, ...rest] = pushed;
      if (first) this.tokens.push(at === start ? asFirst(first, spaced, capital) : first, ...rest);
      at = next;
      plain = next;
    }
    close();
    return { tokens: this.tokens, next: at };
  }

  private startsWith(word: string, at: number): boolean {
    return at + word.length <= this.end && this.text.startsWith(word, at);
  }

  private afterBlanks(at: number): number {
    let next = at;
    while (next < this.end && isBlank(this.text.charCodeAt(next))) next++;
    return next;
  }

  private word(start: number, end: number, keyword: Keyword): WordToken {
    const written = this.text.slice(start, end);
    return { is: 'word', start, end, spaced: false, text: written, written, capital: false, keyword };
  }

  /** What begins at an offset, added to `out`; gives the offset behind it, or `at` where nothing does. */
  private reference(at: number, out: Token[], last: Token | undefined): number {
    const direction = DIRECTIONS.find(([word]) => this.startsWith(word, at));
    if (direction) {
      const [word, side] = direction;
      const directed = this.word(at, at + word.length, { is: 'direction', side, leads: false });
      return this.place(this.afterBlanks(at + word.length), out, directed, last) ?? at;
    }
    const place = this.place(at, out, undefined, last);
    if (place !== undefined) return place;
    return this.smallWord(at, out);
  }

  private smallWord(at: number, out: Token[]): number {
    if (this.startsWith('同上', at) && !isChinese(this.text.charCodeAt(at + 2))) {
      out.push(this.word(at, at + 2, { is: 'ibid' }));
      return at + 2;
    }
    if (this.startsWith('本报告', at)) {
      out.push(this.word(at, at + 1, { is: 'present' }), this.word(at + 1, at + 3, { is: 'report' }));
      return at + 3;
    }
    for (const [word, keyword] of LEADING_WORDS) {
      if (!this.startsWith(word, at) || !this.referenceFollows(at + word.length)) continue;
      if (keyword.is === 'see' && this.startsWith(OPINION, at - 1)) continue;
      out.push(this.word(at, at + word.length, keyword));
      return at + word.length;
    }
    return at;
  }

  private referenceFollows(from: number): boolean {
    const at = this.afterBlanks(from);
    const unit = this.text.charCodeAt(at);
    if (isLatinCapital(unit) || this.startsWith(CHINESE_ORDINAL, at) || this.startsWith('执行部分', at)) return true;
    return DIRECTIONS.some(([word]) => this.startsWith(word, at)) || HEADS.some(([word]) => this.startsWith(word, at));
  }

  /** `第12段`, `第54/36号决议`, `附件二`, with the direction that stood before it; undefined where none begins at `at`. */
  private place(
    at: number,
    out: Token[],
    direction: WordToken | undefined,
    last: Token | undefined,
  ): number | undefined {
    if (this.startsWith(CHINESE_ORDINAL, at)) return this.ordinal(at, out, direction, last);
    const head = HEADS.find(([word]) => this.startsWith(word, at));
    if (!head) return undefined;
    const [word, kind] = head;
    const from = at + word.length;
    // 代表10人 is no table.
    if (word.length === 1 && !direction && !this.leadsUp(at)) return undefined;
    const list = this.startsWith(CHINESE_ORDINAL, from) ? undefined : this.numbers(from, kind, false);
    const keyword = lexiconOf('zh').get(word);
    if (keyword?.is !== 'locator') return undefined;
    if (!list) return direction || word.length === 1 ? undefined : this.unnumbered(at, from, keyword, out);
    out.push(this.word(at, from, { ...keyword, plural: list.members > 1 }), ...list.tokens);
    this.finish(at, from, list.next, out, direction, last);
    return list.next;
  }

  /** The annex without a number: `见附件`, `第54/36号决议附件第3段`. */
  private unnumbered(at: number, next: number, keyword: Keyword, out: Token[]): number | undefined {
    const follows = this.tokens.at(-1)?.end === at;
    if (!follows && !this.leadsUp(at)) return undefined;
    if (follows || this.startsWith(CHINESE_ORDINAL, next)) {
      const before = this.tokens.at(-1);
      const announced = follows && before?.is === 'word';
      if (!announced) out.push(this.word(at, at, { is: 'article' }));
    }
    out.push(this.word(at, next, keyword));
    return next;
  }

  private ordinal(
    at: number,
    out: Token[],
    direction: WordToken | undefined,
    last: Token | undefined,
  ): number | undefined {
    const first = this.unitBehind(at);
    if (!first) return undefined;
    const { kind, text: counter } = first;
    const list = this.numbers(at, kind, true);
    if (!list || !this.startsWith(counter, list.next)) return undefined;
    const from = list.next;
    let next = from + counter.length;
    if (counter.startsWith(NUMBER_END)) {
      out.push(...this.announced(kind, at, from, next), ...list.tokens);
      const year = this.bracketed(this.afterBlanks(next));
      if (kind.startsWith('general') && year) {
        out.push(year);
        next = year.end;
      }
      out.push({ is: 'close', start: from, end: next, spaced: false });
      return next;
    }
    const keyword = lexiconOf('zh').get(counter);
    if (keyword?.is !== 'locator') return undefined;
    out.push(this.word(from, next, { ...keyword, plural: list.members > 1 }), ...list.tokens);
    for (let letter = this.bracketed(next); letter && list.members === 1; letter = this.bracketed(next)) {
      out.push(letter);
      next = letter.end;
    }
    next = this.rangeOfTwo(next, counter, kind, out);
    // "Article 3 above" is one of the instrument that is spoken of, and no place of a report.
    const directed = kind === 'article' || kind === 'subparagraph' ? undefined : direction;
    this.finish(at, from, next, out, directed, last);
    return next;
  }

  /** `第12段至第15段` */
  private rangeOfTwo(at: number, counter: string, kind: WordKind, out: Token[]): number {
    if (!this.startsWith('至第', at) && !this.startsWith('到第', at)) return at;
    const list = this.numbers(at + 1, kind, true);
    if (list?.members !== 1 || !this.startsWith(counter, list.next)) return at;
    out.push(this.word(at, at + 1, { is: 'to' }), ...list.tokens);
    return list.next + counter.length;
  }

  /** The words that announce `第…号决议`, `第…号一般性意见`. */
  private announced(kind: WordKind, at: number, from: number, next: number): Token[] {
    if (kind === 'resolution' || kind === 'decision')
      return [this.word(from, next, { is: kind, body: this.bodyBefore(at) })];
    const small = { is: 'word', end: at + 1, spaced: false, written: '', capital: false, keyword: undefined } as const;
    const second = kind === 'general comment' ? 'comment' : 'recommendation';
    return [
      { ...small, start: at, text: 'general' },
      { ...small, start: at, text: second },
    ];
  }

  /** Whose place it is, as far as Chinese says it before the place, and the end of what the grammar reads as one. */
  private finish(
    at: number,
    from: number,
    next: number,
    out: Token[],
    direction: WordToken | undefined,
    last: Token | undefined,
  ): void {
    const shared = direction ?? (this.startsWith(PARAGRAPH, from) ? this.directionBefore(at) : undefined);
    if (shared) out.push(shared);
    const joined = last?.end === at && last.is !== 'number' && last.is !== 'sign' && last.is !== 'quote';
    const owner = shared || joined ? undefined : this.ownerBefore(at, from);
    if (owner) out.push(...owner);
    else out.push({ is: 'close', start: from, end: next, spaced: false });
  }

  /** The direction of the paragraph that this one is listed with: `上文第12段和第15段`. */
  private directionBefore(at: number): WordToken | undefined {
    const [direction, close, separator] = [...this.before.slice(-3), ...this.tokens.slice(-3)].slice(-3);
    const listed = separator?.is === 'comma' || (separator?.is === 'word' && separator.keyword?.is === 'and');
    if (!listed || separator.end !== at || close?.is !== 'close' || close.end !== separator.start) return undefined;
    return direction?.is === 'word' && direction.keyword?.is === 'direction' ? direction : undefined;
  }

  /** The thing right before a place whose place it is, as "of" it. */
  private ownerBefore(at: number, from: number): Token[] | undefined {
    const previous = this.tokens.at(-1);
    if (previous?.end === at) return undefined;
    const same = SAME_RESOLUTION.find((word) => this.text.startsWith(word, at - word.length));
    const of: WordToken = { ...this.word(at, at, { is: 'of' }), text: 'of' };
    if (same) return [of, this.word(at, at, { is: 'resolution', body: null })];
    const clause = this.text.startsWith(CLAUSE, from);
    return clause || !this.leadsUp(at) ? [of, { is: 'word', start: at, end: at, spaced: false, ...PLAIN }] : undefined;
  }

  /** Whether what stands before an offset leads up to a place of any report, and is not the thing whose place it is. */
  private leadsUp(at: number): boolean {
    if (at === 0) return true;
    const unit = this.text.charCodeAt(at - 1);
    if (this.text.startsWith(OPINION, at - OPINION.length)) return false;
    if (isChinese(unit)) return LEADS_UP.has(this.text.charAt(at - 1));
    return !isDigit(unit) && !END_OF_NAME.includes(this.text.charAt(at - 1));
  }

  /** The body that is named shortly before an offset, in the same part of the sentence. */
  private bodyBefore(at: number): string | null {
    for (let start = at - 1; start >= Math.max(0, at - FARTHEST_BODY); start--) {
      if ('。；，、：;,:\n'.includes(this.text.charAt(start))) return null;
      const found = BODIES.find(([name]) => this.text.startsWith(name, start));
      if (!found) continue;
      const [name, body] = found;
      const other = body === 'ga' && start > 0 && OTHER_ASSEMBLY.includes(this.text.charAt(start - 1));
      const general = this.text.startsWith('联合国', start - 3);
      if (start + name.length <= at) return other && !general ? null : body;
    }
    return null;
  }

  // ---------------------------------------------------------------- numbers

  /** The word that counts the numbers from `at` on. */
  private unitBehind(at: number): { kind: WordKind; text: string } | undefined {
    let next = at;
    for (let member = 0; member < LONGEST_LIST; member++) {
      const after = this.behindMember(next);
      if (after === undefined) return undefined;
      const unit = UNITS.find(([word]) => this.startsWith(word, after));
      if (unit) return { kind: unit[1], text: unit[0] };
      const numbered = this.startsWith(NUMBER_END, after) ? after + 1 : after;
      const separator = this.separatorAt(numbered);
      if (!separator) return undefined;
      next = separator.end;
    }
    return undefined;
  }

  private behindMember(at: number): number | undefined {
    const out: Token[] = [];
    return this.member(at, 'paragraph', out);
  }

  /** Numbers with separators between them, from `at` on: `第12、第13和15`, up to the word that counts them. */
  private numbers(at: number, kind: WordKind, framed: boolean): NumberList | undefined {
    const tokens: Token[] = [];
    let next = this.member(at, kind, tokens);
    if (next === undefined) return undefined;
    let members = 1;
    while (members < LONGEST_LIST) {
      const from = framed && this.startsWith(NUMBER_END, next) && !this.isUnit(next) ? next + 1 : next;
      const separator = this.separatorAt(from);
      if (!separator) break;
      const more: Token[] = [];
      const after = this.member(separator.end, kind, more);
      // Without a frame only a range goes on: 表1和2个国家
      if (after === undefined || (!framed && separator.token.is !== 'dash')) break;
      tokens.push(separator.token, ...more);
      next = after;
      members++;
    }
    return { tokens, members, next };
  }

  private isUnit(at: number): boolean {
    return UNITS.some(([word]) => this.startsWith(word, at));
  }

  private separatorAt(from: number): { token: Token; end: number } | undefined {
    const at = this.afterBlanks(from);
    for (const [sign, meaning] of SEPARATORS) {
      if (!this.startsWith(sign, at)) continue;
      const end = at + sign.length;
      const token: Token =
        typeof meaning === 'string' ? { is: meaning, start: at, end, spaced: false } : this.word(at, end, meaning);
      return { token, end: this.afterBlanks(end) };
    }
    return undefined;
  }

  /** One number with what is written at it, `第25(b)`, `1325(2000)`, `2200A(XXI)`, `十二`; the offset behind it. */
  private member(start: number, kind: WordKind, out: Token[]): number | undefined {
    let at = this.startsWith(CHINESE_ORDINAL, start) ? this.afterBlanks(start + 1) : start;
    const number = this.arabicNumber(at, kind, out) ?? this.chineseNumber(at, kind, out) ?? this.letter(at, kind, out);
    if (number === undefined) {
      const letter = this.bracketed(at);
      if (!letter) return undefined;
      out.push(letter);
      return this.afterBlanks(letter.end);
    }
    at = this.afterBlanks(number);
    for (let label = this.bracketed(at); label; label = this.bracketed(at)) {
      out.push(label);
      at = this.afterBlanks(label.end);
    }
    return at;
  }

  /** `12`, `140.2`, `60/251`, `S-28/1`, `2200A`. */
  private arabicNumber(start: number, kind: WordKind, out: Token[]): number | undefined {
    let at = start;
    const special = ['ES-', 'S-'].find((prefix) => this.startsWith(prefix, at));
    if (special) {
      at += special.length;
      const letters = special.slice(0, -1);
      out.push({ ...this.word(start, at - 1, { is: 'number' }), keyword: undefined, written: letters, capital: true });
      out.push({ is: 'dash', start: at - 1, end: at, spaced: false });
    }
    let end = this.digits(at);
    if (end === at) return undefined;
    const sign = this.text.charAt(end);
    if ((sign === '.' || sign === '/') && this.digits(end + 1) > end + 1) end = this.digits(end + 1);
    const lettered = kind === 'resolution' || kind === 'decision';
    const letter = lettered ? this.afterBlanks(end) : end;
    const single = isLatinCapital(this.text.charCodeAt(letter)) && !isLatinCapital(this.text.charCodeAt(letter + 1));
    if (single && !lettered) end++;
    out.push({ is: 'number', start: at, end, spaced: false, text: this.text.slice(at, end) });
    if (!single || !lettered) return end;
    const written = this.text.charAt(letter);
    const text = written.toLowerCase();
    out.push({ ...PLAIN, is: 'word', start: letter, end: letter + 1, spaced: true, text, written, capital: true });
    return letter + 1;
  }

  private digits(at: number): number {
    let end = at;
    while (end < this.end && isDigit(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** `三`, `十二`, `一百零五`: as figures, or Roman where the other languages number so. */
  private chineseNumber(start: number, kind: WordKind, out: Token[]): number | undefined {
    let end = start;
    while (end < this.end && end - start < LONGEST_NUMERAL && NUMERAL_SIGNS.includes(this.text.charAt(end))) end++;
    const value = chineseValue(this.text.slice(start, end));
    if (value === undefined) return undefined;
    if (ROMAN.has(kind)) {
      const roman = toRoman(value);
      out.push({ ...PLAIN, is: 'word', start, end, spaced: false, text: roman, written: roman, capital: true });
    } else out.push({ is: 'number', start, end, spaced: false, text: String(value) });
    return end;
  }

  /** The letter of `附件A`. */
  private letter(at: number, kind: WordKind, out: Token[]): number | undefined {
    if (!ROMAN.has(kind) || !isLatinCapital(this.text.charCodeAt(at))) return undefined;
    const next = this.text.charCodeAt(at + 1);
    if (isLatinCapital(next) || isLatinSmall(next) || isDigit(next) || next === 47) return undefined;
    const written = this.text.charAt(at);
    const text = written.toLowerCase();
    out.push({ ...PLAIN, is: 'word', start: at, end: at + 1, spaced: false, text, written, capital: true });
    return at + 1;
  }

  /** `(b)`, `（2000）`, `(XXI)` */
  private bracketed(at: number): Token | undefined {
    const open = this.text.charAt(at);
    if (at >= this.end || (open !== '(' && open !== '（')) return undefined;
    let close = at + 1;
    const isInner = (unit: number): boolean => isDigit(unit) || isLatinCapital(unit) || isLatinSmall(unit);
    while (close < this.end && close - at < LONGEST_LABEL && isInner(this.text.charCodeAt(close))) close++;
    const sign = this.text.charAt(close);
    if (close === at + 1 || close >= this.end || (sign !== ')' && sign !== '）')) return undefined;
    return { is: 'bracketed', start: at, end: close + 1, spaced: false, text: this.text.slice(at + 1, close) };
  }
}

/** The first token of a text: how it stands to what is before it. */
const asFirst = (token: Token, spaced: boolean, capital: boolean): Token =>
  token.is === 'word' ? { ...token, spaced, capital } : { ...token, spaced };

const LONGEST_LABEL = 8;
const FIGURES = '零一二三四五六七八九';
const NUMERAL_SIGNS = `${FIGURES}十百`;

/** The value of a Chinese numeral up to 999, also one written figure by figure (`一五六`); undefined for anything else. */
function chineseValue(text: string): number | undefined {
  if (text === '') return undefined;
  if (!text.includes('十') && !text.includes('百')) {
    return Number([...text].map((sign) => FIGURES.indexOf(sign)).join('')) || undefined;
  }
  let value = 0;
  let figure = 0;
  for (const sign of text) {
    if (sign === '百' || sign === '十') {
      value += (figure || 1) * (sign === '百' ? 100 : 10);
      figure = 0;
    } else figure = FIGURES.indexOf(sign);
  }
  return value + figure || undefined;
}
