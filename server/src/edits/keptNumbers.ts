import type { Language, Paragraph, Report } from '../report/model';
import { inOrder, type Edit } from './edit';
import { removalOfNotes, type Insertion } from './footnotes';
import { neighbourWords } from './neighbours';
import { numbered } from './paragraphs';
import { referenceEdits } from './references';
import { notesOnlyIn } from './removal';
import type { Renumbering } from './renumber';
import { Relabelling } from './relabelling';

/** What stands behind a number that comes again, time after time (drafting rule S6). */
const AGAIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

/**
 * Begins a new paragraph behind another one with the number of that and "bis": once a report is being translated, all other
 * numbers stay. Undefined where the words for it are used up.
 */
export function insertParagraphAgain(report: Report, paragraph: Paragraph): Insertion | undefined {
  const { tree } = report;
  const used = paragraph.pieces.filter((block) => {
    const [number, word, ...rest] = tree
      .textOf(block, 0, tree.blocks[block]?.contentEnd)
      .trimStart()
      .split(/[\s.]+/, 3);
    return rest.length > 0 && number === paragraph.number && AGAIN.includes(word ?? '');
  });
  const word = AGAIN[used.length];
  if (word === undefined) return undefined;
  const block = paragraph.pieces.at(-1) ?? paragraph.numberSpan.block;
  const end = tree.blocks[block]?.contentEnd ?? 0;
  const newText = tree.source.lineBreak.repeat(2) + numbered(report, paragraph, `${paragraph.number} ${word}`);
  const edit: Edit = { span: { block, start: end, end }, newText };
  const relabelling = new Relabelling();
  const left = neighbourWords(report, relabelling, { insertedBehind: paragraph });
  return { edits: [edit], left, relabelling, cursor: { edit, offset: newText.length } };
}

const DELETED: Readonly<Partial<Record<Language, string>>> = { fr: '[Supprimé]', es: '[Suprimido]', ru: '[Исключен]' };

/**
 * Takes the words of a paragraph away, with its subparagraphs and the notes that are marked in it alone, and says so behind
 * its number: all other numbers stay. References to it are left, and named.
 */
export function deleteWordsOfParagraph(report: Report, paragraph: Paragraph): Renumbering {
  const { block } = paragraph.numberSpan;
  const { contentStart = 0, contentEnd = 0 } = report.tree.blocks[block] ?? {};
  const pieces = new Set(paragraph.pieces);
  const notes = notesOnlyIn(report, pieces);
  const removal = removalOfNotes(report, notes, pieces).filter(({ span }) => span.block !== block);
  const words: Edit = {
    span: { block, start: contentStart, end: contentEnd },
    newText: DELETED[report.language] ?? '[Deleted]',
  };
  const relabelling = new Relabelling();
  relabelling.remove(paragraph);
  for (const note of notes) relabelling.remove(note);
  const away = new Set(removal.map(({ span }) => span.block));
  const left = [...referenceEdits(report, relabelling).left, ...neighbourWords(report, relabelling)];
  return {
    edits: inOrder([words, ...removal]),
    left: left.filter(({ span }) => span.block !== block && !away.has(span.block)),
    relabelling,
  };
}
