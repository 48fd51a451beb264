import { letterCode, ROOT, smallLetterCode, WordTree } from '../wordTree';
import { isInWord, lettersOf, wordEnd } from './words';

/** Words to be found in texts: written exactly so or, with `anyCase`, in small letters here and in any there. */
export class SoughtWords {
  /** Those of ASCII letters and digits. */
  readonly tree: WordTree<true>;
  private readonly words: ReadonlySet<string>;

  constructor(
    words: Iterable<string>,
    readonly anyCase: boolean,
  ) {
    this.words = new Set(words);
    this.tree = new WordTree([...this.words].map((word) => [word, true]));
  }

  /** Whether a word of a text is one of them; for words that `tree` cannot tell, with letters beyond ASCII or invisible signs. */
  has(written: string): boolean {
    const letters = lettersOf(written);
    return this.words.has(this.anyCase ? letters.toLowerCase() : letters);
  }
}

/** Goes through a text from word to word and tells which are sought; hyphens and apostrophes part words. */
export class WordWalk {
  /** Where the word lies. */
  start = 0;
  end = 0;
  /** It is one of those sought. */
  sought = false;

  constructor(
    private readonly text: string,
    private readonly limit: number,
    private readonly words: SoughtWords,
  ) {}

  /** Goes to the next word at or behind an offset; false where there is none. */
  next(from: number): boolean {
    const { text, limit } = this;
    const { tree, anyCase } = this.words;
    for (let at = from; at < limit; at++) {
      let end = at;
      let node = ROOT;
      for (; end < limit; end++) {
        const unit = text.charCodeAt(end);
        const code = anyCase ? smallLetterCode(unit) : letterCode(unit);
        if (code === 0) break;
        node = tree.step(node, code);
      }
      const behind = end < limit ? text.charCodeAt(end) : NaN;
      if (end === at && !(behind >= 0x80 && isInWord(behind))) continue;
      this.start = at;
      this.end = behind >= 0x80 ? wordEnd(text, at, limit) : end;
      this.sought = this.end > end ? this.words.has(text.slice(at, this.end)) : tree.valueAt(node) === true;
      return true;
    }
    return false;
  }
}
