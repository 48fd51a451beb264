import { letterValue, romanValue } from '../text/numerals';
import type { Label } from '../syntax/block';
import type { Paragraph, Subparagraph } from './model';

interface Level {
  readonly style: 'letter' | 'roman';
  readonly form: Label['form'];
  last: number;
  readonly siblings: Subparagraph[];
}

/** Values of a label as a letter and as a Roman numeral; one or both can be NaN. */
const values = (label: string): { letter: number; roman: number } => ({
  letter: letterValue(label),
  roman: romanValue(label),
});

/**
 * Nests the labels of one paragraph: (a) → (i) → a. (drafting rule S3). Whether (i) is a letter or a numeral is told by
 * what stands before and after it: (h), (i), (j) are letters, (a), (i), (ii) are not.
 */
export class SubparagraphTracker {
  /** The items of the outermost list. */
  readonly items: Subparagraph[];
  private levels: Level[] = [];
  private textSince = false;

  constructor(private readonly paragraph: Paragraph | null) {
    this.items = paragraph?.subparagraphs ?? [];
  }

  /** Unlabelled words have come: (a) after them begins a new list at the same depth. */
  interrupt(): void {
    this.textSince = true;
  }

  /** True when an open list has come to the item before this one. */
  waitsFor(label: Label): boolean {
    const { letter, roman } = values(label.text);
    return this.levels.some(
      ({ form, style, last }) => form === label.form && last + 1 === (style === 'letter' ? letter : roman),
    );
  }

  /**
   * Adds the item with `label`; `next` is the label that follows it in the same form, or undefined. `inside`: it stands
   * right behind the label of the item before it, on the same line, and so below it.
   */
  add(label: Label, block: number, next: string | undefined, inside = false): Subparagraph {
    const level = inside ? this.levelInside(label, next) : this.levelFor(label, next);
    const { letter, roman } = values(label.text);
    const value = level.style === 'letter' ? letter : roman;
    const printed = print(label);
    const depth = this.levels.length;
    const parent = depth > 1 ? this.levels[depth - 2]?.siblings.at(-1) : undefined;
    const number = parent?.fullNumber ?? this.paragraph?.number ?? '';
    const item: Subparagraph = {
      label: printed,
      fullNumber: number === '' ? printed : `${number} ${printed}`,
      depth,
      value,
      style: level.style,
      labelSpan: { block, start: label.start, end: label.end },
      block,
      lastBlock: block,
      children: [],
    };
    level.siblings.push(item);
    level.last = value;
    this.textSince = false;
    return item;
  }

  private levelFor(label: Label, next: string | undefined): Level {
    const { letter, roman } = values(label.text);
    const sequel = next === undefined ? undefined : values(next);
    const romanStart = roman === 1 && sequel?.roman === 2;
    for (let depth = this.levels.length; depth > 0; depth--) {
      const level = this.levels[depth - 1];
      if (level?.form !== label.form) continue;
      const value = level.style === 'letter' ? letter : roman;
      // (i) behind (h) begins a list of its own when (ii) follows.
      if (value === level.last + 1 && !(level.style === 'letter' && romanStart)) return this.backTo(depth);
    }
    const style = startStyle(letter, roman, sequel);
    const value = style === 'letter' ? letter : roman;
    if (value === 1) {
      const same = this.levels.findIndex((level) => level.form === label.form && level.style === style);
      if (same >= 0) {
        const level = this.backTo(same + 1);
        level.last = 0;
        return level;
      }
      if (this.textSince && this.levels.length > 0 && style === 'letter' && label.form === this.levels[0]?.form)
        return this.backTo(1);
      return this.deeper(style, label.form, 0);
    }
    // (ii) and (xx) are numerals, unless the list has come as far as (hh).
    const counted = label.text.length > 1 && !Number.isNaN(roman) ? NaN : letter;
    const nearest = this.nearestDepth(label.form, counted, roman);
    return nearest > 0 ? this.backTo(nearest) : this.deeper(style, label.form, value - 1);
  }

  private levelInside(label: Label, next: string | undefined): Level {
    const { letter, roman } = values(label.text);
    const style = startStyle(letter, roman, next === undefined ? undefined : values(next));
    return this.deeper(style, label.form, (style === 'letter' ? letter : roman) - 1);
  }

  /** The depth of the open list whose last item comes nearest; 0 when no list has labels of this form. */
  private nearestDepth(form: Label['form'], letter: number, roman: number): number {
    let nearest = 0;
    let distance = Infinity;
    this.levels.forEach((level, index) => {
      const away = Math.abs((level.style === 'letter' ? letter : roman) - level.last - 1);
      if (level.form === form && away <= distance) {
        nearest = index + 1;
        distance = away;
      }
    });
    return nearest;
  }

  private backTo(depth: number): Level {
    this.levels = this.levels.slice(0, depth);
    return this.levels[depth - 1] as Level;
  }

  private deeper(style: Level['style'], form: Label['form'], last: number): Level {
    const siblings = this.levels.at(-1)?.siblings.at(-1)?.children ?? this.items;
    const level: Level = { style, form, last, siblings };
    this.levels.push(level);
    return level;
  }
}

function startStyle(
  letter: number,
  roman: number,
  sequel: { letter: number; roman: number } | undefined,
): 'letter' | 'roman' {
  if (Number.isNaN(roman)) return 'letter';
  if (Number.isNaN(letter)) return 'roman';
  if (sequel && sequel.letter === letter + 1 && sequel.roman !== roman + 1) return 'letter';
  return roman === 1 || sequel?.roman === roman + 1 ? 'roman' : 'letter';
}

function print({ text, form }: Label): string {
  if (form === 'brackets') return `(${text})`;
  return form === 'bracket' ? `${text})` : `${text}.`;
}
