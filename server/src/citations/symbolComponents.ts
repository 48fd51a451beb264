import { isDigit } from '../text/characters';
import { matchAt } from './symbolView';

/** What stands between two obliques of a symbol. */
export interface Component {
  readonly text: string;
  readonly end: number;
  /** It is written wrongly (`Rev1`, `Add 1`). */
  readonly slip: boolean;
}

/** Words with small letters that symbols know. */
export const MIXED_WORDS: ReadonlySet<string> = new Set(
  'Sub Res Rev Add Corr Amend Summary OzL Pro Dec Misc Supp Circ Conf Inf Prog'.split(' '),
);

/** A word with a capital and small letters. */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Whether symbols know the word in these letters. */
export const isSymbolWord = (word: string): boolean => word === word.toUpperCase() || MIXED_WORDS.has(word);

/** Words that announce what changes or supplements a document. */
export const MODIFIER_KINDS: ReadonlySet<string> = new Set(['Add', 'Rev', 'Corr', 'Amend']);

const NUMBER = /\d{1,6}(?!\d)/y;
const SERIAL_RANGE = /-\d{1,3}(?![\dA-Za-z])/y;
const LETTER = /[A-Z](?![A-Za-z\d])/y;
/** A word of the sentence that lost the blank before it. */
export const GLUED_WORD = /[A-Z]?[a-z]{3,}/y;
const WORD = /[A-Z][A-Za-z]*/y;
const DOTTED = /\.(?:\d{1,6}[A-Z]?(?![A-Za-z\d])|\d{1,6}(?=[a-z]{3})|[A-Z][A-Za-z]*)/y;
const SESSION = /-\d{1,3}(?![\dA-Za-z])/y;
const MORE_CAPITALS = /-[A-Z]{2,}(?=[-/])/y;
const SMALL_NUMBER = /\d{1,3}(?![\dA-Za-z])/y;
const CLOSED_UP = /\((?:(?:E?S-)?[IVXLC]{1,8}|\d{1,3})\)(?=\/)/y;
/** A modifier with its number, whatever stands between the two. */
const LOOSE_MODIFIER =
  /(Add|ADD|Rev|REV|Corr|CORR|Amend|AMEND)(\. ?| )?(\d{1,3})(?:(?=[a-z]{3}|(?:Add|Rev|Corr)\.)|(?![\dA-Za-z]))/y;

/** The component that begins here: a number, a word of capitals, words and numbers joined by full stops. */
export function componentAt(signs: string, at: number, first: string): Component | undefined {
  return modifierAt(signs, at) ?? (isDigit(signs.charCodeAt(at)) ? numberAt(signs, at) : wordAt(signs, at, first));
}

function modifierAt(signs: string, at: number): Component | undefined {
  const match = matchAt(LOOSE_MODIFIER, signs, at);
  if (!match) return undefined;
  const [whole, word = '', between = '', number = ''] = match;
  return {
    text: `${titled(word)}.${number}`,
    end: at + whole.length,
    slip: between !== '.',
  };
}

function numberAt(signs: string, at: number): Component | undefined {
  const digits = matchAt(NUMBER, signs, at)?.[0];
  if (digits === undefined) return undefined;
  let end = at + digits.length;
  const tail =
    [LETTER, SERIAL_RANGE, CLOSED_UP].map((pattern) => matchAt(pattern, signs, end)?.[0]).find(Boolean) ?? '';
  end += tail.length;
  const glued = tail === '' && /[A-Za-z]/.test(signs.charAt(end));
  if (glued && !matchAt(GLUED_WORD, signs, end) && !matchAt(LOOSE_MODIFIER, signs, end)) return undefined;
  return { text: digits + tail, end, slip: false };
}

