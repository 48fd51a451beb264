import type { Marker } from '../syntax/block';
import type { BlockSpan } from '../report/model';
import { message } from './messages';
import type { Placed, Rule } from './rule';

type Style = Marker['style'];
type Facts = ReadonlyMap<Style, Marker>;

const STYLES: readonly Style[] = ['superscript', 'bracket', 'caret'];

/** Footnotes marked in one document as ¹, [^1] and ^1^: one finding, at the first mark of the rarer style. */
export const footnoteMarkerStyleRule: Rule<Facts, FirstOfStyle> = {
  name: 'footnote-mixed-marker-style',
  scope: 'paragraph',
  collect: ({ markers }) => {
    const styles = new Map<Style, Marker>();
    for (const marker of markers)
      if (!marker.doubtful && /^\d+$/.test(marker.id) && !styles.has(marker.style)) styles.set(marker.style, marker);
    return styles.size > 0 ? styles : undefined;
  },
  judge: ({ passage, facts, tell }) => {
    for (const block of passage.blocks)
      for (const [style, { start, end }] of facts(block) ?? []) tell({ span: { block, start, end }, style });
  },
  conclude: (marks, report) => {
    const first = new Map<Style, BlockSpan>();
    for (const { span, style } of marks) if (!first.has(style)) first.set(style, span);
    if (first.size < 2) return [];
    const amounts = new Map(
      STYLES.map((style) => [style, report.references.filter((reference) => reference.style === style).length]),
    );
    const amount = (style: Style): number => amounts.get(style) ?? 0;
    const used = STYLES.filter((style) => first.has(style)).sort((a, b) => amount(b) - amount(a));
    const rarest = used.at(-1);
    const span = rarest && first.get(rarest);
    if (!span) return [];
    const list = used.map((style) => message(`style.${style}`, amount(style)));
    const [one, two, three] = list;
    if (!one || !two) return [];
    return [
      {
        span,
        message: message(
          'footnote-mixed-marker-style',
          three ? message('list.three', one, two, three) : message('list.two', one, two),
        ),
        related: used.flatMap((style) => {
          const place = first.get(style);
          return style !== rarest && place ? [{ span: place, message: message('related.here') }] : [];
        }),
      },
    ];
  },
};

/** The first mark of a style in a block. */
interface FirstOfStyle extends Placed {
  readonly style: Style;
}
