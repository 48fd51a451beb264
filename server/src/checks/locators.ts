import type { PlaceCitation, PlaceKind } from '../citations/citation';
import { pluralOf, singularOf } from '../citations/plurals';
import type { BoundPlace } from '../report/citations/boundCitation';
import { isPlace } from '../report/citations/boundPlace';
import { memo } from '../report/memo';
import type { BlockSpan, Report } from '../report/model';
import { isBlank, isDigit, isHyphen } from '../text/characters';
import type { Span } from '../text/span';
import type { RuleName } from './catalogue';
import { fewOrOne } from './fewOrOne';
import { message, type MessageId } from './messages';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import type { Finding, Rule } from './rule';

/** The places that one word announces: the three of "paras. 9, 12 and 15–17" (drafting rule C8). */
export interface PlaceList {
  readonly block: number;
  readonly kind: PlaceKind;
  readonly word: Span;
  readonly items: readonly BoundPlace[];
  /** It goes on behind an article, "articles 46, paragraph 4, and 56": what follows can be the next article. */
  readonly nested: boolean;
}

/** A comma and a blank, which join a place to the one that it lies in. */
const LONGEST_GAP = 2;

/** The lists of a passage outside of quotations, in the order of its text. */
export const listsOf = memo<Passage, readonly PlaceList[]>(({ report, citations }) => {
  const lists = new Map<string, PlaceList & { items: BoundPlace[] }>();
  let before: BoundPlace | undefined;
  for (const bound of citations) {
    if (!isPlace(bound) || report.roles[bound.block] === 'furniture') continue;
    const { block, citation } = bound;
    if (isQuoted(report, block, citation.start)) continue;
    const key = `${String(block)} ${String(citation.word.start)}`;
    const list = lists.get(key);
    if (list) list.items.push(bound);
    else {
      const { kind, word } = citation;
      const behind = before?.block === block && word.start - before.citation.end <= LONGEST_GAP;
      lists.set(key, { block, kind, word, items: [bound], nested: behind && before?.citation.kind === 'article' });
    }
    before = bound;
  }
  return [...lists.values()];
});

const textOf = ({ tree }: Report, block: number, { start, end }: Span): string => tree.textOf(block, start, end);

/** A rule about the lists of places. */
function ruleByList(name: RuleName, judge: (report: Report, list: PlaceList) => readonly Finding[]): Rule {
  return {
    name,
    scope: 'paragraph',
    judge: ({ report, passage, tell }) => {
      for (const list of listsOf(passage)) judge(report, list).forEach(tell);
    },
    conclude: fewOrOne,
  };
}

/** A finding with its one fix, which writes `right` over `span`, or makes the `edits` that lead to it. */
function change(
  id: MessageId,
  span: BlockSpan,
  right: string,
  edits: readonly { readonly span: BlockSpan; readonly newText: string }[] = [{ span, newText: right }],
): Finding {
  return {
    span,
    message: message(id, right),
    fixes: [{ title: message('fix.name', right), edits, preferred: true, safe: true }],
  };
}

// ---------------------------------------------------------------- one or several

/** "para. 9 and 12", "paras. 17". Letters are no numbers: "para. 25 (b) and (c)" and "paras. 25 (b) and (c)" are both written. */
const numberRule = ruleByList('locator-number', (report, { block, word, items, nested }) => {
  const [first] = items;
  if (!first) return [];
  const written = textOf(report, block, word);
  const span = { block, ...word };
  const several = pluralOf(written);
  if (several !== undefined)
    return namesSeveral(report, items) && !nested ? [change('locator-number.several', span, several)] : [];
  const one = singularOf(written);
  if (one === undefined || items.length > 1 || first.citation.last) return [];
  return endsClause(report, block, first.citation.end) ? [change('locator-number.one', span, one)] : [];
});

/** Numbers from here on are years and resolutions: "paragraph 15, 2322 (2016), in particular …". */
const LARGEST_NUMBER = 999;

/** Whether a list names several numbers, and all of them: "paragraph 1 or 2" is one of them. */
function namesSeveral(report: Report, items: readonly BoundPlace[]): boolean {
  const numbers = new Set(items.map(({ citation }) => citation.label.number));
  if ([...numbers].some((number) => Number(number) > LARGEST_NUMBER)) return false;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || / or /.test(report.tree.textOf(first.block, first.citation.end, last.citation.start)))
    return false;
  return numbers.size > 1 || items.some((item) => isRangeOfNumbers(report, item));
}

