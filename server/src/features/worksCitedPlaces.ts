import { append } from '../text/append';
import type { Label, PlaceCitation, PlaceKind } from '../citations/citation';
import { numberLabel } from '../library/labels';
import { outerPlace } from '../report/citations/outerPlace';
import type { BoundPlace } from '../report/citations/boundCitation';
import type { Report } from '../report/model';
import { letterValue, romanValue } from '../text/numerals';

/** A place of a work that is cited: the `20 (b)` of "paras. 12–15 and 20 (b)", the `12–15` with its other end. */
export interface WorkPlace {
  readonly kind: PlaceKind;
  /** How the article of an instrument is called. */
  readonly unit: PlaceCitation['unit'];
  readonly label: Label;
  readonly last: Label | null;
  /** The place that it is said to lie in, in words: `annex II`; empty for most. */
  readonly outer: string;
}

/** No place of a document lies deeper: a paragraph of a section of an annex of an enclosure. */
const DEEPEST = 3;

/** What a citation names of its work. "Paragraph 3 of article 19" is `19 (3)`, as one cites it. */
export function workPlaceOf(report: Report, bound: BoundPlace): WorkPlace {
  const chain = [bound];
  for (let at = outerPlace(report, bound); at && chain.length <= DEEPEST; at = outerPlace(report, at))
    chain.unshift(at);
  return chain.map(alone).reduce(placeWithin);
}

const alone = ({ citation: { kind, unit, label, last } }: BoundPlace): WorkPlace => ({
  kind,
  unit,
  label,
  last,
  outer: '',
});

function placeWithin(outer: WorkPlace, inner: WorkPlace): WorkPlace {
  const { number, letters } = outer.label;
  if (inner.kind === 'paragraph' && outer.kind === 'article' && letters.length === 0 && !inner.last && !outer.last)
    return { ...outer, label: { number, letters: [inner.label.number, ...inner.label.letters] } };
  return { ...inner, outer: wordsOfPlaces([outer]) };
}

/** The places of a work as one would cite them, sorted and each once: `paras. 12–15 and 20 (b)`; `arts. 2 and 19 (3)`. */
export function wordsOfPlaces(places: readonly WorkPlace[]): string {
  const groups = new Map<string, WorkPlace[]>();
  for (const place of places) {
    const key = `${place.outer}\n${String(orderOfKind(place))}\n${place.unit ?? ''}`;
    append(groups, key, place);
  }
  return [...groups.values()]
    .sort(([a], [b]) => (a && b ? compareText(a.outer, b.outer) || orderOfKind(a) - orderOfKind(b) : 0))
    .map(wordsOfGroup)
    .join('; ');
}

/** How a place is called beside its number, one and several (drafting rule C7), in the order in which they are listed. */
const WORDS: readonly (readonly [kinds: readonly PlaceKind[], one: string, several: string])[] = [
  [['chapter'], 'chap.', 'chaps.'],
  [['part'], 'part', 'parts'],
  [['section'], 'sect.', 'sects.'],
  [['article'], 'art.', 'arts.'],
  // Recommendations of the universal periodic review are cited as paragraphs.
  [['paragraph', 'recommendation'], 'para.', 'paras.'],
  [['page'], 'p.', 'pp.'],
  [['footnote'], 'footnote', 'footnotes'],
  [['table'], 'table', 'tables'],
  [['figure'], 'fig.', 'figs.'],
  [['box'], 'box', 'boxes'],
  [['annex'], 'annex', 'annexes'],
  [['appendix'], 'appendix', 'appendices'],
  [['enclosure'], 'enclosure', 'enclosures'],
];

const orderOfKind = ({ kind }: WorkPlace): number => WORDS.findIndex(([kinds]) => kinds.includes(kind));

