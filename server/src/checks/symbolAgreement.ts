import type { DocumentCitation } from '../citations/citation';
import { bodyById, bodyOfSymbol, type Body } from '../citations/data/bodies';
import { generalCommentWithSymbol } from '../citations/data/generalComments';
import { findNames, type FoundName } from '../citations/names/names';
import type { BoundCitation } from '../report/citations/boundCitation';
import { describeSymbol } from '../citations/symbolParts';
import { placesOfNote } from '../report/notePlaces';
import type { BlockSpan, Report } from '../report/model';
import { ordinalValue } from '../text/ordinals';
import { isCommittee, nameEndingAt, namesOfBlock } from './committees';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Finding, Rule } from './rule';
import { sourcedSentencesOf, type SourcedSentence } from './sourcedSentences';

/** A rule that compares each sentence with what is cited for it. */
function ruleBySentence(
  name: 'symbol-body-mismatch' | 'symbol-session-mismatch',
  judge: (report: Report, sourced: SourcedSentence) => Finding | undefined,
): Rule {
  return {
    name,
    scope: 'paragraph',
    judge: ({ report, passage, tell }) => {
      for (const sourced of sourcedSentencesOf(passage)) {
        if (isQuoted(report, sourced.block, sourced.mark)) continue;
        const finding = judge(report, sourced);
        if (finding) tell(finding);
      }
    },
  };
}

/** Words behind which further reading is named. */
const FURTHER = /\bsee\salso\b/i;
/** Words by which a note says that its source is another's. */
const ON_PURPOSE = /\b(?:cf\.|compare|contrast|cited\sin|quoted\sin|referred\sto\sin)/i;

// ---------------------------------------------------------------- committees

/** Documents of the Subcommittee begin like those of the Committee against Torture. */
const committeeOf = ({ id }: Body): string => (id === 'spt' ? 'cat' : id);

const isDocument = (bound: BoundCitation): bound is BoundCitation<DocumentCitation> =>
  bound.citation.kind === 'document';

/** Words for several committees at once. */
const SEVERAL = /\b(?:committees|treaty\s(?:monitoring\s)?bod(?:y|ies)|jointly)\b/i;

/** The sentence speaks of the Committee against Torture, and its note cites `CEDAW/C/KHM/CO/6`. */
const bodyRule = ruleBySentence('symbol-body-mismatch', (report, sourced) => {
  const cited = citedCommittee(firstSources(report, sourced));
  const named = cited && namedCommittee(report, sourced, cited.body);
  if (!cited || !named || saysWhose(report, sourced)) return undefined;
  const committee = committeeOf(named.body);
  const { bound, adopters } = cited;
  if (adopters.has(committee) || sourced.sources.some((source) => bodiesOf(source).includes(committee)))
    return undefined;
  const { block, citation } = bound;
  const { en } = named.body.names;
  const id = sourced.note ? 'symbol-body-mismatch' : 'symbol-body-mismatch.bracket';
  return {
    span: { block, start: citation.start, end: citation.end },
    message: message(id, en, citation.symbol),
    related: [{ span: named.span, message: message('related.named', en) }],
  };
});

/** Where the words of a note lie in its first block, or those of a bracket. */
function placeOfSources({ tree }: Report, { block, mark, note, sources }: SourcedSentence): BlockSpan {
  return note ? placesOfNote(tree, note).content : { block, start: mark, end: sources.at(-1)?.citation.end ?? mark };
}

function wordsOfSources(report: Report, sourced: SourcedSentence): string {
  const { block, start, end } = placeOfSources(report, sourced);
  return report.tree.textOf(block, start, end);
}

/** What is cited before "see also". */
function firstSources(report: Report, sourced: SourcedSentence): readonly BoundCitation[] {
  const { block, start, end } = placeOfSources(report, sourced);
  const further = FURTHER.exec(report.tree.textOf(block, start, end));
  if (!further) return sourced.sources;
  return sourced.sources.filter(({ block: at, citation }) => at === block && citation.start < start + further.index);
}

interface CitedCommittee {
  readonly body: Body;
  /** The first symbol by which it is cited. */
  readonly bound: BoundCitation<DocumentCitation>;
  /** Ids of all committees whose the documents are: joint general comments have two. */
  readonly adopters: ReadonlySet<string>;
}

