import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import { sentencesOfBlock } from '../report/citations/sentences';
import type { Block } from '../syntax/block';
import type { Span } from '../text/span';
import { writtenNumber } from '../text/writtenNumber';
import { isQuoted } from '../report/quotations';

/** A number as a text writes it; offsets relative to the block. */
export interface WrittenNumber extends Span {
  readonly value: number;
  readonly inWords: boolean;
}

/** `10 activists (four women and six men)`: people counted, and the same people by sex and age. */
export interface Breakdown extends Span {
  /** The number of each group in the brackets. */
  readonly groups: readonly WrittenNumber[];
  readonly sum: number;
  /** The number before the brackets that counts people, where one is sure to. */
  readonly total: WrittenNumber | null;
  /** The groups count up to a number of the same sentence, or to several of them together. */
  readonly addsUp: boolean;
}

/** Breakdowns in the words of a block, from first to last group, quotations left out. Only English ones are read. */
export function breakdownsIn(report: Report, index: number): readonly Breakdown[] {
  const block = report.tree.blocks[index];
  if (!block) return [];
  const found = breakdownsOf(
    block,
    () => report.tree.textOf(index, 0, block.contentEnd),
    () => sentencesOfBlock(report.tree, index),
  );
  return found.filter(({ start }) => !isQuoted(report, index, start));
}

const LONGEST_LIST = 160;

const breakdownsOf = memo<Block, readonly Breakdown[], [Words, () => readonly Span[]]>((_, words, sentences) => {
  const text = words();
  const found: Breakdown[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = text.slice(open + 1, open + LONGEST_LIST);
    const length = inside.search(/[()]/);
    if (length < 0 || inside.charAt(length) !== ')') continue;
    const groups = groupsOf(inside.slice(0, length), open + 1);
    if (!groups) continue;
    const sentence = sentences().findLast(({ start }) => start < open);
    const before = wordsBefore(text, Math.max(sentence?.start ?? 0, open - FARTHEST_WORD), open);
    const start = groups[0]?.start ?? open + 1;
    const sum = groups.reduce((total, { value }) => total + value, 0);
    found.push({ start, end: open + 1 + length, groups, sum, ...totalOf(before, sum) });
  }
  return found.map((breakdown, index) => {
    const neighbours = [found[index - 1], found[index + 1]];
    const isPart = neighbours.some((other) => other?.total && other.total.start === breakdown.total?.start);
    return isPart ? { ...breakdown, total: null } : breakdown;
  });
});

const isFigure = (word: string): boolean => /^\d/.test(word);

type Sex = 'female' | 'male' | 'other';
interface Group {
  readonly name: string;
  readonly sex: Sex;
}
const GROUPS = new Map<string, Group>(
  (
    [
      ['women', 'female', ['woman', 'women']],
      ['men', 'male', ['man', 'men']],
      ['girls', 'female', ['girl', 'girls']],
      ['boys', 'male', ['boy', 'boys']],
      ['females', 'female', ['female', 'females']],
      ['males', 'male', ['male', 'males']],
      ['children', 'other', ['child', 'children']],
      ['others', 'other', ['gender-diverse', 'non-binary']],
    ] as const
  ).flatMap(([name, sex, words]) => words.map((word): [string, Group] => [word, { name, sex }])),
);
/** Groups that hold one another: who is counted in the one may be counted in the other. */
const OVERLAPS = [
  ['children', 'girls'],
  ['children', 'boys'],
  ['females', 'women'],
  ['females', 'girls'],
  ['males', 'men'],
  ['males', 'boys'],
];

/** The numbers of a list that is nothing but groups of people, of both sexes, each counted once; else undefined. */
function groupsOf(list: string, from: number): WrittenNumber[] | undefined {
  const numbers: WrittenNumber[] = [];
  const names = new Set<string>();
  const sexes = new Set<Sex>();
  let at = from;
  for (const part of list.split(/(,\s(?:and\s)?|\sand\s)/)) {
    const [number = '', kind = '', noun, ...more] = part.trim().split(/\s+/);
    const start = at + (part.length - part.trimStart().length);
    at += part.length;
    if (/^(?:,|,? ?and|)$/.test(part.trim().replace(/\s+/g, ' '))) continue;
    const group = GROUPS.get(kind);
    const value = writtenNumber(number);
    if (!group || Number.isNaN(value) || names.has(group.name) || more.length > 0) return undefined;
    // "3 male officers", "1 gender-diverse person", but not "3 women aged".
    if (noun !== undefined && !/male|-/.test(kind)) return undefined;
    names.add(group.name);
    sexes.add(group.sex);
    numbers.push({ value, inWords: !isFigure(number), start, end: start + number.length });
  }
  const isOverlapping = OVERLAPS.some((pair) => pair.every((name) => names.has(name)));
  return sexes.has('female') && sexes.has('male') && !isOverlapping ? numbers : undefined;
}