/** Places of one kind in one outer place. At least one. */
function wordsOfGroup(places: readonly WorkPlace[]): string {
  const [first] = places;
  if (!first) return '';
  const [, one = '', several = ''] = WORDS[orderOfKind(first)] ?? [];
  const unit = first.unit === 'rule' || first.unit === 'principle' ? first.unit : null;
  const numbers = numbersOf(places);
  const word = numbers.length > 1 || numbers[0]?.includes('–') ? (unit ? `${unit}s` : several) : (unit ?? one);
  const words = numbers.length === 1 && numbers[0] === '' ? word : `${word} ${listed(numbers.filter((n) => n !== ''))}`;
  return first.outer === '' ? words : `${first.outer}, ${words}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The numbers of places of one kind in their order; what a range holds is not repeated: `12–15`, `20 (a) and (b)`, `25`. */
function numbersOf(places: readonly WorkPlace[]): string[] {
  const sorted = [...places].sort((a, b) => compare(orderOf(a.label), orderOf(b.label)) || lengthOf(b) - lengthOf(a));
  const kept: WorkPlace[] = [];
  for (const place of sorted) {
    const before = kept.at(-1);
    if (!before || !holds(before, place)) kept.push(place);
    else if (compare(endOf(before), endOf(place)) < 0)
      kept[kept.length - 1] = { ...before, last: place.last ?? place.label };
  }
  const numbers: { number: string; letters: string[] | null; text: string }[] = [];
  for (const { label, last } of kept) {
    const [letter, ...deeper] = label.letters;
    const lone = letter !== undefined && deeper.length === 0 && !last ? [`(${letter})`] : null;
    const before = numbers.at(-1);
    if (lone && before?.letters && before.number === label.number) {
      before.letters.push(...lone);
      before.text = [printed(before.number), listed(before.letters)].filter((part) => part !== '').join(' ');
    } else {
      const own = printed(numberLabel(label));
      const text = last ? `${own}–${printed(numberLabel(last))}` : own;
      if (before?.text !== text) numbers.push({ number: label.number, letters: lone, text });
    }
  }
  return numbers.map(({ text }) => text);
}

/** `437 bis` of `437bis`. */
const printed = (label: string): string => label.replace(/^(\d{1,6})(bis|ter|quater)/, '$1 $2');

const endOf = ({ label, last }: WorkPlace): readonly number[] => orderOf(last ?? label);
const lengthOf = (place: WorkPlace): number => (endOf(place)[0] ?? 0) - (orderOf(place.label)[0] ?? 0);

/** Whether a place begins in the range that another one is, or is the same. */
const holds = (range: WorkPlace, place: WorkPlace): boolean =>
  compare(orderOf(place.label), range.last ? endOf(range) : orderOf(range.label)) <= 0 &&
  (range.last !== null || place.last === null || compare(orderOf(place.label), orderOf(range.label)) === 0);

/** What a label is sorted by: the values of its number's parts, then of its letters. */
function orderOf({ number, letters }: Label): readonly number[] {
  return [...number.split('.').map(valueOfNumber), ...letters.map(valueOfLetter)];
}

function valueOfNumber(part: string): number {
  const figures = /^\d{1,9}/.exec(part)?.[0];
  if (figures !== undefined) return Number(figures) + (part.length > figures.length ? 0.5 : 0);
  const roman = romanValue(part);
  return Number.isNaN(roman) ? valueOfLetter(part.toLowerCase()) : roman;
}

/** Letters before Roman numerals, which are told apart where it does not matter here: (i) counts as a letter alone. */
function valueOfLetter(letter: string): number {
  if (/^\d{1,9}$/.test(letter)) return Number(letter);
  const value = letter.length > 1 ? romanValue(letter.toUpperCase()) : letterValue(letter);
  return Number.isNaN(value) ? 0 : value;
}

/** The order of two lists of numbers, the shorter one first. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return a.length - b.length;
  const other = b[at];
  return other === undefined ? 1 : (a[at] ?? 0) - other;
}

/** The order of two texts in which figures count as numbers: `A/HRC/9/1` before `A/HRC/57/78`, capitals like small letters. */
export function compareText(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

const COLLATOR = new Intl.Collator('en', { numeric: true, ignorePunctuation: false });
