import { pluralOf, singularOf } from '../citations/plurals';
import { citationPlace } from '../report/citations/citationPlace';
import type { Report } from '../report/model';
import { bracketAround } from './brackets';
import { fewOrOne } from './fewOrOne';
import { leadInOf } from './leadIns';
import { listsOf, type PlaceList } from './locators';
import { message } from './messages';
import type { Finding, Rule } from './rule';
import { SENTENCES } from '../report/runningText';

/** The words for places with their abbreviations, in the singular. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'para.'],
  ['article', 'art.'],
  ['chapter', 'chap.'],
  ['section', 'sect.'],
  ['page', 'p.'],
]);
const IN_FULL: ReadonlyMap<string, string> = new Map([...ABBREVIATIONS].map(([full, short]) => [short, full]));

/** "Para. 5" in running text, "A/HRC/99/12, paragraph 5" in notes and brackets (drafting rule C7). */
export const locatorContextRule: Rule = {
  name: 'locator-abbrev-context',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const list of listsOf(passage)) {
      const finding = findingOn(report, list);
      if (finding) tell(finding);
    }
  },
  conclude: fewOrOne,
};

function findingOn(report: Report, list: PlaceList): Finding | undefined {
  const { block, word, items } = list;
  const [first] = items;
  if (!first) return undefined;
  const written = report.tree.textOf(block, word.start, word.end);
  const inBrackets = bracketAround(report, block, word.start) !== undefined;
  const inNote = citationPlace(report, first).note !== null;
  if (!inNote && !inBrackets) {
    const isText = SENTENCES.has(report.roles[block]) && !isOfSource(report, list);
    const full = isText ? otherWord(IN_FULL, written) : undefined;
    return full === undefined ? undefined : changed('locator-abbrev-context.text', list, full);
  }
  const short = otherWord(ABBREVIATIONS, written);
  if (short === undefined || isOfSentence(report, list)) return undefined;
  return changed(inNote ? 'locator-abbrev-context.note' : 'locator-abbrev-context.bracket', list, short);
}

/** The word in the other table, in the number and with the capital that it has. */
function otherWord(words: ReadonlyMap<string, string>, written: string): string | undefined {
  const small = written.toLowerCase();
  const one = words.get(small);
  const single = singularOf(small);
  const several = single === undefined ? undefined : words.get(single);
  const other = one ?? (several === undefined ? undefined : pluralOf(several));
  return other !== undefined && written.charAt(0) !== small.charAt(0)
    ? other.charAt(0).toUpperCase() + other.slice(1)
    : other;
}

const LOOK_AROUND = 40;

/** Whether a place follows the symbol of a document: "A/HRC/99/12, paras. 9 and 12". */
function isBehindDocument({ tree }: Report, { block, word, items }: PlaceList): boolean {
  const target = items[0]?.target;
  const isOfDocument = target?.status === 'external' && target.work?.kind === 'document';
  return isOfDocument && /^,\s$/.test(tree.textOf(block, Math.max(0, word.start - 2), word.start));
}

/** Running text has symbols in brackets: what follows one is a source in a line of its own, or in brackets that open in another block. */
function isOfSource(report: Report, list: PlaceList): boolean {
  const { block, word, items } = list;
  const end = items.at(-1)?.citation.end ?? word.end;
  return isBehindDocument(report, list) || /^[^()]*\)/.test(report.tree.textOf(block, end, end + LOOK_AROUND));
}

/** What follows a place that is cited by itself: its clause ends, "above" or "below" follows, or another source. */
const CLAUSE_ENDS = /^(?:[;)]|\.(?=\s|$)|\s(?:above|below)\b|,?\sand\s(?:paras?\.|paragraphs?\s|[A-Z]+\/))/;

/** Notes and brackets hold sentences too: "In paragraph 5 of its report, the Committee said …". */
function isOfSentence(report: Report, list: PlaceList): boolean {
  const { block, word, items } = list;
  const [first] = items;
  const end = items.at(-1)?.citation.end ?? word.end;
  const isBySource = isBehindDocument(report, list) || (first && leadInOf(report, first, word.start) !== 'sentence');
  return !isBySource || !CLAUSE_ENDS.test(report.tree.textOf(block, end, end + LOOK_AROUND));
}

function changed(
  id: 'locator-abbrev-context.text' | 'locator-abbrev-context.note' | 'locator-abbrev-context.bracket',
  { block, word }: PlaceList,
  right: string,
): Finding {
  const span = { block, start: word.start, end: word.end };
  return {
    span,
    message: message(id, right),
    fixes: [{ title: message('fix.name', right), edits: [{ span, newText: right }], preferred: true, safe: true }],
  };
}
