import { bodyById } from '../citations/data/bodies';
import type { Work } from '../citations/work';
import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { memo } from '../report/memo';
import type { BlockSpan, Report } from '../report/model';
import { bracketAround } from './brackets';
import { nameEndingAt } from './committees';
import { leadInOf } from './leadIns';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import type { Placed } from './rule';
import { SENTENCES } from '../report/runningText';

/** A resolution, decision or general comment as it is cited once. */
export interface WorkMention extends Placed {
  readonly work: Work;
  /** "General Assembly resolution 60/251" with all its words, or `A/RES/60/251`. */
  readonly span: BlockSpan;
  readonly shape: 'words' | 'symbol';
  /** By itself in a note, or within a sentence of the text. */
  readonly place: 'note' | 'text';
}

/** The mentions in running text outside of brackets, and those in notes that no sentence surrounds. */
export const workMentionsOf = memo<Passage, readonly WorkMention[]>(({ report, citations }) =>
  citations.flatMap((bound) => mentionOf(report, bound) ?? []),
);

function mentionOf(report: Report, bound: BoundCitation): WorkMention | undefined {
  const { block, citation, target } = bound;
  const work = target.status === 'external' ? target.work : null;
  const shape = shapeOf(bound);
  if (!work || !shape || work.body === null || work.kind === 'document' || work.name.startsWith('PRST '))
    return undefined;
  // A resolution carries its own symbol on every page.
  if (shape === 'symbol' && work.symbol === report.symbol?.text) return undefined;
  if (isQuoted(report, block, citation.start)) return undefined;
  const span = { block, start: shape === 'words' ? startOfWords(report, bound) : citation.start, end: citation.end };
  if (citationPlace(report, bound).note)
    return leadInOf(report, bound, span.start) === 'sentence' ? undefined : { work, span, shape, place: 'note' };
  const isSentence = SENTENCES.has(report.roles[block]) && bracketAround(report, block, citation.start) === undefined;
  return isSentence ? { work, span, shape, place: 'text' } : undefined;
}

function shapeOf({ citation }: BoundCitation): WorkMention['shape'] | undefined {
  switch (citation.kind) {
    case 'document':
      return citation.malformed || citation.joint !== null ? undefined : 'symbol';
    case 'generalComment':
      return 'words';
    case 'resolution':
    case 'decision':
      return 'words';
    default:
      return undefined;
  }
}

const WORD = /\b(?:resolution|decision)s?\s$/i;
const LONGEST_WORD = 'resolutions '.length + 1;

/** Where the words of a citation begin: the name of the body, where it stands before. */
function startOfWords(report: Report, { block, citation }: BoundCitation): number {
  const before = report.tree.textOf(block, Math.max(0, citation.start - LONGEST_WORD), citation.start);
  const start = citation.start - (WORD.exec(before)?.[0].length ?? 0);
  const comma = report.tree.textOf(block, Math.max(0, start - 2), start).startsWith(',') ? 1 : 0;
  const name = nameEndingAt(report, block, start - 1 - comma);
  return name?.kind === 'body' ? name.start : start;
}

/** What stands before a symbol, as far as it decides how the resolution is called in words. */
const LOOK_BEHIND = 40;
const [BEHIND_WORD, BEHIND_WORDS] = [/\bits\s(?:resolution|decision)\s$/i, /\b(?:resolution|decision)s?\b/i];
const BEHIND_ARTICLE = /\b(?:an?|the|docs?\.|documents?)\s$/i;
/** "A/RES/66/288 and 67/203", "A/RES/31/16 A and B" */
const GOES_ON = /^(?:,|\s(?:and|or|to)|\s?[–-])\s?(?:\d|[A-Z]\b)/;
const LOOK_AHEAD = 10;

/**
 * What says in words what a symbol says: "General Assembly resolution 60/251" for `A/RES/60/251`, its number alone behind "its
 * resolution"; undefined for what is no resolution or decision, and where the words around do not allow it.
 */
export function inWords(report: Report, { shape, span, work }: WorkMention): string | undefined {
  const { tree } = report;
  const { block, start, end } = span;
  const body = bodyById(work.body ?? '')?.names.en;
  if (shape !== 'symbol' || body === undefined || (work.kind !== 'resolution' && work.kind !== 'decision'))
    return undefined;
  const before = tree.textOf(block, Math.max(0, start - LOOK_BEHIND), start);
  if (BEHIND_ARTICLE.test(before) || GOES_ON.test(tree.textOf(block, end, end + LOOK_AHEAD))) return undefined;
  if (BEHIND_WORD.test(before)) return work.name;
  const word = WORD.exec(before)?.[0];
  if (word !== undefined) {
    const name = nameEndingAt(report, block, start - word.length - 1);
    return name?.kind === 'body' && name.body === work.body ? work.name : undefined;
  }
  return BEHIND_WORDS.test(before) ? undefined : `${body} ${work.kind} ${work.name}`;
}
