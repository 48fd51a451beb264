import { OWN_WORDS } from '../report/runningText';
import type { ResolutionCitation } from '../citations/citation';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { BlockSpan, Report } from '../report/model';
import { fewOrOne } from './fewOrOne';
import { inOrderOfUse } from './habits';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, Rule } from './rule';
import { inWords, workMentionsOf, type WorkMention } from './workMentions';

/** "res. 60/251", "UNSCR 1325", and "A/RES/60/251" in running text, for "General Assembly resolution 60/251" (drafting rules C9 to C11). */
export const resolutionFormRule: Rule<unknown, Finding | WorkMention> = {
  name: 'resolution-form',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const bound of passage.citations) {
      const finding = abbreviationOf(report, bound);
      if (finding) tell(finding);
    }
    workMentionsOf(passage).filter(isSymbolInText).forEach(tell);
  },
  conclude: (items, report) => {
    const abbreviated = items.filter((item): item is Finding => !('work' in item));
    const mentions = items.filter((item): item is WorkMention => 'work' in item);
    const symbols = inOrderOfUse(mentions, ({ work }) => work.key)
      .filter(({ members }) => members.length <= MOST_CITED)
      .flatMap(({ members }) => members)
      .sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start)
      .map((mention) => symbolFinding(report, mention));
    return [...fewOrOne(abbreviated), ...fewOrOne(symbols)];
  },
};

const fixTo = (span: BlockSpan, title: string, newText: string): Finding['fixes'] => [
  { title: message('fix.name', title), edits: [{ span, newText }], preferred: true, safe: true },
];

// ---------------------------------------------------------------- symbols

/** A symbol that comes more often is printed on every page, where page and text run together. */
const MOST_CITED = 8;

const isSymbolInText = ({ shape, place, work }: WorkMention): boolean =>
  shape === 'symbol' && place === 'text' && work.kind !== 'generalComment';

function symbolFinding(report: Report, mention: WorkMention): Finding {
  const { work, span } = mention;
  const right = inWords(report, mention);
  if (right === undefined) return { span, message: message('resolution-form.symbol', work.name) };
  return { span, message: message('resolution-form', right), fixes: fixTo(span, right, right) };
}

// ---------------------------------------------------------------- abbreviations

const ABBREVIATION = /(?<![\w/.])(?:(?<word>res|dec)s?\.?|UNSCRs?)\s$/i;
const LONGEST = 'UNSCRs '.length + 1;
/** "res. 60/251 and 65/281" */
const GOES_ON = /^(?:,|,? and| to)\s\d/;
const LOOK_AHEAD = 8;
const isNumber = (bound: BoundCitation): bound is BoundCitation<ResolutionCitation> =>
  bound.citation.kind === 'resolution' || bound.citation.kind === 'decision';

function abbreviationOf(report: Report, bound: BoundCitation): Finding | undefined {
  const { tree, roles } = report;
  if (!isNumber(bound) || !OWN_WORDS.has(roles[bound.block])) return undefined;
  const { block, citation, target } = bound;
  const found = ABBREVIATION.exec(tree.textOf(block, Math.max(0, citation.start - LONGEST), citation.start));
  if (!found || isQuoted(report, block, citation.start)) return undefined;
  // "in Dec. 1993"
  if (found.groups?.word !== undefined && /^\d+$/.test(citation.number)) return undefined;
  const span = { block, start: citation.start - found[0].length, end: citation.end };
  const several = GOES_ON.test(tree.textOf(block, citation.end, citation.end + LOOK_AHEAD)) ? 's' : '';
  if (found.groups?.word === undefined) {
    const number =
      target.status === 'external' && several === '' ? (target.work?.name ?? citation.number) : citation.number;
    const right = `Security Council resolution${several} ${number}`;
    const isBehindArticle = /\b(?:an?|the)\s$/i.test(tree.textOf(block, Math.max(0, span.start - 5), span.start));
    return {
      span,
      message: message('resolution-form', right),
      fixes: isBehindArticle ? [] : fixTo(span, right, right),
    };
  }
  const word = `${found.groups.word.toLowerCase() === 'res' ? 'resolution' : 'decision'}${several}`;
  const written = tree.textOf(block, citation.start, citation.end).replace(/\s+/g, ' ');
  const right = /^[A-Z]/.test(found[0]) && isBeginning(report, span) ? capitalized(word) : word;
  return {
    span,
    message: message('resolution-form', `${right} ${written}`),
    fixes: fixTo({ ...span, end: citation.start - 1 }, `${right} ${written}`, right),
  };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether no word of its sentence stands before. */
const isBeginning = ({ tree }: Report, { block, start }: BlockSpan): boolean =>
  !/[\p{L}\p{N},)’]\s$/u.test(tree.textOf(block, Math.max(0, start - 3), start));
