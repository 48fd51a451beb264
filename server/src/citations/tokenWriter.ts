import { PLAIN, type Keyword, type Lexicon } from './lexicon';
import type { Token, WordToken } from './token';

type Growing<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

/** The tokens of a text as they are read, left to right. */
export class TokenWriter {
  readonly tokens: Token[] = [];
  /** A blank stands before the next token. */
  spaced = true;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The last token, or one so many before it. */
  last(back = 1): Token | undefined {
    return this.tokens[this.tokens.length - back];
  }

  /** Adds a token; gives the offset behind it. */
  push(token: Token): number {
    this.tokens.push(token);
    this.spaced = false;
    return token.end;
  }

  /** Adds a word, with the stop behind it where that makes an abbreviation of it; `small` is how the tables spell it. */
  pushWord(start: number, end: number, small: string, written: string): number {
    const capital = isCapital(written);
    if (this.text.charCodeAt(end) === 46) {
      const keyword = this.lexicon.get(`${small}.`);
      if (keyword) return this.pushRead(start, end + 1, `${small}.`, `${written}.`, capital, keyword);
    }
    return this.pushRead(start, end, small, written, capital, this.lexicon.get(small));
  }

  /** Adds a word of which everything is known. */
  pushRead(
    start: number,
    end: number,
    text: string,
    written: string,
    capital: boolean,
    keyword: Keyword | undefined,
  ): number {
    return this.push({ is: 'word', start, end, spaced: this.spaced, text, written, capital, keyword });
  }

  /** Adds a word without a meaning; such words in a row are one token. */
  pushPlain(start: number, end: number): number {
    const last = this.last();
    if (last?.is !== 'word' || last.text !== '')
      return this.pushRead(start, end, PLAIN.text, PLAIN.written, PLAIN.capital, PLAIN.keyword);
    const growing: Growing<WordToken> = last;
    growing.end = end;
    this.spaced = false;
    return end;
  }
}

/** Whether a word begins with a capital of any script. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
