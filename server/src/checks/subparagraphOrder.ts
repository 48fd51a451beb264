import { toLetters, toRoman } from '../text/numerals';
import { memo } from '../report/memo';
import type { BlockSpan, Report, Subparagraph } from '../report/model';
import { message } from './messages';
import { findDisorder, type Disorder } from './order';
import type { Finding, Rule } from './rule';

interface Part {
  readonly items: readonly Subparagraph[];
  readonly disorders: readonly Disorder[];
}

/** The disorderly lists in a lettered list; kept over edits that touch words alone. */
const disorderlyParts = memo<readonly Subparagraph[], Part[], [Report]>((outermost, report) =>
  partsOf(report, outermost)
    .map((items) => ({ items, disorders: findDisorder(items.map(({ value }) => value)) }))
    .filter(({ disorders }) => disorders.length > 0),
);

/** The lists in a lettered list, nested ones too: siblings in order, parted where they begin anew. */
function partsOf(report: Report, outermost: readonly Subparagraph[]): Subparagraph[][] {
  const { tree } = report;
  const found: Subparagraph[][] = [];
  const waiting: (readonly Subparagraph[])[] = [outermost];
  for (let items = waiting.pop(); items; items = waiting.pop()) {
    let list: Subparagraph[] = [];
    for (const item of items) {
      const before = list.at(-1);
      const leadIn = before !== undefined && tree.blocks[item.block - 1]?.closing === 'colon';
      const restart =
        item.value === 1 ? before !== undefined && (before.value >= 2 || leadIn) : begunInLine(report, before, item);
      if (restart) {
        found.push(list);
        list = [];
      }
      list.push(item);
      if (item.children.length > 0) waiting.push(item.children);
    }
    if (list.length > 1) found.push(list);
  }
  return found;
}

function findingOn(report: Report, list: readonly Subparagraph[], disorder: Disorder): Finding | undefined {
  const item = list[disorder.index];
  if (!item) return undefined;
  const span = item.labelSpan;
  const label = (index: number): string => list[index]?.label ?? '';
  const at = (index: number): BlockSpan => list[index]?.labelSpan ?? span;
  switch (disorder.kind) {
    case 'slip':
      return {
        span,
        message: message(
          'subparagraph-order.slip',
          item.label,
          label(disorder.before),
          label(disorder.after),
          printed(item, disorder.expected),
        ),
        fixes: [
          {
            title: message('fix.change', printed(item, disorder.expected)),
            edits: [{ span, newText: plain(item, disorder.expected) }],
            preferred: true,
            safe: true,
          },
        ],
      };
    case 'duplicate':
      return {
        span,
        message: message('subparagraph-order.duplicate', item.label),
        related: [{ span: at(disorder.first), message: message('related.first', item.label) }],
      };
    case 'order':
      return {
        span,
        message: message(
          disorder.side === 'before' ? 'subparagraph-order.order' : 'subparagraph-order.after',
          item.label,
          label(disorder.than),
        ),
        related: [{ span: at(disorder.than), message: message('related.other', label(disorder.than)) }],
      };
    case 'gap': {
      const before = list[disorder.before];
      if (!before || runOn(report, before, item, disorder.from)) return undefined;
      return {
        span,
        message: message(
          'subparagraph-order.gap',
          item.label,
          before.label,
          printed(item, disorder.from).replace(/\.$/, ''),
        ),
      };
    }
  }
}

/** A list whose (a) stands in the middle of a line has begun since the item before. */
function begunInLine(report: Report, before: Subparagraph | undefined, item: Subparagraph): boolean {
  return before !== undefined && item.value <= before.value && runOn(report, before, item, 1);
}

/** The missing item stands in the middle of a line between the two. */
function runOn({ tree }: Report, before: Subparagraph, after: Subparagraph, missing: number): boolean {
  const start = tree.start(before.block) + before.labelSpan.end + 1;
  const text = tree.source.slice(start, tree.start(after.block) + after.labelSpan.start);
  return text.includes(printed(after, missing));
}

const plain = ({ style }: Subparagraph, value: number): string =>
  style === 'letter' ? toLetters(value) : toRoman(value).toLowerCase();

function printed(item: Subparagraph, value: number): string {
  return item.label.replace(/[a-z]+/, plain(item, value));
}

export const subparagraphOrderRule: Rule = {
  name: 'subparagraph-order',
  scope: 'document',
  judge: ({ report, tell }) => {
    for (const list of report.lists) {
      for (const { items, disorders } of disorderlyParts(list, report)) {
        for (const disorder of disorders) {
          const finding = findingOn(report, items, disorder);
          if (finding) tell(finding);
        }
      }
    }
  },
};