/** The one committee whose documents these are; undefined where anything of another body is cited, too. */
function citedCommittee(sources: readonly BoundCitation[]): CitedCommittee | undefined {
  let first: BoundCitation<DocumentCitation> | undefined;
  let committee: Body | undefined;
  const adopters = new Set<string>();
  for (const bound of sources) {
    const { target } = bound;
    if (target.status === 'ambiguous' || target.status === 'unresolved') return undefined;
    // What "ibid." repeats, and general comments, are of a body as well.
    const body = target.status === 'external' ? bodyById(target.work?.body ?? '') : undefined;
    if (body) {
      if (!isCommittee(body) || (committee && committee !== body)) return undefined;
      committee = body;
    }
    for (const one of bodiesOf(bound)) adopters.add(one);
    if (isDocument(bound)) first ??= bound;
  }
  return first && committee ? { body: committee, bound: first, adopters } : undefined;
}

/** Ids of the bodies whose a cited document is, as committees. */
function bodiesOf(bound: BoundCitation): string[] {
  const { target } = bound;
  const ids = target.status === 'external' ? [target.work?.body] : [];
  if (isDocument(bound)) {
    const { symbol, joint } = bound.citation;
    ids.push(generalCommentWithSymbol(symbol)?.joint?.committee);
    if (joint !== null) ids.push(bodyOfSymbol(joint)?.id);
  }
  return ids.flatMap((id) => (id ? [id === 'spt' ? 'cat' : id] : []));
}

/** A document symbol of a committee in the words of a sentence. */
const SYMBOL_IN_SENTENCE = /\b[A-Z]{1,5}\/(?:C|C\.12|OP)\//;

interface Named {
  readonly body: Body;
  readonly span: BlockSpan;
}

/**
 * The committee that a sentence names right before its mark, or the one body that it names, if it is a committee; for "the Committee" alone the only one that was
 * named before in the same paragraph. Undefined where the sentence speaks of the treaty of the committee that is cited, or of
 * "the Committee" before it names one.
 */
function namedCommittee(report: Report, { block, sentence, mark }: SourcedSentence, cited: Body): Named | undefined {
  const { tree } = report;
  const end = Math.max(sentence.end, mark);
  const words = tree.textOf(block, sentence.start, end);
  const names = namesOfBlock(report, block);
  const here = names.filter((name) => name.start >= sentence.start && name.end <= end);
  if (here.some((name) => name.kind === 'instrument' && name.instruments.includes(cited.instrument ?? '')))
    return undefined;
  const right = nameRightBefore(report, block, mark);
  if (right) return here.some((name) => isShort(name) && name.end < right.span.start) ? undefined : right;
  if (SEVERAL.test(words) || SYMBOL_IN_SENTENCE.test(words.slice(0, mark - sentence.start))) return undefined;
  const [first] = here.filter(({ kind }) => kind === 'body');
  if (first?.kind !== 'body' || first.end > mark) return undefined;
  if (first.body !== '') return onlyCommittee(block, here);
  if (!/committee$/i.test(tree.textOf(block, first.start, first.end)) || isOfCommittee(report)) return undefined;
  const before = onlyCommittee(
    block,
    names.filter((name) => name.end <= end),
  );
  return before && before.span.start < first.start ? before : undefined;
}

/** "the Committee", whichever that is. */
const isShort = (name: FoundName): boolean => name.kind === 'body' && name.body === '';

/** The committee whose name ends at a mark or a bracket, whatever else the sentence names: the mark is its own. */
function nameRightBefore(report: Report, block: number, mark: number): Named | undefined {
  const before = report.tree.textOf(block, Math.max(0, mark - 1), mark);
  const name = nameEndingAt(report, block, /[\s,.;:]/.test(before) ? mark - 1 : mark);
  return name ? onlyCommittee(block, [name]) : undefined;
}

/** Where one body alone is named, and it is a committee. */
function onlyCommittee(block: number, names: readonly FoundName[]): Named | undefined {
  const inFull = names.flatMap((name) => (name.kind === 'body' && name.body !== '' ? [name] : []));
  const [first] = inFull;
  const body = first && bodyById(first.body);
  if (!first || !isCommittee(body) || inFull.some((name) => name.body !== body.id)) return undefined;
  return { body, span: { block, start: first.start, end: first.end } };
}

