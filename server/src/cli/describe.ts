import { ReportSnapshot, type OutlineParagraph, type OutlineSection, type StructureOutline } from '../service';
import { readLibrary } from './library';
import { readText, UnreadableFile } from './read';
import { tell } from './tell';

export type DescribeFormat = 'text' | 'json';

/** Prints the outline of a file. Resolves to the exit code: 0, or 2 when it cannot be read. */
export function printOutline(file: string, format: DescribeFormat): Promise<number> {
  return describe(file, (snapshot) => {
    const structure = snapshot.structure();
    return format === 'json' ? json({ file, ...fromOne(structure) }) : outlineText(structure);
  });
}

/**
 * Prints every reference of a file with its target; what it cites is looked up in the reports of `folders`. Resolves to
 * the exit code: 0, or 2 when it cannot be read.
 */
export async function printReferences(
  file: string,
  format: DescribeFormat,
  folders: readonly string[],
): Promise<number> {
  const library = await readLibrary([file], folders, tell);
  return describe(file, (snapshot) => {
    const list = snapshot.referenceList(library?.seenFrom(file, snapshot)).map(({ kind, text, range, target }) => ({
      kind,
      text,
      line: range.start.line + 1,
      column: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
      target: {
        status: target.status,
        document: target.copy ?? target.document,
        line: target.line === null ? null : target.line + 1,
        url: target.url,
      },
      isElsewhere: target.copy !== null,
    }));
    if (format === 'json') return json(list.map(({ isElsewhere: _, ...reference }) => reference));
    return list
      .map(
        ({ kind, text, line, column, target, isElsewhere }) =>
          `${file}:${String(line)}:${String(column)} ${kind} ${text} → ${targetText(target, isElsewhere)}\n`,
      )
      .join('');
  });
}

async function describe(file: string, print: (snapshot: ReportSnapshot) => string): Promise<number> {
  try {
    process.stdout.write(print(ReportSnapshot.open((await readText(file)).text)));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    tell(error.message);
    return 2;
  }
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

interface PrintedTarget {
  readonly status: string;
  readonly document: string | null;
  readonly line: number | null;
  readonly url: string | null;
}

function targetText({ status, document, line, url }: PrintedTarget, isElsewhere: boolean): string {
  if (line !== null) return isElsewhere ? `${document ?? ''}:${String(line)}` : `line ${String(line)}`;
  return url ?? status;
}

/** The outline with lines and columns counted from 1. */
function fromOne({ symbol, title, words, sections, paragraphs, footnotes }: StructureOutline) {
  const section = (one: OutlineSection): object => ({
    level: one.level,
    number: one.number,
    title: one.title,
    line: one.line + 1,
    endLine: one.endLine + 1,
    sections: one.sections.map(section),
  });
  const paragraph = (one: OutlineParagraph): object => ({
    ...one,
    line: one.line + 1,
    endLine: one.endLine + 1,
    subparagraphs: one.subparagraphs.map(({ label, line }) => ({ label, line: line + 1 })),
  });
  return {
    symbol,
    title,
    words,
    sections: sections.map(section),
    paragraphs: paragraphs.map(paragraph),
    footnotes: footnotes.map((one) => ({
      ...one,
      line: one.line + 1,
      endLine: one.endLine + 1,
      references: one.references.map(({ line, character }) => ({ line: line + 1, column: character + 1 })),
    })),
  };
}

/** Sections with their paragraphs, indented, for people. */
function outlineText({ title, symbol, sections, paragraphs, footnotes, words }: StructureOutline): string {
  const lines = [[symbol, title].filter((one) => one !== null).join(' · ')].filter((line) => line !== '');
  const waiting = [...sections].reverse();
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    const open = section;
    const inside = paragraphs.filter(({ line }) => open.line <= line && line <= open.endLine);
    const range = paragraphRange(inside);
    const number = section.number === null || section.title.startsWith('Annex') ? '' : `${section.number}. `;
    lines.push(
      `${'  '.repeat(section.level - 1)}${number}${section.title}${range}  (line ${String(section.line + 1)})`,
    );
    waiting.push(...[...section.sections].reverse());
  }
  lines.push(`${String(paragraphs.length)} paragraphs, ${String(footnotes.length)} notes, ${String(words)} words.`);
  return `${lines.join('\n')}\n`;
}

function paragraphRange(paragraphs: readonly OutlineParagraph[]): string {
  const [first, last] = [paragraphs[0]?.number, paragraphs.at(-1)?.number];
  if (first === undefined || last === undefined) return '';
  return first === last ? `  para. ${first}` : `  paras. ${first}–${last}`;
}