function wordAt(signs: string, at: number, first: string): Component | undefined {
  const word = matchAt(WORD, signs, at)?.[0];
  if (word === undefined || !isSymbolWord(word)) return undefined;
  let text = word;
  const take = (pattern: RegExp): boolean => {
    const more = matchAt(pattern, signs, at + text.length)?.[0];
    if (more === undefined || (pattern === DOTTED && !isSymbolWord(more.slice(1)))) return false;
    text += more;
    return true;
  };
  if (word === 'S' || word === 'ES') take(SESSION);
  else if (first.length > 1 && word.length > 1) take(SMALL_NUMBER);
  while (take(DOTTED) || take(MORE_CAPITALS));
  take(CLOSED_UP);
  const end = at + text.length;
  const glued = /[A-Za-z\d]/.test(signs.charAt(end));
  return glued && !(/\d$/.test(text) && matchAt(GLUED_WORD, signs, end)) ? undefined : { text, end, slip: false };
}

const YEAR_BEHIND = /[ \n]?\((\d{4})\)/y;
const LETTERS_AND_SESSION = /[ \n]?([A-Z])?[ \n]?\(((?:E?S-)?[IVXLC]{1,8})\)/y;
/** A letter in capitals, but not the article or the pronoun of a new sentence. */
const LETTER_BEHIND = /[ \n](?:([B-HJ-Z])(?![A-Za-z\d])|A(?=[^A-Za-z\d ]|$| (?:and|to|or|of|on|[^a-z])))/y;
const FASCICLE = /[ \n]?\((Sect\.|Prog\.|Income sect\.|Introduction)(?:[ \n]?(\d{1,2}[A-Z]?))?\)/y;
const PART =
  /[ \n]?\((Part|Parts|Vol\.|Vols\.|Resumption)[ \n]?([IVXLC]{1,6}|\d{1,2})(?:(\/Part|\/Add\.)[ \n]?([IVXLC]{1,6}|\d{1,2}))?\)/y;
const SUPPLEMENT = /[ \n]?\((SUPP|Supp)\)/y;

/** The component with the parenthesis behind it, one blank before it. */
export function withParenthesis(signs: string, component: Component, components: readonly string[]): Component {
  const { text, end } = component;
  const before = components.at(-1);
  const grown = (match: RegExpExecArray, behind: string): Component => ({
    ...component,
    text: `${text}${behind}`,
    end: end + match[0].length,
  });
  if (before === 'RES' || (components.at(-2) === 'RES' && components[0] === 'A')) {
    const number = /^(\d+)([A-Z])?$/.exec(text);
    if (!number) return component;
    if (components[0] === 'S') {
      const year = matchAt(YEAR_BEHIND, signs, end);
      return year ? grown(year, ` (${year[1] ?? ''})`) : component;
    }
    const [, digits = '', letter] = number;
    const own = letter === undefined ? digits : `${digits} ${letter}`;
    const session = matchAt(LETTERS_AND_SESSION, signs, end);
    if (session && before === 'RES') {
      const behind = session[1] === undefined ? '' : ` ${session[1]}`;
      return { ...component, text: `${own}${behind} (${session[2] ?? ''})`, end: end + session[0].length };
    }
    const part = letter === undefined && before !== 'RES' ? matchAt(LETTER_BEHIND, signs, end) : null;
    return part ? grown(part, ` ${part[1] ?? 'A'}`) : { ...component, text: own };
  }
  const fascicle = text === '6' && components[0] === 'A' ? matchAt(FASCICLE, signs, end) : null;
  if (fascicle) return grown(fascicle, ` (${[fascicle[1], fascicle[2]].filter(Boolean).join(' ')})`);
  if (!/\d/.test(text)) return component;
  const supplement = matchAt(SUPPLEMENT, signs, end);
  if (supplement) return grown(supplement, ` (${supplement[1] ?? ''})`);
  const part = matchAt(PART, signs, end);
  if (!part) return component;
  const [, word = '', number = '', second = '', secondNumber = ''] = part;
  return grown(part, ` (${word} ${number}${second}${second === '/Part' ? ' ' : ''}${secondNumber})`);
}
