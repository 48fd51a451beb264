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
    const steps: number[] = Array<number>(2 * WIDTH).fill(NOWHERE);
    for (const [word, value] of words) {
      const codes = [...word].map((letter) => letterCode(letter.charCodeAt(0)));
      if (codes.length === 0 || codes.includes(0)) continue;
      let node = ROOT;
      for (const code of codes) {
        const place = node * WIDTH + code;
        let next = steps[place] ?? NOWHERE;
        if (next === NOWHERE) {
          next = this.values.push(undefined) - 1;
          steps[place] = next;
          for (let count = 0; count < WIDTH; count++) steps.push(NOWHERE);
        }
        node = next;
      }
      this.values[node] = value;
    }
    this.steps = Uint16Array.from(steps);
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