/** UTF-16 units before the brackets in which the number of all may stand. */
const FARTHEST_WORD = 240;

interface Word extends Span {
  /** Without the marks and raised figures around it. */
  readonly text: string;
  /** A comma, a semicolon or a bracket stands behind it. */
  readonly isCut: boolean;
}

function wordsBefore(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map(({ 0: written, index }) => {
    const core = /[\p{L}\d][\p{L}\d,./’'-]*/u.exec(written);
    const bare = (core?.[0] ?? '').replace(/[,.]$/, '');
    const start = from + index + (core?.index ?? 0);
    return { text: bare, start, end: start + bare.length, isCut: /[,;:)\]—–]/.test(written.slice(bare.length)) };
  });
}

/** Words for people that reports count. */
const PEOPLE = new Set(
  (
    'activists adults advocates applicants asylum-seekers beneficiaries candidates captives children citizens civilians ' +
    'defenders delegates deputies detainees educators employees experts facilitators farmers fighters graduates hostages ' +
    'individuals inmates interns interpreters investigators journalists judges lawyers leaders magistrates mediators ' +
    'members migrants minors monitors nationals observers officers officials opponents parliamentarians participants ' +
    'patients people personnel persons practitioners prisoners professionals professors prosecutors protesters pupils recipients ' +
    'refugees representatives residents respondents returnees servants soldiers specialists staff students survivors ' +
    'teachers trainees trainers victims volunteers witnesses women workers youth youths'
  ).split(' '),
);

/** What is said of people alone: "30 killed". */
const FATES = new Set('abducted arrested detained injured killed maimed wounded'.split(' '));

/** A number that is no exact one. */
const INEXACT = new Set(
  'least about approximately some than over nearly almost around most estimated roughly under'.split(' '),
);
/** Words that end the name of what is counted: what follows belongs to it, or is done to it. */
const CLOSERS = new Set(
  'of from in within for with by to at on against among who that which were was are is'.split(' '),
);

type Total = Pick<Breakdown, 'total' | 'addsUp'>;

/** The number that the groups should count up to, by the words before the brackets. */
function totalOf(words: readonly Word[], sum: number): Total {
  const numbers = words.flatMap((word, index) => {
    const value = writtenNumber(word.text);
    return Number.isNaN(value) ? [] : [{ word, index, value }];
  });
  const addsUp = numbers.some((_, from) => {
    const values = numbers.slice(from).map(({ value }) => value);
    return values[0] === sum || values.reduce((total, value) => total + value, 0) === sum;
  });
  const last = numbers.at(-1);
  if (!last || !countsPeople(words, last.index)) return { total: null, addsUp };
  const { start, end, text } = last.word;
  return { total: { value: last.value, inWords: !isFigure(text), start, end }, addsUp };
}

/** Whether the number at `index` is an exact one, and counts the people that the words behind it name. */
function countsPeople(words: readonly Word[], index: number): boolean {
  const [twoBefore = '', before = ''] = [words[index - 2], words[index - 1]].map((word) => word?.text.toLowerCase());
  if (INEXACT.has(before) || (twoBefore === 'up' && before === 'to') || /^\d/.test(before)) return false;
  const behind = words.slice(index + 1);
  // Two numbers side by side, parts of a year, "12 (of 15)": something else than one count is written here.
  if (words[index]?.isCut === true || behind.some(({ text }) => /\d|^per$|^percent$|illion/.test(text))) return false;
  const closer = behind.findIndex(({ text }) => CLOSERS.has(text) || /[a-z](?:ing|ed)$/.test(text));
  const named = closer < 0 ? behind : behind.slice(0, closer);
  if (named.length === 0) return FATES.has(behind[0]?.text ?? '');
  return PEOPLE.has(named.at(-1)?.text.toLowerCase() ?? '');
}
