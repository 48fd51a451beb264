import type { Label, PlaceCitation } from '../citations/citation';
import type { BoundPlace, Place, ResolvedTarget } from '../report/citations/boundCitation';
import { isPlace, spanOfCitation } from '../report/citations/boundPlace';
import { singularOf } from '../citations/plurals';
import type { BlockSpan, Language, Report, Section, Subparagraph } from '../report/model';
import { numberOf } from '../text/numerals';
import { phrase, type Message } from '../text/message';
import type { Edit } from './edit';
import { rangeOf, runsOf, type Run } from './ranges';
import type { Labelled, Relabelling } from './relabelling';

/** A reference that stays as it is although what it means has changed, and why. */
export interface LeftReference {
  readonly span: BlockSpan;
  readonly reason: Message;
}

/** The edits that let every reference name the place that it means by the label which that will have. */
export interface ReferenceEdits {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftReference[];
}

/** Why references are left as they are. */
export const LEFT = {
  gone: 'What “{0}” refers to will be there no more.',
  parted: 'What “{0}” refers to will no longer stand together.',
  neighbour: '“{0}” may mean what will be there no more.',
  halves: '“{0}” may mean what will be paragraph {1}.',
  own: '“{0}” would refer to the paragraph that it stands in.',
  twice: '“{0}” would name what its list names already.',
  listed: '“{0}” will have no number of its own.',
  sides: 'What “{0}” points to will stand on both sides of it.',
  context: '“{0}” would mean something else where it will stand.',
  unsure: 'It is not certain what “{0}” refers to.',
  unreadable: 'The number in “{0}” could not be found.',
} as const;

/** All that a relabelling asks of the references of a report. A reference whose meaning is not certain is left, and named. */
export function referenceEdits(report: Report, relabelling: Relabelling): ReferenceEdits {
  const followed = followedReferences({ report, cited: report, relabelling }, report.citations.filter(isPlace));
  return {
    edits: followed.flatMap(({ edits }) => edits),
    left: followed.flatMap(({ left }) => left ?? []),
  };
}

/** References that are to follow a relabelling. */
export interface Following {
  /** The report that they stand in. */
  readonly report: Report;
  /** The report whose places they name, which may be the same. */
  readonly cited: Report;
  readonly relabelling: Relabelling;
}

/** What a relabelling asks of one reference; no edits where it stays. */
export interface FollowedReference {
  readonly bound: BoundPlace;
  readonly edits: readonly Edit[];
  /** Null where it follows, or need not. */
  readonly left: LeftReference | null;
}

/** The same for references in the order of the text, one by one. They are bound to places of the report that is cited. */
export function followedReferences(following: Following, references: readonly BoundPlace[]): FollowedReference[] {
  return listsOf(references).flatMap((list) =>
    list.map((bound, index): FollowedReference => {
      const result = editsOf(following, bound, { list, index });
      return 'reason' in result ? { bound, edits: [], left: result } : { bound, edits: result, left: null };
    }),
  );
}

/** The references that one word announces, in order: the two of "paras. 9 and 12–15". */
function listsOf(references: readonly BoundPlace[]): BoundPlace[][] {
  const lists: BoundPlace[][] = [];
  for (const bound of references) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isOneList = last?.block === bound.block && last.citation.word.start === bound.citation.word.start;
    if (isOneList) list?.push(bound);
    else lists.push([bound]);
  }
  return lists;
}

/** Where a reference stands in its list. */
interface ListPlace {
  readonly list: readonly BoundPlace[];
  readonly index: number;
}

/** A reference with what there is to say about it. */
export function leave(report: Report, bound: BoundPlace, reason: string, ...more: readonly string[]): LeftReference {
  const span = spanOfCitation(bound);
  const words = report.tree.textOf(span.block, span.start, span.end).replace(/\s+/g, ' ');
  return { span, reason: phrase(reason, words, ...more) };
}

function editsOf(following: Following, bound: BoundPlace, listPlace: ListPlace): readonly Edit[] | LeftReference {
  const { report, relabelling } = following;
  const { target, citation } = bound;
  if (target.status === 'ambiguous') {
    const touched = target.places.some((place) => changes(relabelling, place));
    return touched ? leave(report, bound, LEFT.unsure) : [];
  }
  if (target.status !== 'resolved') return [];
  if (target.last) return editsOfRange(following, bound, listPlace, target, target.last);
  if (citation.last || goesOn(report, bound))
    return changes(relabelling, target.place) ? leave(report, bound, LEFT.unsure) : [];
  if (isGone(relabelling, target.place)) return leave(report, bound, LEFT.gone);
  const half = target.place.kind === 'paragraph' ? relabelling.halfOf(target.place.paragraph) : undefined;
  if (half) return leave(report, bound, LEFT.halves, relabelling.labelOf(half));
  if (isReshaped(relabelling, target.place) && citation.label.letters.length > 0)
    return leave(report, bound, LEFT.unreadable);
  const tokens = tokensOf(relabelling, target.place, citation.label, carriersOf(relabelling, target.place));
  // Of "annexes I and II" one alone cannot lose its number.
  const isListed = listPlace.list.length > 1 && tokens.some((token) => token.old !== '' && token.new === '');
  if (isListed) return leave(report, bound, LEFT.listed);
  return written(report, bound, citation.start, tokens) ?? leave(report, bound, LEFT.unreadable);
}

