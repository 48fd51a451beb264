import { isDigit } from '../text/characters';
import { romanValue, toRoman } from '../text/numerals';
import { isLabel } from './labels';
import { PLAIN, type Lexicon, type Phrase, type Script } from './lexicon';
import type { Token, WordToken, NumberToken } from './token';
import { isCapital, type TokenWriter } from './tokenWriter';

/** `iii)`, `12)` */
const LONGEST_HALF = 4;

/** What languages do with words that English does not: numerals in words, phrases, genitives, labels with half a bracket. */
export class ForeignWords {
  /** The last token that is a number written in words. */
  private lastNumeral: WordToken | NumberToken | undefined;

  constructor(
    private readonly text: string,
    private readonly writer: TokenWriter,
    private readonly lexicon: Lexicon,
    private readonly script: Script,
  ) {}

  /** Adds the word text[at, end), which is `letters` without its invisible signs; gives the offset behind it. */
  read(at: number, end: number, letters: string): number {
    const { writer, script } = this;
    // "а)" with a Cyrillic letter
    const written = letters.length === 1 && this.text.charCodeAt(end) === 41 ? script.label(letters) : letters;
    const capital = isCapital(written);
    const label = capital ? 0 : this.halfBracketed(at, end, written);
    if (label > 0) return label;
    const small = script.spell(written.toLowerCase().replace('’', "'"));
    if (this.readNumeral(at, end, capital ? written : small)) return end;
    const keyword = this.lexicon.get(small);
    if (keyword?.is === 'year') this.takeYear();
    if (script.genitive(small, keyword)) this.pushOf(at);
    for (const phrase of this.lexicon.phrasesEndingIn(small)) if (this.endPhrase(phrase, at, end)) return end;
    return writer.pushWord(at, end, small, written);
  }

  /**
   * `b)` and `1)` behind a number, a locator or another such label, where the language writes them with half a bracket
   * ("párrafo 25 b) y c)"); the offset behind it, or 0.
   */
  halfBracketed(start: number, end: number, text: string): number {
    const { writer } = this;
    if (!this.script.halfBrackets || this.text.charCodeAt(end) !== 41) return 0;
    const joint = writer.last();
    const listed = joint?.is === 'comma' || (joint?.is === 'word' && joint.keyword?.is === 'and');
    const before = listed ? writer.last(2) : joint;
    const figure = isDigit(text.charCodeAt(0));
    const named = before?.is === 'word' && before.keyword?.is === 'locator' && !figure && !listed;
    const numbered = before?.is === 'number' && !listed && Number(before.text) > 0;
    if (!named && !numbered && before?.is !== 'bracketed') return 0;
    if (!isLabel(text) || text.length > LONGEST_HALF) return 0;
    return writer.push({ is: 'bracketed', start, end: end + 1, spaced: writer.spaced, text });
  }

  /** A number in words right behind a locator or another such number: `المرفق الثاني`, `الأول والثاني`, "article premier". */
  private readNumeral(start: number, end: number, small: string): boolean {
    const { writer, script } = this;
    const last = writer.last();
    if (last?.is !== 'word' && last?.is !== 'number') return false;
    const afterNumeral = last === this.lastNumeral;
    if (afterNumeral && last.is === 'word' && script.makesTeen(small)) {
      writer.tokens.pop();
      return this.pushNumeral(last.start, end, toRoman(romanValue(last.text) + 10));
    }
    if (!afterNumeral && (last.is !== 'word' || last.keyword?.is !== 'locator')) return false;
    const numeral = script.numeral(small);
    if (numeral !== undefined) return !afterNumeral && this.pushNumeral(start, end, numeral);
    const letter = small.charAt(0);
    const and = this.lexicon.get(letter);
    const second = afterNumeral && and?.is === 'and' ? script.numeral(small.slice(1)) : undefined;
    if (second === undefined) return false;
    writer.pushRead(start, start + 1, letter, letter, false, and);
    return this.pushNumeral(start + 1, end, second);
  }

  private pushNumeral(start: number, end: number, text: string): true {
    const { spaced } = this.writer;
    this.lastNumeral = isDigit(text.charCodeAt(0))
      ? { is: 'number', start, end, spaced, text }
      : { is: 'word', start, end, spaced, text, written: text, capital: true, keyword: undefined };
    this.writer.push(this.lastNumeral);
    return true;
  }

  /** The "of" that a genitive right behind a number says without a word: `пункт 12 доклада`. */
  private pushOf(at: number): void {
    const { writer } = this;
    const last = writer.last();
    if (last?.is !== 'number' && last?.is !== 'bracketed') return;
    const keyword = { is: 'of' } as const;
    writer.tokens.push({
      is: 'word',
      start: at,
      end: at,
      spaced: true,
      text: 'of',
      written: '',
      capital: false,
      keyword,
    });
  }

  /** The number before `года` is a year, and no number of a place or a resolution. */
  private takeYear(): void {
    const { tokens } = this.writer;
    const last = tokens.at(-1);
    if (last?.is !== 'number' || last.text.length !== 4) return;
    const { start, end, spaced } = last;
    tokens[tokens.length - 1] = { is: 'word', start, end, spaced, ...PLAIN };
  }

  /** Makes one token of a phrase whose last word is text[at, end), if its other words stand before. */
  private endPhrase({ words, means }: Phrase, at: number, end: number): boolean {
    const { writer, script } = this;
    const { tokens } = writer;
    const from = tokens.length - words.length + 1;
    if (from < 0) return false;
    for (let index = 0; index < words.length - 1; index++) {
      if (spelt(tokens[from + index], script) !== words[index]) return false;
    }
    const { start, spaced } = tokens[from] ?? { start: at, spaced: writer.spaced };
    const written = this.text.slice(start, end);
    tokens.length = from;
    writer.spaced = spaced;
    if (means.is === 'body') {
      const found = { kind: 'body', start, end, body: means.body, short: means.body === '' } as const;
      writer.push({ is: 'name', start, end, spaced, found, written });
    } else writer.pushRead(start, end, words.join(' '), written, isCapital(written), means);
    return true;
  }
}

/** A word, or a name of one word ("Совета" before "Безопасности"), as the tables spell it. */
function spelt(token: Token | undefined, script: Script): string | undefined {
  if (token?.is === 'word') return token.text;
  return token?.is === 'name' ? script.spell(token.written.toLowerCase()) : undefined;
}
