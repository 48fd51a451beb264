/** Letters and digits of ASCII as 1 to 62; 0 for every other unit. */
const CODES = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit >= 48 && unit <= 57) return unit - 47;
  if (unit >= 65 && unit <= 90) return unit - 54;
  return unit >= 97 && unit <= 122 ? unit - 60 : 0;
});
const WIDTH = 64;

/** What `WordTree.step` takes for a UTF-16 unit; 0 where it is no letter or digit of ASCII. */
export const letterCode = (unit: number): number => (unit < 0x80 ? (CODES[unit] ?? 0) : 0);

/** The code of the small letter for a capital as well. */
export const smallLetterCode = (unit: number): number => letterCode(unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** Where every word begins. */
export const ROOT = 1;
/** Room for so many nodes at first; it doubles. */
const FIRST_NODES = 512;
/** Where no word goes on: it steps to itself. */
const NOWHERE = 0;

/**
 * A dictionary to be asked letter by letter while a text is walked, so that a word that is not in it costs nothing but the
 * walk. Words that are not wholly of ASCII letters and digits are left out.
 */
export class WordTree<Value> {
  /** By node and letter: the next node. */
  private readonly steps: Uint16Array;
  /** By node: what the word means that ends there. */
  private readonly values: (Value | undefined)[] = [undefined, undefined];

  constructor(words: Iterable<readonly [word: string, value: Value]>) {
    let steps = new Uint16Array(FIRST_NODES * WIDTH);
    for (const [word, value] of words) {
      if (!isPlain(word)) continue;
      let node = ROOT;
      for (let at = 0; at < word.length; at++) {
        const place = node * WIDTH + letterCode(word.charCodeAt(at));
        let next = steps[place] ?? NOWHERE;
        if (next === NOWHERE) {
          next = this.values.push(undefined) - 1;
          if (next * WIDTH >= steps.length) {
            const wider = new Uint16Array(steps.length * 2);
            wider.set(steps);
            steps = wider;
          }
          steps[place] = next;
        }
        node = next;
      }
      this.values[node] = value;
    }
    this.steps = steps;
  }

  /** The node behind a letter, which is given by its code. */
  step(node: number, code: number): number {
    return this.steps[node * WIDTH + code] ?? NOWHERE;
  }

  /** What the word means that leads to this node; undefined where none does. */
  valueAt(node: number): Value | undefined {
    return this.values[node];
  }
}

/** Of ASCII letters and digits alone. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (letterCode(word.charCodeAt(at)) === 0) return false;
  return word !== '';
}