/** "5–3" is read as 5 alone: what its other end means nobody knows. */
function goesOn({ tree }: Report, { block, citation: { end } }: BoundPlace): boolean {
  return /^[-\u2010-\u2015]\d/u.test(tree.textOf(block, end, end + 2));
}

function isGone(relabelling: Relabelling, place: Place): boolean {
  return labelledOf(place).some((one) => relabelling.isGone(one));
}

function changes(relabelling: Relabelling, place: Place): boolean {
  const carriers = carriersOf(relabelling, place);
  return labelledOf(place).some(
    (one, index) => one !== carriers[index] || relabelling.changes.has(one) || relabelling.isGone(one),
  );
}

/** What will carry the labels by which a place is cited, the outermost first. */
function carriersOf(relabelling: Relabelling, place: Place): readonly Labelled[] {
  switch (place.kind) {
    case 'paragraph':
      return relabelling.partsOf(place.paragraph).slice(0, 1);
    case 'subparagraph': {
      const chain = chainTo(place.paragraph.subparagraphs, place.subparagraph);
      return [relabelling.holderOf(chain[0] ?? place.subparagraph, place.paragraph), ...chain];
    }
    case 'section':
      return chainOf(place.section, (section) => relabelling.parentOf(section));
    default:
      return labelledOf(place);
  }
}

/** What carries the labels by which a place is cited, the outermost first. */
function labelledOf(place: Place): readonly Labelled[] {
  switch (place.kind) {
    case 'report':
      return [];
    case 'paragraph':
      return [place.paragraph];
    case 'subparagraph':
      return [place.paragraph, ...chainTo(place.paragraph.subparagraphs, place.subparagraph)];
    case 'section':
      return chainOf(place.section, ({ parent }) => parent);
    case 'caption':
      return [place.caption];
    case 'note':
      return [place.note];
    case 'recommendation':
      return [place.recommendation];
  }
}

/** The items of a list from its outermost level down to one of them. */
function chainTo(list: readonly Subparagraph[], item: Subparagraph): Subparagraph[] {
  let items = list;
  const chain: Subparagraph[] = [];
  while (items.length > 0) {
    const around = items.findLast(
      (one) => one.block < item.block || (one.block === item.block && one.labelSpan.start <= item.labelSpan.start),
    );
    if (!around) break;
    chain.push(around);
    if (around === item) return chain;
    items = around.children;
  }
  return [item];
}

function chainOf(section: Section, parentOf: (section: Section) => Section | null): Section[] {
  const chain: Section[] = [];
  for (let at: Section | null = section; at; at = parentOf(at))
    if (at.number !== null || at === section) chain.unshift(at);
  return chain;
}

// ---------------------------------------------------------------- one place

/** A part of a written label and what it should read. */
interface Token {
  readonly old: string;
  readonly new: string;
}

/**
 * The parts of a label, paired from its end with what carries them: "III.B" names a section and the one around it.
 * `carriers` are those of the place that the label shall name from now on.
 */
function tokensOf(relabelling: Relabelling, place: Place, label: Label, carriers: readonly Labelled[]): Token[] {
  const named = labelledOf(place);
  const parts = [...(label.number === '' ? [] : partsOf(place, label.number)), ...label.letters];
  if (isReshaped(relabelling, place)) return [{ old: label.number, new: numberOfChain(relabelling, carriers) }];
  if (parts.length === 0) {
    // "the annex" of a report that will have several.
    const carrier = carriers.at(-1);
    return carrier && relabelling.changes.has(carrier) ? [{ old: '', new: relabelling.labelOf(carrier) }] : [];
  }
  return parts.map((old, index) => {
    // A letter that the paragraph does not have belongs to nothing: then the number is paired, and the letter stays.
    const at = parts.length > named.length ? index : index - parts.length;
    const carrier = carriers.at(at);
    if (!carrier || (carrier === named.at(at) && !relabelling.changes.has(carrier))) return { old, new: old };
    return { old, new: inFormOf(old, relabelling.labelOf(carrier)) };
  });
}

