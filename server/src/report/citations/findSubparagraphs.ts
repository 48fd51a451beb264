import type { Block } from '../../syntax/block';
import type { SyntaxTree } from '../../syntax/tree';
import { isBlank, isWordUnit } from '../../text/characters';
import { append } from '../../text/append';
import { found, missing, nearest, type Lookup, type Side, type View } from './placeLookup';
import { memo, type Words } from '../memo';
import type { Paragraph, Report, Subparagraph } from '../model';

type Items = readonly Subparagraph[];

const blockOf = ({ block }: Subparagraph): number => block;

/** The letter of an item without brackets or stop. */
const bare = ({ label }: Subparagraph): string => label.replace(/[().]/g, '');

/** The items of one level by their letters: a list that was begun again has a letter twice. */
const byLetter = memo<Items, ReadonlyMap<string, Subparagraph[]>>((items) => {
  const map = new Map<string, Subparagraph[]>();
  for (const item of items) append(map, bare(item), item);
  return map;
});

/** The items of all levels by their letters, in the order of the text. */
const ofAllLevels = memo<Items, ReadonlyMap<string, Subparagraph[]>>((items) => {
  const map = new Map<string, Subparagraph[]>();
  const rest = [...items].reverse();
  for (let item = rest.pop(); item; item = rest.pop()) {
    append(map, bare(item), item);
    for (let at = item.children.length - 1; at >= 0; at--) rest.push(item.children[at]!);
  }
  return map;
});

/**
 * The place that `letters` name below a paragraph (or below `from`, an item of it). Where a list is not broken into lines,
 * the smallest place that holds it.
 */
export function placeBelow(
  report: Report,
  paragraph: Paragraph,
  letters: readonly string[],
  { block, side }: Pick<View, 'block' | 'side'>,
  from: Subparagraph | null = null,
): Lookup {
  const levels: Items[] = [];
  let item = from;
  for (const letter of letters) {
    const items: Items = item?.children ?? paragraph.subparagraphs;
    levels.push(items);
    const next = itemOf(items, letter, block, side) ?? besideUpper(levels, letter, block, side);
    if (!next) {
      if (items.length > 0 && !/^\d/.test(letter) && !lettersOf(report, paragraph).has(letter))
        return missing({ kind: 'subparagraph', paragraph, label: printed(letters) });
      break;
    }
    item = next;
  }
  return found(item ? { kind: 'subparagraph', paragraph, subparagraph: item } : { kind: 'paragraph', paragraph });
}

/** The item with a letter: on the said side, else the nearest. */
function itemOf(items: Items, letter: string, block: number, side: Side): Subparagraph | undefined {
  const same = byLetter(items).get(letter);
  return nearest(same, blockOf, block, side) ?? nearest(same, blockOf, block, null);
}

/** In "para. 1 (a) (ii) and (b)" the last letter may stand beside the first: the item of the nearest level that has it. */
function besideUpper(levels: readonly Items[], letter: string, block: number, side: Side): Subparagraph | undefined {
  for (let depth = levels.length - 2; depth >= 0; depth--) {
    const item = itemOf(levels[depth]!, letter, block, side);
    if (item) return item;
  }
  return undefined;
}

/** "subparagraph (c) above": letters without a number, at any depth of the paragraph that one stands in. */
export function placeByLetters(report: Report, paragraph: Paragraph, letters: readonly string[], view: View): Lookup {
  const { block, side } = view;
  const [first = '', ...rest] = letters;
  const items = ofAllLevels(paragraph.subparagraphs).get(first);
  const item = nearest(items, blockOf, block, side) ?? nearest(items, blockOf, block, null);
  return item ? placeBelow(report, paragraph, rest, view, item) : placeBelow(report, paragraph, letters, view);
}

const printed = (letters: readonly string[]): string => letters.map((letter) => `(${letter})`).join(' ');

/** What was found in the words of paragraphs, as long as the text stands. */
const runOnLists = memo<SyntaxTree, Map<Paragraph, ReadonlySet<string>>>(() => new Map());

/** The letters of lists that run on in the words of a paragraph: "… to (a) count; (b) publish". */
function lettersOf({ tree }: Report, paragraph: Paragraph): ReadonlySet<string> {
  const known = runOnLists(tree);
  let letters = known.get(paragraph);
  if (!letters) {
    const all = paragraph.pieces.flatMap((piece) => {
      const block = tree.blocks[piece];
      return block ? [...lettersWithin(block, () => tree.textOf(piece))] : [];
    });
    letters = new Set(all);
    known.set(paragraph, letters);
  }
  return letters;
}

/** Words that may stand before the last item of a list that runs on. */
const BEFORE_LAST = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'u']);
const LONGEST_LETTERS = 4;

/** The letters in brackets that begin an item in the words of a block; not those of "article 19 (b)". */
export const lettersWithin = memo<Block, ReadonlySet<string>, [Words]>((_, words) => {
  const text = words();
  const letters = new Set<string>();
  for (let close = text.indexOf(')'); close >= 0; close = text.indexOf(')', close + 1)) {
    let start = close;
    while (start > 0 && close - start <= LONGEST_LETTERS && isWordUnit(text.charCodeAt(start - 1))) start--;
    const letter = text.slice(start, close);
    const before = text.charAt(start - 1) === '(' ? start - 1 : start;
    if (letter !== '' && letter.length <= LONGEST_LETTERS && beginsItem(text, before)) letters.add(letter);
  }
  return letters;
});

function beginsItem(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_LETTERS && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start === end || BEFORE_LAST.has(text.slice(start, end));
}
