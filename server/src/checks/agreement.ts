import type { GeneralCommentCitation } from '../citations/citation';
import { bodyById } from '../citations/data/bodies';
import { GENERAL_COMMENTS, generalComment, isYearOf, type GeneralComment } from '../citations/data/generalComments';
import { COUNTED, hasProvision, instrumentById } from '../citations/data/instruments';
import { yearsOfResolution } from '../citations/data/securityCouncilResolutions';
import type { BoundCitation } from '../report/citations/boundCitation';
import { spanOfCitation } from '../report/citations/boundPlace';
import { memo, type Words } from '../report/memo';
import type { Report } from '../report/model';
import type { Block } from '../syntax/block';
import { isHyphen } from '../text/characters';
import type { RuleName } from './catalogue';
import { message, type MessageId } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, Fix, Rule, Scope } from './rule';

/** What a citation says against what is known of the work that it cites (drafting rules C9 to C16). */
type Judge = (report: Report, bound: BoundCitation) => Finding | undefined;

/** A rule that looks at each citation by itself. What stands in quotation marks is another writer's. */
function ruleByCitation(name: RuleName, judge: Judge, scope: Scope = 'paragraph'): Rule {
  return {
    name,
    scope,
    judge: ({ report, passage, tell }) => {
      for (const bound of passage.citations) {
        const finding = judge(report, bound);
        if (finding && !isQuoted(report, bound.block, bound.citation.start)) tell(finding);
      }
    },
  };
}

// ---------------------------------------------------------------- treaties

const NO_PROVISION: Readonly<Record<'article' | 'rule' | 'principle', MessageId>> = {
  article: 'treaty-article-range',
  rule: 'treaty-article-range.rule',
  principle: 'treaty-article-range.principle',
};

/** "article 60 of the International Covenant on Civil and Political Rights", which has 53; only of texts that were counted. */
const articleRangeRule = ruleByCitation('treaty-article-range', (report, bound) => {
  const { citation, target } = bound;
  if (!('owner' in citation) || citation.kind !== 'article' || target.status !== 'external') return undefined;
  const id = target.work?.instrument ?? '';
  const instrument = COUNTED.has(id) ? instrumentById(id) : undefined;
  if (instrument?.last === undefined || instrument.unit !== citation.unit) return undefined;
  const beyond = [citation.label, citation.last].find(
    (label) => label && /^\d+$/.test(label.number) && hasProvision(instrument, Number(label.number)) === false,
  );
  // "article 193-1" is one of a code, whatever treaty the sentence names beside it.
  if (!beyond || isHyphen(report.tree.textOf(bound.block, citation.end, citation.end + 1).charCodeAt(0)))
    return undefined;
  return {
    span: spanOfCitation(bound),
    message: message(NO_PROVISION[instrument.unit], instrument.names.en, beyond.number, instrument.last),
  };
});

// ---------------------------------------------------------------- resolutions of the Security Council

/** The one other body that numbers its resolutions in this way. */
const OTHER_COUNCIL = /\b(?:Parliamentary Assembly|Council of Europe)\b/;

