import { isBlank, isDigit, isWordUnit } from '../text/characters';
import { isSuperscriptDigit } from '../text/numerals';
import type { Span } from '../text/span';
import type { PlaceKind } from '../citations/citation';
import { FIRST_COMPONENTS } from '../citations/data/bodies';
import { INSTRUMENTS, namesOfInstrument } from '../citations/data/instruments';
import { wordsOf, type Language } from '../citations/data/languages';
import { nameKey } from '../citations/data/names';
import { lexiconOf, type Keyword } from '../citations/lexicon';

/** What is being written at a cursor; `typed` is the stretch that a choice replaces, counted as `before` was. */
export type CompletionContext = { readonly typed: Span } & (
  | { readonly is: 'place'; readonly kind: PlaceKind }
  /** `[^1]`, with or without its closing bracket, or `¹`. */
  | { readonly is: 'mark'; readonly style: 'bracket' | 'superscript' }
  | { readonly is: 'symbol' }
  /** `before` are the words before "resolution", which may name its body. */
  | { readonly is: 'resolution' | 'decision'; readonly before: string }
  | { readonly is: 'generalComment'; readonly word: 'comment' | 'recommendation'; readonly before: string }
  /** `provision` is the number of "article 19 of the …"; null where only the beginning of a name was written. */
  | { readonly is: 'treaty'; readonly provision: number | null }
);

/** Where words are written: `text` up to `cursor` is what stands before it, and the rest of its line behind. */
interface Writing {
  readonly text: string;
  readonly cursor: number;
  readonly language: Language;
  /** Nobody asked: the list would open by itself, because a sign was typed. */
  readonly unasked: boolean;
}

const LONGEST_MARK = 40;
const LONGEST_LABEL = 16;
const LONGEST_SYMBOL = 60;
/** In units. */
const SHORTEST_NAME = 4;
/** In words. */
const LONGEST_NAME = 16;
const OPENING = '([{“"‘\'«*_';

/**
 * What is being written before `cursor` in `text`, which is a few hundred units at most. Undefined where nothing can be
 * offered. When a list would open unasked, only words that announce a number, and nothing else, count.
 */
export function completionContext(
  text: string,
  cursor: number,
  language: Language,
  unasked: boolean,
): CompletionContext | undefined {
  const writing = { text, cursor, language, unasked };
  const context = markContext(writing) ?? symbolContext(writing) ?? wordContext(writing) ?? treatyContext(writing);
  // Editors replace within one line.
  return context && !/[\r\n]/.test(text.slice(context.typed.start, context.typed.end)) ? context : undefined;
}

function markContext({ text, cursor, unasked }: Writing): CompletionContext | undefined {
  const raised = runBefore(text, cursor, isSuperscriptDigit);
  if (raised < cursor && !unasked && !beginsLine(text, raised)) {
    return {
      is: 'mark',
      style: 'superscript',
      typed: { start: raised, end: runBehind(text, cursor, isSuperscriptDigit) },
    };
  }
  const isName = (unit: number): boolean => unit !== 91 && unit !== 93 && !isBlank(unit);
  const bracket = runBefore(text, cursor, isName) - 1;
  if (text[bracket] !== '[' || text[bracket + 1] !== '^' || cursor - bracket > LONGEST_MARK) return undefined;
  if (beginsLine(text, bracket)) return undefined;
  const end = runBehind(text, cursor, (unit) => isDigit(unit));
  return { is: 'mark', style: 'bracket', typed: { start: bracket + 2, end } };
}

function symbolContext({ text, cursor }: Writing): CompletionContext | undefined {
  const start = runBefore(text, cursor, isSymbolUnit);
  const oblique = text.indexOf('/', start);
  if (oblique < 0 || oblique >= cursor || cursor - start > LONGEST_SYMBOL) return undefined;
  if (isWordUnit(text.charCodeAt(start - 1)) || text[start - 1] === ':') return undefined;
  if (!FIRST_COMPONENTS.has(text.slice(start, oblique))) return undefined;
  return { is: 'symbol', typed: { start, end: runBehind(text, cursor, isSymbolUnit) } };
}

/** Letters, figures, `.`, `-` and `/`, as in `115.4`, `III.B`, `60/251`, `A/HRC/57/78`; brackets end what is replaced. */
const isSymbolUnit = (unit: number): boolean => isWordUnit(unit) || unit === 45 || unit === 46 || unit === 47;

/** A word that announces a number, and what there is of the number. */
function wordContext(writing: Writing): CompletionContext | undefined {
  const { text, cursor, language } = writing;
  const start = runBefore(text, cursor, isSymbolUnit);
  const word = wordBefore(text, start);
  if (!word || cursor - start > LONGEST_LABEL) return undefined;
  // "Figure " at the beginning of a line is a caption, which names itself.
  if (writing.unasked && beginsLine(text, word.start)) return undefined;
  const typed = { start, end: runBehind(text, cursor, isSymbolUnit) };
  const keyword = lexiconOf(language).get(word.small);
  switch (keyword?.is) {
    case 'locator':
      return offersPlaces(keyword, word.small, writing) ? { is: 'place', kind: keyword.kind, typed } : undefined;
    case 'resolution':
    case 'decision':
      return { is: keyword.is, before: oneLine(text.slice(0, word.start)), typed };
    case 'number':
      return commentContext(writing, word.start, typed);
    default:
      return undefined;
  }
}

