import { joinBlocks } from '../report/joinBlocks';
import { memo } from '../report/memo';
import type { Division, Note, Paragraph, Report, Role } from '../report/model';
import { placesOfNote } from '../report/notePlaces';
import { lettersOf, wordsIn } from '../text/wordDifference';

/**
 * A piece of a report that is compared as a whole: a paragraph with its subparagraphs, a recommendation, a stretch of text
 * without a number, a note. Its words are rejoined, whatever pages and notes cut them, and without numbers and marks.
 */
export interface Passage {
  readonly kind: 'paragraph' | 'recommendation' | 'text' | 'note';
  /** As one would cite it: `12`, `115.4`; empty for what has no number. */
  readonly number: string;
  /** The part of the report whose numbers it shares (see `Division`). */
  readonly division: string;
  /** False for the items of a list that counts for itself inside a paragraph. */
  readonly isCounted: boolean;
  /** What holds its words, in order; never empty. */
  readonly blocks: readonly number[];
  readonly text: string;
  /** Its words, small and without signs, by which it is compared. */
  readonly words: readonly string[];
  /** The same without blanks: two passages with equal letters say the same. */
  readonly letters: string;
  /** What it was read from, where it has a number. */
  readonly paragraph: Paragraph | null;
  readonly note: Note | null;
}

/** The passages of a report, those of its text and its notes apart, each in the order of the report. */
export interface Passages {
  readonly text: readonly Passage[];
  readonly notes: readonly Passage[];
}

/** The name of the part that is the report itself. */
const MAIN = 'main';

/** What carries no sentence of the report. */
const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['titlePage', 'contents', 'furniture', 'note', 'noteContinuation']);

/** Reads what of a report is compared. Linear in its length. */
export const passagesOf = memo<Report, Passages>((report) => {
  const nameOf = namesOfDivisions(report);
  return {
    text: outlineOf(report)
      .map((piece) => passageOf(report, piece, nameOf))
      .filter(({ letters }) => letters !== ''),
    notes: [...report.notes]
      .sort((a, b) => blockOf(a) - blockOf(b))
      .map((note) => passageOfNote(report, note, nameOf))
      .filter(({ letters }) => letters !== ''),
  };
});

type DivisionName = (division: Division | undefined) => string;

/** Names a division. A resolution that is a document of its own is its main part, not “decision 78/4”. */
function namesOfDivisions({ paragraphs }: Report): DivisionName {
  const first = paragraphs.find(({ series }) => series.kind === 'body')?.division;
  const hasMain = paragraphs.some(({ division }) => division.name === MAIN);
  return (division) => (division === undefined || (!hasMain && division === first) ? MAIN : division.name);
}

interface Piece {
  readonly kind: 'paragraph' | 'recommendation' | 'text';
  readonly number: string;
  readonly blocks: number[];
  readonly paragraph: Paragraph | null;
}

function outlineOf(report: Report): Piece[] {
  const { roles, paragraphs, recommendations, tree } = report;
  const owners = new Map(paragraphs.flatMap((paragraph) => paragraph.pieces.map((block) => [block, paragraph])));
  const recommended = new Map(recommendations.map(({ block, number }) => [block, number]));
  const pieces: Piece[] = [];
  const ofParagraph = new Map<Paragraph, Piece>();
  let loose: Piece | undefined;
  roles.forEach((role, block) => {
    if (OUTSIDE.has(role)) return;
    if (role === 'heading' || role === 'caption') {
      loose = undefined;
      return;
    }
    const paragraph = owners.get(block) ?? null;
    const before = paragraph ? ofParagraph.get(paragraph) : loose;
    const number = recommended.get(block);
    const goesOn = paragraph !== null || role === 'continuation' || (role === 'text' && isCut(tree, before, block));
    if (before && number === undefined && goesOn) {
      before.blocks.push(block);
      return;
    }
    const piece: Piece =
      number !== undefined
        ? { kind: 'recommendation', number, blocks: [block], paragraph: null }
        : { kind: paragraph ? 'paragraph' : 'text', number: paragraph?.number ?? '', blocks: [block], paragraph };
    pieces.push(piece);
    if (paragraph) ofParagraph.set(paragraph, piece);
    loose = paragraph ? undefined : piece;
  });
  return pieces;
}

/** Whether a text without a number has not come to its end before a block: a page cut it. */
function isCut({ blocks }: Report['tree'], piece: Piece | undefined, block: number): boolean {
  const last = piece?.blocks.at(-1);
  const closing = last === undefined ? undefined : blocks[last]?.closing;
  // The reasons of a resolution end with commas too, and begin with capitals.
  return closing === 'open' || (closing === 'comma' && blocks[block]?.capital === false);
}

function passageOf(report: Report, { kind, number, blocks, paragraph }: Piece, nameOf: DivisionName): Passage {
  const { text } = joinBlocks(report, blocks);
  return {
    kind,
    number,
    division: nameOf(paragraph?.division ?? report.divisions[blocks[0] ?? 0]),
    isCounted: paragraph?.series.kind !== 'list',
    blocks,
    ...readWords(text),
    paragraph,
    note: null,
  };
}

/** Where a note belongs: to its mark, wherever it is written itself. */
const blockOf = ({ references, block }: Note): number => references[0]?.block ?? block;

function passageOfNote(report: Report, note: Note, nameOf: DivisionName): Passage {
  const { block, start, end } = placesOfNote(report.tree, note).content;
  const first = report.tree.textOf(block, start, end);
  const rest = joinBlocks(report, note.continuation).text;
  return {
    kind: 'note',
    number: note.id,
    division: nameOf(report.divisions[blockOf(note)]),
    isCounted: true,
    blocks: [block, ...note.continuation],
    ...readWords(rest === '' ? first : `${first} ${rest}`),
    paragraph: null,
    note,
  };
}

function readWords(joined: string): Pick<Passage, 'text' | 'words' | 'letters'> {
  const text = joined.replace(/\s+/g, ' ').trim();
  return { text, words: wordsIn(text).map(({ letters }) => letters), letters: lettersOf(text) };
}
