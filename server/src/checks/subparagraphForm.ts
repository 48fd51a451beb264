import { paragraphAt } from '../report/lookup';
import { memo } from '../report/memo';
import type { BlockSpan, Paragraph, Report, Role, Series, Subparagraph } from '../report/model';
import type { Block } from '../syntax/block';
import { isBlank, isWordUnit } from '../text/characters';
import { message, type Message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, Rule } from './rule';

/** How an item ends, behind marks of notes and emphasis; `unclear` where no sign tells. */
type Sign = 'semicolon' | 'stop' | 'comma' | 'none' | 'unclear';

interface Ending {
  readonly item: Subparagraph;
  readonly sign: Sign;
  /** Where the sign stands, in the last block of the item: an empty stretch where there is none. */
  readonly span: BlockSpan;
  /** The words before it. */
  readonly words: string;
  /** "and" or "or" stands behind the sign. */
  readonly joined: boolean;
}

/** What printing puts between two blocks of one text. */
const BETWEEN: readonly Role[] = ['note', 'noteContinuation', 'furniture'];

/** So many items show what the custom of the list is; a stop is also the end of a sentence, and needs one more. */
const FEWEST_ALIKE = 2;
/** Of the paragraphs of a report so many end in a stop; in a resolution they end in semicolons. */
const SHARE_OF_STOPS = 0.8;

/** A list whose items end in ";" and the last in ".", but for one (drafting rule S4, only where a list disagrees with itself). */
const punctuationRule: Rule = {
  name: 'subparagraph-punctuation',
  scope: 'document',
  judge: ({ report, tell }) => {
    for (const items of flatLists(report)) {
      const odd = oddOneOut(report, endingsOf(report, items));
      if (odd) tell(odd);
    }
  },
};

/** The lists that nest nothing and whose items count up by one, with nothing else between them. */
function flatLists({ lists, roles }: Report): Subparagraph[][] {
  const found: Subparagraph[][] = [];
  for (const outermost of lists) {
    let list: Subparagraph[] = [];
    for (const item of outermost) {
      const before = list.at(-1);
      if (before && !(item.value === before.value + 1 && onlyWordsBetween(roles, before.block, item.block))) {
        found.push(list);
        list = [];
      }
      list.push(item);
    }
    found.push(list);
  }
  return found.filter((list) => list.length > FEWEST_ALIKE && list.every(({ children }) => children.length === 0));
}

function onlyWordsBetween(roles: readonly Role[], from: number, to: number): boolean {
  for (let block = from + 1; block < to; block++) {
    const role = roles[block] ?? 'text';
    if (role !== 'continuation' && !BETWEEN.includes(role)) return false;
  }
  return true;
}

function endingsOf(report: Report, items: readonly Subparagraph[]): Ending[] {
  return items.map((item) => {
    let last = item.block;
    for (let block = last + 1; onlyWordsBetween(report.roles, item.block, block + 1); block++)
      if (report.roles[block] === 'continuation') last = block;
    return endingIn(report, item, last);
  });
}

const SIGNS: Readonly<Record<string, Sign>> = { ';': 'semicolon', '.': 'stop', ',': 'comma' };
/** "…; and": the word that joins the last item, with the comma that some write behind it. */
const JOINED = /;\s(?:and|or|and\/or|et|ou|y|o),?$/iu;
/** Short forms that end in a stop of their own. */
const SHORT_FORM = /(?:\.\p{L}{1,3}|(?<!\p{L})(?:etc|al|Inc|Ltd|Co|Corp))$/u;

function endingIn(report: Report, item: Subparagraph, index: number): Ending {
  const block = report.tree.blocks[index];
  const text = report.tree.textOf(index, 0, block?.contentEnd);
  const end = block ? endOfWords(block, text) : 0;
  const joined = JOINED.exec(text.slice(Math.max(0, end - 10), end));
  const at = joined ? Math.max(0, end - 10) + joined.index + 1 : end;
  const sign = signBefore(text, at);
  const start = sign === 'none' || sign === 'unclear' ? at : at - 1;
  const isUnclear =
    isQuoted(report, index, start) || (sign === 'stop' && SHORT_FORM.test(text.slice(start - 6, start)));
  return {
    item,
    sign: isUnclear ? 'unclear' : sign,
    span: { block: index, start, end: at },
    words: text.slice(0, start),
    joined: joined !== null,
  };
}

function signBefore(text: string, at: number): Sign {
  const last = text.charAt(at - 1);
  const known = SIGNS[last];
  if (known) return known;
  return isWordUnit(last.charCodeAt(0)) || last === ')' ? 'none' : 'unclear';
}

/** Where the words of a block end, before marks of notes, emphasis and blanks. */
function endOfWords({ contentEnd, markers }: Block, text: string): number {
  let end = contentEnd;
  let mark = markers.length - 1;
  while (end > 0) {
    const marker = markers[mark];
    if (marker?.end === end) {
      end = marker.start;
      mark--;
    } else if (isBlank(text.charCodeAt(end - 1)) || '*_'.includes(text.charAt(end - 1))) end--;
    else if (text.charAt(end - 1) === ',' && markers[mark + 1]?.start === end && marker?.end === end - 1) end--;
    else break;
  }
  return end;
}

