import type { BlockSpan, Report } from '../report/model';

/** One replacement in a report. An empty stretch inserts. */
export interface Edit {
  readonly span: BlockSpan;
  readonly newText: string;
}

/** The same edits in the order of the text. Edits of one list never touch each other, but several may insert at one place, in order. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, place) => ({ edit, place }))
    .sort(
      (a, b) =>
        a.edit.span.block - b.edit.span.block ||
        a.edit.span.start - b.edit.span.start ||
        a.edit.span.end - b.edit.span.end ||
        a.place - b.place,
    )
    .map(({ edit }) => edit);
}

/** The edits that touch nothing of what others replace. */
export function outside(edits: readonly Edit[], replaced: readonly Edit[]): Edit[] {
  const byBlock = new Map<number, Edit[]>();
  for (const edit of replaced) byBlock.set(edit.span.block, [...(byBlock.get(edit.span.block) ?? []), edit]);
  return edits.filter(
    ({ span }) => !byBlock.get(span.block)?.some((other) => span.start < other.span.end && other.span.start < span.end),
  );
}

/** The edits that take whole blocks away, with the empty lines after them; at the end of the text those before them. */
export function removalOfBlocks({ tree }: Report, blocks: ReadonlySet<number>): Edit[] {
  const edits = [...blocks].map((block) => ({
    span: { block, start: 0, end: tree.blocks[block]?.length ?? 0 },
    newText: '',
  }));
  let last = tree.blocks.length - 1;
  if (!blocks.has(last)) return edits;
  while (blocks.has(last)) last--;
  const kept = tree.blocks[last];
  if (!kept) return edits;
  // What was the end of the text ended with one line end or none; so does what is its end now.
  const end = tree.textOf(last, kept.contentEnd, kept.length);
  const rest = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(end)?.[0].length ?? 0;
  return [...edits, { span: { block: last, start: kept.contentEnd + rest, end: kept.length }, newText: '' }];
}

/** The text of a report after edits, which do not touch each other. */
export function textAfter({ tree }: Report, edits: readonly Edit[]): string {
  const { text } = tree.source;
  let result = '';
  let from = 0;
  for (const { span, newText } of inOrder(edits)) {
    const start = tree.start(span.block);
    result += text.slice(from, start + span.start) + newText;
    from = start + span.end;
  }
  return result + text.slice(from);
}