/** A committee calls itself "the Committee". */
const isOfCommittee = ({ symbol }: Report): boolean => isCommittee(bodyOfSymbol(symbol?.text ?? ''));

/** Whether a note names a body itself, or says that its source is another's. */
function saysWhose(report: Report, sourced: SourcedSentence): boolean {
  const words = wordsOfSources(report, sourced);
  return ON_PURPOSE.test(words) || findNames(words, 0, words.length, 'en').some(({ kind }) => kind === 'body');
}

// ---------------------------------------------------------------- sessions of the Human Rights Council

/** "its fifty-seventh session", and what comes behind the word. */
const SESSION =
  /\b([a-z]+(?:[-\u2011][a-z]+)?|\d{1,3}(?:st|nd|rd|th))\s(?:regular\s)?session\b(\sof\sthe\s(?:Human\sRights\s)?Council\b|\sof\b)?/gi;
/** What is cited was before the Council at that session. */
const WAS_THERE = /\b(?:presented|submitted|reported|considered|discussed|introduced|examined)\b/;
/** A session that is to come, or one of which something else is said. */
const TO_COME =
  /\b(?:request\w*|invit\w+|decid\w+|decision|resolution|mandate\w*|will|would|postpone\w*|defer\w*|later|to\sbe|to\s(?:submit|present|report|consider))\b/i;
/** Others that have sessions. */
const OTHER_SESSIONS =
  /\b(?:Working\sGroup|Expert\sMechanism|Forum|Committee|Commission|Assembly|Conference|Board|Parliament)\b/;
const COUNCIL_DOCUMENT = /^A\/HRC\/\d+\/\d+(?:\/|$)/;

/** "The report presented to the Human Rights Council at its fifty-seventh session", and its note cites `A/HRC/56/78`. */
const sessionRule = ruleBySentence('symbol-session-mismatch', (report, sourced) => {
  const cited = citedSession(sourced);
  if (!cited) return undefined;
  const { block, sentence, mark } = sourced;
  const words = report.tree.textOf(block, sentence.start, Math.max(sentence.end, mark));
  if (!WAS_THERE.test(words) || TO_COME.test(words) || OTHER_SESSIONS.test(words) || !/\bCouncil\b/.test(words))
    return undefined;
  const bodies = namesOfBlock(report, block).flatMap((name) =>
    name.kind === 'body' && name.start >= sentence.start && name.end <= mark ? [name.body] : [],
  );
  if (!bodies.includes('hrc') || bodies.some((body) => body !== 'hrc' && body !== '')) return undefined;
  const [session, another] = [...words.slice(0, mark - sentence.start).matchAll(SESSION)].filter(
    ([, ordinal = '']) => !Number.isNaN(ordinalValue(ordinal)),
  );
  const [whole, ordinal = '', owner = ''] = session ?? [];
  if (!session || another || whole === undefined || (owner !== '' && !owner.endsWith('Council'))) return undefined;
  if (ordinalValue(ordinal) === cited.session || ON_PURPOSE.test(wordsOfSources(report, sourced))) return undefined;
  const { bound } = cited;
  const start = sentence.start + session.index;
  return {
    span: { block: bound.block, start: bound.citation.start, end: bound.citation.end },
    message: message(
      sourced.note ? 'symbol-session-mismatch' : 'symbol-session-mismatch.bracket',
      ordinal.toLowerCase(),
      bound.citation.symbol,
    ),
    related: [
      {
        span: { block, start, end: start + ordinal.length },
        message: message('related.session', ordinal.toLowerCase()),
      },
    ],
  };
});

/** The one session of which all cited documents of the Council are; undefined where anything else is cited. */
function citedSession({
  sources,
}: SourcedSentence): { session: number; bound: BoundCitation<DocumentCitation> } | undefined {
  let found: { session: number; bound: BoundCitation<DocumentCitation> } | undefined;
  for (const bound of sources) {
    if ('owner' in bound.citation) continue;
    if (!isDocument(bound) || !COUNCIL_DOCUMENT.test(bound.citation.symbol)) return undefined;
    const { session } = describeSymbol(bound.citation.symbol);
    if (typeof session !== 'number' || (found && found.session !== session)) return undefined;
    found ??= { session, bound };
  }
  return found;
}

export const symbolAgreementRules: readonly Rule[] = [bodyRule, sessionRule];
