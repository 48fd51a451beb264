import type { Span } from '../../../server/src/text/span';

/** A fixture with its marks taken out, and where they stood (offsets in `text`). */
export interface Marked {
  readonly text: string;
  /** The places of `⁞`. */
  readonly cursors: readonly number[];
  /** The stretches between `«` and `»`, in the order in which they begin. */
  readonly ranges: readonly Span[];
}

/** Reads a fixture: `⁞` marks a place, `«…»` a stretch. Stretches may nest. */
export function unmark(marked: string): Marked {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const unit of marked.split('')) {
    if (unit === '⁞') cursors.push(text.length);
    else if (unit === '«') {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (unit === '»') {
      const range = open.pop();
      if (!range) throw new Error(`» without « in ${marked}`);
      range.end = text.length;
    } else text += unit;
  }
  if (open.length > 0) throw new Error(`« without » in ${marked}`);
  return { text, cursors, ranges };
}

/** The text with `«…»` around these stretches and `⁞` at these places: the opposite of `unmark`. */
export function mark(text: string, ranges: readonly Span[], cursors: readonly number[] = []): string {
  const places = new Set([...ranges.flatMap(({ start, end }) => [start, end]), ...cursors]);
  let marked = '';
  let from = 0;
  for (const at of [...places].sort((a, b) => a - b)) {
    const closed = '»'.repeat(ranges.filter(({ start, end }) => start < end && end === at).length);
    const opened = '«'.repeat(ranges.filter(({ start, end }) => start < end && start === at).length);
    const empty = ranges.filter(({ start, end }) => start === end && start === at).length;
    const cursor = '⁞'.repeat(cursors.filter((one) => one === at).length);
    // A cursor at the edge of a stretch stands inside it.
    marked += text.slice(from, at);
    if (empty > 0) marked += closed + '«'.repeat(empty) + cursor + '»'.repeat(empty) + opened;
    else if (closed !== '') marked += cursor + closed + opened;
    else marked += opened + cursor;
    from = at;
  }
  return marked + text.slice(from);
}

/** The only place that a fixture marks. */
export function theCursor({ cursors, text }: Marked): number {
  const [cursor] = cursors;
  if (cursor === undefined || cursors.length > 1) throw new Error(`One ⁞ is wanted in ${text}`);
  return cursor;
}