/** "12–15", "12 to 15". "art. 12-15" may be one article of a code, and a dash between blanks parts phrases. */
function isRangeOfNumbers(report: Report, { block, citation }: BoundPlace): boolean {
  const { label, last, kind } = citation;
  if (!last || last.number === label.number) return false;
  const written = textOf(report, block, citation);
  return / to /.test(written) || /\S–\S/.test(written) || (kind === 'paragraph' && /\S-\S/.test(written));
}

const LOOK_AHEAD = 16;

/** Whether nothing more can belong to a list that ends here: a semicolon, a bracket or a full stop follows. */
function endsClause({ tree }: Report, block: number, end: number): boolean {
  const rest = tree.textOf(block, end, Math.min(end + LOOK_AHEAD, tree.blocks[block]?.contentEnd ?? end));
  const sign = rest.charAt(0);
  if (sign !== ';' && sign !== ')' && sign !== '.') return false;
  return !/^(?:\.\w|.\s?(?:and |& )?[\d(])/.test(rest);
}

// ---------------------------------------------------------------- ranges

/** "paras. 12-15" for "paras. 12–15". */
const rangeRule = ruleByList('locator-range-hyphen', (report, { block, kind, word, items }) => {
  const certain = kind === 'paragraph' || kind === 'page';
  if (!certain && singularOf(textOf(report, block, word)) === undefined) return [];
  return items.flatMap(({ citation }) => {
    if (!citation.last) return [];
    const written = textOf(report, block, citation);
    const hyphen = onlyHyphen(written);
    if (!hyphen) return [];
    const span = { block, start: citation.start, end: citation.end };
    const sign = { block, start: span.start + hyphen.start, end: span.start + hyphen.end };
    const right = onOneLine(`${written.slice(0, hyphen.start)}–${written.slice(hyphen.end)}`);
    return [change('locator-range-hyphen', span, right, [{ span: sign, newText: '–' }])];
  });
});

/** The hyphen in these words with the blanks around it, where there is one and no other dash. */
function onlyHyphen(written: string): Span | undefined {
  let found: Span | undefined;
  for (let at = 0; at < written.length; at++) {
    if (written.charAt(at) === '–') return undefined;
    if (!isHyphen(written.charCodeAt(at))) continue;
    if (found) return undefined;
    let [start, end] = [at, at + 1];
    while (isBlank(written.charCodeAt(start - 1))) start--;
    while (isBlank(written.charCodeAt(end))) end++;
    found = { start, end };
  }
  return found;
}

const onOneLine = (words: string): string => words.replace(/[\r\n]+/g, ' ');

/** "paras. 45–42", "paras. 151.119–115.127": the end comes before the beginning. */
const rangeOrderRule = ruleByList('locator-range-order', (report, { block, items }) =>
  items.flatMap(({ citation }) => {
    const end = citation.last ? citation.end : endOfFallingRange(report, block, citation);
    if (end === undefined || (citation.last && !beginsHigher(citation.label.number, citation.last.number))) return [];
    const span = { block, start: citation.start, end };
    return [{ span, message: message('locator-range-order', onOneLine(textOf(report, block, span))) }];
  }),
);

/** Of `151.119` and `115.127` the part before the stop is higher in the first. */
function beginsHigher(first: string, last: string): boolean {
  const [one, other] = [first.split('.'), last.split('.')];
  return one.length > 1 && one.length === other.length && Number(one[0]) > Number(other[0]);
}

const LONGEST_END = 8;

/** The end of a range behind a number that is higher and has as many figures: "110–12" leaves figures out. */
function endOfFallingRange(report: Report, block: number, { kind, label, end }: PlaceCitation): number | undefined {
  if (kind !== 'paragraph' && kind !== 'article') return undefined;
  const [all, last] = /^–(\d+)(?![\w.(/])/.exec(report.tree.textOf(block, end, end + LONGEST_END)) ?? [];
  if (all === undefined || last?.length !== label.number.length || Number(last) >= Number(label.number))
    return undefined;
  return end + all.length;
}

// ---------------------------------------------------------------- stops

const WITHOUT_STOP = /^(?:paras?|arts?|chaps?|sects?)$/i;

/** "para 25", "Ibid (accessed …)": abbreviations that lack their stop. */
const stopRule: Rule = {
  name: 'abbreviation-stop',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    const spans = listsOf(passage)
      .filter((list) => WITHOUT_STOP.test(textOf(report, list.block, list.word)) && !isCount(report, list))
      .map(({ block, word }): BlockSpan => ({ block, ...word }));
    for (const span of [...spans, ...ibidsWithoutStop(passage)]) {
      const right = `${textOf(report, span.block, span)}.`;
      tell(change('abbreviation-stop', span, right, [{ span: { ...span, start: span.end }, newText: '.' }]));
    }
  },
  conclude: fewOrOne,
};

/** "works of art 40 years old": what is counted stands behind the number. */
function isCount({ tree }: Report, { block, items }: PlaceList): boolean {
  const end = items.at(-1)?.citation.end ?? 0;
  return /^\s(?!of\b|above\b|below\b)\p{Ll}/u.test(tree.textOf(block, end, end + LOOK_AHEAD));
}

function ibidsWithoutStop({ report, citations }: Passage): BlockSpan[] {
  return citations.flatMap(({ citation: { kind, start, end }, block }) => {
    if (kind !== 'ibid' || isQuoted(report, block, start)) return [];
    const written = report.tree.textOf(block, start, end + 1);
    return /^ibid(?![.\w])/i.test(written) ? [{ block, start, end: start + 'ibid'.length }] : [];
  });
}

// ---------------------------------------------------------------- blanks

/** "para.25", "para. 25(b)", "115. 23". */
const spacingRule = ruleByList('locator-spacing', (report, { block, word, items }) =>
  items.flatMap(({ citation }, index) => {
    const glued = index === 0 && word.end === citation.start;
    const start = glued ? word.start : citation.start;
    const span = { block, start, end: citation.end };
    const written = textOf(report, block, span);
    const parted = /\.\s+(?=\d)/.exec(written);
    if (parted) {
      const blank = { block, start: start + parted.index + 1, end: start + parted.index + parted[0].length };
      const right = onOneLine(written.replace(/\.\s+(?=\d)/, '.'));
      return [change('locator-spacing.within', span, right, [{ span: blank, newText: '' }])];
    }
    const gaps = [...(glued ? [citation.start - start] : []), ...gluedBrackets(written)];
    // "34(a)(b)": what goes on in the next item would be left as it is.
    if (gaps.length === 0 || report.tree.textOf(block, citation.end, citation.end + 1) === '(') return [];
    const right = onOneLine(withBlanks(written, gaps));
    const edits = gaps.map((gap) => ({ span: { block, start: start + gap, end: start + gap }, newText: ' ' }));
    return [change('locator-spacing', span, right, edits)];
  }),
);

/** Where a bracket opens right behind a number, and those glued to it; nothing where the number stands apart. */
function gluedBrackets(written: string): number[] {
  const gaps: number[] = [];
  for (let at = 1; at < written.length; at++) {
    if (written.charAt(at) !== '(') continue;
    const before = written.charCodeAt(at - 1);
    if (isDigit(before) || (gaps.length > 0 && written.charAt(at - 1) === ')')) gaps.push(at);
  }
  return gaps;
}

function withBlanks(written: string, gaps: readonly number[]): string {
  let spaced = '';
  let from = 0;
  for (const gap of gaps) {
    spaced += `${written.slice(from, gap)} `;
    from = gap;
  }
  return spaced + written.slice(from);
}

// ---------------------------------------------------------------- "and"

/** "paras. 9, 12." for "paras. 9 and 12." */
const andRule = ruleByList('locator-and', (report, { block, kind, items }) => {
  const stray = items.findIndex((item, index) => /^,?\s*and\.\s*$/.test(textBefore(report, items[index - 1], item)));
  const [one, other] = [items[stray - 1], items[stray]];
  if (one && other) {
    const span = { block, start: one.citation.end, end: other.citation.start };
    return [
      change(
        'locator-and.stop',
        span,
        `${textOf(report, block, one.citation)} and ${textOf(report, block, other.citation)}`,
        [{ span, newText: ' and ' }],
      ),
    ];
  }
  const [before, last] = items.slice(-2);
  // Headings list the recommendations that they answer by numbers alone.
  if (kind === 'recommendation' || !before || !last || !endsClause(report, block, last.citation.end)) return [];
  const between = { block, start: before.citation.end, end: last.citation.start };
  if (!/^,\s*$/.test(textOf(report, block, between))) return [];
  const span = { block, start: before.citation.start, end: last.citation.end };
  const right = `${textOf(report, block, before.citation)} and ${textOf(report, block, last.citation)}`;
  return [change('locator-and', span, onOneLine(right), [{ span: between, newText: ' and ' }])];
});

/** What stands between two items of a list; empty where there is no first. */
const textBefore = (report: Report, before: BoundPlace | undefined, { block, citation }: BoundPlace): string =>
  before ? report.tree.textOf(block, before.citation.end, citation.start) : '';

export const locatorRules: readonly Rule[] = [numberRule, rangeRule, rangeOrderRule, spacingRule, andRule, stopRule];
