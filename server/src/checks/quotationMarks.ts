import { memo, type Words } from '../report/memo';
import type { BlockSpan, Report } from '../report/model';
import type { Block } from '../syntax/block';
import { placeName } from './footnotePlaces';
import { message, type Message } from './messages';
import type { FixEdit, Rule } from './rule';
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

const factsOf = memo<Block, Facts | undefined, [Words]>(({ links }, words) => {
  const text = words();
  const fences = fencesIn(text);
  if (fences === 0 && !/["'“”‘’]/.test(text)) return undefined;
  const marks = typedMarksIn(text, links);
  return { fences, marks, quotation: countOf(marks, 'quotation'), apostrophe: countOf(marks, 'apostrophe') };
});

/** Nobody reads a longer list of places. */
const MOST_NAMED = 20;

/** Straight and curly marks in one report: one finding, at the first mark that is not written as most are. */
export const quotationMarkRule: Rule = {
  name: 'quotes-mixed',
  scope: 'document',
  judge: ({ report, tell }) => {
    const blocks = withoutCode(report);
    const counts = { quotation: sumOf(blocks, 'quotation'), apostrophe: sumOf(blocks, 'apostrophe') };
    const mixed = KINDS.filter((kind) => counts[kind].curly > 0 && counts[kind].straight > 0);
    if (mixed.length === 0) return;
    const isStraight = isStraightUsual(counts);
    const unusual = blocks
      .filter(([, found]) => mixed.some((kind) => (isStraight ? found[kind].curly : found[kind].straight) > 0))
      .flatMap(([block, { marks }]) =>
        marks
          .filter(({ kind, straight }) => mixed.includes(kind) && straight !== isStraight)
          .map((mark) => ({ ...mark, block })),
      );
    const first = unusual[0];
    if (!first) return;
    tell({
      span: spanOf(first),
      message: saidOf(mixed, counts),
      related: firstOfBlocks(unusual)
        .slice(1, MOST_NAMED + 1)
        .map((mark) => ({ span: spanOf(mark), message: message('related.also', placeName(report, mark.block)) })),
      fixes: [
        {
          title: message(isStraight ? 'fix.allStraight' : 'fix.allCurly'),
          edits: unusual.map((mark): FixEdit => ({ span: spanOf(mark), newText: otherwise(mark) })),
          preferred: true,
          safe: true,
        },
      ],
    });
  },
};

const KINDS: readonly MarkKind[] = ['quotation', 'apostrophe'];

function countOf(marks: readonly TypedMark[], wanted: MarkKind): Count {
  const these = marks.filter(({ kind }) => kind === wanted);
  const straight = these.filter((mark) => mark.straight).length;
  return these.length === 0 ? NONE : { straight, curly: these.length - straight };
}

type BlockFacts = readonly [block: number, facts: Facts];

/** The blocks with marks, those within a stretch of code left out. */
function withoutCode({ tree }: Report): BlockFacts[] {
  const found: BlockFacts[] = [];
  let inCode = false;
  tree.blocks.forEach((block, index) => {
    const known = factsOf(block, () => tree.textOf(index, 0));
    if (!known) return;
    if (!inCode) found.push([index, known]);
    if (known.fences % 2 === 1) inCode = !inCode;
  });
  return found;
}

function sumOf(blocks: readonly BlockFacts[], kind: MarkKind): Count {
  let { curly, straight } = NONE;
  for (const [, facts] of blocks) {
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

function firstOfBlocks<Mark extends BlockSpan>(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ block }, index) => marks[index - 1]?.block !== block);
}

/** A mark in its other form. */
function otherwise({ kind, straight, curly }: TypedMark): string {
  if (straight) return curly;
  return kind === 'quotation' ? '"' : "'";
}
