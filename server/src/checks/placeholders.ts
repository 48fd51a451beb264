import { memo, type Words } from '../report/memo';
import type { BlockSpan, Report } from '../report/model';
import type { Block } from '../syntax/block';
import { ENGLISH_MONTH } from '../text/months';
import type { Span } from '../text/span';
import { fewOrOne } from './fewOrOne';
import { inOrderOfMention } from './habits';
import { message } from './messages';
import { isQuoted } from '../report/quotations';
import type { Rule } from './rule';

/** Words and signs in square brackets that stand for something to come; brackets around anything else are editorial. */
const TO_COME = /^(?:x{2,}|tbc|tbd|●|_+|insert\s[^[\]]*|to be (?:confirmed|inserted|completed|updated))$/i;
/** UTF-16 units that the words in such brackets may take. */
const LONGEST_NOTE = 80;

/** What stands for something to come without brackets. XX and XXX may be the Roman 20 and 30; these shapes cannot. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d/.()-])(?:TBC|TBD|X{4,}|X{2,3}(?=\\s(?:per\\scent|%|${ENGLISH_MONTH})))(?![\\p{L}\\d/(-])`,
  'gu',
);

/** Text that was to be filled in, and was not. */
export const placeholderRule: Rule = {
  name: 'placeholder',
  scope: 'paragraph',
  judge: ({ report, passage, tell }) => {
    for (const block of passage.blocks)
      for (const span of placeholdersOf(report, block)) {
        const written = report.tree.textOf(block, span.start, span.end).replace(/\s+/g, ' ');
        tell({ span, message: message('placeholder', written) });
      }
  },
  conclude: (findings) => inOrderOfMention(findings, ({ message: { args } }) => args[0]).flatMap(fewOrOne),
};

function placeholdersOf(report: Report, index: number): BlockSpan[] {
  const block = report.tree.blocks[index];
  if (!block) return [];
  return placeholdersIn(block, () => report.tree.textOf(index, 0, block.contentEnd)).flatMap(({ start, end }) => {
    const isAddress = block.links.some((link) => link.start <= start && end <= link.end);
    return isAddress || isQuoted(report, index, start) ? [] : [{ block: index, start, end }];
  });
}

const placeholdersIn = memo<Block, readonly Span[], [Words]>((_, words) => {
  const text = words();
  const found = bracketsIn(text);
  const bare = [...text.matchAll(BARE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [...found, ...bare.filter(({ start }) => !found.some((one) => one.start < start && start < one.end))];
});

/** `[TBC]`, `[xx]`, `[insert date]`, but not the words of a link. */
function bracketsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const length = text.slice(open + 1, open + LONGEST_NOTE).search(/[[\]]/);
    const end = open + length + 2;
    if (length < 0 || text.charAt(end - 1) !== ']' || text.charAt(end) === '(') continue;
    if (TO_COME.test(text.slice(open + 1, end - 1).trim())) found.push({ start: open, end });
  }
  return found;
}