/** "1325 (2005)": the number and the year of what must be a resolution of the Security Council, else undefined. */
function councilResolution(
  { tree }: Report,
  { citation, target, block }: BoundCitation,
): { number: number; year: number } | undefined {
  if (target.status !== 'external' || target.work?.body !== 'sc') return undefined;
  if (citation.kind !== 'resolution' && citation.kind !== 'document') return undefined;
  if (citation.kind === 'resolution' && citation.body === null && OTHER_COUNCIL.test(tree.textOf(block)))
    return undefined;
  const written = citation.kind === 'document' ? citation.symbol.replace(/^S\/RES\//, '') : citation.number;
  const [, number, year] = /^(\d+) \((\d{4})\)$/.exec(written) ?? [];
  return number === undefined || year === undefined ? undefined : { number: Number(number), year: Number(year) };
}

/** "Security Council resolution 1325 (2005)", which is of 2000. */
const resolutionYearRule = ruleByCitation('resolution-year-wrong', (report, bound) => {
  const cited = councilResolution(report, bound);
  const year = cited && yearsOfResolution(cited.number);
  if (!cited || year === undefined || year === cited.year) return undefined;
  return yearFinding(report, bound, message('resolution-year-wrong', cited.number, year), year);
});

/** "of 2011", "of 15 December 1995", or a bracket that stands where the year should, as in the titles of books. */
const YEAR_BEHIND = /^\s?(?:\(|(?:of|on) (?:\d{1,2} \w+ )?\d{4})/;
const LONGEST_DATE = 24;

/** "Security Council resolution 1325" without its year (drafting rule C11). */
const resolutionWithoutYearRule = ruleByCitation('resolution-year-missing', ({ tree }, bound) => {
  const { citation } = bound;
  if (citation.kind !== 'resolution' || citation.body !== 'sc' || !/^\d+$/.test(citation.number)) return undefined;
  const year = yearsOfResolution(Number(citation.number));
  const span = spanOfCitation(bound);
  if (year === undefined || YEAR_BEHIND.test(tree.textOf(span.block, span.end, span.end + LONGEST_DATE)))
    return undefined;
  // "UNSCR 1325" is a short form as a whole; a year alone does not mend it.
  if (/SCR\s$/.test(tree.textOf(span.block, Math.max(0, span.start - 4), span.start))) return undefined;
  const right = `${citation.number} (${String(year)})`;
  return {
    span,
    message: message('resolution-year-missing', right),
    fixes: [
      {
        title: message('fix.change', right),
        edits: [{ span: { ...span, start: span.end }, newText: ` (${String(year)})` }],
        preferred: true,
        safe: true,
      },
    ],
  };
});

/** A larger number than these is a slip of another sort, such as a session and a year changed about. */
const LARGEST_DECISION = 999;

/**
 * "Human Rights Council resolution 57/114": by its number a decision. Only where the words beside it name the body. The
 * other bodies once numbered some of their decisions like resolutions.
 */
const resolutionKindRule = ruleByCitation('resolution-kind', (_, bound) => {
  const { citation, target } = bound;
  if ((citation.kind !== 'resolution' && citation.kind !== 'decision') || citation.statement) return undefined;
  if (target.status !== 'external' || !target.work || citation.body === null) return undefined;
  const { kind } = target.work;
  const body = bodyById(citation.body);
  if (!body || kind === citation.kind || (kind !== 'resolution' && kind !== 'decision')) return undefined;
  if (kind === 'resolution' && body.id !== 'hrc') return undefined;
  if (Number(citation.number.split('/')[1] ?? 0) > LARGEST_DECISION) return undefined;
  return { span: spanOfCitation(bound), message: message(`resolution-kind.${kind}`, citation.number, body.names.en) };
});

// ---------------------------------------------------------------- general comments

/** "general comment No. 34 (2013)" of the Human Rights Committee, which is of 2011. */
const commentYearRule = ruleByCitation(
  'general-comment-year-wrong',
  (report, bound) => {
    const { citation } = bound;
    if (citation.kind !== 'generalComment' || citation.year === null) return undefined;
    const { number, word, year } = citation;
    const numbered = GENERAL_COMMENTS.filter((one) => one.number === number);
    const isOfAnother = numbered.some((one) => isYearOf(one, year));
    const variant = word === 'comment' ? '' : '.recommendation';
    const meant = commentMeant(report, bound, citation);
    if (meant) {
      if (isYearOf(meant, year)) return undefined;
      const committee = bodyById(meant.committee);
      const words =
        isOfAnother && committee
          ? message(`general-comment-year-wrong.of${variant}`, number, committee.names.en, meant.year)
          : message(`general-comment-year-wrong${variant}`, number, meant.year);
      return yearFinding(report, bound, words, meant.year);
    }
    if (isOfAnother || !isUnattributed(report, bound, citation)) return undefined;
    const alike = numbered.filter((one) => one.word === word);
    const [only, other] = alike;
    if (only && !other)
      return yearFinding(report, bound, message(`general-comment-year-wrong${variant}`, number, only.year), only.year);
    return other && yearFinding(report, bound, message(`general-comment-year-wrong.none${variant}`, number, year));
  },
  'document',
);

/** Bodies outside the United Nations that number their general comments as well. */
const REGIONAL_BODY = /\bAfrican (?:Commission|Committee)\b|\bAC(?:HPR|ERWC)\b/;

const namesRegionalBody = ({ tree }: Report): boolean =>
  tree.blocks.some((block, index) => blockNamesRegionalBody(block, () => tree.textOf(index, 0)));

const blockNamesRegionalBody = memo<Block, boolean, [Words]>((_, words) => REGIONAL_BODY.test(words()));

/** The general comment that is cited; undefined where its committee is not known, or has none of this number. */
function commentMeant(
  report: Report,
  { target, block }: BoundCitation,
  { committees, number, year }: GeneralCommentCitation,
): GeneralComment | undefined {
  if (committees.length > 0) {
    const named = committees.flatMap((committee) => generalComment(committee, number) ?? []);
    return named.find((one) => year !== null && isYearOf(one, year)) ?? named[0];
  }
  const committee = target.status === 'external' ? (target.work?.body ?? null) : null;
  if (committee === null || REGIONAL_BODY.test(report.tree.textOf(block))) return undefined;
  return generalComment(committee, number);
}

/** Nobody is named, neither a committee nor, in the whole report, another body that has general comments. */
function isUnattributed(
  report: Report,
  { target }: BoundCitation,
  { committees, word }: GeneralCommentCitation,
): boolean {
  if (committees.length > 0 || target.status === 'external') return false;
  return word === 'recommendation' || !namesRegionalBody(report);
}

// ---------------------------------------------------------------- years

/** A finding on the year in brackets that a citation ends with; `year` is the right one, where there is only one. */
function yearFinding(report: Report, bound: BoundCitation, words: Finding['message'], year?: number): Finding {
  const span = spanOfCitation(bound);
  const bracket = report.tree.textOf(span.block, span.start, span.end).lastIndexOf('(');
  if (bracket < 0) return { span, message: words };
  const place = { ...span, start: span.start + bracket };
  if (year === undefined) return { span: place, message: words };
  const right = `(${String(year)})`;
  const fix: Fix = {
    title: message('fix.change', right),
    edits: [{ span: place, newText: right }],
    preferred: true,
    safe: false,
  };
  return { span: place, message: words, fixes: [fix] };
}

export const agreementRules: readonly Rule[] = [
  articleRangeRule,
  resolutionYearRule,
  commentYearRule,
  resolutionKindRule,
  resolutionWithoutYearRule,
];