/** Pages and articles are no places of the report; "part " and "note " are mostly words of a sentence. */
function offersPlaces({ kind }: Extract<Keyword, { is: 'locator' }>, word: string, { unasked }: Writing): boolean {
  if (kind === 'article' || kind === 'page') return false;
  return !unasked || (kind !== 'part' && (kind !== 'footnote' || word.startsWith('foot')));
}

function commentContext({ text, language }: Writing, number: number, typed: Span): CompletionContext | undefined {
  const before = oneLine(text.slice(0, number));
  for (const [kind, word] of [
    ['general comment', 'comment'],
    ['general recommendation', 'recommendation'],
  ] as const) {
    const found = wordsOf(language, kind).find((one) => before.toLowerCase().endsWith(one.text));
    if (found) return { is: 'generalComment', word, before: before.slice(0, before.length - found.text.length), typed };
  }
  return undefined;
}

/** "article 19 of the …": the words behind it are the beginning of a name. Else, when asked, the name that was begun. */
function treatyContext(writing: Writing): CompletionContext | undefined {
  const { text, cursor, unasked } = writing;
  const words = wordsIn(text, cursor);
  const provision = provisionBefore(writing, words);
  if (provision) return { is: 'treaty', provision: provision.number, typed: { start: provision.end, end: cursor } };
  if (unasked) return undefined;
  const begun = words
    .slice(-LONGEST_NAME)
    .find(
      ({ start }) =>
        isCapital(text.charAt(start)) && cursor - start >= SHORTEST_NAME && beginsName(text.slice(start, cursor)),
    );
  return begun && { is: 'treaty', provision: null, typed: { start: begun.start, end: cursor } };
}

function beginsName(words: string): boolean {
  const beginning = nameKey(words);
  return INSTRUMENTS.some((one) => namesOfInstrument(one).some((name) => nameKey(name).startsWith(beginning)));
}

/** The last "article 19 of the" among the words, and where the words behind it begin. */
function provisionBefore(
  { text, cursor, language }: Writing,
  words: readonly Span[],
): { readonly number: number; readonly end: number } | undefined {
  const lexicon = lexiconOf(language);
  const keywordOf = (word: Span | undefined): Keyword | undefined =>
    word && lexicon.get(text.slice(word.start, word.end).toLowerCase());
  for (let at = words.length - 1; at >= 0; at--) {
    const locator = keywordOf(words[at]);
    if (locator?.is !== 'locator' || locator.kind !== 'article') continue;
    let next = at + 1;
    const number = words[next] ? parseInt(text.slice(words[next]?.start, words[next]?.end), 10) : NaN;
    if (Number.isNaN(number)) return undefined;
    do next++;
    while (words[next] && text[words[next]?.start ?? 0] === '(');
    if (keywordOf(words[next])?.is !== 'of') return undefined;
    do next++;
    while (keywordOf(words[next])?.is === 'of' || keywordOf(words[next])?.is === 'article');
    const end = words[next]?.start ?? cursor;
    // The last word may still be written on.
    return end > (words[next - 1]?.end ?? 0) ? { number, end } : undefined;
  }
  return undefined;
}

// ---------------------------------------------------------------------------------------------------------------------

/** Where the run of such units begins that ends at `at`. */
function runBefore(text: string, at: number, belongs: (unit: number) => boolean): number {
  let start = at;
  while (start > 0 && belongs(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the run of such units ends that begins at `at`. */
function runBehind(text: string, at: number, belongs: (unit: number) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return end;
}

function beginsLine(text: string, at: number): boolean {
  const start = runBefore(text, at, (unit) => isBlank(unit) && unit !== 10 && unit !== 13);
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
}

/** The word before the blanks that end at `at`, without opening brackets; undefined where an empty line or no blank is between. */
function wordBefore(text: string, at: number): { readonly start: number; readonly small: string } | undefined {
  const end = runBefore(text, at, isBlank);
  if (end === at || text.slice(end, at).split('\n').length > 2) return undefined;
  const start = wordStart(
    text,
    runBefore(text, end, (unit) => !isBlank(unit)),
  );
  return start < end ? { start, small: text.slice(start, end).toLowerCase() } : undefined;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (OPENING.includes(text.charAt(start)) && start < text.length) start++;
  return start;
}

/** The words before `end`, opening brackets left off but for those of a label: `19`, `(3)`. */
function wordsIn(text: string, end: number): Span[] {
  const words: Span[] = [];
  let at = 0;
  while (at < end) {
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    const start = at;
    while (at < end && !isBlank(text.charCodeAt(at))) at++;
    const label = text[start] === '(' && text[at - 1] === ')';
    if (start < at) words.push({ start: label ? start : Math.min(wordStart(text, start), at), end: at });
  }
  return words;
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
