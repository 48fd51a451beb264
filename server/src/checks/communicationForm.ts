import type { CommunicationCitation } from '../citations/citation';
import type { BoundCitation } from '../report/citations/boundCitation';
import type { BlockSpan, Report } from '../report/model';
import { inOrderOfUse, listed } from './habits';
import { leadInOf } from './leadIns';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import type { FixEdit, Placed, Rule } from './rule';

/** A communication, or several in a row, as a note or a bracket refers to them. */
interface Mention extends Placed {
  /** Where the word "communication" stands, or the first reference where it does not. */
  readonly span: BlockSpan;
  readonly form: 'word' | 'noWord';
  /** What writes it in the other way. */
  readonly edit: FixEdit;
}

/** "KHM 2/2025" in one note, "communication KHM 1/2025" in another (drafting rule C19). */
export const communicationFormRule: Rule<unknown, Mention> = {
  name: 'communication-form',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    mentionsIn(passage).forEach(tell);
  },
  conclude: (mentions) => {
    const [usual, rarest] = inOrderOfUse(mentions, ({ form }) => form);
    const [first] = rarest?.members ?? [];
    if (!usual || !rarest || !first) return [];
    const [other] = usual.members;
    return [
      {
        span: first.span,
        message: message(
          'communication-form',
          listed([usual, rarest].map(({ key, members }) => message(`style.${key}`, members.length))),
        ),
        related: other ? [{ span: other.span, message: message('related.here') }] : [],
        fixes: [
          {
            title: message(usual.key === 'word' ? 'fix.allWithWord' : 'fix.allWithoutWord'),
            edits: rarest.members.map(({ edit }) => edit),
            preferred: true,
            safe: true,
          },
        ],
      },
    ];
  },
};

/** Between two of a row: ", ", " and ", "; and ". */
const IN_A_ROW = /^(?:[,;]\s|[,;]?\sand\s)$/;
const WORD = /\bcommunications?\s$/i;
const LONGEST_WORD = 16;

function mentionsIn({ report, citations }: Passage): Mention[] {
  const rows: BoundCitation<CommunicationCitation>[][] = [];
  for (const bound of citations) {
    if (!isCommunication(bound) || isQuoted(report, bound.block, bound.citation.start)) continue;
    const row = rows.at(-1);
    const before = row?.at(-1);
    const between =
      before?.block === bound.block
        ? report.tree.textOf(bound.block, before.citation.end, bound.citation.start)
        : undefined;
    if (row && between !== undefined && IN_A_ROW.test(between)) row.push(bound);
    else rows.push([bound]);
  }
  return rows.flatMap((row) => mentionOf(report, row) ?? []);
}

const isCommunication = (bound: BoundCitation): bound is BoundCitation<CommunicationCitation> =>
  bound.citation.kind === 'communication';

function mentionOf(report: Report, row: readonly BoundCitation<CommunicationCitation>[]): Mention | undefined {
  const [bound] = row;
  if (!bound) return undefined;
  const { block, citation } = bound;
  const before = report.tree.textOf(block, Math.max(0, citation.start - LONGEST_WORD), citation.start);
  const word = WORD.exec(before)?.[0] ?? '';
  const start = citation.start - word.length;
  const leadIn = leadInOf(report, bound, start);
  if (leadIn === 'sentence') return undefined;
  if (word !== '') {
    const span = { block, start, end: citation.start };
    return { span: { ...span, end: span.end - 1 }, form: 'word', edit: { span, newText: '' } };
  }
  const newText = `${leadIn === 'beginning' ? 'C' : 'c'}ommunication${row.length > 1 ? 's' : ''} `;
  const at = { block, start: citation.start, end: citation.start };
  return { span: { block, start: citation.start, end: citation.end }, form: 'noWord', edit: { span: at, newText } };
}
