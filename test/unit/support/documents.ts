import { buildReport } from '../../../server/src/report/build';
import type { Report } from '../../../server/src/report/model';
import { SyntaxTree, type Splice } from '../../../server/src/syntax/tree';
import { Source, type TextChange } from '../../../server/src/text/source';

/** A fixture written over several lines: the first line end and the indentation that all lines share are none of it. */
export function doc(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const lines = String.raw({ raw: strings.map((part) => part) }, ...values).split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** Blocks with an empty line between them. */
export function blocks(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

export function treeOf(text: string): SyntaxTree {
  return SyntaxTree.parse(Source.of(text));
}

/** The tree after an edit, made from the one before it. */
export function editedTree(before: SyntaxTree, changes: readonly TextChange[]): { tree: SyntaxTree; splice: Splice } {
  const { source, difference } = before.source.withChanges(changes);
  return before.edited(source, difference);
}

export function reportOf(text: string): Report {
  return buildReport(treeOf(text));
}

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, at) => [sign, String(at)]),
);
const plain = (raised: string): string => [...raised].map((sign) => PLAIN[sign] ?? sign).join('');
const RAISED = '[⁰¹²³⁴-⁹]+';

/** Published text as Markdown: `¹²` becomes `[^12]`, and `¹² See …` at the beginning of a line `[^12]: See …`. Powers stay. */
export function asMarkdown(text: string): string {
  return text
    .replace(
      new RegExp(`^([«⁞]*)(${RAISED})(»?)(?= |$)`, 'gm'),
      (_, open: string, id: string, close: string) => `${open}[^${plain(id)}]${close}:`,
    )
    .replace(new RegExp(`(?<!\\b(?:km|10))${RAISED}`, 'g'), (id) => `[^${plain(id)}]`);
}

/** The two written forms of a fixture whose notes are numbered. */
export const FORMS: readonly { readonly form: string; readonly written: (text: string) => string }[] = [
  { form: 'published text', written: (text) => text },
  { form: 'Markdown', written: asMarkdown },
];

/** The text as somebody writes it who breaks lines by hand. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return /^\s/.test(line) ? line : lines.join('\n');
    })
    .join('\n');
}
