import { OWN_WORDS } from '../report/runningText';
import { append } from '../text/append';
import type { GeneralCommentCitation } from '../citations/citation';
import { bodyById } from '../citations/data/bodies';
import { generalComment } from '../citations/data/generalComments';
import type { BoundCitation } from '../report/citations/boundCitation';
import { spanOfCitation } from '../report/citations/boundPlace';
import { citationPlace } from '../report/citations/citationPlace';
import type { Report } from '../report/model';
import { isCommittee, nameEndingAt } from './committees';
import { editedText } from './editedText';
import { leadInOf } from './leadIns';
import { fewOrOne } from './fewOrOne';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, FixEdit, Placed, Rule } from './rule';

type BoundComment = BoundCitation<GeneralCommentCitation>;

/** "Human Rights Committee general Comment 34" for "Human Rights Committee, general comment No. 34" (drafting rule C16). */
export const generalCommentFormRule: Rule<unknown, Mention> = {
  name: 'general-comment-form',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const bound of passage.citations.filter(isComment)) tell({ span: spanOfCitation(bound), bound });
  },
  conclude: (mentions, report) => {
    const comments = mentions.map(({ bound }) => bound);
    const undated = undatedNotes(report, comments);
    return fewOrOne(comments.flatMap((bound) => findingOn(report, bound, undated) ?? []));
  },
};

interface Mention extends Placed {
  readonly bound: BoundComment;
}

const isComment = (bound: BoundCitation): bound is BoundComment => bound.citation.kind === 'generalComment';

/** Other bodies have general comments, and write them in their own way. */
const OTHER_SYSTEM = /\b(?:African|Inter-American|European)\b/;
const NEIGHBOURHOOD = 120;

function findingOn(
  report: Report,
  bound: BoundComment,
  undated: ReadonlyMap<BoundComment, number>,
): Finding | undefined {
  const { block, citation } = bound;
  const { start, end } = citation;
  if (!OWN_WORDS.has(report.roles[block]) || isQuoted(report, block, start)) return undefined;
  if (OTHER_SYSTEM.test(report.tree.textOf(block, Math.max(0, start - NEIGHBOURHOOD), start))) return undefined;
  const year = undated.get(bound);
  const word = wrongWord(citation);
  const from = commaBefore(report, bound);
  const edits: FixEdit[] = [
    ...(from === undefined ? [] : [{ span: { block, start: from.end, end: from.end }, newText: ',' }]),
    ...wordEdits(report, bound, word),
    ...(year === undefined ? [] : [{ span: { block, start: end, end }, newText: ` (${String(year)})` }]),
  ];
  if (edits.length === 0) return undefined;
  const begin = from?.start ?? start;
  const right = editedText(report.tree.textOf(block, begin, end), begin, edits).replace(/\s+/g, ' ');
  return {
    span: { block, start: begin, end },
    message: message('general-comment-form', right),
    fixes: [
      {
        title: message('fix.name', right),
        edits,
        preferred: true,
        safe: year === undefined && word === undefined,
      },
    ],
  };
}

/** Where the name of a committee stands right before, without a comma, in a place where one is usual. */
function commaBefore(report: Report, bound: BoundComment): { start: number; end: number } | undefined {
  const { block, citation } = bound;
  const name = nameEndingAt(report, block, citation.start - 1);
  if (name?.kind !== 'body' || !isCommittee(bodyById(name.body))) return undefined;
  // "CEDAW general recommendation No. 35": what is short is no name of an author.
  const isName = /\s/.test(report.tree.textOf(block, name.start, name.end));
  return isName && leadInOf(report, bound, name.start) !== 'sentence' ? name : undefined;
}

/** The word that the one committee beside it uses, where another is written. */
function wrongWord({ committees, number, word }: GeneralCommentCitation): GeneralCommentCitation['word'] | undefined {
  const [committee, other] = committees;
  if (committee === undefined || other !== undefined) return undefined;
  const right = generalComment(committee, number)?.word;
  return right === word ? undefined : right;
}

/** `general comments No. 34`, from its beginning to its number; a mark of emphasis in between is left as it is. */
const WORDS = /^([Gg]eneral)(\s)([Cc]omment|[Rr]ecommendation)(s?)(\s)(?=\d|[Nn]o)/;

/** What stands for "No. " before a number, if nothing. */
const NUMBER_SIGN = /^(?:no\.\s|no\s|No\s|)(?=\d)/;

function wordEdits(report: Report, { block, citation }: BoundComment, word: string | undefined): FixEdit[] {
  const { start, end } = citation;
  const found = WORDS.exec(report.tree.textOf(block, start, end));
  const [all, , , second] = found ?? [];
  if (all === undefined || second === undefined) return [];
  const edits: FixEdit[] = [];
  const at = start + 'general '.length;
  const small = second.toLowerCase();
  if (word !== undefined) edits.push({ span: { block, start: at, end: at + second.length }, newText: word });
  else if (small !== second) edits.push({ span: { block, start: at, end: at + second.length }, newText: small });
  if (second !== small && isWithinSentence(report, block, start))
    edits.unshift({ span: { block, start, end: start + 1 }, newText: 'g' });
  const number = start + all.length;
  const sign = NUMBER_SIGN.exec(report.tree.textOf(block, number, end))?.[0];
  if (sign !== undefined) edits.push({ span: { block, start: number, end: number + sign.length }, newText: 'No. ' });
  return edits;
}

/** A word or a comma stands before. */
function isWithinSentence(report: Report, block: number, start: number): boolean {
  return /[\p{L}\p{N},)’]\s$/u.test(report.tree.textOf(block, Math.max(0, start - 3), start));
}

/** Comments that notes cite without the year, which most other notes on them give. */
function undatedNotes(report: Report, comments: readonly BoundComment[]): ReadonlyMap<BoundComment, number> {
  const byWork = new Map<string, BoundComment[]>();
  for (const bound of comments) {
    const { target } = bound;
    const work = target.status === 'external' ? target.work : null;
    if (!work || work.body === null || !citationPlace(report, bound).note) continue;
    append(byWork, work.key, bound);
  }
  const undated = new Map<BoundComment, number>();
  for (const mentions of byWork.values()) {
    const [year, other] = new Set(mentions.flatMap(({ citation }) => citation.year ?? []));
    const without = mentions.filter(({ citation }) => citation.year === null);
    if (year === undefined || other !== undefined || without.length * 2 >= mentions.length) continue;
    for (const bound of without) undated.set(bound, year);
  }
  return undated;
}
