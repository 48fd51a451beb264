import type { BlockSpan } from '../report/model';
import type { Link } from '../syntax/block';
import { placeName } from './footnotePlaces';
import { message, type Message } from './messages';
import { fixOfMany, type Placed, type Rule } from './rule';
import { fencesIn, typedMarksIn, type MarkKind, type TypedMark } from '../syntax/typedMarks';

/** How many marks of a kind are curly and how many straight. */
interface Count {
  readonly curly: number;
  readonly straight: number;
}

type Counts = Readonly<Record<MarkKind, Count>>;

interface Facts extends Counts {
  /** Lines that begin or end a stretch of code. */
  readonly fences: number;
  readonly marks: readonly TypedMark[];
}

const NONE: Count = { curly: 0, straight: 0 };

function factsIn(text: string, links: readonly Link[]): Facts | undefined {
  const fences = fencesIn(text);
  if (fences === 0 && !/["'“”‘’]/.test(text)) return undefined;
  const marks = typedMarksIn(text, links);
  return { fences, marks, quotation: countOf(marks, 'quotation'), apostrophe: countOf(marks, 'apostrophe') };
}

/** Nobody reads a longer list of places. */
const MOST_NAMED = 20;

/** Straight and curly marks in one report: one finding, at the first mark that is not written as most are. */
export const quotationMarkRule: Rule<unknown, BlockFacts> = {
  name: 'quotes-mixed',
  scope: 'paragraph',
  judge: ({ report: { tree }, passage, tell }) => {
    for (const block of passage.blocks) {
      const facts = factsIn(tree.textOf(block, 0), tree.blocks[block]?.links ?? []);
      if (facts) tell({ span: { block, start: 0, end: 0 }, facts });
    }
  },
  conclude: (all, report) => {
    const blocks = withoutCode(all);
    const counts = { quotation: sumOf(blocks, 'quotation'), apostrophe: sumOf(blocks, 'apostrophe') };
    const mixed = KINDS.filter((kind) => counts[kind].curly > 0 && counts[kind].straight > 0);
    if (mixed.length === 0) return [];
    const isStraight = isStraightUsual(counts);
    const unusual = blocks.filter(({ facts }) =>
      mixed.some((kind) => (isStraight ? facts[kind].curly : facts[kind].straight) > 0),
    );
    const unusualMarks = ({ span: { block }, facts }: BlockFacts): (TypedMark & BlockSpan)[] =>
      facts.marks
        .filter(({ kind, straight }) => mixed.includes(kind) && straight !== isStraight)
        .map((mark) => ({ ...mark, block }));
    const [first, ...others] = unusual.slice(0, MOST_NAMED + 1).flatMap((one) => unusualMarks(one).slice(0, 1));
    if (!first) return [];
    return [
      {
        span: spanOf(first),
        message: saidOf(mixed, counts),
        related: others.map((mark) => ({
          span: spanOf(mark),
          message: message('related.also', placeName(report, mark.block)),
        })),
        fixes: [
          fixOfMany(
            message(isStraight ? 'fix.allStraight' : 'fix.allCurly'),
            () => unusual.flatMap(unusualMarks).map((mark) => ({ span: spanOf(mark), newText: otherwise(mark) })),
            { preferred: true, safe: true },
          ),
        ],
      },
    ];
  },
};

const KINDS: readonly MarkKind[] = ['quotation', 'apostrophe'];

function countOf(marks: readonly TypedMark[], wanted: MarkKind): Count {
  const these = marks.filter(({ kind }) => kind === wanted);
  const straight = these.filter((mark) => mark.straight).length;
  return these.length === 0 ? NONE : { straight, curly: these.length - straight };
}

/** What is known of the block that its span names. */
interface BlockFacts extends Placed {
  readonly facts: Facts;
}

/** The blocks with marks, those within a stretch of code left out. */
function withoutCode(blocks: readonly BlockFacts[]): BlockFacts[] {
  const found: BlockFacts[] = [];
  let inCode = false;
  for (const block of blocks) {
    if (!inCode) found.push(block);
    if (block.facts.fences % 2 === 1) inCode = !inCode;
  }
  return found;
}

function sumOf(blocks: readonly BlockFacts[], kind: MarkKind): Count {
  let { curly, straight } = NONE;
  for (const { facts } of blocks) {
    curly += facts[kind].curly;
    straight += facts[kind].straight;
  }
  return { curly, straight };
}

/**
 * Curly marks are the custom of the United Nations (drafting rule N6); straight ones go before where the report has more
 * of them, quotation marks and apostrophes taken together.
 */
const isStraightUsual = ({ quotation, apostrophe }: Counts): boolean =>
  quotation.straight + apostrophe.straight > quotation.curly + apostrophe.curly;

const spanOf = ({ block, start, end }: BlockSpan): BlockSpan => ({ block, start, end });

function saidOf(mixed: readonly MarkKind[], { quotation, apostrophe }: Counts): Message {
  if (mixed.length > 1)
    return message('quotes-mixed.both', quotation.curly, quotation.straight, apostrophe.curly, apostrophe.straight);
  return mixed[0] === 'quotation'
    ? message('quotes-mixed', quotation.curly, quotation.straight)
    : message('quotes-mixed.apostrophes', apostrophe.curly, apostrophe.straight);
}

/** A mark in its other form. */
function otherwise({ kind, straight, curly }: TypedMark): string {
  if (straight) return curly;
  return kind === 'quotation' ? '"' : "'";
}
