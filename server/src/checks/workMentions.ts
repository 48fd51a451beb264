import { bodyById } from '../citations/data/bodies';
import type { Work } from '../citations/work';
import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import { memo } from '../report/memo';
import type { BlockSpan, Report, Role } from '../report/model';
import { bracketAround } from './brackets';
import { nameEndingAt } from './committees';
import { leadInOf } from './leadIns';
import { isQuoted } from './quotations';

/** A resolution, decision or general comment as it is cited once. */
export interface WorkMention {
  readonly work: Work;
  /** "General Assembly resolution 60/251" with all its words, or `A/RES/60/251`. */
  readonly span: BlockSpan;
  readonly shape: 'words' | 'symbol';
  /** By itself in a note, or within a sentence of the text. */
  readonly place: 'note' | 'text';
}

/** Where the sentences of a report stand. */
const SENTENCES: ReadonlySet<Role | undefined> = new Set([
  'paragraph',
  'continuation',
  'subparagraph',
  'recommendation',
]);

/** The mentions in running text outside of brackets, and those in notes that no sentence surrounds. */
export const workMentionsOf = memo<Report, readonly WorkMention[]>((report) =>
  report.citations.flatMap((bound) => mentionOf(report, bound) ?? []),
);

function mentionOf(report: Report, bound: BoundCitation): WorkMention | undefined {
  const { block, citation, target } = bound;
  const work = target.status === 'external' ? target.work : null;
  const shape = shapeOf(bound);
  if (!work || !shape || work.body === null || work.kind === 'document') return undefined;
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
      return citation.statement ? undefined : 'words';
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

/** "General Assembly resolution 60/251" for `A/RES/60/251`; undefined for what is no resolution or decision. */
export function inWords({ kind, body, name }: Work): string | undefined {
  const named = bodyById(body ?? '')?.names.en;
  return named !== undefined && (kind === 'resolution' || kind === 'decision') ? `${named} ${kind} ${name}` : undefined;
}