/** The one item that does not end as the others do. */
function oddOneOut(report: Report, endings: readonly Ending[]): Finding | undefined {
  const last = endings.at(-1);
  if (!last || endings.some(({ sign }) => sign === 'unclear')) return undefined;
  const others = endings.slice(0, -1);
  const alike = others.filter(({ sign }) => sign === 'semicolon');
  const [odd, ...more] = others.filter(({ sign }) => sign !== 'semicolon');
  if (more.length > 0 || alike.length < FEWEST_ALIKE) return undefined;
  if (odd) return last.sign === 'stop' || last.sign === 'semicolon' ? oddItem(report, odd, alike) : undefined;
  return isWrongEnd(report, last) ? wrongLast(report, last) : undefined;
}

function oddItem(report: Report, odd: Ending, alike: readonly Ending[]): Finding | undefined {
  const [first] = alike;
  if (!first) return undefined;
  // An item of several sentences ends as sentences do.
  if (odd.sign === 'stop' && (alike.length === FEWEST_ALIKE || /[.!?]\s+\p{Lu}/u.test(odd.words))) return undefined;
  // What ends at the foot of a page without a sign may have lost its end.
  if (odd.sign === 'none' && report.roles[odd.span.block + 1] !== 'subparagraph') return undefined;
  const wanted = semicolonOf(report, first);
  return finding(report, odd, wanted, odd.sign === 'none' ? 'none' : 'other');
}

/** The semicolon with the blank that French puts before it. */
function semicolonOf({ tree }: Report, { span: { block, start, end } }: Ending): string {
  const before = tree.textOf(block, start - 1, start);
  return `${isBlank(before.charCodeAt(0)) ? before : ''}${tree.textOf(block, start, end)}`;
}

/** The last item ends the sentence, if its paragraph ends here and those around it end in a stop. */
function isWrongEnd(report: Report, { sign, span, item }: Ending): boolean {
  if (sign === 'stop') return false;
  const next = report.roles[span.block + 1];
  if (next !== undefined && next !== 'paragraph' && next !== 'heading') return false;
  const paragraph = paragraphAt(report, item.block);
  return paragraph !== undefined && othersEndInStops(report, paragraph);
}

function othersEndInStops(report: Report, paragraph: Paragraph): boolean {
  const { paragraphs } = paragraph.series;
  const stops = (stopsBySeries(report).get(paragraph.series) ?? 0) - (endsInStop(report, paragraph) ? 1 : 0);
  return stops >= Math.max(FEWEST_ALIKE, (paragraphs.length - 1) * SHARE_OF_STOPS);
}

const endsInStop = ({ tree }: Report, { pieces }: Paragraph): boolean =>
  tree.blocks[pieces.at(-1) ?? -1]?.closing === 'stop';

/** How many paragraphs of each series end in a stop. */
const stopsBySeries = memo<Report, ReadonlyMap<Series, number>>((report) => {
  const stops = new Map<Series, number>();
  for (const paragraph of report.paragraphs)
    if (endsInStop(report, paragraph)) stops.set(paragraph.series, (stops.get(paragraph.series) ?? 0) + 1);
  return stops;
});

function wrongLast(report: Report, last: Ending): Finding {
  return finding(report, last, '.', last.sign === 'none' ? 'last.none' : 'last');
}

function finding(
  { tree }: Report,
  { item, span, words }: Ending,
  wanted: string,
  variant: 'none' | 'other' | 'last' | 'last.none',
): Finding {
  const written = tree.textOf(span.block, span.start, span.end);
  return {
    span: { ...span, start: written === '' ? startOfLastWord(words) : span.start },
    message: message(`subparagraph-punctuation.${variant}`, nameOf(item), written),
    fixes: [
      {
        title: message(written === '' ? 'fix.addSign' : 'fix.name', wanted.trim()),
        edits: [{ span, newText: wanted }],
        preferred: true,
        safe: true,
      },
    ],
  };
}

function startOfLastWord(words: string): number {
  let start = words.length;
  while (start > 0 && !isBlank(words.charCodeAt(start - 1))) start--;
  return start;
}

const nameOf = ({ fullNumber }: Subparagraph): Message =>
  message(fullNumber.startsWith('(') ? 'name.subparagraph' : 'name.paragraph', fullNumber);

/** A numbered line that is shorter may be a title. */
const FEWEST_WORDS = 6;

/** Words that end in no colon, before a list that goes on with their sentence. */
const leadInRule: Rule = {
  name: 'subparagraph-lead-in',
  scope: 'document',
  judge: ({ report, tell }) => {
    for (const [first, second] of report.lists) {
      if (!first || !second || first.value !== 1 || endingsOf(report, [first])[0]?.sign !== 'semicolon') continue;
      const leadIn = leadInOf(report, first);
      if (!leadIn || leadIn.sign === 'unclear' || leadIn.joined) continue;
      const { span, words } = leadIn;
      const isBare = span.start === span.end;
      if (isBare && (report.tree.blocks[span.block]?.words ?? 0) < FEWEST_WORDS) continue;
      const colon = report.language === 'fr' ? '\u00a0:' : ':';
      tell({
        span: { ...span, start: isBare ? startOfLastWord(words) : span.start },
        message: message('subparagraph-lead-in', first.label),
        fixes: [
          {
            title: message(isBare ? 'fix.addSign' : 'fix.name', ':'),
            edits: [{ span, newText: colon }],
            preferred: true,
            safe: true,
          },
        ],
      });
    }
  },
};

/** How the words of a paragraph end right before its first subparagraph. */
function leadInOf(report: Report, first: Subparagraph): Ending | undefined {
  let block = first.block - 1;
  while (BETWEEN.includes(report.roles[block] ?? 'text')) block--;
  const role = report.roles[block];
  return role === 'paragraph' || role === 'continuation' ? endingIn(report, first, block) : undefined;
}

export const subparagraphFormRules: readonly Rule[] = [punctuationRule, leadInRule];
