import type { BoundCitation } from '../report/citations/boundCitation';
import { citationPlace } from '../report/citations/citationPlace';
import type { BlockSpan, Note, Report } from '../report/model';
import type { Span } from '../text/span';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Passage } from './passage';
import type { FixEdit, Placed, Related, Rule } from './rule';

type Joint = 'semicolon' | 'comma' | 'ampersand' | 'and';

/** What stands between two sources, with the blanks around it. */
interface Join extends Span {
  readonly by: Joint;
  /** A place is named in the source before it: after "para. 3, " another place may as well follow. */
  readonly afterPlace: boolean;
}

/** The sources that a note names in a row: "A/HRC/54/72, para. 9; and A/HRC/57/78, para. 17". */
interface Row extends BlockSpan {
  end: number;
  readonly note: Note;
  readonly joins: Join[];
  /** The source at its end is named with a place in it. */
  hasPlace: boolean;
}

/** The sources in the notes of a passage, those in a row together. */
function rowsOf({ report, citations }: Passage): readonly Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  for (const bound of citations) {
    const { citation, block } = bound;
    const { note } = citationPlace(report, bound);
    if (!note || isQuoted(report, block, citation.start)) {
      row = undefined;
      continue;
    }
    const before = row?.note === note && row.block === block ? row : undefined;
    const isPlace = 'owner' in citation;
    if (before && (isPlace || isPartOfDocument(report, bound))) {
      before.end = Math.max(before.end, citation.end);
      before.hasPlace ||= isPlace;
      continue;
    }
    const join = before && joinBetween(report, before, citation.start);
    if (before && join && citation.kind === 'document') {
      before.joins.push(join);
      before.end = citation.end;
      before.hasPlace = false;
    } else if (isPlace || citation.kind === 'self' || citation.kind === 'url') row = undefined;
    else rows.push((row = { block, start: citation.start, end: citation.end, note, joins: [], hasPlace: false }));
  }
  return rows.filter(({ joins }) => joins.length > 0);
}

/** Whether a citation names a part of the document before it: its addendum, or a resolution that is printed in it. */
function isPartOfDocument({ tree }: Report, { citation, block }: BoundCitation): boolean {
  if (citation.kind === 'resolution' || citation.kind === 'decision') return true;
  if (citation.kind !== 'document') return false;
  const organ = citation.symbol.slice(0, citation.symbol.indexOf('/') + 1);
  return !tree.textOf(block, citation.start, citation.end).startsWith(organ);
}

const JOINTS: readonly (readonly [Joint, RegExp])[] = [
  ['semicolon', /^[)\]]?;\s(?:and\s)?$/],
  ['comma', /^[)\]]?,\s$/],
  ['ampersand', /^[)\]]?,?\s&\s$/],
  ['and', /^[)\]]?,?\sand\s$/],
];
const LONGEST_JOIN = 8;

function joinBetween({ tree }: Report, { block, end, hasPlace }: Row, next: number): Join | undefined {
  if (next - end > LONGEST_JOIN) return undefined;
  const gap = tree.textOf(block, end, next);
  const by = JOINTS.find(([, form]) => form.test(gap))?.[0];
  const bracket = /^[)\]]/.test(gap) ? 1 : 0;
  return by && { by, start: end + bracket, end: next, afterPlace: hasPlace };
}

/** Bare symbols may be listed with commas; those with a place in them cannot be told from one another then. */
const isWrong = ({ by, afterPlace }: Join): boolean => by === 'ampersand' || (by === 'comma' && afterPlace);

const isSemicolon = ({ by }: Join): boolean => by === 'semicolon';

const LOOK_ABOUT = 'example, '.length;

/** Whether nothing belongs to the row that was not recognized as a source: it begins after no comma and ends its clause. */
function isWhole({ tree }: Report, { block, start, end }: Row): boolean {
  const before = tree.textOf(block, Math.max(0, start - LOOK_ABOUT), start);
  const after = tree.textOf(block, end, Math.min(end + 2, tree.blocks[block]?.contentEnd ?? end));
  return !/(?:(?<!example),|[&;]|\band)\s$/.test(before) && /^(?:\)?[.;]\s?)?$/.test(after);
}

/** A report with fewer rows that are joined by semicolons shows no habit. */
const FEWEST_BY_SEMICOLONS = 2;

/** Sources with their paragraphs joined by commas or "&", in a report that joins others by semicolons (drafting rule C6). */
export const joinedSourcesRule: Rule<unknown, PlacedRow> = {
  name: 'chain-separator',
  scope: 'paragraph',
  judge: ({ passage, tell }) => {
    for (const row of rowsOf(passage)) tell({ span: { block: row.block, start: row.start, end: row.end }, row });
  },
  conclude: (placed, report) => {
    const rows = placed.map(({ row }) => row);
    const usual = rows.filter(({ joins }) => joins.some(isSemicolon) && !joins.some(isWrong));
    const wrong = rows.filter((row) => row.joins.some(isWrong) && isWhole(report, row));
    const [first, ...others] = wrong.map((row) => signOf(report, row, isWrong));
    const [example] = usual;
    if (!first || !example || usual.length < FEWEST_BY_SEMICOLONS || usual.length <= wrong.length) return [];
    const related: Related[] = [
      { span: signOf(report, example, isSemicolon), message: message('related.here') },
      ...others.map((span) => ({
        span,
        message: message('related.other', `“${report.tree.textOf(span.block, span.start, span.end)}”`),
      })),
    ];
    return [
      {
        span: first,
        message: message('chain-separator', usual.length, wrong.length),
        related,
        fixes: [
          {
            title: message('fix.allSemicolons'),
            edits: wrong.flatMap((row) => rewritten(report, row)),
            preferred: true,
            safe: true,
          },
        ],
      },
    ];
  },
};

interface PlacedRow extends Placed {
  readonly row: Row;
}

/** The sign of the first join of this sort in a row. */
function signOf({ tree }: Report, { block, joins }: Row, isMeant: (join: Join) => boolean): BlockSpan {
  const join = joins.find(isMeant);
  const [start, end] = [join?.start ?? 0, join?.end ?? 0];
  const written = tree.textOf(block, start, end);
  const at = start + (written.length - written.trimStart().length);
  return { block, start: at, end: at + 1 };
}

/** The edits that join a row by semicolons, with "and" before its last source where it ends there. */
function rewritten({ tree }: Report, { block, end, joins }: Row): FixEdit[] {
  const goesOn = tree.textOf(block, end, end + 1) === ';';
  return joins.flatMap(({ by, start, end: next }, index): FixEdit[] => {
    const isLast = index === joins.length - 1;
    if (by === 'semicolon' || (by === 'and' && !isLast)) return [];
    return [{ span: { block, start, end: next }, newText: isLast && !goesOn ? '; and ' : '; ' }];
  });
}