/** A section that will lie deeper or less deep than before, so that its number has other parts. */
function isReshaped(relabelling: Relabelling, place: Place): boolean {
  return place.kind === 'section' && carriersOf(relabelling, place).length !== labelledOf(place).length;
}

/** "III.B", "III.B.1 (a)". */
function numberOfChain(relabelling: Relabelling, carriers: readonly Labelled[]): string {
  return carriers.reduce((number, carrier) => {
    const label = relabelling.labelOf(carrier);
    if (label.startsWith('(')) return `${number} ${label}`.trim();
    return number === '' ? label : `${number}.${label}`;
  }, '');
}

/** Sections are cited with those around them, in one number; all other numbers are one part. */
function partsOf({ kind }: Place, number: string): string[] {
  return kind === 'section' ? number.split('.') : [number];
}

/** A label without its brackets, in small letters where it is written so. */
function inFormOf(old: string, label: string): string {
  const unbracketed = label.replace(/[()]/g, '');
  const plain = unbracketed.endsWith('.') ? unbracketed.slice(0, -1) : unbracketed;
  return old !== old.toUpperCase() && Number.isNaN(numberOf(old)) ? plain.toLowerCase() : plain;
}

/** The edits that put new parts in the place of old ones, looked for one behind the other; undefined where one is not found. */
function written(
  report: Report,
  { block, citation }: BoundPlace,
  from: number,
  tokens: readonly Token[],
): Edit[] | undefined {
  const words = report.tree.textOf(block, from, citation.end);
  const edits: Edit[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.old === '')
      return [
        ...withoutArticle(report, block, citation),
        { span: { block, start: citation.end, end: citation.end }, newText: ` ${token.new}` },
      ];
    const found = indexOfPart(words, token.old, at);
    // The (d) of "paras. 1 (a) and (d)" takes its number from the item before, that of "1 (a)–(d)" from the first end.
    if (found < 0 && (token.old === token.new || /^[^(\p{N}]{0,6}\(/u.test(words))) continue;
    if (found < 0) return undefined;
    at = found + token.old.length;
    if (token.old === token.new) continue;
    const span = { block, start: from + found, end: from + at };
    if (token.new !== '') edits.push({ span, newText: token.new });
    else if (report.tree.textOf(block, citation.word.end, span.start).trim() !== '') return undefined;
    // "annex I" becomes "the annex".
    else
      edits.push(...withArticle(report, block, citation), { span: { ...span, start: citation.word.end }, newText: '' });
  }
  return edits;
}

/** "The annex shows" becomes "Annex I shows"; other languages keep their article. */
function withoutArticle({ tree, language }: Report, block: number, { word }: PlaceCitation): Edit[] {
  const article = /\bthe\s$/iu.exec(tree.textOf(block, Math.max(0, word.start - LONGEST_ARTICLE), word.start))?.[0];
  if (language !== 'en' || article === undefined) return [];
  const start = word.start - article.length;
  if (!article.startsWith('T')) return [{ span: { block, start, end: word.start }, newText: '' }];
  const initial = tree.textOf(block, word.start, word.start + 1).toUpperCase();
  return [{ span: { block, start, end: word.start + 1 }, newText: initial }];
}

/** "Annex I shows" becomes "The annex shows", "see annex I" "see the annex"; "A/99/12, annex I" has none. */
function withArticle({ tree, language }: Report, block: number, { word, owner }: PlaceCitation): Edit[] {
  const before = tree.textOf(block, Math.max(0, word.start - LONGEST_ARTICLE), word.start);
  if (language !== 'en' || /\b(?:the|this|present|its|an?)\s$/iu.test(before)) return [];
  if (owner.by === 'work' && /,\s$/u.test(before)) return [];
  const begins = word.start <= (tree.blocks[block]?.contentStart ?? 0) || /[.:?!]\s$/u.test(before);
  const initial = tree.textOf(block, word.start, word.start + 1);
  if (!begins || initial === initial.toLowerCase())
    return [{ span: { block, start: word.start, end: word.start }, newText: 'the ' }];
  return [{ span: { block, start: word.start, end: word.start + 1 }, newText: `The ${initial.toLowerCase()}` }];
}

/** With the blank behind it, and a blank before it. */
const LONGEST_ARTICLE = 9;

/** Where a part stands as a whole, not within a longer number or word. */
function indexOfPart(words: string, part: string, from: number): number {
  for (let at = words.indexOf(part, from); at >= 0; at = words.indexOf(part, at + 1)) {
    const [before, after] = [words.charAt(at - 1), words.charAt(at + part.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

// ---------------------------------------------------------------- ranges

function editsOfRange(
  { report, cited, relabelling }: Following,
  bound: BoundPlace,
  listPlace: ListPlace,
  { place }: ResolvedTarget,
  last: Place,
): readonly Edit[] | LeftReference {
  const range = rangeOf(cited, place, last);
  const { citation } = bound;
  if (!range || !citation.last) {
    const touched = changes(relabelling, place) || changes(relabelling, last);
    return touched ? leave(report, bound, LEFT.unsure) : [];
  }
  const isMoved = (section: Labelled): boolean =>
    'heading' in section && relabelling.parentOf(section) !== section.parent;
  if (range.row.slice(range.from, range.to + 1).some(isMoved)) return leave(report, bound, LEFT.unsure);
  const runs = runsOf(relabelling, range);
  const [run] = runs;
  if (!run) return leave(report, bound, LEFT.gone);
  const around = carriersOf(relabelling, place).slice(0, -1);
  const firstTokens = tokensOf(relabelling, place, citation.label, [...around, run.first]);
  const start = written(report, bound, citation.start, firstTokens);
  if (!start) return leave(report, bound, LEFT.unreadable);
  if (runs.length === 1 && run.length > 1) {
    const end = written(
      report,
      bound,
      endOfFirst(report, bound),
      tokensOf(relabelling, last, citation.last, [...around, run.last]),
    );
    return end ? [...start, ...end] : leave(report, bound, LEFT.unreadable);
  }
  return editsOfItems(report, relabelling, bound, listPlace, start, runs) ?? leave(report, bound, LEFT.parted);
}

/** "12 and 13" in the languages in which lists are parted with it. */
const AND: Readonly<Partial<Record<Language, string>>> = { en: 'and', fr: 'et', es: 'y', ru: 'и' };

/** "paras. 12–13" becomes "para. 12", "paras. 12–15" becomes "paras. 12, 13 and 17". Undefined where the words allow neither. */
function editsOfItems(
  report: Report,
  relabelling: Relabelling,
  bound: BoundPlace,
  { list, index }: ListPlace,
  start: readonly Edit[],
  runs: readonly Run[],
): Edit[] | undefined {
  const { block, citation } = bound;
  const words = report.tree.textOf(block, citation.start, endOfFirst(report, bound)).trimEnd();
  const old = citation.last?.letters.at(-1) ?? citation.last?.number ?? '';
  const name = (place: Labelled): string => {
    const label = inFormOf(old, relabelling.labelOf(place));
    return words.endsWith(')') ? `(${label})` : label;
  };
  // The name of the first place stands there already, with what is around it.
  const [first = '', ...others] = runs
    .flatMap(itemsOf)
    .map(({ first: one, last }, at) => `${at === 0 ? '' : name(one)}${last ? `–${name(last)}` : ''}`);
  const and = AND[report.language];
  if (others.length > 0 && and === undefined) return undefined;
  const isLast = index === list.length - 1;
  const behind = others.map((item, at) => (isLast && at === others.length - 1 ? ` ${and ?? ''} ${item}` : `, ${item}`));
  const span = { block, start: citation.start + words.length, end: citation.end };
  return [
    ...start,
    { span, newText: first + behind.join('') },
    ...(others.length > 0 ? commaBefore(report, list, index) : []),
    ...(list.length + others.length === 1 && first === '' ? singularWord(report, bound) : []),
  ];
}

/** Three places in a row are a range; fewer are named one by one. */
function itemsOf({ first, last, length }: Run): { first: Labelled; last: Labelled | null }[] {
  if (length > 2) return [{ first, last }];
  return [...new Set([first, last])].map((place) => ({ first: place, last: null }));
}

/** "9 and 12–15" becomes "9, 12, 13 and 17". */
function commaBefore({ tree }: Report, list: readonly BoundPlace[], index: number): Edit[] {
  const [before, item] = [list[index - 1], list[index]];
  if (!before || !item) return [];
  const span = { block: item.block, start: before.citation.end, end: item.citation.start };
  return /^\s+[\p{L}&]+\s+$/u.test(tree.textOf(span.block, span.start, span.end)) ? [{ span, newText: ', ' }] : [];
}

/** "paras." becomes "para.". */
function singularWord({ tree }: Report, { block, citation: { word } }: BoundPlace): Edit[] {
  const singular = singularOf(tree.textOf(block, word.start, word.end));
  return singular === undefined ? [] : [{ span: { block, start: word.start, end: word.end }, newText: singular }];
}

/** Where the first end of a written range ends: at its dash, or the word between. */
function endOfFirst(report: Report, { block, citation }: BoundPlace): number {
  const words = report.tree.textOf(block, citation.start, citation.end);
  const dash = words.search(/[-\u2010-\u2015]|\bto\b|\bau?\b|\bal\b/u);
  return citation.start + Math.max(0, dash);
}
