import { joinBlocks } from '../report/joinBlocks';
import type { Report, Role } from '../report/model';
import { lettersOf } from '../text/wordDifference';

/** The words of a copy, to compare quotations with; needed for a moment only, and kept by no library. */
export interface CopyWords {
  /** Its paragraphs in the order of the text. */
  readonly paragraphs: readonly CopyParagraph[];
  /** The letters and figures of its text without the notes, and of all that stands in it (see `lettersOf`). */
  readonly letters: readonly string[];
}

export interface CopyParagraph {
  readonly number: string;
  /** The line of its number; zero-based. */
  readonly line: number;
  /** On one line, without the marks of notes; with its subparagraphs. */
  readonly text: string;
}

const OUTSIDE: ReadonlySet<Role> = new Set<Role>([
  'titlePage',
  'contents',
  'furniture',
  'note',
  'noteContinuation',
  'caption',
]);

/** The words of a report as those of a copy. Linear in its length. */
export function copyWords(report: Report): CopyWords {
  const { paragraphs, roles, tree } = report;
  const numbered = new Map(paragraphs.map((paragraph) => [paragraph.numberSpan.block, paragraph]));
  const found: { number: string; line: number; blocks: number[] }[] = [];
  const text: number[] = [];
  let open: { blocks: number[] } | undefined;
  roles.forEach((role, block) => {
    if (OUTSIDE.has(role)) return;
    text.push(block);
    const begins = numbered.get(block);
    if (begins) {
      const one = { number: begins.number, line: tree.firstLine(block), blocks: [block] };
      found.push(one);
      open = one;
    } else if (role === 'heading') open = undefined;
    else open?.blocks.push(block);
  });
  return {
    paragraphs: found.map(({ number, line, blocks }) => ({ number, line, text: joinBlocks(report, blocks).text })),
    letters: [lettersOf(joinBlocks(report, text).text), lettersOf(tree.source.text)],
  };
}
